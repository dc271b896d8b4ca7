"""A rotation re-seals everything in one act; then only the new key opens, and all is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.crypto.envelope import Place, open_row
from core.crypto.primitives import SealBrokenError
from core.errors import AppError, CancelledError, RecordDamagedError, VaultDamagedError
from core.ports import Millis
from core.progress import SILENT
from core.storage.drafts import StoredDraft
from core.storage.items import stored
from core.storage.rotation import Rotation
from core.storage.rows import MANIFESTED, SEALED_TABLES, TableId
from core.storage.vault_file import VaultFile, read_epoch
from core.storage.versions import StoredVersion
from core.vault.attachment import Attachment, AttachmentId
from core.vault.history import Preference, VersionId
from core.vault.item import ItemDraft, ItemId, ItemKind
from tests.core.storage.vaults import PROFILE, folder, item, make, opened, subkeys, tampering

FILE = Attachment(AttachmentId(b"a" * 16), "file", "text/plain", 3, bytes(32))
VERSION = VersionId(b"v" * 16)
DRAFT = StoredDraft(ItemId(b"d" * 16), 0, ItemDraft(ItemKind.NOTE, "Draft"))
Everything = dict[str, object]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a vault with a little of everything."""
    path = make(tmp_path)
    with opened(path) as vault, vault.unit_of_work() as work:
        work.items.put(item(2), {})
        work.items.put(item(1), {})
        key = work.chunks.write(FILE.id, item(1).id, [b"one", b"two"])
        work.items.put(item(1, attachments=(FILE,)), {FILE.id: key})
        old = stored(item(1, attachments=(FILE,)), {FILE.id: key})
        work.versions.put(VERSION, StoredVersion(VERSION, Millis(1), old), parent=item(1).id)
        for number in range(1, 120):
            work.folders.put(folder(number).id, folder(number))
        work.preferences.put(b"p" * 16, Preference(b"p" * 16, "name", "value"))
        work.drafts.put(DRAFT)
        work.commit()
    return path


def read_all(vault: VaultFile) -> Everything:
    """Return everything in a vault."""
    with vault.unit_of_work() as work:
        seen = list(work.items.all())
        key = next(each.keys[FILE.id] for each in seen if each.keys)
        return {
            "items": seen,
            "summaries": work.items.summaries(),
            "versions": work.versions.all(),
            "folders": work.folders.all(),
            "preferences": work.preferences.all(),
            "drafts": work.drafts.all(),
            "bytes": list(work.chunks.read(FILE.id, item(1).id, key)),
            "revisions": work.driver.execute("SELECT id, revision FROM folders").fetchall(),
        }


def test_everything_is_there_afterwards_and_opens_with_the_new_key_only(path: Path) -> None:
    with opened(path) as vault:
        before, sequence = read_all(vault), vault.root.sequence
        Rotation(vault, subkeys(2), SILENT).run()
        assert read_all(vault) == before
        assert vault.find_damage() == []
        assert vault.root.sequence == sequence + 1
    assert read_epoch(path) == 2
    with opened(path, keys=subkeys(2)) as vault:
        assert read_all(vault) == before
        assert vault.find_damage() == []
    with pytest.raises(VaultDamagedError), opened(path):
        pass


def test_it_works_on_afterwards(path: Path) -> None:
    with opened(path) as vault:
        Rotation(vault, subkeys(2), SILENT).run()
        with vault.unit_of_work() as work:
            work.items.put(item(3), {})
            work.commit()
        Rotation(vault, subkeys(3), SILENT).run()
        with vault.unit_of_work() as work:
            assert work.items.count() == 3
    with opened(path, keys=subkeys(3)) as vault:
        assert vault.find_damage() == []


def test_no_blob_but_those_of_attachments_opens_with_the_old_key(path: Path) -> None:
    with opened(path) as vault:
        Rotation(vault, subkeys(2), SILENT).run()
    old, opened_with_old, seen = subkeys(1), 0, 0
    with tampering(path) as connection:
        for table, name in SEALED_TABLES.items():
            for row, parent, revision, epoch, blob in connection.execute(
                f"SELECT id, parent, revision, epoch, sealed FROM {name}"
            ):
                seen += 1
                for old_epoch in (1, 2):
                    place = Place(PROFILE, table, row, revision, old_epoch, parent)
                    for key in (old.records, old.manifest, old.drafts):
                        try:
                            open_row(key, place, blob)
                        except SealBrokenError:
                            continue
                        opened_with_old += 1
                assert epoch == 2
    assert seen > 120
    assert not opened_with_old


def test_attachments_are_not_written_again(path: Path) -> None:
    def chunks() -> list[object]:
        with tampering(path) as connection:
            return connection.execute("SELECT * FROM chunks").fetchall()

    before = chunks()
    with opened(path) as vault:
        Rotation(vault, subkeys(2), SILENT).run()
    assert chunks() == before


