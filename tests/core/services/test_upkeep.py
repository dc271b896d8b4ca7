"""What is past its time goes; what is not stays."""

from __future__ import annotations

from pathlib import Path

from core.app import KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.paths import Paths
from core.services import items, profiles, trash, undo, upkeep
from core.vault.item import ItemDraft, ItemKind
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.fakes.clock import FakeClock

DAY = 24 * 60 * 60 * 1000


def test_trash_and_undo_end_after_thirty_days(tmp_path: Path) -> None:
    clock = FakeClock()
    app = open_app(Paths(tmp_path / "data"), clock=clock, policy=KdfPolicy(FLOOR))
    with Secret.from_text("orbit-velvet-cactus-plenty") as secret:
        session = profiles.create_profile(app, card=Card(name="Maria"), secret=secret)
    try:
        (old,) = items.add_item(session, draft=ItemDraft(kind=ItemKind.NOTE, title="old")).items
        trash.move_to_trash(session, items=[old])
        clock.advance(29 * DAY)
        (new,) = items.add_item(session, draft=ItemDraft(kind=ItemKind.NOTE, title="new")).items
        trash.move_to_trash(session, items=[new])
        assert upkeep.let_go(session).removed == ()

        clock.advance(2 * DAY)
        assert upkeep.let_go(session).removed == (old,)
        assert [summary.id for summary in items.list_summaries(session)] == [new]
        undone = undo.undo(session)
        assert undone.changes.items == (new,)
        assert session.vault.find_damage() == []
    finally:
        session.close()
        app.close()
