"""What only its own program can read is named, with what to export instead."""

from __future__ import annotations

import pytest

from core.errors import (
    ClosedFile,
    ClosedFileError,
    EmptyFileError,
    UnknownFormatError,
    WrongEncodingError,
)
from core.formats.catalogue import FormatId
from core.formats.closed_files import find_closed, named_by_ending
from core.formats.reading import find_out, read
from tests.core.formats.oracle import FIXTURES

FILES = [
    (bytes.fromhex("03d9a29a65fb4bb5") + bytes(124), ClosedFile.KEEPASS_1),
    (b'<?xml version="1.0"?>\n<KeyFile>\n\t<Meta/></KeyFile>', ClosedFile.KEEPASS_KEY),
    (b'<KeyFile xmlns:xsd="x"><Meta/></KeyFile>', ClosedFile.KEEPASS_KEY),
    (b"PWS3" + bytes(40), ClosedFile.PASSWORD_SAFE),
    (b"b~>buttercup/a\nabc", ClosedFile.BUTTERCUP),
    (b'var profile={"lastUpdatedBy":"x"};', ClosedFile.ONEPASSWORD),
    (b'ld({"0F":{}});', ClosedFile.ONEPASSWORD),
    (b'loadFolders({"0F":{}});', ClosedFile.ONEPASSWORD),
    (b'{"SL5":"x","list":[]}', ClosedFile.ONEPASSWORD),
    (b"GnomeKeyring\n\r\0\n" + bytes(20), ClosedFile.GNOME_KEYRING),
    (b"KWALLET\n\r\0\r\n" + bytes(20), ClosedFile.KDE_WALLET),
    (b"kych\0\1\0\0", ClosedFile.MAC_KEYCHAIN),
    (b'{"nextId":2,"logins":[{"id":1,"encryptedUsername":"x"}]}', ClosedFile.FIREFOX),
    (b"SQLite format 3\0" + bytes(84), ClosedFile.DATABASE),
    (b"AUTHENTICATORPRO" + bytes(40), ClosedFile.STRATUM),
    (b'{"version":1,"kdfParams":{"memLimit":1},"encryptedData":"x"}', ClosedFile.ENTE),
    (b"-----BEGIN PGP MESSAGE-----\n\nabc", ClosedFile.PGP),
    (b"age-encryption.org/v1\n-> scrypt", ClosedFile.AGE),
    (b"Salted__" + bytes(40), ClosedFile.OPENSSL),
    (b"----------Dashlane Secured Export----------", ClosedFile.DASHLANE),
]


@pytest.mark.parametrize(("content", "what"), FILES)
def test_a_closed_file_is_named(content: bytes, what: ClosedFile) -> None:
    with pytest.raises(ClosedFileError) as caught:
        read(content, path="old/x.csv")
    assert caught.value.data == {"path": "old/x.csv", "what": what}
    assert not any(find_closed(content[:length]) for length in range(4))


def test_no_file_that_we_read_counts_as_closed() -> None:
    for path in sorted(FIXTURES.iterdir()):
        assert find_closed(path.read_bytes()) is None, path.name


def test_a_person_who_says_what_it_is_has_it_read_as_that() -> None:
    form = find_out(b"Salted__,password\na,b\n", path="", format_id=FormatId.CSV)
    assert form is FormatId.CSV


@pytest.mark.parametrize(
    ("name", "what"),
    [("vault.enpassdb", ClosedFile.ENPASS), ("a/b.DASH", ClosedFile.DASHLANE)],
)
def test_of_what_looks_like_nothing_the_name_says_whose_it_may_be(
    name: str, what: ClosedFile
) -> None:
    for unknown in (UnknownFormatError(path=name), WrongEncodingError(path=name, where=1)):
        found = named_by_ending(unknown, name)
        assert isinstance(found, ClosedFileError)
        assert found.data == {"path": name, "what": what}
    for error, path in (
        (EmptyFileError(path=name, header_only=False), name),
        (UnknownFormatError(path="x.csv"), "x.csv"),
    ):
        assert named_by_ending(error, path) is error
