"""The look by meaning: colours, fonts, sizes and grade marks from the tokens, light, dark or in high contrast, at the
person's text size.

One theme a program. `install` once before the first widget; widgets then ask `colour`, `font`, `px`, `card_look` and
`graded_look` and never hold a hex or a pixel of their own. On a change every widget that has a method ``restyle()`` is
asked to read them again, and `current().changed` fires for what is no widget (delegates, charts, the map).
"""

from __future__ import annotations

import os
import sys
from typing import Literal, NamedTuple, cast
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette, QStyleHints
from PySide6.QtWidgets import QApplication, QBoxLayout
from shiboken6 import isValid

from desktop import resources, stylesheet

Look = Literal["light", "dark", "contrast"]
Mode = Literal["system", "light", "dark", "contrast"]
Margins = tuple[float, float, float, float]
Role = Literal["display", "title", "section", "lead", "body", "small", "caption"]

FAMILIES = ["Inter", "Noto Sans"]
HEAVY_ROLES = frozenset({"display", "title", "section", "lead"})
"""Roles that are 600 unless said; the others are 400."""
TEXT_SIZES = (1.0, 1.25, 1.5, 2.0)
"""What the settings page offers; any factor from 0.75 to 3 is understood."""
USUAL_FONT_PX = {"win32": 12.0, "darwin": 13.0}
"""A platform's font at 100 %: what a person enlarged in the system's settings is measured against."""
STYLE_OVERRIDE = "QT_STYLE_OVERRIDE"
INSUFFICIENT = "Insufficient evidence"


class CardLook(NamedTuple):
    """How one report card grade is drawn: the published fill, the mark on it, the edge that carries the contrast."""

    fill: QColor
    mark: QColor
    edge: QColor
    icon: str


class GradedLook(NamedTuple):
    """How one grade of the four-grade scale is drawn: filled dots of four, one ink on one tint."""

    dots: int
    ink: QColor
    tint: QColor


