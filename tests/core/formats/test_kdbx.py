"""Our KDBX, read again, is what was said it would be; what it loses is counted before."""

from __future__ import annotations

import dataclasses
from collections import Counter

import msgspec
import pytest
from hypothesis import given, settings

from core.crypto.kdbx_seal import OuterCipher
from core.errors import FileTooLargeError, WrongFilePasswordError
from core.formats import kdbx
from core.formats.catalogue import FormatId, find_format
from core.formats.csv_export import ExportItem
from core.formats.imported import Earlier, ImportedAttachment, ImportedItem, NotKept, Parsed
from core.formats.kdbx import LOSSES, losses, project
from core.formats.kdbx_entry import Entry
from core.formats.kdbx_items import item_of_entry
from core.formats.kdbx_places import entry_of
from core.formats.parts import Part
from core.formats.reading import read_sealed
from core.formats.sniffing import guess
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.history import Version
from core.vault.item import Item, ItemKind
from core.vault.secret import Secret
from tests.core.formats.kdbx_files import make_three, passphrase, write_cheaply
from tests.core.formats.test_bitwarden_export import exports
from tests.core.formats.test_csv_export import make_field, make_item

FILE = ImportedAttachment("a;b.pdf", "application/pdf", b"\x00content")


def read_back(content: bytes) -> Parsed:
    return read_sealed(content, path="x.kdbx", format_id=FormatId.KDBX, passphrase=passphrase())


def with_files(export: ExportItem) -> ExportItem:
    """Return the item with the content of its attachments."""
    return dataclasses.replace(export, files=(FILE,) * len(export.item.attachments))


def told(export: ExportItem) -> dict[Part, int]:
    return {lost.what: lost.count for lost in losses([export])}


@settings(max_examples=20)
@given(exports(), exports())
def test_read_back_is_the_projection(one: ExportItem, other: ExportItem) -> None:
    items = [with_files(one), with_files(other)]
    parsed = read_back(write_cheaply(*items))
    assert (parsed.format_id, parsed.unreadable, parsed.not_kept) == (FormatId.KDBX, (), ())
    left = list(parsed.items)
    for export in items:
        left.remove(next(item for item in left if project(export).same_as(item)))
    assert left == []


@settings(max_examples=40)
@given(exports())
def test_the_losses_are_the_difference(export: ExportItem) -> None:
    """Compared part by part, without asking the writer what it put where."""
    export = with_files(export)
    (back,) = read_back(write_cheaply(export)).items
    assert told(export) == difference(export, back)


