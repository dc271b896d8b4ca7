"""Taking a checked copy out."""
