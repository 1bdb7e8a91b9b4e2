"""Finds what is not code: icons, themes, fonts and help pages, beside the packages or inside a frozen bundle."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path
from typing import Any

FONT_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf")


@cache
def root() -> Path:
    """The folder `resources`. A frozen bundle unpacks it where `sys._MEIPASS` says.

    Raises FileNotFoundError where the program was installed without it: nothing can be drawn then.
    """
    beside = Path(__file__).resolve().parent.parent
    for base in (Path(getattr(sys, "_MEIPASS", beside)), beside, Path(sys.prefix) / "share" / "childcare-atlas"):
        if (base / "resources" / "themes" / "tokens.toml").is_file():
            return base / "resources"
    raise FileNotFoundError("The program's folder 'resources' is missing. Install the program again.")


def sample() -> Path:
    """The sample edition: a mirror of invented settings, read by the same code as the publishers' own."""
    return root() / "sample"


@cache
def tokens() -> dict[str, Any]:
    """The visual tokens: tables `light`, `dark`, `card`, `graded`, `type`, `space`."""
    import tomllib  # 6 ms to import: only here, once

    return tomllib.loads((root() / "themes" / "tokens.toml").read_text(encoding="utf-8"))


@cache
def icon_source(name: str) -> str:
    """The SVG text of one icon, with `currentColor` still in it. Raises FileNotFoundError for an unknown name."""
    return (root() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def font_paths() -> tuple[Path, ...]:
    """The weights of Inter that the window uses: 400, 500, 600 and 700."""
    return tuple(root() / "fonts" / name for name in FONT_FILES)


def help_pages() -> tuple[Path, ...]:
    """Every help page, a Markdown file each, in the order of their names."""
    return tuple(sorted((root() / "help").glob("*.md")))


def help_text(name: str) -> str:
    """The Markdown of the help page `name` (without ``.md``). Raises FileNotFoundError where there is none."""
    return (root() / "help" / f"{name}.md").read_text(encoding="utf-8")
