"""What people choose by mistake is known for what it is, and the way on is said."""

from __future__ import annotations

import io
import struct
import zipfile

import pytest

from core.errors import UnknownFormatError
from core.formats import reading
from core.formats.catalogue import FormatId
from core.formats.looking import Reading, look
from core.formats.mistaken import Mistaken, find_mistaken
from core.storage import key_page, registry_rows, rows
from tests.core.formats.oracle import FIXTURES
from ui.wording.errors import sentence


def zipped(*names: str) -> bytes:
    """Return an archive with files of these names."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return stream.getvalue()


def database(application: int) -> bytes:
    """Return the first page of a database of SQLite."""
    head = b"SQLite format 3\0" + bytes(52) + struct.pack(">I", application)
    return head + bytes(4096 - len(head))


FILES = {
    "photo.jpg": (b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(200), Mistaken.PICTURE),
    "shot.png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", Mistaken.PICTURE),
    "phone.heic": (b"\0\0\0\x18ftypheic" + bytes(100), Mistaken.PICTURE),
    "scan.bmp": (b"BM\x36\x10\0\0\0\0\0\0\x36\0\0\0", Mistaken.PICTURE),
    "print.pdf": (b"%PDF-1.7\nBT (hello) Tj ET\n", Mistaken.PDF),
    "list.docx": (zipped("[Content_Types].xml", "word/document.xml"), Mistaken.DOCUMENT),
    "list.ods": (zipped("mimetype", "META-INF/manifest.xml"), Mistaken.DOCUMENT),
    "list.xls": (bytes.fromhex("d0cf11e0a1b11ae1") + bytes(500), Mistaken.DOCUMENT),
    "vault.db": (database(rows.APPLICATION_ID), Mistaken.OUR_VAULT),
    "registry.db": (database(registry_rows.APPLICATION_ID), Mistaken.OUR_VAULT),
    "profile.keys": (key_page.MAGIC + bytes(4096), Mistaken.OUR_VAULT),
    "all.tar.gz": (b"\x1f\x8b\x08\0" + bytes(40), Mistaken.PACKED),
    "photos.zip": (zipped("a.jpg", "b.jpg"), Mistaken.ZIP),
    "page.html": (b"\n<!DOCTYPE html><html><body>a,b</body></html>", Mistaken.WEB_PAGE),
}


@pytest.mark.parametrize("name", FILES)
def test_each_is_refused_by_its_name_and_says_what_to_do(name: str) -> None:
    content, kind = FILES[name]
    with pytest.raises(UnknownFormatError) as refused:
        look(io.BytesIO(content), path=name, reading=Reading())
    assert refused.value.data == {"path": name, "looks": str(kind)}
    said = sentence(refused.value)
    assert said.startswith(name)
    assert "no format Strongroom knows" not in said


def test_every_kind_has_a_file_and_words_of_its_own() -> None:
    assert {kind for _, kind in FILES.values()} == set(Mistaken)
    said = {sentence(UnknownFormatError(path="x", looks=str(kind))) for kind in Mistaken}
    assert len(said) == len(Mistaken)


@pytest.mark.parametrize("path", sorted(FIXTURES.iterdir()), ids=lambda path: path.name)
def test_no_export_is_taken_for_one_of_them(path: object) -> None:
    assert find_mistaken((FIXTURES / str(path)).read_bytes()) is None


def test_a_table_may_begin_with_the_same_letters() -> None:
    content = b"BMW,user,password\nx,y,z\n"
    assert find_mistaken(content) is None
    assert reading.find_out(content, path="") is FormatId.CSV


def test_a_table_of_strange_names_with_one_row_too_long_is_still_a_table() -> None:
    content = b"wo;wer;wie;los\na;b;c;d\ne;f;g;h\ni;j;k;l;m\n"
    found = look(io.BytesIO(content), path="", reading=Reading())
    assert found.format_id is FormatId.CSV
    assert found.table is not None
    assert found.table.rows == 2


def test_the_database_of_another_program_is_none_of_ours() -> None:
    assert find_mistaken(database(0)) is None


def test_who_insists_gets_the_file_read_as_that() -> None:
    content = b"%PDF-,password\nBank,p\n"
    assert reading.find_out(content, path="", format_id=FormatId.CSV) is FormatId.CSV
