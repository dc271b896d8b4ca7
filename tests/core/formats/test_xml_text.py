"""XML of a stranger is read without anything that it declares."""

from __future__ import annotations

import pytest

from core.errors import (
    AppError,
    FileNestedTooDeepError,
    MalformedFileError,
    TruncatedFileError,
    UnknownFormatError,
    WrongEncodingError,
)
from core.formats.catalogue import FormatId
from core.formats.reading import read
from core.formats.xml_text import find_root, read_xml

LAUGHS = b"""<?xml version="1.0"?>
<!DOCTYPE passwordsafe [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c "&b;&b;&b;">]>
<passwordsafe><entry><title>&c;</title></entry></passwordsafe>"""
FILE = b"""<!DOCTYPE passwordsafe [<!ENTITY f SYSTEM "file:///etc/hostname">]>
<passwordsafe><entry><title>&f;</title></entry></passwordsafe>"""
FAR = b"""<!DOCTYPE passwordsafe SYSTEM "https://a.example/x.dtd"><passwordsafe/>"""


@pytest.mark.parametrize("content", [LAUGHS, FILE, FAR])
def test_a_document_type_is_refused(content: bytes) -> None:
    with pytest.raises(MalformedFileError) as caught:
        read(content, path="x")
    assert caught.value.data["detail"] == "doctype"


def test_an_entity_that_nobody_declared_is_no_text() -> None:
    with pytest.raises(MalformedFileError):
        read_xml(b"<a>&b;</a>", path="x")


def test_too_deep_is_refused() -> None:
    assert read_xml(b"<a>" * 64 + b"</a>" * 64, path="x").tag == "a"
    with pytest.raises(FileNestedTooDeepError):
        read_xml(b"<a>" * 65 + b"</a>" * 65, path="x")


@pytest.mark.parametrize(
    ("content", "error", "where"),
    [
        (b"<a>\n<b></a>", MalformedFileError, 2),
        (b'<?xml version="1.0"?>\n<a>\n<b/>', TruncatedFileError, 3),
        (b"<a>\n<b", TruncatedFileError, 2),
        (b"<a><![CDATA[x", TruncatedFileError, 1),
        (b"<a>\n\0</a>", WrongEncodingError, 2),
        (b"<a>\n\xff</a>", WrongEncodingError, 2),
        (b"<a>\x01</a>", MalformedFileError, 1),
        (b"<a/><b/>", MalformedFileError, 1),
    ],
)
def test_what_is_wrong_and_where(content: bytes, error: type[AppError], where: int) -> None:
    with pytest.raises(error) as caught:
        read_xml(content, path="x")
    assert caught.value.data["where"] == where


def test_any_encoding_of_text_whatever_the_file_says_of_it() -> None:
    text = '<?xml version="1.0" encoding="utf-16"?><a>é</a>'
    for content in (text.encode(), text.encode("utf-8-sig"), text.encode("utf-16")):
        assert read_xml(content, path="x").text == "é"
    odd = b'<?xml version="1.0" encoding="utf-7"?><a>+AGE-</a>'
    assert read_xml(odd, path="x").text == "+AGE-"


def test_prefixes_are_left_out() -> None:
    assert read_xml(b'<p:a xmlns:p="x"><p:b>1</p:b></p:a>', path="x").findtext("b") == "1"


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("<a>", "a"),
        ('<?xml version="1.0"?>\n<!-- <b> -->\n<?x y="<c>"?><p:a-b.c x="1">', "a-b.c"),
        ('<!DOCTYPE a [<!ENTITY x "y">]><a>', "a"),
        ("", ""),
        ("text", ""),
        ("<!-- <a> ", ""),
        # Comments without an end must not be tried in every way.
        ("<!---->" * 2_000 + "<!--", ""),
    ],
)
def test_the_first_element(text: str, root: str) -> None:
    assert find_root(text) == root


def test_xml_of_nobody_is_unknown() -> None:
    for content in (b"<html><body/></html>", b'<?xml version="1.0"?><KeePass/>'):
        with pytest.raises(UnknownFormatError):
            read(content, path="x.xml")


@pytest.mark.parametrize("form", [FormatId.PWSAFE_XML, FormatId.REVELATION_XML])
def test_another_programs_xml_is_refused(form: FormatId) -> None:
    with pytest.raises(MalformedFileError):
        read(b"<html><entry/></html>", path="x", format_id=form)
