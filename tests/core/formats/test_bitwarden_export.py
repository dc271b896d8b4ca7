"""Our Bitwarden JSON, read again, is what was said it would be; what it loses is counted before."""

from __future__ import annotations

import io
import json
from collections import Counter
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import CancelledError, OtpMalformedError
from core.formats.bitwarden_export import LOSSES, losses, project, write_export
from core.formats.bitwarden_protected import ProtectedLock
from core.formats.catalogue import FormatId, find_format
from core.formats.csv_export import ExportItem
from core.formats.imported import ImportedItem, NotKept
from core.formats.parts import Part
from core.formats.reading import read, read_sealed
from core.otp import parse_otp
from core.passwords.recipe import CharactersRecipe
from core.ports import Millis
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import Field, FieldDraft, FieldId, FieldRole, FieldType
from core.vault.history import Version, VersionId
from core.vault.item import TEMPLATES, Foreign, Item, ItemKind
from core.vault.secret import Secret
from tests.core.formats.oracle import fixture
from tests.core.formats.test_csv_export import MOMENTS, VALUE, make_field, make_item
from tests.fakes.randomness import SeededRandomness

SPECIAL = st.sampled_from(
    [
        "2031-07",
        "2031-13",
        "07/31",
        "true",
        "JBSW Y3DP",
        "steam://JBSWY3DPEHPK3PXP",
        "otpauth://totp/A:b?secret=JBSWY3DPEHPK3PXP&issuer=A",
        "otpauth://totp/Steam:b?secret=JBSWY3DPEHPK3PXQ&issuer=Steam&digits=5&encoder=steam",
        "otpauth://totp/b?secret=JBSWY3DPEHPK3PXR&digits=8&period=60&encoder=steam",
        "two\nlines",
    ]
)
FIELDS = st.builds(
    Field,
    id=st.just(FieldId(b"f" * 16)),
    type_name=st.sampled_from([*(str(t) for t in FieldType), "hologram"]),
    role_name=st.sampled_from([None, *(str(r) for r in FieldRole), "of-another-version"]),
    label=st.one_of(st.just(""), VALUE),
    value=st.one_of(VALUE, SPECIAL),
)
PASSKEYS = [
    b'{"fido2Credentials":[{"credentialId":"c","counter":0,"rpId":null}]}',
    b'{"fido2Credentials":[{"a":"1"},{"b":true}]}',
    b'{"fido2Credentials":[{"a":"1"}],"reprompt":1,"archivedDate":"x","linked":[{"name":"","linkedId":1}]}',
    b'{"matches":{"two\\nlines":3}}',
    b'{"reprompt":2}',
    b'{"linked":[{"name":"a","linkedId":100},{"name":"b","linkedId":101}]}',
]
NO_PASSKEYS = [
    b"",
    b"\xff\0",
    b"{}",
    b'{"fido2Credentials":[]}',
    b'{"reprompt":0}',
    b'{"reprompt":256}',
    b'{"reprompt":"1"}',
    b'{"matches":{"gone.example":3}}',
    b'{"linked":[{"name":"a"}]}',
    b'{"fido2Credentials": [{"a":"1"}]}',
    b'{"fido2Credentials":[{"a":{"b":1}}]}',
    b'{"fido2Credentials":["a"]}',
    b'{"fido2Credentials":[{"a":"\0"}]}',
    b'{"fido2Credentials":[{"a":"\xff"}]}',
    b'{"fido2Credentials":[{"a":"\\ud800"}]}',
    b'{"fido2Credentials":[{"a":"1"}],"more":1}',
    b'{"type":9,"bankAccount":{}}',
    b'{"fido2Credentials":' + b"[" * 5000 + b"]" * 5000 + b"}",
]
FOREIGN = st.one_of(
    st.none(),
    st.builds(Foreign, st.sampled_from(["bitwarden-json", "x"]), st.sampled_from(PASSKEYS)),
    st.builds(Foreign, st.just("bitwarden-json"), st.sampled_from(NO_PASSKEYS)),
)
MEANINGLESS_HERE = {Part.REPROMPT, Part.ARCHIVED, Part.LINKED_FIELDS, Part.MATCH_RULES}
MAYBE = st.one_of(st.none(), MOMENTS)
ATTACHMENT = Attachment(AttachmentId(b"a" * 16), "a.pdf", "application/pdf", 1, b"s" * 32)


