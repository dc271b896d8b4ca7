"""Whether a keyring is open, seen without its asking anybody; and having it ask, once.

The libraries below unlock by themselves whatever is locked, with a question over every window.
Typed there by mistake, a master password would become the password of a keyring.
"""

from __future__ import annotations

import contextlib
import enum
import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SECRET_SERVICE = ("keyring.backends.SecretService", "keyring.backends.libsecret")
_KWALLET = "keyring.backends.kwallet"
ASKING_SECONDS = 120.0
"""A person may look for their password; nobody waits for them that long (`SystemKeyring`)."""
_ANSWER_SECONDS = 10.0


class Lock(enum.Enum):
    """How a keyring stands: MISSING where there is none yet, and somebody had to choose one."""

    OPEN = "open"
    LOCKED = "locked"
    MISSING = "missing"


def find_lock(backend: KeyringBackend, attributes: Mapping[str, str]) -> Lock:
    """Tell whether the entry with these attributes can be had without a question.

    Not known of the keyrings of macOS and Windows, which open with the login.
    """
    module = type(backend).__module__
    if module in _SECRET_SERVICE:
        return _look_at_collection(attributes)
    return _look_at_wallet(backend) if module == _KWALLET else Lock.OPEN


def have_opened(backend: KeyringBackend, attributes: Mapping[str, str]) -> Lock:
    """Have the person open what is locked, or make a keyring where there is none."""
    if type(backend).__module__ not in _SECRET_SERVICE:
        return Lock.OPEN  # its library asks by itself, and says so where nobody opened it
    secretstorage = importlib.import_module("secretstorage")
    with contextlib.closing(secretstorage.dbus_init()) as connection:
        try:
            collection = secretstorage.get_default_collection(connection)
        except secretstorage.PromptDismissedException:
            return Lock.MISSING
        if collection.is_locked():
            collection.unlock(timeout=ASKING_SECONDS)
        if not collection.is_locked():
            # KeePassXC asks for each entry again.
            for item in collection.search_items(dict(attributes)):
                if item.is_locked():
                    item.unlock(timeout=ASKING_SECONDS)
    return _look_at_collection(attributes)


def _look_at_collection(attributes: Mapping[str, str]) -> Lock:
    secretstorage = importlib.import_module("secretstorage")
    with contextlib.closing(secretstorage.dbus_init()) as connection:
        try:
            collection = secretstorage.Collection(connection)
        except secretstorage.ItemNotFoundException:
            return Lock.MISSING
        if collection.is_locked():
            return Lock.LOCKED
        items = collection.search_items(dict(attributes)) if attributes else ()
        return Lock.LOCKED if any(item.is_locked() for item in items) else Lock.OPEN


def _look_at_wallet(backend: KeyringBackend) -> Lock:
    """Ask KWallet itself, beside the library, whose first question opens the wallet."""
    blocking = importlib.import_module("jeepney.io.blocking")
    with contextlib.closing(blocking.open_dbus_connection()) as connection:
        if not _ask_wallet(connection, backend, "isEnabled"):
            return Lock.LOCKED
        wallet = _ask_wallet(connection, backend, "networkWallet")
        return Lock.OPEN if _ask_wallet(connection, backend, "isOpen", wallet) else Lock.LOCKED


def _ask_wallet(connection: Any, backend: Any, question: str, *about: str) -> Any:
    jeepney = importlib.import_module("jeepney")
    place = jeepney.DBusAddress(backend.object_path, backend.bus_name, "org.kde.KWallet")
    call = jeepney.new_method_call(place, question, "s" * len(about), about)
    reply = connection.send_and_get_reply(call, timeout=_ANSWER_SECONDS)
    return jeepney.wrappers.unwrap_msg(reply)[0]
