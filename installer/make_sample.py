"""Writes the sample edition: an invented county's register, reports, postcodes and boundaries, laid out as a mirror.

    python installer/make_sample.py [--out DIR]

The same bytes each run. What is invented, and how much of each kind, stands in the TOML files in installer/sample;
every setting, person, place, postcode, number and outcome is made up, and every file that can say so does.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "sample"))

import geography  # noqa: E402  (the modules of the sample stand in a folder of their own)
import mirror  # noqa: E402
import register  # noqa: E402
import reports  # noqa: E402

OUT = HERE.parent / "resources" / "sample"
HOSTS = (
    "www.gov.uk",
    "assets.publishing.service.gov.uk",
    "api.os.uk",
    "services1.arcgis.com",
    "reports.ofsted.gov.uk",
    "files.ofsted.gov.uk",
)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    options.add_argument("--out", type=Path, default=OUT, help="the folder to write (default: resources/sample)")
    out: Path = options.parse_args().out
    files = edition()
    for host in HOSTS:
        if (out / host).is_dir():
            shutil.rmtree(out / host)
    for name, body in files.items():
        path = out / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(body)
    print(f"{len(files)} files, {sum(map(len, files.values())) / 1e6:.2f} MB in {out}")


def edition() -> dict[str, bytes]:
    """Every file of the mirror by its path, host first."""
    cases = register.facts_file("cases.toml")["setting"]
    land = geography.survey(case["postcode"] for case in cases if "postcode" in case)
    mix = register.facts_file("mix.toml")
    settings = register.Register(land, mix, cases).build()
    return mirror.files(land, settings, mix["as_at"]) | reports.files(settings)


if __name__ == "__main__":
    main()
