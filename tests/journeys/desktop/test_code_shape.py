"""A key that is typed without its link gets codes as the website makes them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from core.otp import OtpAlgorithm, parse_otp
from core.vault.field import FieldRole
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.screens.vault.code_part import CodePart

Key = Qt.Key
SEED = "jbsw y3dp ehpk 3pxp"


def code_part(window: VaultWindow) -> CodePart:
    field = window.view.panes.right.editor.fields.field(FieldRole.ONE_TIME_CODE.value)
    assert field is not None
    assert field.code is not None
    return field.code


def choose(window: VaultWindow, text: str) -> list[str]:
    """Choose a line of the menu under the key, and return those that were ticked."""
    menu = code_part(window).shape.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    (line,) = (action for action in menu.actions() if action.text() == text)
    line.trigger()
    return ticked


def begin(window: VaultWindow) -> CodePart:
    window.select(window.add(login_draft("Bank")))
    window.press(Key.Key_E, CONTROL)
    part = code_part(window)
    assert part.shape.isHidden(), "there is no key yet"
    window.view.panes.right.editor.fields.focus_entry(FieldRole.ONE_TIME_CODE.value)
    window.write(SEED)
    return part


def test_a_bare_key_gets_as_many_digits_as_the_website_has(vault_window: VaultWindow) -> None:
    part = begin(vault_window)
    assert part.shape.text() == "Codes of 6 digits, every 30 s"
    before = parse_otp(SEED)
    ticked = choose(vault_window, "8 digits")
    assert ticked == ["6 digits", "every 30 s", "SHA-1"]
    choose(vault_window, "every 60 s")
    choose(vault_window, "SHA-256")
    assert part.shape.text() == "Codes of 8 digits, every 60 s, SHA-256"
    assert part.now.text().count(" ") == "Now: 1234 5678 – compare with the website.".count(" ")
    vault_window.press(Key.Key_S, CONTROL)
    saved = parse_otp(vault_window.read("Bank").value(FieldRole.ONE_TIME_CODE))
    assert saved.key == before.key
    assert (saved.digits, saved.period, saved.algorithm) == (8, 60, OtpAlgorithm.SHA256)
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.read("Bank").value(FieldRole.ONE_TIME_CODE) == ""


def test_a_bare_key_of_steam_makes_letters_and_digits_again(vault_window: VaultWindow) -> None:
    part = begin(vault_window)
    choose(vault_window, "Letters, as Steam has them")
    assert part.shape.text() == "Codes as Steam has them"
    menu = part.shape.menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions() if not action.isSeparator()]
    # Another period or hash is nothing that Steam would know, and nothing that is said here.
    assert offered == ["6 digits", "7 digits", "8 digits", "Letters, as Steam has them"]
    assert choose(vault_window, "7 digits") == ["Letters, as Steam has them"]
    assert part.shape.text() == "Codes of 7 digits, every 30 s"
    vault_window.press(Key.Key_S, CONTROL)
    saved = parse_otp(vault_window.read("Bank").value(FieldRole.ONE_TIME_CODE))
    assert (saved.digits, saved.steam) == (7, False)


def test_what_is_no_key_has_no_codes_to_be_made_otherwise(vault_window: VaultWindow) -> None:
    part = begin(vault_window)
    assert part.shape.isVisible()
    vault_window.write("1")
    assert part.shape.isHidden()
