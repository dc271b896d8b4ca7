"""Findings that are to stay: counted no more, sealed, undone, and told again on request."""

from __future__ import annotations

from pathlib import Path

from core.passwords.health import Finding
from core.services import health, ignoring, items, preferences, trash, undo
from core.session import Session
from core.vault.history import Intention
from core.vault.item import ItemId
from tests.conftest import CANARY
from tests.core.services.vaults import login, only


def put(session: Session, title: str, password: str) -> ItemId:
    """Add a login with a password."""
    return only(items.add_item(session, draft=login(title, password=password)))


def test_what_is_ignored_is_counted_no_more_and_listed(session: Session) -> None:
    pin = put(session, "Pin", "sommer2021")
    twice = [put(session, "A", f"{CANARY} 1"), put(session, "B", f"{CANARY} 1")]
    before = health.examine_all(session).report
    assert set(before.by_item) == {pin, *twice}
    ignoring.ignore(session, items=[pin], finding=Finding.WEAK)
    ignoring.ignore(session, items=twice, finding=Finding.REUSED)
    report = health.examine_all(session).report
    assert report.by_item == {}
    assert report.groups == ()
    assert report.ignored == {
        pin: frozenset({Finding.WEAK}),
        **{item: frozenset({Finding.REUSED}) for item in twice},
    }
    assert report.found == before.found, "what is so is still so, and found by searching"
    ignoring.count_again(session, items=[pin], finding=Finding.WEAK)
    assert set(health.examine_all(session).report.by_item) == {pin}


def test_another_finding_on_the_same_item_is_told(session: Session) -> None:
    item = put(session, "A", "sommer2021")
    ignoring.ignore(session, items=[item], finding=Finding.WEAK)
    third = put(session, "B", "sommer2021")
    report = health.examine_all(session).report
    assert report.by_item[item] == (Finding.REUSED,)
    assert report.by_item[third] == (Finding.WEAK, Finding.REUSED)
    ignoring.ignore(session, items=[item, third], finding=Finding.REUSED)
    fourth = put(session, "C", "sommer2021")
    report = health.examine_all(session).report
    assert Finding.REUSED in report.by_item[fourth], "one more that shares it is told of"
    assert len(report.groups[0]) == 3


def test_it_is_one_undo_and_one_redo(session: Session) -> None:
    item = put(session, "Pin", "sommer2021")
    assert ignoring.count_again(session, items=[item], finding=Finding.WEAK).operation is None
    changes = ignoring.ignore(session, items=[item], finding=Finding.WEAK)
    assert changes.preferences
    assert ignoring.ignore(session, items=[item], finding=Finding.WEAK).operation is None
    undone = undo.undo(session)
    assert (undone.intention, undone.subject, undone.kept) == (Intention.IGNORE, "Pin", 0)
    assert undone.changes.preferences
    assert ignoring.read_ignored(session) == {}
    undo.redo(session)
    assert ignoring.read_ignored(session) == {item: frozenset({Finding.WEAK})}
    ignoring.count_again(session, items=[item], finding=Finding.WEAK)
    undo.undo(session)
    assert ignoring.read_ignored(session) == {item: frozenset({Finding.WEAK})}


def test_what_came_after_is_not_undone_with_it(session: Session) -> None:
    item = put(session, "Pin", "sommer2021")
    first = ignoring.ignore(session, items=[item], finding=Finding.WEAK)
    ignoring.ignore(session, items=[item], finding=Finding.OLD)
    assert first.operation is not None
    undone = undo.undo(session)
    assert undone.kept == 0
    assert ignoring.read_ignored(session) == {item: frozenset({Finding.WEAK})}
    undo.undo(session, operation=first.operation)
    assert ignoring.read_ignored(session) == {}


def test_words_that_are_none_of_ours_are_passed_over_and_kept(session: Session) -> None:
    item = put(session, "Pin", "sommer2021")
    name = ignoring.PREFIX + item.hex()
    preferences.set_preference(session, name=name, value="weak breached")
    preferences.set_preference(session, name=f"{ignoring.PREFIX}no id", value="weak")
    assert ignoring.read_ignored(session) == {item: frozenset({Finding.WEAK})}
    ignoring.count_again(session, items=[item], finding=Finding.WEAK)
    assert preferences.read_preference(session, name=name) == "breached"


def test_which_items_it_is_about_is_sealed(session: Session) -> None:
    item = put(session, "Pin", "sommer2021")
    ignoring.ignore(session, items=[item], finding=Finding.WEAK)
    folder = Path(session.app.paths.profile(session.profile).folder)
    for path in folder.rglob("*"):
        if path.is_file():
            assert b"health.ignored" not in path.read_bytes()


def test_an_item_that_goes_for_good_takes_what_was_ignored_of_it_along(session: Session) -> None:
    gone, kept = put(session, "Gone", "sommer2021"), put(session, "Kept", "sommer2021")
    ignoring.ignore(session, items=[gone, kept], finding=Finding.REUSED)
    ignoring.ignore(session, items=[gone], finding=Finding.WEAK)
    ignoring.count_again(session, items=[gone], finding=Finding.WEAK)
    trash.move_to_trash(session, items=[gone])
    trash.remove_for_good(session, items=[gone])
    assert list(ignoring.read_ignored(session)) == [kept]
    with session.unit_of_work() as work:
        told = [operation.subject for operation in work.operations.all()]
        steps = [step for operation in work.operations.all() for step in operation.steps]
    assert "Gone" not in told
    held = [packed for step in steps for packed in (step.before, step.after) if packed]
    assert not any(gone.hex().encode() in packed for packed in held)
