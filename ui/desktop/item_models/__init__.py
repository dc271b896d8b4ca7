"""Lists and trees of the vault as Qt sees them: rows, order, and what a screen reader hears."""
