"""Where each part of an item of ours goes in an item of Bitwarden's, and what of it comes back."""

from __future__ import annotations

import base64
import dataclasses
import re
from collections.abc import Mapping

from core.errors import OtpMalformedError
from core.formats.bitwarden_kept import Kept, fitting, kept_of
from core.formats.bitwarden_kinds import ItemType, read_custom
from core.formats.bitwarden_shape import CustomField
from core.formats.code_uri import code_field
from core.otp import TEXT_LIMIT, OtpSecret, parse_otp
from core.vault.field import Field, FieldDraft, FieldRole, FieldType
from core.vault.item import TEMPLATES, Item, ItemKind

TYPES: Mapping[ItemKind, ItemType] = {
    ItemKind.LOGIN: ItemType.LOGIN,
    ItemKind.NOTE: ItemType.NOTE,
    ItemKind.CARD: ItemType.CARD,
    ItemKind.IDENTITY: ItemType.IDENTITY,
    ItemKind.SSH_KEY: ItemType.SSH_KEY,
}
_PARTS: Mapping[ItemKind, str] = {
    ItemKind.LOGIN: "login",
    ItemKind.NOTE: "secureNote",
    ItemKind.CARD: "card",
    ItemKind.IDENTITY: "identity",
    ItemKind.SSH_KEY: "sshKey",
}
_STREETS = ("address1", "address2", "address3")
_NAMES: Mapping[ItemKind, Mapping[FieldRole, tuple[str, ...]]] = {
    ItemKind.LOGIN: {
        FieldRole.USERNAME: ("username",),
        FieldRole.PASSWORD: ("password",),
        FieldRole.ONE_TIME_CODE: ("totp",),
    },
    ItemKind.NOTE: {},
    ItemKind.CARD: {
        FieldRole.CARDHOLDER: ("cardholderName",),
        FieldRole.NUMBER: ("number",),
        FieldRole.BRAND: ("brand",),
        FieldRole.EXPIRY: ("expiry",),
        FieldRole.SECURITY_CODE: ("code",),
    },
    ItemKind.IDENTITY: {
        FieldRole.HONORIFIC: ("title",),
        FieldRole.FIRST_NAME: ("firstName",),
        FieldRole.MIDDLE_NAME: ("middleName",),
        FieldRole.LAST_NAME: ("lastName",),
        FieldRole.USERNAME: ("username",),
        FieldRole.COMPANY: ("company",),
        FieldRole.EMAIL: ("email",),
        FieldRole.PHONE: ("phone",),
        FieldRole.STREET: _STREETS,
        FieldRole.CITY: ("city",),
        FieldRole.STATE: ("state",),
        FieldRole.POSTAL_CODE: ("postalCode",),
        FieldRole.COUNTRY: ("country",),
        FieldRole.NATIONAL_ID: ("ssn",),
        FieldRole.PASSPORT_NUMBER: ("passportNumber",),
        FieldRole.LICENSE_NUMBER: ("licenseNumber",),
    },
    ItemKind.SSH_KEY: {
        FieldRole.PRIVATE_KEY: ("privateKey",),
        FieldRole.PUBLIC_KEY: ("publicKey",),
        FieldRole.FINGERPRINT: ("keyFingerprint",),
    },
}
"""The keys that fields of a role fill, in the part of an item that is special to its kind."""

_EXPIRY = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])")
_TEXT, _HIDDEN, _BOOLEAN = 0, 1, 2


@dataclasses.dataclass(frozen=True, slots=True)
class WrittenField:
    """A field of a person's own as Bitwarden has them."""

    name: str
    value: str
    type: int

    def __repr__(self) -> str:
        return f"WrittenField({self.name!r}, {self.type})"


@dataclasses.dataclass(slots=True)
class Placed:
    """An item of ours, sorted into the places of one of Bitwarden's."""

    kind: ItemKind
    own: dict[str, object] = dataclasses.field(default_factory=dict)
    websites: list[str] = dataclasses.field(default_factory=list)
    notes: str = ""
    custom: list[WrittenField] = dataclasses.field(default_factory=list)
    kept: Kept = dataclasses.field(default_factory=Kept)
    lost_labels: int = 0
    lost_types: int = 0

    def __repr__(self) -> str:
        return f"Placed({self.kind}, {len(self.own)} keys, {len(self.custom)} fields)"

    @property
    def part(self) -> str:
        """Return the key of the part that is special to the kind."""
        return _PARTS[self.kind]

    def count(self, field: Field, back: FieldDraft) -> None:
        """Count what a field loses that comes back as `back`."""
        self.lost_labels += bool(field.label) and field.label != back.label
        back_role = None if back.role is None else str(back.role)
        self.lost_types += (back.type, back_role) != (field.type_name, field.role_name)


