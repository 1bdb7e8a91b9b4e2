"""The program's mark as the pictures that systems ask for: PNG in sizes, .ico for Windows, .icns for macOS."""

from __future__ import annotations

import os
import struct
import tomllib
from pathlib import Path

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICNS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def write(folder: Path, resources: Path) -> None:
    """Draw the mark (``resources/icons/app-mark.svg``) in the light theme's accent."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    accent = tomllib.loads((resources / "themes" / "tokens.toml").read_text(encoding="utf-8"))["light"]["accent"]
    svg = (resources / "icons" / "app-mark.svg").read_text(encoding="utf-8").replace("currentColor", accent)
    (folder / "childcare-atlas.svg").write_text(svg, encoding="utf-8")
    drawing = QSvgRenderer(QByteArray(svg.encode()))
    pngs: dict[int, bytes] = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter)
        painter.end()
        path = folder / f"{size}.png"
        if not image.save(str(path)):
            raise OSError(f"{path} could not be written.")
        pngs[size] = path.read_bytes()
    (folder / "childcare-atlas.ico").write_bytes(_ico({size: png for size, png in pngs.items() if size <= 256}))
    (folder / "childcare-atlas.icns").write_bytes(_icns({kind: pngs[size] for kind, size in ICNS.items()}))
    del app


def _ico(pngs: dict[int, bytes]) -> bytes:
    head = struct.pack("<HHH", 0, 1, len(pngs))
    at = len(head) + 16 * len(pngs)
    entries, content = b"", b""
    for size, png in pngs.items():
        entries += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), at + len(content))
        content += png
    return head + entries + content


def _icns(pngs: dict[bytes, bytes]) -> bytes:
    body = b"".join(kind + struct.pack(">I", len(png) + 8) + png for kind, png in pngs.items())
    return b"icns" + struct.pack(">I", len(body) + 8) + body
