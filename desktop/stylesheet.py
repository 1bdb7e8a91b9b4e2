"""The one style sheet of the window, built from the tokens: borders, radii and grounds. Sizes of text are `QFont`'s.

Widgets are told apart by the dynamic property ``kind``. No ``font-size`` and no ``color`` of labels stand here: a style
sheet's would beat what `Text` sets.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

_Px = Callable[[float], str]


def build(colours: Mapping[str, str], scale: float, pictures: str, outline: int = 1) -> str:
    """The style sheet for the colours of one theme (token to hex), lengths times `scale`.

    `pictures` is the folder of the theme's own little drawings (a tick, arrows), with forward slashes. `outline` is how
    many pixels wide the outline of a card, a button or a field is: two in high contrast.
    """

    def px(design: float) -> str:
        return f"{round(design * scale)}px"

    # the lines under heads and on either side of panes stay hairlines, whatever the outline of things is
    c = {**colours, "line": f"{outline}px", "focus_line": f"{2 * outline}px"}
    # a field that has the keyboard is no larger for its thicker outline
    c |= {"less": px(10 - outline), "low": px(32 - 2 * outline), "low_search": px(38 - 2 * outline)}
    return "\n".join(part(c, px, pictures) for part in (_grounds, _fields, _buttons, _choices, _lists, _scrollbars))


def _grounds(c: Mapping[str, str], px: _Px, pictures: str) -> str:
    return f"""
QToolTip {{ background:{c["surface"]}; color:{c["ink"]}; border:{c["line"]} solid {c["control"]}; padding:{px(6)}; }}
QFrame[kind="card"] {{ background:{c["surface"]}; border:{c["line"]} solid {c["hairline"]}; border-radius:{px(10)}; }}
QFrame[kind="pane"] {{ background:{c["surface"]}; border:0; }}
QFrame[kind="sheet"] {{ background:{c["surface"]}; border:2px solid {c["control"]}; }}
QFrame[kind="rail"] {{ background:{c["canvas"]}; border:0; border-right:1px solid {c["hairline"]}; }}
QFrame[kind="strip"] {{ background:{c["canvas"]}; border:0; border-bottom:1px solid {c["hairline"]}; }}
QFrame[kind="strip"][sample="true"] {{ background:{c["sample"]}; border-bottom:1px solid {c["sample_edge"]}; }}
QFrame[kind="hairline"] {{ background:{c["hairline"]}; border:0; }}
QFrame[kind="rule"] {{ background:{c["ink2"]}; border:0; }}
QFrame[kind="notice"] {{ background:{c["sunken"]}; border:0; border-left:{px(4)} solid {c["ink2"]};
  border-radius:2px; }}
QFrame[kind="notice"][alert="true"] {{ background:{c["alert_soft"]}; border-left-color:{c["on_alert_soft"]}; }}
QFrame[kind="quote"] {{ background:transparent; border:0; border-left:{px(3)} solid {c["hairline"]}; }}
QScrollArea {{ border:0; background:transparent; }}
QScrollArea > QWidget > QWidget[kind="scrolled"] {{ background:transparent; }}
QProgressBar {{ border:0; border-radius:{px(4)}; background:{c["hairline"]}; max-height:{px(8)};
  min-height:{px(8)}; }}
QProgressBar::chunk {{ border-radius:{px(4)}; background:{c["accent"]}; }}
QMenu {{ background:{c["surface"]}; border:{c["line"]} solid {c["control"]}; padding:{px(4)}; }}
QMenu::item {{ padding:{px(6)} {px(24)} {px(6)} {px(12)}; border-radius:{px(4)}; color:{c["ink"]}; }}
QMenu::item:selected {{ background:{c["selected"]}; }}
QMenu::item:disabled {{ color:{c["ink3"]}; }}
QMenu::separator {{ height:1px; background:{c["hairline"]}; margin:{px(4)} 0; }}
QSplitter::handle {{ background:{c["hairline"]}; }}
"""


def _fields(c: Mapping[str, str], px: _Px, pictures: str) -> str:
    return f"""
