"""`python -m data_sync` is the command `childcare-data`."""

from data_sync.cli import main

main()
