"""Packs: for visits, about one setting, for a sufficiency report; as PDF, on paper, as a web page or a workbook."""
