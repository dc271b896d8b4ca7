"""The receipt of a deletion, to look at and to keep."""
