"""The My list page: folders, the settings of the open one, and one setting with what the person keeps about it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop import icons, theme
from desktop.actions import Action
from desktop.language import tr
from desktop.models.mylist_folders import FolderKey, FoldersModel
from desktop.presenters.mylist_page import MyListPresenter
from desktop.views.mylist.add import lists_menu
from desktop.views.mylist.backups import BackupsSheet
from desktop.views.mylist.desk import DeskPane
from desktop.views.mylist.folder_pane import FolderPane
from desktop.views.mylist.folders import FolderList
from desktop.views.mylist.naming import NameSheet
from desktop.widgets.arrange import boxed, column, column_widget, hairline, row, vertical_hairline
from desktop.widgets.buttons import icon_button, quiet, secondary
from desktop.widgets.fields import Choice
from desktop.widgets.keys import listen
from desktop.widgets.page_head import PageHead, back_line
from desktop.widgets.panes import Panes
from desktop.widgets.text import Elided, one_line, plain_tooltip, without_mnemonic

FOLDERS_WIDTH, LIST_WIDTH, LIST_NARROW = 256, 400, 380
LIST_WIDE, LIST_WIDE_FROM = 460, 1600
SINGLE_UNDER = 600
"""Under this width of the design there is room for the list or for one setting, not for both."""
FOLDERS_FROM = 1080
"""The width of the page from which the folders stand beside their settings; below it they are a choice above them."""
OWN = tr("Kept on this computer alone, and never sent anywhere.")
KINDS = {"list": "list", "search": "search", "tag": "tag"}


class MyListPage(QWidget):
    """`page_asked` gives the key of another page to go to, `setting_asked` the URN of a setting to open in Find,
    `query_asked` a search to be asked there, `reports_wanted` one whose settings' reports shall be fetched, with its
    name."""

    title = tr("My list")
    page_asked = Signal(str)
    setting_asked = Signal(str)
    query_asked = Signal(object)
    reports_wanted = Signal(object, str)

    def __init__(self, presenter: MyListPresenter) -> None:
        super().__init__()
        self.presenter = presenter
        self._model = FoldersModel()
        self.folders = FolderList(self._model)
        self.choice = Choice((), tr("Folder"), role="body", widest=48)
        self.undo = quiet(tr("Undo"), None, presenter.mylist.undo)
        self.redo = quiet(tr("Redo"), None, presenter.mylist.redo)
        self.copies = secondary(tr("Copies"), "copy", self._open_copies)
        plain_tooltip(self.copies, tr("Copies of your lists and notes, and putting one back"))
        self.new_list = quiet(tr("New list"), "plus", self.ask_new_list)
        self._own = Elided(OWN, "small", tone="ink2")
        self.pane = FolderPane(presenter)
        self.desk = DeskPane(presenter.desk, presenter.mylist, presenter.basket)
        self._single = self._reads = False
        self._build()
        self._connect()
        self._show_folders()

    def shown(self) -> None:
        """The page came into sight: the keyboard goes to where it was here, the first time to the settings."""
        self.presenter.shown()
        (self.focusWidget() or self.pane.list).setFocus(Qt.FocusReason.OtherFocusReason)

    def panes(self) -> Panes:
        """The parts of the page, for F6."""
        return (
            (tr("What can be done"), (self._buttons,)),
            (tr("Lists and searches"), (self._left, self._choice_line)),
            (tr("Settings"), (self.pane.list, self.pane)),
            (tr("What you keep of the setting"), (self.desk,)),
        )

    def restyle(self) -> None:
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # --- building ---

    def _build(self) -> None:
        head = PageHead(tr("My list"), self._own, self.undo, self.redo, self.copies)
        self._buttons = head.tools
        left = column(self.folders, row(self.new_list, None), gap=8, margins=(12, 0, 12, 12))
        left.setStretchFactor(self.folders, 1)
        self._left = boxed(left)
        self._left_line = vertical_hairline()
        self._choice_line = boxed(row(self.choice, self._folder_button(), None, gap=8, margins=(16, 8, 12, 8)))
        self._choice_rule = hairline()
        middle = column(self._choice_line, self._choice_rule, self.pane, gap=0)
        middle.setStretchFactor(self.pane, 1)
        self._middle = boxed(middle)
        columns = QHBoxLayout()
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        self._middle_line = vertical_hairline()
        for part in (self._left, self._left_line, self._middle, self._middle_line):
            columns.addWidget(part)
        self._back = back_line(tr("Back to the list"), self._read_list)
        self._right = column_widget(self._back, self.desk, gap=0)
        columns.addWidget(self._right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(hairline())
        whole.addLayout(columns, 1)

    def add_to_head(self, button: QWidget) -> None:
        """Put a button at the end of the page's head."""
        self._buttons.flow.addWidget(button)

    def _folder_button(self) -> QWidget:
        return icon_button("plus", tr("New list"), self.ask_new_list, boxed=True)

    def _connect(self) -> None:
        p = self.presenter
        p.folders_changed.connect(self._show_folders)
        self.folders.opened.connect(p.open)
        self.folders.rename_asked.connect(self.ask_rename)
        self.folders.delete_asked.connect(self._delete)
        self.folders.move_asked.connect(p.move_folder)
        self.folders.menu_asked.connect(self._open_folder_menu)
        self.choice.chosen.connect(lambda n: p.open(self._model.folders()[n].key))
        self.pane.folder_menu_asked.connect(lambda place: self._open_folder_menu(p.folder, place))
        self.pane.row_menu_asked.connect(self._open_row_menu)
        self.pane.opened.connect(lambda _urn: self._read_one())
        self.pane.list.clicked.connect(lambda _at: self._read_one() if self._single else None)
        self.pane.page_asked.connect(self.page_asked)
        self.pane.list_asked.connect(self.ask_new_list)
        self.pane.copies_asked.connect(self._open_copies)
        self.pane.query_asked.connect(self.query_asked)
        self.desk.find_asked.connect(self.setting_asked)
        p.mylist.written.connect(self._show_turns)
        listen(self, Action(tr("New list"), self.ask_new_list, "Ctrl+N"), Action("", p.mylist.redo, "Ctrl+Y"))

    def _arrange(self) -> None:
        wide = self.width() >= theme.px(FOLDERS_FROM)
        for part in (self._left, self._left_line):
            part.setVisible(wide)
        for part in (self._choice_line, self._choice_rule):
            part.setVisible(not wide)
        self._left.setFixedWidth(theme.px(FOLDERS_WIDTH))
        width = LIST_WIDE if self.width() >= theme.px(LIST_WIDE_FROM) else LIST_WIDTH if wide else LIST_NARROW
        self._single = self.width() < theme.px(SINGLE_UNDER)
        self._middle.setVisible(not self._single or not self._reads)
        self._right.setVisible(not self._single or self._reads)
        for part in (self._middle_line, self._back):
            part.setVisible(self._single == (part is self._back))
        room = self.width() if self._single else min(theme.px(width), max(self.width() // 2, 280))
        self._middle.setFixedWidth(room)

    def _read_one(self) -> None:
        """To what is kept of the setting; where there is no room for both, in the place of the list."""
        self._reads = True
        self._arrange()
        self.desk.focus_note()

    def _read_list(self) -> None:
        """Back to the list, where one part is shown at a time."""
        self._reads = False
        self._arrange()
        self.pane.focus_rows()

    # --- showing ---

    def _show_folders(self) -> None:
        p = self.presenter
        self._model.show(p.folders)
        self.folders.show_current(p.folder)
        named = {"search": tr("Search: {}"), "tag": tr("Tag: {}")}
        self.choice.set_choices(
            [
                (n, named.get(f.key[0], "{}").format(f.words) + (f" ({f.count:,})" if f.count is not None else ""))
                for n, f in enumerate(self._model.folders())
            ]
        )
        self.choice.choose(next((n for n, f in enumerate(self._model.folders()) if f.key == p.folder), None))
        self._show_turns()

    def _show_turns(self) -> None:
        kept = self.presenter.mylist.kept
        for button, words, verb in ((self.undo, kept.undo, tr("Take back")), (self.redo, kept.redo, tr("Do again"))):
            button.setEnabled(bool(words))
            plain_tooltip(button, f"{verb}: {words}") if words else button.setToolTip("")

    # --- doing ---

    def ask_new_list(self) -> NameSheet:
        """Ask for the name of a new list, which is then opened."""
        sheet: NameSheet

        def take(name: str) -> None:
            self.presenter.make_list(name, sheet.done_well, sheet.refuse)

        sheet = NameSheet(tr("New list"), tr("Name of the list"), tr("Make the list"), take, self)
        sheet.open()
        return sheet

    def ask_rename(self, key: FolderKey) -> NameSheet | None:
        """Ask for another name of a folder; everything kept has none."""
        face = next((f for f in self._model.folders() if f.key == key), None)
        if face is None or key[0] not in KINDS:
            return None
        sheet: NameSheet

        def take(name: str) -> None:
            self.presenter.rename(key, name, sheet.done_well, sheet.refuse)

        kind = KINDS[key[0]]
        sheet = NameSheet(
            tr("Rename the {kind}", kind=kind),
            tr("Name of the {kind}", kind=kind),
            tr("Rename"),
            take,
            self,
            given=face.words,
        )
        sheet.open()
        return sheet

    def _delete(self, key: FolderKey) -> None:
        if key[0] in KINDS:
            self.presenter.delete(key)

    def _open_copies(self) -> None:
        BackupsSheet(self.presenter.mylist, self).open()

    def _open_folder_menu(self, key: FolderKey, place: QPoint) -> None:
        p, menu = self.presenter, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if key[0] in KINDS:
            _entry(menu, "renamed", tr("Rename…\tF2"), lambda: self.ask_rename(key))
        if key[0] in ("list", "search"):
            _entry(menu, "up", tr("Move up\tAlt+Up"), lambda: p.move_folder(key, -1))
            _entry(menu, "down", tr("Move down\tAlt+Down"), lambda: p.move_folder(key, 1))
        if key[0] == "list" and key == p.folder:
            menu.addSeparator()
            _entry(menu, "list", tr("Sort by name"), lambda: p.arrange("name"))
            _entry(menu, "check", tr("Sort by your decision"), lambda: p.arrange("decision"))
        if key == p.folder:
            _entry(menu, "find", tr("Show in Find"), self._show_in_find)
            _entry(menu, "download", tr("Fetch their reports"), self._fetch_reports)
        if key[0] in KINDS:
            menu.addSeparator()
            _entry(menu, "close", tr("Delete the {kinds}\tDelete", kinds=KINDS[key[0]]), lambda: self._delete(key))
        menu.addSeparator()
        _entry(menu, "plus", tr("New list…\tCtrl+N"), self.ask_new_list)
        menu.popup(place)

    def _open_row_menu(self, urn: str, place: QPoint) -> None:
        p = self.presenter
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if p.shortlist is not None:
            _entry(menu, "up", tr("Move up\tAlt+Up"), lambda: p.move(urn, -1))
            _entry(menu, "down", tr("Move down\tAlt+Down"), lambda: p.move(urn, 1))
            menu.addSeparator()
        for icon, word, words in (
            ("check", "yes", tr("Yes\tY")),
            ("info", "maybe", tr("Maybe\tM")),
            ("close", "no", tr("No\tN")),
        ):
            _entry(menu, icon, words, lambda word=word: p.decide(urn, word))
        menu.addSeparator()
        _entry(menu, "compare", tr("Compare\tC"), lambda: p.toggle_compare(urn))
        _entry(menu, "find", tr("Open in Find"), lambda: self.setting_asked.emit(urn))
        lists = lists_menu(p.mylist, urn, self)
        lists.setTitle(tr("On which lists"))
        menu.addMenu(lists)
        if p.folder[0] in ("list", "tag"):
            face = p.open_folder
            name = without_mnemonic(one_line(face.words)[:40]) if face is not None else ""
            _entry(menu, "close", tr("Take off {name}\tDelete", name=name), lambda: p.take_off(urn))
        menu.popup(place)

    def _fetch_reports(self) -> None:
        query, face = self.presenter.query(), self.presenter.open_folder
        if query is not None:
            self.reports_wanted.emit(query, one_line(face.words) if face is not None else "")

    def _show_in_find(self) -> None:
        query = self.presenter.query()
        if query is not None:
            self.query_asked.emit(query)


def _entry(menu: QMenu, icon: str, words: str, act: object) -> None:
    action = menu.addAction(icons.icon(icon, "ink2", theme.px(16)), words)
    action.triggered.connect(lambda _checked=False: act())  # type: ignore[operator]
