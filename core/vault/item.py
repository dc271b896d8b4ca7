"""An item as typed (`ItemDraft`), as stored (`Item`), and as a row of a list (`ItemSummary`)."""

from __future__ import annotations

import enum
from typing import NewType

import msgspec

from core.passwords.recipe import Recipe
from core.ports import Millis
from core.vault.attachment import Attachment
from core.vault.field import CONCEALED_TYPES, Field, FieldDraft, FieldRole, FieldType
from core.vault.folder import FolderId
from core.vault.tag import TagId

ItemId = NewType("ItemId", bytes)

TITLE_LIMIT = 1024
FIELD_LIMIT = 1024 * 1024
ATTACHMENT_LIMIT = 1024 * 1024 * 1024
ITEMS_LIMIT = 1_000_000
ITEM_LIMIT = 16 * 1024 * 1024
"""What an item may weigh, in bytes: fifteen values of the largest size.

The process that reads an archive has 512 MiB for two records and their values, in which one emoji
makes four bytes of every character, and for its answer.
"""
LIGHT_FIELDS = 7
"""Fields that cannot weigh too much together, with a value and a label of 1 MiB each."""
PART_WEIGHT = 256
"""Bytes that an empty field takes in memory; packed, it takes a tenth of that."""


class ItemKind(enum.StrEnum):
    """A template of roles; nothing else depends on it."""

    LOGIN = "login"
    CARD = "card"
    IDENTITY = "identity"
    NOTE = "note"
    SSH_KEY = "ssh-key"
    WIFI = "wifi"
    CODE = "code"
    DOCUMENT = "document"
    CUSTOM = "custom"


class Foreign(msgspec.Struct, frozen=True, array_like=True):
    """What an import could not place, kept as it came; `source` names the format."""

    source: str
    content: bytes

    def __repr__(self) -> str:
        return f"Foreign({self.source}, {len(self.content)} bytes)"


