"""Archives come back as they were: to the byte in a fresh profile, beside what is there else."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.errors import ArchiveDamagedError, WrongFilePasswordError
from core.formats.archived import ParsedArchive
from core.formats.catalogue import FormatId
from core.formats.looking import Look
from core.passwords.recipe import CharactersRecipe
from core.ports import Millis
from core.services import (
    attachments,
    contents,
    exporting,
    folders,
    generator,
    importing,
    items,
    tags,
    trash,
    undo,
)
from core.services.exporting import ExportRequest
from core.services.import_plan import Action, Duplicates, ImportResult
from core.session import Session
from core.vault.canonical import Noun, derive_canonical, noun_of
from core.vault.field import Field
from core.vault.history import Version
from core.vault.item import Item
from tests.conftest import CANARY
from tests.core.services.test_exporting import attach
from tests.core.services.vaults import (
    DAY,
    Template,
    add,
    copy_template,
    edit,
    login,
    only,
    open_with_key,
    passwords,
    secret,
    start,
    titles,
)
from tests.fakes.clock import START, FakeClock
from tests.fakes.proofs import proved
from ui.wording.import_report import say_differs

pytestmark = pytest.mark.usefixtures("read_back_here")

PASSPHRASE = f"{CANARY} for the archive"
KEPT = (Noun.FOLDERS, Noun.TAGS, Noun.ITEMS, Noun.VERSIONS, Noun.ATTACHMENTS, Noun.GENERATED)


@dataclasses.dataclass(frozen=True)
class Made:
    """A data folder with something of everything in Maria's vault, and an archive of it."""

    folder: Path
    archive: Path


