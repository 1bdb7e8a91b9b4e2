"""A `Query` to results: text, filters, facets, sort and distance, over columns of the newest release held in numpy."""
