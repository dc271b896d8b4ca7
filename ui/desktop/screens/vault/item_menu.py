"""The menus of items: everything that can be done to one, and the folders it can go to."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.vault.folder import FolderId
from ui.desktop.action_table import ActionId
from ui.desktop.actions import Actions
from ui.desktop.icons import themed_icon

_VALUES = (
    ActionId.COPY_USERNAME,
    ActionId.COPY_PASSWORD,
    ActionId.COPY_CODE,
    ActionId.COPY_WEBSITE,
)
_CHANGES = (ActionId.OPEN_WEBSITE, None, ActionId.EDIT_ITEM, ActionId.DUPLICATE)
_AFTER_FOLDERS = (
    ActionId.FAVOURITE,
    None,
    ActionId.HISTORY,
    ActionId.SHOW_LARGE,
    ActionId.PRINT_ITEM,
    None,
    ActionId.TRASH_ITEM,
)
_TRASHED = (
    ActionId.RESTORE_ITEM,
    None,
    ActionId.COPY_USERNAME,
    ActionId.COPY_PASSWORD,
    ActionId.HISTORY,
    None,
    ActionId.REMOVE_ITEM,
)

Folders = Callable[[], Mapping[FolderId, str]]
Move = Callable[[FolderId | None, str], object]


def make_folder_menu(parent: QWidget, folders: Folders, move: Move) -> QMenu:
    """Return a menu that lists the folders anew each time it opens."""
    menu = QMenu(parent)
    menu.setTitle(QCoreApplication.translate("ItemMenu", "Move to folder"))
    themed_icon(menu.menuAction(), "folder")

    def fill() -> None:
        menu.clear()
        none = menu.addAction(QCoreApplication.translate("ItemMenu", "No folder"))
        none.triggered.connect(lambda _checked=False: move(None, ""))
        listed = sorted(folders().items(), key=lambda pair: pair[1].casefold())
        if listed:
            menu.addSeparator()
        for folder, path in listed:
            # An & in a name is a name, not an underlined letter.
            action = menu.addAction(path.replace("&", "&&"))
            action.triggered.connect(
                lambda _checked=False, chosen=folder, name=path: move(FolderId(chosen), name)
            )

    menu.aboutToShow.connect(fill)
    return menu


def make_item_menu(
    parent: QWidget, actions: Actions, menus: tuple[QMenu, ...], is_trashed: Callable[[], bool]
) -> QMenu:
    """Return the menu of the selected items, filled each time it opens.

    Of `menus` the first stands among what copies, the others among what changes.
    """
    menu = QMenu(parent)
    copies, *others = menus

    def fill() -> None:
        _empty(menu)
        if is_trashed():
            _add(menu, actions, _TRASHED)
            return
        _add(menu, actions, _VALUES)
        # Of several items there is no one field to copy.
        copies.setEnabled(actions[ActionId.SHOW_LARGE].isEnabled())
        menu.addMenu(copies)
        _add(menu, actions, _CHANGES)
        for inner in others:
            menu.addMenu(inner)
        _add(menu, actions, _AFTER_FOLDERS)

    menu.aboutToShow.connect(fill)
    return menu


def _empty(menu: QMenu) -> None:
    # Clearing it has Python take what leads to a menu within it for deleted, which it is not;
    # then that menu's icon cannot follow the look any more.
    for action in menu.actions():
        menu.removeAction(action)
        if action.isSeparator():
            action.deleteLater()


def _add(menu: QMenu, actions: Actions, which: tuple[ActionId | None, ...]) -> None:
    for action in which:
        if action is None:
            menu.addSeparator()
        else:
            menu.addAction(actions[action])
