"""The door of one profile, also after a lock."""
