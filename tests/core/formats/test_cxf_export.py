"""Our CXF, read again, is what was said it would be; what it loses is counted before."""

from __future__ import annotations

import base64
import io
import json
from collections import Counter
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import CancelledError
from core.formats.catalogue import FormatId, find_format
from core.formats.csv_export import ExportItem
from core.formats.cxf_export import LOSSES, losses, project, write_cxf
from core.formats.imported import ImportedItem, NotKept
from core.formats.parts import Part
from core.formats.reading import find_out, read
from core.vault.field import Field, FieldRole, FieldType
from core.vault.item import TEMPLATES, Foreign, Item, ItemId, ItemKind
from tests.core.formats.oracle import fixture, sample
from tests.core.formats.test_bitwarden_export import exports, holds, same_names
from tests.core.formats.test_csv_export import VALUE, make_field, make_item

PKCS8 = bytes.fromhex("302e020100300506032b657004220420") + bytes(range(32))
PEM = (
    f"-----BEGIN PRIVATE KEY-----\n{base64.b64encode(PKCS8).decode()}\n-----END PRIVATE KEY-----\n"
)
VALUES = {
    FieldRole.EXPIRY: "2031-07",
    FieldRole.BIRTHDAY: "1990-05-15",
    FieldRole.ONE_TIME_CODE: "otpauth://totp/A:b?secret=JBSWY3DPEHPK3PXP&issuer=A",
    FieldRole.WIFI_HIDDEN: "true",
    FieldRole.PRIVATE_KEY: PEM,
}
FOREIGN = st.one_of(
    st.none(),
    st.builds(
        Foreign,
        st.sampled_from(["cxf-json", "x"]),
        st.sampled_from(
            [
                b'{"credentials":[{"type":"passkey","rpId":"a","key":"k"},{"type":"note"}]}',
                b'{"credentials":[{"type":"hologram","deep":[[{"a":1.5}]]}]}',
                b'{"credentials":[{"type":"note"}]}',
                b'{"credentials":[{"type":"passkey","a":"\\ud800"}]}',
                b'{"credentials":[{"type":1}]}',
                b'{"credentials":[{"type":"x","a":' + b"[" * 58 + b"]" * 58 + b"}]}",
                b'{"credentials":' + b"[" * 5000,
                b"\xff",
                b"",
            ]
        ),
    ),
)


@st.composite
def cxf_exports(draw: st.DrawFn) -> ExportItem:
    """Return any item, in which no two fields hold the same."""
    export = draw(exports())
    item = msgspec.structs.replace(export.item, foreign=draw(FOREIGN))
    special = [f for f in item.fields if f.role in VALUES and draw(st.booleans())]
    for field in special[:1]:
        value = VALUES[field.role] if field.role is not None else ""
        better = msgspec.structs.replace(field, value=value)
        item = msgspec.structs.replace(
            item, fields=tuple(better if f is field else f for f in item.fields)
        )
    long = draw(st.sampled_from([(), ("x" * 201,), ("a",) * 25]))
    return ExportItem(
        item=item,
        folder_path=(*long, *export.folder_path),
        tag_names=tuple(draw(st.lists(VALUE, max_size=2))),
        version_count=export.version_count,
        versions=export.versions,
    )


def written(*items: ExportItem) -> bytes:
    stream = io.BytesIO()
    write_cxf(items, stream)
    return stream.getvalue()


@settings(max_examples=20)
@given(st.lists(cxf_exports(), min_size=1, max_size=3))
def test_read_back_is_the_projection(items: list[ExportItem]) -> None:
    apart = [
        ExportItem(
            item=msgspec.structs.replace(each.item, id=ItemId(bytes([number]) * 16)),
            folder_path=each.folder_path,
            tag_names=each.tag_names,
        )
        for number, each in enumerate(items)
    ]
    parsed = read(written(*apart), path="out.json")
    assert (parsed.format_id, parsed.unreadable) == (FormatId.CXF_JSON, ())
    assert all(project(e).same_as(i) for e, i in zip(apart, parsed.items, strict=True))


@settings(max_examples=60)
@given(cxf_exports())
def test_the_losses_are_the_difference(export: ExportItem) -> None:
    """Compared part by part, without asking the writer what it put where."""
    (back,) = read(written(export), path="out.json").items
    told = {lost.what: lost.count for lost in losses([export])}
    assert told == difference(export, back)


