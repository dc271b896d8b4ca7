"""Choosing a master password, wherever one is chosen."""
