"""Windows that ask for one value: value in, value out."""
