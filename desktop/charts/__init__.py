"""The room that draws charts, with pyqtgraph: imported when a chart is first shown, and not before."""

from __future__ import annotations

import os

os.environ["PYQTGRAPH_QT_LIB"] = "PySide6"  # else pyqtgraph tries other bindings first, and may find one
