"""What an owner decided about the end of a profile, as it lies in the key file."""

from __future__ import annotations

from typing import Annotated

import msgspec

from core.ports import Millis

WORD_LIMIT = 32
"""Characters of a colour's or symbol's name, bytes of a pseudonym."""

# Read before anything vouches for it: a number no clock shows would be met by a calendar later.
Time = Annotated[Millis, msgspec.Meta(ge=0, le=253_402_300_799_999)]
Seconds = Annotated[int, msgspec.Meta(ge=0, le=10 * 366 * 24 * 3600)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**48)]


class CopyRecord(msgspec.Struct, frozen=True, array_like=True):
    """A checked copy made on the way out; `sha256` of the file, `digest` of the vault then."""

    path: str
    format: str
    items: Count
    attachments: Count
    sha256: bytes
    digest: bytes
    encrypted: bool


class MoveRecord(msgspec.Struct, frozen=True, array_like=True):
    """That everything was put into another profile and read back there.

    `to` is the other's pseudonym, `sha256` of its vault file then, `digest` of this vault.
    """

    at: Time
    to: Annotated[bytes, msgspec.Meta(max_length=WORD_LIMIT)]
    items: Count
    attachments: Count
    sha256: bytes
    digest: bytes


class Decision(msgspec.Struct, frozen=True, array_like=True):
    """What the owner decided when asking for deletion.

    `seconds` is the whole wait; `counts` are (what, number) pairs for the receipt. There
    is a copy, or a move, or neither.
    """

    with_password: bool
    requested: Time
    seconds: Seconds
    copy: CopyRecord | None
    counts: tuple[tuple[str, Count], ...]
    moved: MoveRecord | None = None

    def parts(self) -> tuple[object, ...]:
        """Return the elements as they are written and vouched for.

        Without a move as before there were any: an older program finds what it knows.
        """
        parts: tuple[object, ...] = msgspec.structs.astuple(self)
        return parts if self.moved is not None else parts[:-1]
