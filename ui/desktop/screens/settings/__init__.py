"""What a person can set, in one page."""
