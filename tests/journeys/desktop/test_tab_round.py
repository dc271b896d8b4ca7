"""Tab goes round in the order of reading, through every kind, several items and late pages too."""

from __future__ import annotations

import pytest

from core.passwords.recipe import CharactersRecipe
from core.services import generator
from core.vault.item import ItemKind
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import VaultWindow
from tests.ui.reaching import Sweep
from ui.desktop.action_table import ActionId
from ui.desktop.screens.generator.view import GeneratorDialog
from ui.desktop.screens.vault.editor_form import NEW_KINDS


@pytest.mark.parametrize("kind", NEW_KINDS)
def test_the_editor_of_every_kind(vault_window: VaultWindow, sweep: Sweep, kind: ItemKind) -> None:
    view = vault_window.view
    view.panes.list.new_requested.emit(kind)
    vault_window.settle()
    view.panes.right.editor.fields.title.setFocus()
    sweep.look(vault_window.started.window, kind)


def test_several_items_and_their_health(vault_window: VaultWindow, sweep: Sweep) -> None:
    started = vault_window.started
    for title, password in (("Amazon", PASSWORD), ("IKEA", PASSWORD), ("Forum", "sommer2021")):
        vault_window.add(login_draft(title, password=password))
    vault_window.view.panes.list.view.selectAll()
    vault_window.settle()
    sweep.look(started.window, "several")
    started.desktop.actions[ActionId.SHOW_HEALTH].trigger()
    vault_window.settle()
    sweep.look(started.window, "health")


def test_every_page_of_the_generator(vault_window: VaultWindow, sweep: Sweep) -> None:
    generator.keep_generated(vault_window.session, value=PASSWORD, recipe=CharactersRecipe())
    vault_window.started.desktop.actions[ActionId.GENERATOR].trigger()
    dialog = vault_window.dialog(GeneratorDialog)
    tabs = dialog.panel.pages.tabs
    for page in range(tabs.count()):
        tabs.setCurrentIndex(page)
        vault_window.settle()
        dialog.model._rest.stop()  # what rests on show is kept, and the history listed anew
        sweep.look(dialog, tabs.tabText(page))
