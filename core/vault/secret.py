"""Secrets that can be wiped: a master password, a passphrase, a recovery key."""

from __future__ import annotations

import unicodedata
from types import TracebackType
from typing import Self

from core.vault.field import HIDDEN


class Secret:
    """Hold secret bytes in a buffer that is overwritten when it is closed.

    Used as a context manager or closed by hand. It neither prints, hashes
    nor compares, and it cannot be pickled.
    """

    __slots__ = ("_buffer",)

    def __init__(self, buffer: bytearray) -> None:
        self._buffer = buffer

    @classmethod
    def from_text(cls, text: str) -> Secret:
        """Return the NFC UTF-8 form of a typed password; nothing is trimmed or folded.

        NFC, never NFKC: compatibility forms would merge distinct passwords (RFC 8265).
        """
        return cls(bytearray(unicodedata.normalize("NFC", text).encode("utf-8")))

    @property
    def buffer(self) -> bytearray:
        """Return the live buffer; callers must not keep or copy it."""
        return self._buffer

    def copy(self) -> Secret:
        """Return an independent secret with the same bytes."""
        return Secret(bytearray(self._buffer))

    def __len__(self) -> int:
        return len(self._buffer)

    def close(self) -> None:
        """Overwrite the bytes with zeros; closing twice is fine."""
        for index in range(len(self._buffer)):
            self._buffer[index] = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"Secret({HIDDEN})"

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a secret is never serialised")
