"""Where the frozen command line begins. Reading PDFs is done by the same program, started anew."""

import sys

if sys.argv[1:] == ["--read-pdfs"]:
    from data_sync.sync.reports_worker import serve

    serve()
else:
    from data_sync.cli import main

    main()
