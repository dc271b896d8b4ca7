"""A table of sealed values gives back what was put in, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.errors import RecordDamagedError
from core.passwords.recipe import CharactersRecipe, PassphraseRecipe
from core.ports import Millis
from core.storage.items import stored
from core.storage.rows import SEALED_TABLES, TableId
from core.storage.sealed_rows import SealedRows
from core.storage.unit_of_work import UnitOfWork
from core.storage.vault_file import VaultFile
from core.storage.versions import StoredVersion
from core.vault.activity import Activity
from core.vault.folder import Folder, FolderId
from core.vault.history import (
    Generated,
    GeneratedId,
    Intention,
    NamedRecipe,
    Operation,
    OperationId,
    Preference,
    Step,
    Tombstone,
    Version,
    VersionId,
)
from core.vault.tag import Tag, TagId
from tests.core.storage.vaults import folder, item, make, opened, tampering

ID = b"r" * 16
NOW = Millis(1_800_000_000_000)


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[VaultFile]:
    """Return an open vault with one item."""
    with opened(make(tmp_path)) as vault:
        with vault.unit_of_work() as work:
            work.items.put(item(1), {})
            work.commit()
        yield vault


VALUES: dict[str, msgspec.Struct] = {
    "versions": StoredVersion(VersionId(ID), NOW, stored(item(1), {})),
    "folders": Folder(FolderId(ID), "Folder", FolderId(b"p" * 16)),
    "tags": Tag(TagId(ID), "Tag"),
    "operations": Operation(
        OperationId(ID),
        NOW,
        Intention.EDIT,
        "subject",
        (Step("items", b"i" * 16, 3, b"before", None),),
        OperationId(b"o" * 16),
    ),
    "tombstones": Tombstone("items", ID, 7, NOW),
    "generated": Generated(
        GeneratedId(ID), NOW, "value", CharactersRecipe(length=9), 61.5, True, item(1).id
    ),
    "recipes": NamedRecipe(ID, "Recipe", PassphraseRecipe()),
    "preferences": Preference(ID, "name", "value"),
    "activity": Activity(ID, 1, NOW, "opened", None, "", bytes(32)),
}


def table(work: UnitOfWork, name: str) -> SealedRows[msgspec.Struct]:
    """Return a repository by the name of its table."""
    rows = getattr(work, name)
    assert isinstance(rows, SealedRows)
    return rows


def put(work: UnitOfWork, name: str) -> int:
    """Put the value of a table into it."""
    return table(work, name).put(ID, VALUES[name], parent=item(1).id)


def test_every_table_of_values_is_here() -> None:
    outside = {TableId.DRAFTS, TableId.BUCKETS, TableId.ROOT}
    assert {SEALED_TABLES[number] for number in set(SEALED_TABLES) - outside} == set(VALUES)


@pytest.mark.parametrize("name", VALUES)
def test_what_is_put_in_comes_back(vault: VaultFile, name: str) -> None:
    with vault.unit_of_work() as work:
        assert put(work, name) == 1
        work.commit()
    with vault.unit_of_work() as work:
        rows = table(work, name)
        assert rows.get(ID) == VALUES[name]
        assert rows.all() == [VALUES[name]]
        assert rows.ids() == {ID}
        assert rows.count() == 1
    assert vault.find_damage() == []


@pytest.mark.parametrize("name", VALUES)
def test_a_row_of_any_table_is_refused_in_every_other(vault: VaultFile, name: str) -> None:
    with vault.unit_of_work() as work:
        put(work, name)
        for other in VALUES:
            if other == name:
                continue
            work.driver.execute(f"INSERT OR REPLACE INTO {other} SELECT * FROM {name}")
            with pytest.raises(RecordDamagedError) as damaged:
                table(work, other).all()
            assert (damaged.value.table, damaged.value.id) == (other, ID.hex())


@pytest.mark.parametrize("name", VALUES)
@pytest.mark.parametrize(
    "change",
    [
        "id=x'" + "00" * 16 + "'",
        "revision=2",
        "epoch=2",
        "format=2",
        "sealed=zeroblob(length(sealed))",
        "sealed=sealed || x'00'",
        "sealed=substr(sealed, 1, length(sealed) - 1)",
    ],
)
def test_a_changed_column_breaks_the_record(vault: VaultFile, name: str, change: str) -> None:
    with vault.unit_of_work() as work:
        put(work, name)
        work.driver.execute(f"UPDATE {name} SET {change}")
        with pytest.raises(RecordDamagedError):
            table(work, name).all()


def test_a_changed_parent_breaks_the_record(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        work.items.put(item(2), {})
        put(work, "versions")
        work.driver.execute("UPDATE versions SET parent=?", (item(2).id,))
        with pytest.raises(RecordDamagedError):
            work.versions.children(item(2).id)


def test_children_are_those_of_the_parent(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        work.items.put(item(2), {})
        for number, parent in ((1, 1), (2, 1), (3, 2)):
            row = VersionId(bytes([number]) * 16)
            value = StoredVersion(row, NOW, stored(item(parent), {}))
            work.versions.put(row, value, parent=item(parent).id)
        assert [version.id[0] for version in work.versions.children(item(1).id)] == [1, 2]
        assert work.versions.count(item(1).id) == 2
        assert work.versions.counts_by_parent() == {item(1).id: 2, item(2).id: 1}
        work.versions.remove_under(item(1).id)
        assert [version.id[0] for version in work.versions.all()] == [3]
        work.commit()
    assert vault.find_damage() == []


def test_a_version_comes_back_without_what_only_storage_knows() -> None:
    value = VALUES["versions"]
    assert isinstance(value, StoredVersion)
    assert value.version() == Version(VersionId(ID), NOW, item(1))


def test_the_revision_only_grows(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        rows = work.folders
        assert [rows.put(ID, folder()) for _ in range(3)] == [1, 2, 3]
        assert rows.put(ID, folder(), at_least=10) == 10
        assert rows.put(ID, folder(), at_least=2) == 11


def test_the_newest_come_first(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        for number, revision in ((1, 5), (2, 9), (3, 7)):
            work.folders.put(folder(number).id, folder(number), at_least=revision)
        names = [each.name for each in work.folders.newest_first()]
    assert names == ["Folder 2", "Folder 3", "Folder 1"]


def test_removing_tells_whether_there_was_something(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        work.folders.put(ID, folder())
        assert work.folders.remove(ID)
        assert not work.folders.remove(ID)
        assert work.folders.get(ID) is None
        work.commit()
    assert vault.find_damage() == []


def test_what_was_put_under_a_longer_id_is_not_taken_for_the_shorter(tmp_path: Path) -> None:
    path = make(tmp_path)
    with opened(path) as vault, vault.unit_of_work() as work:
        work.folders.put(folder().id, folder())
        work.commit()
    with tampering(path) as connection:
        connection.execute("UPDATE folders SET id=CAST(id || x'00' AS BLOB)")
    with opened(path) as vault, vault.unit_of_work() as work, pytest.raises(RecordDamagedError):
        work.folders.all()
