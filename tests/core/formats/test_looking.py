"""What is known of a file before anybody was asked about it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from core.errors import EmptyFileError, FileEncryptedError, FileTooLargeError, UnknownFormatError
from core.formats.caps import FILE_LIMIT
from core.formats.catalogue import FormatId
from core.formats.csv_columns import Mapping
from core.formats.file_keys import FileKeys
from core.formats.header_names import Target
from core.formats.looking import Look, Reading, look, read_whole
from core.formats.text import Encoding
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.core.formats.bitwarden_files import PASSPHRASE, protected

ODD = b"a1,b2,c3\nShop,me,secret\nBank,you,hidden\n"


def see(content: bytes, reading: Reading = Reading()) -> Look:  # noqa: B008 - it is frozen
    """Look at a file."""
    return look(io.BytesIO(content), path="file", reading=reading)


def test_a_table_that_nobody_could_tell_apart_is_shown_unread() -> None:
    found = see(ODD)
    assert (found.format_id, found.parsed) == (FormatId.CSV, None)
    assert found.table is not None
    assert (found.table.names, found.table.rows) == (("a1", "b2", "c3"), 2)
    assert found.table.examples == ("Shop", "me", "secret")
    assert found.guessed


def test_a_chosen_mapping_reads_it() -> None:
    mapping = Mapping((Target.TITLE, Target.USERNAME, Target.PASSWORD))
    found = see(ODD, Reading(mapping=mapping))
    assert found.parsed is not None
    assert [item.draft.title for item in found.parsed.items] == ["Shop", "Bank"]
    assert not found.guessed


def test_a_mapping_of_another_table_is_forgotten() -> None:
    found = see(ODD, Reading(mapping=Mapping((Target.TITLE, Target.PASSWORD))))
    assert found.guessed
    assert found.mapping is not None
    assert len(found.mapping.targets) == 3


def test_text_is_read_as_a_person_says() -> None:
    content = "name;password\nMüll;x,y\n".encode("cp1252")
    reading = Reading(encoding=Encoding.WINDOWS_1252, delimiter=";")
    found = see(content, reading)
    assert found.table is not None
    assert (found.table.encoding, found.table.delimiter) == (Encoding.WINDOWS_1252, ";")
    assert found.parsed is not None
    assert found.parsed.items[0].draft.title == "Müll"


def test_what_a_passphrase_opens_comes_back_locked() -> None:
    found = see(protected())
    assert (found.format_id, found.parsed) == (FormatId.BITWARDEN_PROTECTED, None)
    with pytest.raises(FileEncryptedError):
        read_whole(io.BytesIO(protected()), path="file", reading=Reading())
    with Secret.from_text(PASSPHRASE) as secret:
        parsed = read_whole(
            io.BytesIO(protected()), path="file", reading=Reading(), given=FileKeys(secret)
        )
    assert len(parsed.items) == 5


@pytest.mark.parametrize(
    ("content", "refusal"), [(b"", EmptyFileError), (b"just words", UnknownFormatError)]
)
def test_what_cannot_be_read_is_refused(content: bytes, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        see(content)


def test_what_is_shown_of_a_table_does_not_print() -> None:
    found = see(f"name,password\nx,{CANARY}\n".encode())
    assert CANARY not in repr(found)
    # The names of columns are of somebody's file as well.
    found = see(f"name,password,{CANARY}\nx,y,z\n".encode())
    assert repr(found) == "Look(csv, 1 rows read)"


def test_of_a_file_that_is_too_long_nothing_is_read(tmp_path: Path) -> None:
    path = tmp_path / "long"
    with path.open("w+b") as stream:
        stream.truncate(FILE_LIMIT + 1)
        with pytest.raises(FileTooLargeError):
            look(stream, path="file", reading=Reading())
        assert stream.tell() == FILE_LIMIT + 1
