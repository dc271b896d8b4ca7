"""How the screen was left is found again, whatever was kept."""

from __future__ import annotations

import pytest

from core.search import SortOrder
from core.services import preferences
from core.vault.folder import FolderId
from tests.fakes.vault_context import OpenVault
from ui.desktop.screens.vault.remembered import LayoutMemory, VaultLayout


def load(vault: OpenVault) -> VaultLayout:
    found: list[VaultLayout] = []
    memory = LayoutMemory(vault.context)
    memory.loaded.connect(found.append)
    memory.load()
    return found[0]


def test_a_layout_comes_back(vault: OpenVault) -> None:
    layout = VaultLayout(300, True, SortOrder.MODIFIED, 1300, 800, True, ("00" * 16,))
    LayoutMemory(vault.context).keep(layout)
    assert load(vault) == layout


@pytest.mark.parametrize("text", ["", "nonsense", "[]", '{"order": "by-colour"}'])
def test_what_cannot_be_read_is_the_usual_layout(vault: OpenVault, text: str) -> None:
    preferences.set_preference(vault.session, name="desktop.vault", value=text)
    assert load(vault) == VaultLayout()


def test_nothing_is_written_where_nothing_changed(vault: OpenVault) -> None:
    memory = LayoutMemory(vault.context)
    memory.load()
    memory.keep(VaultLayout())
    assert preferences.read_preference(vault.session, name="desktop.vault") is None


def test_what_is_no_folder_is_not_closed() -> None:
    assert VaultLayout(closed_folders=("00" * 16,)).closed() == [FolderId(bytes(16))]
    assert VaultLayout(closed_folders=("no hex",)).closed() == []
