"""An open vault names what somebody without its keys did to its rows."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import AppError, HeldError, RecordDamagedError, VaultDamagedError
from core.ports import Millis
from core.storage.findings import TABLES
from core.storage.items import stored
from core.storage.rows import MANIFESTED, SEALED_TABLES, TableId
from core.storage.vault_file import VaultFile, read_epoch
from core.storage.versions import StoredVersion
from core.vault.attachment import Attachment, AttachmentId
from core.vault.history import VersionId
from core.vault.profile import ProfileId
from tests.core.storage.vaults import PROFILE, folder, item, make, opened, subkeys, tampering

ATTACHED = AttachmentId(b"\xaa" * 16)
VERSION = VersionId(b"\xee" * 16)


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a vault with two items, a version, an attachment of three chunks and two folders."""
    path = make(tmp_path_factory.mktemp("template"))
    facts = Attachment(ATTACHED, "file", "text/plain", 131_073, bytes(32))
    with opened(path) as vault, vault.unit_of_work() as work:
        for number in (1, 2):
            work.items.put(item(number), {})
        key = work.chunks.write(ATTACHED, item(1).id, [b"x" * 65536, b"y" * 65536, b"z"])
        work.items.put(item(1, attachments=(facts,)), {ATTACHED: key})
        work.versions.put(
            VERSION, StoredVersion(VERSION, Millis(1), stored(item(1), {})), parent=item(1).id
        )
        for number in (1, 2):
            work.folders.put(folder(number).id, folder(number))
        work.commit()
    return path


@pytest.fixture
def path(template: Path, tmp_path: Path) -> Path:
    """Return a copy of that vault."""
    copied = tmp_path / "vault.db"
    shutil.copy(template, copied)
    return copied


def findings(path: Path) -> set[tuple[str, int, bytes]]:
    """Return what is found when the vault is opened."""
    with opened(path) as vault:
        return {(str(found.what), TABLES[found.noun], found.id) for found in vault.find_damage()}


def test_an_untouched_vault_is_as_its_manifest_says(path: Path) -> None:
    assert findings(path) == set()


def test_a_new_vault_is_empty_and_whole(tmp_path: Path) -> None:
    path = make(tmp_path)
    assert findings(path) == set()
    with opened(path) as vault:
        assert (vault.root.sequence, vault.root.count, vault.root.bits) == (1, 0, 0)


NAMED: dict[str, tuple[str, tuple[object, ...], set[tuple[str, int, bytes]]]] = {
    "a removed item": (
        "DELETE FROM items WHERE id=?",
        (item(2).id,),
        {("missing", 1, item(2).id)},
    ),
    "a removed version": ("DELETE FROM versions", (), {("missing", 2, VERSION)}),
    "a removed folder": (
        "DELETE FROM folders WHERE id=?",
        (folder(1).id,),
        {("missing", 4, folder(1).id)},
    ),
    "a doubled folder": (
        "INSERT INTO folders SELECT ?, parent, revision, epoch, format, sealed "
        "FROM folders WHERE id=?",
        (b"d" * 16, folder(1).id),
        {("doubled", 4, b"d" * 16)},
    ),
    "a doubled item": (
        "INSERT INTO items SELECT ?, revision, epoch, format, overview, detail "
        "FROM items WHERE id=?",
        (b"d" * 16, item(1).id),
        {("doubled", 1, b"d" * 16)},
    ),
    "a folder among the tags": (
        "INSERT INTO tags SELECT * FROM folders WHERE id=?",
        (folder(1).id,),
        {("doubled", 5, folder(1).id)},
    ),
    "a longer id": (
        "INSERT INTO folders SELECT CAST(id || x'00' AS BLOB), parent, revision, epoch, format, "
        "sealed FROM folders WHERE id=?",
        (folder(1).id,),
        {("doubled", 4, folder(1).id + b"\x00")},
    ),
    "an older revision": (
        "UPDATE items SET revision=revision+1 WHERE id=?",
        (item(1).id,),
        {("broken", 1, item(1).id)},
    ),
    "a swapped blob": (
        "UPDATE folders SET sealed=(SELECT sealed FROM folders WHERE id=?) WHERE id=?",
        (folder(1).id, folder(2).id),
        {("broken", 4, folder(2).id)},
    ),
    "an attachment cut short": (
        "DELETE FROM chunks WHERE number=2",
        (),
        {("broken", 3, ATTACHED)},
    ),
    "an attachment with a hole": (
        "DELETE FROM chunks WHERE number=1",
        (),
        {("broken", 3, ATTACHED)},
    ),
    "a removed attachment": ("DELETE FROM chunks", (), {("missing", 3, ATTACHED)}),
    "an attachment under another item": (
        "UPDATE chunks SET item=?",
        (item(2).id,),
        {("broken", 3, ATTACHED)},
    ),
    "a doubled attachment": (
        "INSERT INTO chunks SELECT ?, number, last, item, epoch, format, sealed FROM chunks",
        (b"d" * 16,),
        {("foreign", 3, b"d" * 16)},
    ),
    "a further chunk": (
        "INSERT INTO chunks SELECT attachment, 3, last, item, epoch, format, sealed "
        "FROM chunks WHERE number=2",
        (),
        {("broken", 3, ATTACHED)},
    ),
}


