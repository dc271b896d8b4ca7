"""One function per intention of a person: session or app first, the rest by keyword."""
