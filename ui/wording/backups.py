"""What is said of backups: which password opens them."""

from __future__ import annotations

TODAY = "opens with the password of today"
"""Said of a backup that followed every change of password."""
OF_DAY = "opens with the password of {day}"
"""Said of a backup that a change of password could not reach."""


def say_password(day: str | None) -> str:
    """Return which password opens a backup; None stands for that of today."""
    return TODAY if day is None else OF_DAY.format(day=day)