class Theme(QObject):
    """The look in force. `changed` fires after colours or sizes changed and all widgets were restyled."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._tokens = resources.tokens()
        self._mode: Mode = "system"
        self._look: Look = "light"
        self._text_size = 1.0
        self._system_ratio = _system_ratio(QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont))
        self._scale = self._system_ratio
        self._colours: dict[str, QColor] = {}
        self._fonts: dict[tuple[str, int, bool], QFont] = {}
        self._metrics: dict[tuple[str, int, bool], QFontMetrics] = {}
        self._spaced: WeakKeyDictionary[QBoxLayout, tuple[Margins, float]] = WeakKeyDictionary()
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        app.styleHints().accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def look(self) -> Look:
        """The theme in force; kept pictures are told apart by it."""
        return self._look

    @property
    def dark(self) -> bool:
        """Whether the ground is dark: in the dark theme and in high contrast."""
        return self._look != "light"

    @property
    def text_size(self) -> float:
        return self._text_size

    @property
    def scale(self) -> float:
        """How many device-independent pixels one pixel of the design is now."""
        return self._scale

    def set_mode(self, mode: Mode) -> None:
        """Light, dark, high contrast, or as the system has it (and follow when it changes)."""
        self._mode = mode
        hints = self._app.styleHints()
        if mode == "system":
            hints.unsetColorScheme()
        else:  # window frames and native dialogs follow too
            hints.setColorScheme(Qt.ColorScheme.Light if mode == "light" else Qt.ColorScheme.Dark)
        self._apply()

    def set_text_size(self, factor: float) -> None:
        """Enlarge all text and what holds it; 2.0 is 200 %. Comes on top of the system's own text size."""
        was, self._text_size = self._scale, min(3.0, max(0.75, factor))
        self._scale = self._system_ratio * self._text_size
        self._space_anew(was)
        self._apply()

    def space(self, layout: QBoxLayout, margins: Margins, gap: float) -> None:
        """Give a layout its room in the design's pixels; it grows with the text, unless somebody else gave it other."""
        layout.setContentsMargins(*(self.px(side) for side in margins))
        layout.setSpacing(self.px(gap))
        self._spaced[layout] = (margins, gap)

    def start(self, mode: Mode, text_size: float) -> None:
        """Set both before the first widget is made; applies once."""
        self._text_size = min(3.0, max(0.75, text_size))
        self._scale = self._system_ratio * self._text_size
        self.set_mode(mode)

    def colour(self, name: str) -> QColor:
        """A token's colour by its meaning. Raises KeyError for a name the tokens do not have."""
        return self._colours[name]

    def px(self, design: float) -> int:
        """A length of the design, at the person's text size."""
        return round(design * self._scale)

    def font(self, role: Role, weight: int | None = None, tabular: bool = False) -> QFont:
        """A font by its part in the page. `tabular` gives figures of one width, for columns of numbers."""
        return QFont(self.kept_font(role, weight or (600 if role in HEAVY_ROLES else 400), tabular))

    def metrics(self, role: Role, weight: int | None = None, tabular: bool = False) -> QFontMetrics:
        """The measure of `font(…)`, kept: for delegates, which ask for every row."""
        key = (role, weight or (600 if role in HEAVY_ROLES else 400), tabular)
        if key not in self._metrics:
            self._metrics[key] = QFontMetrics(self.kept_font(*key))
        return self._metrics[key]

    def card_look(self, grade: str | None) -> CardLook:
        """A report card grade. Not given, and words no framework knows, get an empty block with a short stroke."""
        c = self._colours
        entry = self._tokens["card"].get(grade)
        if entry is not None:
            return card_look_of(entry, self._look)
        if grade == INSUFFICIENT:
            return CardLook(c["sunken"], c["ink2"], c["control"], "m-insufficient")
        return CardLook(c["surface"], c["ink3"], c["control"], "m-none")

    def graded_look(self, grade: str) -> GradedLook:
        """A grade of the four-grade scale; grade 3 has one look under both of its names. No dots where unknown."""
        entry = self._tokens["graded"].get("Requires improvement" if grade == "Satisfactory" else grade)
        if entry is None:
            return GradedLook(0, self._colours["ink2"], self._colours["sunken"])
        return GradedLook(entry["dots"], QColor(entry[self._look]), QColor(entry[f"{self._look}_tint"]))

    def kept_font(self, role: str, weight: int, tabular: bool) -> QFont:
        """The font itself and no copy, for painting: never change it."""
        key = (role, weight, tabular)
        made = self._fonts.get(key)
        if made is None:
            size = self._tokens["type"][role]
            made = QFont(FAMILIES)
            made.setPixelSize(self.px(size))
            made.setWeight(QFont.Weight(weight))
            made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if tabular:
                made.setFeature(QFont.Tag("tnum"), 1)
            if size >= 20:
                made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 98.5)
            self._fonts[key] = made
        return made

    def _space_anew(self, was: float) -> None:
        for layout, (margins, gap) in [(each, room) for each, room in self._spaced.items() if isValid(each)]:
            held = layout.contentsMargins()
            if (held.left(), held.top(), held.right(), held.bottom()) == tuple(round(side * was) for side in margins):
                layout.setContentsMargins(*(self.px(side) for side in margins))
            if layout.spacing() == round(gap * was):
                layout.setSpacing(self.px(gap))

    def _follow_system(self) -> None:
        if self._mode == "system":
            self._apply()

    def _apply(self) -> None:
        name = self._look = self._mode if self._mode != "system" else _system_look(self._app.styleHints())
        self._colours = {key: QColor(value) for key, value in self._tokens[name].items()}
        self._fonts.clear()
        self._metrics.clear()
        self._app.setPalette(palette(self._colours))
        self._app.setFont(self.kept_font("body", 400, False))
        pictures = (resources.root() / "themes" / name).as_posix()
        outline = self._tokens["outline"][name]
        # taken off first: Qt puts one in another's place by going through each widget once for every widget above it
        self._app.setStyleSheet("")
        self._app.setStyleSheet(stylesheet.build(self._tokens[name], self._scale, pictures, outline))
        for widget in self._app.allWidgets():
            restyle = getattr(widget, "restyle", None)
            if restyle is not None:
                restyle()
        self.changed.emit()


