"""The names on screen of kinds of items, roles and types of fields, and states of profiles."""

from __future__ import annotations

from collections.abc import Mapping

from core.vault.field import Field, FieldRole, FieldType
from core.vault.item import ItemKind
from core.vault.profile import ProfileState
from ui.wording.speech import say, say_counted

KINDS: Mapping[ItemKind, str] = {
    ItemKind.LOGIN: "Login",
    ItemKind.CARD: "Card",
    ItemKind.IDENTITY: "Identity",
    ItemKind.NOTE: "Note",
    ItemKind.SSH_KEY: "SSH key",
    ItemKind.WIFI: "Wi-Fi",
    ItemKind.CODE: "One-time code",
    ItemKind.DOCUMENT: "Document",
    ItemKind.CUSTOM: "Custom",
}

KINDS_COUNTED: Mapping[ItemKind, tuple[str, str]] = {
    ItemKind.LOGIN: ("login", "logins"),
    ItemKind.CARD: ("card", "cards"),
    ItemKind.IDENTITY: ("identity", "identities"),
    ItemKind.NOTE: ("note", "notes"),
    ItemKind.SSH_KEY: ("SSH key", "SSH keys"),
    ItemKind.WIFI: ("Wi-Fi network", "Wi-Fi networks"),
    ItemKind.CODE: ("one-time code", "one-time codes"),
    ItemKind.DOCUMENT: ("document", "documents"),
    ItemKind.CUSTOM: ("custom item", "custom items"),
}
"""One of a kind, and several."""

ROLES: Mapping[FieldRole, str] = {
    FieldRole.USERNAME: "Username",
    FieldRole.PASSWORD: "Password",
    FieldRole.WEBSITE: "Website",
    FieldRole.ONE_TIME_CODE: "One-time code",
    FieldRole.NOTES: "Notes",
    FieldRole.EMAIL: "E-mail",
    FieldRole.PHONE: "Phone",
    FieldRole.CARDHOLDER: "Cardholder",
    FieldRole.NUMBER: "Number",
    FieldRole.BRAND: "Brand",
    FieldRole.EXPIRY: "Expires",
    FieldRole.SECURITY_CODE: "Security code",
    FieldRole.PIN: "PIN",
    FieldRole.HONORIFIC: "Title",
    FieldRole.FIRST_NAME: "First name",
    FieldRole.MIDDLE_NAME: "Middle name",
    FieldRole.LAST_NAME: "Last name",
    FieldRole.BIRTHDAY: "Birthday",
    FieldRole.COMPANY: "Company",
    FieldRole.STREET: "Street",
    FieldRole.CITY: "City",
    FieldRole.STATE: "State or region",
    FieldRole.POSTAL_CODE: "Postal code",
    FieldRole.COUNTRY: "Country",
    FieldRole.NATIONAL_ID: "National ID",
    FieldRole.PASSPORT_NUMBER: "Passport number",
    FieldRole.LICENSE_NUMBER: "Licence number",
    FieldRole.SSID: "Network name",
    FieldRole.WIFI_SECURITY: "Security",
    FieldRole.WIFI_HIDDEN: "Hidden network",
    FieldRole.PRIVATE_KEY: "Private key",
    FieldRole.PUBLIC_KEY: "Public key",
    FieldRole.FINGERPRINT: "Fingerprint",
    FieldRole.PASSPHRASE: "Passphrase",
    FieldRole.ISSUER: "Issuer",
    FieldRole.ACCOUNT: "Account",
    FieldRole.PASSKEY: "Passkey",
}

TYPES: Mapping[FieldType, str] = {
    FieldType.TEXT: "Text",
    FieldType.MULTILINE: "Long text",
    FieldType.CONCEALED: "Hidden text",
    FieldType.URL: "Website",
    FieldType.EMAIL: "E-mail",
    FieldType.PHONE: "Phone",
    FieldType.DATE: "Date",
    FieldType.MONTH_YEAR: "Month and year",
    FieldType.NUMBER: "Number",
    FieldType.BOOLEAN: "Yes or no",
    FieldType.OTP: "One-time code",
    FieldType.SSH_KEY: "SSH key",
    FieldType.PASSKEY: "Passkey",
    FieldType.UNKNOWN: "From a newer version",
}

DIFFERING: Mapping[str, str] = {
    "title": "Title",
    "tags": "Tags",
    "folder": "Folder",
    "expires": "Expiry date",
    "favourite": "Favourite",
    "recipe": "Generator recipe",
    "foreign": "Parts from another program",
    "versions": "Earlier versions",
    "files": "Attachments",
    "trash": "In Trash here",
    **{role.value: name for role, name in ROLES.items()},
}
"""What of an item an import calls different, by the names that it gives."""

STATES: Mapping[ProfileState, str] = {
    ProfileState.ACTIVE: "Ready",
    ProfileState.SCHEDULED: "Scheduled for deletion",
    ProfileState.HELD: "Due for deletion",
    ProfileState.PURGING: "Being deleted",
    ProfileState.INCOMPLETE: "Deletion not finished",
    ProfileState.DAMAGED: "Damaged",
}


def field_label(field: Field) -> str:
    """Return what to call a field: its own label, else its role, else its type."""
    if field.label:
        return field.label
    return say(ROLES[field.role] if field.role is not None else TYPES[field.type])


def count_kind(kind: ItemKind, count: int) -> str:
    """Return “1 login”, “12 logins”."""
    return say_counted(count, KINDS_COUNTED[kind])
