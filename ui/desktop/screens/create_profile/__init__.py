"""Making a profile, in three pages."""
