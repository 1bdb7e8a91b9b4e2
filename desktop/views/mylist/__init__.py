"""My list: shortlists, notes, the visit checklist, decisions and saved searches; and putting settings on a list."""
