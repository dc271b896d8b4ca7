"""One labelled value of an item."""

from __future__ import annotations

import enum
from typing import NewType

import msgspec

FieldId = NewType("FieldId", bytes)

HIDDEN = "‹hidden›"


class FieldType(enum.StrEnum):
    """How a value is typed, shown and checked."""

    TEXT = "text"
    MULTILINE = "multiline"
    CONCEALED = "concealed"
    URL = "url"
    EMAIL = "email"
    PHONE = "phone"
    DATE = "date"
    MONTH_YEAR = "month-year"
    NUMBER = "number"
    BOOLEAN = "boolean"
    OTP = "otp"
    SSH_KEY = "ssh-key"
    PASSKEY = "passkey"
    UNKNOWN = "unknown"


CONCEALED_TYPES = frozenset(
    {FieldType.CONCEALED, FieldType.OTP, FieldType.SSH_KEY, FieldType.PASSKEY, FieldType.UNKNOWN}
)


class FieldRole(enum.StrEnum):
    """What a field is for, where the program knows; a field without a role has a label."""

    USERNAME = "username"
    PASSWORD = "password"
    WEBSITE = "website"
    ONE_TIME_CODE = "one-time-code"
    NOTES = "notes"
    EMAIL = "email"
    PHONE = "phone"
    CARDHOLDER = "cardholder"
    NUMBER = "number"
    BRAND = "brand"
    EXPIRY = "expiry"
    SECURITY_CODE = "security-code"
    PIN = "pin"
    HONORIFIC = "honorific"
    FIRST_NAME = "first-name"
    MIDDLE_NAME = "middle-name"
    LAST_NAME = "last-name"
    BIRTHDAY = "birthday"
    COMPANY = "company"
    STREET = "street"
    CITY = "city"
    STATE = "state"
    POSTAL_CODE = "postal-code"
    COUNTRY = "country"
    NATIONAL_ID = "national-id"
    PASSPORT_NUMBER = "passport-number"
    LICENSE_NUMBER = "license-number"
    SSID = "ssid"
    WIFI_SECURITY = "wifi-security"
    WIFI_HIDDEN = "wifi-hidden"
    PRIVATE_KEY = "private-key"
    PUBLIC_KEY = "public-key"
    FINGERPRINT = "fingerprint"
    PASSPHRASE = "passphrase"
    ISSUER = "issuer"
    ACCOUNT = "account"
    PASSKEY = "passkey"


# Asked for a hundred thousand times in an import; calling an enum takes ten times as long.
_TYPES = {str(kind): kind for kind in FieldType}
_ROLES = {str(role): role for role in FieldRole}


class Field(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """One value with its type and its role or label.

    `type_name` and `role_name` are kept as text, so that what a newer version
    wrote survives a round trip through this one. The representation never
    shows the value.
    """

    id: FieldId
    type_name: str
    role_name: str | None
    label: str
    value: str

    def __repr__(self) -> str:
        return f"Field({self.type_name}, {self.role_name or self.label!r}, {HIDDEN})"

    @property
    def type(self) -> FieldType:
        """Return the type, UNKNOWN where this version does not know it."""
        return _TYPES.get(self.type_name, FieldType.UNKNOWN)

    @property
    def role(self) -> FieldRole | None:
        """Return the role, None where there is none or this version does not know it."""
        return _ROLES.get(self.role_name) if self.role_name is not None else None

    @property
    def concealed(self) -> bool:
        """Tell whether the value is hidden until a person asks for it."""
        return self.type in CONCEALED_TYPES


class FieldDraft(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """A field as typed or imported; `id` is None while it is new."""

    type: FieldType
    value: str
    role: FieldRole | None = None
    label: str = ""
    id: FieldId | None = None

    def __repr__(self) -> str:
        return f"FieldDraft({self.type}, {self.role or self.label!r}, {HIDDEN})"