@st.composite
def exports(draw: st.DrawFn) -> ExportItem:
    """Return any item, in which no two fields hold the same."""
    fields = draw(st.lists(FIELDS, max_size=6, unique_by=lambda f: f.value or f.label))
    item = msgspec.structs.replace(
        make_item(*fields, kind=draw(st.sampled_from(ItemKind)), title=draw(VALUE)),
        favourite=draw(st.booleans()),
        created=draw(MOMENTS),
        modified=draw(MOMENTS),
        last_used=draw(MAYBE),
        expires=draw(MAYBE),
        trashed=draw(MAYBE),
        recipe=draw(st.sampled_from([None, CharactersRecipe()])),
        attachments=draw(st.sampled_from([(), (ATTACHMENT, ATTACHMENT)])),
        foreign=draw(FOREIGN),
    )
    versions = tuple(
        Version(VersionId(number.to_bytes(16, "big")), draw(MOMENTS), draw(earlier(item)))
        for number in range(draw(st.integers(0, 3)))
    )
    return ExportItem(
        item=item,
        folder_path=tuple(draw(st.lists(VALUE, max_size=3))),
        tag_names=tuple(draw(st.lists(VALUE, max_size=2))),
        version_count=len(versions),
        versions=versions,
    )


@st.composite
def earlier(draw: st.DrawFn, item: Item) -> Item:
    """Return the item with another password, another title or as it is."""
    password = draw(st.sampled_from(["", "old one", "older one"]))
    first = item.first(FieldRole.PASSWORD)
    fields = tuple(
        msgspec.structs.replace(f, value=password) if f is first else f for f in item.fields
    )
    title = draw(st.sampled_from([item.title, item.title, "Before"]))
    return msgspec.structs.replace(item, fields=fields, title=title)


def written(*items: ExportItem, lock: ProtectedLock | None = None) -> bytes:
    stream = io.BytesIO()
    write_export(items, stream, lock=lock)
    return stream.getvalue()


def as_told(*items: ExportItem) -> dict[Part, int]:
    return {lost.what: lost.count for lost in losses(items)}


@settings(max_examples=40)
@given(st.lists(exports(), min_size=1, max_size=3))
def test_read_back_is_the_projection(items: list[ExportItem]) -> None:
    parsed = read(written(*items), path="out.json")
    assert (parsed.format_id, parsed.unreadable) == (FormatId.BITWARDEN_JSON, ())
    assert {lost.what for lost in parsed.not_kept} <= MEANINGLESS_HERE
    assert len(parsed.items) == len(items)
    assert all(project(e).same_as(i) for e, i in zip(items, parsed.items, strict=True))


@settings(max_examples=100)
@given(exports())
def test_the_losses_are_the_difference(export: ExportItem) -> None:
    """Compared part by part, without asking the writer what it put where."""
    (back,) = read(written(export), path="out.json").items
    assert as_told(export) == difference(export, back)


def difference(export: ExportItem, back: ImportedItem) -> dict[Part, int]:
    """Return what of an item is not in what was read."""
    item, lost = export.item, Counter[Part]()
    assert back.draft.title == item.title or not item.title
    assert back.draft.favourite == item.favourite
    assert back.trashed == (item.trashed is not None)
    left = list(back.draft.fields)
    for field in item.fields:
        if not field.value and not field.label:
            continue
        found = next(f for f in left if holds(f, field))
        left.remove(found)
        role = None if found.role is None else str(found.role)
        lost[Part.LABELS] += bool(field.label) and field.label != found.label
        lost[Part.LABELS] += not same_names(found, field)
        lost[Part.FIELD_TYPES] += (str(found.type), role) != (field.type_name, field.role_name)
    assert left == []
    lost[Part.KIND] = int(back.draft.kind is not item.kind)
    lost[Part.FOLDER] = int(back.folder_path != export.folder_path)
    lost[Part.TAGS] = len(export.tag_names)
    lost[Part.ATTACHMENTS] = len(item.attachments) - len(back.attachments)
    lost[Part.CREATED] = int(back.created != item.created)
    lost[Part.MODIFIED] = int(back.modified != item.modified)
    lost[Part.LAST_USED] = int(back.last_used != item.last_used)
    lost[Part.EXPIRES] = int(back.draft.expires != item.expires)
    lost[Part.RECIPE] = int(back.draft.recipe != item.recipe)
    lost[Part.FOREIGN] = int(back.draft.foreign != item.foreign)
    lost[Part.VERSIONS] = len(export.versions) - count_restored(export, back)
    return {part: count for part, count in lost.items() if count}


def holds(found: FieldDraft, field: Field) -> bool:
    """Tell whether what was read says the same, or is the key of the same codes."""
    if found.value == (field.value.strip() if found.type is FieldType.OTP else field.value):
        return field.value != "" or found.label == field.label
    if found.role is not FieldRole.ONE_TIME_CODE or field.role is not FieldRole.ONE_TIME_CODE:
        return False
    try:
        one, other = parse_otp(found.value), parse_otp(field.value)
    except OtpMalformedError:
        key = "".join(field.value.split()).replace("-", "").upper().rstrip("=")
        return found.value.partition("secret=")[2] == key
    codes = [(s.key, s.algorithm, s.digits, s.period, s.steam) for s in (one, other)]
    return codes[0] == codes[1]


