"""What an item of ours has no place for goes through a vault and comes out in KDBX as it was."""

from __future__ import annotations

import base64
import dataclasses

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.formats.catalogue import FormatId
from core.formats.csv_export import ExportItem
from core.formats.file_keys import FileKeys
from core.formats.imported import NotKept, Parsed
from core.formats.kdbx import losses, project, read_kdbx
from core.formats.kdbx_entry import Image, Kept
from core.formats.kdbx_file import open_kdbx
from core.formats.kdbx_kept import ICON_LIMIT, is_kept, kept_of, to_foreign
from core.formats.parts import Part
from core.ports import Millis
from core.vault.history import Version, VersionId
from core.vault.item import Foreign
from tests.conftest import CANARY
from tests.core.formats.kdbx_files import make_three, passphrase, write_cheaply
from tests.core.formats.test_csv_export import make_item

PICTURE = b"\x89PNG picture"
ICON = base64.b64encode(b"i" * 16).decode()
ENTRY = f"""<Entry><UUID>ZW50cnkAAAAAAAAAAAAAAA==</UUID><IconID>12</IconID>
<CustomIconUUID>{ICON}</CustomIconUUID>
<ForegroundColor>#FF0000</ForegroundColor><BackgroundColor/><OverrideURL></OverrideURL>
<QualityCheck>True</QualityCheck><Tags/>
<AutoType><Enabled>True</Enabled><DataTransferObfuscation>1</DataTransferObfuscation>
<Association><Window>a &lt; "b"&#13;</Window><KeystrokeSequence/></Association></AutoType>
<CustomData><Item><Key>KPXC_X</Key><Value>1</Value></Item>
<Item><Key>Strongroom</Key><Value>none</Value></Item>
<Item><Key>_LAST_MODIFIED</Key><Value>Sat</Value></Item></CustomData>
<NewThing at="&#10;'1'&amp;"> </NewThing><NewFlag/>
<String><Key>Title</Key><Value>Mail</Value></String>
<History><Entry><QualityCheck>False</QualityCheck></Entry></History></Entry>"""
FILE = (
    "<KeePassFile><Meta><CustomIcons><Icon><UUID>{0}</UUID><Data>{1}</Data><Name>ours</Name></Icon>"
    "</CustomIcons></Meta><Root><Group><Notes>{2}</Notes>{3}</Group></Root></KeePassFile>"
)


def read(entry: str, *, notes: str = "", icons_limit: int = 1000) -> Parsed:
    xml = FILE.format(ICON, base64.b64encode(PICTURE).decode(), notes, entry)
    opened = FileKeys(passphrase())
    return read_kdbx(make_three(xml), path="x", given=opened, icons_limit=icons_limit)


def as_export(foreign: Foreign | None, earlier: Foreign | None = None) -> ExportItem:
    item = msgspec.structs.replace(make_item(), foreign=foreign)
    old = msgspec.structs.replace(item, foreign=earlier)
    version = Version(VersionId(b"v" * 16), Millis(1_700_000_000_000), old)
    return ExportItem(item=item, versions=(version,), version_count=1)


def read_again(exported: ExportItem) -> Parsed:
    return read_kdbx(write_cheaply(exported), path="x", given=FileKeys(passphrase()))


