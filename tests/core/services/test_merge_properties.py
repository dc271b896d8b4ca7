"""Whatever was done to two copies of a profile: merging loses nothing, and can be taken back."""

from __future__ import annotations

import tempfile
from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.ports import Millis
from core.services import folders, items, tags, trash, undo
from core.services.merge_compare import Changed, Past, compare
from core.services.merge_plan import Conflicts
from core.services.merge_sides import Side, weigh_side
from core.session import Session
from core.vault.field import Field, FieldId, FieldRole, FieldType
from core.vault.item import Item, ItemKind
from tests.conftest import CANARY
from tests.core.services.merges import digest, merge, opened_copy, said
from tests.core.services.vaults import (
    Template,
    add,
    copy_template,
    edit,
    open_with_key,
    start,
    with_value,
)
from tests.fakes.clock import FakeClock

Act = tuple[str, int, int]
ACTS = st.lists(
    st.tuples(
        st.sampled_from(["password", "username", "tag", "folder", "star", "trash", "gone", "new"]),
        st.integers(0, 2),
        st.integers(0, 2),
    ),
    max_size=4,
)


@pytest.fixture(scope="module")
def base(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Template:
    """Return a profile with three logins, from before its copies went different ways."""
    folder = tmp_path_factory.mktemp("base") / "data"
    copy_template(template, folder)
    app = start(folder, clock=FakeClock(), seed=3)
    session = open_with_key(app, template)
    for title in ("A", "B", "C"):
        add(session, title)
    session.close()
    app.close()
    return Template(folder, template.profile, template.material, b"")


def act(session: Session, what: Act, side: str) -> None:
    """Do something that a person does; what is not there any more is left alone."""
    name, which, number = what
    value = f"{CANARY}-{side}{number}" if number else f"{CANARY}-both"
    if name == "new":
        add(session, f"{side}{number}")
        return
    listed = items.list_summaries(session)
    row = next((s for s in listed if s.title == "ABC"[which]), None)
    if row is None:
        return
    if name == "password":
        edit(session, row.id, password=value)
    elif name == "star":
        items.set_favourite(session, items=[row.id], favourite=not row.favourite)
    elif name == "folder":
        place = folders.ensure_path(session, path=(value,))
        items.move_to_folder(session, items=[row.id], folder=place)
    elif name in ("trash", "gone"):
        trash.move_to_trash(session, items=[row.id])
        if name == "gone":
            trash.remove_for_good(session, items=[row.id])
    else:
        _edit(session, row.id, name, value)


def _edit(session: Session, row: object, name: str, value: str) -> None:
    item = next(i for i in _all(session) if i.id == row)
    draft = item.draft()
    if name == "tag":
        draft = msgspec.structs.replace(draft, tags=tags.ensure_tags(session, names=[value]))
    else:
        fields = tuple(
            with_value(f, value) if f.role is FieldRole.USERNAME else f for f in draft.fields
        )
        draft = msgspec.structs.replace(draft, fields=fields)
    items.edit_item(session, item=item.id, seen_revision=item.revision, draft=draft)


def _all(session: Session) -> list[Item]:
    return [items.read_item(session, item=s.id) for s in items.list_summaries(session)]


def values(session: Session) -> set[str]:
    """Return every value in an item or an earlier version."""
    found: set[str] = set()
    for item in _all(session):
        versions = items.list_versions(session, item=item.id)
        for each in (item, *(version.item for version in versions)):
            found |= {field.value for field in each.fields}
    return found


Case = tuple[list[Act], list[Act], Conflicts]
CASES = st.tuples(ACTS, ACTS, st.sampled_from(Conflicts))


@settings(max_examples=3)
@given(case=CASES)
def test_nothing_is_lost_and_all_can_be_taken_back(base: Template, case: Case) -> None:
    check(base, case)


@pytest.mark.soak
@pytest.mark.timeout(600)
@settings(max_examples=60)
@given(case=CASES)
def test_nothing_is_lost_whatever_was_done(base: Template, case: Case) -> None:
    check(base, case)


def check(base: Template, case: Case) -> None:
    """Have two copies go different ways, and merge them."""
    here, there, policy = case
    with tempfile.TemporaryDirectory() as name:
        folder, later = Path(name), FakeClock()
        later.advance(3_600_000)
        with (
            opened_copy(base, folder / "a", seed=11) as ours,
            opened_copy(base, folder / "b", seed=12, clock=later) as theirs,
        ):
            for each in here:
                act(ours, each, "h")
            for each in there:
                act(theirs, each, "t")
            _check(ours, theirs, policy)


def _check(ours: Session, theirs: Session, policy: Conflicts) -> None:
    before, told = digest(ours), values(ours)
    theirs_told = {i.id: {f.value for f in i.fields} for i in _all(theirs)}
    plan, done = merge(ours, theirs, conflicts=policy)
    after = values(ours)
    assert told <= after, "what was here is in an item or a version"
    kept = {i.id for i in _all(ours)}
    for item, said_there in theirs_told.items():
        named = {r.title for r in plan.rows if not r.writes and r.here is None}
        assert item not in kept or said_there <= after
        assert item in kept or named, "what stays out is named"
    assert sum(done.totals.standing.values()) == len(plan.rows)
    assert ours.vault.find_damage() == []
    again, _ = merge(ours, theirs, conflicts=policy)
    assert not again.writes, "the second time nothing is left to do"
    _, other = merge(theirs, ours)
    if not any(d.totals.conflicts or d.totals.left_deleted for d in (done, other)):
        # Without a conflict and a deletion it does not matter who merges whom.
        assert said(theirs) == said(ours)
    if done.changes.operation is not None:
        undo.undo(ours, operation=done.changes.operation)
    assert digest(ours) == before


TEXTS = st.sampled_from(["", "a", "b", "c"])


@st.composite
def sides(draw: st.DrawFn) -> Side:
    """Draw what one copy says of an item."""
    fields = [
        Field(FieldId(bytes([n]) * 16), FieldType.TEXT, FieldRole.WEBSITE, "", draw(TEXTS))
        for n in draw(st.lists(st.integers(1, 3), unique=True))
    ]
    return Side(
        kind=ItemKind.LOGIN,
        title=draw(TEXTS),
        fields=tuple(fields),
        files=(),
        folder=draw(st.sampled_from([(), ("Work",)])),
        tags=tuple(draw(st.lists(st.sampled_from(["x", "y"]), unique=True))),
        favourite=draw(st.booleans()),
        expires=draw(st.sampled_from([None, Millis(1)])),
        recipe=None,
        foreign=None,
        trashed=False,
        modified=Millis(0),
    )


@given(base=sides(), here=sides(), there=sides())
def test_the_two_sides_are_judged_alike(base: Side, here: Side, there: Side) -> None:
    assert not compare(here, here, Past(base))
    turned = {Changed.HERE: Changed.THERE, Changed.THERE: Changed.HERE, Changed.BOTH: Changed.BOTH}
    one = compare(here, there, Past(base))
    other = compare(there, here, Past(base))
    assert bool(one) == (weigh_side(here) != weigh_side(there))
    assert sorted(d.changed for d in one) == sorted(turned[d.changed] for d in other)
    assert all(d.changed is Changed.THERE for d in compare(here, there, Past(here)))
    assert all(d.changed is Changed.HERE for d in compare(here, there, Past(there)))
