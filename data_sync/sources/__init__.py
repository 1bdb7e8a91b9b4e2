"""One file a publisher: where its things are and what its files mean. Facts that can change stand as TOML beside
them."""
