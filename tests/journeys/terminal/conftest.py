"""The program in a home of its own."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.storage.file_systems import find_file_system
from tests.journeys.terminal.strongroom import MARIA, Strongroom
from tests.journeys.terminal.warm_start import WarmStart
from tests.source_tree import ROOT


@pytest.fixture(scope="session")
def warm_start() -> Iterator[WarmStart]:
    """Return the program loaded once for all commands of these journeys."""
    warm = WarmStart()
    yield warm
    warm.close()


@pytest.fixture
def strongroom(tmp_path: Path, warm_start: WarmStart) -> Iterator[Strongroom]:
    """Return the program with nothing in its data folder yet; whatever is left holds no secret.

    On a disk, wherever pytest has its folders: a copy in memory is refused.
    """
    home = tmp_path
    if find_file_system(tmp_path).in_memory:
        home = ROOT / "build" / "journeys" / tmp_path.name
        home.mkdir(parents=True, exist_ok=True)
    program = Strongroom(home, warm_start)
    yield program
    if program.data.exists():
        program.assert_nothing_in_clear()
    if home != tmp_path:
        shutil.rmtree(home)


@pytest.fixture
def maria(strongroom: Strongroom) -> Strongroom:
    """Return the program with the profile Maria."""
    strongroom.create("Maria", MARIA)
    return strongroom
