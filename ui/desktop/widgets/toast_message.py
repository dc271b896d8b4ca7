"""What a short message says, and how long it stays."""

from __future__ import annotations

import dataclasses
import enum

SECONDS = "{seconds}"
FOREVER = -1
"""The least time of a message that stays until it is closed."""


class Pace(enum.StrEnum):
    """How long a toast stays by itself."""

    PLAIN = "plain"
    ACTION = "action"
    DELETION = "deletion"
    STAYS = "stays"


@dataclasses.dataclass(frozen=True, kw_only=True)
class ToastTimes:
    """How many milliseconds each pace lasts; tests give shorter ones."""

    plain_ms: int = 6_000
    action_ms: int = 10_000
    deletion_ms: int = 20_000
    tick_ms: int = 1_000
    least_ms: int = 0

    def of(self, pace: Pace) -> int:
        """Return how long a pace lasts; 0 means until it is closed."""
        lasts = {
            Pace.PLAIN: self.plain_ms,
            Pace.ACTION: self.action_ms,
            Pace.DELETION: self.deletion_ms,
            Pace.STAYS: 0,
        }[pace]
        return max(lasts, self.least_ms) if lasts and self.least_ms != FOREVER else 0

    def lasting(self, message: ToastMessage) -> int:
        """Return how long a message lasts; what counts down is over when it has."""
        counted = 0 if message.pace is Pace.STAYS else message.countdown * self.tick_ms
        return self.of(message.pace) or counted


@dataclasses.dataclass(frozen=True, kw_only=True)
class ToastMessage:
    """One message; `{seconds}` in the text counts down from `countdown`.

    `outside` may be shown by the desktop, also on a locked screen: it names nobody and nothing.
    """

    text: str
    action: str = ""
    pace: Pace = Pace.PLAIN
    countdown: int = 0
    tag: str = ""
    outside: str = ""

    def text_at(self, seconds: int) -> str:
        """Return the text with so many seconds left."""
        return self.text.replace(SECONDS, str(max(0, seconds)))
