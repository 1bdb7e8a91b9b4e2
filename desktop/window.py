"""The window: the rail, the line on the data's age, and one page at a time, each made when it is first gone to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from desktop import icons, theme
from desktop.actions import Action
from desktop.language import tr
from desktop.presenters.basket import Basket
from desktop.presenters.data_age import data_age
from desktop.presenters.library import LibraryHolder
from desktop.presenters.report_place import ReportPlace
from desktop.settings import Settings
from desktop.widgets.announce import announce
from desktop.widgets.arrange import Notice, boxed, column, row
from desktop.widgets.buttons import quiet
from desktop.widgets.data_strip import DataStrip
from desktop.widgets.keys import listen
from desktop.widgets.low_page import LowPage
from desktop.widgets.panes import go_to_pane
from desktop.widgets.rail import BELOW, NARROW_UNDER, PAGES, Rail
from desktop.widgets.spoken import Spoken

NAME = tr("Childcare Atlas")
USUAL, SMALLEST = (1440, 900), (900, 600)
ICON_MS = 50
"""When the window takes its icon after it was first painted: drawing it in seven sizes takes 4 ms."""

PageFactory = Callable[[], QWidget]
"""Makes a page: a widget with `title` and `shown()`; `page_asked`, `setting_asked`, `report_asked` and `back_asked`
are listened to where it has them."""


def whole_on_a_screen(place: QRect, rooms: Sequence[QRect]) -> QRect | None:
    """Where a window stood, on the screen that has most of it: moved and made smaller as far as it must be to stand
    there whole. None where no screen has any of it: that screen is gone."""
    found = max(rooms, key=lambda room: _shared(room, place), default=None)
    if found is None or not _shared(found, place):
        return None
    size = place.size().boundedTo(found.size())
    x = min(max(place.x(), found.left()), found.right() + 1 - size.width())
    y = min(max(place.y(), found.top()), found.bottom() + 1 - size.height())
    return QRect(x, y, size.width(), size.height())


def _shared(room: QRect, place: QRect) -> int:
    both = room.intersected(place)
    return max(0, both.width()) * max(0, both.height())


class Window(QWidget):
    """`first_painted` fires once, when the first page stands on the screen; `closing` before the window goes."""

    first_painted = Signal()
    closing = Signal()
    spoken = Spoken.Window

    def __init__(
        self, pages: Mapping[str, PageFactory], holder: LibraryHolder, basket: Basket, settings: Settings
    ) -> None:
        super().__init__()
        self._factories, self._holder, self._basket, self._settings = dict(pages), holder, basket, settings
        self._pages: dict[str, QWidget] = {}
        self._held: dict[QWidget, LowPage] = {}
        self._painted = False
        self._fault: Notice | None = None
        self._act: Callable[[], object] | None = None
        self.everywhere: list[Action] = []
        self.setWindowTitle(NAME)
        self.setMinimumSize(*SMALLEST)  # whatever the text's size: a large text shall fit a small screen too
        self.rail = Rail()
        self.rail.chosen.connect(self.go_to)
        for key, _name in (*PAGES, *BELOW):
            self.rail.button(key).setVisible(key in self._factories)
        self.strip = DataStrip()
        self.strip.asked.connect(lambda: self.go_to("data"))
        self._stack = QStackedLayout()
        self._right = column(self.strip, gap=0)
        self._right.addLayout(self._stack, 1)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.rail)
        line.addLayout(self._right, 1)
        numbers = {key: number for number, (key, _name) in enumerate(PAGES, 1)}
        for key, name in (*PAGES, *BELOW):
            if key in self._factories:
                keys = f"Ctrl+{numbers[key]}" if key in numbers else ""
                self.offer(Action(tr("Go to {name}", name=name), lambda key=key: self.go_to(key), keys))  # type: ignore[misc]
        self.offer(Action(tr("Next pane"), lambda: self.go_to_pane(1), "F6"))
        self.offer(Action(tr("Pane before"), lambda: self.go_to_pane(-1), "Shift+F6"))
        basket.changed.connect(self._note_basket)
        holder.status_changed.connect(lambda: self.show_age())
        self._place()

    # --- pages ---

    def go_to(self, key: str) -> None:
        """Show a page, which is made if nobody has been there; a page that the program does not have is passed over."""
        if key not in self._factories:
            return
        page = self.page(key)
        if self.isVisible() and self._stack.currentWidget() is not page:
            announce(str(getattr(page, "title", NAME)))
        self.rail.set_current(key)
        self._settings.page = key
        self._stack.setCurrentWidget(self._held[page])
        self.setWindowTitle(f"{getattr(page, 'title', NAME)} · {NAME}")
        self._tell_shown()

    def page(self, key: str) -> QWidget:
        """The page of this name, made if nobody has been there."""
        if key not in self._pages:
            page: Any = self._factories[key]()
            for name, answer in (
                ("page_asked", self.go_to),
                ("setting_asked", self.open_setting),
                ("report_asked", self.open_report),
                ("back_asked", self.go_back),
            ):
                signal = getattr(page, name, None)
                if signal is not None:
                    signal.connect(answer)
            self._pages[key] = page
            self._held[page] = LowPage(page)
            self._stack.addWidget(self._held[page])
        return self._pages[key]

    def has_been_at(self, key: str) -> bool:
        """Whether the page of this name is made already."""
        return key in self._pages

    def page_keys(self) -> tuple[str, ...]:
        """The pages there are, in the order of the rail."""
        return tuple(key for key, _name in (*PAGES, *BELOW) if key in self._factories)

    @property
    def current_page(self) -> QWidget:
        """The page in sight: that of the rail, or a report."""
        held = self._stack.currentWidget()
        return held.page if isinstance(held, LowPage) else self

    def notice_over(self) -> QWidget | None:
        """What a notice must keep to on the page that is shown; None where it may lie in the middle."""
        over: Any = getattr(self.page(self.rail.current()), "notice_over", None)
        found: QWidget | None = over() if over is not None else None
        return found

    def offer(self, action: Action) -> None:
        """Let something be done from anywhere in the window, by its keys if it has any, and by its words."""
        self.everywhere.append(action)
        listen(self, action)

    def go_to_pane(self, by: int) -> str:
        """Put the keyboard into the next part of the window, or the one before; what it is called."""
        page: Any = self.current_page
        own = page.panes() if hasattr(page, "panes") else ((getattr(page, "title", NAME), (page,)),)
        fault = () if self._fault is None else ((tr("Notice"), (self._fault_line,)),)
        pages = self.rail.button(self.rail.current())
        return go_to_pane(((tr("Pages"), (pages, self.rail)), (tr("Data held"), (self.strip,)), *fault, *own), by)

    def open_setting(self, urn: str) -> None:
        """Show one setting on the Find page."""
        self.go_to("find")
        page: Any = self.page("find")
        page.open_setting(urn)

    def open_report(self, place: ReportPlace) -> None:
        """Read a report; the rail stays at the page one came from, and `go_back` leads there."""
        if "reader" not in self._factories:
            return
        page: Any = self.page("reader")
        page.open(place)
        self._stack.setCurrentWidget(self._held[page])
        self.setWindowTitle(f"{page.title} · {NAME}")
        self._tell_shown()

    def open_help(self, topic: str = "", heading: str = "") -> None:
        """Show a page of the help, at a heading; unless said, what it says of the page in sight."""
        from desktop.presenters.help import place_of

        page: Any = self.current_page
        if not topic:
            key = next((key for key, held in self._pages.items() if held is page), "")
            part = getattr(page, "part_in_sight", None)
            topic, heading = place_of(key, part() if part is not None else "")
        self.go_to("help")
        cast(Any, self.page("help")).open_topic(topic, heading)

    def go_back(self) -> None:
        """To the page that stands behind a report."""
        self.go_to(self.rail.current() or "find")

    def take_files(self, wanted: Callable[[QMimeData], list[Path]], take: Callable[[list[Path]], object]) -> None:
        """From now on let files be dropped on the window: `wanted` picks them out, `take` gets them."""
        self._wanted, self._take = wanted, take
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._wanted(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = self._wanted(event.mimeData())
        if files:
            event.acceptProposedAction()
            self._take(files)

    # --- what stands round them ---

    def show_age(self, as_at: str | None = None) -> None:
        """Say how old the data are; `as_at` where only that is known yet."""
        holder = self._holder
        age = data_age(as_at, holder.status, holder.library.today, sample=holder.sample)
        if not age.as_at:
            self.strip.show_empty(way_out=age.way_out if "data" in self._factories else "")
        elif age.sample:
            self.strip.show_sample(age.as_at, age.way_out if "data" in self._factories else "")
        else:
            self.strip.show_published(age.as_at, age.synced, old=age.old, way_out=age.way_out)

    def tell_fault(self, sentence: str, words: str = "", act: Callable[[], object] | None = None) -> None:
        """Say what went wrong; it stays until it is put away. `words` are those of the button that does `act`."""
        if self._fault is None:
            self._mend = quiet("", None, self._mend_fault)
            buttons = boxed(row(self._mend, quiet(tr("Close"), None, self._put_fault_away), gap=8))
            self._fault = Notice("", "warning", button=buttons)
            self._fault_line = boxed(column(self._fault, margins=(16, 8, 16, 8)))
            self._right.insertWidget(1, self._fault_line)
        self._fault.set_text(sentence)
        announce(sentence, urgent=True)
        self._act = act
        self._mend.set_text(words)
        self._mend.setVisible(act is not None)
        self._fault_line.show()

    def _mend_fault(self) -> None:
        self._put_fault_away()
        if self._act is not None:
            self._act()

    def _tell_shown(self) -> None:
        shown = getattr(self.current_page, "shown", None)
        if shown is not None and self.isVisible():
            shown()

    def _put_fault_away(self) -> None:
        self._fault_line.hide()

    def _note_basket(self) -> None:
        held = len(self._basket)
        self.rail.set_note("compare", tr("{held} chosen to compare", held=held) if held else "")
        announce(tr("{value} chosen to compare", value=held or tr("None")))

    # --- the window itself ---

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if not self._painted and event.type() == QEvent.Type.Paint:
            self._painted = True
            QTimer.singleShot(0, self, self.first_painted.emit)  # once all that stands in it is painted too
            QTimer.singleShot(ICON_MS, self, lambda: self.setWindowIcon(icons.app_icon()))
        return done

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_shown()  # a widget that is not on a screen keeps no keyboard

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rail.set_narrow(self.width() < theme.px(NARROW_UNDER))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.maximised = self.isMaximized()
        place = self.normalGeometry()
        self._settings.window = [place.x(), place.y(), place.width(), place.height()]
        self.closing.emit()
        super().closeEvent(event)

    def _place(self) -> None:
        """Where it stood the last time, as far as that is still on a screen; else in the usual size."""
        screen = QGuiApplication.primaryScreen()
        room = screen.availableGeometry() if screen is not None else QRect(0, 0, *USUAL)
        held = self._settings.window
        rooms = [each.availableGeometry() for each in QGuiApplication.screens()]
        place = whole_on_a_screen(QRect(*held), rooms) if held else None
        if place is not None:
            self.setGeometry(place)
        else:
            wanted = QSize(theme.px(USUAL[0]), theme.px(USUAL[1]))
            self.resize(wanted.boundedTo(room.size()))
        if self._settings.maximised:
            self.setWindowState(Qt.WindowState.WindowMaximized)
