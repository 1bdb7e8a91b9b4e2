"""The reader: one report within the window, its sections as text and its original pages beside them."""
