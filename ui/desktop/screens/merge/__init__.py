"""Merging another copy of the profile into it."""
