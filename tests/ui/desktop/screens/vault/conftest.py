"""A real, unlocked vault for every test of its screens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.fakes.vault_context import OpenVault, open_vault


@pytest.fixture
def vault(qapp: QApplication, tmp_path: Path) -> Iterator[OpenVault]:
    """Return an open vault with nothing in it."""
    with open_vault(tmp_path) as opened:
        yield opened