def test_all_of_an_entry_is_kept_and_written_back() -> None:
    parsed = read(ENTRY)
    assert parsed.not_kept == ()
    (item,) = parsed.items
    kept, earlier = kept_of(item.draft.foreign), item.earlier[0].draft.foreign
    assert kept == Kept(
        icon="12",
        image=Image(PICTURE, "ours"),
        elements=(
            "<ForegroundColor>#FF0000</ForegroundColor>",
            "<AutoType><Enabled>True</Enabled><DataTransferObfuscation>1</DataTransferObfuscation>"
            '<Association><Window>a &lt; "b"&#13;</Window><KeystrokeSequence></KeystrokeSequence>'
            "</Association></AutoType>",
            "<NewThing at=\"&#10;'1'&amp;\"> </NewThing>",
            "<NewFlag></NewFlag>",
        ),
        custom=("<Item><Key>KPXC_X</Key><Value>1</Value></Item>",),
    )
    exported = as_export(item.draft.foreign, earlier)
    content = write_cheaply(exported)
    (back,) = read_kdbx(content, path="x", given=FileKeys(passphrase())).items
    assert (back.draft.foreign, back.earlier[0].draft.foreign) == (item.draft.foreign, earlier)
    assert losses([exported]) == ()
    xml = open_kdbx(content, path="x", given=FileKeys(passphrase())).xml
    assert xml.count(b"<CustomIcons>") == xml.count(b"<NewFlag>") == 1
    assert b"<IconID>12</IconID><CustomIconUUID>" in xml


def test_what_every_entry_has_is_nothing_to_keep() -> None:
    plain = (
        "<Entry><IconID>0</IconID><ForegroundColor/><OverrideURL/><AutoType><Enabled>True</Enabled>"
        "<DataTransferObfuscation>0</DataTransferObfuscation><DefaultSequence/>{}</AutoType></Entry>"
    )
    for more in ("", "<Association><Window/><KeystrokeSequence/></Association>"):
        parsed = read(plain.format(more))
        assert (parsed.items[0].draft.foreign, parsed.not_kept) == (None, ())


@pytest.mark.parametrize(
    "entry",
    [
        "<Entry><CustomIconUUID>bm9uZQ==</CustomIconUUID></Entry>",
        "<Entry><New>mixed<A/></New></Entry>",
        "<Entry><CustomData><Other>a</Other></CustomData></Entry>",
        '<Entry><New xmlns="urn:x">a</New></Entry>',
        f"<Entry><New>{'x' * 70_000}</New></Entry>",
        f"<Entry>{'<A>' * 20}{'</A>' * 20}</Entry>",
        "<Entry><New><Entry/></New></Entry>",
        '<Entry><New><Value Protected="True"></Value></New></Entry>',
        "<Entry><History><Entry><New>mixed<A/></New></Entry></History></Entry>",
    ],
)
def test_what_cannot_be_kept_is_counted(entry: str) -> None:
    parsed = read(entry)
    assert parsed.not_kept == (NotKept(Part.UNKNOWN_PARTS, 1),)
    assert parsed.items[0].draft.foreign is None


def test_notes_of_a_group_are_counted() -> None:
    assert read("<Entry/>", notes="about").not_kept == (NotKept(Part.UNKNOWN_PARTS, 1),)


def test_pictures_come_only_up_to_a_limit() -> None:
    parsed = read(ENTRY * 3, icons_limit=2 * len(PICTURE))
    found = [kept_of(item.draft.foreign).image is not None for item in parsed.items]
    assert found == [True, True, False]
    assert parsed.not_kept == (NotKept(Part.UNKNOWN_PARTS, 1),)


CUSTOM = "<Item><Key>a</Key><Value>b</Value></Item>"


