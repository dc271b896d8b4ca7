"""One intention: committed with its manifest, or never happened."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import Connection

from core.errors import DiskError, DiskFullError
from core.storage.drafts import StoredDraft
from core.storage.manifest import FULL
from core.storage.vault_file import VaultFile
from core.vault.folder import Folder, FolderId
from core.vault.item import ItemDraft, ItemKind
from tests.core.storage.vaults import folder, item, make, opened
from tests.fakes.randomness import SeededRandomness


class GoneError(Exception):
    """Something went wrong in the middle."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return an empty vault."""
    return make(tmp_path)


def test_what_is_committed_is_there_again(path: Path) -> None:
    with opened(path) as vault, vault.unit_of_work() as work:
        work.folders.put(folder().id, folder())
        work.commit()
    with opened(path) as vault:
        assert vault.find_damage() == []
        with vault.unit_of_work() as work:
            assert work.folders.all() == [folder()]


def test_what_is_not_committed_never_happened(path: Path) -> None:
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            work.folders.put(folder().id, folder())
        with vault.unit_of_work() as work:
            assert work.folders.all() == []
        assert vault.find_damage() == []


def test_what_fails_in_the_middle_never_happened(path: Path) -> None:
    with opened(path) as vault:

        def fail() -> None:
            with vault.unit_of_work() as work:
                work.folders.put(folder().id, folder())
                raise GoneError

        with pytest.raises(GoneError):
            fail()
        with vault.unit_of_work() as work:
            assert work.folders.all() == []
            work.folders.put(folder(2).id, folder(2))
            work.commit()
        assert vault.find_damage() == []


def put_folder(vault: VaultFile, new: Folder) -> None:
    """Put a folder, as one act."""
    with vault.unit_of_work() as work:
        work.folders.put(new.id, new)
        work.commit()


def test_a_commit_that_fails_and_yet_is_done_is_gone_on_from(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A sync that fails after SQLite emptied its journal: an error is told, the commit stands.
    real = Connection.commit

    def commit_and_fail(connection: Connection) -> None:
        real(connection)
        raise DiskError(path=str(path), detail="injected")

    # One in each half, once there are two buckets.
    low, high = (
        Folder(FolderId(bytes(16)), "low", None),
        Folder(FolderId(b"\xff" * 16), "high", None),
    )
    many = make_folders(FULL + 2, seed=1)
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            for each in many:
                work.folders.put(each.id, each)
            work.commit()
        assert vault.root.bits == 1
        with monkeypatch.context() as patch:
            patch.setattr(Connection, "commit", commit_and_fail)
            with pytest.raises(DiskError):
                put_folder(vault, low)
        put_folder(vault, high)
    with opened(path) as vault:
        assert vault.find_damage() == []
        assert vault.root.count == len(many) + 2


def test_every_commit_raises_the_sequence(path: Path) -> None:
    with opened(path) as vault:
        assert vault.root.sequence == 1
        for number in range(1, 4):
            with vault.unit_of_work() as work:
                work.folders.put(folder(number).id, folder(number))
                work.commit()
            assert (vault.root.sequence, vault.root.count) == (number + 1, number)


def test_a_commit_of_nothing_is_nothing(path: Path) -> None:
    before = path.read_bytes()
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            work.commit()
        assert vault.root.sequence == 1
    assert path.read_bytes() == before


def test_drafts_do_not_touch_the_manifest(path: Path) -> None:
    draft = StoredDraft(item().id, 0, ItemDraft(ItemKind.NOTE, "draft"))
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            work.drafts.put(draft)
            work.commit()
        assert vault.root.sequence == 1
    with opened(path) as vault, vault.unit_of_work() as work:
        assert work.drafts.all() == [draft]


def test_after_a_commit_the_rest_is_again_one_act(path: Path) -> None:
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            work.folders.put(folder(1).id, folder(1))
            work.commit()
            work.folders.put(folder(2).id, folder(2))
        with vault.unit_of_work() as work:
            assert work.folders.all() == [folder(1)]
        assert vault.find_damage() == []


def test_two_commits_of_one_act_keep_their_manifest(path: Path) -> None:
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            for number in (1, 2):
                work.folders.put(folder(number).id, folder(number))
                work.commit()
            work.folders.remove(folder(1).id)
            work.commit()
        assert vault.find_damage() == []
        assert vault.root.count == 1


def test_put_and_removed_in_one_act_leaves_nothing(path: Path) -> None:
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            work.folders.put(folder().id, folder())
            work.folders.remove(folder().id)
            work.commit()
        assert vault.find_damage() == []
        assert vault.root.count == 0


def make_folders(count: int, seed: int) -> list[Folder]:
    """Return folders with random ids."""
    randomness = SeededRandomness(seed)
    return [Folder(FolderId(randomness.bytes(16)), "f", None) for _ in range(count)]


def test_buckets_are_split_as_the_vault_grows_and_hold_together_as_it_shrinks(path: Path) -> None:
    many = make_folders(FULL * 5, seed=5)
    seen = set()
    with opened(path) as vault:
        for start in range(0, len(many), 60):
            with vault.unit_of_work() as work:
                for each in many[start : start + 60]:
                    work.folders.put(each.id, each)
                work.commit()
            seen.add(vault.root.bits)
            assert vault.find_damage() == []
            assert len(vault.bucket_tags) == 1 << vault.root.bits
        assert seen == {0, 1, 2, 3}
        with vault.unit_of_work() as work:
            for each in many[:-3]:
                work.folders.remove(each.id)
            work.commit()
        assert (vault.root.bits, vault.root.count) == (3, 3)
        assert vault.find_damage() == []
    with opened(path) as vault:
        assert vault.find_damage() == []


def test_a_leap_in_size_splits_several_times_at_once(path: Path) -> None:
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            for each in make_folders(FULL * 9, seed=6):
                work.folders.put(each.id, each)
            work.commit()
        assert vault.root.bits == 4
        assert vault.find_damage() == []


def test_an_edit_rewrites_one_bucket_only(path: Path) -> None:
    many = make_folders(FULL * 4, seed=7)
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            for each in many:
                work.folders.put(each.id, each)
            work.commit()
        before = list(vault.bucket_tags)
        with vault.unit_of_work() as work:
            work.folders.put(many[0].id, many[0])
            work.commit()
        changed = sum(a != b for a, b in zip(before, vault.bucket_tags, strict=True))
    assert changed == 1


def test_a_full_disk_takes_nothing_of_an_act(path: Path) -> None:
    with opened(path) as vault:
        with vault.unit_of_work() as work:
            pages = work.driver.execute("PRAGMA page_count").fetchone()[0]
            # The file may not grow: to SQLite that is a full disk.
            work.driver.execute(f"PRAGMA max_page_count={pages}")

        def fill() -> None:
            with vault.unit_of_work() as work:
                work.items.put(item(title="t" * 100_000), {})
                work.commit()

        with pytest.raises(DiskFullError):
            fill()
        assert vault.find_damage() == []
        with vault.unit_of_work() as work:
            assert work.items.count() == 0
            work.folders.put(folder().id, folder())
            work.commit()
        assert vault.find_damage() == []
