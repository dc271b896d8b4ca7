"""Backups of the open profile."""
