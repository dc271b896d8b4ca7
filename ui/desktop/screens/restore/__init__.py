"""Calling a scheduled deletion off."""
