"""The national register file that the lines bring in, and one of a month later in which some rows have changed."""

from __future__ import annotations

import csv
from pathlib import Path

from run import Context, Unmeasured

FILE = "Childcare_provider_data_as_at_30_June_2026*.csv"
PREAMBLE = 2
"""Lines above the header."""
CHANGED_EVERY = 20
"""One row in so many differs a month later: five in a hundred."""


def register_file(context: Context) -> Path:
    """The release of 30 June 2026. Raises `Unmeasured` where the mirror has none."""
    found = next(context.published().glob(f"assets.publishing.service.gov.uk/media/*/{FILE}"), None)
    if found is None:
        raise Unmeasured(f"the mirror has no {FILE}")
    return found


def a_month_later(source: Path, target: Path) -> Path:
    """Write the file as at 31 July 2026: of every hundred rows five have one place more, and one is gone."""
    with (
        source.open(encoding="utf-8-sig", newline="") as old,
        target.open("w", encoding="utf-8", newline="") as new,
    ):
        rows, out = csv.reader(old), csv.writer(new)
        preamble = [next(rows) for _ in range(PREAMBLE)]
        out.writerows([cell.replace("30 June 2026", "31 July 2026") for cell in row] for row in preamble)
        header = next(rows)
        out.writerow(header)
        places = header.index("Places")
        for n, row in enumerate(rows):
            if n % 100 == 99:
                continue
            if n % CHANGED_EVERY == 0 and row[places].isdecimal():
                row[places] = str(int(row[places]) + 1)
            out.writerow(row)
    return target
