"""The command palette: everything that can be done or found, by typing a part of its name."""
