"""A vault takes only what a copy of it can be read back with, and no other copy counts as one."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from core.deletion.rehearsing import rehearse
from core.errors import FileNestedTooDeepError, FileTooLargeError, TooLargeError
from core.formats import archive_limits, caps
from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Parsed, Unit, Where
from core.services import folders, importing, items, measures, merging, tags, undo
from core.services.exporting import ExportResult
from core.services.merge_copy import copy_of_archive
from core.services.merge_plan import Conflicts
from core.session import Session
from core.storage.key_file import CopyRecord
from core.vault import item as vault_item
from core.vault.field import FieldDraft, FieldType
from core.vault.folder import DEPTH_LIMIT, Folder, FolderId, path_of
from core.vault.item import Item, ItemDraft, ItemKind
from tests.core.formats.archives import item as made
from tests.core.formats.test_archived import nest, shelve
from tests.core.services.test_exporting import PASSPHRASE, write
from tests.core.services.vaults import add, secret
from tests.fakes.checking import check_here
from ui.wording.errors import sentence


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have folders lie three deep, two of them, and one tag; copies are checked here."""
    check_here(monkeypatch)
    for module in (measures, archive_limits):
        monkeypatch.setattr(module, "DEPTH_LIMIT", 3)


@pytest.fixture
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have an item weigh at most 3,000 bytes, of which each field is 256."""
    check_here(monkeypatch)
    monkeypatch.setattr(vault_item, "LIGHT_FIELDS", 0)
    for module in (measures, archive_limits):
        monkeypatch.setattr(module, "ITEM_LIMIT", 3000)


def deepest(session: Session) -> int:
    """Return how deep the deepest folder lies."""
    by_id = {folder.id: folder for folder in folders.list_folders(session)}
    return max((len(path_of(row, by_id)) for row in by_id), default=0)


def heavy(fields: int, length: int = 1) -> ItemDraft:
    """Return an item of so many fields of this length."""
    each = FieldDraft(FieldType.TEXT, "x" * length, None, "l")
    return ItemDraft(ItemKind.NOTE, "Heavy", fields=(each,) * fields)


def record_of(result: ExportResult) -> CopyRecord:
    """Return what a gate would keep of a copy."""
    return CopyRecord(
        path=result.path,
        format=result.format_id,
        items=result.items,
        attachments=result.attachments,
        sha256=result.sha256,
        digest=result.digest or b"",
        encrypted=result.encrypted,
    )


def test_folders_are_made_as_deep_as_an_import_reads_them(session: Session) -> None:
    path = tuple("f" * DEPTH_LIMIT)
    bottom = folders.ensure_path(session, path=path)
    with pytest.raises(TooLargeError) as refused:
        folders.add_folder(session, name="one more", parent=bottom)
    assert refused.value.data == {"what": "folder-depth", "limit": DEPTH_LIMIT}
    with pytest.raises(TooLargeError):
        folders.ensure_path(session, path=(*path, "one more"))
    folders.add_folder(session, name="beside")
    assert deepest(session) == DEPTH_LIMIT


def test_a_deep_vault_of_before_is_named_and_not_called_checked(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What lies too deep already can be written, and nobody could import it: it is no copy."""
    check_here(monkeypatch)
    bottom = folders.ensure_path(session, path=("a", "b", "c", "d"))
    fine = record_of(write(session, tmp_path / "fine", FormatId.STRONGROOM))
    monkeypatch.setattr(measures, "DEPTH_LIMIT", 3)
    folders.add_folder(session, name="beside")
    assert bottom is not None
    folders.rename_folder(session, folder=bottom, name="called otherwise")
    monkeypatch.setattr(archive_limits, "DEPTH_LIMIT", 3)
    with pytest.raises(TooLargeError) as refused:
        write(session, tmp_path / "copy", FormatId.STRONGROOM)
    assert refused.value.data == {"what": "folder-depth", "limit": 3}
    assert not (tmp_path / "copy").exists()
    with pytest.raises(FileNestedTooDeepError):
        rehearse(fine, passphrase=secret(PASSPHRASE))
    write(session, tmp_path / "table", FormatId.CSV)


@pytest.mark.parametrize("form", [FormatId.CSV, FormatId.PAPER_HTML])
def test_of_folders_too_deep_for_a_format_a_sentence_of_its_own_tells(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: FormatId
) -> None:
    check_here(monkeypatch)
    bottom = folders.ensure_path(session, path=tuple("d" * (caps.DEPTH_LIMIT + 1)))
    items.move_to_folder(session, items=[add(session)], folder=bottom)
    with pytest.raises(TooLargeError) as refused:
        write(session, tmp_path / "copy", form)
    assert refused.value.data == {"what": "copy-depth", "limit": caps.DEPTH_LIMIT}
    assert "Strongroom archive" in sentence(refused.value)
    assert not (tmp_path / "copy").exists()


