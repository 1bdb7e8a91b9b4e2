"""The guard against a PySide6 that gives away None, True and False.

On Python before 3.12 None, True and False are counted like every object. PySide6 6.12.0 gives back one reference too
many at many calls, until none is left and the process ends with "Fatal Python error: none_dealloc" (or
bool_dealloc). A release that does so again must not pass.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

CALLS = 1000

# A process of its own: where references are lost, it is this one that dies and not the whole run of tests.
PROGRAM = f"""
import json, sys
from PySide6 import QtCore, QtGui, QtWidgets

keep = [None, True, False] * 1_000_000  # what may be lost before Python ends the process
app = QtWidgets.QApplication([])

class Source(QtCore.QObject):
    told = QtCore.Signal()
    told_with = QtCore.Signal(object)

class Model(QtCore.QAbstractTableModel):
    def rowCount(self, parent=QtCore.QModelIndex()): return 4
    def columnCount(self, parent=QtCore.QModelIndex()): return 4
    def data(self, index, role=0): return None
    def headerData(self, section, orientation, role=0): return None

source, model, label = Source(), Model(), QtWidgets.QLabel("a")
source.told.connect(lambda: None)
source.told_with.connect(lambda value: None)
proxy = QtCore.QSortFilterProxyModel()
proxy.setSourceModel(model)
table = QtWidgets.QTableView()
table.setModel(model)
pixmap = QtGui.QPixmap(8, 8)

def paint():
    painter = QtGui.QPainter(pixmap)
    painter.drawLine(0, 0, 4, 4)
    painter.end()

calls = {{
    "setObjectName": lambda: source.setObjectName("a"),
    "setProperty": lambda: source.setProperty("x", None),
    "property": lambda: source.property("x"),
    "parent": lambda: source.parent(),
    "emit": lambda: source.told.emit(),
    "emit None": lambda: source.told_with.emit(None),
    "data of a model": lambda: model.data(model.index(0, 0)),
    "data through a proxy": lambda: proxy.data(proxy.index(0, 0)),
    "header of a model": lambda: model.headerData(0, QtCore.Qt.Orientation.Horizontal),
    "setText": lambda: label.setText("a"),
    "processEvents": lambda: QtCore.QCoreApplication.processEvents(),
    "setProperty True": lambda: source.setProperty("y", True),
    "isHidden": lambda: label.isHidden(),
    "setEnabled": lambda: label.setEnabled(True),
    "paint": paint,
}}
lost = {{}}
for name, call in calls.items():
    call()
    before = [sys.getrefcount(thing) for thing in (None, True, False)]
    for _ in range({CALLS}):
        call()
    after = [sys.getrefcount(thing) for thing in (None, True, False)]
    lost[name] = max(was - now for was, now in zip(before, after))
print(json.dumps(lost))
"""


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="From Python 3.12 on they are immortal and cannot be lost.")
def test_pyside6_gives_no_reference_to_none_true_or_false_away() -> None:
    run = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    lost = json.loads(run.stdout)
    # A few come and go with what Python keeps for itself; one a call is the fault.
    assert {name: count for name, count in lost.items() if count > CALLS // 20} == {}
