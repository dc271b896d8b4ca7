"""The operating system's keyring, through an allow-list of real backends only.

Never `keyring.get_keyring()`: environment and configuration could choose any
class there, one that stores plain text or sends secrets away included.
"""

from __future__ import annotations

import base64
import importlib
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar

from core.errors import NoKeyringError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Strongroom"
LIMIT_SECONDS = 10.0
ALLOWED = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)

T = TypeVar("T")


class SystemKeyring:
    """Reach the first allowed backend that works; every call is limited to ten seconds."""

    def __init__(
        self,
        *,
        limit_seconds: float = LIMIT_SECONDS,
        allowed: tuple[tuple[str, str], ...] = ALLOWED,
    ) -> None:
        self._limit, self._allowed = limit_seconds, allowed
        self._backend: KeyringBackend | None = None
        self._looked = False

    def _find(self) -> KeyringBackend | None:
        if self._looked:
            return self._backend
        for module, name in self._allowed:
            try:
                backend = getattr(importlib.import_module(module), name)
                if backend.viable:
                    self._backend = backend()
                    break
            except (ImportError, RuntimeError, OSError, AttributeError):
                continue
        if hasattr(self._backend, "persist"):
            # Windows would carry the secret to every computer of the domain.
            setattr(self._backend, "persist", "local machine")  # noqa: B010 - only that class has it
        self._looked = True
        return self._backend

    def name(self) -> str | None:
        """Return the backend's name, or None where no allowed backend exists."""
        backend = self._limited(self._find)
        return type(backend).__module__ if backend is not None else None

    def read(self, account: str) -> bytes | None:
        """Return the secret of `account`, or None. Raises NoKeyringError."""
        found = self._call(lambda backend: backend.get_password(SERVICE, account))
        try:
            return base64.b64decode(found, validate=True) if found is not None else None
        except (ValueError, TypeError):
            raise NoKeyringError(detail="not-ours") from None

    def write(self, account: str, secret: bytes) -> None:
        """Write, read back and compare. Raises NoKeyringError."""
        text = base64.b64encode(secret).decode("ascii")
        self._call(lambda backend: backend.set_password(SERVICE, account, text))
        if self.read(account) != secret:
            raise NoKeyringError(detail="read-back-differs")

    def remove(self, account: str) -> None:
        """Remove and prove absence; absent already is fine. Raises NoKeyringError."""
        if self.read(account) is None:
            return
        self._call(lambda backend: backend.delete_password(SERVICE, account))
        if self.read(account) is not None:
            raise NoKeyringError(detail="still-there")

    def _call(self, use: Callable[[KeyringBackend], T]) -> T:
        backend = self._limited(self._find)
        if backend is None:
            raise NoKeyringError(detail="no-backend")
        return self._limited(lambda: use(backend))

    def _limited(self, work: Callable[[], T]) -> T:
        call = _Call(work)
        call.start()
        call.join(self._limit)
        if call.is_alive():
            raise NoKeyringError(detail="timed-out")
        if call.error is not None:
            raise NoKeyringError(detail=type(call.error).__name__) from None
        return call.result[0]


class _Call(threading.Thread, Generic[T]):
    """One call into a backend, whatever it does.

    On a thread that nobody waits for at the end: a keyring may wait for ever on
    a prompt that nobody sees.
    """

    def __init__(self, work: Callable[[], T]) -> None:
        super().__init__(name="keyring", daemon=True)
        self._work = work
        self.result: list[T] = []
        self.error: BaseException | None = None

    def run(self) -> None:
        """Call, and keep what comes of it."""
        with self:
            self.result.append(self._work())

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> bool:
        # Backends raise errors of half a dozen libraries that share no base class; to us each
        # means that there is no keyring to use.
        self.error = error
        return isinstance(error, Exception)
