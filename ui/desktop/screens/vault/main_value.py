"""What the keys for copying take of an item of each kind, and how the menus call it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from core.vault.field import Field, FieldRole
from core.vault.item import Item, ItemKind, ItemSummary
from ui.desktop.item_models.fields import opens_in_browser

_ROLES: Mapping[ItemKind, FieldRole] = {
    ItemKind.CARD: FieldRole.NUMBER,
    ItemKind.NOTE: FieldRole.NOTES,
    # The half that is handed to others; the private one is copied only from its own row.
    ItemKind.SSH_KEY: FieldRole.PUBLIC_KEY,
}
_WITHOUT = (ItemKind.IDENTITY, ItemKind.CODE)
"""Kinds in which nothing is wanted more often than the rest, or something else has a key."""


def has_main_value(kind: ItemKind) -> bool:
    """Tell whether items of a kind have a value that is wanted before all others."""
    return kind not in _WITHOUT


def main_field(item: Item) -> Field | None:
    """Return what is wanted first of an item: of most kinds the password, else what is hidden."""
    role = _ROLES.get(item.kind)
    if role is not None:
        return item.first(role)
    hidden = (field for field in item.fields if field.concealed and field.value)
    return _filled(item.first(FieldRole.PASSWORD)) or next(hidden, None)


def code_role(row: ItemSummary) -> FieldRole | None:
    """Return what is asked for as the code of an item, if it can have one."""
    if row.has_code:
        return FieldRole.ONE_TIME_CODE
    return FieldRole.SECURITY_CODE if row.kind is ItemKind.CARD else None


def website_field(item: Item) -> Field | None:
    """Return the first website of an item: one that opens, where there is one."""
    opens = (field for field in item.fields if opens_in_browser(field))
    return next(opens, None) or item.first(FieldRole.WEBSITE)


def say_copy_subtitle(kind: ItemKind) -> str:
    """Return what copying the line below the title is called in a menu."""
    return {
        ItemKind.CARD: QCoreApplication.translate("MainValue", "&Copy cardholder"),
        ItemKind.WIFI: QCoreApplication.translate("MainValue", "&Copy network name"),
        ItemKind.IDENTITY: QCoreApplication.translate("MainValue", "&Copy email address or name"),
    }.get(kind, QCoreApplication.translate("Actions", "Copy &username"))


def say_copy_main(kind: ItemKind) -> str:
    """Return what copying the main value is called in a menu."""
    return {
        ItemKind.CARD: QCoreApplication.translate("MainValue", "Copy &number"),
        ItemKind.NOTE: QCoreApplication.translate("MainValue", "Copy &note"),
        ItemKind.SSH_KEY: QCoreApplication.translate("MainValue", "Copy &public key"),
    }.get(kind, QCoreApplication.translate("Actions", "Copy &password"))


def say_copy_code(row: ItemSummary) -> str:
    """Return what copying the code is called in a menu."""
    if code_role(row) is FieldRole.SECURITY_CODE:
        return QCoreApplication.translate("MainValue", "Copy securi&ty code")
    return QCoreApplication.translate("Actions", "Copy one-&time code")


def _filled(field: Field | None) -> Field | None:
    return field if field is not None and field.value else None
