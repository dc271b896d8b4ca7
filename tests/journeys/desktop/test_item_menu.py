"""The menu of an item: what else can be copied, its tags, and the way onto paper."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from core.services import activity
from core.vault.activity import What
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from tests.fakes.desktop import MASTER
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from tests.ui.looks import apply_look
from ui.desktop.action_table import ActionId
from ui.desktop.screens.paper.view import PaperDialog
from ui.desktop.theme import Look, Scheme, current_theme

FULL = ItemDraft(
    kind=ItemKind.LOGIN,
    title="Amazon & <b>Söhne</b>",
    fields=(
        FieldDraft(FieldType.TEXT, "maria@mail.example", FieldRole.USERNAME),
        FieldDraft(FieldType.CONCEALED, PASSWORD, FieldRole.PASSWORD),
        FieldDraft(FieldType.URL, "amazon.example", FieldRole.WEBSITE),
        FieldDraft(FieldType.URL, "amazon.other", FieldRole.WEBSITE),
        FieldDraft(FieldType.OTP, "JBSWY3DPEHPK3PXP", FieldRole.ONE_TIME_CODE),
        FieldDraft(FieldType.CONCEALED, "tulip 42", label="Q & A"),
        FieldDraft(FieldType.TEXT, "", label="Empty"),
        FieldDraft(FieldType.MULTILINE, "line one\nline two", FieldRole.NOTES),
    ),
)


def entry(menu: QMenu, text: str) -> QAction:
    menu.aboutToShow.emit()
    (found,) = (action for action in menu.actions() if action.text() == text)
    return found


def submenu(window: VaultWindow, text: str) -> QMenu:
    found = entry(window.view.item_menu, text).menu()
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


def texts(menu: QMenu) -> list[str]:
    return ["|" if a.isSeparator() else a.text().replace("&", "") for a in menu.actions()]


def open_paper(window: VaultWindow) -> PaperDialog:
    window.press(Qt.Key.Key_P, CONTROL)
    return window.dialog(PaperDialog)


def fill_in(dialog: PaperDialog, password: str) -> None:
    QTest.keyClick(dialog.understood, Qt.Key.Key_Space)
    QTest.keyClicks(dialog.secret.edit, password)
    QTest.keyClick(dialog.secret.edit, Qt.Key.Key_Return)


def test_the_menu_holds_what_can_be_done_in_its_order(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(FULL))
    menu = vault_window.view.item_menu
    menu.aboutToShow.emit()
    assert texts(menu) == [
        "Copy username",
        "Copy password",
        "Copy one-time code",
        "Copy website",
        "Copy",
        "Open website",
        "|",
        "Edit",
        "Duplicate",
        "Move to folder",
        "Tags",
        "Add to favourites",
        "|",
        "History",
        "Show password large…",
        "Print…",
        "|",
        "Move to Trash",
    ]
    entry(menu, "Add to &favourites").trigger()
    menu.aboutToShow.emit()
    assert "Remove from favourites" in texts(menu)
    vault_window.view.models.tags.make("family", lambda _tag: None)
    entry(submenu(vault_window, "Tags"), "family").trigger()
    assert vault_window.read(FULL.title).tags


def test_a_key_opens_it_wherever_the_item_is_meant(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(FULL))
    view, shift = vault_window.view, Qt.KeyboardModifier.ShiftModifier
    places = (view.panes.list.search, view.panes.list.view, view.panes.right.detail.header.edit)
    for place in places:
        place.setFocus()
        vault_window.press(Qt.Key.Key_F10, shift)
        assert view.item_menu.isVisible(), place
        view.item_menu.close()
        vault_window.settle()
    view.panes.list.search.setFocus()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QGuiApplication.sendEvent(view.panes.list.search, asked)
    assert view.item_menu.isVisible()
    view.item_menu.close()
    vault_window.settle()
    vault_window.press(Qt.Key.Key_E, CONTROL)
    vault_window.press(Qt.Key.Key_F10, shift)
    assert not view.item_menu.isVisible(), "what is typed is meant"


def test_any_other_field_is_copied_by_its_name_and_cleared(vault_window: VaultWindow) -> None:
    made = [vault_window.add(draft) for draft in (login_draft("Bank"), FULL)]
    vault_window.select(made[1])
    copies = submenu(vault_window, "Copy")
    assert [a.text() for a in copies.actions()] == ["Website 2", "Q && A", "Notes"]
    entry(copies, "Q && A").trigger()
    assert QGuiApplication.clipboard().text() == "tulip 42"
    assert vault_window.said().startswith("Q & A copied · clears in")
    clipboard = vault_window.started.vault.context.clipboard
    assert clipboard.holds_secret
    assert clipboard.milliseconds_left > 0
    entry(copies, "Website 2").trigger()
    assert QGuiApplication.clipboard().text() == "amazon.other"
    clipboard.clear()
    assert QGuiApplication.clipboard().text() == ""
    vault_window.select(made[0])
    copies = submenu(vault_window, "Copy")
    assert texts(copies) == ["Nothing else to copy"]
    assert not copies.actions()[0].isEnabled()
    vault_window.view.models.vault.choose(made)
    assert not entry(vault_window.view.item_menu, "Copy").isEnabled()
    assert not vault_window.started.desktop.actions[ActionId.PRINT_ITEM].isEnabled()


def test_an_item_goes_onto_paper_after_the_password_and_off_the_disk_again(
    vault_window: VaultWindow, tmp_path: Path
) -> None:
    vault_window.select(vault_window.add(FULL))
    path = tmp_path / "page.pdf"
    vault_window.started.prompts.files.append(path)
    dialog = open_paper(vault_window)
    assert dialog.windowTitle() == "Print", "lists of windows name no item"
    assert dialog.accessibleName() == f"Print “{FULL.title}”?"
    assert not dialog.act.isEnabled()
    QTest.keyClicks(dialog.secret.edit, MASTER)
    QTest.keyClick(dialog.secret.edit, Qt.Key.Key_Return)
    assert not path.exists(), "it was not said yet that anyone can read it"
    QTest.keyClick(dialog.understood, Qt.Key.Key_Space)
    QTest.keyClick(dialog.secret.edit, Qt.Key.Key_Return)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    (wish,) = vault_window.started.prompts.wishes
    assert "Amazon" not in wish.name
    assert wish.name.endswith(".pdf")
    assert path.read_bytes().startswith(b"%PDF-")
    assert b"Amazon" not in path.read_bytes(), "no title of the file names the item"
    vault_window.settle()
    activity.write_waiting(vault_window.session)
    assert What.EXPORTED in {line.what for line in activity.list_lines(vault_window.session)}
    assert (
        vault_window.said() == "“page.pdf” is written and read back. Delete it once it is printed."
    )
    vault_window.take_action_of_message()
    assert not path.exists()
    assert vault_window.said() == "Deleted. On SSDs traces can remain until overwritten."
    vault_window.started.prompts.files.append(path)
    dialog = open_paper(vault_window)
    fill_in(dialog, "not it")
    assert "master password" in dialog.secret_field.error
    vault_window.started.desktop.actions[ActionId.LOCK].trigger()
    with pytest.raises(ValueError, match="not enough values"):
        vault_window.dialog(PaperDialog)
    assert not path.exists()


def test_its_icons_follow_another_look_also_once_it_has_been_opened_again(
    vault_window: VaultWindow,
) -> None:
    vault_window.select(vault_window.add(FULL))
    menu = vault_window.view.item_menu
    for _ in range(3):
        menu.popup(QPoint(0, 0))
        menu.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme = current_theme()
    former = theme.look
    inner = entry(menu, "Move to folder")
    before = inner.icon().cacheKey()
    apply_look(theme, Look(scheme=Scheme.LIGHT if theme.is_dark else Scheme.DARK))
    assert inner.icon().cacheKey() != before
    apply_look(theme, former)
    lines = len(menu.actions())
    parts = [child for child in menu.children() if isinstance(child, QAction)]
    assert len(parts) <= lines, "no lines of the times before are left"
