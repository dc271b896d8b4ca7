"""Items: a list row without secrets, drafts that lose nothing, representations without content."""

from __future__ import annotations

import msgspec
import pytest

from core.ports import Millis
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import CONCEALED_TYPES, Field, FieldId, FieldRole
from core.vault.history import Intention
from core.vault.item import TEMPLATES, Foreign, Item, ItemId, ItemKind, subtitle_field, summary_of


def item(*fields: tuple[str, str | None, str], kind: ItemKind = ItemKind.LOGIN) -> Item:
    """Return an item with fields of type, role and value."""
    return Item(
        id=ItemId(b"i" * 16),
        revision=4,
        kind=kind,
        title="canary title",
        folder=None,
        tags=(),
        favourite=True,
        created=Millis(1),
        modified=Millis(2),
        last_used=Millis(3),
        expires=None,
        trashed=None,
        recipe=None,
        fields=tuple(
            Field(FieldId(bytes([number]) * 16), type_name, role, "", value)
            for number, (type_name, role, value) in enumerate(fields)
        ),
        attachments=(Attachment(AttachmentId(b"a" * 16), "n", "m", 0, bytes(32)),),
        foreign=Foreign("source", b"bytes"),
    )


LOGIN = item(
    ("text", "username", "maria"),
    ("concealed", "password", "secret"),
    ("url", "website", "https://one.example"),
    ("url", "website", "https://two.example"),
    ("otp", "one-time-code", "otpauth://totp/x?secret=JBSWY3DPEHPK3PXP"),
)


def test_a_row_of_a_list() -> None:
    summary = summary_of(LOGIN)
    assert (summary.title, summary.username) == ("canary title", "maria")
    assert summary.websites == ("https://one.example", "https://two.example")
    assert (summary.has_code, summary.attachment_count) == (True, 1)
    for name in ("id", "revision", "kind", "favourite", "created", "modified", "last_used"):
        assert getattr(summary, name) == getattr(LOGIN, name)


@pytest.mark.parametrize("type_name", [*sorted(CONCEALED_TYPES), "a type to come"])
def test_what_is_concealed_is_in_no_row_whatever_its_role(type_name: str) -> None:
    roles = [None, *FieldRole]
    secretive = item(*((type_name, role, "canary value") for role in roles))
    assert b"canary value" not in msgspec.msgpack.encode(summary_of(secretive))
    assert subtitle_field(secretive) is None


@pytest.mark.parametrize("kind", ItemKind)
def test_no_template_puts_a_secret_into_a_row(kind: ItemKind) -> None:
    made = item(*((shape, role, f"<{role}>") for role, shape in TEMPLATES[kind]), kind=kind)
    row = msgspec.msgpack.encode(summary_of(made)).decode(errors="replace")
    shown = {role for role, _ in TEMPLATES[kind] if f"<{role}>" in row}
    assert shown <= {
        FieldRole.USERNAME,
        FieldRole.WEBSITE,
        FieldRole.EMAIL,
        FieldRole.ACCOUNT,
        FieldRole.SSID,
        FieldRole.CARDHOLDER,
        FieldRole.FIRST_NAME,
    }


@pytest.mark.parametrize("kind", ItemKind)
def test_the_line_below_a_title_is_the_value_of_a_field(kind: ItemKind) -> None:
    made = item(*((shape, role, f"<{role}>") for role, shape in TEMPLATES[kind]), kind=kind)
    field = subtitle_field(made)
    assert (field.value if field is not None else "") == summary_of(made).username


def test_an_empty_key_for_codes_is_none() -> None:
    assert not summary_of(item(("otp", "one-time-code", ""))).has_code
    assert summary_of(item()).username == ""


def test_a_draft_holds_what_a_person_may_change() -> None:
    draft = LOGIN.draft()
    assert [field.id for field in draft.fields] == [field.id for field in LOGIN.fields]
    assert [field.value for field in draft.fields] == [field.value for field in LOGIN.fields]
    for name in ("kind", "title", "folder", "tags", "favourite", "expires", "recipe", "foreign"):
        assert getattr(draft, name) == getattr(LOGIN, name)


def test_values_by_role() -> None:
    assert LOGIN.value(FieldRole.PASSWORD) == "secret"
    assert LOGIN.value(FieldRole.PIN) == ""
    assert LOGIN.first(FieldRole.WEBSITE) == LOGIN.fields[2]
    assert LOGIN.websites() == ("https://one.example", "https://two.example")


def test_no_representation_shows_content() -> None:
    shown = f"{LOGIN!r} {LOGIN.draft()!r} {summary_of(LOGIN)!r} {[LOGIN]}"
    for value in ("canary", "secret", "maria", "one.example"):
        assert value not in shown


def test_layouts_are_frozen() -> None:
    # Values are stored by position. Elements may be added at the end, with a default.
    assert Item.__struct_fields__ == (
        *("id", "revision", "kind", "title", "folder", "tags", "favourite", "created", "modified"),
        *("last_used", "expires", "trashed", "recipe", "fields", "attachments", "foreign"),
    )
    assert Field.__struct_fields__ == ("id", "type_name", "role_name", "label", "value")
    assert Attachment.__struct_fields__ == ("id", "name", "media_type", "size", "sha256")


def test_names_of_kinds_and_intentions_are_frozen() -> None:
    # They lie in people's vaults. Add; never rename.
    assert " ".join(ItemKind) == ("login card identity note ssh-key wifi code document custom")
    assert " ".join(Intention).startswith(
        "create edit favourite move trash restore remove import folder-create folder-rename "
        "folder-remove tag-create tag-rename tag-remove undo merge redo ignore"
    )
    assert set(TEMPLATES) == set(ItemKind)
