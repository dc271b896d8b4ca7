"""Everything by its name: the command palette over an open vault and over the locked window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.services import folders, tags
from core.vault.item import ItemKind
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.item_models.filters import of_folder, of_tag
from ui.desktop.screens.generator.view import GeneratorDialog
from ui.desktop.screens.palette.entries import Entry, Section
from ui.desktop.screens.palette.view import PaletteDialog
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.screens.unlock.view import UnlockView

Key = Qt.Key


def open_palette(window: VaultWindow) -> PaletteDialog:
    window.press(Key.Key_K, CONTROL)
    dialog = window.dialog(PaletteDialog)
    dialog.activateWindow()
    for _ in range(200):
        if dialog.field.hasFocus():
            return dialog
        QTest.qWait(5)
    raise AssertionError("the palette has not got the keyboard")


def shown_palettes(window: VaultWindow) -> list[PaletteDialog]:
    return [d for d in window.started.window.findChildren(PaletteDialog) if d.isVisible()]


def titles(dialog: PaletteDialog) -> list[str]:
    shown = [dialog.lines.data(dialog.lines.index(n), 0) for n in range(dialog.lines.rowCount())]
    return [str(text) for text in shown]


def entries(dialog: PaletteDialog) -> list[Entry]:
    rows = range(dialog.lines.rowCount())
    return [entry for n in rows if (entry := dialog.lines.entry_at(n)) is not None]


def test_an_item_is_shown_by_enter(vault_window: VaultWindow) -> None:
    for title in ("Airbnb", "Amazon", "Zalando"):
        vault_window.add(login_draft(title))
    dialog = open_palette(vault_window)
    vault_window.write("amaz")
    assert titles(dialog)[:2] == ["Items", "Amazon, maria@mail.example"]
    for _ in range(dialog.lines.rowCount() + 2):
        assert dialog.selected() is not None
        vault_window.press(Key.Key_Down)
    dialog.field.setText("amazo")
    vault_window.press(Key.Key_Return)
    vault_window.settle()
    assert vault_window.shown_title() == "Amazon"
    assert vault_window.focused is vault_window.view.panes.list.view


def test_a_password_is_copied_without_leaving_the_keys(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Airbnb"))
    vault_window.add(login_draft("Amazon"))
    open_palette(vault_window)
    vault_window.write("amazon")
    vault_window.press(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == PASSWORD
    assert vault_window.shown_title() == "Amazon"


def test_an_action_is_found_by_scattered_letters_and_told_with_its_keys(
    vault_window: VaultWindow,
) -> None:
    dialog = open_palette(vault_window)
    vault_window.write("genr")
    first = dialog.selected()
    assert first is not None
    assert (first.title, first.keys) == ("Generator", "Ctrl+G")
    vault_window.press(Key.Key_Return)
    assert vault_window.dialog(GeneratorDialog).isVisible()


def test_an_item_is_found_by_scattered_letters_below_what_is_called_so(
    vault_window: VaultWindow,
) -> None:
    for title in ("Amazon", "Green energy"):
        vault_window.add(login_draft(title))
    dialog = open_palette(vault_window)
    vault_window.write("amzn")
    assert [entry.title for entry in entries(dialog)] == ["Amazon"]
    dialog.field.setText("genr")
    found = [entry.title for entry in entries(dialog)]
    assert found[0] == "Generator"
    assert found[-1] == "Green energy"


def test_what_is_off_says_why_and_does_nothing(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.settle()
    dialog = open_palette(vault_window)
    vault_window.write(">copy one-time")
    (code,) = [entry for entry in entries(dialog) if entry.title == "Copy one-time code"]
    assert code.why_off == "No item with a one-time code."
    vault_window.press(Key.Key_Return)
    assert dialog.isVisible()


def test_recent_commands_come_first_and_items_are_not_remembered(
    vault_window: VaultWindow,
) -> None:
    vault_window.add(login_draft("Amazon"))
    for text in ("amazon", "favourites"):
        open_palette(vault_window)
        vault_window.write(text)
        vault_window.press(Key.Key_Return)
        vault_window.settle()
    dialog = open_palette(vault_window)
    assert titles(dialog)[:3] == ["Last used", "Favourites, Ctrl+2", "Actions"]


def test_a_prefix_asks_for_one_section(vault_window: VaultWindow) -> None:
    changes = folders.add_folder(vault_window.session, name="Banking")
    vault_window.started.vault.context.events.changed.emit(changes)
    dialog = open_palette(vault_window)
    vault_window.write("/ban")
    assert [entry.section for entry in entries(dialog)] == [Section.FOLDERS]
    vault_window.press(Key.Key_Return)
    assert vault_window.view.models.vault.filter == of_folder(changes.folders[0])


def test_a_tag_lists_what_carries_it_and_nothing_with_a_name_like_it(
    vault_window: VaultWindow,
) -> None:
    names = ['the "big" bank', 'the "big" bank of others']
    made = tags.ensure_tags(vault_window.session, names=names)
    for tag, title in zip(made, ("Alpha", "Beta"), strict=True):
        item = vault_window.add(login_draft(title))
        tags.tag_items(vault_window.session, items=[item], add=[tag])
    vault_window.view.models.vault.load()
    vault_window.view.panes.list.search.setText("Beta")
    dialog = open_palette(vault_window)
    dialog.field.setText("bank")
    (entry,) = (each for each in entries(dialog) if each.title == names[0])
    entry.run()
    vault_window.settle()
    (listed,) = vault_window.view.models.vault.state.rows
    assert listed.id == vault_window.read("Alpha").id
    assert vault_window.view.models.vault.filter == of_tag(made[0])
    assert vault_window.view.panes.list.search.text() == ""


def test_nothing_found_offers_a_login_of_that_name(vault_window: VaultWindow) -> None:
    dialog = open_palette(vault_window)
    vault_window.write("Kreissparkasse")
    assert [entry.title for entry in entries(dialog)] == ["Create login “Kreissparkasse”"]
    vault_window.press(Key.Key_Return)
    form = vault_window.view.models.editor.form
    assert form is not None
    assert (form.kind, form.title) == (ItemKind.LOGIN, "Kreissparkasse")


def test_an_item_of_any_kind_is_begun(vault_window: VaultWindow) -> None:
    for typed, kind in (("wifi", ItemKind.WIFI), ("new ssh", ItemKind.SSH_KEY)):
        open_palette(vault_window)
        vault_window.write(typed)
        vault_window.press(Key.Key_Return)
        vault_window.settle()
        form = vault_window.view.models.editor.form
        assert form is not None
        assert form.kind is kind
        vault_window.press(Key.Key_Escape)


def test_letters_scattered_over_an_explanation_find_no_setting(vault_window: VaultWindow) -> None:
    dialog = open_palette(vault_window)
    vault_window.write(",new ssh")
    assert titles(dialog) == []


def test_a_setting_is_changed_or_shown(vault_window: VaultWindow) -> None:
    open_palette(vault_window)
    vault_window.write(",dark")
    vault_window.press(Key.Key_Return)
    assert vault_window.started.desktop.settings.value.scheme == "dark"
    vault_window.settle()
    open_palette(vault_window)
    vault_window.write(",clipboard")
    vault_window.press(Key.Key_Return)
    page = vault_window.started.page
    assert isinstance(page, SettingsView)
    assert page.search.text() == "Clear the clipboard"


def test_a_number_is_changed_as_soon_as_it_is_shown(
    vault_window: VaultWindow, qtbot: QtBot
) -> None:
    open_palette(vault_window)
    vault_window.write(",clipboard")
    vault_window.press(Key.Key_Return)
    vault_window.settle()
    page = vault_window.started.page
    assert isinstance(page, SettingsView)
    qtbot.waitUntil(lambda: not page.search.hasFocus())
    vault_window.press(Key.Key_Up)
    assert vault_window.started.desktop.settings.value.clipboard_seconds == 35


def test_escape_gives_the_keyboard_back(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.view.panes.list.focus_list()
    open_palette(vault_window)
    vault_window.press(Key.Key_Escape)
    vault_window.settle()
    assert shown_palettes(vault_window) == []
    assert vault_window.focused is vault_window.view.panes.list.view


def test_locked_it_knows_no_item_and_only_what_can_be_done(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon"))
    open_palette(vault_window)
    vault_window.started.desktop.navigator.lock()
    assert shown_palettes(vault_window) == []
    vault_window.settle()
    dialog = open_palette(vault_window)
    assert all(not entry.why_off for entry in entries(dialog))
    vault_window.write("amazon")
    assert titles(dialog) == []
    dialog.field.setText("@maria")
    vault_window.press(Key.Key_Return)
    page = vault_window.started.page
    assert isinstance(page, UnlockView)


def test_a_language_says_when_it_will_be_spoken(vault_window: VaultWindow) -> None:
    open_palette(vault_window)
    vault_window.write("deutsch")
    vault_window.press(Key.Key_Return)
    vault_window.settle()
    assert vault_window.started.desktop.navigator.home.settings.value.language == "de"
    assert vault_window.said() == "Used from the next start on."


def test_an_action_is_found_by_what_is_done_with_it_and_says_so(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.settle()
    dialog = open_palette(vault_window)
    for typed, title in (("attach", "Edit"), ("QR", "Edit"), ("2fa", "Copy one-time code")):
        dialog.field.setText(typed)
        (found,) = entries(dialog)
        assert found.title == title
        assert typed.casefold() in found.detail.casefold()
    dialog.field.setText("edit")
    first = dialog.selected()
    assert first is not None
    assert (first.title, first.detail) == ("Edit", "")


def test_a_language_is_found_by_its_name_in_english(vault_window: VaultWindow) -> None:
    dialog = open_palette(vault_window)
    for typed in ("german", "deutsch"):
        dialog.field.setText(typed)
        assert [entry.title for entry in entries(dialog)] == ["Language: Deutsch"]
