"""The end of a profile: what goes, the checked copy, the days of grace, the purge, the receipt."""
