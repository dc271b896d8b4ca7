"""Dialogs grow with their words, and stay within the window behind them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.formats.ssh_key_text import PublicKey
from ui.desktop.screens.vault.ssh_part import SshPart
from ui.desktop.theme import Look, Theme
from ui.desktop.widgets.dialog_size import open_at

KEY = PublicKey(
    type="ssh-ed25519", line="ssh-ed25519 AAAA", fingerprint=f"SHA256:{'0123456789' * 4}abc"
)


@pytest.mark.parametrize(
    ("scale", "behind", "wanted"),
    [
        (1.0, QSize(860, 560), QSize(600, 400)),
        (1.5, QSize(1200, 800), QSize(900, 600)),
        (1.5, QSize(860, 560), QSize(820, 520)),
        (1.5, QSize(500, 300), QSize(600, 400)),
        (0.9, QSize(860, 560), QSize(600, 400)),
    ],
)
def test_it_is_as_large_as_its_words_want_where_there_is_room(
    theme: Theme, qtbot: QtBot, scale: float, behind: QSize, wanted: QSize
) -> None:
    theme.apply(Look(text_scale=scale))
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(behind)
    dialog = QDialog(window)
    open_at(dialog, 600, 400)
    assert dialog.size() == wanted


def test_a_fingerprint_pushes_no_field_out_of_the_editor(theme: Theme, qtbot: QtBot) -> None:
    theme.apply(Look(text_scale=1.5))
    part = SshPart()
    qtbot.addWidget(part)
    part.show_key(KEY, empty=False)
    assert part.said.whole_text() == f"ssh-ed25519 · {KEY.fingerprint}"
    assert part.minimumSizeHint().width() < 300
