"""The stand-alone generator."""
