"""The keyring of the computer is locked: who starts, unlocks and locks is asked nothing by it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.residue.household import Watched, make_household
from tests.secret_service import SecretService

pytestmark = pytest.mark.soak
STOPS = ("door", "unlocked", "locked", "end")


@pytest.mark.timeout(400)
@pytest.mark.parametrize("made", [True, False], ids=["locked", "never made"])
def test_nobody_who_only_starts_and_unlocks_is_asked_for_a_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, made: bool
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    make_household(tmp_path / "data")
    service = SecretService(tmp_path / "home", *(() if made else (None,)))
    try:
        if made:
            service.end_daemon()
            service.start_daemon(password=None)
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", service.environ["DBUS_SESSION_BUS_ADDRESS"])
        with service.listening() as asked:
            window = Watched("tests.residue.driven_window", tmp_path / "data", STOPS)
            assert tuple(window.stops()) == STOPS
        assert not asked
    finally:
        service.close()
