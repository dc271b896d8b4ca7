"""A mapping says what is missing, and a preview shows no secret by itself."""

from __future__ import annotations

import pytest

from core.formats.csv_columns import Mapping, guess_mapping, head_of, preview_columns
from core.formats.csv_table import read_table
from core.formats.header_names import Target

T = Target


@pytest.mark.parametrize(
    ("targets", "without", "missing"),
    [
        ((T.TITLE, T.PASSWORD), (), ()),
        ((T.WEBSITE, T.PASSWORD), (), ()),
        ((T.NOTES, T.PASSWORD), (), (T.TITLE,)),
        ((T.TITLE, T.NOTES), (), (T.PASSWORD,)),
        ((T.NOTES, T.IGNORE), (), (T.TITLE, T.PASSWORD)),
        ((T.TITLE, T.NOTES), (T.PASSWORD,), ()),
        ((T.NOTES,), (T.TITLE, T.PASSWORD), ()),
    ],
)
def test_what_a_mapping_still_needs(
    targets: tuple[Target, ...], without: tuple[Target, ...], missing: tuple[Target, ...]
) -> None:
    assert Mapping(targets, frozenset(without)).missing() == missing


def test_a_preview_marks_secrets(canary: str) -> None:
    content = f"name,password,pin,notes\n,,,\nx,{canary},{canary},hello\ny,,,\n"
    table = read_table(content.encode(), path="")
    mapping = guess_mapping(table.header)
    columns = preview_columns(head_of(table), mapping)
    assert [(c.name, c.target, c.example.concealed) for c in columns] == [
        ("name", T.TITLE, False),
        ("password", T.PASSWORD, True),
        ("pin", T.KEEP_AS_FIELD, True),
        ("notes", T.NOTES, False),
    ]
    assert canary not in repr(columns)


def test_what_is_mapped_to_a_password_is_concealed_whatever_its_name() -> None:
    table = read_table(b"a,b\n1,2\n", path="")
    columns = preview_columns(head_of(table), Mapping((T.TITLE, T.PASSWORD)))
    assert [column.example.concealed for column in columns] == [False, True]
