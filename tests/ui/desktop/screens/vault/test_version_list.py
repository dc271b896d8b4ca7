"""What changed with an earlier version is read in the list, and not only in its tooltip."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from core.ports import Millis
from core.vault.history import VersionId
from ui.desktop.screens.vault.detail_view_model import OldVersion
from ui.desktop.screens.vault.history_dialog import HistoryDialog

CHANGES = (("Username", "Password", "Website", "Notes", "One-time code"), ("Password",))


@pytest.mark.usefixtures("theme")
def test_each_row_is_as_tall_as_its_words(qtbot: QtBot) -> None:
    versions = tuple(
        OldVersion(
            id=VersionId(bytes([number])),
            replaced=Millis(1_700_000_000_000),
            title="Amazon",
            changed=changed,
            fields=(),
            notes="",
        )
        for number, changed in enumerate(CHANGES)
    )
    dialog = HistoryDialog("Amazon", versions)
    qtbot.addWidget(dialog)
    dialog.show()
    listed = dialog.list
    heights = []
    for item in map(listed.item, range(listed.count())):
        place = listed.visualItemRect(item)
        room = QRect(0, 0, place.width(), 10_000)
        words = listed.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
        heights.append(place.height())
        assert place.height() > words.height()
    assert heights[0] > heights[1]
