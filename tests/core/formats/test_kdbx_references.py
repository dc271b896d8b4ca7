"""What KeePass's references stand for is put in their place, and no file of them is a bomb."""

from __future__ import annotations

import itertools

import pytest

from core.formats.caps import MIB
from core.formats.imported import NotKept, Parsed
from core.formats.kdbx_entry import PASSWORD, TITLE, USERNAME, Entry
from core.formats.kdbx_references import resolve_references
from core.formats.parts import Part
from core.formats.reading import read
from tests.core.formats.oracle import shown

ONE, TWO, THREE = (bytes([number]) * 16 for number in (1, 2, 3))


def ref(wanted: str, uuid: bytes) -> str:
    return f"{{REF:{wanted}@I:{uuid.hex().upper()}}}"


def an_entry(uuid: bytes, **texts: str) -> Entry:
    return Entry(uuid=uuid, texts=texts, protected=frozenset({PASSWORD}))


def parse(*entries: str) -> Parsed:
    xml = f"<KeePassFile><Root><Group>{''.join(entries)}</Group></Root></KeePassFile>"
    return read(xml.encode(), path="")


def test_every_field_of_another_can_be_meant() -> None:
    bakery = an_entry(ONE, Title="Bakery", UserName="mia", Password="pw", URL="u", Notes="n")
    letters = "".join(ref(wanted, ONE) for wanted in "TUPANI")
    other = an_entry(TWO, Password=f"<{letters}>", UserName=ref("u", ONE).lower())
    assert resolve_references([other, bakery]) == 7
    assert other.texts == {"Password": f"<Bakerymiapwun{ONE.hex().upper()}>", "UserName": "mia"}


def test_what_asks_for_a_password_is_concealed() -> None:
    bakery, other = an_entry(ONE, Password="pw"), an_entry(TWO, Till=ref("P", ONE), Who="x")
    resolve_references([bakery, other])
    assert other.protected == {PASSWORD, "Till"}


@pytest.mark.parametrize(
    "text",
    [
        ref("P", THREE),
        "{REF:P@T:Bakery}",
        "{REF:X@I:" + "0" * 32 + "}",
        "{REF:P@I:0}",
        ref("P", TWO),
        ref("P", bytes(16)),
    ],
)
def test_what_is_not_found_or_goes_round_stays_as_it_is(text: str) -> None:
    entries = [an_entry(ONE, Password="pw"), an_entry(TWO, Password=text), Entry(texts={"a": "b"})]
    resolve_references(entries)
    assert entries[1].texts[PASSWORD] == text


def test_a_reference_to_a_reference() -> None:
    entries = [
        an_entry(ONE, Password=ref("P", TWO)),
        an_entry(TWO, Password=ref("P", THREE)),
        an_entry(THREE, Password="pw"),
    ]
    assert resolve_references(entries) == 2
    assert {entry.texts[PASSWORD] for entry in entries} == {"pw"}


def test_references_that_multiply_are_left() -> None:
    uuids = [bytes([number]) * 16 for number in range(1, 12)]
    chain = [
        an_entry(uuid, Password=ref("P", after) * 300) for uuid, after in itertools.pairwise(uuids)
    ]
    large = [an_entry(b"L" * 16, Password="x" * MIB)]
    large += [Entry(texts={TITLE: "t", USERNAME: ref("P", b"L" * 16) + "!"}) for _ in range(100)]
    for entries in (chain, large):
        resolve_references(entries)
        assert sum(len(text) for entry in entries for text in entry.texts.values()) < 40 * MIB


def test_a_file_says_how_many_references_it_had() -> None:
    parsed = parse(
        "<Entry><UUID>AQEBAQEBAQEBAQEBAQEBAQ==</UUID>"
        "<String><Key>Title</Key><Value>Bakery</Value></String>"
        "<String><Key>Password</Key><Value>pw</Value></String></Entry>",
        "<Entry><UUID>AgICAgICAgICAgICAgICAg==</UUID>"
        f"<String><Key>Password</Key><Value>{ref('P', ONE)}</Value></String></Entry>",
    )
    assert shown(parsed.items[1]) == [("concealed", "password", "pw")]
    assert parsed.not_kept == (NotKept(Part.LINKED_FIELDS, 1),)
