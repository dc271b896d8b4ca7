"""The catalogue: order, counts and search in step with what changes."""

from __future__ import annotations

from core.search import SortOrder
from core.vault.item import ItemId, ItemKind, ItemSummary
from tests.fakes.vault_items import folder, folder_id, item_id, summary
from ui.desktop.item_models.filters import ALL, FAVOURITES, TRASH, of_folder, of_kind
from ui.desktop.screens.vault.catalogue import Catalogue, folder_paths
from ui.desktop.screens.vault.listing import make_state
from ui.desktop.screens.vault.selecting import items_in

FOLDERS = (folder(1, "Banking"), folder(2, "Cards", 1), folder(3, "Travel"))
ROWS = (
    summary(1, "Zalando", favourite=True),
    summary(2, "amazon", folder=folder_id(1)),
    summary(3, "Äpfel", folder=folder_id(2), kind=ItemKind.NOTE, username=""),
    summary(4, "Old", trashed=9, username="x"),
    summary(5, "Older", trashed=5),
)


def filled() -> Catalogue:
    catalogue = Catalogue()
    catalogue.fill(ROWS, folders=FOLDERS)
    return catalogue


def titles(catalogue: Catalogue, filter: object = ALL) -> list[str]:
    return [row.title for row in catalogue.listed(filter)]  # type: ignore[arg-type]


def test_filters_list_in_order() -> None:
    catalogue = filled()
    assert titles(catalogue) == ["amazon", "Äpfel", "Zalando"]
    assert titles(catalogue, FAVOURITES) == ["Zalando"]
    assert titles(catalogue, of_kind(ItemKind.NOTE)) == ["Äpfel"]
    assert titles(catalogue, of_folder(folder_id(1))) == ["amazon", "Äpfel"], "with folders inside"
    assert titles(catalogue, TRASH) == ["Old", "Older"], "the last one deleted first"


def test_counts_are_those_of_the_lists() -> None:
    counts = filled().counts()
    assert (counts.total, counts.favourites, counts.trash) == (3, 1, 2)
    assert counts.kinds == {ItemKind.LOGIN: 2, ItemKind.NOTE: 1}
    assert counts.folders == {folder_id(1): 2, folder_id(2): 1, folder_id(3): 0}


def test_a_change_moves_a_row_where_it_belongs() -> None:
    catalogue = filled()
    catalogue.search("a", ALL)
    catalogue.replace([summary(2, "Zebra", revision=2), summary(1, "Zalando", trashed=20)])
    assert titles(catalogue) == ["Äpfel", "Zebra"]
    assert catalogue.counts().trash == 3
    assert [row.title for row in catalogue.search("zeb", ALL).here] == ["Zebra"]
    assert catalogue.search("zal", ALL).here == ()
    assert [row.title for row in catalogue.search("zal", TRASH).here] == ["Zalando"]
    catalogue.replace((), removed=[item_id(4), item_id(99)])
    assert catalogue.get(item_id(4)) is None
    assert titles(catalogue, TRASH) == ["Zalando", "Older"]


def test_what_was_listed_stays_and_what_is_listed_follows() -> None:
    catalogue = filled()
    before = catalogue.listed(ALL)
    assert catalogue.listed(ALL) is before, "a search taken back copies nothing"
    catalogue.replace([summary(2, "Xing")])
    assert [row.title for row in before] == ["amazon", "Äpfel", "Zalando"]
    assert titles(catalogue) == ["Äpfel", "Xing", "Zalando"]
    plan = catalogue.plan_order(SortOrder.MODIFIED)
    former = catalogue.take_order(plan, plan.make())
    assert former is not None
    assert len(former) == 2 * 3, "what they were ordered by, and the rows, to be freed elsewhere"
    former.free()
    assert set(catalogue.listed(ALL)) == set(plan.rows)
    assert catalogue.listed(ALL) == tuple(catalogue.plan_order(SortOrder.NAME).rows)


def test_many_changes_at_once_end_in_the_same_state() -> None:
    catalogue, other = Catalogue(), Catalogue()
    catalogue.fill(())
    catalogue.search("x", ALL)
    rows = [summary(number, f"Item {number % 7} {number}") for number in range(200)]
    catalogue.replace(rows)
    other.fill(rows)
    assert catalogue.listed(ALL) == other.listed(ALL)
    assert catalogue.search("item 3", ALL) == other.search("item 3", ALL)


