"""What is left over, read when it is looked at, and removed one by one."""

from __future__ import annotations

import dataclasses
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.app import App
from core.deletion.leftover_removal import remove_leftover
from core.deletion.leftovers import Leftover, list_keyring_leftovers, list_leftovers
from core.progress import Progress
from ui.desktop.one_act import OneAct
from ui.desktop.tasks import Tasks
from ui.wording.deletion import say_size
from ui.wording.leftovers import LEFTOVERS

ShownLeftover: TypeAlias = Leftover


@dataclasses.dataclass(frozen=True)
class LeftoversState:
    """What was found; `silent` where the keyring told nothing."""

    found: tuple[Leftover, ...]
    silent: bool


class LeftoversModel(OneAct):
    """Look, remove on request, and look again after each."""

    listed = Signal(object)
    """Carries the LeftoversState."""
    removed = Signal(object)
    """Carries the Leftover that is gone."""

    def __init__(self, app: App, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._app = app

    def load(self) -> None:
        """Look for what is left over, in the keyring as well."""
        app = self._app

        def work(_: Progress) -> LeftoversState:
            in_keyring = list_keyring_leftovers(app)
            found = (*list_leftovers(app), *(in_keyring or ()))
            return LeftoversState(found, silent=in_keyring is None)

        self._begin(work, self.listed.emit)

    def remove(self, leftover: Leftover) -> None:
        """Remove this one."""
        app = self._app

        def finish(_: None) -> None:
            self.removed.emit(leftover)
            self.load()

        self._begin(lambda _: remove_leftover(app, leftover=leftover), finish)


def title_of(leftover: Leftover) -> str:
    """Return what it is, with its size."""
    said = translate(LEFTOVERS[leftover.kind.value].title)
    return f"{said} ({say_size(leftover.bytes)})" if leftover.bytes else said


def reason_of(leftover: Leftover) -> str:
    """Return why it is there."""
    return translate(LEFTOVERS[leftover.kind.value].why)


def removal_of(leftover: Leftover) -> str:
    """Return what removing it does."""
    return translate(LEFTOVERS[leftover.kind.value].removal)


def translate(text: str) -> str:
    """Return a sentence about leftovers in the language of the window."""
    return QCoreApplication.translate("Leftovers", text)
