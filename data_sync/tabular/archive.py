"""The zip archive that an ODS or XLSX file is: opened with its bounds checked, its members read in chunks."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO
from xml.parsers import expat

from data_sync.language import tr
from data_sync.tabular.table import Kind, Limits, not_a_table

CHUNK = 256 << 10
MEMBERS = 10_000
LONGEST_TAG = 4 << 20

ODS_TYPE = b"application/vnd.oasis.opendocument.spreadsheet"
ENCRYPTED = 0x1

# What `zipfile` and `zlib` raise on an archive that is cut short, tampered with or of a make they do not know.
FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OverflowError)


@contextmanager
def opened(stream: BinaryIO, file: str, limits: Limits) -> Iterator[zipfile.ZipFile]:
    """The archive in `stream`, refused where it is damaged, locked, or would unpack to more than `limits` allow.

    The sizes checked are the ones the archive declares; `chunks` gives no more than those, whatever is packed.
    """
    try:
        archive = zipfile.ZipFile(stream)
    except FAULTS as fault:
        raise not_a_table(file, tr("it is a damaged archive")) from fault
    with archive:
        members = archive.infolist()
        if len(members) > MEMBERS or len({member.filename for member in members}) < len(members):
            raise not_a_table(file, tr("it is an archive that no spreadsheet program writes"))
        if any(member.flag_bits & ENCRYPTED for member in members):
            raise not_a_table(file, tr("it is locked with a password"))
        for member in members:
            if member.file_size > limits.ratio_from and member.file_size > limits.ratio * member.compress_size:
                raise not_a_table(file, tr("it unpacks to more than {ratio} times its size", ratio=limits.ratio))
        if sum(member.file_size for member in members) > limits.uncompressed:
            raise not_a_table(file, tr("it unpacks to more than {megabytes:,} MB", megabytes=limits.uncompressed >> 20))
        yield archive


def chunks(archive: zipfile.ZipFile, member: str, file: str) -> Iterator[bytes]:
    """The unpacked bytes of a member, `CHUNK` at a time."""
    try:
        with archive.open(member) as stream:
            while chunk := stream.read(CHUNK):
                yield chunk
    except (*FAULTS, KeyError) as fault:
        raise not_a_table(file, tr("it is a damaged archive")) from fault


def kind_of(archive: zipfile.ZipFile, file: str) -> Kind:
    """Whether the archive is an ODS or an XLSX file; refused where it is neither."""
    names = set(archive.namelist())
    declared = _start(archive, "mimetype", file).strip() if "mimetype" in names else b""
    if "content.xml" in names and (declared.startswith(ODS_TYPE) or not declared):
        if "META-INF/manifest.xml" in names and b"encryption-data" in _start(archive, "META-INF/manifest.xml", file):
            raise not_a_table(file, tr("it is locked with a password"))
        return "ods"
    if declared:
        raise not_a_table(file, tr("it is a document of another kind, not a spreadsheet"))
    if "[Content_Types].xml" in names:
        if "xl/workbook.bin" in names:
            raise not_a_table(file, tr("it is a binary Excel workbook (.xlsb)"))
        if "xl/workbook.xml" in names:
            return "xlsx"
        raise not_a_table(file, tr("it is an Office document of another kind, not a spreadsheet"))
    raise not_a_table(file, tr("it is an archive without a spreadsheet in it"))


def _start(archive: zipfile.ZipFile, member: str, file: str) -> bytes:
    """The first `CHUNK` bytes of a member."""
    return next(chunks(archive, member, file), b"")


def xml_parser(file: str) -> expat.XMLParserType:
    """An XML parser that refuses a document type, and with it every entity of the document's own."""

    def refuse(*_: object) -> None:
        raise not_a_table(file, tr("its XML declares entities"))

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ordered_attributes = True
    parser.buffer_text = True
    return parser


def parse(parser: expat.XMLParserType, source: Iterator[bytes], file: str) -> Iterator[int]:
    """Feed `source` to `parser`; after each chunk, give the number of bytes fed so far.

    A tag that does not end within `LONGEST_TAG` bytes is refused: the parser would look through it again with
    every chunk.
    """
    fed = 0
    try:
        for chunk in source:
            parser.Parse(chunk, False)
            fed += len(chunk)
            if fed - parser.CurrentByteIndex > LONGEST_TAG:
                raise not_a_table(file, tr("its XML has a tag without an end"))
            yield fed
        parser.Parse(b"", True)
    except expat.ExpatError as fault:
        raise not_a_table(file, tr("its XML is damaged in line {line:,}", line=fault.lineno)) from fault
    except LookupError as fault:  # an encoding that nobody knows, or that is none of text
        raise not_a_table(file, tr("its XML is in an encoding that the program does not know")) from fault
