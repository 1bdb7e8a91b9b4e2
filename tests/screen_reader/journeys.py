"""What a person does with a screen reader, through the accessible tree alone: `journeys.py PYTHON DATA JOURNEY…`.

Each is tried in a program of its own on a copy of DATA, a data folder that holds the sample edition. Prints one line a
journey, and leaves with 1 where one was lost.
"""

import shutil
import sys
import tempfile
import time
from pathlib import Path

from reader import Lost, Reader

ORCHARD = "The Cloud Orchard Kindergarten"
SEARCH = "Search name, town, postcode or URN"


def check(true, words):
    if not true:
        raise Lost(words)


def search(reader, words):
    """Search, and give the list of what was found once it is announced."""
    reader.find("table", "Results")
    reader.until(lambda: reader.heard, "how many settings there are")
    reader.heard.clear()
    reader.write(reader.find("text", SEARCH), words)
    reader.hears("sample setting")
    return reader.find("table", "Results")


def open_orchard(reader):
    """Find one setting by its name and go to it."""
    results = search(reader, "cloud orchard")
    check(reader.rows(results) == 1, f"{reader.rows(results)} settings were found, and not one.")
    reader.choose(results, 0)
    reader.find("heading", ORCHARD)


def find(reader):
    """Find a setting by typing: how many there are is announced; a row says name, kind, place and judgement."""
    results = search(reader, "cloud orchard")
    said = reader.cell(results, 0).get_name()
    check(said.startswith(f"Safeguarding standards not met. {ORCHARD}."), f"The row begins otherwise: {said}")
    for words in ("Nursery, full day care", "Thornbeck", "48 places", "Inclusion: Needs attention", "Inspected "):
        check(words in said, f"The row does not say “{words}”: {said}")
    reader.choose(results, 0)
    detail = reader.find("panel", "The setting in detail")
    reader.find("label", "Leadership and governance: Needs attention", detail)
    names = [each.get_name() for each in reader.all("heading", detail)]
    check(names[0] == ORCHARD, f"The first heading of the setting is “{names[0]}”.")
    check(names.index("Latest outcome: report card") < names.index("Timeline"), f"The headings are {names}.")


def judgement(reader):
    """Filter by a judgement: the box is ticked, the number announced, and every row says the judgement."""
    reader.until(lambda: reader.heard, "how many settings there are")
    reader.heard.clear()
    reader.press(reader.find("push button", "Filters"))
    box = reader.find("check box", "Urgent improvement, ", starts=True)
    number = box.get_name().rpartition(", ")[2]
    reader.press(box)
    reader.hears(f"{number} sample setting")
    check(reader.is_checked(reader.find("check box", "Urgent improvement, ", starts=True)), "The box is not ticked.")
    reader.find("push button", "Remove filter: ", starts=True)
    results = reader.find("table", "Results")
    check(reader.rows(results) == int(number.replace(",", "")), f"{reader.rows(results)} rows, and not {number}.")
    for n in range(min(reader.rows(results), 20)):
        said = reader.cell(results, n).get_name()
        check("Urgent improvement" in said, f"Row {n} does not say its judgement: {said}")


def compare(reader):
    """Tick two settings and read them side by side: heads of columns and rows, and cells that say what they are."""
    results = search(reader, "orchard")
    for n, told in ((0, "1 chosen to compare"), (1, "2 chosen to compare")):
        reader.choose(results, n)
        name = reader.cell(results, n).get_name()
        detail = reader.find("panel", "The setting in detail")
        shown = reader.until(
            lambda d=detail, name=name: next((h for h in reader.all("heading", d) if h.get_name() in name), None),
            f"the setting of “{name}”",
        )
        check(shown.get_name() in name, "Another setting is shown.")
        reader.press(reader.find("check box", "Compare", detail))
        reader.hears(told)
    reader.press(reader.find("page tab", "Compare"))
    reader.hears("Compare")
    table = reader.find("table", "Comparison")
    reader.until(lambda: reader.rows(table) > 5, "the rows of the comparison")
    heads = [reader.head(table, column) for column in range(2)]
    check(all(heads) and heads[0] != heads[1], f"The columns are headed {heads}.")
    places = next(n for n in range(reader.rows(table)) if reader.row_head(table, n) == "Places")
    said = reader.cell(table, places, 0).get_name()
    check(said.startswith("Places: "), f"The cell says “{said}”.")


