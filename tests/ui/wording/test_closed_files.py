"""Of each file that only its own program reads, a sentence says what to export instead."""

from __future__ import annotations

from core.errors import ClosedFile, ClosedFileError
from ui.wording.closed_files import CLOSED
from ui.wording.errors import sentence


def test_each_has_a_sentence_of_its_own() -> None:
    assert set(CLOSED) == set(ClosedFile)
    said = {sentence(ClosedFileError(path="x", what=what)) for what in ClosedFile}
    assert len(said) == len(ClosedFile)


def test_it_names_the_file_the_program_and_what_to_do() -> None:
    error = ClosedFileError(path="old.kdb", what=ClosedFile.KEEPASS_1)
    assert sentence(error) == (
        "old.kdb is from KeePass 1. Import it into KeePassXC, save it there as .kdbx and "
        "import that."
    )
