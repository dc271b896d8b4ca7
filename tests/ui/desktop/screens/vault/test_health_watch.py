"""Health keeps in step: everything once, then only what changed, a piece at a time."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TypeVar

import msgspec
import pytest
from PySide6.QtCore import QObject

from core.errors import AppError
from core.passwords.health import Finding
from core.passwords.health_report import HealthReport
from core.ports import Millis
from core.progress import Progress
from core.services import ignoring, items, trash
from core.services.undo import undo
from core.vault.item import ItemId
from tests.fakes.held_tasks import HeldTasks, LateTasks
from tests.fakes.vault_context import OpenVault
from tests.fakes.vault_items import PASSWORD, login_draft
from ui.desktop.lanes import Step, Task
from ui.desktop.screens.vault.health_watch import PIECE, HealthProgress, HealthWatch
from ui.desktop.screens.vault.view_model import VaultViewModel
from ui.desktop.tasks import InlineTasks

T = TypeVar("T")


class CountedTasks(InlineTasks):
    """Run everything at once, and count what was ordered of the vault."""

    def __init__(self) -> None:
        self.orders = 0

    def vault(
        self,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[AppError], object],
        *,
        owner: QObject,
        progress: Callable[[Step], object] | None = None,
    ) -> Task:
        """Run now, and count it."""
        self.orders += 1
        return super().vault(work, done, failed, owner=owner, progress=progress)


class Watched:
    """A watch over a vault, and all that it told."""

    def __init__(self, vault: OpenVault, tasks: InlineTasks) -> None:
        self.vault = vault
        context = dataclasses.replace(vault.context, tasks=tasks)
        self.listed = VaultViewModel(context)
        self.watch = HealthWatch(context, self.listed.catalogue)
        self.listed.filled.connect(self.watch.begin)
        self.reports: list[HealthReport] = []
        self.steps: list[HealthProgress] = []
        self.watch.reported.connect(self.reports.append)
        self.watch.progressed.connect(self.steps.append)

    def add(self, title: str, password: str = PASSWORD) -> ItemId:
        """Add a login and tell of it."""
        changes = items.add_item(self.vault.session, draft=login_draft(title, password=password))
        self.vault.context.events.changed.emit(changes)
        return changes.items[0]


def test_everything_once_and_then_what_changed(vault: OpenVault) -> None:
    tasks = CountedTasks()
    seen = Watched(vault, tasks)
    first = seen.add("Mail")
    assert not seen.reports, "what is added before the list is read is looked at with all others"
    seen.listed.load()
    assert seen.reports[-1].checked == 1
    tasks.orders = 0
    second = seen.add("Shop")
    assert seen.reports[-1].partners == {first: seen.reports[-1].found.groups[0]} | {
        second: seen.reports[-1].found.groups[0]
    }
    assert tasks.orders == 2, "the row of the list, and the password, of one item each"
    vault.context.events.changed.emit(trash.move_to_trash(vault.session, items=[first]))
    assert seen.reports[-1].found.groups == ()
    vault.context.events.changed.emit(trash.remove_for_good(vault.session, items=[first]))
    assert seen.reports[-1].checked == 1
    told = len(seen.reports)
    vault.context.events.changed.emit(items.mark_used(vault.session, item=second))
    assert len(seen.reports) == told, "being used makes no password another"
    assert not seen.watch.progress.is_running


def test_many_are_looked_at_in_pieces_that_say_how_far_it_is(vault: OpenVault) -> None:
    for number in range(2 * PIECE + 1):
        items.add_item(vault.session, draft=login_draft(f"Login {number}", password="sommer2021"))
    seen = Watched(vault, CountedTasks())
    seen.listed.load()
    assert [step.done for step in seen.steps] == [PIECE, 2 * PIECE, 2 * PIECE + 1]
    assert {step.total for step in seen.steps} == {2 * PIECE + 1}
    assert len(seen.reports) == 1
    assert len(seen.reports[0].weak) == 2 * PIECE + 1
    seen.steps.clear()
    seen.listed.load()
    assert not seen.steps, "what has been looked at as it is now is not looked at again"
    seen.watch.check_again()
    assert len(seen.steps) == 3


def test_what_is_done_while_it_is_planned_is_looked_at_too(vault: OpenVault) -> None:
    items.add_item(vault.session, draft=login_draft("Mail", password="sommer2021"))
    tasks = LateTasks()
    seen = Watched(vault, tasks)
    seen.listed.load()
    late = seen.add("Shop", "sommer2021")
    while tasks.waiting:
        tasks.go_on()
    assert late in seen.reports[-1].weak

    seen.watch.begin()
    now = items.read_item(vault.session, item=late)
    draft = login_draft("Shop", password="orbit velvet cactus lemon 71")
    edited = items.edit_item(vault.session, item=late, seen_revision=now.revision, draft=draft)
    vault.context.events.changed.emit(edited)
    while tasks.waiting:
        tasks.go_on()
    assert late not in seen.reports[-1].weak


@pytest.mark.parametrize("then", ["one is used", "one is ignored"])
def test_what_changes_while_all_is_put_together_is_in_the_last_report(
    vault: OpenVault, then: str
) -> None:
    tasks = LateTasks()
    seen = Watched(vault, tasks)
    mail, shop = seen.add("Mail", "sommer2021"), seen.add("Shop", "winter2021")
    seen.listed.load()
    while tasks.waiting:
        tasks.go_on()
    assert set(seen.reports[-1].by_item) == {mail, shop}
    now = items.read_item(vault.session, item=mail)
    draft = login_draft("Mail", password="orbit velvet cactus lemon 71")
    edited = items.edit_item(vault.session, item=mail, seen_revision=now.revision, draft=draft)
    vault.context.events.changed.emit(edited)
    assert tasks.waiting, "what was found is about to be put together"
    if then == "one is used":
        changes = items.mark_used(vault.session, item=shop)
    else:
        changes = ignoring.ignore(vault.session, items=[shop], finding=Finding.WEAK)
    vault.context.events.changed.emit(changes)
    while tasks.waiting:
        tasks.go_on()
    assert set(seen.reports[-1].by_item) == ({shop} if then == "one is used" else set())
    assert not seen.watch.progress.is_running


def test_what_was_added_and_is_taken_back_does_not_stay_expired(vault: OpenVault) -> None:
    tasks = HeldTasks()
    seen = Watched(vault, tasks)
    seen.listed.load()
    draft = msgspec.structs.replace(login_draft("Mail"), expires=Millis(5))
    added = items.add_item(vault.session, draft=draft)
    vault.context.events.changed.emit(added)
    assert set(seen.reports[-1].by_item) == {*added.items}
    tasks.held = True
    taken_back = undo(vault.session).changes
    assert taken_back.removed == added.items
    vault.context.events.changed.emit(taken_back)
    tasks.work_off()
    assert not seen.reports[-1].by_item
    assert not seen.watch.progress.is_running


def test_nothing_is_known_after_the_lock(vault: OpenVault) -> None:
    seen = Watched(vault, CountedTasks())
    seen.listed.load()
    seen.add("Mail", "sommer2021")
    seen.watch.clear()
    assert seen.watch.report is None
    told = len(seen.reports)
    seen.add("Shop")
    seen.watch.begin()
    assert len(seen.reports) == told
    assert PASSWORD not in repr(vars(seen.watch))
