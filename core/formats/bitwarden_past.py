"""What of an item's earlier versions a Bitwarden export has a place for: its old passwords."""

from __future__ import annotations

import msgspec

from core.formats.bitwarden_places import Placed
from core.formats.csv_export import ExportItem
from core.formats.imported import OldPassword
from core.formats.times import writable_time
from core.vault.field import FieldRole
from core.vault.history import Version
from core.vault.item import Item, ItemKind


def old_passwords(exported: ExportItem, placed: Placed) -> tuple[OldPassword, ...]:
    """Return the passwords that a login had, the last one first."""
    changes = _password_changes(exported, placed)
    return tuple(OldPassword(writable_time(v.replaced), _password(v.item)) for v in changes)


def restorable_versions(exported: ExportItem, placed: Placed) -> int:
    """Return how many versions differ in the password alone, which the file has."""
    if not _password(exported.item):
        return 0
    now = _without_password(exported.item)
    return sum(
        writable_time(version.replaced) is not None and _without_password(version.item) == now
        for version in _password_changes(exported, placed)
    )


def _password_changes(exported: ExportItem, placed: Placed) -> list[Version]:
    """Return the versions of a login that had another password than the next, newest first."""
    if placed.kind is not ItemKind.LOGIN:
        return []
    found: list[Version] = []
    newer = _password(exported.item)
    for version in sorted(exported.versions, key=lambda v: v.replaced, reverse=True):
        password = _password(version.item)
        if password and password != newer:
            found.append(version)
        newer = password
    return found


def _password(item: Item) -> str:
    return item.value(FieldRole.PASSWORD)


def _without_password(item: Item) -> tuple[object, ...]:
    """Return what of an item a version can differ in, apart from its first password."""
    first = item.first(FieldRole.PASSWORD)
    fields = tuple(
        (f.type_name, f.role_name, f.label, "" if f is first else f.value) for f in item.fields
    )
    draft = msgspec.structs.replace(item.draft(), fields=())
    return draft, fields, item.attachments
