"""A form field names its editor and says what is wrong without moving anything."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ui.desktop.theme import Role, current_theme
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.password_edit import PasswordEdit

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def field(qtbot: QtBot) -> FormField:
    made = FormField("Name", QLineEdit(), hint="Shown on the start screen.")
    made.resize(300, 100)
    qtbot.addWidget(made)
    made.show()
    return made


def test_label_is_buddy_and_name(field: FormField) -> None:
    assert field.label.buddy() is field.editor
    assert field.editor.accessibleName() == "Name"
    assert field.focusProxy() is field.editor


def test_composite_editor_is_named_where_it_is_typed(qtbot: QtBot) -> None:
    password = PasswordEdit("Password")
    made = FormField("New password", password)
    qtbot.addWidget(made)
    assert made.label.buddy() is password.edit


def test_error_takes_no_room_it_did_not_have(field: FormField) -> None:
    before = field.sizeHint().height()
    field.set_error("Choose another name.")
    assert field.sizeHint().height() == before
    assert field.error == "Choose another name."
    assert field.editor.accessibleDescription() == "Choose another name."
    field.clear_error()
    assert field.editor.accessibleDescription() == "Shown on the start screen."


def test_error_outlines_the_editor_until_it_is_cleared(field: FormField) -> None:
    danger = current_theme().tokens[Role.DANGER]

    def outline() -> str:
        image = field.editor.grab().toImage()
        return image.pixelColor(image.width() // 2, 0).name().upper()

    field.setFocus()
    field.editor.clearFocus()
    assert outline() != danger
    field.set_error("Choose another name.")
    assert outline() == danger
    field.clear_error()
    assert outline() != danger
