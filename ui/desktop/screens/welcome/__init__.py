"""The first page a person ever sees."""
