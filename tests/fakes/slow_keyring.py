"""Keyrings that do not do what they should."""

from __future__ import annotations

import threading

from tests.fakes.keyring import FakeKeyring


class HangingKeyring(FakeKeyring):
    """Answer nothing until `release` is called, as behind a prompt that nobody sees."""

    def __init__(self) -> None:
        super().__init__()
        self._gate = threading.Event()

    def release(self) -> None:
        """Let every call go on."""
        self._gate.set()

    def _call(self, account: str = "") -> None:
        self._gate.wait(10)
        super()._call(account)


class LyingKeyring(FakeKeyring):
    """Take everything and give something else back."""

    def read(self, account: str, *, asking: bool = False) -> bytes | None:
        """Return what nobody wrote."""
        self._call()
        return bytes(reversed(self.entries[account])) if account in self.entries else None


class ForgetfulKeyring(FakeKeyring):
    """Take everything and keep nothing."""

    def write(self, account: str, secret: bytes, *, asking: bool = False) -> None:
        """Keep nothing."""
        self._call()
