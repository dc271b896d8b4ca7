"""What is wrong with a form, field by field, and what is put right without asking."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QCoreApplication

from core.errors import OtpMalformedError
from core.formats.calendar_days import read_month
from core.otp import parse_otp
from core.vault.field import FieldType
from ui.desktop.item_models.fields import web_address
from ui.desktop.item_models.months import is_month
from ui.desktop.screens.vault.editor_form import Entry, Form

TITLE = "title"
"""The key of the title among the entries of a form."""


@dataclasses.dataclass(frozen=True)
class Refusal:
    """A field that cannot be saved like this, and why; an empty text takes that back."""

    key: str
    text: str


def fault_of(entry: Entry) -> str:
    """Return what is wrong with an entry, empty where nothing is."""
    if entry.type is not FieldType.OTP or not entry.value.strip():
        return ""
    try:
        parse_otp(entry.value)
    except OtpMalformedError:
        return QCoreApplication.translate(
            "Editor", "That is not a valid key. Letters A–Z and digits 2–7, or an otpauth:// link."
        )
    return ""


def completed(entry: Entry, start: Form) -> str:
    """Return the value as it is saved: an address gets https, a month is kept as 2031-07.

    What is as it was in `start` stays so: who only passes by has changed nothing.
    """
    before = start.entry(entry.key)
    if before is not None and before.value == entry.value:
        return entry.value
    if entry.type is FieldType.URL:
        return web_address(entry.value) or entry.value
    if is_month(entry.type, entry.role):
        return read_month(entry.value) or entry.value
    return entry.value


def completed_form(form: Form, start: Form) -> Form:
    """Return the form with every new address completed, and every new month as it is kept."""
    for entry in form.entries:
        form = form.with_value(entry.key, completed(entry, start))
    return form


def first_refusal(form: Form) -> Refusal | None:
    """Return the first reason why a form cannot be saved, in the order of the screen."""
    if not form.draft().title:
        return Refusal(
            TITLE, QCoreApplication.translate("Editor", "Give it a title to find it by.")
        )
    faults = ((entry.key, fault_of(entry)) for entry in form.entries)
    return next((Refusal(key, text) for key, text in faults if text), None)
