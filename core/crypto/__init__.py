"""All cryptography of the program; nothing outside this package imports `cryptography`."""
