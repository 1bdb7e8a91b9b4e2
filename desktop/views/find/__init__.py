"""The Find page: search box, filters, results, and one setting in detail."""
