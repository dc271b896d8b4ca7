"""Keep what is known of the passwords in step with the vault, a few items at a time."""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from core.errors import AppError
from core.passwords.health import Verdict, mark_of
from core.passwords.health_report import HealthReport, Ignored, derive_report
from core.ports import Millis
from core.search import Remains
from core.services import health
from core.services.health import Checked
from core.services.ignoring import read_ignored
from core.vault.changes import Changes
from core.vault.item import ItemId, ItemSummary
from ui.desktop.context import VaultContext
from ui.desktop.item_models.filters import ALL
from ui.desktop.screens.vault.catalogue import Catalogue
from ui.desktop.screens.vault.in_turn import InTurn, take_first

PIECE = 64
"""Items read and judged at once: whatever else is asked of the vault waits no longer than that."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class HealthProgress:
    """How many of the items that are to be looked at have been; `done` is `total` at rest."""

    done: int = 0
    total: int = 0

    @property
    def is_running(self) -> bool:
        """Tell whether something is still to be looked at."""
        return self.done < self.total


class HealthWatch(QObject):
    """Judge every password once after the unlock, and again what changes.

    Texts never leave the lane that owns the vault: verdicts come from it, and go with the lock.
    """

    progressed = Signal(object)
    """Carries a HealthProgress."""
    reported = Signal(object)
    """Carries a HealthReport: everything has been looked at."""
    failed = Signal(object)
    """Carries an AppError."""

    def __init__(
        self, context: VaultContext, catalogue: Catalogue, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks, self._events = context.session, context.tasks, context.events
        self._catalogue = catalogue
        self._key = health.make_mark_key(context.session)
        self._verdicts: dict[ItemId, Verdict] = {}
        self._unreadable: set[ItemId] = set()
        self._ignored: Ignored = {}
        self._touched: deque[ItemId] = deque()
        self._waiting: deque[ItemId] = deque()
        self._pieces = InTurn(self._order)
        self._progress = HealthProgress()
        self._running = self._closed = False
        self._stirred = False
        self.report: HealthReport | None = None
        """What was found, None until everything has been looked at once."""
        self._events.changed.connect(self.follow)

    @property
    def progress(self) -> HealthProgress:
        """Return how far the look has come."""
        return self._progress

    @property
    def unreadable(self) -> int:
        """Return how many items could not be read, and so were not judged."""
        return len(self._unreadable)

    def begin(self) -> None:
        """Look at everything that was not looked at as it is now."""
        self._read_ignored()
        rows, known = self._catalogue.listed(ALL), dict(self._verdicts)
        self._tasks.long(
            lambda _: _plan(rows, known), self._take_plan, self.failed.emit, owner=self
        )

    def check_again(self) -> None:
        """Look at every password once more."""
        self._verdicts.clear()
        self._stirred = True
        self.begin()

    def follow(self, changes: Changes) -> None:
        """Look at what an act touched; what it removed is forgotten."""
        if changes.preferences:
            self._read_ignored()
        for item in changes.removed:
            self._stirred |= self._verdicts.pop(item, None) is not None
            self._unreadable.discard(item)
        touched = [item for item in changes.items if item not in changes.removed]
        if not touched:
            # To look for one that is gone comes behind the reading of the list, on one lane: put
            # together before that, what was removed would still be among what has expired.
            touched = list(changes.removed[:1])
        self._touched.extendleft(touched)
        if self.report is None and not self._running:
            return  # they will be looked at in a moment, with everything else
        if touched:
            self._go(len(touched))

    def sharing(self, text: str, *, beside: ItemId | None) -> tuple[ItemId, ...]:
        """Return the items that have just this password, but for the one `beside` which to look."""
        mark = mark_of(text, self._key)
        known = self._verdicts.values()
        return tuple(one.item for one in known if one.mark == mark and one.item != beside)

    def clear(self) -> None:
        """Forget everything."""
        self._closed = True
        self._pieces.stop()
        self._events.changed.disconnect(self.follow)
        remains, self._verdicts = Remains([self._verdicts]), {}
        self._touched.clear()
        self._waiting.clear()
        self._ignored = {}
        self.report, self._key = None, b""
        self._tasks.vault(lambda _: remains.free(), lambda _: None, lambda _: None, owner=self)

    def _read_ignored(self) -> None:
        """Find out what is ignored; the lane does that before it looks at the next piece."""
        session = self._session
        self._tasks.vault(
            lambda _: read_ignored(session), self._take_ignored, self.failed.emit, owner=self
        )

    def _take_ignored(self, ignored: Ignored) -> None:
        if self._closed or ignored == self._ignored:
            return
        self._ignored, self._stirred = ignored, True
        if self.report is not None:
            self._go(0)

    def _take_plan(self, plan: _Plan) -> None:
        for item in plan.gone:
            self._verdicts.pop(item, None)
        self._stirred = True
        self._unreadable.clear()
        # In it is what an earlier plan had left. What was touched meanwhile may not be, or not as
        # it is now; and to look at that twice is less than to look through 100,000 for it here.
        self._waiting = plan.stale
        self._progress = HealthProgress()
        self._go(len(self._touched) + len(self._waiting))

    def _go(self, more: int) -> None:
        """Take up `more` items, beginning where nothing is under way."""
        before = self._progress if self._progress.is_running else HealthProgress()
        self._progress = HealthProgress(done=before.done, total=before.total + more)
        if not self._running:
            self._running = True
            self._pieces.go_on()

    def _order(self) -> None:
        piece = take_first(self._touched, PIECE) or take_first(self._waiting, PIECE)
        if not piece:
            # An item that was only used is as it was: nothing has to be compared anew.
            if self._stirred or self.report is None:
                self._derive()
            else:
                self._running, self._progress = False, HealthProgress()
            return
        session, key = self._session, self._key
        self._tasks.vault(
            lambda _: health.check_items(session, items=piece, key=key),
            lambda checked: self._take(checked, piece),
            self._fail,
            owner=self,
        )

    def _take(self, checked: Checked, piece: Sequence[ItemId]) -> None:
        if self._closed:
            return
        now = {verdict.item: verdict for verdict in checked.verdicts}
        for item in piece:
            before = self._verdicts.pop(item, None)
            if item in now:
                self._verdicts[item] = now[item]
            self._stirred |= before != now.get(item)
        self._unreadable.difference_update(piece)
        self._unreadable.update(checked.unreadable)
        total = self._progress.total
        self._progress = HealthProgress(
            done=min(total, self._progress.done + len(piece)), total=total
        )
        self.progressed.emit(self._progress)
        self._pieces.go_on()

    def _derive(self) -> None:
        self._stirred = False
        verdicts, now = tuple(self._verdicts.values()), self._session.clock.now()
        rows, ignored = self._catalogue.listed(ALL), self._ignored

        def work(_: object) -> HealthReport:
            expired = _expired(rows, now)
            return derive_report(verdicts, expired=expired, now=now, ignored=ignored)

        self._tasks.long(work, self._finish, self._fail, owner=self)

    def _finish(self, report: HealthReport) -> None:
        if self._closed:
            return
        if self._touched or self._waiting or self._stirred:
            # It does not tell what happened meanwhile, and nobody hears of it: there is to be
            # another one, also where all that is still to be looked at proves to be as it was.
            self._stirred = True
            self._pieces.go_on()
            return
        self._running, self._progress = False, HealthProgress()
        self.report = report
        self.reported.emit(report)

    def _fail(self, error: AppError) -> None:
        self._running, self._progress = False, HealthProgress()
        self._touched.clear()
        self._waiting.clear()
        self.failed.emit(error)


@dataclasses.dataclass(frozen=True)
class _Plan:
    stale: deque[ItemId]
    gone: tuple[ItemId, ...]


def _plan(rows: Sequence[ItemSummary], known: Mapping[ItemId, Verdict]) -> _Plan:
    """Return what has to be looked at, and what is there no more."""
    stale = deque(
        row.id for row in rows if row.id not in known or known[row.id].revision != row.revision
    )
    there = {row.id for row in rows} if known else set()
    return _Plan(stale, tuple(item for item in known if item not in there))


def _expired(rows: Sequence[ItemSummary], now: Millis) -> frozenset[ItemId]:
    return frozenset(row.id for row in rows if row.expires is not None and row.expires <= now)
