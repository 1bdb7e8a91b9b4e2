"""Generated reports for measuring the search inside them: as many as asked for, always the same.

    python tests/bench/reports_generator.py FOLDER [REPORTS] [WORDS]

writes a data folder with nothing in it but reports (50,000 of 1,500 words unless said), prints how large the index of
words is beside the text, and measures searches, newest first, with their snippets.
"""

from __future__ import annotations

import bisect
import itertools
import random
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from data_sync.search.report_words import tags_of
from data_sync.search.reports import ReportQuery, ReportSearch
from data_sync.store.report_rows import (
    HeldReport,
    ItemRow,
    ListedFile,
    SectionRow,
    keep_listing,
    keep_report,
    keep_setting,
)
from data_sync.store.reports import ReportPlaces, read_reports, transaction, writing_reports

COMMON = (
    "the and to of children a in staff their they that for is with are as learning well what has this have be "
    "on it at from an how very who not or all when by more make which into good need support time play about "
    "during new other help needs use example than through some do also so "
)
DOMAIN = (
    "sleeping babies check ratios supervision outdoor garden curriculum language allergies food mealtimes "
    "parents partnership safeguarding risk assessment key person settle behaviour routine story number "
    "counting confident happy safe manager leaders training recruitment suitability inspection nursery "
    "preschool childminder room toys paint sand water music rhyme songs books speech questions thinking "
    "independence coats hands wash teeth fruit snack lunch friends share turns kindness praise feelings "
    "emotional wellbeing progress development observations planning interests topics festivals community "
    "visits park library school reception transition special educational disabilities professionals funding "
    "premium additional english vocabulary communicate physical climbing balance bikes mud kitchen insects "
    "plants growing weather "
)
SECTIONS = (
    ("child", "What is it like to attend this early years setting?", 0.3),
    ("practice", "What does the early years setting do well and what does it need to do better?", 0.4),
    ("safeguarding", "Safeguarding", 0.08),
    ("improve", "What does the setting need to do to improve?", 0.07),
    ("about", "Information about this inspection", 0.15),
)
FIRST, LAST = date(2012, 9, 1), date(2026, 6, 30)


class Prose:
    """Words drawn as English has them: a few very often, most of them seldom."""

    def __init__(self, vocabulary: int = 12_000) -> None:
        chance = random.Random("vocabulary")
        parts = ["ba", "co", "di", "fe", "gar", "hol", "in", "ker", "lum", "mo", "ner", "op", "pre", "re", "sti", "tor"]
        ends = ["", "ing", "ed", "s", "ly", "er", "ment", "tion", "ness", "able", "al"]
        made = ["".join(chance.choices(parts, k=chance.choice((2, 2, 3)))) + chance.choice(ends) for _ in range(40_000)]
        self.words = list(dict.fromkeys([*COMMON.split(), *DOMAIN.split(), *made]))[:vocabulary]
        weights = [1.0 / (rank + 2.7) ** 1.02 for rank in range(len(self.words))]
        self._upto = list(itertools.accumulate(weights))

    def draw(self, chance: random.Random, count: int) -> list[str]:
        top = self._upto[-1]
        return [self.words[bisect.bisect(self._upto, chance.random() * top)] for _ in range(count)]

    def paragraph(self, chance: random.Random, count: int) -> str:
        words, sentences = self.draw(chance, count), []
        while words:
            length = chance.randint(8, 24)
            sentences.append(" ".join(words[:length]).capitalize() + ".")
            words = words[length:]
        return " ".join(sentences)


def build(data: Path, reports: int = 50_000, words: int = 1_500) -> Path:
    """Write the reports into the data folder `data`; its file."""
    places = ReportPlaces(data)
    places.make()
    prose = Prose()
    span = (LAST - FIRST).days
    with writing_reports(places) as conn:
        for start in range(0, reports, 500):
            with transaction(conn):
                for n in range(start, min(start + 500, reports)):
                    chance = random.Random(f"report {n}")
                    urn = f"EY{900_000 + n // 3}"
                    day = (FIRST + timedelta(days=chance.randrange(span))).isoformat()
                    url = f"https://files.ofsted.gov.uk/v1/file/{60_000_000 + n}"
                    listed = ListedFile(str(60_000_000 + n), url, "Inspection", "inspection", day, day)
                    keep_setting(
                        conn, urn, page=None, sha256=None, checked_at="2026-07-01", withheld=False, outcome=None
                    )
                    keep_listing(conn, urn, [listed])
                    row = conn.execute(
                        "SELECT id FROM report WHERE urn = ? AND file = ?", (urn, listed.file)
                    ).fetchone()
                    sections = [
                        SectionRow(kind, title, None, 1, prose.paragraph(chance, max(8, round(words * share))),
                                   tags_of(kind, "eif", "inspection", urn))
                        for kind, title, share in SECTIONS
                    ]  # fmt: skip
                    held = HeldReport("inspection", "eif", day, day, f"{n}", "0" * 64, 1, "2026-07-01", 4, False, "eif")
                    keep_report(conn, row["id"], held, sections, [ItemRow(3, False, "x", "x", None, ("other",))])
        conn.execute("INSERT INTO section_words(section_words) VALUES ('optimize')")
    return places.reports


def sizes(data: Path) -> tuple[int, int]:
    """Bytes of the text that is searched, and of the index of its words."""
    conn = read_reports(ReportPlaces(data))
    assert conn is not None
    text = conn.execute("SELECT sum(length(CAST(text AS BLOB))) FROM section WHERE tags <> ''").fetchone()[0]
    index = sum(
        conn.execute(f"SELECT coalesce(sum(length({column})), 0) FROM section_words_{table}").fetchone()[0]
        for table, column in (("data", "block"), ("idx", "term"), ("docsize", "sz"))
    )
    conn.close()
    return int(text), int(index)


def questions() -> list[str]:
    """Two hundred searches, as people type them."""
    chance = random.Random("questions")
    asked = []
    for _ in range(40):
        a, b = chance.sample(DOMAIN.split(), 2)
        asked += [a, f"{a} {b}", f"{a[:4]}*", f'"{a} and"', f"{a} -{b}"]
    return asked


def measure(data: Path, queries: list[str], clock: Callable[[], float] = time.perf_counter) -> list[float]:
    """The ms each search takes, newest first, twenty hits with their snippets."""
    conn = read_reports(ReportPlaces(data))
    search = ReportSearch(conn)
    for text in queries[:20]:
        search.search(ReportQuery(text))
    taken = []
    for text in queries:
        began = clock()
        search.search(ReportQuery(text))
        taken.append((clock() - began) * 1000)
    assert conn is not None
    conn.close()
    return taken


def main() -> None:
    data = Path(sys.argv[1])
    count, words = (int(v) for v in [*sys.argv[2:], *("50000", "1500")[len(sys.argv) - 2 :]])
    if not ReportPlaces(data).reports.exists():
        began = time.perf_counter()
        build(data, count, words)
        print(f"built in {time.perf_counter() - began:.0f} s")
    text, index = sizes(data)
    print(f"text {text / 1e6:.1f} MB, index {index / 1e6:.1f} MB: {index / text:.2f} times the text")
    for name, clock in (("as the clock goes", time.perf_counter), ("of the processor", time.process_time)):
        taken = sorted(measure(data, questions(), clock))
        ends = f"95th {taken[int(len(taken) * 0.95)]:.2f}, most {taken[-1]:.2f}"
        print(f"{name}: median {statistics.median(taken):.2f} ms, {ends}")


if __name__ == "__main__":
    main()
