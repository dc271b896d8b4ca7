"""Frozen values: what a vault holds, with no idea of how it is stored or shown."""
