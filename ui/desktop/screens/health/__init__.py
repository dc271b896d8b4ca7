"""The health page: what to do about the passwords of a vault."""
