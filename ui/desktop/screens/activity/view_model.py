"""The lines of the profile's own log as the window shows them, picked by what and when."""

from __future__ import annotations

import dataclasses
import enum

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.ports import Millis
from core.progress import Progress
from core.services import activity, items, recent_imports
from core.services.undo import Undone
from core.vault.activity import Activity, ActivityCheck, What
from core.vault.history import OperationId
from core.vault.item import ItemId
from ui.desktop.context import VaultContext
from ui.desktop.item_models.dates import say_date, say_date_and_time
from ui.desktop.one_act import OneAct
from ui.wording.activity import Group, group_of, say_check, say_line
from ui.wording.message import Message

__all__ = ["ActivityLine", "ActivityModel", "Period", "Undone"]

_DAY = 86_400_000


class Period(enum.Enum):
    """How far back the lines go; the value counts days, None where all are shown."""

    WEEK = 7
    MONTH = 30
    ALL = None


@dataclasses.dataclass(frozen=True)
class ActivityLine:
    """One line as it is shown; `item` where that item is still there to go to.

    `imported` is there where the line tells of an import that can be taken back.
    """

    at: Millis
    when: str
    said: str = dataclasses.field(repr=False)
    group: Group | None
    item: ItemId | None
    imported: OperationId | None = None
    merged: bool = False
    """It tells of a merge, which is taken back like an import."""


@dataclasses.dataclass(frozen=True)
class _Read:
    lines: tuple[ActivityLine, ...]
    check: ActivityCheck


class ActivityModel(OneAct):
    """Read the lines, check the chain, and pick what is asked for."""

    read = Signal()
    """The lines are there, or there anew."""
    undone = Signal(object)
    """Carries an Undone: an import was taken back."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(context.tasks, parent)
        self._context = context
        self._read: _Read | None = None

    @property
    def is_intact(self) -> bool:
        """Tell whether every line is as it was written."""
        return self._read is not None and self._read.check.ok

    def say_check(self) -> str:
        """Return in words whether every line is as it was written."""
        if self._read is None:
            return ""
        before = self._read.check.before
        return _say(say_check(self._read.check, None if before is None else say_date(before)))

    def load(self) -> None:
        """Read every line and check how they hang together."""
        session = self._context.session

        def work(_: Progress) -> _Read:
            # What waits for the next change has happened all the same.
            activity.write_waiting(session)
            activity.let_go(session)
            titles = {item.id: item.title for item in items.list_summaries(session)}
            lines = reversed(activity.list_lines(session))
            check = activity.verify(session)
            open_ = [each for each in recent_imports.list_imports(session) if not each.taken_back]
            imports = {bytes(each.id) for each in open_ if session.read_only is None}
            return _Read(tuple(_shown(line, titles, imports) for line in lines), check)

        self._begin(work, self._take)

    def pick(
        self, *, group: Group | None = None, period: Period = Period.ALL, search: str = ""
    ) -> tuple[ActivityLine, ...]:
        """Return the lines of a group and a time that hold every word of `search`, newest first."""
        if self._read is None:
            return ()
        words = search.casefold().split()
        since = (
            0 if period.value is None else self._context.session.clock.now() - period.value * _DAY
        )
        return tuple(
            line
            for line in self._read.lines
            if line.at >= since
            and group in (None, line.group)
            and all(word in line.said.casefold() for word in words)
        )

    def go_to(self, line: ActivityLine) -> None:
        """Have the vault show the item that a line is about."""
        if line.item is not None:
            self._context.events.item_wanted.emit(line.item)

    def take_back(self, line: ActivityLine) -> None:
        """Take the import back that a line tells of."""
        session, operation = self._context.session, line.imported
        if operation is None:
            return

        def tell(done: Undone) -> None:
            self._context.events.changed.emit(done.changes)
            self.undone.emit(done)
            self.load()

        self._begin(lambda _: recent_imports.undo_import(session, operation=operation), tell)

    def _take(self, found: _Read) -> None:
        self._read = found
        self.read.emit()


def _shown(line: Activity, titles: dict[ItemId, str], imports: set[bytes]) -> ActivityLine:
    return ActivityLine(
        at=line.at,
        when=say_date_and_time(line.at),
        said=_say(say_line(line, titles)),
        group=group_of(line),
        item=line.item if line.item in titles else None,
        # The line of an operation has its id.
        imported=OperationId(line.id) if line.id in imports else None,
        merged=line.what == What.MERGE,
    )


def _say(message: Message) -> str:
    said = QCoreApplication.translate("Activity", message.template)
    return said.format_map(message.values)
