"""Searching inside 50,000 reports, newest first with snippets, beside tantivy doing the same over the same texts.

Tantivy stems as ours does, keeps the text and makes snippets of the twenty newest hits of each question. Ours is asked
every question; tantivy those that it understands alike (a word, two words, a phrase, a word without another). Both are
warm. Each question is asked several times and its quickest taken, so that what else the machine does is not
measured; the 95th percentile over the questions counts.
"""

from __future__ import annotations

import sqlite3
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
    data = context.scratch / "reports"
    build(data, REPORTS, WORDS)
    conn = read_reports(ReportPlaces(data))
    assert conn is not None
    with closing(conn):
        search = ReportSearch(conn)
        ours = _p95(lambda text: search.search(ReportQuery(text), 0, HITS), questions())
        index = _index(tantivy, conn, context.scratch / "tantivy")
        searcher = index.searcher()
        theirs = _p95(lambda text: _ask(tantivy, index, searcher, text), [t for t in questions() if "*" not in t])
    against = f"tantivy with snippets, {theirs:.1f} ms"
    return {"value": ours, "unit": "ms", "against": against, "ratio": ours / theirs}


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


def _p95(ask: Callable[[str], object], texts: list[str]) -> float:
    """The ms of a question at the 95th percentile, once all were asked before."""
    for text in texts:
        ask(text)
    taken = sorted(min(_ms(ask, text) for _ in range(RUNS)) for text in texts)
    return taken[int(len(taken) * 0.95)]


def _ms(ask: Callable[[str], object], text: str) -> float:
    began = time.perf_counter()
    ask(text)
    return (time.perf_counter() - began) * 1000
