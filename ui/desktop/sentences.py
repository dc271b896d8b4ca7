"""Failures as sentences in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.errors import AppError
from ui.wording.errors import message


def sentence(error: AppError) -> str:
    """Return what to tell a person about a failure: what, why, and what now."""
    said = message(error)
    return QCoreApplication.translate("Errors", said.template).format_map(said.values)
