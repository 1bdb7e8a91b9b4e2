"""Everything that can be done, for the palette; and the keys that open it and the sheet of keys.

Nothing is written down here that stands elsewhere: keys come from where they are listened to, buttons, boxes and
choices from the pages that show them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop.actions import Action, each_once
from desktop.language import tr
from desktop.widgets import kept_layout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.presenters.find import FindPresenter
    from desktop.presenters.mylist import MyList
    from desktop.settings import Settings
    from desktop.window import Window

ALWAYS = ("settings", "data")
"""Pages whose controls are in the palette wherever one is; others once somebody has been there."""
HELP = tr("Help on this page")
MOST_KEPT = 200
"""Settings of the person's own that are listed by their names."""


class Commands:
    """Made once for the window. `mylist` is asked for when it is first wanted."""

    def __init__(self, window: Window, find: FindPresenter, settings: Settings, mylist: Callable[[], MyList]) -> None:
        self._window, self._find, self._settings, self._mylist = window, find, settings, mylist
        window.offer(Action(tr("What do you want to do?"), self.open_palette, "Ctrl+K"))
        usual = tr("Back to the usual widths of columns and panes")
        window.offer(Action(usual, kept_layout.current().forget_all, found_by=tr("reset layout width splitter")))
        window.offer(
            Action(tr("Keys of this page"), self.open_keys, "?", ("Shift+F1",), found_by=tr("shortcuts keyboard help"))
        )
        helped = Action(HELP, window.open_help, "F1", found_by=tr("what does this mean explain glossary"))
        window.offer(helped)
        window.strip.put_help(HELP, window.open_help)

    def open_palette(self) -> QWidget:
        """Open the palette over the page in sight."""
        from desktop.views.palette.sheet import Palette

        palette = Palette(self.all(), self._window)
        palette.open()
        return palette

    def open_keys(self) -> QWidget:
        """Open the sheet of the keys that hold here."""
        from desktop.views.palette.shortcuts import ShortcutSheet

        sheet = ShortcutSheet(_title(self._window.current_page), partial(self._help, "keyboard"), self._window)
        sheet.open()
        return sheet

    def all(self) -> list[Action]:
        """What can be done now: first on the page in sight, then anywhere, then on other pages and with what is
        held."""
        return each_once(action for part in self._parts() for action in part)

    def _parts(self) -> Iterator[Iterator[Action]]:
        from desktop.views.palette.harvest import controls_in, on_page

        window = self._window
        page = window.current_page
        everywhere = [each for each in window.everywhere if each.keys != "Ctrl+K"]
        said = {each.words for each in everywhere}
        yield (each for each in on_page(page, _title(page)) if each.words not in said)
        yield iter(everywhere)
        yield from self._of_my_list()
        yield self._searches()
        yield self._filters()
        yield controls_in(window.strip, tr("Data held"))
        for key in window.page_keys():
            if (window.has_been_at(key) or key in ALWAYS) and (other := window.page(key)) is not page:
                yield self._elsewhere(key, controls_in(other, _title(other)))
        yield self._topics()

    def _elsewhere(self, key: str, actions: Iterator[Action]) -> Iterator[Action]:
        """The controls of another page: one goes there first."""

        def there(do: Callable[[], object]) -> None:
            self._window.go_to(key)
            do()

        for each in actions:
            yield Action(each.words, partial(there, each.do), "", (), each.group, each.why_not)

    def _filters(self) -> Iterator[Action]:
        """The filters of Find, whether they stand there or are folded away."""
        from desktop.views.palette.harvest import controls_in

        find: Any = self._window.page("find")
        if find.isVisible() and self._find.ready:
            yield from controls_in(find.panel, tr("Filters"), whole=True)

    def _of_my_list(self) -> Iterator[Iterator[Action]]:
        mylist = self._mylist()
        kept = mylist.kept
        undo = Action(
            tr("Undo: {undo}", undo=kept.undo) if kept.undo else tr("Undo"), mylist.undo, "Ctrl+Z", (), tr("My list"),
            lambda: "" if kept.undo else tr("Nothing of your lists and notes can be undone."),
        )  # fmt: skip
        redo = Action(
            tr("Do again: {redo}", redo=kept.redo) if kept.redo else tr("Do again"),
            mylist.redo,
            "Ctrl+Shift+Z",
            (),
            tr("My list"),
            lambda: "" if kept.redo else tr("Nothing was undone."),
        )
        yield iter((undo, redo))
        yield self._kept(sorted(kept.listed)[:MOST_KEPT])

    def _kept(self, urns: list[str]) -> Iterator[Action]:
        """The settings on the person's lists, by their names."""
        from data_sync.api import KnownError
        from desktop.presenters.setting_words import title

        library = self._find.holder.library
        try:
            held = library.settings(urns) if urns and self._find.ready else []
        except KnownError:  # the page says what is wrong with the data: here they are just not listed
            return
        for setting in held:
            yield Action(
                tr("Open {title}", title=title(setting)),
                partial(self._window.open_setting, setting.urn),
                "",
                (),
                tr("My list"),
            )

    def _searches(self) -> Iterator[Action]:
        """What was searched for lately, if the person has it kept."""

        def search(text: str) -> None:
            self._window.go_to("find")
            self._find.type(text)

        for text in self._settings.recent if self._settings.keep_recent else ():
            yield Action(
                tr("Search again: {words}", words=text), partial(search, text), "", (), tr("Find"), found_by="recent"
            )

    def _topics(self) -> Iterator[Action]:
        from desktop.presenters.help import topics

        for topic in topics():
            yield Action(tr("Read: {title}", title=topic.title), partial(self._help, topic.key), "", (), tr("Help"))

    def _help(self, key: str) -> None:
        self._window.open_help(key)


def _title(page: object) -> str:
    return str(getattr(page, "title", ""))
