"""Drafts are kept sealed, outside the manifest; one that was tampered with is worth nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.storage.drafts import StoredDraft, packed_paths
from core.storage.vault_file import VaultFile
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemId, ItemKind
from tests.core.storage.vaults import make, opened


def draft(number: int = 1, base: int = 0, title: str = "Draft") -> StoredDraft:
    """Return a draft."""
    field = FieldDraft(FieldType.CONCEALED, "value", FieldRole.PASSWORD)
    return StoredDraft(
        ItemId(bytes([number]) * 16), base, ItemDraft(ItemKind.LOGIN, title, fields=(field,))
    )


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[VaultFile]:
    """Return an open, empty vault."""
    with opened(make(tmp_path)) as vault:
        yield vault


def test_what_is_kept_comes_back(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        work.drafts.put(draft(2))
        work.drafts.put(draft(1, base=7))
        work.commit()
    with vault.unit_of_work() as work:
        assert work.drafts.all() == [draft(1, base=7), draft(2)]
    assert vault.find_damage() == []


def test_a_later_one_of_the_same_item_replaces_it(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        work.drafts.put(draft(title="One"))
        work.drafts.put(draft(title="Two", base=3))
        assert work.drafts.all() == [draft(title="Two", base=3)]
        work.drafts.remove(draft().id)
        work.drafts.remove(draft().id)
        assert work.drafts.all() == []


@pytest.mark.parametrize(
    "change",
    [
        "revision=revision+1",
        "epoch=2",
        "format=2",
        "parent=x'" + "01" * 16 + "'",
        "id=x'" + "09" * 16 + "'",
        "sealed=zeroblob(length(sealed))",
        "sealed='text'",
    ],
)
def test_one_that_was_changed_is_left_out_and_the_others_stay(
    vault: VaultFile, change: str
) -> None:
    with vault.unit_of_work() as work:
        work.drafts.put(draft(1))
        work.drafts.put(draft(2))
        work.driver.execute(f"UPDATE drafts SET {change} WHERE id=?", (draft(1).id,))
        assert work.drafts.all() == [draft(2)]


def test_a_row_of_another_table_is_no_draft(vault: VaultFile) -> None:
    with vault.unit_of_work() as work:
        work.drafts.put(draft(1))
        work.driver.execute("INSERT INTO preferences SELECT * FROM drafts")
        work.driver.execute("DELETE FROM drafts")
        work.driver.execute("INSERT INTO drafts SELECT * FROM manifest_root")
        assert work.drafts.all() == []


def test_one_without_files_is_written_as_it_was_before_there_were_any() -> None:
    assert set(msgspec.msgpack.decode(msgspec.msgpack.encode(draft()))) == {"id", "base", "draft"}
    with_file = msgspec.structs.replace(draft(), files=packed_paths([Path("/a/b")]))
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(with_file))["files"] == [b"/a/b"]
