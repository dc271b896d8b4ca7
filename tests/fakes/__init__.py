"""Stand-ins for the world: clocks moved by hand, randomness that repeats."""
