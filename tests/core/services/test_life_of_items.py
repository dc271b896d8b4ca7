"""Whatever is done in whatever order, a vault holds what a few lines of Python say it should."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core.errors import NothingToUndoError
from core.services import items, trash, undo
from core.vault.field import FieldRole
from core.vault.item import ItemId
from tests.core.services.vaults import (
    Template,
    copy_template,
    edit,
    login,
    only,
    open_with_key,
    start,
)
from tests.fakes.clock import FakeClock


@dataclasses.dataclass(frozen=True)
class Expected:
    """What an item should be."""

    title: str
    password: str
    favourite: bool = False
    trashed: bool = False


Before = dict[ItemId, Expected | None]
"""What the items of one act were; None for one that it made."""


class LifeOfItems(RuleBasedStateMachine):
    """Do things to items, and the same to a dictionary."""

    found = Bundle("found")

    def __init__(self, template: Template, folder: Path) -> None:
        super().__init__()
        copy_template(template, folder)
        self.template, self.clock = template, FakeClock()
        self.app = start(folder, clock=self.clock, seed=7)
        self.session = open_with_key(self.app, template)
        self.expected: dict[ItemId, Expected] = {}
        self.versions: dict[ItemId, int] = {}
        self.acts: list[Before] = []

    def teardown(self) -> None:
        assert self.session.vault.find_damage() == []
        self.session.close()
        self.app.close()

    def change(self, item: ItemId, **values: object) -> None:
        """Change an item in the dictionary as one act, if that changes anything."""
        before = self.expected[item]
        after = dataclasses.replace(before, **values)  # type: ignore[arg-type]  # fields by name
        if after != before:
            self.acts.append({item: before})
            self.expected[item] = after

    @rule(target=found, title=st.sampled_from("abc"), password=st.sampled_from("xyz"))
    def add(self, title: str, password: str) -> ItemId:
        item = only(items.add_item(self.session, draft=login(title, password=password)))
        self.expected[item] = Expected(title, password)
        self.versions[item] = 0
        self.acts.append({item: None})
        return item

    @rule(item=found, password=st.sampled_from("xyz"))
    def edit(self, item: ItemId, password: str) -> None:
        if item in self.expected:
            self.acts.append({item: self.expected[item]})
            self.versions[item] += 1
            edit(self.session, item, password=password)
            after = dataclasses.replace(self.expected[item], password=password, favourite=False)
            self.expected[item] = after

    @rule(item=found, favourite=st.booleans())
    def mark(self, item: ItemId, favourite: bool) -> None:  # noqa: FBT001 - by name
        if item in self.expected:
            items.set_favourite(self.session, items=[item], favourite=favourite)
            self.change(item, favourite=favourite)

    @rule(item=found)
    def use(self, item: ItemId) -> None:
        if item in self.expected:
            items.mark_used(self.session, item=item)

    @rule(item=found)
    def throw_away(self, item: ItemId) -> None:
        if item in self.expected:
            trash.move_to_trash(self.session, items=[item])
            self.change(item, trashed=True)

    @rule(item=found)
    def take_back(self, item: ItemId) -> None:
        if item in self.expected:
            trash.restore(self.session, items=[item])
            self.change(item, trashed=False)

    @rule(favourite=st.booleans())
    def mark_all(self, favourite: bool) -> None:  # noqa: FBT001 - by name
        changing = {i: e for i, e in self.expected.items() if e.favourite is not favourite}
        items.set_favourite(self.session, items=list(self.expected), favourite=favourite)
        if changing:
            self.acts.append(dict(changing))
        for item, before in changing.items():
            self.expected[item] = dataclasses.replace(before, favourite=favourite)

    @rule()
    def empty_trash(self) -> None:
        trash.empty_trash(self.session)
        gone = {item for item, expected in self.expected.items() if expected.trashed}
        for item in gone:
            del self.expected[item]
        kept = ({i: b for i, b in act.items() if i not in gone} for act in self.acts)
        self.acts = [act for act in kept if act]

    @precondition(lambda self: self.acts)
    @rule()
    def undo(self) -> None:
        assert undo.undo(self.session).kept == 0
        for item, before in self.acts.pop().items():
            if before is None:
                del self.expected[item]
            else:
                self.expected[item] = before

    @precondition(lambda self: not self.acts)
    @rule()
    def undo_nothing(self) -> None:
        with pytest.raises(NothingToUndoError):
            undo.undo(self.session)

    @rule(minutes=st.integers(-3, 3))
    def lock_and_unlock(self, minutes: int) -> None:
        self.session.close()
        self.clock.set_wall(self.clock.now() + minutes * 60_000)
        self.session = open_with_key(self.app, self.template)

    @rule(item=consumes(found))
    def read(self, item: ItemId) -> None:
        if item in self.expected:
            value = items.read_item(self.session, item=item)
            assert value.value(FieldRole.PASSWORD) == self.expected[item].password
            versions = items.list_versions(self.session, item=item)
            assert len(versions) == self.versions[item]

    @invariant()
    def holds_what_it_should(self) -> None:
        rows = {
            row.id: (row.title, row.favourite, row.trashed is not None)
            for row in items.list_summaries(self.session)
        }
        assert rows == {
            item: (e.title, e.favourite, e.trashed) for item, e in self.expected.items()
        }


@pytest.fixture
def places(tmp_path: Path) -> Iterator[Path]:
    """Return places for data folders, one after the other."""
    return (tmp_path / f"data-{number}" for number in itertools.count())


def test_items_live_as_expected(template: Template, places: Iterator[Path]) -> None:
    class Placed(LifeOfItems):
        def __init__(self) -> None:
            super().__init__(template, next(places))

    run_state_machine_as_test(Placed, settings=settings(max_examples=25, stateful_step_count=25))
