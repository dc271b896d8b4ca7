"""Every kind and every role has a name, an icon and, where it is new, a heading."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from core.vault.field import FieldRole
from core.vault.item import ItemKind
from tests.fakes.vault_items import folder, folder_id
from ui.desktop.item_models.filters import FAVOURITES, TRASH, of_folder
from ui.desktop.item_models.names import (
    KIND_ICONS,
    edit_kind,
    kind_name,
    kind_plural,
    new_kind,
    role_name,
    say_filter,
)
from ui.desktop.item_models.plural import plural
from ui.desktop.tokens import RESOURCES


@pytest.mark.parametrize("kind", ItemKind)
def test_every_kind_has_its_words_and_its_icon(qapp: QApplication, kind: ItemKind) -> None:
    assert all(word(kind) for word in (kind_name, kind_plural, new_kind, edit_kind))
    assert (RESOURCES / "icons" / f"{KIND_ICONS[kind]}.svg").is_file()


@pytest.mark.parametrize("role", FieldRole)
def test_every_role_has_a_name(qapp: QApplication, role: FieldRole) -> None:
    assert role_name(role)
    assert role_name(role, "Mine") == "Mine"


def test_a_filter_is_called_as_in_the_sidebar(qapp: QApplication) -> None:
    folders = {folder_id(1): folder(1, "Banking")}
    assert say_filter(of_folder(folder_id(1)), folders) == "Banking"
    assert say_filter(FAVOURITES, {}) == "Favourites"
    assert say_filter(TRASH, {}) == "Trash"


def test_counted_words_take_their_form() -> None:
    assert plural("1 item(s)", 1) == "1 item"
    assert plural("0 item(s)", 0) == "0 items"
    assert plural("3 Einträge", 3) == "3 Einträge"
