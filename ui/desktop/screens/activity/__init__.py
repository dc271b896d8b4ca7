"""The profile's own log: what happened in it, and whether all of it is still told."""
