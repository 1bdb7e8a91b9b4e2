"""Everything that stands under a setting's facts in Find: one widget to plug in, which fills itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from data_sync.api import Query
from desktop import theme
from desktop.presenters.setting_panels import SettingPanelsPresenter
from desktop.presenters.setting_reports import SettingReportsPresenter
from desktop.views.setting.neighbours import AddressPanel, RunPanel
from desktop.views.setting.own import OwnPanel
from desktop.views.setting.past import PastPanel
from desktop.views.setting.reports import ReportsPanel
from desktop.views.timeline_list import TimelinePanel
from desktop.widgets.text import Text

APART = 18


class SettingPanels(QWidget):
    """Shows what the presenter knows of the setting it looks at. `setting_asked` gives the URN of another setting,
    `query_asked` a search to be asked, `report_asked` the `ReportPlace` of a report to be read."""

    setting_asked = Signal(str)
    query_asked = Signal(object)
    report_asked = Signal(object)

    def __init__(self, presenter: SettingPanelsPresenter, reports: SettingReportsPresenter) -> None:
        super().__init__()
        self._presenter = presenter
        self.reports = ReportsPanel(reports)
        self.reports.report_asked.connect(self.report_asked)
        self.own = OwnPanel()
        self.timeline = TimelinePanel()
        self.past = PastPanel()
        self.address = AddressPanel()
        self.run = RunPanel()
        self._withheld = Text("", "small", tone="ink2", wrap=True)
        self._fault = Text("", "small", tone="ink2", wrap=True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(APART))
        for part in (
            self.own,
            self.reports,
            self.timeline,
            self._fault,
            self.past,
            self.address,
            self.run,
            self._withheld,
        ):
            whole.addWidget(part)
        for panel in (self.past, self.address):
            panel.setting_asked.connect(self.setting_asked)
        self.past.decided.connect(presenter.decide)
        self.run.list_asked.connect(lambda urns: self.query_asked.emit(Query(urns=tuple(urns))))
        presenter.changed.connect(self.refresh)
        self.refresh()
        self.reports.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        p = self._presenter
        self.own.show_values(p.own)
        self.timeline.setVisible(p.timeline is not None)
        if p.timeline is not None:
            self.timeline.show_face(p.timeline)
        self.past.show_face(p.past)
        self.address.show_face(p.address)
        self.run.show_face(p.run)
        self._withheld.setText(p.withheld)
        self._withheld.setVisible(bool(p.withheld))
        self._fault.setText(f"{p.message.sentence} {p.message.action}" if p.message is not None else "")
        self._fault.setVisible(p.message is not None)
