"""The health of ten thousand logins: every password read, judged, and compared with all others."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.figures import Figure, measure, show
from benchmarks.vaults import BenchedProfile
from core.services import health, items

_PIECE = 64


def list_figures(profile: BenchedProfile, count: int) -> Iterator[Figure]:
    """Yield the time for the whole vault, and that of one piece, behind which the window waits."""
    session = profile.unlock()
    whole = measure(lambda: health.find_all(session), times=1)
    key = health.make_mark_key(session)
    piece = [summary.id for summary in items.list_summaries(session)[:_PIECE]]
    part = measure(lambda: health.check_items(session, items=piece, key=key))
    session.close()
    yield Figure(
        what=f"health of {count:,} items",
        ours=whole,
        goal=3000,
        note=f"beside the window, {_PIECE} items at a time: {show(part)} each",
    )