def same_names(found: FieldDraft, field: Field) -> bool:
    """Tell whether a key still says whose codes it makes."""
    try:
        one, other = parse_otp(found.value), parse_otp(field.value)
    except OtpMalformedError:
        return True
    return {other.issuer, other.account} - {""} <= {one.issuer, one.account}


def count_restored(export: ExportItem, back: ImportedItem) -> int:
    """Return how many versions an import would make again from what was read."""

    def shape(item: Item, password: str | None = None) -> tuple[object, ...]:
        first = item.first(FieldRole.PASSWORD)
        fields = [
            (f.type_name, f.role_name, f.label, f.value if f is not first or not password else "")
            for f in item.fields
        ]
        return item.title, fields, password or item.value(FieldRole.PASSWORD)

    item = export.item
    if not item.value(FieldRole.PASSWORD):
        return 0
    made = Counter(
        (old.replaced, repr(shape(item, old.password)))
        for old in back.history
        if old.replaced is not None
    )
    wanted = Counter(
        (v.replaced, repr(shape(v.item, v.item.value(FieldRole.PASSWORD))))
        for v in export.versions
        if v.item.value(FieldRole.PASSWORD)
    )
    return (made & wanted).total()


def usual_login() -> ExportItem:
    item = make_item(
        make_field(FieldRole.USERNAME, "mia", FieldType.TEXT),
        make_field(FieldRole.PASSWORD, 'a"b\0', FieldType.CONCEALED),
        make_field(FieldRole.WEBSITE, "https://a.example", FieldType.URL),
        make_field(FieldRole.WEBSITE, "https://b.example", FieldType.URL),
        make_field(FieldRole.ONE_TIME_CODE, "otpauth://totp/A?secret=JBSWY3DP", FieldType.OTP),
        make_field(FieldRole.NOTES, "x\ny", FieldType.MULTILINE),
        make_field(None, "4711", FieldType.CONCEALED, "PIN"),
        make_field(None, "3", FieldType.TEXT, "Till"),
        make_field(None, "true", FieldType.BOOLEAN, "Invoices"),
        favourite=True,
    )
    return ExportItem(
        item=msgspec.structs.replace(item, foreign=Foreign("bitwarden-json", PASSKEYS[0])),
        folder_path=("Shops", "Food"),
    )


def test_a_usual_login_loses_nothing() -> None:
    export = usual_login()
    assert losses([export]) == ()
    left = project(export)
    drafts = [FieldDraft(f.type, f.value, f.role, f.label) for f in export.item.fields]
    assert list(left.draft.fields) == drafts
    assert (left.folder_path, left.draft.foreign) == (("Shops", "Food"), export.item.foreign)
    assert (left.created, left.modified) == (export.item.created, export.item.modified)


def test_the_file_as_bitwarden_reads_it() -> None:
    version = Version(VersionId(b"v" * 16), Millis(1_500_000_000_000), usual_login().item)
    fields = tuple(
        msgspec.structs.replace(f, value="old") if f.role is FieldRole.PASSWORD else f
        for f in version.item.fields
    )
    version = msgspec.structs.replace(
        version, item=msgspec.structs.replace(version.item, fields=fields)
    )
    export = ExportItem(
        item=usual_login().item, folder_path=("A", "B"), versions=(version,), version_count=1
    )
    told = json.loads(written(export))
    (folder,), (item,) = told["folders"], told["items"]
    assert (told["encrypted"], folder["name"], item["folderId"]) == (False, "A/B", folder["id"])
    for name in ("id", "folderId", "folders"):
        item.pop(name, None)
    assert item == {
        "organizationId": None,
        "type": 1,
        "reprompt": 0,
        "name": "Bakery",
        "notes": "x\ny",
        "favorite": True,
        "fields": [
            {"name": "PIN", "value": "4711", "type": 1, "linkedId": None},
            {"name": "Till", "value": "3", "type": 0, "linkedId": None},
            {"name": "Invoices", "value": "true", "type": 2, "linkedId": None},
        ],
        "login": {
            "username": "mia",
            "password": 'a"b\0',
            "totp": "otpauth://totp/A?secret=JBSWY3DP",
            "uris": [
                {"match": None, "uri": "https://a.example"},
                {"match": None, "uri": "https://b.example"},
            ],
            "fido2Credentials": [{"credentialId": "c", "counter": 0, "rpId": None}],
        },
        "passwordHistory": [{"lastUsedDate": "2017-07-14T02:40:00.000Z", "password": "old"}],
        "creationDate": "2020-09-13T12:26:40.000Z",
        "revisionDate": "2020-09-13T12:26:40.001Z",
        "deletedDate": None,
        "archivedDate": None,
        "collectionIds": None,
    }
    assert losses([export]) == ()


