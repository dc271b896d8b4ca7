"""The same services as commands, without Qt, for scripts and for people who live there."""
