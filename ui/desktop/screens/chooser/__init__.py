"""The start screen with every profile on it."""
