"""Draws every widget in every state to pictures, for eyes: `python tests/desktop/gallery.py FOLDER [--scale 1.5]`.

Not a test. Settings, places and figures here are invented.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from desktop import icons, messages, resources, theme
from desktop.models.row_face import ROW_ROLE, OutcomeFace, RowFace
from desktop.widgets import arrange, buttons, checks, chips, data_strip, fields, filters, focus_ring, panels, rail
from desktop.widgets.result_row import ResultRow
from desktop.widgets.text import AppMark, Elided, Icon, Text, heading

CARD = ("Exceptional", "Strong standard", "Expected standard", "Needs attention", "Urgent improvement")
GRADED = ("Outstanding", "Good", "Requires improvement", "Inadequate")
X, S, E, N, U = CARD
AREAS = (
    "Inclusion",
    "Curriculum and teaching",
    "Achievement",
    "Behaviour, attitudes and establishing routines",
    "Children’s welfare and wellbeing",
    "Leadership and governance",
)


def card(*grades: str | None) -> OutcomeFace:
    return OutcomeFace("card", "Report card", grades, "Report card")


ROWS = (
    RowFace(
        "1",
        "Paper Boat Nursery",
        "Nursery, full day care  ·  Thornbeck  ·  64 places",
        "0.4 miles",
        card(S, S, E, X, S, E),
        "6 months ago",
        ticked=True,
        in_list=True,
    ),
    RowFace(
        "2",
        "Saltmere Lighthouse Day Nursery",
        "Nursery, full day care  ·  Saltmere  ·  96 places",
        "0.9 miles",
        OutcomeFace("graded", "Good"),
        "4 years 2 months ago",
    ),
    RowFace(
        "3",
        "The Cloud Orchard Kindergarten",
        "Nursery, full day care  ·  Thornbeck  ·  48 places",
        "1.1 miles",
        card(N, E, E, N, U, N),
        "8 months ago",
        safeguarding_leads="Safeguarding standards not met",
        in_list=True,
    ),
    RowFace(
        "4",
        "Childminder in Thornbeck",
        "Name withheld, placed by area only  ·  6 places",
        "",
        OutcomeFace("graded", "Outstanding"),
        "2 years 5 months ago",
    ),
    RowFace(
        "5",
        "Tumbling Acorn Pre-school",
        "Pre-school, sessional  ·  Wexley  ·  26 places",
        "1.6 miles",
        OutcomeFace("none", "None published yet: registered 3 March 2026"),
        "",
    ),
    RowFace(
        "6",
        "Wexley Wrens After-School Club",
        "Out-of-school day care  ·  Wexley  ·  40 places",
        "1.7 miles",
        OutcomeFace("met", "Met", note="Out-of-school care only"),
        "1 year 1 month ago",
    ),
    RowFace(
        "7",
        "Kite & Compass <b>Nursery</b> School with a name that does not end where it should",
        "Nursery, full day care  ·  Aldermouth upon the Longest of Waters  ·  72 places",
        "12.3 miles",
        OutcomeFace("graded", "Requires improvement"),
        "1 year 4 months ago",
        ticked=True,
    ),
    RowFace(
        "8",
        "Puddle Lane Playgroup",
        "Pre-school, sessional  ·  Harrowfen  ·  30 places",
        "2.8 miles",
        card(E, None, "Insufficient evidence", None, E, E),
        "5 months ago",
    ),
    RowFace(
        "9",
        "Bramble & Byre Holiday Club",
        "Out-of-school day care  ·  Aldermouth",
        "3.0 miles",
        OutcomeFace("met", "Not met with enforcement", note="Out-of-school care only"),
        "2 years 11 months ago",
        safeguarding_leads="Safeguarding not effective",
    ),
    RowFace(
        "10",
        "Hazel Gate Nursery",
        "Nursery, full day care  ·  Kestrel Green",
        "3.3 miles",
        OutcomeFace("none", "No inspection outcome in this release, though registered since 2014"),
        "",
    ),
)


class Rows(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        return len(ROWS)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        return ROWS[index.row()] if role == ROW_ROLE else ROWS[index.row()].name if role == 0 else None


def result_list() -> QListView:
    view = QListView()
    view.setFrameShape(QFrame.Shape.NoFrame)
    model = Rows(view)
    view.setModel(model)
    view.setItemDelegate(ResultRow(view))
    view.setCurrentIndex(model.index(0, 0))
    view.setFixedWidth(theme.px(400))
    view.setAccessibleName("Results")
    return view


def filter_panel() -> QWidget:
    safe = filters.FilterGroup("Safeguarding", checks.CheckRow("Not met", 1), checks.CheckRow("Met", 85))
    area = fields.Choice([("inclusion", "Inclusion"), ("welfare", "Welfare and wellbeing")], "Report card area")
    rows = [checks.CheckRow(g, n, mark=("card", g)) for g, n in zip(CARD, (2, 9, 16, 4, 0), strict=True)]
    rows[1].setChecked(True)
    insufficient = checks.CheckRow("Insufficient evidence", 1204, mark=("card", "Insufficient evidence"))
    report = filters.FilterGroup("Report card", area, 4, *rows, insufficient, note="Inspected from 10 November 2025")
    scale = fields.Choice([("overall", "Overall effectiveness")], "Four-grade area")
    grades = [checks.CheckRow(g, n, mark=("graded", g)) for g, n in zip(GRADED, (14, 38, 2, 1), strict=True)]
    graded = filters.FilterGroup("Four-grade scale", scale, 4, *grades, note="Inspected to 9 November 2025")
    closed = filters.FilterGroup("Register", checks.CheckRow("Early Years Register", 51), closed=True)
    closed.set_on(1)
    kinds = checks.CheckRow("Moved", 3, mark=("icon", "pin"), checked=True, role="body")
    panel = QWidget()
    layout = arrange.column(
        safe,
        arrange.hairline(),
        report,
        arrange.hairline(),
        graded,
        arrange.hairline(),
        closed,
        arrange.hairline(),
        kinds,
        None,
        gap=8,
        margins=(16, 14, 14, 14),
    )
    panel.setLayout(layout)
    panel.setFixedWidth(theme.px(256))
    return panel


def chip_board() -> QWidget:
    lines: list[arrange.Item] = [
        heading("Chips", "title"),
        arrange.row(*[chips.Chip("card", g) for g in CARD[:3]], None),
        arrange.row(*[chips.Chip("card", g) for g in CARD[3:]], None),
        arrange.row(chips.Chip("card", "Insufficient evidence"), chips.Chip("card", "Not given"), None),
        arrange.row(*[chips.Chip("graded", g) for g in GRADED], None),
        arrange.row(chips.Chip("met", "Met"), chips.Chip("met", "Not met with actions"), None),
        arrange.row(chips.Chip("met", "Not met with enforcement"), chips.Chip("graded", "Satisfactory"), None),
        arrange.row(chips.Chip("safe", "Safeguarding standards met"), chips.Chip("safe", "Effective"), None),
        arrange.row(
            chips.Chip("unsafe", "Safeguarding standards not met"), chips.Chip("unsafe", "Not effective"), None
        ),
        arrange.row(chips.Chip("none", "None published yet: registered 3 March 2026"), None),
        chips.Chip(
            "none",
            "No inspection outcome in this release, though registered since 2014. Reports may exist on Ofsted’s page.",
        ),
        arrange.row(
            chips.CardStrip((S, S, E, X, S, E), AREAS),
            chips.CardStrip((E, None, "Insufficient evidence", N, U, E)),
            None,
        ),
    ]
    return arrange.card(*lines, gap=10)


def button_board(ring_on: list[QWidget]) -> QWidget:
    go = buttons.primary("Get the register", "download")
    ring_on.append(go)
    off, off2 = buttons.primary("Compare"), buttons.secondary("Export", "download")
    off.setEnabled(False)
    off2.setEnabled(False)
    busy = fields.SearchBox("Name, town, postcode or URN")
    typed = fields.SearchBox("Name, town, postcode or URN")
    typed.setText("paper boat")
    active = filters.FilterChips()
    active.set_filters([(1, "Within 5 miles of QX4 7TH (home)"), (2, "Early Years Register"), (3, "6 places or more")])
    segments = buttons.Segmented(
        [("list", "List", "list"), ("map", "Map", "map"), ("both", "Both", "both")], "Show", "tall"
    )
    small = buttons.Segmented([("chart", "Chart"), ("table", "Table"), ("both", "Both")], "Show", "small")
    small.choose("both")
    tabs = buttons.Tabs(
        [("a", "State of the area"), ("b", "Against the published figures"), ("c", "Due list")], "Parts"
    )
    return arrange.card(
        heading("Buttons and fields", "title"),
        arrange.row(
            go, buttons.secondary("Compare", "compare"), buttons.quiet("Open in Find", "right"), off, off2, None
        ),
        arrange.row(
            buttons.primary("Add to my list", "mylist"),
            buttons.secondary("Kite & Compass"),
            buttons.link("What these words mean"),
            buttons.icon_button("close", "Remove"),
            buttons.icon_button("plus", "Closer", boxed=True),
            None,
        ),
        arrange.row(segments, small, None),
        tabs,
        busy,
        typed,
        active,
        arrange.row(
            fields.labelled("Area", fields.Choice([("a", "Aldershire")], "Area")),
            fields.Choice([("d", "Sort: distance")], "Sort"),
            None,
        ),
        arrange.row(checks.CheckBox("Only the differences"), checks.CheckBox("Acknowledged", checked=True), None),
        gap=10,
    )


class Step:
    stage, what, done, total, unit = "download", "the register as at 30 June 2026", 12_400_000, 25_100_000, "bytes"
    left = ""


class Offline(Exception):
    code, facts = "offline", {"host": "www.gov.uk"}
    sentence = "www.gov.uk cannot be reached: there is no connection to it from this computer."
    action = "Check the network and try again; what is already held works without it."


def panel_board() -> QWidget:
    progress = panels.ProgressPanel("Getting the published register")
    progress.show_step(Step())
    error = panels.ErrorPanel(messages.of(Offline()))
    empty = panels.EmptyState(
        "find",
        "No setting matches",
        "Take a filter away, or look further than 5 miles.",
        [buttons.secondary("Clear all filters")],
    )
    quote = arrange.quote("Children settle quickly because staff know them well.", "Report of 12 May 2026")
    notice = arrange.Notice(
        "These settings were inspected under two frameworks. Their grades are not on one scale, so each framework has "
        "its own block and nothing is ranked."
    )
    alert = arrange.Notice("Safeguarding standards not met, 18 March 2026.", "shield-no", alert=True)
    elided = Elided("A line that is longer than the room that it has been given in this card, and goes on", "small")
    elided.setFixedWidth(theme.px(300))
    facts = arrange.row(Icon("info"), Text("Places", tone="ink2"), Text("64 registered", weight=500), None)
    return arrange.column_widget(progress, error, arrange.card(empty), notice, alert, quote, elided, facts)


def strips() -> QWidget:
    sample, published, old, empty = (data_strip.DataStrip() for _ in range(4))
    sample.show_sample("30 June 2026")
    published.show_published("30 June 2026", "synced 14 November 2026, 8 days ago")
    old.show_published(
        "31 December 2025", "synced 2 January 2026, 10 months ago", old=True, way_out="Look for a newer one"
    )
    return arrange.column_widget(sample, published, old, empty, gap=4)


def page(ring_on: list[QWidget]) -> QWidget:
    """All of it on one sheet."""
    whole = QWidget()
    whole.setAutoFillBackground(True)
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(0)
    wide, narrow = rail.Rail(), rail.Rail()
    narrow.set_narrow(True)
    narrow.set_current("whatsnew")
    line.addWidget(wide)
    line.addWidget(narrow)
    line.addWidget(filter_panel())
    line.addWidget(arrange.vertical_hairline())
    line.addWidget(result_list())
    line.addWidget(arrange.vertical_hairline())
    rest = QVBoxLayout()
    rest.setSpacing(theme.px(12))
    rest.setContentsMargins(0, 0, 0, 0)
    rest.addWidget(strips())
    two = QHBoxLayout()
    two.setContentsMargins(theme.px(16), 0, theme.px(16), 0)
    two.setSpacing(theme.px(16))
    two.addWidget(arrange.column_widget(chip_board(), button_board(ring_on), None))
    two.addWidget(
        arrange.column_widget(
            arrange.row(AppMark(), heading("Welcome to Childcare Atlas", "title"), None), panel_board(), None
        )
    )
    rest.addLayout(two, 1)
    line.addLayout(rest, 1)
    return whole


def icon_sheet() -> QWidget:
    names = sorted(path.stem for path in (resources.root() / "icons").glob("*.svg") if path.stem != "app-mark")
    lines = [
        arrange.row(
            *[arrange.boxed(arrange.column(Icon(n, "ink", 20), Text(n, "caption"))) for n in names[at : at + 10]], None
        )
        for at in range(0, len(names), 10)
    ]
    sheet = arrange.boxed(arrange.column(*lines, margins=(16, 16, 16, 16)))
    sheet.setAutoFillBackground(True)
    return sheet


def draw(folder: Path, scale: float) -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look = theme.install(app, "light", scale)
    follower = focus_ring.FocusRing(app)
    folder.mkdir(parents=True, exist_ok=True)
    for mode in ("light", "dark"):
        look.set_mode(mode)  # type: ignore[arg-type]
        ring_on: list[QWidget] = []
        for name, sheet, width, height in (("kit", page(ring_on), 1960, 1160), ("icons", icon_sheet(), 900, 400)):
            sheet.resize(theme.px(width), theme.px(height))
            sheet.show()
            sheet.activateWindow()
            if name == "kit":
                ring_on[0].setFocus()
            for _ in range(5):
                app.processEvents()
            picture = sheet.grab().toImage()
            picture.save(str(folder / f"{name}-{mode}.png"))
            if name == "kit" and mode == "light":
                picture.convertToFormat(QImage.Format.Format_Grayscale8).save(str(folder / "kit-grey.png"))
            sheet.close()
            sheet.deleteLater()
    icons.app_icon().pixmap(128, 128).save(str(folder / "app.png"))
    follower.deleteLater()


if __name__ == "__main__":
    arguments = sys.argv[1:]
    size = float(arguments[arguments.index("--scale") + 1]) if "--scale" in arguments else 1.0
    draw(Path(arguments[0]), size)
