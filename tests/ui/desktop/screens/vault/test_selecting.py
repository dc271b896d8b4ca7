"""What stays selected when the rows change."""

from __future__ import annotations

from core.vault.item import ItemId
from tests.fakes.vault_items import item_id, summary
from ui.desktop.item_models.filters import ALL
from ui.desktop.screens.vault.catalogue import Catalogue
from ui.desktop.screens.vault.listing import make_state
from ui.desktop.screens.vault.selecting import items_in, kept_selection, rows_of
from ui.desktop.screens.vault.state import Selection, Shown

A, B, C, D = (summary(n, t) for n, t in enumerate("ABCD"))


def one(row: object) -> Selection:
    return Selection(items=(row,), current=row.id)  # type: ignore[arg-type,attr-defined]


def test_what_is_still_listed_stays_selected() -> None:
    assert kept_selection(one(B), [A, B, C], [B, C], first=False) == one(B)
    both = Selection(items=(A, C), current=item_id(2))
    assert kept_selection(both, [A, B, C], [A, B, C, D], first=False) == both


def test_after_a_row_is_gone_the_next_one_is_selected() -> None:
    assert kept_selection(one(B), [A, B, C], [A, C], first=False) == one(C)
    assert kept_selection(one(C), [A, B, C], [A, B], first=False) == one(B)


def test_another_list_starts_at_its_top() -> None:
    assert kept_selection(one(B), [A, B, C], [D, A], first=False) == one(D)


def test_a_search_selects_its_first_hit() -> None:
    assert kept_selection(one(B), [A, B, C], [C, B], first=True) == one(C)


def test_an_empty_list_has_nothing_selected() -> None:
    assert kept_selection(one(B), [A, B], [], first=False) == Selection()


def test_states_of_an_empty_list_differ() -> None:
    catalogue = Catalogue()
    catalogue.fill(())
    assert make_state(catalogue, ALL, "").shown is Shown.NOTHING_YET
    catalogue.fill([summary(1, "Amazon", trashed=3)])
    assert make_state(catalogue, ALL, "").shown is Shown.NOTHING_HERE
    catalogue.fill([summary(1, "Amazon")])
    nothing = make_state(catalogue, ALL, "amzon")
    assert nothing.shown is Shown.NOTHING_FOUND
    assert nothing.suggestion is None, "guessing takes longer than a key press"
    assert items_in(nothing) == ()
    assert "Amazon" not in repr(make_state(catalogue, ALL, ""))


def test_where_places_are_known_the_same_stays_selected_and_nothing_is_looked_through() -> None:
    rows = tuple(summary(number, f"Item {number}") for number in range(5))
    places = {row.id: place for place, row in enumerate(rows)}
    old = Selection(items=(rows[3],), current=rows[3].id, place=3)
    asked: list[ItemId] = []

    def find(item: ItemId) -> int | None:
        asked.append(item)
        return places.get(item)

    assert kept_selection(old, rows, rows, first=False, find=find).place == 3
    assert asked == [rows[3].id]
    without = (*rows[:3], rows[4])
    places = {row.id: place for place, row in enumerate(without)}
    kept = kept_selection(old, rows, without, first=False, find=find)
    assert (kept.items, kept.place) == ((rows[4],), 3), "what followed stands in its place"
    lying = Selection(items=(rows[3],), current=rows[3].id, place=0)
    assert kept_selection(lying, rows, without, first=False) == kept, "a wrong place is looked up"


def test_several_stay_selected_in_the_order_of_the_list_wherever_they_moved() -> None:
    old = Selection(items=(A, B, D), current=B.id)
    after = (D, C, A)
    places = {row.id: place for place, row in enumerate(after)}
    kept = kept_selection(old, (A, B, C, D), after, first=False, find=places.get)
    assert kept == kept_selection(old, (A, B, C, D), after, first=False)
    assert (kept.items, kept.current) == ((D, A), D.id)


def test_rows_are_found_by_where_they_stand_and_none_beyond_the_list() -> None:
    places = {A.id: 2, B.id: 0, C.id: 7}
    assert rows_of({A.id, B.id, C.id, D.id}, (B, D, A), places.get) == (B, A)
    assert rows_of({A.id, B.id, C.id, D.id}, (B, D, A)) == (B, D, A)
    assert rows_of({A.id}, (), places.get) == (), "a list that could not be read has no rows"
