"""The real clock, randomness and keyring behind the protocols of `core.ports`."""
