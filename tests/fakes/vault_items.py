"""Summaries, drafts and folders as values, for tests that need no vault."""

from __future__ import annotations

import msgspec

from core.ports import Millis
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.folder import Folder, FolderId
from core.vault.item import ItemDraft, ItemId, ItemKind, ItemSummary

PASSWORD = "canary-7Qd2-must-not-be-seen 1"


def item_id(number: int) -> ItemId:
    """Return the id of a test's item."""
    return ItemId(number.to_bytes(16, "big"))


def folder_id(number: int) -> FolderId:
    """Return the id of a test's folder."""
    return FolderId(number.to_bytes(16, "big"))


def folder(number: int, name: str, parent: int | None = None) -> Folder:
    """Return a folder."""
    return Folder(folder_id(number), name, folder_id(parent) if parent is not None else None)


def summary(number: int, title: str, **changes: object) -> ItemSummary:
    """Return a login's row; `changes` replaces its parts."""
    row = ItemSummary(
        id=item_id(number),
        revision=1,
        kind=ItemKind.LOGIN,
        title=title,
        username="maria@mail.example",
        websites=(),
        folder=None,
        tags=(),
        favourite=False,
        created=Millis(number),
        modified=Millis(number),
        last_used=None,
        expires=None,
        trashed=None,
        has_code=False,
        attachment_count=0,
    )
    return msgspec.structs.replace(row, **changes)


def login_draft(
    title: str,
    *,
    username: str = "maria@mail.example",
    password: str = PASSWORD,
    website: str = "",
    folder: FolderId | None = None,
) -> ItemDraft:
    """Return a login as a person would type it."""
    fields = [
        FieldDraft(FieldType.TEXT, username, FieldRole.USERNAME),
        FieldDraft(FieldType.CONCEALED, password, FieldRole.PASSWORD),
        FieldDraft(FieldType.URL, website, FieldRole.WEBSITE),
    ]
    kept = tuple(field for field in fields if field.value)
    return ItemDraft(kind=ItemKind.LOGIN, title=title, fields=kept, folder=folder)
