"""A menu of all tags, ticked where what it is about carries them, and a way to a new one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.search import fold
from core.vault.tag import TagId
from ui.desktop.icons import themed_icon
from ui.desktop.screens.vault.name_dialog import NameDialog


class Tagged(Protocol):
    """What a menu of tags is about."""

    def known_tags(self) -> Mapping[TagId, str]:
        """Return every tag by its name."""

    def carried_tags(self) -> set[TagId]:
        """Return the tags that all of it carries."""

    def switch_tag(self, tag: TagId, *, on: bool) -> None:
        """Give or take a tag."""

    def make_tag(self, name: str) -> None:
        """Make a tag and give it."""


def make_tag_menu(parent: QWidget, tagged: Tagged) -> QMenu:
    """Return a menu that lists the tags anew each time it opens."""
    menu = QMenu(parent)
    menu.setTitle(QCoreApplication.translate("Tags", "Tags"))
    themed_icon(menu.menuAction(), "tag")
    menu.aboutToShow.connect(partial(_fill, menu, tagged))
    return menu


def _fill(menu: QMenu, tagged: Tagged) -> None:
    menu.clear()
    carried = tagged.carried_tags()
    known = tagged.known_tags()
    for tag in sorted(known, key=lambda tag: (fold(known[tag]), tag)):
        # An & in a name is a name, not an underlined letter.
        action = menu.addAction(known[tag].replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(tag in carried)
        action.toggled.connect(partial(_switch, tagged, tag))
    if known:
        menu.addSeparator()
    new = menu.addAction(QCoreApplication.translate("Tags", "New tag…"))
    new.triggered.connect(lambda _checked=False: _ask(menu, tagged.make_tag))


def _switch(tagged: Tagged, tag: TagId, on: bool) -> None:  # noqa: FBT001 - as Qt calls it
    tagged.switch_tag(tag, on=on)


def _ask(menu: QMenu, make: Callable[[str], object]) -> None:
    parent = menu.parentWidget()
    dialog = NameDialog(
        QCoreApplication.translate("Tags", "New tag"),
        QCoreApplication.translate("Tags", "Add tag"),
        parent.window() if parent is not None else None,
    )
    dialog.named.connect(make)
    dialog.open()