QLineEdit, QComboBox, QSpinBox, QDateEdit {{ background:{c["surface"]}; border:{c["line"]} solid {c["control"]};
  border-radius:{px(6)}; padding:0 {px(10)}; min-height:{px(32)}; color:{c["ink"]};
  placeholder-text-color:{c["ink3"]}; selection-background-color:{c["accent"]}; selection-color:{c["on_accent"]}; }}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus {{ border:{c["focus_line"]} solid {c["focus"]};
  padding:0 {c["less"]}; min-height:{c["low"]}; }}
QLineEdit:disabled, QComboBox:disabled {{ color:{c["ink3"]}; background:{c["canvas"]};
  border-color:{c["hairline"]}; }}
QLineEdit[kind="search"] {{ min-height:{px(38)}; border-radius:{px(8)}; }}
QLineEdit[kind="search"]:focus {{ min-height:{c["low_search"]}; }}
QComboBox::drop-down {{ border:0; width:{px(26)}; }}
QComboBox::down-arrow {{ image:url("{pictures}/down.svg"); width:{px(16)}; height:{px(16)}; }}
QComboBox QAbstractItemView {{ border:{c["line"]} solid {c["control"]}; outline:0; padding:{px(2)};
  selection-background-color:{c["selected"]}; selection-color:{c["ink"]}; }}
QComboBox QAbstractItemView::item {{ min-height:{px(28)}; padding:0 {px(8)}; color:{c["ink"]}; }}
QComboBox QAbstractItemView::item:selected {{ background:{c["selected"]}; color:{c["ink"]}; }}
QSpinBox::up-button, QSpinBox::down-button {{ border:0; width:{px(24)}; background:transparent; }}
QSpinBox::up-arrow {{ image:url("{pictures}/up.svg"); width:{px(14)}; height:{px(14)}; }}
QSpinBox::down-arrow {{ image:url("{pictures}/down.svg"); width:{px(14)}; height:{px(14)}; }}
QTextEdit, QPlainTextEdit {{ background:{c["surface"]}; border:{c["line"]} solid {c["control"]}; border-radius:{px(6)};
  padding:{px(6)}; color:{c["ink"]}; placeholder-text-color:{c["ink3"]};
  selection-background-color:{c["accent"]}; selection-color:{c["on_accent"]}; }}
QTextEdit:focus, QPlainTextEdit:focus {{ border:{c["focus_line"]} solid {c["focus"]}; padding:{px(5)}; }}
QTextEdit[kind="page"] {{ background:transparent; border:0; padding:0; }}
"""


def _buttons(c: Mapping[str, str], px: _Px, pictures: str) -> str:
    return f"""
QPushButton {{ background:{c["surface"]}; color:{c["ink"]}; border:{c["line"]} solid {c["control"]};
  border-radius:{px(6)}; padding:0 {px(14)}; min-height:{px(32)}; min-width:{px(24)}; outline:0; }}
QPushButton:hover {{ background:{c["hover"]}; }}
QPushButton:pressed {{ background:{c["selected"]}; }}
QPushButton:disabled {{ color:{c["ink3"]}; border-color:{c["hairline"]}; background:{c["canvas"]}; }}
QPushButton:checked {{ background:{c["selected"]}; }}
QPushButton[tall="true"] {{ min-height:{px(38)}; }}
QPushButton[kind="primary"] {{ background:{c["accent"]}; color:{c["on_accent"]}; border-color:{c["accent"]}; }}
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {{ background:{c["accent_hover"]};
  border-color:{c["accent_hover"]}; }}
QPushButton[kind="primary"]:disabled {{ color:{c["ink3"]}; border-color:{c["hairline"]};
  background:{c["sunken"]}; }}
QPushButton[kind="quiet"] {{ background:transparent; border-color:transparent; color:{c["link"]};
  padding:0 {px(8)}; }}
