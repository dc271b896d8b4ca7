"""KWallet: looked at without opening it, since its library opens it by the first question.

No real KWallet is reached: one answers as the documentation of its D-Bus interface says, and the
backend is the class below, which notes when it would have opened the wallet.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.adapters.keyring import SystemKeyring
from core.errors import NoKeyringError
from tests.fakes.buses import private_bus
from tests.fakes.wallets import NAME, PATH, FakeWallet


class Backend:
    """Does as the backend for KWallet does: it opens the wallet, whatever it is asked."""

    viable = True
    bus_name, object_path = NAME, PATH
    opened = 0

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, _service: str, account: str) -> str | None:
        type(self).opened += 1
        return self.kept.get(account)

    def set_password(self, _service: str, account: str, text: str) -> None:
        type(self).opened += 1
        self.kept[account] = text

    def delete_password(self, _service: str, account: str) -> None:
        type(self).opened += 1
        del self.kept[account]


Backend.__module__ = "keyring.backends.kwallet"
ACTS: list[Callable[[SystemKeyring], object]] = [
    lambda keyring: keyring.read("a"),
    lambda keyring: keyring.write("a", b"1"),
    lambda keyring: keyring.remove("a"),
]


@pytest.fixture
def wallet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeWallet]:
    address = f"unix:path={tmp_path}/bus"
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setattr(Backend, "opened", 0)
    with private_bus(tmp_path), FakeWallet(address) as wallet:
        yield wallet


@pytest.fixture
def keyring() -> SystemKeyring:
    return SystemKeyring(allowed=((sys.modules[__name__].__name__, "Backend"),))


@pytest.mark.parametrize("enabled", [True, False], ids=["closed", "switched off"])
def test_one_that_is_closed_is_not_opened(
    wallet: FakeWallet, keyring: SystemKeyring, *, enabled: bool
) -> None:
    wallet.enabled = enabled
    for act in ACTS:
        with pytest.raises(NoKeyringError) as refused:
            act(keyring)
        assert refused.value.detail == "KeyringLocked"
    assert not Backend.opened
    assert set(wallet.asked) <= {"isEnabled", "networkWallet", "isOpen"}


def test_one_that_is_open_is_used(wallet: FakeWallet, keyring: SystemKeyring) -> None:
    wallet.is_open = True
    keyring.write("a", b"1")
    assert keyring.read("a") == b"1"
    keyring.remove("a")
    assert keyring.read("a") is None


def test_its_library_asks_whoever_wished_for_it(wallet: FakeWallet, keyring: SystemKeyring) -> None:
    assert keyring.read("a", asking=True) is None
    assert Backend.opened == 1


def test_one_that_is_gone_is_no_keyring(wallet: FakeWallet, keyring: SystemKeyring) -> None:
    wallet.__exit__(None, None, None)
    with pytest.raises(NoKeyringError):
        keyring.read("a")
    assert not Backend.opened
