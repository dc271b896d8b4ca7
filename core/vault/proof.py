"""The proof that the owner of an open profile has just given the master password, for one act."""

from __future__ import annotations

import enum


class Act(enum.StrEnum):
    """What a proof is given for; it is good for nothing else."""

    EXPORT = "export"


class FreshProof:
    """Good once, for one act, for a minute, in the session that gave it.

    It holds no secret and means nothing by itself: a session knows the very
    objects that it gave and takes no other, so that neither one made by hand
    nor a copy is worth anything.
    """

    __slots__ = ("act", "boot_clock", "boot_id")

    def __init__(self, act: Act, boot_id: str, boot_clock: int) -> None:
        self.act = act
        self.boot_id = boot_id
        self.boot_clock = boot_clock

    def __repr__(self) -> str:
        return f"FreshProof({self.act})"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a proof is good in its own session only")
