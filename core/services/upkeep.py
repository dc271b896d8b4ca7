"""What a vault does for itself after it was opened: let go of what is past its time."""

from __future__ import annotations

from core.ports import Millis
from core.services import activity, generator, trash, undo
from core.session import Session
from core.vault.changes import Changes

TRASH_DAYS = 30


def days_in_trash(session: Session, *, trashed: Millis) -> int:
    """Return how many days after `trashed` an item goes: 30, and what its profile has waited."""
    return TRASH_DAYS + session.key_file.life.waited_since(trashed) // trash.DAY


def let_go(session: Session) -> Changes:
    """Remove what has been in Trash for over 30 days, and what is too old of the rest.

    The rest: operations, log, and the history of generated passwords.

    Nothing goes from a vault that is open for reading only.
    """
    if session.read_only is not None:
        return Changes()
    changes = trash.expire_trash(session, days=TRASH_DAYS)
    undo.expire_operations(session)
    activity.let_go(session)
    generator.expire_generated(session)
    return changes
