"""The officer's desk, the other view of the What's new page."""
