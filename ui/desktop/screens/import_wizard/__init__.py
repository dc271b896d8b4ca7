"""Bringing items in from other programs' files."""
