"""The list's view model on a real vault: it follows what changes, and selects what is near."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject

from core.errors import AppError, RecordDamagedError
from core.progress import Progress
from core.search import SortOrder
from core.services import folders, items, trash
from core.vault.item import ItemId, ItemSummary
from tests.fakes.held_tasks import HeldTasks, LateTasks
from tests.fakes.vault_context import OpenVault
from tests.fakes.vault_items import login_draft
from ui.desktop.item_models.filters import ALL, TRASH, of_folder
from ui.desktop.screens.vault.empty_words import Way, words_for
from ui.desktop.screens.vault.selecting import items_in
from ui.desktop.screens.vault.state import ListState, Shown
from ui.desktop.screens.vault.view_model import VaultViewModel
from ui.desktop.tasks import InlineTasks, Step, Task

T = TypeVar("T")

DAY = 24 * 60 * 60 * 1000


class FailingTasks(InlineTasks):
    """Find every record damaged."""

    def vault(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        failed(RecordDamagedError(table="items", id="00"))
        return Task()


def add(vault: OpenVault, *titles: str) -> list[ItemId]:
    ids = []
    for title in titles:
        changes = items.add_item(vault.session, draft=login_draft(title))
        vault.context.events.changed.emit(changes)
        ids.append(changes.items[0])
    return ids


def loaded(vault: OpenVault) -> VaultViewModel:
    model = VaultViewModel(vault.context)
    model.load()
    return model


def titles(model: VaultViewModel) -> list[str]:
    return [getattr(row, "title", "—") for row in model.state.rows]


def test_it_starts_with_a_sign_of_loading_and_ends_with_rows(vault: OpenVault) -> None:
    add(vault, "Zalando", "Amazon")
    model = VaultViewModel(vault.context)
    states: list[ListState] = []
    model.listed.connect(states.append)
    model.load()
    assert states[0].shown is Shown.LOADING
    assert states[-1].shown is Shown.ROWS
    assert titles(model) == ["Amazon", "Zalando"]
    single = model.selection.single
    assert single is not None
    assert single.title == "Amazon"


def test_a_key_typed_before_the_index_is_made_holds_nobody_up(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desktop.screens.vault.catalogue._AT_ONCE", 0)
    add(vault, "Zalando", "Amazon")
    tasks = LateTasks()
    model = VaultViewModel(dataclasses.replace(vault.context, tasks=tasks))
    model.load()
    model.search("zal")
    assert model.state.shown is Shown.LOADING
    assert model.selection.items == (), "what is not shown cannot be copied"
    tasks.go_on()
    assert titles(model) == ["Zalando"]
    assert model.selection.ids
    bank = folders.add_folder(vault.session, name="Bank")
    vault.context.events.changed.emit(bank)
    assert model.state.shown is Shown.LOADING
    add(vault, "Zalora")
    tasks.go_on()
    tasks.go_on()
    assert titles(model) == ["Zalando", "Zalora"]


def test_what_was_meant_is_said_later_and_only_of_what_is_still_typed(vault: OpenVault) -> None:
    add(vault, "Amazon", "Zalando")
    tasks = LateTasks()
    model = VaultViewModel(dataclasses.replace(vault.context, tasks=tasks))
    model.load()
    tasks.go_on()
    model.search("amzon")
    assert (model.state.shown, model.state.suggestion) == (Shown.NOTHING_FOUND, None)
    model.search("zalndo")
    tasks.go_on()
    assert model.state.suggestion == "Zalando"
    model.search("amzon")
    model.search("amazon")
    tasks.go_on()
    assert titles(model) == ["Amazon"]
    model.search("zalndo")
    add(vault, "Bank")
    tasks.waiting.pop()
    tasks.go_on()
    assert model.state.shown is Shown.NOTHING_FOUND
    assert not model.state.suggestion, "rows stand elsewhere since it was asked"


def test_rows_follow_a_new_order_once_they_are_in_it(vault: OpenVault) -> None:
    add(vault, "Zalando", "Amazon")
    tasks = LateTasks()
    model = VaultViewModel(dataclasses.replace(vault.context, tasks=tasks))
    model.load()
    tasks.go_on()
    model.arranging.sort_by(SortOrder.CREATED)
    assert (model.arranging.order, titles(model)) == (SortOrder.CREATED, ["Amazon", "Zalando"])
    add(vault, "Bank")
    tasks.go_on()
    tasks.go_on()
    assert model.catalogue.order is SortOrder.CREATED, "also where something changed meanwhile"
    assert set(titles(model)) == {"Zalando", "Amazon", "Bank"}
    model.arranging.sort_by(SortOrder.NAME)
    model.arranging.sort_by(SortOrder.CREATED)
    tasks.go_on()
    assert model.catalogue.order is SortOrder.CREATED, "the last wish counts"


def test_what_others_change_is_seen(vault: OpenVault) -> None:
    model = loaded(vault)
    amazon, zalando = add(vault, "Amazon", "Zalando")
    assert titles(model) == ["Amazon", "Zalando"]
    vault.context.events.changed.emit(trash.move_to_trash(vault.session, items=[amazon]))
    assert titles(model) == ["Zalando"]
    assert model.selection.ids == (zalando,)
    vault.context.events.changed.emit(trash.remove_for_good(vault.session, items=[amazon]))
    model.show_filter(TRASH)
    assert model.state.shown is Shown.NOTHING_HERE


def test_many_changes_are_read_at_once(vault: OpenVault) -> None:
    model = loaded(vault)
    ids = [items.add_item(vault.session, draft=login_draft(f"{n:03}")).items[0] for n in range(60)]
    changes = items.set_favourite(vault.session, items=ids, favourite=True)
    vault.context.events.changed.emit(changes)
    assert len(titles(model)) == 60


def test_a_filter_whose_folder_is_gone_gives_way(vault: OpenVault) -> None:
    model = loaded(vault)
    bank = folders.add_folder(vault.session, name="Bank").folders[0]
    vault.context.events.changed.emit(folders.rename_folder(vault.session, folder=bank, name="B"))
    model.show_filter(of_folder(bank))
    assert model.state.place == "B"
    removed = folders.remove_folder(vault.session, folder=bank)
    vault.context.events.changed.emit(removed.changes)
    assert model.filter == ALL


def test_an_item_that_is_not_there_yet_is_selected_once_it_is(vault: OpenVault) -> None:
    model = loaded(vault)
    (amazon,) = add(vault, "Amazon")
    model.go_to(amazon)
    changes = items.add_item(vault.session, draft=login_draft("Zalando"))
    model.go_to(changes.items[0])
    assert model.selection.ids == (), "a copy meanwhile would take another item's password"
    vault.context.events.changed.emit(changes)
    assert model.selection.ids == changes.items


def test_nothing_is_selected_in_the_place_of_an_item_that_is_still_to_come(
    vault: OpenVault,
) -> None:
    model = loaded(vault)
    add(vault, "Amazon")
    new = items.add_item(vault.session, draft=login_draft("Zalando"))
    model.go_to(new.items[0])
    add(vault, "Ikea")  # anything that has the list shown anew
    assert model.selection.ids == (), "a copy now would take the password of the first row"
    vault.context.events.changed.emit(new)
    assert model.selection.ids == new.items


@pytest.mark.parametrize("way", ["row", "search", "filter"])
def test_who_went_elsewhere_is_not_taken_to_an_item_that_came_late(
    vault: OpenVault, way: str
) -> None:
    model = loaded(vault)
    amazon, ikea = add(vault, "Amazon", "Ikea")
    vault.context.events.changed.emit(trash.move_to_trash(vault.session, items=[amazon]))
    new = items.add_item(vault.session, draft=login_draft("Zalando"))
    model.go_to(new.items[0])
    if way == "row":
        model.choose([ikea])
    elif way == "search":
        model.search("ike")
    else:
        model.show_filter(TRASH)
    there = model.selection.ids
    vault.context.events.changed.emit(new)
    assert model.selection.ids == there
    assert there == ((amazon,) if way == "filter" else (ikea,))


def test_where_somebody_was_may_be_gone_after_a_lock(vault: OpenVault) -> None:
    (amazon, ikea) = add(vault, "Amazon", "Ikea")
    vault.context.events.changed.emit(trash.move_to_trash(vault.session, items=[ikea]))
    trash.remove_for_good(vault.session, items=[ikea])
    tasks = HeldTasks()
    tasks.held = True
    model = VaultViewModel(dataclasses.replace(vault.context, tasks=tasks))
    model.load()
    model.go_to(ikea)
    tasks.work_off()
    assert model.selection.ids == (amazon,)


def test_going_to_an_item_ends_what_hides_it(vault: OpenVault) -> None:
    model = loaded(vault)
    amazon, zalando = add(vault, "Amazon", "Zalando")
    model.search("zal")
    assert model.selection.ids == (zalando,)
    model.go_to(amazon)
    assert titles(model) == ["Amazon", "Zalando"]
    assert model.selection.ids == (amazon,)
    vault.context.events.changed.emit(trash.move_to_trash(vault.session, items=[zalando]))
    model.go_to(zalando)
    assert model.filter == TRASH


def test_a_selection_tells_whether_it_reaches_into_trash(vault: OpenVault) -> None:
    model = loaded(vault)

    def reaches(*rows: ItemSummary) -> bool:
        model.choose_rows(rows)
        return model.selection.holds_trashed

    _, gone, _ = add(vault, "Mail home", "Mail old", "Mail work")
    vault.context.events.changed.emit(trash.move_to_trash(vault.session, items=[gone]))
    assert not reaches(*items_in(model.state))
    model.show_filter(TRASH)
    assert reaches(*items_in(model.state))
    model.search("mail")
    here, *elsewhere = items_in(model.state)
    assert reaches(here, *elsewhere)
    assert reaches(*elsewhere, here), "whichever comes first"
    assert not reaches(*elsewhere)
    model.choose([*(row.id for row in elsewhere), gone])
    assert model.selection.holds_trashed


def test_trash_lets_go_after_thirty_days(vault: OpenVault) -> None:
    (old,) = add(vault, "Old")
    trash.move_to_trash(vault.session, items=[old])
    vault.clock.advance(29 * DAY)
    assert loaded(vault).catalogue.get(old) is not None
    vault.clock.advance(2 * DAY)
    model = loaded(vault)
    assert len(model.catalogue) == 0
    assert items.list_summaries(vault.session) == []


def test_a_vault_that_cannot_be_read_says_so(vault: OpenVault) -> None:
    add(vault, "Amazon")
    model = VaultViewModel(dataclasses.replace(vault.context, tasks=FailingTasks()))
    model.load()
    assert model.state.shown is Shown.FAILED
    assert words_for(model.state).primary[1] is Way.RETRY
    assert words_for(model.state).text.endswith(".")


def test_what_is_typed_before_anything_was_read_is_answered_then(vault: OpenVault) -> None:
    add(vault, "Zalando", "Amazon")
    tasks = HeldTasks()
    model = VaultViewModel(dataclasses.replace(vault.context, tasks=tasks))
    tasks.held = True
    model.load()
    model.search("zal")
    assert model.state.shown is Shown.LOADING, "nobody knows yet that nothing matches"
    assert model.state.query == "zal"
    model.show_filter(TRASH)
    assert model.state.shown is Shown.LOADING
    tasks.work_off()
    assert titles(model) == ["—", "Zalando"]
    assert model.selection.single is not None


def test_a_search_outlives_that_the_vault_could_not_be_read(vault: OpenVault) -> None:
    add(vault, "Zalando", "Amazon")
    model = loaded(vault)
    model.search("zal")
    model._failed(RecordDamagedError(table="items", id="00"))
    assert (model.state.shown, model.state.query) == (Shown.FAILED, "zal")
    states: list[ListState] = []
    model.listed.connect(states.append)
    model.load()
    assert {state.query for state in states} == {"zal"}, "without it the field would be emptied"
    assert titles(model) == ["Zalando"]


def test_what_arrives_once_it_is_cleared_is_not_taken(vault: OpenVault) -> None:
    add(vault, "Amazon")
    tasks = HeldTasks()
    model = VaultViewModel(dataclasses.replace(vault.context, tasks=tasks))
    tasks.held = True
    model.load()
    model.clear()
    tasks.work_off()
    assert not model.state.rows
    assert len(model.catalogue) == 0


def test_cleared_it_knows_nothing(vault: OpenVault) -> None:
    model = loaded(vault)
    add(vault, "Amazon")
    model.clear()
    assert len(model.catalogue) == 0
    assert model.state.rows == ()
    assert model.selection.items == ()
    add(vault, "Zalando")
    assert model.state.rows == (), "it follows no longer"


def test_the_list_shows_the_last_of_two_orders_that_arrive_one_behind_the_other(
    vault: OpenVault,
) -> None:
    amazon, bank = add(vault, "Amazon", "Bank")
    tasks = LateTasks()
    model = VaultViewModel(dataclasses.replace(vault.context, tasks=tasks))
    model.load()
    model.arranging.sort_by(SortOrder.STRENGTH)
    tasks.go_on()
    model.arranging.weigh({amazon: 1, bank: 0})
    model.arranging.weigh({amazon: 0, bank: 1})
    tasks.go_on()
    assert model.state.rows == model.catalogue.listed(ALL)
    assert titles(model) == ["Amazon", "Bank"]
