"""Building blocks of every screen; they know nothing of the vault."""
