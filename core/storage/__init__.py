"""Rows become values here; nothing that the database library made leaves this package."""
