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

from core.adapters.keyring_lock import Lock, find_lock, have_opened
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

    One that is locked or was never made is found out, and nobody asked about it, save where a
    person wished for what needs it (`asking`). Who takes longer than ten seconds to answer the
    system's question finds it open at the next try.

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

    def read(self, account: str, *, asking: bool = False) -> bytes | None:
        """Return the secret of `account`, or None. Raises NoKeyringError."""
        found: object = self._get(account, asking=asking)
        if found is None:
            return None
        # A backend may answer anything, and base64 would take bytes for text.
        if not isinstance(found, str):
            raise NoKeyringError(detail="not-ours")
        try:
            return base64.b64decode(found, validate=True)
        except ValueError:
            raise NoKeyringError(detail="not-ours") from None

    def write(self, account: str, secret: bytes, *, asking: bool = False) -> None:
        """Write, read back and compare. Raises NoKeyringError.

        Where a person answers the system's question only after that, nothing is kept: they were
        told so, and a secret that nothing of ours names any more would lie there unseen.
        """
        text = base64.b64encode(secret).decode("ascii")
        if len(text) > TEXT_LIMIT:
            raise NoKeyringError(detail="too-long")
        given_up = threading.Event()

        def put(backend: KeyringBackend) -> None:
            ask = (Lock.LOCKED, Lock.MISSING) if asking else ()
            if _reach(backend, account, ask) is Lock.MISSING:
                raise importlib.import_module("keyring.errors").InitError
            if given_up.is_set():
                return
            backend.set_password(SERVICE, account, text)
            if asking and given_up.is_set():  # a library that asks by itself
                backend.delete_password(SERVICE, account)

        try:
            self._call(put)
        except NoKeyringError:
            given_up.set()
            raise
        if self.read(account, asking=asking) != secret:
            raise NoKeyringError(detail="read-back-differs")

    def remove(self, account: str, *, asking: bool = False) -> None:
        """Remove and prove absence; absent already is fine. Raises NoKeyringError."""
        # Whatever lies there is to go, also what is no writing of ours.
        if self._get(account, asking=asking) is None:
            return
        self._call(lambda backend: backend.delete_password(SERVICE, account))
        if self._get(account, asking=asking) is not None:
            raise NoKeyringError(detail="still-there")

    def accounts(self) -> tuple[str, ...] | None:
        """Return the accounts kept here, None where the backend has no list. Raises NoKeyringError.

        Only the Secret Service tells them, by their attributes, and only while it is unlocked:
        nobody is asked to unlock it for this.
        """
        return self._call(_list_accounts)

    def _get(self, account: str, *, asking: bool) -> str | None:
        def get(backend: KeyringBackend) -> str | None:
            # In a keyring that was never made there is nothing to ask about.
            lock = _reach(backend, account, (Lock.LOCKED,) if asking else ())
            return backend.get_password(SERVICE, account) if lock is Lock.OPEN else None

        return self._call(get)

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


def _reach(backend: KeyringBackend, account: str, ask: tuple[Lock, ...]) -> Lock:
    """Return how an entry stands that is not locked, after asking where that is wanted."""
    attributes = {"service": SERVICE, "username": account}
    lock = find_lock(backend, attributes)
    if lock in ask:
        lock = have_opened(backend, attributes)
    if lock is Lock.LOCKED:
        raise importlib.import_module("keyring.errors").KeyringLocked
    return lock


def _list_accounts(backend: KeyringBackend) -> tuple[str, ...] | None:
    if type(backend).__module__ != _LISTS:
        return None
    if _reach(backend, "", ()) is Lock.MISSING:
        return ()
    secretstorage = importlib.import_module("secretstorage")
    with contextlib.closing(secretstorage.dbus_init()) as connection:
        collection = secretstorage.Collection(connection)
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
