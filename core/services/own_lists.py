"""Word lists of a person's own: read from a file, kept sealed in the profile."""

from __future__ import annotations

from pathlib import Path

from core.passwords.word_lists import BYTES_MAX, WordList, read_word_list
from core.storage.files import open_file


def read_word_file(path: Path) -> WordList:
    """Return the word list in a file.

    Raises WordListRefusedError, FileMissingError, DiskError.
    """
    with open_file(path) as stream:
        # One byte more than allowed tells a file that is too large without reading it all.
        return read_word_list(stream.read(BYTES_MAX + 1))
