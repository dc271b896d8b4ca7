"""A computer is lost or reinstalled: a bound profile opens with its kit, and is bound anew.

With the keyring as people have it, and the real program.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.terminal.strongroom import MARIA, NEW, Strongroom
from tests.secret_service import SecretService

pytestmark = pytest.mark.soak


@pytest.fixture
def services(tmp_path: Path) -> Iterator[list[SecretService]]:
    """Return the keyrings of three computers, each its own."""
    with contextlib.ExitStack() as closing:
        services = [SecretService(tmp_path / f"keyring-{number}") for number in range(3)]
        for service in services:
            closing.callback(service.close)
        yield services


class User(Strongroom):
    """Somebody at a computer with a keyring, or with none."""

    def __init__(self, home: Path, service: SecretService | None) -> None:
        home.mkdir(exist_ok=True)
        super().__init__(home)
        bus = "disabled:" if service is None else service.environ["DBUS_SESSION_BUS_ADDRESS"]
        self.environ = {"DBUS_SESSION_BUS_ADDRESS": bus, "HOME": str(home)}


def read_key(kit: Path) -> str:
    """Return the recovery key that stands on a kit."""
    return next(word for word in kit.read_text("utf-8").split() if word.count("-") == 8)


def test_a_new_computer_opens_it_with_the_kit_and_binds_it_anew(
    services: list[SecretService], tmp_path: Path
) -> None:
    first = User(tmp_path / "Maria", services[0])
    first.ask("profile", "create", "Maria", "--kit", "kit.txt", lines=[MARIA])
    key = read_key(first.home / "kit.txt")
    added = ("item", "add", "--type", "login", "--title", "Mail", "--generate")
    first.ask(*added, lines=[MARIA])
    mistyped = ("2" if key[0] != "2" else "3") + key[1:]
    first.fail(4, "profile", "bind", lines=[MARIA, mistyped])
    assert first.ask("profile", "bind", lines=[MARIA, key]).row == {"bound": True}
    assert len(first.ask("item", "list", lines=[MARIA]).rows) == 1
    first.fail(4, "item", "list", lines=[NEW])

    # The folder is copied; neither a new user without a keyring nor another keyring opens it.
    second = User(tmp_path / "new Maria", None)
    shutil.copytree(first.data, second.data)
    for lost in (second, User(tmp_path / "new Maria", services[1])):
        assert lost.fail(6, "item", "list", lines=[MARIA]).kind == "device_secret_missing"

    # The kit does, and the password alone from then on.
    second.ask("profile", "recover", lines=[key, NEW])
    assert len(second.ask("item", "list", lines=[NEW]).rows) == 1

    # A new secret is enrolled where there is a keyring.
    third = User(tmp_path / "new Maria", services[2])
    third.ask("profile", "bind", lines=[NEW, key])
    assert len(third.ask("item", "list", lines=[NEW]).rows) == 1
    assert second.fail(6, "item", "list", lines=[NEW]).kind == "device_secret_missing"
    third.ask("profile", "change-password", lines=[NEW, MARIA])
    third.ask("profile", "unbind", lines=[MARIA])
    assert len(second.ask("item", "list", lines=[MARIA]).rows) == 1
    deleting = ("profile", "delete", "Maria", "--confirm", "Maria", "--no-copy", "--now")
    third.ask(*deleting, lines=[MARIA])