def difference(export: ExportItem, back: ImportedItem) -> dict[Part, int]:
    """Return what of an item is not in what was read."""
    item, lost = export.item, Counter[Part]()
    assert (back.draft.title, back.draft.favourite) == (item.title, item.favourite)
    left = list(back.draft.fields)
    for field in item.fields:
        if not field.value:
            lost[Part.FIELDS] += bool(field.label)
            continue
        found = next(f for f in left if holds(f, field))
        left.remove(found)
        role = None if found.role is None else str(found.role)
        lost[Part.LABELS] += bool(field.label) and field.label != found.label
        lost[Part.LABELS] += not same_names(found, field)
        lost[Part.FIELD_TYPES] += (str(found.type), role) != (field.type_name, field.role_name)
    # What a key is, CXF says beside it.
    assert {field.label for field in left} <= {"keyType"}
    lost[Part.KIND] = int(back.draft.kind is not item.kind)
    lost[Part.FOLDER] = int(back.folder_path != export.folder_path)
    lost[Part.TAGS] = len(export.tag_names) - len(back.tag_names)
    lost[Part.ATTACHMENTS] = len(item.attachments) - len(back.attachments)
    lost[Part.VERSIONS] = export.version_count
    lost[Part.TRASH] = int(item.trashed is not None)
    lost[Part.CREATED] = int(back.created != item.created // 1000 * 1000)
    lost[Part.MODIFIED] = int(back.modified != item.modified // 1000 * 1000)
    lost[Part.LAST_USED] = int(item.last_used is not None)
    lost[Part.EXPIRES] = int(item.expires is not None)
    lost[Part.RECIPE] = int(item.recipe is not None)
    lost[Part.FOREIGN] = int(item.foreign is not None and back.draft.foreign is None)
    return {part: count for part, count in lost.items() if count}


@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_has_a_place(kind: ItemKind) -> None:
    roles = [r for r, _ in TEMPLATES[kind]]
    fields = [make_field(r, VALUES.get(r, f"v {r}"), t, str(r)) for r, t in TEMPLATES[kind]]
    export = ExportItem(item=make_item(*fields, kind=kind))
    (back,) = read(written(export), path="").items
    assert (back.draft.kind is kind) is (kind is not ItemKind.DOCUMENT)
    apart = {FieldRole.COMPANY, FieldRole.EMAIL, FieldRole.PUBLIC_KEY, FieldRole.FINGERPRINT}
    apart |= {FieldRole.PASSPHRASE, FieldRole.ISSUER, FieldRole.ACCOUNT}
    assert {f.role for f in back.draft.fields} - {None} == set(roles) - apart


def test_a_usual_login_loses_nothing() -> None:
    item = make_item(
        make_field(FieldRole.USERNAME, "mia", FieldType.TEXT),
        make_field(FieldRole.PASSWORD, 'a"b\0', FieldType.CONCEALED),
        make_field(FieldRole.WEBSITE, "https://a.example", FieldType.URL),
        make_field(FieldRole.WEBSITE, "https://b.example", FieldType.URL),
        make_field(FieldRole.ONE_TIME_CODE, VALUES[FieldRole.ONE_TIME_CODE], FieldType.OTP),
        make_field(FieldRole.NOTES, "x\ny", FieldType.MULTILINE),
        make_field(None, "4711", FieldType.CONCEALED, "PIN"),
        make_field(None, "3", FieldType.NUMBER, "Till"),
        make_field(None, "true", FieldType.BOOLEAN, "Invoices"),
        favourite=True,
    )
    export = ExportItem(item=item, folder_path=("Shops", "Food"), tag_names=("a", "b/c"))
    assert losses([export]) == ()
    (back,) = read(written(export), path="").items
    assert back.folder_path == ("Shops", "Food")
    assert back.tag_names == ("a", "b/c")
    assert Counter((f.type, f.role, f.label) for f in back.draft.fields) == Counter(
        (f.type, f.role, f.label) for f in item.fields
    )


def test_the_file_as_others_read_it() -> None:
    item = make_item(
        make_field(FieldRole.USERNAME, "mia", FieldType.TEXT, "E-mail"),
        make_field(FieldRole.WEBSITE, "https://a.example", FieldType.URL),
        make_field(FieldRole.ONE_TIME_CODE, VALUES[FieldRole.ONE_TIME_CODE], FieldType.OTP),
        make_field(None, "4711", FieldType.CONCEALED, "PIN"),
    )
    content = written(ExportItem(item=item, folder_path=("A", "B"), tag_names=("t",)))
    told: dict[str, Any] = json.loads(content)
    (account,) = told.pop("accounts")
    assert told == {
        "version": {"major": 1, "minor": 0},
        "exporterRpId": "strongroom",
        "exporterDisplayName": "Strongroom",
        "timestamp": 1_600_000_000,
    }
    (top,) = account["collections"]
    (below,) = top["subCollections"]
    (one,) = account["items"]
    assert (top["title"], top["items"], below["title"]) == ("A", [], "B")
    assert below["items"] == [{"item": one["id"]}]
    assert one == {
        "id": "aWlpaWlpaWlpaWlpaWlpaQ",
        "creationAt": 1_600_000_000,
        "modifiedAt": 1_600_000_000,
        "title": "Bakery",
        "favorite": False,
        "scope": {"urls": ["https://a.example"], "androidApps": []},
        "credentials": [
            {
                "type": "basic-auth",
                "username": {"fieldType": "string", "value": "mia", "label": "E-mail"},
            },
            {
                "type": "totp",
                "secret": "JBSWY3DPEHPK3PXP",
                "period": 30,
                "digits": 6,
                "algorithm": "sha1",
                "issuer": "A",
                "username": "b",
            },
            {
                "type": "custom-fields",
                "fields": [{"fieldType": "concealed-string", "value": "4711", "label": "PIN"}],
            },
        ],
        "tags": ["t"],
    }
    assert find_out(content, path="") is FormatId.CXF_JSON


def test_a_key_of_another_shape_is_kept_beside() -> None:
    openssh = "-----BEGIN OPENSSH PRIVATE KEY-----\nAAEC\n-----END OPENSSH PRIVATE KEY-----\n"
    key = make_field(FieldRole.PRIVATE_KEY, openssh, FieldType.SSH_KEY)
    export = ExportItem(item=make_item(key, kind=ItemKind.SSH_KEY))
    (back,) = read(written(export), path="").items
    assert [f.value for f in back.draft.fields] == [openssh]
    assert losses([export]) == (NotKept(Part.KIND, 1), NotKept(Part.FIELD_TYPES, 1))


def as_item(found: ImportedItem) -> Item:
    """Return an item of a vault that holds what was read."""
    fields = [
        Field(bytes(16), str(f.type), f.role and str(f.role), f.label, f.value)  # type: ignore[arg-type]
        for f in found.draft.fields
    ]
    item = make_item(*fields, kind=found.draft.kind, title=found.draft.title)
    return msgspec.structs.replace(item, foreign=found.draft.foreign)


def test_passkeys_that_came_go_back() -> None:
    check_what_goes_back(fixture("cxf.json"))


def test_passkeys_of_the_sample_go_back() -> None:
    check_what_goes_back(sample("bitwarden-sdk/cxf_example.json"))


def check_what_goes_back(content: bytes) -> None:
    found = [item for item in read(content, path="").items if item.draft.foreign is not None]
    assert found
    for item in found:
        assert item.draft.foreign is not None
        original = json.loads(item.draft.foreign.content)["credentials"]
        (told,) = json.loads(written(ExportItem(item=as_item(item))))["accounts"][0]["items"]
        kept = [c for c in original if c["type"] in ("passkey", "hologram", "item-reference")]
        assert all(credential in told["credentials"] for credential in kept)
        kinds = {n.what for n in losses([ExportItem(item=as_item(item))])}
        more = b"extensions" in item.draft.foreign.content
        assert (Part.FOREIGN in kinds) is more


@pytest.mark.parametrize(
    "beside", [b'"extensions":[{"name":"x"}]', b'"scope":{"androidApps":[{"bundleId":"x"}]}']
)
def test_what_stood_beside_a_passkey_is_counted_as_lost(beside: bytes) -> None:
    content = b'{"credentials":[{"type":"passkey"}],' + beside + b"}"
    foreign = Foreign("cxf-json", content)
    item = msgspec.structs.replace(make_item(), foreign=foreign)
    assert losses([ExportItem(item=item)]) == (NotKept(Part.FOREIGN, 1),)


def test_the_loss_table_is_the_catalogues() -> None:
    form = find_format(FormatId.CXF_JSON)
    assert form is not None
    assert form.writes
    assert form.loses <= set(LOSSES)


def test_truncation_at_every_byte_is_never_taken_for_whole() -> None:
    password = make_field(FieldRole.PASSWORD, "x", FieldType.CONCEALED)
    content = written(ExportItem(item=make_item(password), folder_path=("A",)))
    for length in range(1, len(content)):
        with pytest.raises(Exception, match="path"):
            read(content[:length], path="", format_id=FormatId.CXF_JSON)


def test_writing_can_be_cancelled() -> None:
    class Impatient:
        def report(self, done: int, total: int, step: str = "") -> None:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_cxf([ExportItem(item=make_item())], io.BytesIO(), progress=Impatient())
