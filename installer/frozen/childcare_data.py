"""Where the frozen command line begins."""

from data_sync.cli import main

main()
