"""What a purge that cannot finish says of the keys: only what is true of the file that is there."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from core.deletion.keys_fate import KeysFate
from core.deletion.purge import Interrupted, OutcomeState, list_interrupted, resume_purges
from core.errors import PurgeIncompleteError
from core.storage.key_file import SIZE
from tests.core.deletion.household import House
from tests.core.deletion.test_backups_elsewhere import back_up, stick
from tests.core.deletion.test_purge import delete_now, fail_on

__all__ = ["stick"]


def interrupted(house: House) -> Interrupted:
    """Return the one purge that stands unfinished, as a fresh start sees it."""
    house.reopen()
    (purge,) = list_interrupted(house.app)
    return purge


def fail_writing(monkeypatch: pytest.MonkeyPatch, *, after: int) -> None:
    """Have overwriting the keys fail after so many pieces; what writes the state is let through."""
    real, done = os.pwrite, list[int]()

    def write(descriptor: int, content: bytes, offset: int) -> int:
        if content[:8] != b"STRGKEYS":
            if len(done) == after:
                raise OSError(errno.EIO, "bad sector")
            done.append(offset)
        return real(descriptor, content, offset)

    monkeypatch.setattr(os, "pwrite", write)


@pytest.mark.parametrize(("pieces", "fate"), [(0, KeysFate.UNTOUCHED), (1, KeysFate.HURT)])
def test_a_key_file_that_cannot_be_overwritten_is_called_whole_only_where_it_is(
    house: House, monkeypatch: pytest.MonkeyPatch, pieces: int, fate: KeysFate
) -> None:
    path = house.folder("Jonas") / "profile.keys"
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "profile.keys")
        fail_writing(broken, after=pieces)
        with pytest.raises(PurgeIncompleteError) as caught:
            delete_now(house)
    assert (caught.value.keys, caught.value.keys_destroyed) == (fate, False)
    assert caught.value.left == (str(path),)
    assert interrupted(house) == Interrupted(house.id("Jonas"), fate, (str(path),), 0)


def test_one_that_was_overwritten_and_cannot_be_removed_is_not_called_whole(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a folder in which nothing may be removed."""
    path = house.folder("Jonas") / "profile.keys"
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "profile.keys")
        with pytest.raises(PurgeIncompleteError) as caught:
            delete_now(house)
    assert path.read_bytes() == bytes(SIZE)
    assert (caught.value.keys, caught.value.keys_destroyed) == (KeysFate.OVERWRITTEN, True)
    purge = interrupted(house)
    assert (purge.keys, purge.keys_destroyed) == (KeysFate.OVERWRITTEN, True)
    (outcome,) = resume_purges(house.app)
    assert outcome.state is OutcomeState.PURGED


def test_what_was_done_is_known_at_the_next_start_as_well(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "vault.db")
        with pytest.raises(PurgeIncompleteError) as caught:
            delete_now(house)
        assert caught.value.keys is KeysFate.OVERWRITTEN
        assert interrupted(house).keys is KeysFate.OVERWRITTEN
        (outcome,) = resume_purges(house.app)
        assert (outcome.state, outcome.keys) == (OutcomeState.INCOMPLETE, KeysFate.OVERWRITTEN)


def test_keys_that_were_removed_only_are_not_called_overwritten(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "vault.db")
        fail_writing(broken, after=0)
        with pytest.raises(PurgeIncompleteError) as caught:
            delete_now(house)
    assert (caught.value.keys, caught.value.keys_destroyed) == (KeysFate.REMOVED_ONLY, True)
    assert interrupted(house).keys is KeysFate.REMOVED_ONLY


def test_how_keys_ended_that_a_cut_off_run_took_is_not_made_up(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is gone, and nobody noted how."""
    path = house.folder("Jonas") / "profile.keys"
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "profile.keys")
        with pytest.raises(PurgeIncompleteError):
            delete_now(house)
    path.unlink()
    assert interrupted(house).keys is KeysFate.ABSENT


def test_copies_known_to_remain_are_counted_and_nothing_that_nobody_knows(
    house: House, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    back_up(house, stick)
    stick.rename(stick.with_name("in a drawer"))
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "vault.db")
        with pytest.raises(PurgeIncompleteError) as caught:
            delete_now(house)
    assert caught.value.copies == 1
    assert interrupted(house).copies == 1


@pytest.mark.parametrize(("stuck_at", "left"), [("profile.keys", 1), ("vault.db", 0)])
def test_a_backup_that_is_still_to_be_destroyed_is_counted_while_it_has_its_keys(
    house: House, stick: Path, monkeypatch: pytest.MonkeyPatch, stuck_at: str, left: int
) -> None:
    backup = back_up(house, stick)
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", stuck_at)
        with pytest.raises(PurgeIncompleteError) as caught:
            delete_now(house)
    assert (backup / "profile.keys").exists() is bool(left)
    assert caught.value.copies == left
    assert interrupted(house).copies == left
