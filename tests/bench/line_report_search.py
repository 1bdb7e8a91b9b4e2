"""Searching inside 50,000 reports, newest first with snippets, beside tantivy doing the same over the same texts.

Tantivy stems as ours does, keeps the text and makes snippets of the twenty newest hits of each question. Ours is asked
every question; tantivy those that it understands alike (a word, two words, a phrase, a word without another). Both are
warm. Each question is asked several times and the median of its times taken; the 95th percentile over the questions
counts. The same by the processor's own time, which what else the machine does hardly touches, stands beside it.

The reports are generated once and kept under ``build/bench``, named after a hash of what generates them.
CHILDCARE_ATLAS_BENCH_REPORTS sets another number of them, which the line then says.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import statistics
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from reports_generator import build, questions
from run import Context, Unmeasured

from data_sync.search.reports import ReportQuery, ReportSearch
from data_sync.store.reports import ReportPlaces, read_reports

NAME = "report_search"
REPORTS, WORDS = 50_000, 1_500
HITS, RUNS = 20, 5
SNIPPET = 300  # letters, about what ours are


def measure(context: Context) -> dict[str, Any]:
    try:
        import tantivy
    except ModuleNotFoundError as missing:
        raise Unmeasured("tantivy is not installed") from missing
    reports = int(os.environ.get("CHILDCARE_ATLAS_BENCH_REPORTS", REPORTS))
    data = kept(context.root, reports)
    conn = read_reports(ReportPlaces(data))
    assert conn is not None
    with closing(conn):
        search = ReportSearch(conn)
        ours, ours_cpu = _p95(lambda text: search.search(ReportQuery(text), 0, HITS), questions())
        index = _index(tantivy, conn, context.scratch / "tantivy")
        searcher = index.searcher()
        theirs, theirs_cpu = _p95(
            lambda text: _ask(tantivy, index, searcher, text), [t for t in questions() if "*" not in t]
        )
    against = (
        f"tantivy with snippets, {theirs:.1f} ms; of the processor {ours_cpu:.1f} and {theirs_cpu:.1f} ms;"
        f" {reports:,} reports"
    )
    return {"value": ours, "unit": "ms", "against": against, "ratio": ours / theirs}


def kept(root: Path, reports: int) -> Path:
    """The data folder with so many generated reports, generated where no run before did; older ones go."""
    data = _folder(root, reports)
    if not data.is_dir():
        data.parent.mkdir(parents=True, exist_ok=True)
        for old in data.parent.glob(f"reports-{reports}-*"):
            shutil.rmtree(old)
        fresh = data.with_name(f"{data.name}.new")
        build(fresh, reports, WORDS)
        fresh.rename(data)
    return data


def held(root: Path, reports: int) -> Path | None:
    """The data folder with so many generated reports, where a run before has generated them."""
    data = _folder(root, reports)
    return data if data.is_dir() else None


def _folder(root: Path, reports: int) -> Path:
    made_by = (Path(__file__).with_name("reports_generator.py"), root / "data_sync/store/reports.sql")
    made_by += (root / "data_sync/store/report_rows.py", root / "data_sync/search/report_words.py")
    name = hashlib.sha256(b"".join(path.read_bytes() for path in made_by)).hexdigest()[:16]
    return root / "build" / "bench" / f"reports-{reports}-{name}"


def _index(tantivy: Any, conn: sqlite3.Connection, folder: Path) -> Any:
    """The same sections as ours, a document each, sorted by the same number."""
    schema = (
        tantivy.SchemaBuilder()
        .add_text_field("text", stored=True, tokenizer_name="en_stem")
        .add_integer_field("n", stored=True, fast=True)
        .build()
    )
    folder.mkdir()
    index = tantivy.Index(schema, path=str(folder))
    writer = index.writer(heap_size=256_000_000, num_threads=1)
    for n, text in conn.execute("SELECT id, text FROM section WHERE tags <> '' ORDER BY id"):
        writer.add_document(tantivy.Document(text=text, n=n))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    return index


def _ask(tantivy: Any, index: Any, searcher: Any, text: str) -> list[str]:
    query = index.parse_query(text, ["text"], conjunction_by_default=True)
    found = searcher.search(query, HITS, order_by_field="n", count=False)
    maker = tantivy.SnippetGenerator.create(searcher, query, index.schema, "text")
    maker.set_max_num_chars(SNIPPET)
    return [maker.snippet_from_doc(searcher.doc(address)).to_html() for _, address in found.hits]


def _p95(ask: Callable[[str], object], texts: list[str]) -> tuple[float, float]:
    """The ms of a question at the 95th percentile, once all were asked before: by the clock, and of the processor."""
    for text in texts:
        ask(text)
    taken = [[_ms(ask, text) for _ in range(RUNS)] for text in texts]
    clock, processor = (sorted(statistics.median(run[n] for run in runs) for runs in taken) for n in (0, 1))
    at = int(len(texts) * 0.95)
    return clock[at], processor[at]


def _ms(ask: Callable[[str], object], text: str) -> tuple[float, float]:
    began, worked = time.perf_counter(), time.process_time()
    ask(text)
    return (time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000
