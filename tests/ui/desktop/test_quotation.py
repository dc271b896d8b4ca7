"""Names are quoted as the language of the window quotes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.desktop.screens.vault.password_part import PasswordPart
from ui.wording import speech


@pytest.fixture
def german_marks() -> Iterator[None]:
    """Quote as German does, and nothing else."""
    speech.translate_by(lambda text: {"“{name}”": "„{name}“"}.get(text, text), str, str)
    yield
    speech.speak_english()


def test_english_marks_stand_where_nothing_else_is_said() -> None:
    assert speech.quote("Jonas {name}") == "“Jonas {name}”"


@pytest.mark.usefixtures("german_marks")
def test_a_name_stands_in_the_marks_of_the_language() -> None:
    assert speech.quote("Jonas") == "„Jonas“"


@pytest.mark.usefixtures("german_marks", "theme")
def test_so_do_the_others_with_a_password(qtbot: QtBot) -> None:
    part = PasswordPart()
    qtbot.addWidget(part)
    part.show_shared(["IKEA"], more=0)
    assert "„IKEA“" in part.shared.accessibleName()


@pytest.mark.usefixtures("theme")
def test_a_title_of_one_long_word_makes_no_form_wider(qtbot: QtBot) -> None:
    part = PasswordPart()
    qtbot.addWidget(part)
    part.show()
    part.show_shared(["Donaudampfschifffahrt" * 8], more=0)
    QApplication.processEvents()
    assert part.shared.minimumSizeHint().width() < 320
