"""Months as cards bear them: kept as 2031-07, shown, copied and typed as 07/31."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime

from core.formats.calendar_days import read_month
from core.ports import Millis
from core.vault.field import FieldRole, FieldType


def is_month(type_: FieldType, role: FieldRole | None) -> bool:
    """Tell whether a field is a month; other programs gave the end of a card as any text."""
    return type_ is FieldType.MONTH_YEAR or (type_ is FieldType.TEXT and role is FieldRole.EXPIRY)


def say_month(text: str, role: FieldRole | None) -> str:
    """Return 07/31 for the end of a card and 07/2031 elsewhere; what is no month stays as it is."""
    found = read_month(text)
    if found is None:
        return text
    year, month = found.split("-")
    # Every card in the world bears it so, and every form that asks for it.
    return f"{month}/{year[2:] if role is FieldRole.EXPIRY else year}"


def say_end(text: str, role: FieldRole | None, now: Millis) -> str:
    """Return a month as `say_month`, with a word where a card is over: after its last day."""
    said, found = say_month(text, role), read_month(text)
    today = QDateTime.fromMSecsSinceEpoch(now).date()
    if role is not FieldRole.EXPIRY or found is None:
        return said
    if found >= f"{today.year()}-{today.month():02}":
        return said
    return QCoreApplication.translate("Fields", "%1 · expired").replace("%1", said)
