"""A bar without a number moves only where things may move."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from ui.desktop.theme import Theme
from ui.desktop.widgets.progress import show_unknown


@pytest.mark.parametrize(("reduced", "most"), [(False, 0), (True, 1)])
def test_a_bar_without_a_number_stands_still_on_request(
    qtbot: QtBot, theme: Theme, *, reduced: bool, most: int
) -> None:
    theme.apply(dataclasses.replace(theme.look, reduce_motion=reduced))
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setValue(40)
    show_unknown(bar)
    assert (bar.minimum(), bar.maximum()) == (0, most)
    assert bar.value() <= 0
