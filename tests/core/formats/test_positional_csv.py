"""Files without names of columns are known by the shape that only one program's have."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import AppError, MissingColumnError
from core.formats.catalogue import FormatId
from core.formats.csv_columns import Mapping
from core.formats.header_names import Target
from core.formats.imported import Parsed
from core.formats.looking import Reading, look
from core.formats.positional_csv import POSITIONAL, PositionalCsv
from core.formats.reading import read
from core.formats.sniffing import guess
from core.vault.item import ItemKind
from tests.core.formats.oracle import fixture, shown

FILES = {
    "keeper.csv": FormatId.KEEPER_CSV,
    "upm.csv": FormatId.UPM_CSV,
    "dashlane-old.csv": FormatId.DASHLANE_CSV,
    "zoho-vault-short.csv": FormatId.ZOHO_VAULT_CSV,
}
EACH = pytest.mark.parametrize(("name", "form"), FILES.items())


def parse(name: str) -> Parsed:
    return read(fixture(name), path="x.csv")


@EACH
def test_the_usual_login_comes_whole(name: str, form: FormatId) -> None:
    parsed = parse(name)
    bakery = next(item for item in parsed.items if item.draft.title == "Bakery")
    assert (guess(fixture(name), path="x.json"), parsed.format_id) == (form, form)
    assert bakery.draft.kind is ItemKind.LOGIN
    assert shown(bakery)[:3] == [
        ("text", "username", "mia"),
        ("concealed", "password", "pw"),
        ("url", "website", "https://a.example"),
    ]
    assert shown(bakery)[3][1:] in [("notes", "n"), ("notes", "two\nlines")]


@EACH
def test_truncation_at_every_byte_is_never_a_bug(name: str, form: FormatId) -> None:
    content = fixture(name)
    for length in range(len(content)):
        try:
            parsed = read(content[:length], path="", format_id=form)
        except AppError:
            continue
        assert parsed.in_file <= 3


@settings(max_examples=40)
@given(st.sampled_from(POSITIONAL), st.lists(st.lists(st.text(max_size=5), max_size=9), max_size=4))
def test_any_cells_are_never_a_bug(known: PositionalCsv, cells: list[list[str]]) -> None:
    stream = io.StringIO(newline="")
    csv.writer(stream).writerows([list(known.first), *cells])
    try:
        parsed = read(stream.getvalue().encode("utf-8", "replace"), path="", format_id=known.id)
    except AppError:
        return
    assert parsed.in_file <= len(cells)


def test_keeper() -> None:
    bakery, attic = parse("keeper.csv").items
    assert bakery.folder_path == ("Shops", "Food")
    assert shown(bakery)[4:] == [
        ("text", "Shared folder", "Team"),
        ("concealed", "PIN", "4711"),
        ("otp", "one-time-code", "otpauth://totp/A?secret=JBSWY3DP"),
    ]
    assert (attic.draft.kind, attic.folder_path) == (ItemKind.NOTE, ("Team", "Upstairs"))


def test_what_nobody_can_name_is_concealed() -> None:
    assert shown(parse("zoho-vault-short.csv").items[0])[-1] == ("concealed", "6", "4711")
    assert shown(parse("dashlane-old.csv").items[1])[-1] == ("concealed", "6", "x")
    assert parse("dashlane-old.csv").items[0].draft.title == "Attic"


@pytest.mark.parametrize(
    "text",
    [
        "Bakery,mia,pw,not an address,n\n",
        "Bakery,mia,pw,,n\n",
        "title,user,password,https://a.example,n\n",
        "a,b,c,https://a.example,n,more\n",
    ],
)
def test_without_its_shape_a_file_is_nobodys(text: str) -> None:
    assert guess(text.encode(), path="") in (None, FormatId.CSV)


def test_a_file_too_narrow_for_the_chosen_program_lacks_columns() -> None:
    with pytest.raises(MissingColumnError) as caught:
        read(b"secret,https://a.example\n", path="", format_id=FormatId.KEEPER_CSV)
    assert "secret" not in repr(caught.value)


def test_a_person_who_knows_better_says_which_column_is_which() -> None:
    mapping = Mapping(
        (Target.USERNAME, Target.TITLE, Target.PASSWORD, Target.WEBSITE, Target.NOTES)
    )
    reading = Reading(format_id=FormatId.CSV, mapping=mapping, named=False)
    found = look(io.BytesIO(fixture("upm.csv")), path="", reading=reading)
    assert found.parsed is not None
    assert found.parsed.items[0].draft.title == "mia"
    guessed = look(io.BytesIO(fixture("upm.csv")), path="", reading=Reading())
    assert guessed.format_id is FormatId.UPM_CSV
    assert guessed.parsed == parse("upm.csv")
