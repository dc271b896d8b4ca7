"""The way in with the recovery key."""
