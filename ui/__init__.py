"""Two faces of one core: a window and a terminal, with one catalogue of sentences between them."""