def test_search_tells_what_is_elsewhere() -> None:
    found = filled().search("a", of_folder(folder_id(1)))
    assert {row.title for row in found.here} == {"amazon", "Äpfel"}
    assert [row.title for row in found.elsewhere] == ["Zalando"]


def test_sorting_by_time_puts_the_newest_first() -> None:
    catalogue = filled()
    plan = catalogue.plan_order(SortOrder.CREATED)
    assert catalogue.take_order(plan, plan.make())
    assert titles(catalogue) == ["Äpfel", "amazon", "Zalando"]
    catalogue.replace([summary(9, "New")])
    assert titles(catalogue)[0] == "New"


def arrange(catalogue: Catalogue, strengths: dict[ItemId, int] | None = None) -> list[str]:
    plan = catalogue.plan_order(SortOrder.STRENGTH, strengths)
    assert catalogue.take_order(plan, plan.make())
    return titles(catalogue)


def test_by_strength_the_weakest_come_first_and_follow_what_is_known() -> None:
    catalogue = filled()
    assert arrange(catalogue) == ["amazon", "Äpfel", "Zalando"], "by title until they are judged"
    assert arrange(catalogue, {item_id(1): 0, item_id(2): 4}) == ["Zalando", "amazon", "Äpfel"]
    catalogue.replace([summary(2, "Other", revision=2)])
    assert titles(catalogue) == ["Zalando", "Other", "Äpfel"]
    assert arrange(catalogue, {item_id(1): 3, item_id(2): 1}) == ["Other", "Zalando", "Äpfel"]
    many = [summary(number, f"Item {number:03}") for number in range(200)]
    catalogue.fill(many)
    strengths = {row.id: place % 5 for place, row in enumerate(many)}
    assert arrange(catalogue, strengths)[:2] == ["Item 000", "Item 005"]
    made = Catalogue(SortOrder.STRENGTH)
    made.fill(many)
    catalogue.take(made)
    assert arrange(catalogue)[:2] == ["Item 000", "Item 005"], (
        "what is known holds for what is read"
    )


def test_items_are_found_by_what_was_read_beside_their_rows() -> None:
    catalogue = filled()
    assert catalogue.search("blue card", ALL).here == ()
    catalogue.take_further({item_id(1): "pin\n\nthe blue card", item_id(4): "\n\nblue card"})
    assert [row.title for row in catalogue.search("blue card", ALL).here] == ["Zalando"]
    assert [row.title for row in catalogue.search("blue", TRASH).here] == ["Old"]
    catalogue.replace([summary(1, "Zebra", revision=2)])
    assert [row.title for row in catalogue.search("blue", ALL).here] == ["Zebra"]
    catalogue.take_further({item_id(1): ""})
    assert catalogue.search("blue", ALL).here == ()
    catalogue.replace((), removed=[item_id(4)])
    assert not catalogue.indexes.further
    assert "blue" not in repr(catalogue.indexes)


def test_a_search_goes_on_while_newer_indexes_are_made() -> None:
    catalogue = Catalogue()
    catalogue.fill([summary(number, f"Item {number}") for number in range(600)])
    plan = catalogue.plan_indexes()
    catalogue.indexes.take(plan, plan.make())
    catalogue.take_further({item_id(number): f"\n\nnote {number}" for number in range(600)})
    assert catalogue.is_searchable
    catalogue.indexes.take(plan, plan.make())
    assert catalogue.search("note 599", ALL).here == (), "that plan was older"
    newer = catalogue.plan_indexes()
    catalogue.indexes.take(newer, newer.make())
    assert [row.title for row in catalogue.search("note 599", ALL).here] == ["Item 599"]
    catalogue.fill(())
    assert not catalogue.indexes.further


def test_indexes_made_of_what_was_before_are_not_taken() -> None:
    catalogue = filled()
    plan = catalogue.plan_indexes()
    made = plan.make()
    catalogue.replace([summary(2, "Renamed", revision=2)])
    catalogue.indexes.take(plan, made)
    assert [row.title for row in catalogue.search("renamed", ALL).here] == ["Renamed"]
    fresh = catalogue.plan_indexes()
    catalogue.indexes.take(fresh, fresh.make())
    assert [row.title for row in catalogue.search("renamed", ALL).here] == ["Renamed"]