def difference(export: ExportItem, back: ImportedItem) -> dict[Part, int]:
    """Return what of an item is not in what was read; times count to the second."""
    item, lost = export.item, Counter[Part]()
    assert (back.draft.kind, back.draft.title) == (item.kind, item.title)
    assert back.draft.favourite == item.favourite
    assert back.trashed == (item.trashed is not None)
    assert [file.content for file in back.attachments] == [f.content for f in export.files]
    assert [file.media_type for file in back.attachments] == [f.media_type for f in export.files]
    for part, moment, kept in (
        (Part.CREATED, item.created, back.created),
        (Part.MODIFIED, item.modified, back.modified),
        (Part.LAST_USED, item.last_used, back.last_used),
        (Part.EXPIRES, item.expires, back.draft.expires),
    ):
        if moment is not None:
            lost[part] = int(kept is None)
            assert kept in (None, moment // 1000 * 1000)
    lost[Part.FIELD_TYPES] = count_other_types(item, back.draft.fields)
    lost[Part.FOLDER] = int(back.folder_path != export.folder_path)
    lost[Part.TAGS] = sum(tag not in back.tag_names for tag in export.tag_names)
    lost[Part.VERSIONS] = 0
    assert len(back.earlier) == len(export.versions)
    ordered = sorted(export.versions, key=lambda v: (v.replaced, v.id))
    for version, earlier in zip(ordered, back.earlier, strict=True):
        lost[Part.VERSIONS] += is_less(version, earlier)
    lost[Part.RECIPE] = int(back.draft.recipe != item.recipe)
    lost[Part.FOREIGN] = int(back.draft.foreign != item.foreign)
    return {part: count for part, count in lost.items() if count}


def count_other_types(item: Item, fields: tuple[FieldDraft, ...]) -> int:
    """Return how many fields came back as something else; values and labels must be the same."""
    assert [(f.value, f.label) for f in fields] == [(f.value, f.label) for f in item.fields]
    found = [(str(f.type), None if f.role is None else str(f.role)) for f in fields]
    wanted = [(f.type_name, f.role_name) for f in item.fields]
    return sum(one != other for one, other in zip(found, wanted, strict=True))


def is_less(version: Version, earlier: Earlier) -> bool:
    """Tell whether an earlier version came back without its recipe, rest or files."""
    then, draft = version.item, earlier.draft
    assert (draft.kind, draft.title, draft.favourite) == (then.kind, then.title, then.favourite)
    count_other_types(then, draft.fields)
    return (draft.recipe, draft.foreign) != (then.recipe, then.foreign) or bool(then.attachments)


def test_the_catalogue_says_what_is_lost() -> None:
    form = find_format(FormatId.KDBX)
    assert form is not None
    # Of what is carried, single values that KDBX cannot hold are counted too.
    assert form.loses == {Part.RECIPE, Part.FOREIGN}
    assert form.loses < set(LOSSES)


@pytest.mark.parametrize("cipher", OuterCipher)
def test_both_ciphers_read_back_and_no_other_password_opens_them(cipher: OuterCipher) -> None:
    export = ExportItem(
        item=make_item(make_field(FieldRole.PASSWORD, "s3cret", FieldType.CONCEALED))
    )
    content = write_cheaply(export, cipher=cipher)
    assert guess(content, path="x") is FormatId.KDBX
    assert b"s3cret" not in content
    assert [item.same_as(project(export)) for item in read_back(content).items] == [True]
    with pytest.raises(WrongFilePasswordError):
        read_sealed(
            content, path="x", format_id=FormatId.KDBX, passphrase=Secret.from_text("other")
        )


def test_no_two_fields_take_one_key_and_none_is_lost() -> None:
    item = make_item(
        make_field(FieldRole.PASSWORD, "1", FieldType.CONCEALED),
        make_field(FieldRole.PASSWORD, "2", FieldType.CONCEALED),
        *(make_field(None, value, FieldType.TEXT, label) for value, label in _CLASHES),
        *(make_field(FieldRole.WEBSITE, f"https://{n}.example", FieldType.URL) for n in range(4)),
    )
    (back,) = read_back(write_cheaply(ExportItem(item=item))).items
    assert [(f.label, f.value) for f in back.draft.fields] == [
        (f.label, f.value) for f in item.fields
    ]


_CLASHES = (
    ("a", "Password"),
    ("b", "Title"),
    ("c", "same"),
    ("d", "same"),
    ("e", "same 2"),
    ("f", "KP2A_URL"),
    ("g", "otp"),
    ("h", ""),
)


def test_what_another_program_changed_wins_over_what_we_noted() -> None:
    entry = entry_of(
        ExportItem(item=make_item(make_field(FieldRole.PASSWORD, "old", FieldType.CONCEALED)))
    )
    entry.texts["Password"] = "new"
    entry.texts["added"] = "by a phone"
    item = item_of_entry(entry, 1)
    assert [(f.role, f.label, f.value) for f in item.draft.fields] == [
        (FieldRole.PASSWORD, "", "new"),
        (None, "added", "by a phone"),
    ]
    for own in ("", "no json", '{"kind":7}', '{"fields":[["Password"]]}'):
        entry.own = own
        assert item_of_entry(entry, 1).draft.kind is ItemKind.LOGIN


def test_types_of_files_go_by_name_whoever_puts_them_in_order() -> None:
    files = (FILE, ImportedAttachment("b.txt", "text/plain", b"b"))
    entry = entry_of(ExportItem(item=make_item(), files=files))
    entry.files.reverse()
    assert item_of_entry(entry, 1).attachments == files[::-1]
    entry.files.pop(0)
    assert item_of_entry(entry, 1).attachments == files[:1]
    entry.own = '{"files":["text/plain"]}'
    assert [file.media_type for file in item_of_entry(entry, 1).attachments] == ["text/plain"]


def test_a_profile_with_more_files_than_can_be_read_again_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(kdbx, "SIZE_LIMIT", 500)
    with pytest.raises(FileTooLargeError):
        write_cheaply(ExportItem(item=make_item()))


THREE = """<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<KeePassFile><Meta><HeaderHash>{hash}</HeaderHash><RecycleBinEnabled>True</RecycleBinEnabled>
<RecycleBinUUID>YmluYmluYmluYmluYmluYg==</RecycleBinUUID>
<Binaries><Binary ID="0" Compressed="True">H4sIAAAAAAAA/8tIzcnJBwCGphA2BQAAAA==</Binary></Binaries>
</Meta><Root><Group><UUID>cm9vdHJvb3Ryb290cm9vdA==</UUID><Name>Root</Name>
<Group><UUID>d29yawAAAAAAAAAAAAAAAA==</UUID><Name>Work</Name>
<Entry><UUID>ZW50cnkAAAAAAAAAAAAAAA==</UUID><Tags>one;two,three</Tags>
<Times><CreationTime>2024-01-02T03:04:05Z</CreationTime><Expires>True</Expires>
<ExpiryTime>2030-01-01T00:00:00Z</ExpiryTime><UsageCount>0</UsageCount>
<LastAccessTime>2024-01-02T03:04:05Z</LastAccessTime></Times>
<CustomIconUUID>aWNvbgAAAAAAAAAAAAAAAA==</CustomIconUUID>
<String><Key>Title</Key><Value>Mail</Value></String>
<String><Key>UserName</Key><Value>maria</Value></String>
<String><Key>Password</Key><Value Protected="True">{0}</Value></String>
<String><Key>URL</Key><Value></Value></String>
<String><Key>KP2A_URL_1</Key><Value>https://other.example</Value></String>
<String><Key>TimeOtp-Secret-Base32</Key><Value Protected="True">{1}</Value></String>
<String><Key>TimeOtp-Period</Key><Value>60</Value></String>
<String><Key>TimeOtp-Algorithm</Key><Value>HMAC-SHA-256</Value></String>
<Binary><Key>hello.txt</Key><Value Ref="0"/></Binary>
<Binary><Key>nothing.txt</Key><Value Ref="7"/></Binary>
<History><Entry><String><Key>Title</Key><Value>Mail</Value></String>
<String><Key>Password</Key><Value Protected="True">{2}</Value></String>
<History><Entry/></History></Entry></History></Entry></Group>
<Group><UUID>YmluYmluYmluYmluYmluYg==</UUID><Name>Bin</Name>
<Entry><String><Key>Title</Key><Value>Gone</Value></String>
<String><Key>Notes</Key><Value>a note</Value></String>
<PreviousParentGroup>d29yawAAAAAAAAAAAAAAAA==</PreviousParentGroup></Entry></Group>
</Group></Root></KeePassFile>"""


def test_a_file_of_version_three_with_all_that_others_write() -> None:
    parsed = read_back(make_three(THREE, ("s3cret", "JBSWY3DPEHPK3PXP", "old one")))
    assert parsed.not_kept == (NotKept(Part.UNKNOWN_PARTS, 1),)
    mail, gone = parsed.items
    assert [(f.role, f.label, f.type, f.value) for f in mail.draft.fields] == [
        (FieldRole.USERNAME, "", FieldType.TEXT, "maria"),
        (FieldRole.PASSWORD, "", FieldType.CONCEALED, "s3cret"),
        (
            FieldRole.ONE_TIME_CODE,
            "",
            FieldType.OTP,
            "otpauth://totp/Mail?secret=JBSWY3DPEHPK3PXP&period=60&algorithm=SHA256",
        ),
        (FieldRole.WEBSITE, "", FieldType.URL, "https://other.example"),
    ]
    assert (mail.folder_path, mail.tag_names) == (("Work",), ("one", "two", "three"))
    assert (mail.created, mail.draft.expires) == (1_704_164_645_000, 1_893_456_000_000)
    assert mail.last_used is None
    assert mail.attachments == (
        ImportedAttachment("hello.txt", "application/octet-stream", b"hello"),
    )
    assert [earlier.draft.fields[0].value for earlier in mail.earlier] == ["old one"]
    assert (gone.trashed, gone.folder_path) == (True, ("Work",))
    assert gone.draft.kind is ItemKind.NOTE


def test_what_comes_first_in_a_file_does_not_matter() -> None:
    """Only protected values have an order; else Meta may stand behind, and a name below."""
    meta_at, root_at, end = THREE.index("<Meta>"), THREE.index("<Root>"), len("</KeePassFile>")
    turned = THREE[:meta_at] + THREE[root_at:-end] + THREE[meta_at:root_at] + THREE[-end:]
    name = "<UUID>d29yawAAAAAAAAAAAAAAAA==</UUID><Name>Work</Name>"
    turned = turned.replace(name, "").replace("</History></Entry>", f"</History></Entry>{name}")
    secrets = ("s3cret", "JBSWY3DPEHPK3PXP", "old one")
    assert meta_at < root_at
    assert read_back(make_three(turned, secrets)) == read_back(make_three(THREE, secrets))


@pytest.mark.parametrize(
    ("seed", "settings_text", "uri"),
    [
        ("JBSW Y3DP", "60;8", "otpauth://totp/T?secret=JBSWY3DP&period=60&digits=8"),
        (
            "JBSWY3DP",
            "30;S",
            "otpauth://totp/T?secret=JBSWY3DP&issuer=Steam&digits=5&encoder=steam",
        ),
        ("no key!", "30;6", "no key!"),
    ],
)
def test_the_oldest_way_to_keep_a_code(seed: str, settings_text: str, uri: str) -> None:
    entry = Entry(texts={"Title": "T", "TOTP Seed": seed, "TOTP Settings": settings_text})
    (field,) = item_of_entry(entry, 1).draft.fields
    assert (field.role, field.value) == (FieldRole.ONE_TIME_CODE, uri)


def test_a_title_that_is_too_long_does_not_lose_the_others() -> None:
    long = msgspec.structs.replace(make_item(), title="x" * 2000)
    parsed = read_back(write_cheaply(ExportItem(item=long), ExportItem(item=make_item())))
    assert (len(parsed.items), len(parsed.unreadable)) == (1, 1)


def test_reprs_hide_what_they_hold() -> None:
    entry = entry_of(ExportItem(item=make_item(make_field(None, "hush", FieldType.TEXT))))
    assert "hush" not in repr(entry)
    assert "hush" not in repr(Earlier(item_of_entry(entry, 1).draft))
