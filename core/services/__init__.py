"""What a person can do, one function per intention; the only way in for both faces."""
