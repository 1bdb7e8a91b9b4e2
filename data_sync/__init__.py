"""Everything about the data: a library and a command line, without Qt."""

__version__ = "0.1.0"
