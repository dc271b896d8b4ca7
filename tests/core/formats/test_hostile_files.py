"""No file of a stranger, however broken, makes a reader fail in a way that nobody foresaw."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.errors import AppError
from core.formats.catalogue import FormatId
from core.formats.reading import read
from core.formats.sniffing import guess
from tests.core.formats.hostile import with_wrong_values
from tests.core.formats.oracle import fixture

FILES = {
    FormatId.ANDOTP_JSON: "andotp.json",
    FormatId.FREEOTP_JSON: "freeotp.json",
    FormatId.GOOGLE_AUTHENTICATOR: "google-authenticator.txt",
    FormatId.KEEPER_JSON: "keeper.json",
    FormatId.CXF_JSON: "cxf.json",
    FormatId.KEEPASS_XML: "keepass.xml",
    FormatId.PWSAFE_XML: "password-safe.xml",
    FormatId.REVELATION_XML: "revelation.xml",
}
JSON = [form for form, name in FILES.items() if name.endswith(".json")]
EACH = pytest.mark.parametrize("form", FILES)
SOME = 150
"""Of the ways to break a file, tried each time; all of them are tried in the long run."""


def read_or_refuse(content: bytes, form: FormatId) -> None:
    """Read a file; anything but a failure that is part of the program's words is a bug."""
    try:
        parsed = read(content, path="x", format_id=form)
    except AppError:
        return
    assert parsed.in_file <= 1_000
    for item in parsed.items:
        # What is handed on can be written: there is no half of a surrogate pair in it.
        item.draft.title.encode()
        for field in item.draft.fields:
            (field.label + field.value).encode()


@EACH
def test_a_file_is_known_by_what_is_in_it(form: FormatId) -> None:
    content = fixture(FILES[form])
    assert guess(content, path="misleading.csv") is form
    assert guess(b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n"), path="x") is form
    assert read(content, path="x").format_id is form


@EACH
def test_a_file_cut_off_anywhere(form: FormatId) -> None:
    content = fixture(FILES[form])
    for length in range(0, len(content), max(1, len(content) // SOME)):
        read_or_refuse(content[:length], form)


@pytest.mark.parametrize("form", JSON)
def test_values_of_the_wrong_kind_anywhere(form: FormatId) -> None:
    broken = list(with_wrong_values(fixture(FILES[form])))
    for content in broken[:: max(1, len(broken) // SOME)]:
        read_or_refuse(content, form)


@pytest.mark.soak
@EACH
def test_every_cut_and_every_wrong_value(form: FormatId) -> None:
    content = fixture(FILES[form])
    for length in range(len(content)):
        read_or_refuse(content[:length], form)
    for broken in with_wrong_values(content) if form in JSON else ():
        read_or_refuse(broken, form)


@pytest.mark.soak
@EACH
@settings(max_examples=5_000, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_any_bytes_anywhere(form: FormatId, data: st.DataObject) -> None:
    content = bytearray(fixture(FILES[form]))
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content)))
        width = data.draw(st.integers(0, 8))
        content[at : at + width] = data.draw(st.binary(max_size=8))
    read_or_refuse(bytes(content), form)
