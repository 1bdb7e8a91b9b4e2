"""What `data_sync.api` names in its signatures but does not import before it is wanted: read by type checkers alone."""

from __future__ import annotations

from data_sync.domain.dates import in_short_words, month_in_words
from data_sync.insight.change_queue import ChangeItem, ChangeSet
from data_sync.insight.compared_row import Row as ComparedRow
from data_sync.insight.comparison import Comparison
from data_sync.insight.counts import Release
from data_sync.insight.figures import Counted
from data_sync.insight.holdings import Held, Status
from data_sync.insight.nation import Nation
from data_sync.insight.neighbours import AtAddress, RunBy
from data_sync.insight.record import Record
from data_sync.insight.successions import Line, Pair
from data_sync.insight.timeline import Timeline
from data_sync.mine import ChangeKey, Mine, News, Watched
from data_sync.search.engine import Engine
from data_sync.search.first_letters import FirstAnswer
from data_sync.search.ground import MapGround
from data_sync.search.places import Anchor
from data_sync.share.csv_table import write_csv
from data_sync.share.makers import Share
from data_sync.store.user import Backup
from data_sync.sync.discover import Discovered, Plan
from data_sync.sync.register import ReleaseResult
from data_sync.sync.reports import Reports
from data_sync.sync.session import Results, Session

__all__ = [
    "Anchor", "AtAddress", "Backup", "ChangeItem", "ChangeKey", "ChangeSet", "ComparedRow", "Comparison", "Counted",
    "Discovered", "Engine", "FirstAnswer", "Held", "Line", "MapGround", "Mine", "Nation", "News", "Pair", "Plan",
    "Record", "Release", "ReleaseResult", "Reports", "Results", "RunBy", "Session", "Share", "Status", "Timeline",
    "Watched", "in_short_words", "month_in_words", "write_csv",
]  # fmt: skip
