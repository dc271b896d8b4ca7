"""A terminal with an empty data folder, and one with a profile."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ui.terminal.command_line import PASSWORD, CommandLine


@pytest.fixture
def terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> CommandLine:
    """Return a terminal with an empty data folder, unlocking at the lowest cost."""
    monkeypatch.setenv("STRONGROOM_KDF", "floor")
    return CommandLine(tmp_path, monkeypatch, capfd)


@pytest.fixture
def maria(terminal: CommandLine) -> CommandLine:
    """Return a terminal with the profile Maria."""
    terminal.json("profile", "create", "Maria", lines=[PASSWORD])
    return terminal
