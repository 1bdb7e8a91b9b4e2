"""What pages show and do, without a widget: QtCore only. A presenter asks `data_sync.api` and knows one page."""
