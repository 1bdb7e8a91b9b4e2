"""A screen reader of the tests' own: it starts the program and knows it by its accessible tree alone, over AT-SPI.

Run by the system's Python, which has the bindings (python3-gi, gir1.2-atspi-2.0), inside a session bus and a virtual
screen; `run.py` sees to both. It never looks at the program's own objects, files or pixels. What a person would do with
a screen reader is done here: go to a thing by its role and name, press it, write into it, choose a row, and hear what
is announced.
"""

import os
import subprocess
import time
import warnings
from pathlib import Path

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

warnings.simplefilter("ignore")  # the bindings call half of themselves deprecated
ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 60.0
"""Seconds that anything may take before a journey is given up: far more than it does on a busy machine."""
STEP = 0.02
Atspi.set_timeout(int(PATIENCE * 1000), int(PATIENCE * 1000))


class Lost(Exception):
    """What was looked for did not come. Says what was there instead."""


class Reader:
    """The program on the sample edition, from its start to its end: `with Reader(python, data) as reader`."""

    def __init__(self, python, data):
        surroundings = dict(os.environ, QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.heard = []
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")
        self._program = subprocess.Popen(
            [python, "-m", "desktop.app", "--sample", "--data", data, "--size", "1440x900"],
            cwd=ROOT,
            env=surroundings,
            stdin=subprocess.DEVNULL,
        )

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self._listener.deregister("object:announcement")
        self._program.terminate()
        try:
            self._program.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._program.kill()

    # --- waiting and hearing ---

    def until(self, wanted, what):
        """What `wanted()` gives once it is something; meanwhile events are heard. `what` is said where it never is."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            while GLib.MainContext.default().iteration(False):
                pass
            if self._program.poll() is not None:
                raise Lost(f"The program ended with {self._program.returncode} while waiting for {what}.")
            try:
                found = wanted()
            except GLib.GError:  # it went while it was asked
                found = None
            if found:
                return found
            time.sleep(STEP)
        raise Lost(f"{what} did not come. Heard: {self.heard}\n{self.told()}")

    def hears(self, words):
        """Wait until something with these words is announced, and forget what was announced until then."""

        def heard():
            return next((n for n, each in enumerate(self.heard) if words in each), None) is not None

        self.until(heard, f"the announcement “{words}”")
        said = next(each for each in self.heard if words in each)
        self.heard.clear()
        return said

    def _hear(self, event):
        self.heard.append(str(event.any_data))

    # --- finding ---

    def window(self):
        """The program's window, once it stands."""

        def found():
            desktop = Atspi.get_desktop(0)
            for n in range(desktop.get_child_count()):
                program = desktop.get_child_at_index(n)
                if program is not None and program.get_process_id() == self._program.pid and program.get_child_count():
                    return program.get_child_at_index(0)
            return None

        return self.until(found, "the program on the bus")

    def find(self, role, name="", within=None, *, starts=False):
        """The first thing in sight of this role and name, in reading order; `starts` where the name goes on."""

        def found():
            return next(self._matching(role, name, within or self.window(), starts), None)

        return self.until(found, f"{role} “{name}”")

    def all(self, role, within=None):
        """Everything in sight of this role."""
        return list(self._matching(role, "", within or self.window(), True))

    def _matching(self, role, name, within, starts):
        for thing in _walk(within):
            said = thing.get_name()
            if thing.get_role_name() == role and (said.startswith(name) if starts else not name or said == name):
                yield thing

    # --- doing ---

    def press(self, thing):
        """What its first action is: press a button, toggle a box."""
        if not Atspi.Action.get_n_actions(thing) or not Atspi.Action.do_action(thing, 0):
            raise Lost(f"“{thing.get_name()}” cannot be pressed.")

    def write(self, thing, words):
        """Write into a field, in place of what stands in it."""
        if not Atspi.EditableText.set_text_contents(thing, words):
            raise Lost(f"“{thing.get_name()}” cannot be written into.")

    def text(self, thing):
        """What stands in a field."""
        return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))

    def cell(self, table, row, column=0):
        """A cell of a table, by its place."""
        return Atspi.Table.get_accessible_at(table, row, column)

    def rows(self, table):
        return Atspi.Table.get_n_rows(table)

    def head(self, table, column):
        """The head of a column, in words."""
        return Atspi.Table.get_column_header(table, column).get_name()

    def row_head(self, table, row):
        """The head of a row, in words."""
        return Atspi.Table.get_row_header(table, row).get_name()

    def choose(self, table, row):
        """Go to a row, as the arrow keys do."""
        if not Atspi.Table.add_row_selection(table, row):
            raise Lost(f"Row {row} of “{table.get_name()}” cannot be chosen.")

    def is_checked(self, thing):
        return thing.get_state_set().contains(Atspi.StateType.CHECKED)

    def told(self, within=None):
        """The tree in sight, as lines: role, name."""
        lines = []
        for thing in _walk(within or self.window()):
            try:
                if thing.get_name():
                    lines.append(f"[{thing.get_role_name()}] {thing.get_name()}")
            except GLib.GError:
                continue
        return "\n".join(lines)


def _walk(thing):
    """A thing and all in it that is in sight, in reading order. A table's cells are asked for by their place."""
    try:
        if not thing.get_state_set().contains(Atspi.StateType.VISIBLE):
            return
        yield thing
        if thing.get_role() in (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE):
            return
        parts = [thing.get_child_at_index(n) for n in range(thing.get_child_count())]
    except GLib.GError:  # it went while it was read
        return
    for part in parts:
        if part is not None:
            yield from _walk(part)
