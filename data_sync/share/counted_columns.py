"""The columns of what is counted, changed, due and pointed at, when it is taken away as a table."""

from __future__ import annotations

from data_sync.share.table import Column

STATISTICS = (
    Column("section", "Section"), Column("what", "What"), Column("area", "Area"),
    Column("number", "Number", "decimal"),
    Column("of", "Of how many", "whole", note="What the percentage is of."),
    Column("percent", "Per cent", "percent", note="None where there are fewer than 10."),
    Column("since_before", "Since the release before", "decimal", note="How much the number has grown."),
    Column("since_year", "Since a year ago", "decimal", note="How much the number has grown."),
    Column("base", "What is counted"),
)  # fmt: skip
CHANGES = (
    Column("urn", "URN"), Column("label", "Name"), Column("type", "Type"), Column("la", "Local authority"),
    Column("what", "What changed"), Column("before", "Before"), Column("after", "After"),
    Column("inspected", "Inspected", "date"),
    Column("not_met", "Safeguarding not met", note="Whether the inspection found that."),
    Column("newly_listed", "Listed for the first time", note="An older inspection: not news.", chosen=False),
    Column("from_as_at", "From the release as at", "date", chosen=False),
    Column("to_as_at", "To the release as at", "date", chosen=False),
    Column("kind", "Kind", note="The change's name for programs.", chosen=False),
)  # fmt: skip
DESKED = (
    Column("urn", "URN"), Column("label", "Name"), Column("type", "Type"), Column("la", "Local authority"),
    Column("places", "Places", "whole"),
)  # fmt: skip
SOURCED = (
    Column("why", "Why"), Column("source", "Source"), Column("source_date", "Source's date"),
    Column("source_url", "Source's address"), Column("check", "Check"), Column("rule", "Rule's name", chosen=False),
)  # fmt: skip
DUE = (
    *DESKED, Column("title", "Rule"), Column("since", "Counted from", "date"), Column("by", "By", "date"), *SOURCED,
)  # fmt: skip
TRIGGERS = (
    *DESKED, Column("title", "Rule"), Column("says", "The source says"), Column("words", "In its words"),
    Column("inspected", "Inspected", "date"), *SOURCED,
)  # fmt: skip
