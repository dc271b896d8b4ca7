"""Two copies of a profile become one: nothing of either is lost, and undo takes it all back."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.app import App
from core.crypto.primitives import sha256
from core.errors import CancelledError, ChangedMeanwhileError, NothingToRedoError
from core.formats.archived import ParsedArchive
from core.services import folders, importing, items, merging, recent_imports, tags, trash, undo
from core.services.import_plan import Duplicates
from core.services.merge_plan import Choice, Conflicts, Standing
from core.services.merge_sides import Aspect
from core.services.operations import Recorder
from core.session import Session
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import FieldRole
from core.vault.folder import Folder, FolderId
from core.vault.history import Intention
from core.vault.item import ItemId
from core.vault.tag import Tag, TagId
from tests.conftest import CANARY
from tests.core.services.merges import copy_of, digest, merge, opened_copy, row_of, said
from tests.core.services.vaults import (
    Stopping,
    Template,
    add,
    copy_template,
    edit,
    login,
    only,
    open_with_key,
    passwords,
    start,
    with_value,
)
from tests.fakes.clock import FakeClock

MINUTE = 60_000


@pytest.fixture(scope="module")
def base(template: Template, tmp_path_factory: pytest.TempPathFactory) -> Template:
    """Return a profile with two logins, from before its copies went different ways."""
    folder = tmp_path_factory.mktemp("base") / "data"
    copy_template(template, folder)
    app = start(folder, clock=FakeClock(), seed=3)
    session = open_with_key(app, template)
    add(session, "Mail")
    add(session, "Bank")
    session.close()
    app.close()
    return Template(folder, template.profile, template.material, b"")


@pytest.fixture
def here(base: Template, tmp_path: Path, clock: FakeClock) -> Iterator[Session]:
    """Return the copy that is merged into."""
    clock.advance(MINUTE)
    with opened_copy(base, tmp_path / "here", seed=11, clock=clock) as session:
        yield session


@pytest.fixture
def there(base: Template, tmp_path: Path) -> Iterator[Session]:
    """Return the other copy, an hour later."""
    later = FakeClock()
    later.advance(60 * MINUTE)
    with opened_copy(base, tmp_path / "there", seed=12, clock=later) as session:
        yield session


def find(session: Session, title: str) -> ItemId:
    """Return the item with a title."""
    (row,) = (row.id for row in items.list_summaries(session) if row.title == title)
    return row


def value(session: Session, title: str, role: FieldRole) -> str:
    """Return a value of the item with a title."""
    return items.read_item(session, item=find(session, title)).value(role)


def retype(session: Session, title: str, role: FieldRole, text: str) -> None:
    """Give a field of an item another value."""
    item = items.read_item(session, item=find(session, title))
    fields = tuple(with_value(f, text) if f.role is role else f for f in item.draft().fields)
    draft = msgspec.structs.replace(item.draft(), fields=fields)
    items.edit_item(session, item=item.id, seen_revision=item.revision, draft=draft)


def test_two_that_are_the_same_stay_so(here: Session, there: Session) -> None:
    before, sequence = digest(here), here.vault.root.sequence
    plan, done = merge(here, there)
    assert {row.standing for row in plan.rows} == {Standing.SAME}
    assert not plan.writes
    assert done.changes.operation is None
    assert (digest(here), here.vault.root.sequence) == (before, sequence)


def test_each_side_is_taken_where_only_it_changed(here: Session, there: Session) -> None:
    edit(here, find(here, "Mail"), password=f"{CANARY}-here")
    edit(there, find(there, "Bank"), password=f"{CANARY}-there")
    new = only(items.add_item(there, draft=login("Shop")))
    mine = add(here, "Mine")
    before = digest(here)
    plan, done = merge(here, there)
    standing = {row.title: row.standing for row in plan.rows}
    assert standing == {
        "Mail": Standing.CHANGED_HERE,
        "Bank": Standing.CHANGED_THERE,
        "Shop": Standing.ONLY_THERE,
        "Mine": Standing.ONLY_HERE,
    }
    assert (done.totals.added, done.totals.changed, done.totals.conflicts) == (1, 1, 0)
    assert value(here, "Mail", FieldRole.PASSWORD) == f"{CANARY}-here"
    assert value(here, "Bank", FieldRole.PASSWORD) == f"{CANARY}-there"
    assert {new, mine} <= set(said(here))
    assert here.vault.find_damage() == []
    undo.undo(here)
    assert digest(here) == before


def test_different_fields_of_one_item_are_put_together(here: Session, there: Session) -> None:
    retype(here, "Mail", FieldRole.USERNAME, "maria@here.example")
    retype(there, "Mail", FieldRole.WEBSITE, "https://there.example")
    plan, _ = merge(here, there)
    row = row_of(plan, "Mail")
    assert (row.standing, row.conflicts) == (Standing.CHANGED_BOTH, 0)
    assert value(here, "Mail", FieldRole.USERNAME) == "maria@here.example"
    assert value(here, "Mail", FieldRole.WEBSITE) == "https://there.example"
    merge(there, here)
    assert said(here) == said(there)


@pytest.mark.parametrize(
    ("policy", "wins", "old"),
    [
        (Conflicts.NEWER, "there", {"1", "here"}),
        (Conflicts.THERE, "there", {"1", "here"}),
        (Conflicts.HERE, "here", {"1", "there"}),
        (Conflicts.BOTH, "here", {"1", "here", "there"}),
    ],
)
def test_what_both_changed_is_chosen_and_the_loser_kept(
    here: Session, there: Session, policy: Conflicts, wins: str, old: set[str]
) -> None:
    item = find(here, "Mail")
    edit(here, item, password=f"{CANARY}-here")
    edit(there, item, password=f"{CANARY}-there")
    before = digest(here)
    plan, done = merge(here, there, conflicts=policy)
    (difference,) = row_of(plan, "Mail").differences
    assert done.totals.conflicts == 1
    assert difference.known
    assert value(here, "Mail", FieldRole.PASSWORD) == f"{CANARY}-{wins}"
    assert set(passwords(here, item)) == {f"{CANARY}-{each}" for each in old}
    concealed = [f.value for f in items.read_item(here, item=item).fields if f.concealed]
    assert len(concealed) == 1 + (policy is Conflicts.BOTH)
    again, _ = merge(here, there, conflicts=policy)
    assert not again.writes
    undo.undo(here)
    assert digest(here) == before
    assert here.vault.find_damage() == []


def test_a_choice_per_field(here: Session, there: Session) -> None:
    for session, name in ((here, "here"), (there, "there")):
        retype(session, "Mail", FieldRole.USERNAME, name)
        retype(session, "Mail", FieldRole.PASSWORD, f"{CANARY}-{name}")
    copy = copy_of(there)
    plan = merging.plan_merge(here, copy=copy, conflicts=Conflicts.HERE)
    row = row_of(plan, "Mail")
    (number,) = (n for n, d in enumerate(row.differences) if d.here == d.here and d.there_at == 0)
    plan = plan.with_choice(row.index, number, Choice.THERE)
    merging.apply_merge(here, copy=copy, plan=plan)
    assert value(here, "Mail", FieldRole.USERNAME) == "there"
    assert value(here, "Mail", FieldRole.PASSWORD) == f"{CANARY}-here"
    assert not merge(here, there)[0].writes


def test_folder_tags_and_favourite_belong_to_it(here: Session, there: Session) -> None:
    item = find(there, "Mail")
    folder = folders.ensure_path(there, path=("Work", "Servers"))
    (tag,) = tags.ensure_tags(there, names=["bank"])
    items.move_to_folder(there, items=[item], folder=folder)
    items.set_favourite(there, items=[item], favourite=True)
    now = items.read_item(there, item=item)
    draft = msgspec.structs.replace(now.draft(), tags=(tag,), expires=now.created)
    items.edit_item(there, item=item, seen_revision=now.revision, draft=draft)
    before = digest(here)
    plan, _ = merge(here, there)
    row = row_of(plan, "Mail")
    assert row.standing is Standing.CHANGED_THERE
    assert {each.aspect for each in row.differences} == {
        Aspect.FOLDER,
        Aspect.TAG,
        Aspect.FAVOURITE,
        Aspect.EXPIRES,
    }
    assert said(here) == said(there)
    assert items.read_item(here, item=item).folder == folder, "known by its id the next time"
    undo.undo(here)
    assert digest(here) == before


def test_what_was_moved_here_is_not_moved_back(here: Session, there: Session) -> None:
    folder = folders.ensure_path(here, path=("Work",))
    items.move_to_folder(here, items=[find(here, "Mail")], folder=folder)
    items.set_favourite(here, items=[find(here, "Bank")], favourite=True)
    plan, done = merge(here, there)
    assert {row.standing for row in plan.rows} == {Standing.CHANGED_HERE}
    assert done.changes.operation is None


def test_deleted_there_is_shown_and_left_alone(here: Session, there: Session) -> None:
    trash.move_to_trash(there, items=[find(there, "Mail")])
    gone = find(there, "Bank")
    trash.move_to_trash(there, items=[gone])
    trash.remove_for_good(there, items=[gone])
    before = digest(here)
    plan, done = merge(here, there)
    assert {row.standing for row in plan.rows} == {Standing.DELETED_THERE}
    assert (digest(here), done.totals.left_deleted) == (before, 2)
    plan = plan.with_all_taken(Standing.DELETED_THERE, taken=True)
    done = merging.apply_merge(here, copy=copy_of(there), plan=plan)
    assert done.totals.trashed == 2
    assert len(trash.list_trash(here)) == 2
    undo.undo(here)
    assert digest(here) == before


def test_deleted_here_stays_so_unless_it_changed_there(here: Session, there: Session) -> None:
    mail, bank = find(here, "Mail"), find(here, "Bank")
    trash.move_to_trash(here, items=[mail, bank])
    trash.remove_for_good(here, items=[bank])
    plan, done = merge(here, there)
    assert {row.standing for row in plan.rows} == {Standing.DELETED_HERE}
    assert done.changes.operation is None
    for item in (mail, bank):
        edit(there, item, password=f"{CANARY}-there")
    before = digest(here)
    plan, done = merge(here, there)
    assert all(row.taken for row in plan.rows)
    assert (done.totals.added, done.totals.brought_back) == (1, 1)
    assert value(here, "Mail", FieldRole.PASSWORD) == f"{CANARY}-there"
    assert value(here, "Bank", FieldRole.PASSWORD) == f"{CANARY}-there"
    assert here.vault.find_damage() == []
    undo.undo(here)
    assert digest(here) == before


def test_after_an_undo_a_merge_brings_the_same_again(here: Session, there: Session) -> None:
    new = add(there, "Shop")
    before = digest(here)
    revisions = []
    for _ in range(2):
        plan, done = merge(here, there)
        assert row_of(plan, "Shop").standing is Standing.ONLY_THERE
        assert done.totals.added == 1
        revisions.append(items.read_item(here, item=new).revision)
        undo.undo(here)
        assert digest(here) == before
    assert revisions == [1, 2], "never one that was there already"
    assert row_of(merging.plan_merge(there, copy=copy_of(here)), "Shop").standing is (
        Standing.ONLY_HERE
    )
    assert here.vault.find_damage() == []


def test_each_of_several_alike_is_one_of_those_there(here: Session, there: Session) -> None:
    for session in (here, there):
        for _ in range(3):
            add(session, "Mail")
    for one, other in ((here, there), (there, here)):
        plan, _ = merge(one, other)
        assert not plan.writes
        assert {row.standing for row in plan.rows} == {Standing.SAME}


@contextlib.contextmanager
def parted(base: Template, tmp_path: Path) -> Iterator[tuple[Session, Session, FolderId]]:
    """Lend two copies with Mail in “Work/below”, and the folder “Work”."""
    with opened_copy(base, tmp_path / "before", seed=21) as session:
        work = folders.ensure_path(session, path=("Work",))
        below = folders.ensure_path(session, path=("Work", "below"))
        items.move_to_folder(session, items=[find(session, "Mail")], folder=below)
    before = dataclasses.replace(base, folder=tmp_path / "before")
    copy_template(before, tmp_path / "there")
    assert work is not None
    with (
        opened_copy(before, tmp_path / "before", seed=22) as here,
        opened_copy(before, tmp_path / "there", seed=23) as there,
    ):
        yield here, there, work


def test_what_comes_back_from_trash_lies_where_it_is_there(base: Template, tmp_path: Path) -> None:
    with parted(base, tmp_path) as (here, there, work):
        folders.remove_folder(here, folder=work)
        edit(there, find(there, "Mail"), password=f"{CANARY}-there")
        _, done = merge(here, there)
        assert done.totals.brought_back == 1
        assert said(here) == said(there)
        assert not merge(here, there)[0].writes


def test_a_folder_that_was_renamed_makes_room_for_a_new_one_of_its_name(
    base: Template, tmp_path: Path
) -> None:
    with parted(base, tmp_path) as (here, there, work):
        below = items.read_item(here, item=find(here, "Mail")).folder
        folders.rename_folder(there, folder=work, name="Job")
        new = folders.ensure_path(there, path=("Work",))
        items.move_to_folder(there, items=[find(there, "Bank")], folder=new)
        state = digest(here)
        plan, done = merge(here, there)
        assert [(row.here, row.there, row.taken) for row in plan.places] == [
            ("Work", "Job", True),
            (None, "Work", True),
        ]
        assert said(here) == said(there)
        assert items.read_item(here, item=find(here, "Mail")).folder == below
        assert items.read_item(here, item=find(here, "Bank")).folder == new
        assert not merge(here, there)[0].writes
        assert not merge(there, here)[0].writes
        undo.undo(here, operation=done.changes.operation)
        assert digest(here) == state
        left = dataclasses.replace(plan.places[0], taken=False)
        again = merging.plan_merge(here, copy=copy_of(there))
        plan = dataclasses.replace(again, places=(left, *plan.places[1:]))
        merging.apply_merge(here, copy=copy_of(there), plan=plan)
        names = {folder.name for folder in folders.list_folders(here)}
        assert names == {"Work", "below"}, "left out, it keeps its name and takes in the other"


def test_what_leaves_no_version_comes_again_after_an_undo(here: Session, there: Session) -> None:
    items.set_favourite(there, items=[find(there, "Mail")], favourite=True)
    plan, _ = merge(here, there)
    undo.undo(here)
    again = merging.plan_merge(here, copy=copy_of(there))
    wanted = row_of(plan, "Mail")
    assert wanted.changes
    assert dataclasses.replace(row_of(again, "Mail"), seen=wanted.seen) == wanted


def test_an_import_that_was_taken_back_leaves_a_merge_what_it_had(
    here: Session, there: Session, clock: FakeClock
) -> None:
    edit(there, find(there, "Mail"), password=f"{CANARY}-there")
    clock.advance(120 * MINUTE)
    copy = copy_of(there)
    plan = merging.plan_merge(here, copy=copy)
    parsed = ParsedArchive(
        format_id=copy.format_id,
        items=copy.imported,
        stored=copy.items,
        folders=dict(copy.folders),
        tags=dict(copy.tags),
        versions=dict(copy.versions),
        files={},
        generated=(),
        recipes=(),
    )
    update = importing.plan_import(here, parsed=parsed, duplicates=Duplicates.UPDATE)
    importing.apply_import(here, parsed=parsed, plan=update)
    undo.undo(here)
    again = merging.plan_merge(here, copy=copy)
    assert row_of(again, "Mail").standing is row_of(plan, "Mail").standing is Standing.CHANGED_THERE


def test_what_was_changed_after_its_removal_here_comes_again_after_an_undo(
    here: Session, there: Session, clock: FakeClock
) -> None:
    bank = find(here, "Bank")
    trash.move_to_trash(here, items=[bank])
    trash.remove_for_good(here, items=[bank])
    edit(there, bank, password=f"{CANARY}-there")
    clock.advance(120 * MINUTE)
    plan, done = merge(here, there)
    assert done.totals.added == 1
    undo.undo(here)
    assert row_of(merging.plan_merge(here, copy=copy_of(there)), "Bank") == row_of(plan, "Bank")


def test_what_a_person_removed_stays_removed_after_an_undo(here: Session, there: Session) -> None:
    bank = find(here, "Bank")
    trash.move_to_trash(here, items=[bank])
    trash.remove_for_good(here, items=[bank])
    copy = copy_of(there)
    plan = merging.plan_merge(here, copy=copy)
    row = row_of(plan, "Bank")
    merging.apply_merge(here, copy=copy, plan=plan.with_taken(row.index, taken=True))
    undo.undo(here)
    row = row_of(merging.plan_merge(here, copy=copy), "Bank")
    assert (row.standing, row.taken) == (Standing.DELETED_HERE, False)


def test_an_item_changed_since_it_was_compared_is_not_overwritten(
    here: Session, there: Session
) -> None:
    edit(there, find(there, "Mail"), password=f"{CANARY}-there")
    copy = copy_of(there)
    plan = merging.plan_merge(here, copy=copy)
    edit(here, find(here, "Mail"), password=f"{CANARY}-here")
    before = digest(here)
    with pytest.raises(ChangedMeanwhileError):
        merging.apply_merge(here, copy=copy, plan=plan)
    assert digest(here) == before


def test_versions_of_both_are_kept(here: Session, there: Session) -> None:
    item = find(here, "Mail")
    for session, name in ((here, "here"), (there, "there")):
        edit(session, item, password=f"{CANARY}-{name}")
        edit(session, item, password=f"{CANARY}-the same")
    plan, done = merge(here, there)
    assert row_of(plan, "Mail").standing is Standing.SAME
    assert done.totals.versions == 1
    assert {f"{CANARY}-{n}" for n in ("1", "here", "there")} == set(passwords(here, item))
    assert not merge(here, there)[0].writes
    undo.undo(here)
    assert f"{CANARY}-there" not in passwords(here, item)
    with pytest.raises(NothingToRedoError):
        undo.redo(here)


def test_folders_and_tags_get_their_names_from_who_renamed_them(
    here: Session, there: Session
) -> None:
    for session in (here, there):
        # The same folder and tag in both, from before.
        with session.unit_of_work() as work:
            work.folders.put(b"f" * 16, Folder(FolderId(b"f" * 16), "Work", None))
            work.folders.put(b"g" * 16, Folder(FolderId(b"g" * 16), "Home", None))
            work.tags.put(b"t" * 16, Tag(TagId(b"t" * 16), "old"))
            work.commit()
    folders.rename_folder(there, folder=FolderId(b"f" * 16), name="Office")
    folders.rename_folder(here, folder=FolderId(b"g" * 16), name="House")
    tags.rename_tag(there, tag=TagId(b"t" * 16), name="new")
    folders.add_folder(there, name="Empty", parent=FolderId(b"f" * 16))
    items.move_to_folder(there, items=[find(there, "Mail")], folder=FolderId(b"f" * 16))
    before = digest(here)
    plan, done = merge(here, there)
    told = {(place.here, place.there, place.taken) for place in plan.places}
    assert told == {
        ("Work", "Office", True),
        ("House", "Home", False),
        ("old", "new", True),
        (None, "Office/Empty", True),
    }
    assert done.totals.places == 3
    assert sorted(folder.name for folder in folders.list_folders(here)) == [
        "Empty",
        "House",
        "Office",
    ]
    assert items.read_item(here, item=find(here, "Mail")).folder == b"f" * 16
    assert not merge(here, there)[0].writes
    (listed,) = recent_imports.list_imports(here)
    assert listed.merged
    recent_imports.undo_import(here, operation=listed.id)
    assert digest(here) == before


def test_nothing_new_lands_under_a_name_that_its_place_never_had(
    here: Session, there: Session
) -> None:
    for session in (here, there):
        with session.unit_of_work() as work:
            work.folders.put(b"f" * 16, Folder(FolderId(b"f" * 16), "Work", None))
            work.tags.put(b"t" * 16, Tag(TagId(b"t" * 16), "old"))
            work.commit()
    folders.rename_folder(there, folder=FolderId(b"f" * 16), name="Job")
    tags.rename_tag(there, tag=TagId(b"t" * 16), name="older")
    place, (tag,) = (
        folders.ensure_path(there, path=("Work",)),
        tags.ensure_tags(there, names=["old"]),
    )
    draft = msgspec.structs.replace(login("New"), folder=place, tags=(tag,))
    items.add_item(there, draft=draft)
    merge(here, there)
    new = items.read_item(here, item=find(here, "New"))
    assert [f.name for f in folders.list_folders(here) if f.id == new.folder] == ["Work"]
    assert [each.name for each in tags.list_tags(here) if each.id in new.tags] == ["old"]
    assert not merge(here, there)[0].writes


def attach(session: Session, item: ItemId, name: str, content: bytes) -> None:
    """Give an item a file; what it was becomes a version, as where a person does it."""
    with session.unit_of_work() as work:
        seen = items.seen_item(work, item)
        row = AttachmentId(sha256(name.encode())[:16])
        key = work.chunks.write(row, item, [content])
        file = Attachment(row, name, "text/plain", len(content), sha256(content))
        changed = msgspec.structs.replace(
            seen.item, attachments=(*seen.item.attachments, file), modified=session.clock.now()
        )
        recorder = Recorder(session, work, Intention.EDIT)
        recorder.put_item(changed, {**seen.keys, row: key}, seen, keep_version=True)
        recorder.finish("")


def test_attachments_come_with_it(here: Session, there: Session) -> None:
    item, new = find(there, "Mail"), add(there, "New")
    attach(there, item, "there.txt", b"there")
    attach(there, new, "new.txt", b"new")
    attach(here, item, "here.txt", b"here")
    edit(there, item, password=f"{CANARY}-there")
    before = digest(here)
    plan, _ = merge(here, there)
    assert row_of(plan, "Mail").conflicts == 0
    copy = copy_of(here)
    files = {
        file.name: b"".join(copy.read_file(file.id))
        for each in copy.items
        for file in each.attachments
    }
    assert files == {"here.txt": b"here", "there.txt": b"there", "new.txt": b"new"}
    merge(there, here)
    assert said(here) == said(there)
    assert not merge(here, there)[0].writes
    assert here.vault.find_damage() == []
    undo.undo(here)
    assert digest(here) == before
    assert here.vault.find_damage() == []


def test_a_removal_for_good_takes_what_a_merge_brought(here: Session, there: Session) -> None:
    item = find(here, "Mail")
    edit(here, item, password=f"{CANARY}-here")
    edit(there, item, password=f"{CANARY}-there")
    merge(here, there)
    trash.move_to_trash(here, items=[item])
    trash.remove_for_good(here, items=[item])
    with here.unit_of_work() as work:
        assert not any(step.id == item for each in work.operations.all() for step in each.steps)
        assert not work.versions.children(item)


def test_a_profile_of_somebody_else_is_known_by_what_it_says(
    here: Session, app: App, template: Template
) -> None:
    session = open_with_key(app, template)
    items.add_item(session, draft=login("Mail"))
    items.add_item(session, draft=login("Bank", password=f"{CANARY}-other"))
    copy = copy_of(session)
    plan = merging.plan_merge(here, copy=copy, conflicts=Conflicts.HERE)
    assert row_of(plan, "Mail").standing is Standing.SAME
    assert row_of(plan, "Bank").conflicts == 1
    merging.apply_merge(here, copy=copy, plan=plan)
    assert passwords(here, find(here, "Bank")) == [f"{CANARY}-other"]
    assert not merging.plan_merge(here, copy=copy).writes
    session.close()


def test_what_was_changed_since_stays_as_it_is(here: Session, there: Session) -> None:
    item = find(here, "Mail")
    edit(here, item, password=f"{CANARY}-here")
    edit(there, item, password=f"{CANARY}-there")
    edit(there, find(there, "Bank"), password=f"{CANARY}-there")
    _, done = merge(here, there, conflicts=Conflicts.HERE)
    edit(here, item, password=f"{CANARY}-later")
    told = undo.undo(here, operation=done.changes.operation)
    assert value(here, "Bank", FieldRole.PASSWORD) == f"{CANARY}-1"
    assert value(here, "Mail", FieldRole.PASSWORD) == f"{CANARY}-later"
    assert told.kept == 0, "of Mail only a version was added"


def test_what_was_taken_back_last_holds(here: Session, there: Session) -> None:
    item = find(there, "Mail")
    edit(there, item, password=f"{CANARY}-there")
    before = digest(here)
    merge(here, there)
    undo.undo(here)
    plan, _ = merge(here, there)
    assert row_of(plan, "Mail").standing is Standing.CHANGED_THERE, "a merge can be done again"
    undo.undo(there)
    plan, _ = merge(here, there)
    assert row_of(plan, "Mail").standing is Standing.CHANGED_THERE, "taken back there since"
    assert value(here, "Mail", FieldRole.PASSWORD) == f"{CANARY}-1"
    undo.undo(here)
    undo.undo(here)
    assert digest(here) == before


def test_a_time_that_is_not_yet_makes_nothing_newer(here: Session, there: Session) -> None:
    item = find(here, "Mail")
    edit(here, item, password=f"{CANARY}-here")
    edit(there, item, password=f"{CANARY}-there")
    copy = copy_of(there)
    ahead = tuple(
        msgspec.structs.replace(each, modified=MINUTE * 10**9, revision=2**62)
        for each in copy.items
    )
    new = msgspec.structs.replace(ahead[0], id=b"n" * 16, title="New")
    alike = msgspec.structs.replace(copy.imported[0], draft=new.draft())
    copy = dataclasses.replace(copy, items=(*ahead, new), imported=(*copy.imported, alike))
    plan = merging.plan_merge(here, copy=copy)
    assert row_of(plan, "Mail").newer is Choice.HERE
    plan = plan.with_policy(Conflicts.THERE)
    merging.apply_merge(here, copy=copy, plan=plan)
    merged = items.read_item(here, item=item)
    assert merged.value(FieldRole.PASSWORD) == f"{CANARY}-there"
    assert merged.modified <= here.clock.now()
    assert items.read_item(here, item=ItemId(b"n" * 16)).modified <= here.clock.now()
    edit(here, ItemId(b"n" * 16), password=f"{CANARY}-later")


def test_stopped_it_leaves_nothing(here: Session, there: Session) -> None:
    edit(there, find(there, "Mail"), password=f"{CANARY}-there")
    copy = copy_of(there)
    plan = merging.plan_merge(here, copy=copy)
    before = digest(here)
    steps = Stopping(1000)
    merging.apply_merge(here, copy=copy, plan=plan, progress=steps)
    undo.undo(here)
    last = len(steps.reports) - 1
    assert steps.reports[last][2] == "merging"
    plan = merging.plan_merge(here, copy=copy)
    with pytest.raises(CancelledError):
        merging.apply_merge(here, copy=copy, plan=plan, progress=Stopping(last))
    with pytest.raises(CancelledError):
        merging.plan_merge(here, copy=copy, progress=Stopping(1))
    assert digest(here) == before


def test_no_revision_of_a_copy_brings_back_what_was_removed_for_good(
    here: Session, there: Session, clock: FakeClock
) -> None:
    clock.advance(MINUTE)
    gone = find(here, "Mail")
    trash.move_to_trash(here, items=[gone])
    trash.remove_for_good(here, items=[gone])
    copy = copy_of(there)
    high = tuple(msgspec.structs.replace(each, revision=2**61) for each in copy.items)
    plan = merging.plan_merge(here, copy=dataclasses.replace(copy, items=high))
    row = row_of(plan, "Mail")
    assert (row.standing, row.taken) == (Standing.DELETED_HERE, False)


def put_places(session: Session, *places: Folder | Tag) -> None:
    """Give a vault folders and tags with ids that are chosen; undo remembers nothing of them."""
    with session.unit_of_work() as work:
        for place in places:
            if isinstance(place, Folder):
                work.folders.put(place.id, place)
            else:
                work.tags.put(place.id, place)
        work.commit()


def folder(number: int, name: str, parent: int | None = None) -> Folder:
    """Return a folder with a chosen id."""
    above = FolderId(bytes([parent]) * 16) if parent is not None else None
    return Folder(FolderId(bytes([number]) * 16), name, above)


def tag(number: int, name: str) -> Tag:
    """Return a tag with a chosen id."""
    return Tag(TagId(bytes([number]) * 16), name)


def test_a_copy_that_remembers_nothing_renames_only_on_a_word(
    here: Session, there: Session
) -> None:
    put_places(here, folder(1, "Work"), tag(2, "bank"))
    put_places(there, folder(1, "Office"), tag(2, "money"))
    copy = copy_of(there)
    plan = merging.plan_merge(here, copy=copy)
    assert [place.taken for place in plan.places] == [False, False]
    plan = merging.plan_merge(here, copy=copy, conflicts=Conflicts.THERE)
    merging.apply_merge(here, copy=copy, plan=plan)
    assert [each.name for each in folders.list_folders(here)] == ["Office"]
    assert [each.name for each in tags.list_tags(here)] == ["money"]


def test_no_two_folders_or_tags_get_one_name_and_none_an_unfit_one(
    here: Session, there: Session
) -> None:
    put_places(here, *(folder(n, f"Folder {n}") for n in range(1, 6)), folder(9, "Here"))
    put_places(here, *(tag(n, f"tag {n}") for n in range(1, 6)), tag(9, "here"))
    names = dict(enumerate(("x", "x", "Here", " ", "n" * 257), 1))
    put_places(there, *(folder(n, name) for n, name in names.items()), folder(7, "x"))
    put_places(there, *(tag(n, name.lower()) for n, name in names.items()), tag(7, ""))
    put_places(there, folder(8, "n" * 257, 1), folder(6, "", 8), tag(8, "n" * 257))
    item = find(there, "Mail")
    items.move_to_folder(there, items=[item], folder=FolderId(bytes([6]) * 16))
    copy = copy_of(there)
    plan = merging.plan_merge(here, copy=copy, conflicts=Conflicts.THERE)
    told = [(place.here, place.there) for place in plan.places]
    assert told == [(None, "x"), ("tag 1", "x")]
    merging.apply_merge(here, copy=copy, plan=plan)
    paths = sorted((each.name, each.parent) for each in folders.list_folders(here))
    assert [name for name, _ in paths] == [*(f"Folder {n}" for n in range(1, 6)), "Here", "x"]
    assert all(parent is None for _, parent in paths)
    assert sorted(each.name for each in tags.list_tags(here)) == [
        "here",
        *(f"tag {n}" for n in range(2, 6)),
        "x",
    ]
    assert items.read_item(here, item=item).folder == bytes([1]) * 16, "where its folder would lie"
    assert not merging.plan_merge(here, copy=copy, conflicts=Conflicts.THERE).writes


def test_a_folder_moves_into_one_that_is_new(here: Session, there: Session) -> None:
    put_places(here, folder(1, "Work"), folder(2, "Mail"))
    put_places(there, folder(1, "Work", 3), folder(3, "Old"), folder(2, "Mail", 1))
    copy = copy_of(there)
    plan = merging.plan_merge(here, copy=copy, conflicts=Conflicts.THERE)
    merging.apply_merge(here, copy=copy, plan=plan)
    found = {each.id: each for each in folders.list_folders(here)}
    assert found == {each.id: each for each in folders.list_folders(there)}
    assert not merging.plan_merge(here, copy=copy, conflicts=Conflicts.THERE).writes