def palette(colours: dict[str, QColor]) -> QPalette:
    """A `QPalette` with every role set, so that nothing falls back to the platform's colours."""
    roles = QPalette.ColorRole
    made = QPalette()
    for role, name in (
        (roles.Window, "canvas"),
        (roles.WindowText, "ink"),
        (roles.Base, "surface"),
        (roles.AlternateBase, "canvas"),
        (roles.ToolTipBase, "surface"),
        (roles.ToolTipText, "ink"),
        (roles.PlaceholderText, "ink3"),
        (roles.Text, "ink"),
        (roles.Button, "surface"),
        (roles.ButtonText, "ink"),
        (roles.BrightText, "on_alert"),
        (roles.Light, "surface"),
        (roles.Midlight, "sunken"),
        (roles.Mid, "hairline"),
        (roles.Dark, "control"),
        (roles.Shadow, "control"),
        (roles.Highlight, "selected"),
        (roles.HighlightedText, "ink"),
        (roles.Link, "link"),
        (roles.LinkVisited, "link"),
        (roles.Accent, "accent"),
    ):
        made.setColor(role, colours[name])
    for role in (roles.WindowText, roles.Text, roles.ButtonText, roles.HighlightedText):
        made.setColor(QPalette.ColorGroup.Disabled, role, colours["ink3"])
    made.setColor(QPalette.ColorGroup.Disabled, roles.Base, colours["canvas"])
    made.setColor(QPalette.ColorGroup.Disabled, roles.Button, colours["canvas"])
    return made


def card_look_of(entry: dict[str, str], look: Look) -> CardLook:
    """How a report card grade of the tokens is drawn in one theme. High contrast tells grades by their marks alone, and
    has a fill of its own for the worst; elsewhere the fills are those published."""
    fill, mark = (entry.get(f"{part}_{look}", entry[part]) for part in ("fill", "mark"))
    return CardLook(QColor(fill), QColor(mark), QColor(entry[f"edge_{look}"]), entry["icon"])


def _system_look(hints: QStyleHints) -> Look:
    """The theme that the system's own settings ask for. Where Qt cannot tell, it says light and no preference."""
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


def load_fonts() -> None:
    """Make Inter known to Qt: four weights cost 1 to 2 ms, after Qt's own first look at the fonts there are."""
    for path in resources.font_paths():
        QFontDatabase.addApplicationFont(str(path))


def _system_ratio(system: QFont) -> float:
    """How much larger than usual the person has set the system's text; never below 1."""
    screen = QGuiApplication.primaryScreen()
    dots = screen.logicalDotsPerInchY() if screen is not None else 96.0  # QFontMetrics would load the font for it
    points = system.pointSizeF()
    pixels = dots * points / 72 if points > 0 else float(system.pixelSize())
    return max(1.0, pixels / USUAL_FONT_PX.get(sys.platform, 13.34))


_current: Theme | None = None


def prepare() -> None:
    """Call before the `QApplication` is made: it then starts as Fusion, 6 ms sooner than when told afterwards."""
    os.environ[STYLE_OVERRIDE] = "Fusion"


def install(app: QApplication, mode: Mode = "system", text_size: float = 1.0) -> Theme:
    """Dress the program: Fusion, fonts, palette and style sheet. Call once, before the first widget is made."""
    global _current
    if os.environ.get(STYLE_OVERRIDE) != "Fusion":
        app.setStyle("Fusion")
    load_fonts()
    _current = Theme(app)
    _current.start(mode, text_size)
    return _current


def current() -> Theme:
    """The theme in force; installs one on the running application where nobody has (a test of a single widget)."""
    return _current if _current is not None else install(cast(QApplication, QApplication.instance()))


def colour(name: str) -> QColor:
    """See `Theme.colour`."""
    return current().colour(name)


def font(role: Role, weight: int | None = None, tabular: bool = False) -> QFont:
    """See `Theme.font`."""
    return current().font(role, weight, tabular)


def metrics(role: Role, weight: int | None = None, tabular: bool = False) -> QFontMetrics:
    """See `Theme.metrics`."""
    return current().metrics(role, weight, tabular)


def px(design: float) -> int:
    """See `Theme.px`."""
    return current().px(design)


def card_look(grade: str | None) -> CardLook:
    """See `Theme.card_look`."""
    return current().card_look(grade)


def graded_look(grade: str) -> GradedLook:
    """See `Theme.graded_look`."""
    return current().graded_look(grade)
