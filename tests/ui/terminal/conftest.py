"""A terminal with an empty data folder, and one with a profile."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import choose_policy, open_app
from core.paths import Paths
from core.services import profiles
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.ui.terminal.command_line import PASSWORD, CommandLine


@pytest.fixture(scope="session")
def folder_of_maria(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Return a data folder with the profile Maria, made once and only ever copied."""
    data = tmp_path_factory.mktemp("maria") / "data"
    app = open_app(Paths(data), policy=choose_policy({"STRONGROOM_KDF": "floor"}))
    with Secret.from_text(PASSWORD) as secret:
        profiles.create_profile(app, card=Card(name="Maria"), secret=secret).close()
    app.close()
    yield data
    shutil.rmtree(data)


@pytest.fixture
def terminal(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> CommandLine:
    """Return a terminal with an empty data folder, unlocking at the lowest cost."""
    monkeypatch.setenv("STRONGROOM_KDF", "floor")
    return CommandLine(tmp_path, monkeypatch, capfd)


@pytest.fixture
def maria(terminal: CommandLine, folder_of_maria: Path) -> CommandLine:
    """Return a terminal with the profile Maria."""
    shutil.copytree(folder_of_maria, terminal.data)
    return terminal
