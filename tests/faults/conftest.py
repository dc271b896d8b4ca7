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


@pytest.fixture
def template(scratch: Path) -> Iterator[Path]:
    """Return the folder every operation begins with, for as long as keys cost nothing."""
    with quick_world():
        make_folder(scratch / "template")
        yield scratch / "template"
