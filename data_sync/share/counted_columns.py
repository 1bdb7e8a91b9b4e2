"""The columns of what is counted, changed, due and pointed at, when it is taken away as a table."""

from __future__ import annotations

from data_sync.language import tr
from data_sync.share.table import Column

STATISTICS = (
    Column("section", tr("Section")), Column("what", tr("What")), Column("area", tr("Area")),
    Column("number", tr("Number"), "decimal"),
    Column("of", tr("Of how many"), "whole", note=tr("What the percentage is of.")),
    Column("percent", tr("Per cent"), "percent", note=tr("None where there are fewer than 10.")),
    Column("since_before", tr("Since the release before"), "decimal", note=tr("How much the number has grown.")),
    Column("since_year", tr("Since a year ago"), "decimal", note=tr("How much the number has grown.")),
    Column("base", tr("What is counted")),
)  # fmt: skip
CHANGES = (
    Column("urn", "URN"), Column("label", tr("Name")), Column("type", tr("Type")), Column("la", tr("Local authority")),
    Column("what", tr("What changed")), Column("before", tr("Before")), Column("after", tr("After")),
    Column("inspected", tr("Inspected"), "date"),
    Column("not_met", tr("Safeguarding not met"), note=tr("Whether the inspection found that.")),
    Column("newly_listed", tr("Listed for the first time"), note=tr("An older inspection: not news."), chosen=False),
    Column("from_as_at", tr("From the release as at"), "date", chosen=False),
    Column("to_as_at", tr("To the release as at"), "date", chosen=False),
    Column("kind", tr("Kind"), note=tr("The change's name for programs."), chosen=False),
)  # fmt: skip
DESKED = (
    Column("urn", "URN"), Column("label", tr("Name")), Column("type", tr("Type")), Column("la", tr("Local authority")),
    Column("places", tr("Places"), "whole"),
)  # fmt: skip
SOURCED = (
    Column("why", tr("Why")), Column("source", tr("Source")), Column("source_date", tr("Source's date")),
    Column("source_url", tr("Source's address")), Column("check", tr("Check")),
    Column("rule", tr("Rule's name"), chosen=False),
)  # fmt: skip
DUE = (
    *DESKED, Column("title", tr("Rule")), Column("since", tr("Counted from"), "date"), Column("by", tr("By"), "date"),
    *SOURCED,
)  # fmt: skip
TRIGGERS = (
    *DESKED, Column("title", tr("Rule")), Column("says", tr("The source says")), Column("words", tr("In its words")),
    Column("inspected", tr("Inspected"), "date"), *SOURCED,
)  # fmt: skip
