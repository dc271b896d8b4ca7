"""The operating system's keyring, through an allow-list of real backends only.

Never `keyring.get_keyring()`: environment and configuration could choose any
class there, one that stores plain text or sends secrets away included.
"""

from __future__ import annotations

import base64
import contextlib
import importlib
import os
import sys
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from core.errors import NoKeyringError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "Strongroom"
LIMIT_SECONDS = 10.0
TEXT_LIMIT = 1280
"""Windows keeps 2,560 bytes of UTF-16; longer text would end in an error of its own."""
_PROPERTY = "KEYRING_PROPERTY_"
ALLOWED = (
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
)
_ONLY_ON = {"keyring.backends.macOS": "darwin", "keyring.backends.Windows": "win32"}
"""Not even loaded elsewhere: loading macOS' looks for its library, which on Linux starts a compiler
and has it write into the folder for temporary files."""

_LISTS = "keyring.backends.SecretService"
"""The backend that tells what it holds; the others are asked by account only."""

T = TypeVar("T")


class SystemKeyring:
    """Reach the first allowed backend that works; every call is limited to ten seconds.

    The first one found is kept to the end: what was written to one is never
    looked for in another. Where none was found it is looked for again, since
    a keyring may be started later.
    """

    def __init__(
        self,
        *,
        limit_seconds: float = LIMIT_SECONDS,
        allowed: tuple[tuple[str, str], ...] = ALLOWED,
    ) -> None:
        self._limit, self._allowed = limit_seconds, allowed
        self._backend: KeyringBackend | None = None
        self._late: _Call[object] | None = None

    def _find(self) -> KeyringBackend | None:
        if self._backend is None:
            self._backend = next(filter(None, map(_start, self._allowed)), None)
        return self._backend

    def name(self) -> str | None:
        """Return the backend's name, or None where no allowed backend exists."""
        backend = self._limited(self._find)
        return type(backend).__module__ if backend is not None else None

    def has_place(self) -> bool:
        """Tell whether a write asks nobody to make a place for secrets first.

        Raises NoKeyringError.
        """
        return self._call(_has_place)

    def read(self, account: str) -> bytes | None:
        """Return the secret of `account`, or None. Raises NoKeyringError."""
        found: object = self._call(lambda backend: _get(backend, account))
        if found is None:
            return None
        # A backend may answer anything, and base64 would take bytes for text.
        if not isinstance(found, str):
            raise NoKeyringError(detail="not-ours")
        try:
            return base64.b64decode(found, validate=True)
        except ValueError:
            raise NoKeyringError(detail="not-ours") from None

    def write(self, account: str, secret: bytes) -> None:
        """Write, read back and compare. Raises NoKeyringError."""
        text = base64.b64encode(secret).decode("ascii")
        if len(text) > TEXT_LIMIT:
            raise NoKeyringError(detail="too-long")
        self._call(lambda backend: backend.set_password(SERVICE, account, text))
        if self.read(account) != secret:
            raise NoKeyringError(detail="read-back-differs")

    def remove(self, account: str) -> None:
        """Remove and prove absence; absent already is fine. Raises NoKeyringError."""
        if self._is_absent(account):
            return
        self._call(lambda backend: backend.delete_password(SERVICE, account))
        if not self._is_absent(account):
            raise NoKeyringError(detail="still-there")

    def accounts(self) -> tuple[str, ...] | None:
        """Return the accounts kept here, None where the backend has no list. Raises NoKeyringError.

        Only the Secret Service tells them, by their attributes, and only while it is unlocked:
        nobody is asked to unlock it for this.
        """
        return self._call(_list_accounts)

    def _is_absent(self, account: str) -> bool:
        # Whatever lies there is to go, also what is no writing of ours.
        return self._call(lambda backend: _get(backend, account)) is None

    def _call(self, use: Callable[[KeyringBackend], T]) -> T:
        backend = self._limited(self._find)
        if backend is None:
            raise NoKeyringError(detail="no-backend")
        return self._limited(lambda: use(backend))

    def _limited(self, work: Callable[[], T]) -> T:
        if self._late is not None and self._late.is_alive():
            # One that hangs is asked nothing more: each question would wait again, and every
            # wait would leave a thread.
            raise NoKeyringError(detail="timed-out")
        call = _Call(work)
        call.start()
        call.join(self._limit)
        if call.is_alive():
            self._late = cast(_Call[object], call)
            raise NoKeyringError(detail="timed-out")
        if call.error is not None:
            raise NoKeyringError(detail=type(call.error).__name__) from None
        return call.result[0]


def _start(place: tuple[str, str]) -> KeyringBackend | None:
    """Return an allowed backend where it works here."""
    module, name = place
    if _ONLY_ON.get(module, sys.platform) != sys.platform:
        return None
    try:
        kind = getattr(importlib.import_module(module), name)
        backend: KeyringBackend | None = kind() if kind.viable else None
    except (ImportError, RuntimeError, OSError, AttributeError):
        return None
    if backend is None:
        return None
    for name in _list_properties(os.environ):
        vars(backend).pop(name, None)
    if hasattr(backend, "persist"):
        # Windows would carry the secret to every computer of the domain.
        setattr(backend, "persist", "local machine")  # noqa: B010 - only that class has it
    return backend


def _has_place(backend: KeyringBackend) -> bool:
    if type(backend).__module__ != _LISTS:
        return True
    secretstorage = importlib.import_module("secretstorage")
    with contextlib.closing(secretstorage.dbus_init()) as connection:
        try:
            secretstorage.Collection(connection)
        except secretstorage.ItemNotFoundException:
            return False
    return True


def _get(backend: KeyringBackend, account: str) -> str | None:
    # On the first day of a computer even a question would have the Secret Service ask for the
    # password of a new keyring, over the window and as it starts: ours could be typed into it.
    return backend.get_password(SERVICE, account) if _has_place(backend) else None


def _list_accounts(backend: KeyringBackend) -> tuple[str, ...] | None:
    if type(backend).__module__ != _LISTS:
        return None
    if not _has_place(backend):
        return ()
    secretstorage = importlib.import_module("secretstorage")
    with contextlib.closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.get_default_collection(connection)
        if collection.is_locked():
            # It would tell of nothing, which is not the same as holding nothing.
            raise importlib.import_module("keyring.errors").KeyringLocked
        found = [item.get_attributes() for item in collection.search_items({"service": SERVICE})]
    names = {str(attributes.get("username", "")) for attributes in found}
    return tuple(sorted(names - {""}))


def _list_properties(environ: Mapping[str, str]) -> list[str]:
    """Return what the environment sets on every backend: other files, other collections."""
    return [name.removeprefix(_PROPERTY).lower() for name in environ if name.startswith(_PROPERTY)]


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
