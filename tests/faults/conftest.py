"""Folders for runs by the thousand, in memory where there is a file system for that."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.stage import make_folder, quick_world

MEMORY = Path("/dev/shm")


@pytest.fixture
def scratch() -> Iterator[Path]:
    """Return an empty folder that is quick to write to and gone after the test."""
    base = MEMORY if os.access(MEMORY, os.W_OK | os.X_OK) else None
    folder = Path(tempfile.mkdtemp(prefix="strongroom-faults-", dir=base))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder every operation begins with, made once and not to be changed."""
    folder = tmp_path_factory.mktemp("faults") / "made"
    with quick_world():
        make_folder(folder)
    return folder


@pytest.fixture
def template(scratch: Path, made: Path) -> Iterator[Path]:
    """Return a copy of that folder, for as long as keys cost nothing."""
    shutil.copytree(made, scratch / "template")
    with quick_world():
        yield scratch / "template"
