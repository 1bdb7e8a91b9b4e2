"""How many settings were found, in words."""

from __future__ import annotations

from desktop.language import trn


def heading_words(total: int, *, sample: bool, left: bool) -> str:
    """ "97 settings", in the sample "97 sample settings"; `left`: those that have left the register."""
    if sample and left:
        return trn(
            "{total:,} sample setting that has left", "{total:,} sample settings that have left", total, total=total
        )
    if sample:
        return trn("{total:,} sample setting", "{total:,} sample settings", total, total=total)
    if left:
        return trn("{total:,} setting that has left", "{total:,} settings that have left", total, total=total)
    return trn("{total:,} setting", "{total:,} settings", total, total=total)
