"""The pages, one a file or a folder: widgets filled by a presenter, with no words or rules of the data in them."""