@pytest.fixture(scope="module")
def made(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Return them, made once; not to be changed."""
    place = tmp_path_factory.mktemp("made")
    copy_template(template, place / "data")
    clock = FakeClock()
    app = start(place / "data", clock=clock, seed=4)
    session = open_with_key(app, template)
    fill(session, clock)
    request = ExportRequest(
        path=place / "all.strongroom",
        format_id=FormatId.STRONGROOM,
        passphrase=secret(PASSPHRASE),
        include_trash=True,
    )
    exporting.write_checked_copy(session, request=request, proof=proved(session))
    session.close()
    app.close()
    return Made(place / "data", request.path)


def fill(session: Session, clock: FakeClock) -> None:
    """Put something of everything into a vault."""
    (top,) = folders.add_folder(session, name="Top").folders
    (below,) = folders.add_folder(session, name="Below", parent=top).folders
    folders.add_folder(session, name="Empty")
    gone = folders.add_folder(session, name="Gone").folders[0]
    wanted = tags.ensure_tags(session, names=["a", "b", "unused"])[:2]
    draft = msgspec.structs.replace(login("Filed"), folder=below, tags=wanted, favourite=True)
    filed = only(items.add_item(session, draft=draft))
    attach(session, filed, b"first" * 30_000)
    attach(session, filed, b"")
    clock.advance(1000)
    edit(session, filed, password=f"{CANARY}-2")
    items.move_to_folder(session, items=[filed], folder=gone)
    edit(session, filed, password=f"{CANARY}-3")
    items.move_to_folder(session, items=[filed], folder=top)
    folders.remove_folder(session, folder=gone)
    strange = add(session, "From a newer version")
    with session.unit_of_work() as work:
        seen = items.seen_item(work, strange)
        field = Field(seen.item.fields[0].id, "hologram", "aura", "", f"{CANARY}-h")
        work.items.put(msgspec.structs.replace(seen.item, fields=(field,)), seen.keys)
        work.commit()
    clock.advance(1000)
    trash.move_to_trash(session, items=[add(session, "Thrown away")])
    generator.keep_generated(session, value=f"{CANARY}-g", recipe=CharactersRecipe())
    clock.advance(1000)


@pytest.fixture
def archive(made: Made, tmp_path: Path) -> Path:
    """Return the archive."""
    return Path(shutil.copy(made.archive, tmp_path / "all.strongroom"))


def opened(folder: Path, template: Template, seed: int) -> Iterator[Session]:
    """Open Maria's vault in a data folder, and close it afterwards."""
    app = start(folder, clock=FakeClock(now=Millis(START + DAY)), seed=seed)
    session = open_with_key(app, template)
    yield session
    session.close()
    app.close()


@pytest.fixture
def full(made: Made, template: Template, tmp_path: Path) -> Iterator[Session]:
    """Return the vault of which the archive is."""
    shutil.copytree(made.folder, tmp_path / "full")
    yield from opened(tmp_path / "full", template, 5)


@pytest.fixture
def fresh(template: Template, tmp_path: Path) -> Iterator[Session]:
    """Return another vault, in which there is nothing."""
    copy_template(template, tmp_path / "fresh")
    yield from opened(tmp_path / "fresh", template, 6)


def read(path: Path) -> ParsedArchive:
    """Return an archive, read."""
    parsed = importing.read_file(path, secret=secret(PASSPHRASE))
    assert isinstance(parsed, ParsedArchive)
    return parsed


def take(session: Session, path: Path, duplicates: Duplicates = Duplicates.SKIP) -> ImportResult:
    """Import an archive as its plan says."""
    parsed = read(path)
    plan = importing.plan_import(session, parsed=parsed, duplicates=duplicates)
    return importing.apply_import(session, parsed=parsed, plan=plan)


def canonical(session: Session) -> dict[Noun, list[bytes]]:
    """Return the canonical form of everything in a vault."""
    found: dict[Noun, list[bytes]] = {noun: [] for noun in Noun}
    with session.unit_of_work() as work:
        for value in contents.VaultContents(session, work, include_trash=True).values():
            found[noun_of(value)].append(derive_canonical(value))
    return found


@pytest.mark.usefixtures("in_a_child")
def test_an_archive_brings_everything_back_to_the_byte(
    full: Session, archive: Path, fresh: Session
) -> None:
    result = take(fresh, archive)
    assert (result.added, result.updated, result.skipped, result.in_file) == (3, 0, 0, 3)
    before, after = canonical(full), canonical(fresh)
    for noun in KEPT:
        assert before[noun], noun
        assert after[noun] == before[noun], noun
    assert fresh.vault.find_damage() == []


def test_a_wrong_passphrase_opens_no_archive(archive: Path) -> None:
    with pytest.raises(WrongFilePasswordError):
        importing.read_file(archive, secret=secret("something else"))
    with pytest.raises(WrongFilePasswordError):
        importing.read_file(archive)


@pytest.mark.parametrize("place", [0.3, 0.6, 0.9, 0.999])
def test_an_archive_with_a_changed_byte_is_refused(archive: Path, place: float) -> None:
    content = bytearray(archive.read_bytes())
    content[int(len(content) * place)] ^= 1
    archive.write_bytes(content)
    with pytest.raises(ArchiveDamagedError):
        read(archive)
    archive.write_bytes(content[: int(len(content) * place)])
    with pytest.raises(ArchiveDamagedError):
        read(archive)


def test_an_archive_of_what_is_here_changes_nothing(full: Session, archive: Path) -> None:
    before = contents.vault_digest(full)
    result = take(full, archive, Duplicates.UPDATE)
    assert (result.added, result.updated, result.skipped) == (0, 0, 3)
    assert contents.vault_digest(full) == before


def test_an_archive_restored_can_be_taken_back(archive: Path, fresh: Session) -> None:
    before = canonical(fresh)
    result = take(fresh, archive)
    undone = undo.undo(fresh, operation=result.changes.operation)
    assert undone.kept == 0
    assert canonical(fresh) == before
    assert fresh.vault.find_damage() == []


def test_an_item_that_was_changed_here_is_put_back(full: Session, archive: Path) -> None:
    filed = next(s.id for s in items.list_summaries(full) if s.title == "Filed")
    before = items.read_item(full, item=filed)
    edit(full, filed, password=f"{CANARY}-later")
    parsed = read(archive)
    plan = importing.plan_import(full, parsed=parsed, duplicates=Duplicates.UPDATE)
    assert plan.count(Action.CHANGED) == 1
    importing.apply_import(full, parsed=parsed, plan=plan)
    after = items.read_item(full, item=filed)
    assert [field.value for field in after.fields] == [field.value for field in before.fields]
    assert f"{CANARY}-later" in passwords(full, filed)


def test_an_update_takes_files_places_and_versions_from_an_archive(
    full: Session, archive: Path
) -> None:
    filed = next(s.id for s in items.list_summaries(full) if s.title == "Filed")
    before = items.read_item(full, item=filed)
    for file in before.attachments:
        attachments.detach_file(full, item=filed, attachment=file.id)
    assert before.folder is not None
    folders.remove_folder(full, folder=before.folder)
    with full.unit_of_work() as work:
        for version in work.versions.children(filed):
            work.versions.remove(version.id)
        work.commit()
    (row,) = (r for r in importing.plan_import(full, parsed=read(archive)).rows if r.match == filed)
    assert row.differs == ("folder", "versions", "files", "trash")
    result = take(full, archive, Duplicates.UPDATE)
    assert (result.updated, result.not_kept) == (1, ())
    after = items.read_item(full, item=filed)
    assert after.trashed is None
    names = {folder.id: folder.name for folder in folders.list_folders(full)}
    assert after.folder is not None
    assert names[after.folder] == "Top"
    assert [file.sha256 for file in after.attachments] == [f.sha256 for f in before.attachments]
    assert {f"{CANARY}-1", f"{CANARY}-2"} <= set(passwords(full, filed))
    assert full.vault.find_damage() == []
    assert take(full, archive, Duplicates.UPDATE).skipped == 3
    undone = undo.undo(full, operation=result.changes.operation)
    assert undone.kept == 1, "the folder, which the item in Trash remembers"
    assert items.read_item(full, item=filed).attachments == ()
    assert full.vault.find_damage() == []


def test_what_is_brought_back_lies_in_no_folder_that_is_gone(full: Session, archive: Path) -> None:
    lost = folders.add_folder(full, name="Not in the archive").folders[0]
    filed = next(s.id for s in items.list_summaries(full) if s.title == "From a newer version")
    items.move_to_folder(full, items=[filed], folder=lost)
    folders.remove_folder(full, folder=lost)
    assert items.read_item(full, item=filed).folder == lost
    assert take(full, archive, Duplicates.UPDATE).updated == 1
    back = items.read_item(full, item=filed)
    assert (back.trashed, back.folder) == (None, None)


def test_an_item_in_trash_here_is_brought_back(full: Session, archive: Path) -> None:
    filed = next(s.id for s in items.list_summaries(full) if s.title == "Filed")
    trash.move_to_trash(full, items=[filed])
    (row,) = (r for r in importing.plan_import(full, parsed=read(archive)).rows if r.match == filed)
    assert say_differs(row.differs) == "In Trash here"
    assert take(full, archive).updated == 0
    assert take(full, archive, Duplicates.UPDATE).updated == 1
    assert items.read_item(full, item=filed).trashed is None


def test_an_item_removed_for_good_comes_back_above_its_tombstone(
    full: Session, archive: Path
) -> None:
    filed = next(s.id for s in items.list_summaries(full) if s.title == "Filed")
    before = derive_canonical(items.read_item(full, item=filed))
    trash.move_to_trash(full, items=[filed])
    revision = items.read_item(full, item=filed).revision
    trash.remove_for_good(full, items=[filed])
    result = take(full, archive)
    assert result.changes.items == (filed,)
    back = items.read_item(full, item=filed)
    assert derive_canonical(back) == before
    assert back.revision > revision
    with full.unit_of_work() as work:
        assert work.tombstones.all() == []
    assert full.vault.find_damage() == []


def test_both_can_be_kept_with_their_files_and_versions(full: Session, archive: Path) -> None:
    filed = next(s.id for s in items.list_summaries(full) if s.title == "Filed")
    edit(full, filed, password=f"{CANARY}-later")
    result = take(full, archive, Duplicates.KEEP_BOTH)
    (copy,) = result.changes.items
    assert titles(full) == ["Filed", "Filed", "From a newer version"]
    item = items.read_item(full, item=copy)
    assert len(items.list_versions(full, item=copy)) == 2
    with full.unit_of_work() as work:
        keys = items.seen_item(work, copy).keys
        sizes = [
            len(b"".join(work.chunks.read(file.id, copy, keys[file.id])))
            for file in item.attachments
        ]
    assert sizes == [file.size for file in item.attachments] == [150_000, 0]
    assert full.vault.find_damage() == []


def test_a_plan_made_before_overwrites_nothing_that_came_since(
    archive: Path, fresh: Session
) -> None:
    parsed = read(archive)
    plan = importing.plan_import(fresh, parsed=parsed)
    importing.apply_import(fresh, parsed=parsed, plan=plan)
    filed = next(s.id for s in items.list_summaries(fresh) if s.title == "Filed")
    edited = edit(fresh, filed, password=f"{CANARY}-mine")
    importing.apply_import(fresh, parsed=parsed, plan=plan)
    assert items.read_item(fresh, item=filed) == edited
    assert titles(fresh) == sorted(["Filed", "From a newer version"] * 2)
    assert fresh.vault.find_damage() == []


def test_a_part_of_an_archive_brings_only_its_folders(archive: Path, fresh: Session) -> None:
    parsed = read(archive)
    plan = importing.plan_import(fresh, parsed=parsed)
    rows = {row.index for row in plan.rows if row.title != "Filed"}
    importing.apply_import(fresh, parsed=parsed, plan=plan.without(frozenset(rows)))
    assert titles(fresh) == ["Filed"]
    assert sorted(folder.name for folder in folders.list_folders(fresh)) == [
        "Below",  # where an earlier version of it lay
        "Top",
    ]
    assert sorted(tag.name for tag in tags.list_tags(fresh)) == ["a", "b"]


def test_folders_of_the_same_name_are_the_same(archive: Path, fresh: Session) -> None:
    (top,) = folders.add_folder(fresh, name="Top").folders
    take(fresh, archive)
    assert sorted(folder.name for folder in folders.list_folders(fresh)) == [
        "Below",
        "Empty",
        "Top",
    ]
    filed = next(s for s in items.list_summaries(fresh) if s.title == "Filed")
    assert filed.folder == top


def test_an_archive_does_not_print_what_it_holds(archive: Path) -> None:
    parsed = read(archive)
    assert CANARY not in repr(parsed)
    names = [folder.name for folder in parsed.folders.values()]
    names += [tag.name for tag in parsed.tags.values()]
    assert names
    for text in (repr(parsed), repr(Look(format_id=FormatId.STRONGROOM, parsed=parsed))):
        assert not [name for name in names if repr(name) in text]
    assert repr(parsed).startswith(f"ParsedArchive({len(parsed.stored)} items, ")


def test_versions_keep_the_folder_they_were_in(full: Session, archive: Path) -> None:
    parsed = read(archive)
    versions = [version for found in parsed.versions.values() for version in found]
    assert all(isinstance(version, Version) for version in versions)
    assert all(isinstance(item, Item) for item in parsed.stored)
    assert len({version.item.folder for version in versions}) == 2
