"""Pure functions about passwords: make them, measure them, judge them."""
