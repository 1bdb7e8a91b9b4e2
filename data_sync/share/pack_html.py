"""Packs as one HTML file: nothing from elsewhere, everything escaped; printed, each page begins on a sheet of its own
and each sheet has the source at its foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from typing import Any, TextIO

from data_sync.language import tr
from data_sync.share.html_table import NOTHING_FROM_ELSEWHERE
from data_sync.share.pack import Bars, Facts, Grid, Head, Lines, Listed, Map, Pack, Words

STYLE = """
body { font: 14px/1.4 system-ui, sans-serif; color: #1b2420; margin: 2rem auto; padding: 0 1rem; max-width: 60rem; }
section { break-after: page; margin-bottom: 3rem; } section:last-of-type { break-after: auto; }
h1 { font-size: 1.5rem; margin: 0 0 .4rem; } h2 { font-size: 1.05rem; margin: 1rem 0 .3rem; break-after: avoid; }
table { border-collapse: collapse; } td, th { vertical-align: top; text-align: left; padding: .1rem .8rem .1rem 0; }
table.g { width: 100%; margin: .3rem 0 .8rem; } table.g th { border-bottom: 2px solid #1b2420; vertical-align: bottom; }
table.g td { border-bottom: 1px solid #d5dcd8; } table.g .n { text-align: right; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
td.k, p.s, span.s, footer { color: #4a5650; } li { margin: .15rem 0; } ul.q { list-style: "☐ "; }
p { margin: .3rem 0; } p.alert { font-weight: 700; }
p.line { border-bottom: 1px solid #b9c3be; height: 1.7rem; margin: 0; }
td.b { width: 45%; } td.b i { display: block; background: #00695f; height: .8rem; margin-top: .25rem; }
footer { border-top: 1px solid #d5dcd8; margin-top: 1rem; font-size: .8rem; } footer.every { display: none; }
@page { size: A4; margin: 14mm 14mm 26mm; }
@media print {
  body { margin: 0; padding: 0; max-width: none; font-size: 10pt; } section { margin: 0; }
  tr, li, p { break-inside: avoid; } thead { display: table-header-group; } section > footer { display: none; }
  td.b i { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  footer.every { display: block; position: fixed; bottom: -20mm; left: 0; right: 0; font-size: 7.5pt; }
}
"""
_NUMBERS = ("whole", "decimal", "percent")


def write_pack(out: TextIO, pack: Pack) -> int:
    """Write the pack as one page of HTML; how many of its own pages it has."""
    foot = escape(pack.foot)
    out.write('<!doctype html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n')
    out.write(f'<meta http-equiv="Content-Security-Policy" content="{NOTHING_FROM_ELSEWHERE}">\n')
    out.write('<meta name="viewport" content="width=device-width">\n')
    out.write(f"<title>{escape(pack.title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n")
    for page in pack.pages:
        out.write(f"<section>\n<h1>{escape(page.title)}</h1>\n")
        for block in page.blocks:
            out.write(_WRITE[type(block)](block))
        out.write(f"<footer>{foot}</footer>\n</section>\n")
    out.write(f'<footer class="every" aria-hidden="true">{foot}</footer>\n</body>\n</html>\n')
    return len(pack.pages)


def _head(block: Head) -> str:
    return f"<h2>{escape(block.words)}</h2>\n"


def _words(block: Words) -> str:
    kind = {"plain": "", "quiet": ' class="s"', "alert": ' class="alert"'}[block.tone]
    return "".join(f"<p{kind}>{escape(line)}</p>\n" for line in block.words.splitlines() if line.strip())


def _facts(block: Facts) -> str:
    rows = "".join(f'<tr><td class="k">{escape(k)}</td><td>{escape(v)}</td></tr>\n' for k, v in block.lines)
    return f"<table>\n{rows}</table>\n"


def _listed(block: Listed) -> str:
    items = [
        f"<li>{escape(text)}" + (f' <span class="s">({escape(more)})</span>' if more else "") + "</li>"
        for text, more in block.items
    ]
    start = '<ul class="q">' if block.boxes else "<ul>"
    return f"{start}\n" + "\n".join(items) + "\n</ul>\n"


def _lines(block: Lines) -> str:
    return '<p class="line">&nbsp;</p>\n' * block.count


def _grid(block: Grid) -> str:
    table = block.table.only(block.table.usual(narrow=True))
    classes = [' class="n"' if column.kind in _NUMBERS else "" for column in table.columns]
    heads = (f'<th scope="col"{c}>{escape(col.heading)}</th>' for c, col in zip(classes, table.columns, strict=True))
    rows = (
        "<tr>" + "".join(f"<td{c}>{escape(v)}</td>" for c, v in zip(classes, row, strict=True)) + "</tr>\n"
        for row in table.shown_rows()
    )
    head = f"<thead><tr>{''.join(heads)}</tr></thead>\n"
    return _table(table.title, f"{head}<tbody>\n{''.join(rows)}</tbody>")


def _table(title: str, inside: str) -> str:
    return f'<table class="g">\n<caption>{escape(title)}</caption>\n{inside}\n</table>\n'


def longest(bars: Sequence[tuple[str, float | None, str]]) -> float:
    """The number that the longest bar stands for."""
    return max((value for _, value, _ in bars if value), default=1.0)


def _bars(block: Bars) -> str:
    top = longest(block.bars)
    rows = "".join(
        f'<tr><td>{escape(label)}</td><td class="b"><i style="width:{100 * (value or 0) / top:.1f}%"></i></td>'
        f"<td>{escape(words)}</td></tr>\n"
        for label, value, words in block.bars
    )
    return _table(block.title, f"<tbody>\n{rows}</tbody>")


def _map(block: Map) -> str:
    told = tr("{title}: the PDF has them on a map.", title=block.title)
    return f'<p class="s">{escape(told)} {escape(block.told)}</p>\n'


_WRITE: dict[type, Callable[[Any], str]] = {
    Head: _head, Words: _words, Facts: _facts, Listed: _listed, Lines: _lines, Grid: _grid, Bars: _bars, Map: _map,
}  # fmt: skip