@pytest.mark.parametrize("what", NAMED)
def test_what_somebody_did_is_named(path: Path, what: str) -> None:
    statement, values, expected = NAMED[what]
    with tampering(path) as connection:
        assert connection.execute(statement, values).rowcount > 0
    assert findings(path) == expected


def test_several_things_are_all_named(path: Path) -> None:
    with tampering(path) as connection:
        connection.execute("DELETE FROM items WHERE id=?", (item(2).id,))
        connection.execute("UPDATE folders SET revision=9 WHERE id=?", (folder(1).id,))
    assert {found[0] for found in findings(path)} == {"missing", "broken"}


def test_a_row_put_back_to_what_it_was_is_named(path: Path) -> None:
    with tampering(path) as connection:
        before = connection.execute("SELECT * FROM items WHERE id=?", (item(1).id,)).fetchone()
    with opened(path) as vault, vault.unit_of_work() as work:
        work.items.put(item(1, title="Changed"), {})
        work.commit()
    with tampering(path) as connection:
        connection.execute("REPLACE INTO items VALUES (?,?,?,?,?,?)", before)
    assert findings(path) == {("old", 1, item(1).id)}


def test_another_vault_s_row_is_named_though_keys_and_ids_are_the_same(
    path: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = make(tmp_path / "other")
    with opened(other, seed=77) as vault, vault.unit_of_work() as work:
        work.items.put(item(1, title="Other"), {})
        work.commit()
    with tampering(other) as connection:
        row = connection.execute("SELECT * FROM items").fetchone()
    with tampering(path) as connection:
        connection.execute("REPLACE INTO items VALUES (?,?,?,?,?,?)", row)
    assert ("old", 1, item(1).id) in findings(path)


MANIFEST_CHANGES = (
    "DELETE FROM manifest_root",
    "DELETE FROM manifest_buckets",
    "UPDATE manifest_root SET revision=revision+1",
    "UPDATE manifest_root SET epoch=9",
    "UPDATE manifest_root SET format=2",
    "UPDATE manifest_root SET parent=x'00'",
    "UPDATE manifest_root SET id=x'01'",
    "UPDATE manifest_root SET sealed=zeroblob(length(sealed))",
    "UPDATE manifest_root SET sealed='text'",
    "INSERT INTO manifest_root SELECT x'', parent, revision, epoch, format, sealed "
    "FROM manifest_root",
    "INSERT INTO manifest_root SELECT x'ff', parent, revision, epoch, format, sealed "
    "FROM manifest_root",
    "INSERT INTO manifest_buckets SELECT x'ff', parent, revision, epoch, format, sealed "
    "FROM manifest_buckets",
    "UPDATE manifest_buckets SET id=x'0000000000000000000000000000000000'",
    "UPDATE manifest_buckets SET id='text'",
    "UPDATE manifest_buckets SET sealed='text'",
    "UPDATE manifest_buckets SET sealed=zeroblob(length(sealed))",
    "UPDATE manifest_buckets SET revision=revision-1",
    "UPDATE manifest_buckets SET epoch=0",
    "UPDATE manifest_buckets SET format=0",
    "UPDATE manifest_buckets SET parent=zeroblob(15)",
)


@pytest.mark.parametrize("statement", MANIFEST_CHANGES)
def test_a_changed_manifest_is_damage(path: Path, statement: str) -> None:
    with tampering(path) as connection:
        connection.execute(statement)
    with pytest.raises(VaultDamagedError):
        findings(path)


def test_an_older_bucket_is_damage(path: Path) -> None:
    with tampering(path) as connection:
        before = connection.execute("SELECT * FROM manifest_buckets").fetchall()
    with opened(path) as vault, vault.unit_of_work() as work:
        work.folders.put(folder(3).id, folder(3))
        work.commit()
    with tampering(path) as connection:
        connection.executemany("REPLACE INTO manifest_buckets VALUES (?,?,?,?,?,?)", before)
    with pytest.raises(VaultDamagedError):
        findings(path)


def test_another_profile_or_epoch_does_not_open_it(path: Path) -> None:
    for keys, profile in ((subkeys(2), PROFILE), (subkeys(profile=OTHER), OTHER)):
        with pytest.raises(VaultDamagedError), opened(path, keys=keys, profile=profile):
            pass


OTHER = ProfileId(bytes(16))

STRANGE_VALUES = ("1.5", "'text'", "x'00'", "-1", "9223372036854775807")


def read_everything(vault: VaultFile) -> int:
    """Read all there is, each by itself, and return how much failed with an error of ours."""
    failed = 0

    def attempt(read: Callable[[], object]) -> None:
        nonlocal failed
        try:
            read()
        except AppError:
            failed += 1

    with vault.unit_of_work() as work:
        attempt(work.items.summaries)
        attempt(lambda: list(work.items.all()))
        attempt(work.folders.all)
        attempt(work.versions.all)
        with contextlib.suppress(AppError):
            seen = work.items.get(item(1).id)
            key = seen.keys[ATTACHED] if seen is not None else bytes(32)
            attempt(lambda: list(work.chunks.read(ATTACHED, item(1).id, key)))
    return failed


def list_columns(path: Path) -> list[tuple[str, str]]:
    """Return every column of a table of each shape."""
    with tampering(path) as connection:
        return [
            (table, row[1])
            for table in ("items", "chunks", "folders")
            for row in connection.execute(f"PRAGMA table_info({table})")
        ]


def test_whatever_any_column_holds_only_errors_of_ours_come_of_it(path: Path) -> None:
    pristine = path.with_name("pristine.db")
    shutil.copy(path, pristine)
    assert not read_in(path)
    for table, column in list_columns(path):
        for value in STRANGE_VALUES:
            shutil.copy(pristine, path)
            with tampering(path) as connection:
                connection.execute(f"UPDATE OR IGNORE {table} SET {column}={value}")
            assert read_in(path), (table, column, value)


def read_in(path: Path) -> bool:
    """Open a vault, read everything, and tell whether anything was noticed."""
    try:
        with opened(path) as vault:
            return bool(vault.find_damage()) | bool(read_everything(vault))
    except AppError:
        return True


def test_every_table_but_drafts_is_compared(path: Path) -> None:
    for table in (*MANIFESTED, TableId.CHUNKS):
        name = {TableId.ITEMS: "items", TableId.CHUNKS: "chunks"}.get(table) or SEALED_TABLES[table]
        with tampering(path) as connection:
            connection.execute("PRAGMA foreign_keys=OFF")
            count = len(connection.execute(f"PRAGMA table_info({name})").fetchall())
            connection.execute(
                f"INSERT INTO {name} VALUES ({','.join(['randomblob(16)'] * count)})"
            )
        assert any(found[1] == table for found in findings(path)), name


def test_a_page_by_page_sweep_gives_only_errors_of_ours(path: Path) -> None:
    content = path.read_bytes()
    for at in range(0, len(content), 3072):
        path.write_bytes(content[:at] + b"\xa5" * 512 + content[at + 512 :])
        read_in(path)


def test_a_broken_detail_is_a_damaged_record_and_the_list_still_opens(path: Path) -> None:
    with tampering(path) as connection:
        connection.execute(
            "UPDATE items SET detail=zeroblob(length(detail)) WHERE id=?", (item(1).id,)
        )
    with opened(path) as vault, vault.unit_of_work() as work:
        assert len(work.items.summaries()) == 2
        assert work.items.get(item(2).id) is not None
        with pytest.raises(RecordDamagedError) as damaged:
            work.items.get(item(1).id)
        assert (damaged.value.table, damaged.value.id) == ("items", item(1).id.hex())


def test_the_epoch_can_be_read_before_any_key_is_known(path: Path) -> None:
    assert read_epoch(path) == 1
    with tampering(path) as connection:
        connection.execute("DELETE FROM manifest_root")
    with pytest.raises(VaultDamagedError):
        read_epoch(path)


def test_a_second_opening_is_refused_while_the_first_lasts(path: Path) -> None:
    with opened(path), pytest.raises(HeldError), opened(path):
        pass


def test_closing_lets_the_file_go(path: Path) -> None:
    with opened(path):
        pass
    with opened(path) as vault:
        assert vault.find_damage() == []
