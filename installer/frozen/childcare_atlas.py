"""Where the frozen window begins. Reading PDFs is done by the same program, started anew without its window."""

import sys

if sys.argv[1:] == ["--read-pdfs"]:
    from data_sync.sync.reports_worker import serve

    serve()
else:
    from desktop.app import main

    main()
