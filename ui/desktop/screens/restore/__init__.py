"""Restoring a profile that waits for its end."""
