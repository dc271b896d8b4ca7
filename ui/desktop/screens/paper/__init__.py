"""One item on paper."""
