"""The palette, which does anything by its words, and the sheet of the keys of a page."""
