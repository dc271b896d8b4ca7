"""Tests mirror the source; journeys walk through the whole program."""
