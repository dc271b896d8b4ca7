"""Exports that nobody was told of: the lock came first, and the next unlock tells.

In memory only, until the program ends; the profile's own log tells of every export anyway.
"""

from __future__ import annotations

from pathlib import Path

from core.services.exporting import ExportResult
from core.session import Session
from core.vault.late_copy import LateCopy

__all__ = ["LateCopy", "leave_untold", "note_told"]


def leave_untold(session: Session, *, copy: ExportResult) -> None:
    """Have the next unlock of this profile tell of a copy, unless somebody is told before."""
    late = LateCopy(Path(copy.path), copy.encrypted)
    session.app.late_copies[session.profile] = late


def note_told(session: Session) -> None:
    """Tell of the copy no more: it is on the screen."""
    session.app.late_copies.pop(session.profile, None)
