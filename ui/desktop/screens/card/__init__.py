"""The card of a profile: name, colour or symbol, picture."""
