"""The operating system's keyring, through an allow-list of real backends only.

Never `keyring.get_keyring()`: environment and configuration could choose any
class there, one that stores plain text or sends secrets away included.
"""

from __future__ import annotations

import base64
import binascii
import concurrent.futures
import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from core.errors import NoKeyringError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Strongroom"
LIMIT_SECONDS = 10.0
_ALLOWED = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)

T = TypeVar("T")


class SystemKeyring:
    """Reach the first allowed backend that works; every call is limited to ten seconds."""

    def __init__(self) -> None:
        self._backend: KeyringBackend | None = None
        self._looked = False

    def _find(self) -> KeyringBackend | None:
        if self._looked:
            return self._backend
        self._looked = True
        for module, name in _ALLOWED:
            try:
                backend = getattr(importlib.import_module(module), name)
                if backend.viable:
                    self._backend = backend()
                    break
            except (ImportError, RuntimeError, OSError, AttributeError):
                continue
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
        except binascii.Error:
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

    @staticmethod
    def _limited(work: Callable[[], T]) -> T:
        # A keyring may wait for ever on a prompt nobody sees; the thread is left to it.
        pool = concurrent.futures.ThreadPoolExecutor(1, thread_name_prefix="keyring")
        try:
            return pool.submit(work).result(LIMIT_SECONDS)
        except TimeoutError:
            raise NoKeyringError(detail="timed-out") from None
        except (RuntimeError, OSError, ValueError) as error:
            # Every keyring backend wraps its failures in RuntimeError subclasses or OSError.
            raise NoKeyringError(detail=type(error).__name__) from None
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
