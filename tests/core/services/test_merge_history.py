"""What was taken back here stays so in a merge, and what only undo remembers is kept for good."""

from __future__ import annotations

from core.services import items, merging, undo
from core.services.merge_plan import Standing
from core.session import Session
from core.vault.field import FieldRole
from tests.conftest import CANARY
from tests.core.services.merges import copy_of, digest, row_of
from tests.core.services.vaults import add, edit, passwords
from tests.fakes.clock import FakeClock

MINUTE = 60_000


def test_what_was_taken_back_here_does_not_come_back(session: Session, clock: FakeClock) -> None:
    item = add(session)
    clock.advance(MINUTE)
    edit(session, item, password=f"{CANARY}-undone")
    copy = copy_of(session)
    clock.advance(MINUTE)
    undo.undo(session)
    before = digest(session)

    plan = merging.plan_merge(session, copy=copy)
    assert row_of(plan, "Mail").standing is Standing.CHANGED_HERE
    merging.apply_merge(session, copy=copy, plan=plan)
    assert items.read_item(session, item=item).value(FieldRole.PASSWORD) == f"{CANARY}-1"
    # Undo forgets after a month; it may be the password that a web site has by now.
    assert f"{CANARY}-undone" in passwords(session, item)
    assert not merging.plan_merge(session, copy=copy).writes
    undo.undo(session)
    assert digest(session) == before

    merging.apply_merge(session, copy=copy, plan=merging.plan_merge(session, copy=copy))
    clock.advance(31 * 24 * 60 * MINUTE)
    undo.expire_operations(session)
    assert not merging.plan_merge(session, copy=copy).writes, "decided once, it stays so"
