"""`make strings`: what the program says, brought into its catalogues for Qt Linguist under resources/translations.

English stands in the code, in `tr(...)` and `trn(...)`, and in the TOML files of words. A translation that is there
stays; a text that the program says no longer goes; a new one comes in untranslated. The test language is made anew.
"""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TEST = "en_XA"
OTHER = "other"
WORDS = {
    "resources/words/terms.toml": ("title", "lead", "words", "text"),
    "desktop/messages.toml": ("words", "sentence", "action"),
    "desktop/presenters/attribution.toml": ("sample",),
    "desktop/presenters/errands.toml": ("title", "newest", "older", "name", "about", "about_older"),
    "data_sync/errors.toml": ("sentence", "action"),
    "data_sync/insight/headlines.toml": ("figure.title", "figure.rule", "figure.words", "headline.from"),
    "data_sync/insight/neighbours.toml": ("title",),
    "data_sync/insight/rules.toml": (
        "check",
        "no_interval.words",
        "due.title",
        "due.said",
        "due.firm",
        "trigger.title",
        "trigger.words",
    ),
    "data_sync/insight/sufficiency.toml": ("duty", "method", "exclusions", "empty.title", "empty.why"),
    "data_sync/insight/timeline.toml": ("words", "more", "beside"),
    "data_sync/mine/checklist.toml": ("text",),
    "data_sync/sources/ofsted_register.toml": ("vocabulary.one",),
    "data_sync/sources/ofsted_reports.toml": ("improve_theme.name", "theme.name"),
    "data_sync/sync/oddities.toml": ("oddity",),
}
"""The files of words, and under which keys these stand ("due.title": under that key of the table `due`). `stage` of
messages.toml is a table of words throughout."""
KEPT = re.compile(r"\{[^{}]*\}|\t.*$|\(\*[^)]*\)|&&", re.MULTILINE)
"""What a translation must leave as it is: a value's place, a key behind a menu's words, the endings of files."""
ACCENTS = str.maketrans("AEIOUYaeiouyCGLNRSTZcglnrstz", "ÅÉÎÖÛÝåéîöûýÇĜĻÑŔŠŢŽçĝļñŕšţž")
TAKES = {"tr": 1, "trn": 2, "later": 1}
"""The functions that are given what is said, and how many of their arguments are that."""
FILLING = " lörém îpšûm dölör šîţ åméţ"

Message = tuple[str, str]
"""A text, and the category of the number for which this form of it is said (else empty)."""


def said_in_code(*rooms: str) -> Iterator[tuple[str, str]]:
    """Every text that the code asks a translation of, with an empty word behind it, or the singular of its form."""
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                name = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
                if name not in TAKES or path.name == "language.py":
                    continue
                assert isinstance(node, ast.Call)
                wanted = node.args[: TAKES[name]]
                texts = [each.value if isinstance(each, ast.Constant) else None for each in wanted]
                if not all(isinstance(text, str) for text in texts):
                    where = f"{path.relative_to(ROOT)}:{node.lineno}"
                    raise SystemExit(f"error: {where}: what {name} says must be written out there.")
                if name == "trn":
                    yield (str(texts[1]), str(texts[0]))
                else:
                    yield from ((str(text), "") for text in texts)


def said_in_tables() -> Iterator[str]:
    """Every text of the TOML files of words."""

    def under(table: Any, keys: tuple[str, ...]) -> Iterator[str]:
        if isinstance(table, dict):
            for key, value in table.items():
                yield from texts(value) if key in keys else under(value, keys)
        elif isinstance(table, list):
            for value in table:
                yield from under(value, keys)

    def texts(value: Any) -> Iterator[str]:
        if isinstance(value, dict | list):
            for each in value.values() if isinstance(value, dict) else value:
                yield from texts(each)
        elif isinstance(value, str):
            yield value

    for name, keys in WORDS.items():
        table = tomllib.loads((ROOT / name).read_text(encoding="utf-8"))
        yield from under(table, tuple(key for key in keys if "." not in key))
        for part, _, key in (each.partition(".") for each in keys if "." in each):
            yield from under(table[part], (key,))
        yield from table.get("stage", {}).values()


def messages(plurals: dict[str, Any]) -> list[Message]:
    """All that a language with these categories has to say, in the order of the alphabet."""
    found: set[Message] = {(text, "") for text in said_in_tables()}
    for text, one in said_in_code("desktop", "data_sync"):
        found |= {(text, category) for category in (*plurals, OTHER)} if one else {(text, "")}
    return sorted(message for message in found if message[0])


def singulars() -> dict[str, str]:
    """The English singular of each counting sentence."""
    return {text: one for text, one in said_in_code("desktop", "data_sync") if one}


def accented(text: str) -> str:
    """The text in the test language: bracketed, with accents, two fifths longer; what must stay stays."""
    parts, at = [], 0
    for kept in KEPT.finditer(text):
        parts += [text[at : kept.start()].translate(ACCENTS), kept[0]]
        at = kept.end()
    said = "".join([*parts, text[at:].translate(ACCENTS)])
    body, tab, key = said.partition("\t")
    more = max(1, round(len(KEPT.sub("", text)) * 0.4))
    filling = (FILLING * (more // len(FILLING) + 1))[:more].rstrip()
    inner = body.strip()
    lead, tail = body[: len(body) - len(body.lstrip())], body[len(body.rstrip()) :]
    return f"{lead}[{inner}{filling}]{tail}{tab}{key}"


def held(path: Path) -> dict[Message, str]:
    """The translations that a catalogue has."""
    if not path.exists():
        return {}
    return {
        (each.findtext("source") or "", each.findtext("comment") or ""): each.findtext("translation") or ""
        for each in Xml.parse(path).iter("message")
    }


def written(code: str, wanted: list[Message], said: dict[Message, str]) -> str:
    """The catalogue as Qt Linguist writes it."""
    root = Xml.Element("TS", version="2.1", language=code, sourcelanguage="en_GB")
    context = Xml.SubElement(root, "context")
    Xml.SubElement(context, "name").text = "Childcare Atlas"
    for text, category in wanted:
        message = Xml.SubElement(context, "message")
        Xml.SubElement(message, "source").text = text
        if category:
            Xml.SubElement(message, "comment").text = category
        translation = Xml.SubElement(message, "translation")
        translation.text = said.get((text, category), "")
        if not translation.text:
            translation.set("type", "unfinished")
    Xml.indent(root, " ")
    return '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def catalogue(code: str, plurals: dict[str, Any]) -> str:
    """What the catalogue of a language should hold now."""
    wanted = messages(plurals)
    if code == TEST:
        one = singulars()
        said = {each: accented(one[each[0]] if each[1] == "one" else each[0]) for each in wanted}
    else:
        said = held(FOLDER / f"{code}.ts")
    return written(code, wanted, said)


def main() -> None:
    for code, language in tomllib.loads((FOLDER / "languages.toml").read_text(encoding="utf-8")).items():
        text = catalogue(code, language["plurals"])
        path = FOLDER / f"{code}.ts"
        if not path.exists() or path.read_text(encoding="utf-8") != text:
            path.write_text(text, encoding="utf-8")
        print(f"{path.relative_to(ROOT)}: {text.count('<message>'):,} texts, {text.count('unfinished'):,} to translate")
    sys.path.insert(0, str(ROOT))
    from desktop.presenters.help import glossary

    (ROOT / "resources" / "help" / "glossary.md").write_text(glossary(), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