@pytest.mark.parametrize(
    "kept",
    [
        Kept(icon="0"),
        Kept(icon="012"),
        Kept(icon="x"),
        Kept(icon="٣"),
        Kept(image=Image(b"")),
        Kept(image=Image(bytes(ICON_LIMIT + 1))),
        Kept(image=Image(b"x", "\0")),
        Kept(elements=("",)),
        Kept(elements=("no element",)),
        Kept(elements=("<A>",)),
        Kept(elements=("<A></A></Entry><Entry><A></A>",)),
        Kept(elements=("<!-- --><A></A>",)),
        Kept(elements=('<!DOCTYPE A [<!ENTITY b "c">]><A>&b;</A>',)),
        Kept(elements=("<A/>",)),
        Kept(elements=("<A>&b;</A>",)),
        Kept(elements=("<Entry></Entry>",)),
        Kept(elements=("<A><Group></Group></A>",)),
        Kept(elements=("<String><Key>Title</Key><Value>x</Value></String>",)),
        Kept(elements=("<UUID>a</UUID>",)),
        Kept(elements=('<A Protected="True">AAAA</A>',)),
        Kept(elements=("<A>\r</A>",)),
        Kept(elements=("<A>\0</A>",)),
        Kept(elements=("<A>\ud800</A>",)),
        Kept(elements=("<ForegroundColor></ForegroundColor>",)),
        Kept(elements=("<QualityCheck>True</QualityCheck>",)),
        Kept(elements=("<AutoType></AutoType>",)),
        Kept(elements=("<A></A>" * 2,)),
        Kept(elements=tuple(f"<A>{'x' * 50_000}</A>" for _ in range(2))),
        Kept(elements=("<A>" * 17 + "</A>" * 17,)),
        Kept(custom=("<A></A>",)),
        Kept(custom=("<Item><Key>Strongroom</Key></Item>",)),
        Kept(custom=("<Item><Key>_LAST_MODIFIED</Key></Item>",)),
        Kept(custom=(CUSTOM + CUSTOM,)),
    ],
)
def test_what_somebody_else_put_there_is_not_written(kept: Kept) -> None:
    try:
        foreign = Foreign(FormatId.KDBX, msgspec.json.encode(kept))
    except UnicodeEncodeError:
        foreign = Foreign(FormatId.KDBX, b'{"elements":["<A>\\ud800</A>"]}')
    exported = as_export(foreign, foreign)
    assert not is_kept(foreign)
    assert {lost.what: lost.count for lost in losses([exported])} == {
        Part.FOREIGN: 1,
        Part.VERSIONS: 1,
    }
    (back,) = read_again(exported).items
    assert (back.draft.foreign, back.earlier[0].draft.foreign) == (None, None)


TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
NAMES = st.sampled_from(("A", "Window", "New.Thing", "_x", "é"))


@st.composite
def elements(draw: st.DrawFn) -> str:
    """Return XML that may or may not be what is kept."""
    name, text = draw(NAMES), draw(TEXT)
    inner = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if draw(st.booleans()):
        inner = f"<B>{inner}</B>"
    said = draw(st.sampled_from(("", ' a="1"', ' a="&#10;"', " a='1'")))
    return f"<{name}{said}>{inner}</{name}>"


KEPT = st.builds(
    Kept,
    icon=st.sampled_from(("", "1", "68", "x")),
    image=st.none() | st.builds(Image, st.binary(max_size=5), TEXT),
    elements=st.lists(elements(), max_size=3).map(tuple),
    custom=st.lists(st.sampled_from((CUSTOM, "<Item><Key></Key></Item>", "<I/>")), max_size=2).map(
        tuple
    ),
)
FOREIGN = st.none() | KEPT.map(to_foreign) | st.builds(Foreign, st.just("kdbx"), st.binary())


@settings(max_examples=25)
@given(FOREIGN, FOREIGN)
def test_it_is_lost_exactly_where_that_is_said(now: Foreign | None, then: Foreign | None) -> None:
    exported = as_export(now, then)
    parsed = read_again(exported)
    (back,) = parsed.items
    assert project(exported).same_as(dataclasses.replace(parsed, items=(back,)).items[0])
    told = {lost.what: lost.count for lost in losses([exported])}
    assert told.get(Part.FOREIGN, 0) == int(back.draft.foreign != now)
    assert told.get(Part.VERSIONS, 0) == int(back.earlier[0].draft.foreign != then)
    assert parsed.not_kept == ()


def test_what_is_kept_does_not_print() -> None:
    kept = Kept("1", Image(CANARY.encode(), CANARY), (f"<A>{CANARY}</A>",), (CANARY,))
    assert repr(kept) == "Kept(1 elements, 1 items)"
    assert repr(kept.image) == f"Image({len(CANARY)} bytes)"
    assert CANARY not in repr(to_foreign(kept))
