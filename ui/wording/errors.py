"""The sentence for each failure: what happened, why, and what to do now."""

from __future__ import annotations

from collections.abc import Mapping

from core import errors
from core.errors import AppError
from ui.wording import (
    backup_errors,
    damage_errors,
    deletion_errors,
    disk_errors,
    file_errors,
    item_errors,
    profile_errors,
)
from ui.wording.deletion import say_copies
from ui.wording.differences import say_missing
from ui.wording.message import Message, Sentences, one, say_value
from ui.wording.speech import say, say_number

_USAGE: Mapping[type[AppError], Sentences] = {
    errors.UsageError: Sentences(
        ("{reason}", "That cannot be understood. Look at the help."),
        by="reason",
        others={
            "format-not-written": (
                "That format cannot be written. Choose one of the list of formats.",
            ),
            "days": ("That wait is not offered. Choose 7, 14, 30, 60 or 90 days.",),
            "passphrase-missing": ("An encrypted copy needs a passphrase. Type one.",),
        },
    ),
    errors.NotFoundError: one("There is nothing of that name. Check what you asked for."),
    errors.RefusedError: one("This cannot be done now. Nothing was changed."),
}

SENTENCES: Mapping[type[AppError], Sentences] = {
    **_USAGE,
    **profile_errors.SENTENCES,
    **deletion_errors.SENTENCES,
    **damage_errors.SENTENCES,
    **item_errors.SENTENCES,
    **file_errors.SENTENCES,
    **disk_errors.SENTENCES,
    **backup_errors.SENTENCES,
}
"""Every class of `core.errors`; a test holds that none is missing."""


def message(error: AppError) -> Message:
    """Return the template and values for a failure, ready for translation."""
    return SENTENCES[type(error)].choose(_say_data(error))


def sentence(error: AppError) -> str:
    """Return what to tell a person about a failure, in English."""
    return message(error).text


def list_templates() -> tuple[str, ...]:
    """Return every template once, sorted, for translators and tests."""
    found = {text for sentences in SENTENCES.values() for text in sentences.templates()}
    return tuple(sorted(found))


def _say_data(error: AppError) -> dict[str, object]:
    """Return an error's data, with a place in a file and differences as words."""
    known = dict(error.data)
    if known.get("holder") is not None:
        known["holder"] = str(known["holder"])  # a process is named, not counted
    if isinstance(error, (errors.CopyDiffersError, errors.MoveDiffersError)):
        known["missing"] = say_missing(known.get("differences", ()))
    if isinstance(error, errors.PurgeIncompleteError) and known.get("copies") is not None:
        known["copies"] = say_copies(known["copies"])
    if known.get("where") is not None:
        known["where"] = say_where(known["where"])
    return known


def say_where(where: object) -> str:
    """Return a place in a file: a bare number counts lines."""
    if isinstance(where, int):
        return say("line {number}").format(number=say_number(where))
    unit, number = getattr(where, "unit", None), getattr(where, "number", None)
    if not isinstance(number, int):
        return say_value(where)
    return f"{say(say_value(unit))} {say_number(number)}"