class StoppedError(Exception):
    """Something stopped it."""


@pytest.mark.parametrize(
    "where",
    [
        "core.storage.rotation.seal_row",
        "core.storage.rotation.Rotation._reseal_items",
        "core.storage.rotation.Rotation._reseal_sealed",
        "core.storage.rotation.Rotation._reseal_drafts",
        "core.storage.rotation.Rotation._write_manifest",
        "core.storage.manifest.ManifestSeal.seal_root",
    ],
)
def test_stopped_anywhere_nothing_has_changed(
    path: Path, where: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        raise StoppedError

    with opened(path) as vault:
        before = read_all(vault)
        rotation = Rotation(vault, subkeys(2), SILENT)
        with monkeypatch.context() as patch:
            patch.setattr(where, stop)
            with pytest.raises(StoppedError):
                rotation.run()
        assert read_all(vault) == before
        assert vault.find_damage() == []
    with opened(path) as vault:
        assert read_all(vault) == before


def test_a_rotation_that_was_stopped_can_be_done_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object) -> None:
        raise StoppedError

    with opened(path) as vault:
        rotation = Rotation(vault, subkeys(2), SILENT)
        with monkeypatch.context() as patch:
            patch.setattr(Rotation, "_write_manifest", stop)
            with pytest.raises(StoppedError):
                rotation.run()
        Rotation(vault, subkeys(2), SILENT).run()
        assert vault.find_damage() == []
    assert read_epoch(path) == 2


class Cancelling:
    """Progress that somebody cancels."""

    def report(self, done: int, total: int, step: str = "") -> None:
        """Cancel at once."""
        raise CancelledError


def test_cancelled_nothing_has_changed(path: Path) -> None:
    with opened(path) as vault:
        before = read_all(vault)
        with pytest.raises(CancelledError):
            Rotation(vault, subkeys(2), Cancelling()).run()
        assert read_all(vault) == before


REFUSALS: dict[str, tuple[str, type[AppError]]] = {
    "a foreign row": (
        "INSERT INTO tags SELECT * FROM folders LIMIT 1",
        VaultDamagedError,
    ),
    "a missing row": ("DELETE FROM preferences", VaultDamagedError),
    "a missing attachment": ("DELETE FROM chunks", VaultDamagedError),
    "an older detail": (
        "UPDATE items SET detail=zeroblob(length(detail))",
        RecordDamagedError,
    ),
    "a broken blob with its tag": (
        "UPDATE folders SET sealed=CAST(zeroblob(76) || substr(sealed, -16) AS BLOB)",
        RecordDamagedError,
    ),
    "a changed parent": ("UPDATE preferences SET parent=randomblob(16)", RecordDamagedError),
}


@pytest.mark.parametrize("what", REFUSALS)
def test_what_somebody_put_there_is_not_blessed(path: Path, what: str) -> None:
    statement, kind = REFUSALS[what]
    with tampering(path) as connection:
        connection.execute(statement)
    with opened(path) as vault, pytest.raises(kind):
        Rotation(vault, subkeys(2), SILENT).run()
    assert read_epoch(path) == 1


def test_an_older_detail_of_the_same_revision_is_not_blessed(path: Path) -> None:
    with tampering(path) as connection:
        (before,) = connection.execute(
            "SELECT detail FROM items WHERE id=?", (item(2).id,)
        ).fetchone()
    with opened(path) as vault, vault.unit_of_work() as work:
        work.items.reseal(item(2, last_used=Millis(7)), {})
        work.commit()
    with tampering(path) as connection:
        connection.execute("UPDATE items SET detail=? WHERE id=?", (before, item(2).id))
    with opened(path) as vault, pytest.raises(RecordDamagedError):
        Rotation(vault, subkeys(2), SILENT).run()
    assert read_epoch(path) == 1


@pytest.mark.parametrize(
    "plant",
    [
        lambda connection: connection.execute(
            "INSERT INTO drafts VALUES (randomblob(16), zeroblob(16), 0, 1, 1, randomblob(92))"
        ),
        lambda connection: connection.execute(
            "INSERT INTO drafts VALUES ('text', 1.5, -1, x'00', 'f', 'text')"
        ),
    ],
)
def test_a_draft_that_somebody_put_there_stops_nothing_and_goes(
    path: Path, plant: Callable[[object], None]
) -> None:
    with tampering(path) as connection:
        plant(connection)
    with opened(path) as vault:
        Rotation(vault, subkeys(2), SILENT).run()
        with vault.unit_of_work() as work:
            assert work.drafts.all() == [DRAFT]
            assert work.driver.execute("SELECT count(*) FROM drafts").fetchone() == (1,)


def test_tables_that_are_resealed_are_all_there_are() -> None:
    resealed_by_other_ways = {TableId.DRAFTS, TableId.BUCKETS, TableId.ROOT}
    assert set(MANIFESTED) | resealed_by_other_ways | {TableId.CHUNKS} == set(TableId)