def note(reader):
    """Add a setting to My list and write a note on it, which is kept: its row says it."""
    open_orchard(reader)
    reader.press(reader.find("push button", "Add to my list"))
    reader.until(lambda: any("list" in each for each in reader.heard), "that it was added")
    reader.press(reader.find("page tab", "My list"))
    reader.hears("My list")

    def holds(table):
        return reader.rows(table) and ORCHARD in reader.cell(table, 0).get_name()

    kept = reader.until(lambda: next(filter(holds, reader.all("table")), None), "the setting on My list")
    reader.choose(kept, 0)
    field = reader.find("text", "Note")
    reader.write(field, "Ask about the garden, and who covers on Fridays.")
    reader.find("label", "Saved", starts=True)
    reader.until(lambda: "Ask about the garden" in reader.cell(kept, 0).get_name(), "the note in the row")


def whats_new(reader):
    """Go through What's new: read the first change in full, acknowledge it, and hear how many are left."""
    reader.press(reader.find("page tab", "What’s new"))
    reader.hears("What’s new")
    changes = reader.find("table", "Changes")
    reader.hears("to look at")
    first = reader.cell(changes, 1).get_name()  # the head of its kind stands over it
    reader.choose(changes, 1)
    full = reader.find("panel", "The change in full")
    title = reader.until(
        lambda: next((h for h in reader.all("heading", full) if h.get_name() in first), None), "the change in full"
    )
    check(bool(title.get_name()), "The change has no heading.")
    told = next(each.get_name() for each in reader.all("label") if each.get_name().endswith(" to look at"))
    left = int(told.split()[0].replace(",", ""))
    reader.press(reader.find("push button", "Acknowledge and go on"))
    reader.hears(f"{left - 1:,} to look at")
    reader.find("progress bar", f"1 of {left} changes dealt with")
    check("cknowledged" in reader.cell(changes, 1).get_name(), "The row does not say that it is dealt with.")


def statistics(reader):
    """Statistics: a chart says what it shows; its table has heads, and every cell its row and column."""
    reader.press(reader.find("page tab", "Statistics"))
    reader.hears("Statistics")
    chart = reader.find("chart", "Providers by type, England", starts=True)
    check("Its table has the same numbers" in chart.get_name(), f"The chart says “{chart.get_name()}”.")
    ways = reader.find("panel", "Providers by type: show as")
    reader.press(reader.find("radio button", "Table", ways))
    reader.until(lambda: reader.is_checked(reader.find("radio button", "Table", ways)), "the table's button")
    table = reader.find("table", "Providers by type: England")
    check(reader.head(table, 0) == "As at", f"The first column is headed “{reader.head(table, 0)}”.")
    last = reader.rows(table) - 1
    said, head = reader.cell(table, last, 1).get_name(), reader.head(table, 1)
    check(said.startswith(f"30 Jun 2026, {head}: "), f"The cell says “{said}”.")


JOURNEYS = {each.__name__: each for each in (find, judgement, compare, note, whats_new, statistics)}


def main(python, data, names):
    lost = 0
    for name in names or JOURNEYS:
        begun = time.monotonic()
        folder = tempfile.mkdtemp(prefix="screen-reader-")
        try:
            with Reader(python, shutil.copytree(data, Path(folder) / "data")) as reader:
                JOURNEYS[name](reader)
            told = "done"
        except Lost as why:
            lost += 1
            told = f"LOST: {why}"
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        print(f"{name}: {told} ({time.monotonic() - begun:.1f} s)", flush=True)
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
