"""The CSV for spreadsheets: no cell begins a formula, however it is split, and all comes back."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.formats.catalogue import FormatId
from core.formats.csv_export import ExportItem, losses, project, write_rows
from core.formats.reading import find_out, read
from core.formats.spreadsheet_csv import make_plain, make_safe
from core.vault.field import FieldRole, FieldType
from tests.core.formats.test_csv_export import EXPORTS, make_field, make_item

NASTY = st.text(
    st.sampled_from(list("=+-@,;|\t\r\n'\" a1＝＋－＠\xa0\u3000\u2028\x0b")),
    max_size=12,
)
FORMULA = re.compile("[=+\\-@＝＋－＠]")


def written(*exports: ExportItem) -> bytes:
    stream = io.BytesIO()
    write_rows([project(export) for export in exports], stream, for_spreadsheets=True)
    return stream.getvalue()


@settings(max_examples=500)
@given(NASTY)
def test_what_was_made_safe_can_be_made_plain(text: str) -> None:
    assert make_plain(make_safe(text)) == text


@settings(max_examples=300)
@given(st.lists(NASTY, min_size=1, max_size=4), st.sampled_from(",;|\t"))
def test_no_cell_is_a_formula_whatever_splits_the_line(cells: list[str], delimiter: str) -> None:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow([make_safe(cell) for cell in cells])
    text = line.getvalue().replace("\r", "\n")
    found = [cell for row in csv.reader(io.StringIO(text), delimiter=delimiter) for cell in row]
    # Programs that mind no quotes at all split at every sign.
    found += re.split(f"[{re.escape(delimiter)}\n]", text)
    assert not [cell for cell in found if FORMULA.match(cell.lstrip('" \xa0\u3000\t'))]


@settings(max_examples=100)
@given(st.lists(EXPORTS, min_size=1, max_size=3))
def test_read_back_is_the_projection(exports: list[ExportItem]) -> None:
    content = written(*exports)
    for parsed in (read(content, path=""), read(content, path="", format_id=FormatId.CSV)):
        assert parsed.unreadable == ()
        assert all(project(e).same_as(i) for e, i in zip(exports, parsed.items, strict=True))


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_the_file_as_a_spreadsheet_sees_it(delimiter: str) -> None:
    item = make_item(
        make_field(FieldRole.USERNAME, "@mia", FieldType.TEXT),
        make_field(FieldRole.PASSWORD, f"x{delimiter}=HYPERLINK(A1)", FieldType.CONCEALED),
        make_field(FieldRole.NOTES, "'- one\n- two", FieldType.MULTILINE),
        title="=cmd|' /C calc'!A0",
    )
    export = ExportItem(item=item)
    content = written(export).decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(content, newline=""))
    assert row["Title"] == "'=cmd|' /C calc'!A0"
    assert row["Username"] == "'@mia"
    assert row["Password"] == f"x{delimiter}'=HYPERLINK(A1)"
    assert row["Notes"] == "''- one\n'- two"
    assert losses([export]) == ()
    assert find_out(written(export), path="") is FormatId.CSV
    assert written(export).startswith(b"\xef\xbb\xbfKind,")


def test_an_altered_line_is_not_taken_for_whole() -> None:
    export = ExportItem(item=make_item(title="=1"))
    (read_back,) = read(written(export).replace(b"'=1", b"=1"), path="").items
    assert project(export).same_as(read_back)
    (read_back,) = read(written(export).replace(b"'=1", b"'=2"), path="").items
    assert not project(export).same_as(read_back)
