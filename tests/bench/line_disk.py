"""The bytes that a release takes on the disk once it is searchable: the cache after a first import, against its file.

A later release adds what changed alone; how much that is with five rows of a hundred changed is printed, and so are the
bytes that a report takes with its text and the words to be searched, where the generated reports are at hand.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from line_report_search import REPORTS, held
from register_file import a_month_later, register_file
from run import Context

NAME = "disk"
MB = 2**20


def measure(context: Context) -> dict[str, Any]:
    from data_sync.api import Library
    from data_sync.store.places import Places

    june = register_file(context)
    july = a_month_later(june, context.scratch / "Childcare_provider_data_as_at_31_July_2026.csv")
    data = context.scratch / "weighed"
    sizes = []
    for file in (june, july):
        library = Library(data)
        library.import_files([file])
        library.close()
        sizes.append(_bytes(Places(data).cache))
    print(f"  the release of a month later adds {(sizes[1] - sizes[0]) / MB:.1f} MB")
    if (reports := held(context.root, REPORTS)) is not None:
        print(f"  a report of 1,500 words with its index: {_bytes(reports / 'reports.sqlite') / REPORTS / 1024:.1f} kB")
    value, file_size = sizes[0] / MB, june.stat().st_size / MB
    return {"value": value, "unit": "MB", "against": f"its CSV file {file_size:.1f} MB", "ratio": value / file_size}


def _bytes(database: Path) -> int:
    """Of a database with what SQLite keeps beside it."""
    return sum(path.stat().st_size for path in database.parent.glob(f"{database.name}*"))