QPushButton[kind="quiet"]:hover {{ background:{c["hover"]}; }}
QPushButton[kind="quiet"]:pressed {{ background:{c["selected"]}; }}
QPushButton[kind="quiet"]:disabled {{ color:{c["ink3"]}; }}
QPushButton[kind="link"] {{ background:transparent; border:0; color:{c["link"]}; padding:0;
  min-width:0; min-height:{px(24)}; }}
QPushButton[kind="link"]:hover, QPushButton[kind="link"]:pressed {{ background:transparent; color:{c["ink"]}; }}
QPushButton[kind="link"]:disabled {{ color:{c["ink3"]}; }}
QPushButton[kind="figure"] {{ background:transparent; border:0; color:{c["ink"]}; padding:0; text-align:left;
  min-height:{px(40)}; }}
QPushButton[kind="figure"]:hover, QPushButton[kind="figure"]:pressed {{ color:{c["link"]};
  text-decoration:underline; }}
QPushButton[kind="figure"]:disabled {{ background:transparent; color:{c["ink"]}; }}
QPushButton[kind="link"][sample="true"]:hover {{ color:{c["on_sample"]}; }}
QPushButton[kind="chip"] {{ background:{c["sunken"]}; border:{c["line"]} solid {c["hairline"]};
  padding:0 {px(8)} 0 {px(10)}; min-height:{px(26)}; }}
QPushButton[kind="chip"]:hover {{ background:{c["hover"]}; border-color:{c["control"]}; }}
QPushButton[kind="segment"] {{ border-radius:0; margin-left:-1px; min-height:{px(32)}; padding:0 {px(13)}; }}
QPushButton[kind="segment"][tall="true"] {{ min-height:{px(38)}; }}
QPushButton[kind="segment"][small="true"] {{ min-height:{px(26)}; padding:0 {px(10)}; }}
QPushButton[kind="segment"][edge="first"] {{ border-top-left-radius:{px(6)}; border-bottom-left-radius:{px(6)};
  margin-left:0; }}
QPushButton[kind="segment"][edge="last"] {{ border-top-right-radius:{px(6)};
  border-bottom-right-radius:{px(6)}; }}
QPushButton[kind="segment"]:checked {{ background:{c["selected"]}; }}
QPushButton[kind="tab"] {{ background:transparent; border:0; border-bottom:3px solid transparent;
  border-radius:0; padding:0 {px(2)}; min-height:{px(34)}; color:{c["ink2"]}; }}
QPushButton[kind="tab"]:hover {{ color:{c["ink"]}; border-bottom-color:{c["hairline"]}; }}
QPushButton[kind="tab"]:checked {{ border-bottom-color:{c["accent"]}; color:{c["ink"]}; }}
QPushButton[kind="group"] {{ background:transparent; border:0; text-align:left; padding:0;
  min-height:{px(28)}; }}
QToolButton[kind="rail"] {{ background:transparent; border:0; border-radius:{px(8)}; color:{c["ink2"]};
  padding:{px(7)} 0 {px(6)} 0; }}
QToolButton[kind="rail"]:hover {{ background:{c["hover"]}; }}
QToolButton[kind="rail"]:checked {{ background:{c["selected"]}; color:{c["ink"]}; }}
QToolButton[kind="icon"] {{ background:transparent; border:{c["line"]} solid transparent; border-radius:{px(6)};
  min-width:{px(26)}; min-height:{px(26)}; }}
QToolButton[kind="icon"]:hover {{ background:{c["hover"]}; }}
QToolButton[kind="icon"]:pressed, QToolButton[kind="icon"]:checked {{ background:{c["selected"]}; }}
QToolButton[kind="boxed"] {{ background:{c["surface"]}; border:{c["line"]} solid {c["control"]};
  border-radius:{px(6)}; min-width:{px(32)}; min-height:{px(32)}; }}
