"""What kinds of items and roles of fields are called on screen, and their icons."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from core.search import SortOrder
from core.vault.field import FieldRole, FieldType
from core.vault.folder import Folder, FolderId
from core.vault.item import ItemKind
from core.vault.tag import TagId
from ui.desktop.item_models.filters import Filter, Place
from ui.desktop.translations import QT_TRANSLATE_NOOP

KIND_ICONS: Mapping[ItemKind, str] = {
    ItemKind.LOGIN: "key-round",
    ItemKind.CARD: "credit-card",
    ItemKind.IDENTITY: "id-card",
    ItemKind.NOTE: "sticky-note",
    ItemKind.SSH_KEY: "terminal",
    ItemKind.WIFI: "wifi",
    ItemKind.CODE: "clock",
    ItemKind.DOCUMENT: "file-text",
    ItemKind.CUSTOM: "layers",
}

_ONE: Mapping[ItemKind, str] = {
    ItemKind.LOGIN: QT_TRANSLATE_NOOP("Kind", "Login"),
    ItemKind.CARD: QT_TRANSLATE_NOOP("Kind", "Card"),
    ItemKind.IDENTITY: QT_TRANSLATE_NOOP("Kind", "Identity"),
    ItemKind.NOTE: QT_TRANSLATE_NOOP("Kind", "Note"),
    ItemKind.SSH_KEY: QT_TRANSLATE_NOOP("Kind", "SSH key"),
    ItemKind.WIFI: QT_TRANSLATE_NOOP("Kind", "Wi-Fi"),
    ItemKind.CODE: QT_TRANSLATE_NOOP("Kind", "One-time code"),
    ItemKind.DOCUMENT: QT_TRANSLATE_NOOP("Kind", "Document"),
    ItemKind.CUSTOM: QT_TRANSLATE_NOOP("Kind", "Custom item"),
}
_MANY: Mapping[ItemKind, str] = {
    ItemKind.LOGIN: QT_TRANSLATE_NOOP("Kind", "Logins"),
    ItemKind.CARD: QT_TRANSLATE_NOOP("Kind", "Cards"),
    ItemKind.IDENTITY: QT_TRANSLATE_NOOP("Kind", "Identities"),
    ItemKind.NOTE: QT_TRANSLATE_NOOP("Kind", "Notes"),
    ItemKind.SSH_KEY: QT_TRANSLATE_NOOP("Kind", "SSH keys"),
    ItemKind.WIFI: QT_TRANSLATE_NOOP("Kind", "Wi-Fi"),
    ItemKind.CODE: QT_TRANSLATE_NOOP("Kind", "One-time codes"),
    ItemKind.DOCUMENT: QT_TRANSLATE_NOOP("Kind", "Documents"),
    ItemKind.CUSTOM: QT_TRANSLATE_NOOP("Kind", "Custom items"),
}
_NEW: Mapping[ItemKind, str] = {
    ItemKind.LOGIN: QT_TRANSLATE_NOOP("Kind", "New login"),
    ItemKind.CARD: QT_TRANSLATE_NOOP("Kind", "New card"),
    ItemKind.IDENTITY: QT_TRANSLATE_NOOP("Kind", "New identity"),
    ItemKind.NOTE: QT_TRANSLATE_NOOP("Kind", "New note"),
    ItemKind.SSH_KEY: QT_TRANSLATE_NOOP("Kind", "New SSH key"),
    ItemKind.WIFI: QT_TRANSLATE_NOOP("Kind", "New Wi-Fi network"),
    ItemKind.CODE: QT_TRANSLATE_NOOP("Kind", "New one-time code"),
    ItemKind.DOCUMENT: QT_TRANSLATE_NOOP("Kind", "New document"),
    ItemKind.CUSTOM: QT_TRANSLATE_NOOP("Kind", "New custom item"),
}
_EDIT: Mapping[ItemKind, str] = {
    ItemKind.LOGIN: QT_TRANSLATE_NOOP("Kind", "Edit login"),
    ItemKind.CARD: QT_TRANSLATE_NOOP("Kind", "Edit card"),
    ItemKind.IDENTITY: QT_TRANSLATE_NOOP("Kind", "Edit identity"),
    ItemKind.NOTE: QT_TRANSLATE_NOOP("Kind", "Edit note"),
    ItemKind.SSH_KEY: QT_TRANSLATE_NOOP("Kind", "Edit SSH key"),
    ItemKind.WIFI: QT_TRANSLATE_NOOP("Kind", "Edit Wi-Fi network"),
    ItemKind.CODE: QT_TRANSLATE_NOOP("Kind", "Edit one-time code"),
    ItemKind.DOCUMENT: QT_TRANSLATE_NOOP("Kind", "Edit document"),
    ItemKind.CUSTOM: QT_TRANSLATE_NOOP("Kind", "Edit custom item"),
}
_ROLES: Mapping[FieldRole, str] = {
    FieldRole.USERNAME: QT_TRANSLATE_NOOP("Role", "Username"),
    FieldRole.PASSWORD: QT_TRANSLATE_NOOP("Role", "Password"),
    FieldRole.WEBSITE: QT_TRANSLATE_NOOP("Role", "Website"),
    FieldRole.ONE_TIME_CODE: QT_TRANSLATE_NOOP("Role", "One-time code"),
    FieldRole.NOTES: QT_TRANSLATE_NOOP("Role", "Notes"),
    FieldRole.EMAIL: QT_TRANSLATE_NOOP("Role", "Email"),
    FieldRole.PHONE: QT_TRANSLATE_NOOP("Role", "Phone"),
    FieldRole.CARDHOLDER: QT_TRANSLATE_NOOP("Role", "Cardholder"),
    FieldRole.NUMBER: QT_TRANSLATE_NOOP("Role", "Number"),
    FieldRole.BRAND: QT_TRANSLATE_NOOP("Role", "Brand"),
    FieldRole.EXPIRY: QT_TRANSLATE_NOOP("Role", "Valid until"),
    FieldRole.SECURITY_CODE: QT_TRANSLATE_NOOP("Role", "Security code"),
    FieldRole.PIN: QT_TRANSLATE_NOOP("Role", "PIN"),
    FieldRole.HONORIFIC: QT_TRANSLATE_NOOP("Role", "Form of address"),
    FieldRole.FIRST_NAME: QT_TRANSLATE_NOOP("Role", "First name"),
    FieldRole.MIDDLE_NAME: QT_TRANSLATE_NOOP("Role", "Middle name"),
    FieldRole.LAST_NAME: QT_TRANSLATE_NOOP("Role", "Last name"),
    FieldRole.BIRTHDAY: QT_TRANSLATE_NOOP("Role", "Birthday"),
    FieldRole.COMPANY: QT_TRANSLATE_NOOP("Role", "Company"),
    FieldRole.STREET: QT_TRANSLATE_NOOP("Role", "Street"),
    FieldRole.CITY: QT_TRANSLATE_NOOP("Role", "City"),
    FieldRole.STATE: QT_TRANSLATE_NOOP("Role", "State or region"),
    FieldRole.POSTAL_CODE: QT_TRANSLATE_NOOP("Role", "Postal code"),
    FieldRole.COUNTRY: QT_TRANSLATE_NOOP("Role", "Country"),
    FieldRole.NATIONAL_ID: QT_TRANSLATE_NOOP("Role", "National ID"),
    FieldRole.PASSPORT_NUMBER: QT_TRANSLATE_NOOP("Role", "Passport number"),
    FieldRole.LICENSE_NUMBER: QT_TRANSLATE_NOOP("Role", "Driving licence"),
    FieldRole.SSID: QT_TRANSLATE_NOOP("Role", "Network name"),
    FieldRole.WIFI_SECURITY: QT_TRANSLATE_NOOP("Role", "Security"),
    FieldRole.WIFI_HIDDEN: QT_TRANSLATE_NOOP("Role", "Hidden network"),
    FieldRole.PRIVATE_KEY: QT_TRANSLATE_NOOP("Role", "Private key"),
    FieldRole.PUBLIC_KEY: QT_TRANSLATE_NOOP("Role", "Public key"),
    FieldRole.FINGERPRINT: QT_TRANSLATE_NOOP("Role", "Fingerprint"),
    FieldRole.PASSPHRASE: QT_TRANSLATE_NOOP("Role", "Passphrase"),
    FieldRole.ISSUER: QT_TRANSLATE_NOOP("Role", "Issuer"),
    FieldRole.ACCOUNT: QT_TRANSLATE_NOOP("Role", "Account"),
    FieldRole.PASSKEY: QT_TRANSLATE_NOOP("Role", "Passkey"),
}
_TYPES: Mapping[FieldType, str] = {
    FieldType.TEXT: QT_TRANSLATE_NOOP("FieldType", "Text"),
    FieldType.MULTILINE: QT_TRANSLATE_NOOP("FieldType", "Text of several lines"),
    FieldType.CONCEALED: QT_TRANSLATE_NOOP("FieldType", "Hidden text"),
    FieldType.URL: QT_TRANSLATE_NOOP("FieldType", "Web address"),
    FieldType.EMAIL: QT_TRANSLATE_NOOP("FieldType", "Email"),
    FieldType.PHONE: QT_TRANSLATE_NOOP("FieldType", "Phone"),
    FieldType.DATE: QT_TRANSLATE_NOOP("FieldType", "Date"),
    FieldType.MONTH_YEAR: QT_TRANSLATE_NOOP("FieldType", "Month and year"),
    FieldType.NUMBER: QT_TRANSLATE_NOOP("FieldType", "Number"),
    FieldType.BOOLEAN: QT_TRANSLATE_NOOP("FieldType", "Yes or no"),
    FieldType.OTP: QT_TRANSLATE_NOOP("FieldType", "One-time code"),
    FieldType.SSH_KEY: QT_TRANSLATE_NOOP("FieldType", "SSH key"),
    FieldType.PASSKEY: QT_TRANSLATE_NOOP("FieldType", "Passkey"),
    FieldType.UNKNOWN: QT_TRANSLATE_NOOP("FieldType", "Unknown"),
}


def type_name(type_: FieldType) -> str:
    """Return what a type of field is called."""
    return QCoreApplication.translate("FieldType", _TYPES[type_])


def say_title(title: str) -> str:
    """Return what an item is called on screen; what came from elsewhere may have no title."""
    return title if title.strip() else QCoreApplication.translate("Row", "Untitled")


def kind_name(kind: ItemKind) -> str:
    """Return what one item of a kind is called."""
    return QCoreApplication.translate("Kind", _ONE[kind])


def kind_plural(kind: ItemKind) -> str:
    """Return what several items of a kind are called."""
    return QCoreApplication.translate("Kind", _MANY[kind])


def new_kind(kind: ItemKind) -> str:
    """Return the heading over a new item of a kind, such as “New login”."""
    return QCoreApplication.translate("Kind", _NEW[kind])


def edit_kind(kind: ItemKind) -> str:
    """Return the heading over an item that is edited, such as “Edit login”."""
    return QCoreApplication.translate("Kind", _EDIT[kind])


def role_name(role: FieldRole | None, label: str = "") -> str:
    """Return what a field is called: its own label, else its role, else "Field"."""
    if label:
        return label
    if role is None:
        return QCoreApplication.translate("Role", "Field")
    return QCoreApplication.translate("Role", _ROLES[role])


def say_filter(
    filter: Filter,
    folders: Mapping[FolderId, Folder],
    tags: Mapping[TagId, str] = MappingProxyType({}),
) -> str:
    """Return what an entry of the sidebar is called."""
    folder = folders.get(filter.folder) if filter.folder is not None else None
    if folder is not None:
        return folder.name
    if filter.tag is not None and filter.tag in tags:
        return tags[filter.tag]
    if filter.kind is not None:
        return kind_plural(filter.kind)
    if filter.place is Place.FAVOURITES:
        return QCoreApplication.translate("SidebarModel", "Favourites")
    if filter.place is Place.TRASH:
        return QCoreApplication.translate("SidebarModel", "Trash")
    return QCoreApplication.translate("SidebarModel", "All items")


def say_order(order: SortOrder) -> str:
    """Return what an order of the list is called."""
    said = QCoreApplication.translate
    return {
        SortOrder.NAME: said("ItemList", "Name"),
        SortOrder.LAST_USED: said("ItemList", "Last used"),
        SortOrder.MODIFIED: said("ItemList", "Modified"),
        SortOrder.CREATED: said("ItemList", "Created"),
        SortOrder.STRENGTH: said("ItemList", "Strength"),
    }[order]
