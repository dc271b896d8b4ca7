"""The program before any vault is open: its folder, its lock, the cost of its key derivation."""

from __future__ import annotations

import functools
import os
from pathlib import Path

import pytest

from core.app import App, KdfPolicy, choose_policy, open_app
from core.crypto import kdf
from core.crypto.kdf import FLOOR, KdfParams
from core.errors import AppError, HeldError
from core.paths import Paths
from core.services import cards
from tests.fakes.clock import FakeClock


def start(folder: Path) -> App:
    """Open a data folder."""
    return open_app(Paths(folder), clock=FakeClock(), policy=KdfPolicy(FLOOR))


def test_a_data_folder_is_made_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        app = start(tmp_path / "a" / "b")
    finally:
        os.umask(before)
    for folder in (app.paths.data, app.paths.profiles):
        assert folder.stat().st_mode & 0o777 == 0o700
    assert app.paths.lock.stat().st_mode & 0o777 == 0o600
    app.close()


def test_one_process_writes_to_a_data_folder(tmp_path: Path) -> None:
    app = start(tmp_path)
    with pytest.raises(HeldError) as held:
        start(tmp_path)
    assert held.value.holder == os.getpid()
    app.close()
    start(tmp_path).close()


def test_a_place_that_is_no_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(AppError):
        start(tmp_path / "file")


def test_the_data_folder_may_be_a_link_and_nothing_in_it(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    start(tmp_path / "link").close()
    (tmp_path / "real" / "profiles").rename(tmp_path / "elsewhere")
    (tmp_path / "real" / "profiles").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(AppError):
        start(tmp_path / "link")


def test_the_registry_is_opened_when_it_is_asked_for(tmp_path: Path) -> None:
    app = start(tmp_path)
    assert cards.list_profiles(app) == ()
    assert not app.paths.registry.exists()
    assert app.registry() is app.registry()
    assert app.registry().list_profiles() == ()
    app.close()
    app.close()


def test_what_was_opened_last_is_closed_first(tmp_path: Path) -> None:
    app = start(tmp_path)
    closed: list[int] = []
    for number in range(3):
        app.on_close(functools.partial(closed.append, number))
    app.close()
    app.close()
    assert closed == [2, 1, 0]


def test_the_cost_is_measured_once_and_only_where_none_is_given(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    measured = KdfParams(128 * 1024, 3, 4)
    asked: list[int] = []

    def calibrate() -> KdfParams:
        asked.append(1)
        return measured

    monkeypatch.setattr("core.storage.unlock_cost.calibrate", calibrate)
    policy = KdfPolicy()
    assert policy.params() == policy.params() == measured
    assert KdfPolicy(FLOOR).params() == FLOOR
    assert len(asked) == 1


def test_the_floor_can_be_asked_for_and_nothing_below(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.storage.unlock_cost.calibrate", lambda: kdf.CEILING)
    assert choose_policy({"STRONGROOM_KDF": "floor"}).params() == FLOOR
    for value in ("", "0", "FLOOR", "8", "none"):
        assert choose_policy({"STRONGROOM_KDF": value}).params() == kdf.CEILING
    assert choose_policy({}).params() == kdf.CEILING
