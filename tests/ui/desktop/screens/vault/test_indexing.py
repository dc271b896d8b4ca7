"""What is read beside the rows while somebody already works: nothing read before counts after."""

from __future__ import annotations

import dataclasses

import msgspec
import pytest

from core.services import items, trash
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemId
from tests.fakes.held_tasks import HeldTasks
from tests.fakes.vault_context import OpenVault
from tests.fakes.vault_items import item_id, login_draft, summary
from ui.desktop.screens.vault.catalogue import Catalogue
from ui.desktop.screens.vault.view_model import VaultViewModel


def noted(title: str, note: str) -> ItemDraft:
    """Return a login with a note."""
    draft = login_draft(title)
    said = FieldDraft(FieldType.MULTILINE, note, FieldRole.NOTES)
    return msgspec.structs.replace(draft, fields=(*draft.fields, said))


def ids(model: VaultViewModel) -> list[ItemId | None]:
    """Return what is listed."""
    return [row.id for row in model.state.rows]


@pytest.fixture
def tasks() -> HeldTasks:
    return HeldTasks()


@pytest.fixture
def model(
    vault: OpenVault, tasks: HeldTasks, monkeypatch: pytest.MonkeyPatch
) -> tuple[VaultViewModel, ItemId]:
    """Return the list halfway through what is beside its rows, and an item that was read."""
    monkeypatch.setattr("ui.desktop.screens.vault.indexing.PIECE", 1)
    for number in range(3):
        draft = noted(f"Item {number}", f"former {number}")
        items.add_item(vault.session, draft=draft)
    made = VaultViewModel(dataclasses.replace(vault.context, tasks=tasks))
    tasks.held = True
    made.load()
    while not made.indexing._found:
        tasks.do_next()
    (read,) = made.indexing._found
    return made, read


def test_what_is_edited_meanwhile_is_found_by_what_it_says_now(
    vault: OpenVault, tasks: HeldTasks, model: tuple[VaultViewModel, ItemId]
) -> None:
    listed, read = model
    now = items.read_item(vault.session, item=read)
    draft = noted(now.title, "afterwards")
    edited = items.edit_item(vault.session, item=read, seen_revision=now.revision, draft=draft)
    vault.context.events.changed.emit(edited)
    tasks.work_off()
    listed.search("afterwards")
    assert ids(listed) == [read]
    listed.search("former")
    assert len(ids(listed)) == 2
    assert read not in ids(listed)


def test_of_what_is_removed_meanwhile_nothing_is_kept(
    vault: OpenVault, tasks: HeldTasks, model: tuple[VaultViewModel, ItemId]
) -> None:
    listed, read = model
    trash.move_to_trash(vault.session, items=[read])
    vault.context.events.changed.emit(trash.remove_for_good(vault.session, items=[read]))
    tasks.work_off()
    assert read not in listed.catalogue.indexes.further
    assert len(listed.catalogue.indexes.further) == 2


def test_indexes_made_before_a_few_texts_were_known_are_not_taken() -> None:
    catalogue = Catalogue()
    catalogue.fill([summary(1, "Amazon")])
    plan = catalogue.plan_indexes()
    made = plan.make()
    catalogue.take_further({item_id(1): "\n\nshoes"})
    catalogue.indexes.take(plan, made)
    assert catalogue.indexes.made is None
    catalogue.take_further({})
    plan = catalogue.plan_indexes()
    catalogue.take_further({item_id(1): "\n\nshoes"})
    catalogue.indexes.take(plan, plan.make())
    assert catalogue.indexes.made is not None, "nothing was new"