@pytest.mark.usefixtures("few")
def test_a_merge_puts_no_folder_too_deep(session: Session) -> None:
    """A folder moves with all that lies in it."""
    rows = [FolderId(bytes([n]) * 16) for n in range(1, 5)]
    a, b, c, d = rows
    with session.unit_of_work() as work:
        for folder in (Folder(a, "a", None), Folder(b, "b", None), Folder(c, "c", b)):
            work.folders.put(folder.id, folder)
        work.commit()
    moved = (Folder(a, "a", d), Folder(b, "b", a), Folder(d, "d", None))
    there = copy_of_archive(
        shelve(*moved, msgspec.structs.replace(made(9), modified=session.clock.now()))
    )
    plan = merging.plan_merge(session, copy=there).with_policy(Conflicts.THERE)
    with pytest.raises(TooLargeError):
        merging.apply_merge(session, copy=there, plan=plan)
    assert deepest(session) == 2


@pytest.mark.usefixtures("few")
def test_an_import_puts_no_folder_too_deep(session: Session) -> None:
    archive = shelve(*nest(3))
    plan = importing.plan_import(session, parsed=archive)
    importing.apply_import(session, parsed=archive, plan=plan)
    deep = ImportedItem(draft=heavy(0), where=Where(Unit.ITEM, 1), folder_path=("f", "f", "f", "f"))
    parsed = Parsed(format_id=FormatId.CSV, items=(deep,))
    plan = importing.plan_import(session, parsed=parsed)
    with pytest.raises(TooLargeError):
        importing.apply_import(session, parsed=parsed, plan=plan)
    assert items.list_summaries(session) == []


def test_folders_in_a_ring_hold_nothing_up(session: Session) -> None:
    a, b = (FolderId(bytes([n]) * 16) for n in (1, 2))
    with session.unit_of_work() as work:
        work.folders.put(a, Folder(a, "a", b))
        work.folders.put(b, Folder(b, "b", a))
        work.commit()
    folders.add_folder(session, name="c", parent=a)


def test_folders_and_tags_are_counted(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(measures, "PLACES_LIMIT", 2)
    folders.ensure_path(session, path=("a", "b"))
    tags.ensure_tags(session, names=["a", "b"])
    with pytest.raises(TooLargeError) as refused:
        folders.add_folder(session, name="c")
    assert refused.value.data == {"what": "folders", "limit": 2}
    with pytest.raises(TooLargeError) as refused:
        tags.ensure_tags(session, names=["c"])
    assert refused.value.data == {"what": "tags", "limit": 2}
    undo.undo(session)
    assert tags.list_tags(session) == []


@pytest.mark.usefixtures("light")
def test_an_item_weighs_no_more_than_an_import_reads(session: Session) -> None:
    for draft in (heavy(1, 3000), heavy(11)):
        with pytest.raises(TooLargeError) as refused:
            items.add_item(session, draft=draft)
        assert refused.value.data == {"what": "item", "limit": 3000}
    row = add(session, "Mail")
    whole = items.read_item(session, item=row)
    with pytest.raises(TooLargeError):
        items.edit_item(session, item=row, seen_revision=whole.revision, draft=heavy(11))
    parsed = Parsed(
        format_id=FormatId.CSV, items=(ImportedItem(draft=heavy(11), where=Where(Unit.ITEM, 1)),)
    )
    plan = importing.plan_import(session, parsed=parsed)
    with pytest.raises(TooLargeError):
        importing.apply_import(session, parsed=parsed, plan=plan)
    assert items.read_item(session, item=row) == whole


def test_a_heavy_item_of_before_can_be_made_lighter_and_is_no_part_of_a_checked_copy(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_here(monkeypatch)
    (row,) = items.add_item(session, draft=heavy(20, 100)).items
    fine = record_of(write(session, tmp_path / "fine", FormatId.STRONGROOM))
    monkeypatch.setattr(vault_item, "LIGHT_FIELDS", 0)
    monkeypatch.setattr(measures, "ITEM_LIMIT", 3000)
    monkeypatch.setattr(archive_limits, "ITEM_LIMIT", 3000)
    with pytest.raises(TooLargeError) as refused:
        write(session, tmp_path / "copy", FormatId.STRONGROOM)
    assert refused.value.data == {"what": "item", "limit": 3000}
    with pytest.raises(FileTooLargeError):
        rehearse(fine, passphrase=secret(PASSPHRASE))
    found: Item = items.read_item(session, item=row)
    items.edit_item(session, item=row, seen_revision=found.revision, draft=heavy(15))


def test_a_label_is_as_long_as_a_value(session: Session) -> None:
    label = "x" * (vault_item.FIELD_LIMIT + 1)
    draft = ItemDraft(ItemKind.NOTE, "N", fields=(FieldDraft(FieldType.TEXT, "v", None, label),))
    with pytest.raises(TooLargeError):
        items.add_item(session, draft=draft)
