"""How many settings were found, in words; and what is said where a setting has no page."""

from __future__ import annotations

from desktop.language import tr, trn

NO_PAGE = tr("This setting is invented: Ofsted has no page for it. With the published register this opens it.")


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


def mended_words(typed: str, found: tuple[str, ...]) -> str:
    """What was searched for in place of what was typed; empty where nothing was."""
    if not found:
        return ""
    return tr("Nothing matches “{words}”. Showing results for {found}.", words=typed.strip(), found=" ".join(found))
