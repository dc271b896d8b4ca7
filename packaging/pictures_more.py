"""Further stops of the walk: open menus, the kinds of items, and what opens over the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from ui.desktop.action_table import ActionId
from ui.desktop.screens.vault.sidebar import Sidebar
from ui.desktop.screens.vault.view import VaultView

if TYPE_CHECKING:
    from pictures import Walk

Key = Qt.Key
_OVER_THE_VAULT = (
    ActionId.HISTORY,
    ActionId.PRINT_ITEM,
    ActionId.SHOW_LARGE,
    ActionId.CHANGE_PASSWORD,
    ActionId.RECOVERY_KIT,
    ActionId.CHECK_PROFILE,
    ActionId.RECEIPTS,
    ActionId.LEFTOVERS,
    ActionId.ABOUT,
)


def leave_the_kit(walk: Walk) -> None:
    """Show what the vault says of a recovery kit that still lies about, and let it be."""
    walk.guide.see("Edit", QAbstractButton)
    walk.guide.see("Keep, do not ask again", QAbstractButton)
    walk.guide.picture("kit-left")
    walk.guide.press("Keep, do not ask again")
    walk.guide.wait(
        lambda: walk.guide.find("Keep, do not ask again", QAbstractButton) is None, "no banner"
    )


def open_menus(walk: Walk) -> None:
    """Show the menus of an item, of the profile, of a folder and of a tag."""
    walk.find("Amazon")
    window = walk.desktop.window
    view, sidebar = window.findChild(VaultView), window.findChild(Sidebar)
    assert view is not None
    assert sidebar is not None
    more = walk.guide.see("More", QAbstractButton)
    _show_menu(walk, view.item_menu, more, "menu-of-item")
    new = walk.guide.see("New item", QAbstractButton)
    _show_menu(walk, view.panes.list.add.menu(), new, "menu-new-item")
    _show_menu(walk, sidebar.profile.menu(), sidebar.profile, "menu-of-profile")
    catalogue = view.models.vault.catalogue
    folder, tag = next(iter(catalogue.folders)), next(iter(catalogue.tags))
    _show_menu(walk, sidebar.make_folder_menu(folder), sidebar.filters, "menu-of-folder")
    _show_menu(walk, sidebar.make_tag_menu(tag), sidebar.filters, "menu-of-tag")


def show_kinds(walk: Walk) -> None:
    """Show items of other kinds, their editors, and a Wi-Fi as a guest scans it."""
    guide = walk.guide
    for title, stop in (
        ("Home Wi-Fi", "wifi"),
        ("Server key", "ssh-key"),
        ("Alarm system", "note"),
        ("Visa Comdirect", "card"),
    ):
        walk.find(title)
        guide.picture(f"item-{stop}")
        if stop == "wifi":
            guide.press("Show Network name as a QR code")
            guide.picture("wifi-as-qr")
            _close(walk)
        if stop != "card":
            guide.key(Key.Key_E, control=True)
            guide.see("Save", QAbstractButton)
            guide.picture(f"editor-{stop}")
            guide.press("Cancel")
            guide.see("Edit", QAbstractButton)


def open_dialogs(walk: Walk) -> None:
    """Show what opens over the vault and has no other stop."""
    walk.find("Amazon")
    for action in _OVER_THE_VAULT:
        walk.act(action)
        walk.guide.wait(walk.guide.has_dialog, action.value)
        walk.guide.picture(action.value)
        _close(walk)


def ask_for_help(walk: Walk) -> None:
    """Show the palette and the sheet of keys."""
    guide = walk.guide
    guide.key(Key.Key_K, control=True)
    QTest.keyClicks(guide.focus(), "pa")
    guide.picture("palette")
    guide.key(Key.Key_Escape)
    walk.act(ActionId.SHORTCUTS)
    guide.see("Search", QWidget)
    guide.picture("shortcuts")
    guide.press("Close")


def _close(walk: Walk) -> None:
    walk.guide.window.close()
    walk.guide.wait(lambda: not walk.guide.has_dialog(), "no dialog")


def _show_menu(walk: Walk, menu: QMenu, beside: QWidget, stop: str) -> None:
    """Open a menu, and what opens from it first."""
    menu.popup(beside.mapToGlobal(QPoint(0, beside.height())))
    inner = [action for action in menu.actions() if action.menu() is not None]
    if inner:
        menu.setActiveAction(inner[0])
        QTest.keyClick(menu, Key.Key_Right)
    walk.guide.picture(stop)
    for shown in QApplication.topLevelWidgets():
        if isinstance(shown, QMenu):
            shown.close()
    QTest.qWait(30)