class ItemDraft(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """An item as a person or an importer gives it."""

    kind: ItemKind
    title: str
    fields: tuple[FieldDraft, ...] = ()
    folder: FolderId | None = None
    tags: tuple[TagId, ...] = ()
    favourite: bool = False
    expires: Millis | None = None
    recipe: Recipe | None = None
    foreign: Foreign | None = None

    def __repr__(self) -> str:
        return f"ItemDraft({self.kind}, {len(self.fields)} fields)"


class Item(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """An item as stored, with every field. `revision` only grows."""

    id: ItemId
    revision: int
    kind: ItemKind
    title: str
    folder: FolderId | None
    tags: tuple[TagId, ...]
    favourite: bool
    created: Millis
    modified: Millis
    last_used: Millis | None
    expires: Millis | None
    trashed: Millis | None
    recipe: Recipe | None
    fields: tuple[Field, ...]
    attachments: tuple[Attachment, ...]
    foreign: Foreign | None

    def __repr__(self) -> str:
        return f"Item({self.id.hex()}, {self.kind}, revision {self.revision})"

    def first(self, role: FieldRole) -> Field | None:
        """Return the first field with `role`."""
        return next((field for field in self.fields if field.role is role), None)

    def value(self, role: FieldRole) -> str:
        """Return the value of the first field with `role`, or an empty text."""
        field = self.first(role)
        return field.value if field is not None else ""

    def websites(self) -> tuple[str, ...]:
        """Return every website, in the person's order."""
        return tuple(field.value for field in self.fields if field.role is FieldRole.WEBSITE)

    def draft(self) -> ItemDraft:
        """Return the item as a draft to be edited."""
        return ItemDraft(
            kind=self.kind,
            title=self.title,
            fields=tuple(
                FieldDraft(
                    type=field.type,
                    value=field.value,
                    role=field.role,
                    label=field.label,
                    id=field.id,
                )
                for field in self.fields
            ),
            folder=self.folder,
            tags=self.tags,
            favourite=self.favourite,
            expires=self.expires,
            recipe=self.recipe,
            foreign=self.foreign,
        )


class ItemSummary(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A row of a list. It has no place for a secret."""

    id: ItemId
    revision: int
    kind: ItemKind
    title: str
    username: str
    websites: tuple[str, ...]
    folder: FolderId | None
    tags: tuple[TagId, ...]
    favourite: bool
    created: Millis
    modified: Millis
    last_used: Millis | None
    expires: Millis | None
    trashed: Millis | None
    has_code: bool
    attachment_count: int

    def __repr__(self) -> str:
        return f"ItemSummary({self.id.hex()}, {self.kind})"


_SUBTITLE_ROLES = (
    FieldRole.USERNAME,
    FieldRole.EMAIL,
    FieldRole.ACCOUNT,
    FieldRole.SSID,
    FieldRole.CARDHOLDER,
    FieldRole.FIRST_NAME,
)


def subtitle_field(item: Item) -> Field | None:
    """Return the field whose value stands below the title of `item` in a list."""
    firsts = (item.first(role) for role in _SUBTITLE_ROLES)
    return next((f for f in firsts if f is not None and f.value and not f.concealed), None)


def summary_of(item: Item) -> ItemSummary:
    """Return the row that a list shows for `item`."""
    # An import makes tens of thousands of these: every field is looked at once.
    first: dict[FieldRole | None, str] = {}
    websites: list[str] = []
    has_code = False
    for field in item.fields:
        role, kind = field.role, field.type
        shown = "" if kind in CONCEALED_TYPES else field.value
        first.setdefault(role, shown)
        if role is FieldRole.WEBSITE and kind not in CONCEALED_TYPES:
            websites.append(field.value)
        if kind is FieldType.OTP and field.value:
            has_code = True
    subtitle = next((first[role] for role in _SUBTITLE_ROLES if first.get(role)), "")
    return ItemSummary(
        id=item.id,
        revision=item.revision,
        kind=item.kind,
        title=item.title,
        username=subtitle,
        websites=tuple(websites),
        folder=item.folder,
        tags=item.tags,
        favourite=item.favourite,
        created=item.created,
        modified=item.modified,
        last_used=item.last_used,
        expires=item.expires,
        trashed=item.trashed,
        has_code=has_code,
        attachment_count=len(item.attachments),
    )


TEMPLATES: dict[ItemKind, tuple[tuple[FieldRole, FieldType], ...]] = {
    ItemKind.LOGIN: (
        (FieldRole.USERNAME, FieldType.TEXT),
        (FieldRole.PASSWORD, FieldType.CONCEALED),
        (FieldRole.WEBSITE, FieldType.URL),
        (FieldRole.ONE_TIME_CODE, FieldType.OTP),
        (FieldRole.NOTES, FieldType.MULTILINE),
    ),
    ItemKind.CARD: (
        (FieldRole.CARDHOLDER, FieldType.TEXT),
        (FieldRole.NUMBER, FieldType.CONCEALED),
        (FieldRole.BRAND, FieldType.TEXT),
        (FieldRole.EXPIRY, FieldType.MONTH_YEAR),
        (FieldRole.SECURITY_CODE, FieldType.CONCEALED),
        (FieldRole.PIN, FieldType.CONCEALED),
        (FieldRole.NOTES, FieldType.MULTILINE),
    ),
    ItemKind.IDENTITY: (
        (FieldRole.HONORIFIC, FieldType.TEXT),
        (FieldRole.FIRST_NAME, FieldType.TEXT),
        (FieldRole.MIDDLE_NAME, FieldType.TEXT),
        (FieldRole.LAST_NAME, FieldType.TEXT),
        (FieldRole.BIRTHDAY, FieldType.DATE),
        (FieldRole.COMPANY, FieldType.TEXT),
        (FieldRole.EMAIL, FieldType.EMAIL),
        (FieldRole.PHONE, FieldType.PHONE),
        (FieldRole.STREET, FieldType.TEXT),
        (FieldRole.CITY, FieldType.TEXT),
        (FieldRole.STATE, FieldType.TEXT),
        (FieldRole.POSTAL_CODE, FieldType.TEXT),
        (FieldRole.COUNTRY, FieldType.TEXT),
        (FieldRole.NATIONAL_ID, FieldType.CONCEALED),
        (FieldRole.PASSPORT_NUMBER, FieldType.CONCEALED),
        (FieldRole.LICENSE_NUMBER, FieldType.CONCEALED),
        (FieldRole.NOTES, FieldType.MULTILINE),
    ),
    ItemKind.NOTE: ((FieldRole.NOTES, FieldType.MULTILINE),),
    ItemKind.SSH_KEY: (
        (FieldRole.PRIVATE_KEY, FieldType.SSH_KEY),
        (FieldRole.PUBLIC_KEY, FieldType.MULTILINE),
        (FieldRole.FINGERPRINT, FieldType.TEXT),
        (FieldRole.PASSPHRASE, FieldType.CONCEALED),
        (FieldRole.NOTES, FieldType.MULTILINE),
    ),
    ItemKind.WIFI: (
        (FieldRole.SSID, FieldType.TEXT),
        (FieldRole.PASSWORD, FieldType.CONCEALED),
        (FieldRole.WIFI_SECURITY, FieldType.TEXT),
        (FieldRole.WIFI_HIDDEN, FieldType.BOOLEAN),
        (FieldRole.NOTES, FieldType.MULTILINE),
    ),
    ItemKind.CODE: (
        (FieldRole.ISSUER, FieldType.TEXT),
        (FieldRole.ACCOUNT, FieldType.TEXT),
        (FieldRole.ONE_TIME_CODE, FieldType.OTP),
        (FieldRole.NOTES, FieldType.MULTILINE),
    ),
    ItemKind.DOCUMENT: ((FieldRole.NOTES, FieldType.MULTILINE),),
    ItemKind.CUSTOM: ((FieldRole.NOTES, FieldType.MULTILINE),),
}


def weigh(item: Item, size: int) -> int:
    """Return what an item of `size` packed bytes weighs, as `ITEM_LIMIT` counts."""
    return size + PART_WEIGHT * (len(item.fields) + len(item.attachments) + len(item.tags))


def is_light(item: Item) -> bool:
    """Tell without packing it that an item is far below `ITEM_LIMIT`, as all but a few are."""
    return len(item.fields) <= LIGHT_FIELDS and len(item.attachments) + len(item.tags) <= 1000
