"""What files with copies of a profile are called, so long as nobody says otherwise."""

from __future__ import annotations

import datetime

from core.session import Session


def suggest_stem(session: Session) -> str:
    """Return the name of a file with a copy without its ending, such as `Maria-2026-11-22`."""
    day = datetime.datetime.fromtimestamp(session.clock.now() / 1000, datetime.UTC).strftime(
        "%Y-%m-%d"
    )
    name = "".join(c if c.isalnum() or c in " -_" else "_" for c in session.card.name).strip()
    return f"{name or 'profile'}-{day}"
