"""Swap any two blobs of a real vault, or edit any clear column: it is noticed, nothing is mistaken.

The counterpart of the matrix in tests/core/crypto, through files and the opened vault.
"""

from __future__ import annotations

import contextlib
import itertools
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from core.errors import RecordDamagedError, VaultDamagedError
from core.ports import Millis
from core.storage.drafts import StoredDraft
from core.storage.items import stored
from core.storage.rows import SEALED_TABLES
from core.storage.unit_of_work import UnitOfWork
from core.storage.versions import StoredVersion
from core.vault.attachment import Attachment, AttachmentId
from core.vault.history import Preference, VersionId
from core.vault.item import ItemDraft, ItemId, ItemKind
from tests.core.storage.test_sealed_rows import VALUES, put, table
from tests.core.storage.vaults import folder, item, make, opened, tampering

Contents = dict[tuple[str, bytes], object]
COLUMNS = {
    "id": "CAST(substr(id, 1, 15) || x'7a' AS BLOB)",
    "parent": "x'7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a'",
    "revision": "revision + 1",
    "epoch": "epoch + 1",
    "format": "format + 1",
    "attachment": "CAST(substr(attachment, 1, 15) || x'7a' AS BLOB)",
    "number": "number + 7",
    "last": "1 - last",
    "item": "x'7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a7a'",
}
"""What each clear column is changed to; every one of them is changed in every row."""


class Blob(NamedTuple):
    """Where a blob lies in the file, by the columns that name its row."""

    table: str
    column: str
    where: str
    key: tuple[object, ...]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a vault with something in every table, two of what can be swapped among its like."""
    path = make(tmp_path_factory.mktemp("swaps"))
    with opened(path) as vault, vault.unit_of_work() as work:
        for number in (1, 2):
            work.items.put(item(number), {})
        _attach(work)
        for name in VALUES:
            put(work, name)
        for number in (1, 2):
            work.folders.put(folder(number).id, folder(number))
            row = bytes([0xC0 + number]) * 16
            version = StoredVersion(VersionId(row), Millis(number), stored(item(number), {}))
            work.versions.put(row, version, parent=item(number).id)
            work.preferences.put(row, Preference(row, f"name {number}", "value"))
            work.drafts.put(_draft(number))
        work.commit()
    return path


def _attach(work: UnitOfWork) -> None:
    attachments, keys = [], {}
    for number in (1, 2):
        row = AttachmentId(bytes([0xA0 + number]) * 16)
        pieces = [bytes([number, chunk]) * 40 for chunk in range(2)]
        keys[row] = work.chunks.write(row, item(1).id, pieces)
        attachments.append(Attachment(row, f"{number}.bin", "x/y", 160, bytes(32)))
    work.items.put(item(1, attachments=tuple(attachments)), keys)


def _draft(number: int) -> StoredDraft:
    draft = ItemDraft(kind=ItemKind.NOTE, title=f"Draft {number}")
    return StoredDraft(ItemId(bytes([0xD0 + number]) * 16), 1, draft)


def list_blobs(path: Path) -> list[Blob]:
    """Return every blob of a vault."""
    blobs = []
    with tampering(path) as connection:
        for (row,) in connection.execute("SELECT id FROM items").fetchall():
            blobs += [Blob("items", column, "id=?", (row,)) for column in ("overview", "detail")]
        for key in connection.execute("SELECT attachment, number FROM chunks").fetchall():
            blobs.append(Blob("chunks", "sealed", "attachment=? AND number=?", key))
        for name in SEALED_TABLES.values():
            for (row,) in connection.execute(f"SELECT id FROM {name}").fetchall():
                blobs.append(Blob(name, "sealed", "id=?", (row,)))
    return blobs


def read_everything(path: Path) -> tuple[Contents, bool]:
    """Return all that a vault gives out, and whether it says that something is wrong."""
    contents: Contents = {}
    try:
        with opened(path) as vault:
            wrong = bool(vault.find_damage())
            with vault.unit_of_work() as work:
                for name in VALUES:
                    for row in table(work, name).ids():
                        wrong |= not _keep(contents, name, row, table(work, name).get)
                for row in work.items.ids():
                    wrong |= not _keep(contents, "items", row, lambda r: work.items.get(ItemId(r)))
                wrong |= not _read_chunks(work, contents)
                contents |= {("drafts", draft.id): draft for draft in work.drafts.all()}
    except VaultDamagedError:
        return {}, True
    return contents, wrong


def _keep(contents: Contents, name: str, row: bytes, read: object) -> bool:
    assert callable(read)
    with contextlib.suppress(RecordDamagedError):
        contents[name, row] = read(row)
        return True
    return False


def _read_chunks(work: UnitOfWork, contents: Contents) -> bool:
    fine = True
    for row in work.items.ids():
        with contextlib.suppress(RecordDamagedError):
            seen = work.items.get(row)
            assert seen is not None
            for attachment, key in seen.keys.items():
                try:
                    content = b"".join(work.chunks.read(attachment, row, key))
                    contents["chunks", attachment] = content
                except RecordDamagedError:
                    fine = False
    return fine


def changes(path: Path) -> Iterator[tuple[str, list[tuple[str, tuple[object, ...]]]]]:
    """Yield what somebody without keys may do to a vault's file, named, as statements."""
    blobs = list_blobs(path)
    with tampering(path) as connection:
        content = {
            blob: connection.execute(
                f"SELECT {blob.column} FROM {blob.table} WHERE {blob.where}", blob.key
            ).fetchone()[0]
            for blob in blobs
        }
        clear = {
            name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")]
            for name in {blob.table for blob in blobs}
        }
    for one, two in itertools.combinations(blobs, 2):
        statements = [
            (f"UPDATE {at.table} SET {at.column}=? WHERE {at.where}", (content[other], *at.key))
            for at, other in ((one, two), (two, one))
        ]
        yield f"{one} <-> {two}", statements
    for blob in blobs:
        for column in COLUMNS.keys() & set(clear[blob.table]):
            change = f"UPDATE {blob.table} SET {column}={COLUMNS[column]} WHERE {blob.where}"
            yield f"{column} of {blob}", [(change, blob.key)]


def check_changes(path: Path, folder: Path, every: int) -> int:
    """Make changes one at a time and hold what comes of it; return how many there were."""
    before, wrong = read_everything(path)
    assert not wrong
    target, original = folder / "vault.db", path.read_bytes()
    target.touch(mode=0o600)
    count = 0
    for number, (name, statements) in enumerate(changes(path)):
        if number % every:
            continue
        target.write_bytes(original)
        with tampering(target) as connection:
            for statement, values in statements:
                connection.execute(statement, values)
        after, wrong = read_everything(target)
        # Nothing lists drafts: one that does not open is passed over, which is a loss, not a lie.
        lost_draft = {key for key in before.keys() - after.keys() if key[0] == "drafts"}
        assert wrong or lost_draft, name
        assert all(before.get(key) == value for key, value in after.items()), name
        count += 1
    return count


def test_a_sample_of_swaps_and_edits_is_noticed(path: Path, tmp_path: Path) -> None:
    count = check_changes(path, tmp_path, every=13)
    sys.stdout.write(f"{count} swaps and edits through the opened vault\n")
    assert count > 30


@pytest.mark.soak
def test_every_swap_and_every_edit_is_noticed(path: Path, tmp_path: Path) -> None:
    count = check_changes(path, tmp_path, every=1)
    sys.stdout.write(f"{count} swaps and edits through the opened vault\n")
    assert count > 400
