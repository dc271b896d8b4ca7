"""A command raises the cost of unlocking before it ends, and does not fail where that fails."""

from __future__ import annotations

import dataclasses

import pytest

from core.app import KdfPolicy
from core.crypto.kdf import FLOOR, KdfParams
from core.crypto.slots import read_header
from core.errors import KdfOutOfBoundsError
from core.storage.key_file import read_key_file
from tests.ui.terminal.command_line import PASSWORD, CommandLine

DEARER = dataclasses.replace(FLOOR, memory_kib=96 * 1024)


def cost_of(terminal: CommandLine) -> KdfParams:
    """Return what a guess at the one profile's key file costs."""
    (path,) = terminal.data.glob("profiles/*/profile.keys")
    return read_header(read_key_file(path).slots[0]).params


def test_a_command_raises_the_cost_before_it_ends(
    maria: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.app.choose_policy", lambda: KdfPolicy(DEARER))
    assert cost_of(maria) == FLOOR
    assert maria.run("item", "list", lines=[PASSWORD]).code == 0
    assert cost_of(maria) == DEARER
    assert maria.run("item", "list", lines=[PASSWORD]).code == 0


def test_a_command_that_is_done_does_not_fail_for_it(
    maria: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise KdfOutOfBoundsError(parameter="memory_kib", value=1)

    monkeypatch.setattr("core.services.rising.derive_slot", fail)
    monkeypatch.setattr("core.app.choose_policy", lambda: KdfPolicy(DEARER))
    assert maria.run("item", "list", lines=[PASSWORD]).code == 0
    assert cost_of(maria) == FLOOR
