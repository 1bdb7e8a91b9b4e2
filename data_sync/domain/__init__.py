"""What the words of the register mean: small frozen types and pure functions, without files, network or database."""
