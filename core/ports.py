"""The doors to the world, as protocols: time, randomness and the OS keyring."""

from __future__ import annotations

from typing import NewType, Protocol

Millis = NewType("Millis", int)
"""A point in time: milliseconds since 1970-01-01T00:00:00Z."""


class Clock(Protocol):
    """Tell the time; tests move it by hand."""

    def now(self) -> Millis:
        """Return the wall clock in UTC milliseconds."""

    def boot_id(self) -> str:
        """Return a text that is the same until the computer restarts."""

    def boot_clock(self) -> Millis:
        """Return milliseconds since boot, counting sleep."""


class Randomness(Protocol):
    """Draw from the system's cryptographic generator."""

    def bytes(self, count: int) -> bytes:
        """Return `count` random bytes."""

    def below(self, bound: int) -> int:
        """Return an unbiased integer in [0, bound)."""


class Keyring(Protocol):
    """Keep small secrets in the operating system's keyring.

    One that is locked fails, and nobody is asked to unlock it; nor to make one. With `asking`
    they are: only for what a person wished for, and after they did.
    """

    def name(self) -> str | None:
        """Return the backend's name, or None where no allowed backend exists."""

    def read(self, account: str, *, asking: bool = False) -> bytes | None:
        """Return the secret of `account`, or None. Raises NoKeyringError."""

    def write(self, account: str, secret: bytes, *, asking: bool = False) -> None:
        """Write, read back and compare. Raises NoKeyringError."""

    def remove(self, account: str, *, asking: bool = False) -> None:
        """Remove and prove absence; absent already is fine. Raises NoKeyringError."""

    def accounts(self) -> tuple[str, ...] | None:
        """Return the accounts kept here, None where the backend has no list.

        Raises NoKeyringError.
        """
