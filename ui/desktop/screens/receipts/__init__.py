"""The receipts that this computer keeps, and the check of any other."""