def place(item: Item) -> Placed:
    """Sort the fields of an item; what has no place of its own becomes a field like a person's."""
    placed = Placed(_kind_of(item))
    types = dict(TEMPLATES[placed.kind])
    free = {role: list(names) for role, names in _NAMES[placed.kind].items()}
    for field in item.fields:
        role = field.role
        if not field.value and not field.label:
            continue
        if role is None or not _fill(field, placed, free):
            _add_custom(field, placed)
        elif role is FieldRole.ONE_TIME_CODE:
            _count_code(field, code_field(str(placed.own["totp"]), title=item.title), placed)
        else:
            kind = types.get(role, FieldType.TEXT)
            placed.count(field, FieldDraft(kind, field.value, role))
    if placed.kind is ItemKind.NOTE:
        placed.own["type"] = 0
    login = placed.kind is ItemKind.LOGIN
    placed.kept = fitting(kept_of(item), login=login, websites=frozenset(placed.websites))
    return placed


def _kind_of(item: Item) -> ItemKind:
    """Return the nearest kind that Bitwarden has: a login for what holds anything of one."""
    if item.kind in TYPES:
        return item.kind
    roles = {*_NAMES[ItemKind.LOGIN], FieldRole.WEBSITE}
    filled = any(field.role in roles and field.value for field in item.fields)
    return ItemKind.LOGIN if filled else ItemKind.NOTE


def _fill(field: Field, placed: Placed, free: dict[FieldRole, list[str]]) -> bool:
    """Put a field where Bitwarden has a place for it; say whether there was one left."""
    role = field.role
    if role is None or not field.value:
        return False
    if role is FieldRole.WEBSITE and placed.kind is ItemKind.LOGIN:
        placed.websites.append(field.value)
        return True
    if role is FieldRole.NOTES and not placed.notes:
        placed.notes = field.value
        return True
    values = _own_values(role, field.value, free[role][0]) if free.get(role) else {}
    if values:
        placed.own |= values
        free[role].pop(0)
    return bool(values)


def _own_values(role: FieldRole, value: str, name: str) -> dict[str, str]:
    """Return what a field says in the part of its kind, nothing where it cannot be said there."""
    if role is FieldRole.EXPIRY:
        year, _, month = value.partition("-")
        fits = _EXPIRY.fullmatch(value) is not None
        return {"expMonth": str(int(month)), "expYear": year} if fits else {}
    if role is FieldRole.ONE_TIME_CODE:
        return {name: _code_text(value)} if len(value) <= TEXT_LIMIT else {}
    return {name: value}


def _code_text(value: str) -> str:
    """Return a code as Bitwarden takes it; Steam's it knows by a link of their own alone."""
    secret = _parsed(value)
    if secret is None or not secret.steam:
        return value
    text = f"steam://{base64.b32encode(secret.key).decode('ascii').rstrip('=')}"
    back = _parsed(text)
    same = back is not None and dataclasses.replace(secret, issuer="", account="") == (
        dataclasses.replace(back, issuer="", account="")
    )
    return text if same else value


def _count_code(field: Field, back: FieldDraft, placed: Placed) -> None:
    """Count whose code it is, where its link was made anew, and what any field may lose."""
    before, after = _parsed(field.value), _parsed(back.value)
    if before is not None and after is not None:
        named = {before.issuer, before.account} - {""}
        placed.lost_labels += bool(named - {after.issuer, after.account})
    placed.count(field, back)


def _parsed(value: str) -> OtpSecret | None:
    try:
        return parse_otp(value)
    except OtpMalformedError:
        return None


def _add_custom(field: Field, placed: Placed) -> None:
    kind = _TEXT
    if field.concealed:
        kind = _HIDDEN
    elif field.type is FieldType.BOOLEAN and field.value in ("true", "false"):
        kind = _BOOLEAN
    name = field.label or (field.role_name or "").replace("-", " ")
    placed.custom.append(WrittenField(name, field.value, kind))
    placed.count(field, read_custom(CustomField(name, field.value, kind)))
