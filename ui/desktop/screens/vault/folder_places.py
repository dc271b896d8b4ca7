"""The menu of places that a folder can be moved to: the top, and every folder outside of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from core.search import fold
from core.vault.folder import Folder, FolderId, is_inside, path_of
from ui.desktop.icons import themed_icon

Choose = Callable[[FolderId | None], object]


def make_places_menu(
    parent: QMenu, folder: FolderId, folders: Mapping[FolderId, Folder], choose: Choose
) -> QMenu:
    """Return the menu; the place where the folder lies is off."""
    known = dict(folders)
    here = known[folder].parent if folder in known else None
    menu = QMenu(parent)
    menu.setTitle(QCoreApplication.translate("Folders", "Move to"))
    themed_icon(menu.menuAction(), "folder")
    top = menu.addAction(QCoreApplication.translate("Folders", "Top level"))
    top.setEnabled(here is not None)
    top.triggered.connect(lambda _checked=False: choose(None))
    paths = {
        each: " / ".join(path_of(each, known))
        for each in known
        if not is_inside(each, folder, known)
    }
    if paths:
        menu.addSeparator()
    for each in sorted(paths, key=lambda each: (fold(paths[each]), each)):
        # An & in a name is a name, not an underlined letter.
        action = menu.addAction(paths[each].replace("&", "&&"))
        action.setEnabled(each != here)
        action.triggered.connect(lambda _checked=False, chosen=each: choose(FolderId(chosen)))
    return menu
