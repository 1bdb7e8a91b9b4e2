"""A mirror of national size where the published files are not at hand: the sample edition's, with its newest release
grown. Everything in it is invented, so figures measured on it compare with those of the published files only roughly.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from grown_file import NATIONAL, grown

NEWEST = "assets.publishing.service.gov.uk/media/*/Childcare_provider_data_as_at_*_INVENTED.csv"


def invented_mirror(sample: Path, target: Path, settings: int = NATIONAL) -> Path:
    """Copy the sample edition's mirror to `target`, with so many settings in its newest release."""
    shutil.copytree(sample, target)
    (newest,) = target.glob(NEWEST)
    small = newest.with_suffix(".small")
    newest.rename(small)
    grown(small, newest, settings)
    small.unlink()
    return target