def test_an_order_made_of_what_was_before_is_not_taken() -> None:
    catalogue = filled()
    plan = catalogue.plan_order(SortOrder.CREATED)
    made = plan.make()
    catalogue.replace([summary(9, "New")])
    assert not catalogue.take_order(plan, made)
    assert titles(catalogue) == ["amazon", "Äpfel", "New", "Zalando"]


def test_what_is_given_up_is_found_nowhere_and_freed_by_whoever_takes_it() -> None:
    catalogue = filled()
    catalogue.search("a", ALL)
    remains = catalogue.give_up()
    assert len(remains) > len(ROWS)
    assert "Zalando" not in repr(remains)
    assert titles(catalogue) == titles(catalogue, TRASH) == []
    assert (len(catalogue), catalogue.counts().total, catalogue.tally.list_usernames()) == (
        0,
        0,
        (),
    )
    assert catalogue.search("a", ALL).here == ()
    remains.free()
    assert len(remains) == 0


def test_what_another_catalogue_takes_the_place_of_is_freed_by_whoever_takes_it() -> None:
    catalogue, made = filled(), Catalogue()
    listed = catalogue.listed(ALL)
    made.fill(ROWS[:2])
    remains = catalogue.take(made)
    assert len(remains) > 2 * len(ROWS)
    remains.free()
    assert len(remains) == 0
    assert titles(catalogue) == ["amazon", "Zalando"]
    assert len(listed) == 3, "a list that is still shown stays"


def test_counts_stay_those_of_the_lists_while_rows_come_and_go() -> None:
    catalogue, other = filled(), Catalogue()
    now = [
        summary(1, "Zalando", kind=ItemKind.CARD, folder=folder_id(3)),
        summary(2, "amazon", trashed=3),
        summary(4, "Old", favourite=True, folder=folder_id(2), username="x"),
    ]
    catalogue.replace(now, removed=[item_id(5)])
    other.fill([*now, ROWS[2]], folders=FOLDERS)
    assert catalogue.counts() == other.counts()
    assert catalogue.tally.list_usernames() == other.tally.list_usernames()


def test_usernames_come_by_how_often_they_are_used() -> None:
    catalogue = Catalogue()
    rows = [summary(n, str(n), username="often" if n < 3 else "once") for n in range(4)]
    catalogue.fill([*rows, summary(8, "Note", kind=ItemKind.NOTE, username="never")])
    assert catalogue.tally.list_usernames() == ("often", "once")
    catalogue.replace([summary(n, str(n), username="now") for n in range(3)])
    assert catalogue.tally.list_usernames() == ("now", "once"), "a name that nobody has is gone"


def test_paths_name_every_folder_above() -> None:
    assert folder_paths(filled().folders)[folder_id(2)] == "Banking / Cards"


def test_no_title_is_in_a_representation() -> None:
    catalogue = filled()
    assert "Zalando" not in repr(catalogue) + repr(catalogue.plan_indexes())


def test_of_many_hits_those_are_put_in_order_that_are_read() -> None:
    catalogue = Catalogue()
    rows = [summary(n, f"Item {n:03}", folder=folder_id(1 + n % 2)) for n in range(1_200)]
    catalogue.fill(rows, folders=FOLDERS)
    plan = catalogue.plan_indexes()
    catalogue.indexes.take(plan, plan.make())
    firsts = {ALL: "Item 000", of_folder(folder_id(2)): "Item 001", of_folder(folder_id(3)): ""}
    for filter, first in firsts.items():
        state = make_state(catalogue, filter, "item")
        items = items_in(state)
        assert items[0].title == (first or "Item 000")
        assert state.here == (1_200 if filter == ALL else 600 if first else 0)
        assert len(items) == len({row.id for row in items}) == 1_200
        assert len(state.rows) == len(items) + bool(state.elsewhere)
        assert [row for row in state.rows if isinstance(row, ItemSummary)] == list(items)


def test_what_was_found_stays_as_it_was() -> None:
    catalogue = Catalogue()
    catalogue.fill([summary(number, f"Item {number:03}") for number in range(1_200)])
    plan = catalogue.plan_indexes()
    catalogue.indexes.take(plan, plan.make())
    items = items_in(make_state(catalogue, ALL, "item"))
    catalogue.replace([summary(7, "Another")], removed=[item_id(9)])
    assert [row.title for row in items[6:10]] == ["Item 006", "Item 007", "Item 008", "Item 009"]
