"""The two lists of the sidebar look like one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from core.vault.folder import Folder, FolderId
from ui.desktop.actions import Actions
from ui.desktop.item_models.filters import ALL
from ui.desktop.item_models.sidebar_tree import Counts
from ui.desktop.screens.vault.sidebar import Sidebar
from ui.desktop.screens.vault.state import SidebarState


def state_with(folders: int) -> SidebarState:
    ids = [FolderId(bytes([number]) * 16) for number in range(folders)]
    return SidebarState(
        counts=Counts(total=3, trash=1, folders=dict.fromkeys(ids, 1)),
        folders={id_: Folder(id_, f"Folder {id_[0]}", None) for id_ in ids},
        filter=ALL,
    )


@pytest.mark.usefixtures("theme")
def test_counts_stand_in_one_column_also_where_the_upper_list_scrolls(
    open_window: Callable[[QWidget], None],
) -> None:
    sidebar = Sidebar(Actions())
    open_window(sidebar)
    for folders, scrolls in ((1, False), (60, True), (2, False)):
        sidebar.show_state(state_with(folders))
        sidebar.resize(224, 500)
        QApplication.processEvents()
        assert (sidebar.filters.verticalScrollBar().maximum() > 0) is scrolls
        assert sidebar.filters.viewport().width() == sidebar.places.viewport().width()
        assert sidebar.places.verticalScrollBar().maximum() == 0
    sidebar.show_state(state_with(60))
    sidebar.set_collapsed(collapsed=True)
    QApplication.processEvents()
    assert sidebar.places.width() == sidebar.width()
