"""What an open vault asked for, before and after its lock."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.errors import AppError, CancelledError
from core.progress import Progress
from tests.fakes.held_tasks import HeldTasks
from ui.desktop.tasks import Step
from ui.desktop.vault_tasks import VaultTasks


def fail(_: Progress) -> None:
    raise CancelledError


def ignore(_: object) -> None:
    """Expect nothing."""


def test_while_it_is_open_everything_is_told() -> None:
    told: list[object] = []

    def work(progress: Progress) -> str:
        progress.report(1, 2)
        return "done"

    tasks = VaultTasks(HeldTasks())
    for lane in (tasks.vault, tasks.long):
        lane(work, told.append, told.append, owner=QObject(), progress=told.append)
    assert told == [Step(1, 2), "done"] * 2


def test_after_the_lock_work_is_done_and_nobody_hears_of_it() -> None:
    held, done, told = HeldTasks(), list[str](), list[object]()
    tasks, owner = VaultTasks(held), QObject()

    def work(progress: Progress) -> None:
        done.append("work")
        progress.report(1, 2)

    held.held = True
    tasks.vault(work, told.append, told.append, owner=owner, progress=told.append)
    tasks.vault(fail, told.append, told.append, owner=owner)
    tasks.tell_no_more()
    held.work_off()
    assert done == ["work"]
    assert told == []


def test_a_failure_is_told_while_it_is_open() -> None:
    told: list[AppError] = []
    VaultTasks(HeldTasks()).vault(fail, ignore, told.append, owner=QObject())
    assert [type(error) for error in told] == [CancelledError]
