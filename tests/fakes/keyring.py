"""A keyring in memory, which can be locked."""

from __future__ import annotations

from core.errors import NoKeyringError


class FakeKeyring:
    """Implement `core.ports.Keyring`; `locked` makes every call fail but the name."""

    def __init__(self, *, locked: bool = False, name: str = "fake") -> None:
        self._name = name
        self.entries: dict[str, bytes] = {}
        self.locked = locked
        self.lists = True
        self.calls = 0
        self.asked_to_open = 0
        self.opens_when_asked = False
        self.has_keyring = True
        self.questions = 0
        """How often somebody was asked to unlock it."""

    def name(self) -> str | None:
        """Return the backend's name."""
        return self._name

    def read(self, account: str, *, asking: bool = False) -> bytes | None:
        """Return the secret of `account`, or None."""
        self._ask(asking=asking)
        self._call(account)
        return self.entries.get(account)

    def write(self, account: str, secret: bytes, *, asking: bool = False) -> None:
        """Keep a secret."""
        self._ask(asking=asking)
        self._call(account)
        if not self.has_keyring:
            raise NoKeyringError(detail="InitError")
        self.entries[account] = secret

    def remove(self, account: str, *, asking: bool = False) -> None:
        """Forget a secret."""
        self._ask(asking=asking)
        self._call(account)
        self.entries.pop(account, None)

    def accounts(self) -> tuple[str, ...] | None:
        """Return the accounts that are kept, None from a backend that has no list."""
        self._call()
        return tuple(sorted(self.entries)) if self.lists else None

    def opening_entries(self) -> dict[str, bytes]:
        """Return what opens something: neither anchors nor the key of the installation do."""
        kinds = ("device-secret/", "quick-unlock/")
        return {name: kept for name, kept in self.entries.items() if name.startswith(kinds)}

    def _ask(self, *, asking: bool) -> None:
        if asking and (self.locked or not self.has_keyring):
            self.questions += 1
            self.locked = not self.opens_when_asked
            self.has_keyring |= self.opens_when_asked

    def _call(self, account: str = "") -> None:
        self.calls += 1
        if account.startswith(("device-secret/", "quick-unlock/")):
            self.asked_to_open += 1
        if self.locked:
            raise NoKeyringError(detail="KeyringLocked")


class NoKeyring(FakeKeyring):
    """A computer without any keyring."""

    def name(self) -> str | None:
        """Return None: there is no backend."""
        return None

    def _call(self, account: str = "") -> None:
        super()._call(account)
        raise NoKeyringError(detail="no-backend")
