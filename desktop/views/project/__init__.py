"""Handing a project file to a colleague, and opening theirs."""
