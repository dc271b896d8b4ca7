"""The fields of an item as rows to be shown, and what differs between two versions of one."""

from __future__ import annotations

import collections
import dataclasses

from PySide6.QtCore import QCoreApplication

from core.ports import Millis
from core.vault.field import HIDDEN, Field, FieldRole, FieldType
from core.vault.item import Item
from ui.desktop.item_models.months import is_month, say_end, say_month
from ui.desktop.item_models.names import role_name
from ui.desktop.item_models.qr_text import qr_text


@dataclasses.dataclass(frozen=True, kw_only=True)
class ShownField:
    """One row of the detail pane; `value` is empty for what is hidden until asked for."""

    key: str
    caption: str
    value: str
    secret: bool = False
    code: bool = False
    opens: bool = False
    scans: bool = False
    """A phone can take it as a QR code."""

    def __repr__(self) -> str:
        return f"ShownField({self.caption!r}, {HIDDEN})"


def caption_of(field: Field) -> str:
    """Return what a field is called."""
    return role_name(field.role, field.label)


def is_notes(field: Field) -> bool:
    """Tell whether a field is the notes, which stand below the others."""
    return field.role is FieldRole.NOTES


def shown_fields(item: Item, now: Millis | None = None) -> tuple[ShownField, ...]:
    """Return the rows of an item, without empty ones and without its notes.

    At `now` a card that is over says so. From the second on, rows of one name are numbered: no two
    buttons may sound alike.
    """
    rows, before = [], collections.Counter[str]()
    for field in item.fields:
        if not field.value or is_notes(field):
            continue
        row = _shown(item, field, now)
        before[row.caption] += 1
        if before[row.caption] > 1:
            row = dataclasses.replace(row, caption=f"{row.caption} {before[row.caption]}")
        rows.append(row)
    return tuple(rows)


def notes_of(item: Item) -> str:
    """Return the notes of an item, several of them one after the other."""
    return "\n\n".join(field.value for field in item.fields if is_notes(field) and field.value)


def read_field(item: Item, key: str) -> Field | None:
    """Return the field with a row's key."""
    return next((field for field in item.fields if field.id.hex() == key), None)


def opens_in_browser(field: Field) -> bool:
    """Tell whether a field is an address that a browser may be given."""
    return field.type is FieldType.URL and web_address(field.value) != ""


def web_address(text: str) -> str:
    """Return the http(s) address of a website as typed, empty where it is none.

    Other schemes could start programs, so a browser is never given them.
    """
    address = text.strip()
    if not address or any(c.isspace() for c in address):
        return ""
    scheme, colon, _ = address.partition("://")
    if colon:
        return address if scheme.lower() in ("http", "https") else ""
    host, _, port = address.split("/")[0].partition(":")
    return f"https://{address}" if "." in host and (not port or port.isdigit()) else ""


def value_to_copy(field: Field) -> str:
    """Return what is copied of a field: a month as it is shown, for that is what forms ask for."""
    month = is_month(field.type, field.role)
    return say_month(field.value, field.role) if month else field.value


def _shown(item: Item, field: Field, now: Millis | None) -> ShownField:
    code = field.type is FieldType.OTP
    return ShownField(
        key=field.id.hex(),
        caption=caption_of(field),
        value="" if field.concealed else plain_value(field, now),
        secret=field.concealed and not code,
        code=code,
        opens=opens_in_browser(field),
        scans=bool(qr_text(item, field)),
    )


def plain_value(field: Field, now: Millis | None = None) -> str:
    """Return a value as it is read: a yes or no, a month; at `now` a card that is over says so."""
    if field.type is FieldType.BOOLEAN:
        yes = field.value.strip().lower() in ("true", "1", "yes")
        word = QCoreApplication.translate("Fields", "Yes")
        return word if yes else QCoreApplication.translate("Fields", "No")
    if now is not None and is_month(field.type, field.role):
        return say_end(field.value, field.role, now)
    return value_to_copy(field)


def changed_parts(before: Item, after: Item) -> tuple[str, ...]:
    """Return the captions of what differs between two versions of an item, in order."""
    parts: list[str] = []
    if before.title != after.title:
        parts.append(QCoreApplication.translate("Fields", "Title"))
    old = {field.id: field for field in before.fields}
    new = {field.id: field for field in after.fields}
    for field in (*after.fields, *before.fields):
        same = old.get(field.id) == new.get(field.id)
        caption = caption_of(field)
        if not same and caption not in parts:
            parts.append(caption)
    others = {
        QCoreApplication.translate("Fields", "Folder"): (before.folder, after.folder),
        QCoreApplication.translate("Fields", "Tags"): (before.tags, after.tags),
        QCoreApplication.translate("Fields", "Favourite"): (before.favourite, after.favourite),
        QCoreApplication.translate("Fields", "Type"): (before.kind, after.kind),
        QCoreApplication.translate("Fields", "Attachments"): (
            before.attachments,
            after.attachments,
        ),
    }
    return (*parts, *(name for name, (one, other) in others.items() if one != other))
