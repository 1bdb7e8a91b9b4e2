"""The sheet over a page that takes a pack away: what is in it, in what form, and where it went."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from PySide6.QtWidgets import QWidget

from desktop.language import tr
from desktop.presenters.packs import FORMS, Made, PackPresenter, Pictures
from desktop.views.packs.printed import lay_upright, print_pack
from desktop.views.taking import TakingSheet
from desktop.widgets.arrange import column_widget, row_widget
from desktop.widgets.buttons import primary, secondary
from desktop.widgets.checks import CheckBox
from desktop.widgets.fields import Choice, labelled
from desktop.widgets.printers import ask_printer
from desktop.widgets.text import Text, heading, plain_tooltip

WIDTH, HEIGHT = 620, 520
STAYS = tr("Names and addresses that are withheld stay blank.")


class PackSheet(TakingSheet):
    """Asks, writes and says where it went; it stays open, for one form may follow another."""

    def __init__(self, presenter: PackPresenter, parent: QWidget) -> None:
        offer = presenter.offer
        super().__init__(offer.title, presenter, parent)
        presenter.setParent(self)
        self.presenter = presenter
        self.form = Choice([f for f in FORMS if f[0] in offer.forms], tr("Form"), role="body", widest=60)
        self.form.choose(offer.forms[0])
        self.before = Choice(
            (*offer.befores, ("", tr("Nothing: this release alone"))), tr("What changed since"), widest=40
        )
        self.before.choose(presenter.wish.before)
        self.before.chosen.connect(lambda as_at: self._wish(before=str(as_at)))
        self._before = labelled(tr("What changed since"), self.before)
        self._before.setVisible(bool(offer.befores))
        self.notes = CheckBox(offer.notes or tr("Your notes"))
        self.notes.setVisible(bool(offer.notes))
        self.notes.toggled.connect(lambda on: self._wish(notes=on))
        self.own = CheckBox(offer.own or tr("Your own columns"))
        self.own.setVisible(bool(offer.own))
        self.own.toggled.connect(lambda on: self._wish(own=on))
        self.clubs = CheckBox(tr("Count out-of-school clubs"), checked=True)
        self.clubs.setVisible(offer.clubs)
        self.clubs.toggled.connect(lambda on: self._wish(clubs=on))
        self._build()
        presenter.step.connect(self.progress.show_step)
        presenter.ended.connect(self._show_busy)
        presenter.refused.connect(self.refuse)
        presenter.written.connect(self._tell)
        self._show_busy()

    def _build(self) -> None:
        offer = self.presenter.offer
        content = column_widget(
            heading(offer.title, "title", wrap=True), Text(offer.about, "body", wrap=True),
            labelled(tr("Form"), self.form), self._before, self.clubs, self.own, self.notes,
            Text(STAYS, "small", tone="ink2", wrap=True), None, gap=12,
        )  # fmt: skip
        self.print_button = secondary(tr("Print"), "print", self._print)
        plain_tooltip(self.print_button, tr("Print on A4"))
        self.save = primary(tr("Save"), "download", self._ask_file)
        self.save.setDefault(True)
        close = secondary(tr("Close"), None, self.close)
        foot = row_widget(self.print_button, None, close, self.save, gap=8, margins=(24, 10, 24, 12))
        self.put_together(content, foot, WIDTH, HEIGHT, fits=True)
        self.form.setFocus()

    # --- showing ---

    def _wish(self, **wish: bool | str) -> None:
        self.presenter.wish = replace(self.presenter.wish, **wish)  # type: ignore[arg-type]

    def _show_busy(self) -> None:
        busy = self.presenter.busy
        self.save.setEnabled(not busy)
        self.print_button.setEnabled(not busy)
        self.progress.setVisible(busy)

    def _tell(self, path: str, what: str) -> None:
        self.tell(tr("Saved {path}: {what}.", path=path, what=what), path)

    # --- doing ---

    def write_to(self, path: str) -> None:
        """Write the pack to `path` in the form chosen; the sheet then says so."""
        self.begin()
        self.presenter.write(path, cast(str, self.form.current()))
        self._show_busy()

    def _ask_file(self) -> None:
        ending = cast(str, self.form.current())
        offer = self.presenter.offer
        self.ask_file(offer.title, FORMS, ending, self.presenter.suggested(ending), self.write_to)

    def _print(self) -> None:
        self.begin()
        self.presenter.make(self._print_pack)
        self._show_busy()

    def _print_pack(self, made: Made, pictures: Pictures) -> None:
        pack = made.pack
        ask_printer(
            self, pack.title, lambda printer: print_pack(pack, pictures, printer), self.tell_refusal, lay=lay_upright
        )
