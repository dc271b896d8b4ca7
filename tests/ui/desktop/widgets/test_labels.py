"""Labels show plain text, shortened where there is no room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as QtText
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.clipping import list_clipped
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.labels import Badge, ElidedLabel, WrappedLabel, plain_tooltip, text_label

pytestmark = pytest.mark.usefixtures("theme")

FOREIGN = "<b>Amazon</b> <img src='x'>"


def test_foreign_text_is_never_markup(qtbot: QtBot) -> None:
    for label in (text_label(FOREIGN), ElidedLabel(FOREIGN), Badge(FOREIGN)):
        qtbot.addWidget(label)
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert "<b>" not in plain_tooltip(FOREIGN).removeprefix("<qt>").removesuffix("</qt>")


def test_a_hint_of_foreign_text_shows_its_signs() -> None:
    for text in (FOREIGN, "&lt;b>", "a & b", "x" * 300 + "<b>y</b>", "&#60;b>"):
        hint, shown = plain_tooltip(text), QTextDocument()
        shown.setHtml(hint) if QtText.mightBeRichText(hint) else shown.setPlainText(hint)
        assert shown.toPlainText() == text
    for plain in ("", "Copy password", "Größe ändern…"):
        assert plain_tooltip(plain) == plain


def test_what_does_not_fit_is_in_the_tooltip_and_the_name(qtbot: QtBot) -> None:
    label = ElidedLabel("maria.kern@a-rather-long-host-name.example")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.text().endswith("…")
    assert "rather" in label.toolTip()
    assert label.accessibleName() == label.whole_text()
    label.resize(800, 20)
    assert label.text() == label.whole_text()
    assert label.toolTip() == ""


def test_line_ends_become_spaces(qtbot: QtBot) -> None:
    label = ElidedLabel("one\ntwo\r\n three")
    qtbot.addWidget(label)
    assert label.whole_text() == "one two three"


def test_a_digest_goes_on_in_the_next_line(open_window: Callable[[QWidget], None]) -> None:
    """Cut, it can be compared with nothing."""
    digest = "0123456789abcdef" * 4
    window = QWidget()
    column = QVBoxLayout(window)
    label = WrappedLabel(f"SHA-256\n{digest}", FontRole.SECONDARY)
    column.addWidget(label)
    window.resize(260, 300)
    open_window(window)
    assert window.width() == 260, "the word asks for no more room than there is"
    assert list_clipped(window) == []
    assert label.whole_text() == label.accessibleName() == f"SHA-256 {digest}"
    assert label.text().replace("\N{ZERO WIDTH SPACE}", "") == label.whole_text()
