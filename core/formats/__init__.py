"""One module per file format: files of others become drafts, items become files."""
