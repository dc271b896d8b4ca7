"""A profile as the start screen knows it: its card and its state, nothing of its vault."""

from __future__ import annotations

import dataclasses
import enum
import unicodedata
from typing import NewType

from core.errors import NameEmptyError, NameHasControlError, NameTooLongError
from core.ports import Millis

ProfileId = NewType("ProfileId", bytes)

NAME_LIMIT = 40
PICTURE_LIMIT = 40 * 1024
PICTURE_SIDE_LIMIT = 256
_PNG_HEAD = bytes.fromhex("89504e470d0a1a0a") + b"\x00\x00\x00\rIHDR"
COLOURS = (
    "blue",
    "indigo",
    "violet",
    "magenta",
    "red",
    "orange",
    "amber",
    "olive",
    "green",
    "teal",
    "slate",
    "brown",
)


@dataclasses.dataclass(frozen=True, kw_only=True)
class Card:
    """What everyone at this computer can see: name, colour or symbol, or a 128×128 PNG picture."""

    name: str
    colour: str = "blue"
    symbol: str | None = None
    picture: bytes | None = None


class ProfileState(enum.StrEnum):
    """Where a profile is in its life; `deletion.md` draws the arrows."""

    ACTIVE = "active"
    SCHEDULED = "scheduled"
    HELD = "held"
    PURGING = "purging"
    INCOMPLETE = "incomplete"
    DAMAGED = "damaged"


@dataclasses.dataclass(frozen=True, kw_only=True)
class Profile:
    """One profile as seen while locked.

    `deadline` is where the wait ends if the computer's clock runs on;
    `with_password` tells whether the owner proved themselves when scheduling,
    `is_bound` that the password needs a secret of this computer besides,
    `asks_keyring_for_pin` that the OS keyring may hold what a PIN needs.
    """

    id: ProfileId
    card: Card
    state: ProfileState = ProfileState.ACTIVE
    created: Millis | None = None
    last_opened: Millis | None = None
    with_password: bool = True
    deadline: Millis | None = None
    seconds_left: int | None = None
    has_kit: bool = False
    is_bound: bool = False
    asks_keyring_for_pin: bool = False

    @property
    def name(self) -> str:
        """Return the display name."""
        return self.card.name


def is_picture(content: bytes) -> bool:
    """Tell whether these bytes may be a card's picture: a small PNG by size, head and measures.

    Asked before a picture is kept and before one found in a key file is shown:
    nothing vouches for that one yet, and an image decoder is a large target.
    """
    if len(content) > PICTURE_LIMIT or not content.startswith(_PNG_HEAD):
        return False
    width, height = content[16:20], content[20:24]
    measures = (int.from_bytes(width, "big"), int.from_bytes(height, "big"))
    return len(height) == 4 and all(1 <= measure <= PICTURE_SIDE_LIMIT for measure in measures)


def clean_name(text: str) -> str:
    """Return a display name trimmed and in NFC.

    Raises NameEmptyError, NameTooLongError (over 40 characters), NameHasControlError.
    """
    name = unicodedata.normalize("NFC", text).strip()
    if not name:
        raise NameEmptyError()
    if len(name) > NAME_LIMIT:
        raise NameTooLongError(limit=NAME_LIMIT)
    # Control and direction characters could make one name look like another.
    if any(unicodedata.category(c) in ("Cc", "Cf", "Cs", "Co", "Cn") for c in name):
        raise NameHasControlError()
    return name


def same_name(left: str, right: str) -> bool:
    """Tell whether two display names would be confused (NFC, trimmed, case folded)."""

    def fold(text: str) -> str:
        return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).strip().casefold())

    return fold(left) == fold(right)
