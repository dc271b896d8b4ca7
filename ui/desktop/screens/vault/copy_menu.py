"""A menu of what else of the selected item can be copied: names of fields, never their values."""

from __future__ import annotations

import collections
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from core.vault.field import FieldRole
from core.vault.item import Item, ItemId, ItemKind, subtitle_field
from ui.desktop.icons import themed_icon
from ui.desktop.item_models.fields import caption_of
from ui.desktop.screens.vault.main_value import main_field, website_field
from ui.desktop.screens.vault.models import VaultModels

_LONGEST = 60


def make_copy_menu(parent: QWidget, models: VaultModels) -> QMenu:
    """Return a menu that lists the fields of the item anew each time it opens."""
    menu = QMenu(parent)
    menu.setTitle(QCoreApplication.translate("CopyMenu", "Copy"))
    themed_icon(menu.menuAction(), "copy")
    menu.aboutToShow.connect(partial(_fill, menu, models))
    return menu


def other_fields(item: Item) -> tuple[tuple[str, str], ...]:
    """Return key and name of every filled field that no action of its own copies.

    Fields of one name are numbered as they are beside the list.
    """
    is_card = item.kind is ItemKind.CARD
    taken = (
        main_field(item),
        subtitle_field(item),
        website_field(item),
        item.first(FieldRole.SECURITY_CODE if is_card else FieldRole.ONE_TIME_CODE),
    )
    own = {field.id for field in taken if field is not None}
    found, before = [], collections.Counter[str]()
    for field in item.fields:
        if not field.value:
            continue
        name = caption_of(field)
        before[name] += 1
        numbered = f"{name} {before[name]}" if before[name] > 1 else name
        if field.id not in own:
            found.append((field.id.hex(), numbered))
    return tuple(found)


def _fill(menu: QMenu, models: VaultModels) -> None:
    menu.clear()
    one = models.vault.selection.single
    if one is None:
        return
    shown = models.detail.item
    if shown is not None and shown.id == one.id:
        _list(menu, models, shown)
        return
    _say(menu, QCoreApplication.translate("CopyMenu", "Reading…"))

    def show(item: Item) -> None:
        # Another item may have been selected, or the menu opened for another one, meanwhile.
        now = models.vault.selection.single
        if now is not None and now.id == item.id:
            menu.clear()
            _list(menu, models, item)

    models.copying.read(one.id, show)


def _list(menu: QMenu, models: VaultModels, item: Item) -> None:
    fields = other_fields(item)
    _offer(menu, models, item.id, fields)
    if not fields:
        _say(menu, QCoreApplication.translate("CopyMenu", "Nothing else to copy"))


def _offer(
    menu: QMenu, models: VaultModels, item: ItemId, fields: Sequence[tuple[str, str]]
) -> None:
    for key, name in fields:
        short = name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1]}…"
        # An & in a name is a name, not an underlined letter.
        action = menu.addAction(short.replace("&", "&&"))
        action.triggered.connect(partial(_copy, models, item, key))


def _copy(models: VaultModels, item: ItemId, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - as Qt calls it
    models.copying.copy_field(item, key)


def _say(menu: QMenu, text: str) -> None:
    menu.addAction(text).setEnabled(False)
