"""A started window for every journey through it, and a watch on its thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.fakes.desktop import started_window
from tests.fakes.listening import listening
from tests.fakes.vault_window import vault_window
from tests.fakes.watch import WATCH
from tests.ui.reaching import sweep
from ui.desktop.preloading import Preloading
from ui.desktop.widgets.quiet_moments import QuietMoments

__all__ = ["listening", "started_window", "sweep", "vault_window"]


@pytest.fixture(autouse=True)
def watched(
    record_property: Callable[[str, object], None], monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Fail a journey in which the window does itself what belongs on a lane; tell its blocks."""
    # A timer that ends while Qt hands out a key has a turn of its own, in the program and here.
    monkeypatch.setattr(QuietMoments, "_do_next", WATCH.as_quiet_moment(QuietMoments._do_next))
    monkeypatch.setattr(Preloading, "_load_one", WATCH.as_quiet_moment(Preloading._load_one))
    WATCH.arm()
    yield
    WATCH.rest()
    record_property("acts", WATCH.acts)
    for block in WATCH.blocks:
        record_property("block", (block.milliseconds, block.act))
    assert not WATCH.forbidden, "The window's thread did this itself, outside of every lane."