QToolButton[kind="boxed"][tall="true"] {{ min-width:{px(36)}; min-height:{px(36)}; }}
QToolButton[kind="boxed"]:hover {{ background:{c["hover"]}; }}
QToolButton[kind="boxed"]:disabled {{ border-color:{c["hairline"]}; background:{c["canvas"]}; }}
"""


def _choices(c: Mapping[str, str], px: _Px, pictures: str) -> str:
    return f"""
QCheckBox {{ spacing:{px(7)}; min-height:{px(26)}; color:{c["ink"]}; outline:0; }}
QRadioButton {{ spacing:{px(8)}; min-height:{px(26)}; color:{c["ink"]}; outline:0; }}
QCheckBox:disabled, QRadioButton:disabled {{ color:{c["ink3"]}; }}
QCheckBox::indicator {{ width:{px(16)}; height:{px(16)}; border:{c["line"]} solid {c["control"]};
  border-radius:{px(3)}; background:{c["surface"]}; }}
QCheckBox::indicator:hover {{ background:{c["hover"]}; }}
QCheckBox::indicator:checked {{ background:{c["accent"]}; border-color:{c["accent"]};
  image:url("{pictures}/check.svg"); }}
QCheckBox::indicator:indeterminate {{ background:{c["accent"]}; border-color:{c["accent"]};
  image:url("{pictures}/minus.svg"); }}
QCheckBox::indicator:disabled {{ background:{c["canvas"]}; border-color:{c["hairline"]}; }}
QRadioButton::indicator {{ width:{px(16)}; height:{px(16)}; border:{c["line"]} solid {c["control"]};
  border-radius:{px(9)}; background:{c["surface"]}; }}
QRadioButton::indicator:checked {{ width:{px(8)}; height:{px(8)}; border:{px(5)} solid {c["accent"]};
  border-radius:{px(9)}; background:{c["on_accent"]}; }}
"""


def _lists(c: Mapping[str, str], px: _Px, pictures: str) -> str:
    return f"""
QListView, QTableView, QTreeView {{ background:{c["surface"]}; border:0; outline:0; color:{c["ink"]};
  selection-background-color:{c["selected"]}; selection-color:{c["ink"]}; gridline-color:{c["hairline"]}; }}
QListView[kind="ticks"] {{ border:{c["line"]} solid {c["control"]}; border-radius:{px(6)}; padding:{px(4)}; }}
QListView[kind="ticks"]::item {{ min-height:{px(27)}; color:{c["ink"]}; }}
QListView[kind="ticks"]::item:selected {{ background:{c["selected"]}; color:{c["ink"]}; }}
QListView::indicator {{ width:{px(16)}; height:{px(16)}; border:{c["line"]} solid {c["control"]};
  border-radius:{px(3)}; background:{c["surface"]}; margin-left:{px(4)}; margin-right:{px(4)}; }}
QListView::indicator:checked {{ background:{c["accent"]}; border-color:{c["accent"]};
  image:url("{pictures}/check.svg"); }}
QHeaderView {{ background:{c["surface"]}; border:0; }}
QHeaderView::section {{ background:{c["surface"]}; color:{c["ink2"]}; border:0;
  border-bottom:1px solid {c["control"]}; padding:{px(4)} {px(8)}; }}
QTableCornerButton::section {{ background:{c["surface"]}; border:0; }}
"""


def _scrollbars(c: Mapping[str, str], px: _Px, pictures: str) -> str:
    return f"""
QAbstractScrollArea::corner {{ background:transparent; border:0; }}
QScrollBar:vertical {{ background:transparent; width:12px; margin:2px; }}
QScrollBar:horizontal {{ background:transparent; height:12px; margin:2px; }}
QScrollBar::handle {{ background:{c["border"]}; border-radius:4px; }}
QScrollBar::handle:hover {{ background:{c["control"]}; }}
QScrollBar::handle:vertical {{ min-height:36px; }}
QScrollBar::handle:horizontal {{ min-width:36px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height:0; width:0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background:transparent; }}
"""