@pytest.mark.parametrize(
    ("kind", "number", "part"),
    [
        (ItemKind.LOGIN, 1, "login"),
        (ItemKind.NOTE, 2, "secureNote"),
        (ItemKind.CARD, 3, "card"),
        (ItemKind.IDENTITY, 4, "identity"),
        (ItemKind.SSH_KEY, 5, "sshKey"),
        (ItemKind.WIFI, 1, "login"),
        (ItemKind.CODE, 1, "login"),
        (ItemKind.DOCUMENT, 2, "secureNote"),
    ],
)
def test_every_kind_has_a_place(kind: ItemKind, number: int, part: str) -> None:
    values = {FieldRole.EXPIRY: "2031-07", FieldRole.ONE_TIME_CODE: "otpauth://totp/A?secret=JBSW"}
    fields = [make_field(r, values.get(r, f"v {r}"), t) for r, t in TEMPLATES[kind]]
    export = ExportItem(item=make_item(*fields, kind=kind))
    (item,) = json.loads(written(export))["items"]
    assert item["type"] == number
    assert isinstance(item[part], dict)
    lost = as_told(export)
    assert (Part.KIND in lost) is (kind not in list(ItemKind)[:5])
    assert Part.FIELDS not in lost


def test_a_code_of_steam_is_a_link_that_bitwarden_knows() -> None:
    uri = "otpauth://totp/Steam:mia?secret=JBSWY3DPEHPK3PXP&issuer=Steam&digits=5&encoder=steam"
    export = ExportItem(item=make_item(make_field(FieldRole.ONE_TIME_CODE, uri, FieldType.OTP)))
    (item,) = json.loads(written(export))["items"]
    assert item["login"]["totp"] == "steam://JBSWY3DPEHPK3PXP"
    assert losses([export]) == (NotKept(Part.LABELS, 1),)


def test_what_came_from_bitwarden_goes_back_there() -> None:
    first = read(fixture("bitwarden.json"), path="").items[0]
    item = msgspec.structs.replace(
        make_item(
            *(
                Field(FieldId(b"f" * 16), str(f.type), f.role and str(f.role), f.label, f.value)
                for f in first.draft.fields
            ),
            title=first.draft.title,
        ),
        foreign=first.draft.foreign,
    )
    export = ExportItem(item=item, folder_path=first.folder_path)
    assert losses([export]) == ()
    (item_there,) = json.loads(written(export))["items"]
    (original, *_) = json.loads(fixture("bitwarden.json"))["items"]
    assert item_there["reprompt"] == original["reprompt"] == 1
    assert item_there["login"]["uris"] == original["login"]["uris"]
    assert item_there["login"]["fido2Credentials"] == original["login"]["fido2Credentials"]
    assert original["fields"][-1] in item_there["fields"]


def test_the_loss_table_is_the_catalogues() -> None:
    for format_id in (FormatId.BITWARDEN_JSON, FormatId.BITWARDEN_PROTECTED):
        form = find_format(format_id)
        assert form is not None
        assert form.loses <= set(LOSSES)


def test_truncation_at_every_byte_is_never_taken_for_whole() -> None:
    content = written(usual_login())
    for length in range(1, len(content)):
        with pytest.raises(Exception, match="path"):
            read(content[:length], path="")


def test_a_protected_copy_holds_the_same_and_shows_nothing(canary: str) -> None:
    secret = make_field(FieldRole.PASSWORD, canary, FieldType.CONCEALED)
    export = ExportItem(item=make_item(secret, title=canary))
    with Secret.from_text("a passphrase") as passphrase:
        content = written(export, lock=ProtectedLock(passphrase, SeededRandomness()))
        assert canary.encode() not in content
        parsed = read_sealed(
            content, path="", format_id=FormatId.BITWARDEN_PROTECTED, passphrase=passphrase
        )
    assert project(export).same_as(parsed.items[0])
    told: dict[str, Any] = json.loads(content)
    assert (told["kdfType"], told["kdfMemory"], told["kdfIterations"]) == (1, 64, 3)


def test_nothing_secret_is_in_a_repr(canary: str) -> None:
    from core.formats.bitwarden_places import place

    secret = make_field(FieldRole.PASSWORD, canary, FieldType.CONCEALED)
    own = make_field(None, canary, FieldType.CONCEALED, "PIN")
    placed = place(make_item(secret, own))
    assert canary not in repr(placed) + repr(placed.custom)


def test_writing_can_be_cancelled() -> None:
    class Impatient:
        def report(self, done: int, total: int, step: str = "") -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_export([usual_login()], io.BytesIO(), progress=Impatient())
