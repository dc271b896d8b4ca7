"""Gather the fields of one item: the first value of a role has it, the others keep their labels."""

from __future__ import annotations

from core.formats.calendar_days import is_day, read_month
from core.formats.code_uri import code_field
from core.vault.field import CONCEALED_TYPES, FieldDraft, FieldRole, FieldType

TYPES: dict[FieldRole, FieldType] = {
    FieldRole.USERNAME: FieldType.TEXT,
    FieldRole.PASSWORD: FieldType.CONCEALED,
    FieldRole.WEBSITE: FieldType.URL,
    FieldRole.NOTES: FieldType.MULTILINE,
    FieldRole.EMAIL: FieldType.EMAIL,
    FieldRole.PHONE: FieldType.PHONE,
    FieldRole.NUMBER: FieldType.CONCEALED,
    FieldRole.EXPIRY: FieldType.MONTH_YEAR,
    FieldRole.SECURITY_CODE: FieldType.CONCEALED,
    FieldRole.PIN: FieldType.CONCEALED,
    FieldRole.BIRTHDAY: FieldType.DATE,
    FieldRole.NATIONAL_ID: FieldType.CONCEALED,
    FieldRole.PASSPORT_NUMBER: FieldType.CONCEALED,
    FieldRole.LICENSE_NUMBER: FieldType.CONCEALED,
    FieldRole.PRIVATE_KEY: FieldType.SSH_KEY,
    FieldRole.PASSPHRASE: FieldType.CONCEALED,
    FieldRole.PASSKEY: FieldType.PASSKEY,
    FieldRole.WIFI_HIDDEN: FieldType.BOOLEAN,
}
"""How the value of a role is typed; a role that is not here holds plain text."""
_SEVERAL = (FieldRole.WEBSITE, FieldRole.STREET)


class FieldList:
    """The fields of one item in the order of its file; what is empty is left out."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._fields: list[FieldDraft] = []
        self._given: set[FieldRole] = set()

    @property
    def fields(self) -> tuple[FieldDraft, ...]:
        """Return what was gathered."""
        return tuple(self._fields)

    def add(self, role: FieldRole, value: str | None, *, label: str = "") -> None:
        """Add the value of a role; a second one becomes a field with `label` or the role's name.

        What is no month or day, where one is meant, is kept as the text that it is.
        """
        if not value:
            return
        kind = TYPES.get(role, FieldType.TEXT)
        if role in self._given and role not in _SEVERAL:
            self.add_own(label or str(role), value, kind)
            return
        self._given.add(role)
        if role is FieldRole.EXPIRY:
            month = read_month(value)
            kind, value = (kind, month) if month else (FieldType.TEXT, value)
        if role is FieldRole.BIRTHDAY and not is_day(value):
            kind = FieldType.TEXT
        self._fields.append(FieldDraft(kind, value, role))

    def add_code(self, value: str | None, *, label: str = "") -> None:
        """Add a key of one-time codes; a second one is kept as a concealed field."""
        if not value:
            return
        role = FieldRole.ONE_TIME_CODE
        if role in self._given:
            self.add_own(label or str(role), value, FieldType.CONCEALED)
            return
        self._given.add(role)
        self._fields.append(code_field(value, title=self._title))

    def add_own(self, label: str, value: str | None, kind: FieldType = FieldType.TEXT) -> None:
        """Add a field that has no role, only a label."""
        if not value:
            return
        if "\n" in value and kind not in CONCEALED_TYPES:
            kind = FieldType.MULTILINE
        self._fields.append(FieldDraft(kind, value, label=label))
