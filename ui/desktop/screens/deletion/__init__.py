"""The deletion wizard: what goes, a copy, when, and the confirmation."""
