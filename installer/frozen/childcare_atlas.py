"""Where the frozen window begins."""

from desktop.app import main

main()
