"""Import: announced, done as one act, counted so that it adds up, and taken back whole."""

from __future__ import annotations

import csv
import io
import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.app import App
from core.errors import (
    AppError,
    CancelledError,
    EmptyFileError,
    FileMissingError,
    NothingToUndoError,
    TooLargeError,
    UnreadableFileError,
    WrongFilePasswordError,
)
from core.formats.catalogue import FormatId
from core.formats.imported import (
    Earlier,
    ImportedAttachment,
    ImportedItem,
    NotKept,
    OldPassword,
    Parsed,
    Unit,
    Unreadable,
    Where,
    Why,
)
from core.formats.parts import Part
from core.passwords.recipe import CharactersRecipe
from core.ports import Millis
from core.services import contents, folders, importing, items, operations, tags, trash, undo
from core.services.import_plan import Action, Duplicates, ImportResult
from core.session import Session
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.folder import path_of
from core.vault.item import Foreign, ItemDraft, ItemKind
from tests.conftest import CANARY
from tests.core.services.vaults import (
    Stopping,
    Template,
    add,
    edit,
    login,
    only,
    open_with_key,
    passwords,
    titles,
)
from tests.fakes.clock import START, FakeClock


def parsed(*drafts: ItemDraft, unreadable: int = 0) -> Parsed:
    """Return a file that was read: these items and some lines that could not be."""
    return Parsed(
        format_id=FormatId.CSV,
        items=tuple(
            ImportedItem(draft=draft, where=Where(Unit.LINE, number))
            for number, draft in enumerate(drafts, start=2)
        ),
        unreadable=tuple(
            Unreadable(Where(Unit.LINE, 1000 + number), Why.BAD_QUOTES)
            for number in range(unreadable)
        ),
    )


def take(session: Session, file: Parsed, duplicates: Duplicates = Duplicates.SKIP) -> ImportResult:
    """Import a file as its plan says."""
    plan = importing.plan_import(session, parsed=file, duplicates=duplicates)
    return importing.apply_import(session, parsed=file, plan=plan)


def counts(result: ImportResult) -> tuple[int, int, int, int]:
    """Return added, updated, skipped, unreadable."""
    return result.added, result.updated, result.skipped, len(result.unreadable)


def write_csv(path: Path, *rows: tuple[str, ...]) -> Path:
    """Write a CSV as Chrome does."""
    text = io.StringIO()
    csv.writer(text).writerows([("name", "url", "username", "password", "note"), *rows])
    path.write_text(text.getvalue())
    return path


def test_a_file_becomes_items(session: Session, tmp_path: Path) -> None:
    path = write_csv(
        tmp_path / "any.txt",
        ("Mail", "https://mail.example.com", "maria", f"{CANARY}-1", "a note"),
        ("Bank", "", "", f"{CANARY}-2", ""),
    )
    result = take(session, importing.read_file(path))
    assert counts(result) == (2, 0, 0, 0)
    assert titles(session) == ["Bank", "Mail"]
    by_title = {s.title: items.read_item(session, item=s.id) for s in items.list_summaries(session)}
    mail = by_title["Mail"]
    assert (mail.kind, mail.created, mail.modified) == (ItemKind.LOGIN, START, START)
    assert mail.value(FieldRole.PASSWORD) == f"{CANARY}-1"
    assert mail.websites() == ("https://mail.example.com",)
    assert result.changes.operation is not None
    assert set(result.changes.items) == {item.id for item in by_title.values()}


def test_a_preview_shows_no_secret_and_changes_nothing(session: Session) -> None:
    add(session)
    before = contents.vault_digest(session)
    plan = importing.plan_import(session, parsed=parsed(login(), login("Other")))
    assert [row.action for row in plan.rows] == [Action.SAME, Action.NEW]
    assert [(row.index, row.title, row.subtitle) for row in plan.rows] == [
        (0, "Mail", "maria"),
        (1, "Other", "maria"),
    ]
    assert CANARY not in repr(plan)
    assert contents.vault_digest(session) == before


@pytest.mark.parametrize(
    ("name", "content", "refusal"),
    [
        ("empty.csv", b"", EmptyFileError),
        ("words.txt", b"just some words", UnreadableFileError),
        ("binary.bin", bytes(range(256)) * 10, UnreadableFileError),
        ("cut.json", b'{"items": [{"name": "x"', UnreadableFileError),
    ],
)
def test_a_file_that_cannot_be_read_changes_nothing(
    session: Session, tmp_path: Path, name: str, content: bytes, refusal: type[AppError]
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(refusal) as refused:
        importing.read_file(path)
    assert refused.value.path == str(path)
    assert titles(session) == []


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileMissingError):
        importing.read_file(tmp_path / "nowhere.csv")


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(FileMissingError):
        importing.read_file(tmp_path / "pipe.csv")


def test_what_is_here_already_is_not_taken_twice(session: Session) -> None:
    file = parsed(login(), login("Other"))
    assert counts(take(session, file)) == (2, 0, 0, 0)
    again = take(session, file)
    assert counts(again) == (0, 0, 2, 0)
    assert again.changes.operation is None
    assert titles(session) == ["Mail", "Other"]


def test_what_differs_is_skipped_updated_or_kept_beside(session: Session) -> None:
    item = add(session)
    changed = parsed(login(password=f"{CANARY}-2"))
    assert importing.plan_import(session, parsed=changed).rows[0].action is Action.CHANGED

    assert counts(take(session, changed)) == (0, 0, 1, 0)
    assert items.read_item(session, item=item).value(FieldRole.PASSWORD) == f"{CANARY}-1"

    assert counts(take(session, changed, Duplicates.UPDATE)) == (0, 1, 0, 0)
    now = items.read_item(session, item=item)
    assert now.value(FieldRole.PASSWORD) == f"{CANARY}-2"
    (version,) = items.list_versions(session, item=item)
    assert version.item.value(FieldRole.PASSWORD) == f"{CANARY}-1"

    more = parsed(login(password=f"{CANARY}-3"))
    assert counts(take(session, more, Duplicates.KEEP_BOTH)) == (1, 0, 0, 0)
    assert titles(session) == ["Mail", "Mail"]
    assert items.read_item(session, item=item) == now


def test_what_differs_is_named_without_its_value(session: Session) -> None:
    add(session)
    fields = (
        *login(password=f"{CANARY}-2").fields,
        FieldDraft(FieldType.TEXT, "0000", label="Pin"),
    )
    draft = msgspec.structs.replace(login(), title="mail", fields=fields)
    (row,) = importing.plan_import(session, parsed=parsed(draft)).rows
    assert row.action is Action.CHANGED
    assert row.differs == ("title", "password", "=Pin")
    assert CANARY not in repr(row)
    file = ImportedAttachment("a.txt", "text/plain", b"x")
    with_file = ImportedItem(draft=login(), where=Where(Unit.ITEM, 1), attachments=(file,))
    whole = Parsed(format_id=FormatId.CSV, items=(with_file,))
    assert importing.plan_import(session, parsed=whole).rows[0].differs == ("files",)


def rich() -> ImportedItem:
    """Return a login with something of everything that a file can say beside its fields."""
    return ImportedItem(
        draft=msgspec.structs.replace(
            login(),
            favourite=True,
            expires=Millis(1893456000000),
            recipe=CharactersRecipe(length=30),
            foreign=Foreign("test", b"x"),
        ),
        where=Where(Unit.ITEM, 1),
        folder_path=("Bank", "Cards"),
        tag_names=("a", "b"),
        history=(OldPassword(None, f"{CANARY}-old"), OldPassword(Millis(5), "")),
        earlier=(Earlier(login(password=f"{CANARY}-earlier"), Millis(1), Millis(2)),),
        attachments=(ImportedAttachment("a.txt", "text/plain", b"x"),),
    )


def test_all_that_a_file_says_more_is_named_and_taken(session: Session) -> None:
    here = add(session)
    (tag,) = tags.ensure_tags(session, names=["a"])
    tags.tag_items(session, items=[here], add=[tag])
    file = Parsed(format_id=FormatId.CSV, items=(rich(),))
    (row,) = importing.plan_import(session, parsed=file).rows
    assert row.action is Action.CHANGED
    assert row.differs == (
        "tags", "folder", "expires", "favourite", "recipe", "foreign", "versions", "files",
    )  # fmt: skip
    skipped = take(session, file)
    assert {part.what: part.count for part in skipped.not_kept} == {
        Part.TAGS: 1,
        Part.FOLDER: 1,
        Part.EXPIRES: 1,
        Part.FAVOURITE: 1,
        Part.RECIPE: 1,
        Part.FOREIGN: 1,
        Part.VERSIONS: 2,
        Part.ATTACHMENTS: 1,
    }
    assert skipped.left_out == 1

    result = take(session, file, Duplicates.UPDATE)
    assert (result.updated, result.not_kept, result.left_out) == (1, (), 0)
    item = items.read_item(session, item=here)
    draft = rich().draft
    assert (item.favourite, item.expires) == (True, draft.expires)
    assert (item.recipe, item.foreign) == (draft.recipe, draft.foreign)
    by_id = {folder.id: folder for folder in folders.list_folders(session)}
    assert path_of(item.folder, by_id) == ("Bank", "Cards")
    assert len(item.tags) == 2
    assert item.tags[0] == tag
    old = {f"{CANARY}-1", f"{CANARY}-old", f"{CANARY}-earlier"}
    assert sorted(passwords(session, here)) == sorted(old)
    assert session.vault.find_damage() == []

    again = take(session, file, Duplicates.UPDATE)
    assert (counts(again), again.not_kept) == ((0, 0, 1, 0), ())
    assert undo.undo(session).kept == 0
    # The version that an update leaves stays, as it does when any edit is taken back.
    assert passwords(session, here) == [f"{CANARY}-1"]
    assert items.read_item(session, item=here).tags == (tag,)
    assert session.vault.find_damage() == []


def test_an_old_password_alone_comes_without_another_version(session: Session) -> None:
    here = add(session)
    row = ImportedItem(
        draft=login(), where=Where(Unit.ITEM, 1), history=(OldPassword(None, f"{CANARY}-0"),)
    )
    file = Parsed(format_id=FormatId.CSV, items=(row,))
    result = take(session, file, Duplicates.UPDATE)
    assert result.changes.items == (here,)
    assert passwords(session, here) == [f"{CANARY}-0"]
    assert counts(take(session, file, Duplicates.UPDATE)) == (0, 0, 1, 0)


def test_an_old_password_of_an_item_without_one_is_kept(session: Session) -> None:
    row = ImportedItem(
        draft=ItemDraft(ItemKind.LOGIN, "Mail"),
        where=Where(Unit.ITEM, 1),
        history=(OldPassword(None, f"{CANARY}-0"),),
    )
    file = Parsed(format_id=FormatId.CSV, items=(row,))
    (here,) = take(session, file).changes.items
    assert passwords(session, here) == [f"{CANARY}-0"]
    assert counts(take(session, file)) == (0, 0, 1, 0)


def test_what_is_otherwise_here_stays_and_is_said(session: Session) -> None:
    (folder,) = folders.add_folder(session, name="Mine").folders
    mine = msgspec.structs.replace(login(), folder=folder, expires=Millis(1), favourite=True)
    here = only(items.add_item(session, draft=mine))
    draft = msgspec.structs.replace(login(), expires=Millis(2))
    row = ImportedItem(draft=draft, where=Where(Unit.ITEM, 1), folder_path=("Bank",))
    for duplicates in Duplicates:
        result = take(session, Parsed(format_id=FormatId.CSV, items=(row,)), duplicates)
        assert counts(result) == (0, 0, 1, 0)
        assert result.not_kept == (NotKept(Part.FOLDER, 1), NotKept(Part.EXPIRES, 1))
    item = items.read_item(session, item=here)
    assert (item.folder, item.expires, item.favourite) == (folder, 1, True)
    lost = importing.plan_import(session, parsed=Parsed(format_id=FormatId.CSV, items=(row,)))
    assert lost.list_lost((NotKept(Part.FOLDER, 2),)) == (
        NotKept(Part.FOLDER, 3),
        NotKept(Part.EXPIRES, 1),
    )


def test_two_of_a_file_do_not_overwrite_one_another(session: Session) -> None:
    here = add(session)
    file = parsed(login(password="A"), login(password="B"))
    rows = importing.plan_import(session, parsed=file).rows
    assert [(row.action, row.match) for row in rows] == [(Action.CHANGED, here), (Action.NEW, None)]
    assert counts(take(session, file, Duplicates.UPDATE)) == (1, 1, 0, 0)
    found = [items.read_item(session, item=s.id) for s in items.list_summaries(session)]
    assert sorted(item.value(FieldRole.PASSWORD) for item in found) == ["A", "B"]
    assert counts(take(session, file, Duplicates.UPDATE)) == (0, 0, 2, 0)


def test_what_says_nothing_new_is_matched_before_what_does(session: Session) -> None:
    first = add(session)
    second = only(items.add_item(session, draft=login(password="B")))
    file = parsed(login(password="C"), login(password="B"), login(), login(password="B"))
    rows = importing.plan_import(session, parsed=file).rows
    # Said twice, the same is here already: nothing is overwritten by leaving it.
    assert [(row.action, row.match) for row in rows] == [
        (Action.NEW, None),
        (Action.SAME, second),
        (Action.SAME, first),
        (Action.SAME, second),
    ]


def test_of_several_alike_the_nearest_is_meant(session: Session) -> None:
    add(session)
    second = only(items.add_item(session, draft=login(password="B")))
    row = ImportedItem(draft=login(password="B"), where=Where(Unit.ITEM, 1), tag_names=("t",))
    file = Parsed(format_id=FormatId.CSV, items=(row,))
    assert importing.plan_import(session, parsed=file).rows[0].match == second


def test_an_update_drops_no_field_of_several_with_one_name(session: Session) -> None:
    def with_several(pins: str, *emails: str) -> ItemDraft:
        fields = (
            *(FieldDraft(FieldType.CONCEALED, pin, label="PIN") for pin in pins),
            *(FieldDraft(FieldType.EMAIL, email, FieldRole.EMAIL) for email in emails),
        )
        return msgspec.structs.replace(login(), fields=(*login().fields, *fields))

    here = only(items.add_item(session, draft=with_several("12", "a", "b")))
    for _ in range(2):
        take(session, parsed(with_several("3", "b", "c", "d")), Duplicates.UPDATE)
        fields = items.read_item(session, item=here).fields
        assert [field.value for field in fields if field.label == "PIN"] == ["3", "2"]
        emails = [field.value for field in fields if field.role is FieldRole.EMAIL]
        assert emails == ["c", "b", "d"]


def test_an_update_keeps_what_the_file_says_nothing_of(session: Session) -> None:
    draft = login()
    fields = (
        *draft.fields,
        FieldDraft(FieldType.URL, "https://other.example.com", FieldRole.WEBSITE),
        FieldDraft(FieldType.MULTILINE, "my notes", FieldRole.NOTES),
        FieldDraft(FieldType.TEXT, "blue", label="Colour"),
        FieldDraft(FieldType.TEXT, "7", label="Locker"),
    )
    items.add_item(session, draft=msgspec.structs.replace(draft, fields=fields, favourite=True))
    said = (
        *login(password=f"{CANARY}-2").fields,
        FieldDraft(FieldType.TEXT, "red", label="Colour"),
    )
    file = parsed(msgspec.structs.replace(draft, fields=said))
    for _ in range(2):  # the second time there is nothing left to say
        take(session, file, Duplicates.UPDATE)
    (summary,) = items.list_summaries(session)
    item = items.read_item(session, item=summary.id)
    assert item.favourite
    assert item.value(FieldRole.PASSWORD) == f"{CANARY}-2"
    assert item.value(FieldRole.NOTES) == "my notes"
    assert set(item.websites()) == {"https://mail.example.com", "https://other.example.com"}
    labels = sorted((field.label, field.value) for field in item.fields if field.label)
    assert labels == [("Colour", "red"), ("Locker", "7")]
    assert len(items.list_versions(session, item=item.id)) == 1


def test_what_lies_in_trash_is_no_reason_to_skip(session: Session) -> None:
    trash.move_to_trash(session, items=[add(session)])
    assert counts(take(session, parsed(login()))) == (1, 0, 0, 0)
    assert titles(session) == ["Mail"]


def test_rows_can_be_left_out(session: Session) -> None:
    file = parsed(login("1"), login("2"), login("3"))
    plan = importing.plan_import(session, parsed=file).without(frozenset({1}))
    assert plan.count(Action.NEW) == 2
    result = importing.apply_import(session, parsed=file, plan=plan)
    assert counts(result) == (2, 0, 1, 0)
    assert titles(session) == ["1", "3"]


def test_folders_and_tags_are_made_once(session: Session) -> None:
    (there,) = folders.add_folder(session, name="Work").folders
    (tag,) = tags.ensure_tags(session, names=["a"])
    rows = [
        ImportedItem(
            draft=login(str(number)),
            where=Where(Unit.ITEM, number + 1),
            folder_path=("Work", "Bank") if number else ("Work",),
            tag_names=("a", "b", "b"),
        )
        for number in range(3)
    ]
    take(session, Parsed(format_id=FormatId.CSV, items=tuple(rows)))
    by_id = {folder.id: folder for folder in folders.list_folders(session)}
    assert sorted(path_of(folder, by_id) for folder in by_id) == [("Work",), ("Work", "Bank")]
    assert sorted(found.name for found in tags.list_tags(session)) == ["a", "b"]
    by_title = {summary.title: summary for summary in items.list_summaries(session)}
    assert by_title["0"].folder == there
    assert path_of(by_title["1"].folder, by_id) == ("Work", "Bank")
    assert {len(summary.tags) for summary in by_title.values()} == {2}
    assert by_title["0"].tags[0] == tag


def test_a_folder_takes_what_names_none(session: Session) -> None:
    (folder,) = folders.add_folder(session, name="New").folders
    named = ImportedItem(draft=login("1"), where=Where(Unit.ITEM, 1), folder_path=("Other",))
    bare = ImportedItem(draft=login("2"), where=Where(Unit.ITEM, 2))
    file = Parsed(format_id=FormatId.CSV, items=(named, bare))
    plan = importing.plan_import(session, parsed=file)
    importing.apply_import(session, parsed=file, plan=plan, folder=folder)
    by_title = {summary.title: summary.folder for summary in items.list_summaries(session)}
    assert by_title["2"] == folder != by_title["1"]


def test_what_came_with_an_item_is_kept(session: Session, clock: FakeClock) -> None:
    row = ImportedItem(
        draft=login(),
        where=Where(Unit.ITEM, 1),
        created=Millis(1000),
        modified=Millis(2000),
        last_used=Millis(3000),
        trashed=True,
        history=(OldPassword(Millis(1500), f"{CANARY}-old"), OldPassword(None, f"{CANARY}-older")),
        attachments=(ImportedAttachment("file.txt", "text/plain", b"x" * 100_000),),
    )
    result = take(session, Parsed(format_id=FormatId.CSV, items=(row,)))
    (found,) = result.changes.items
    item = items.read_item(session, item=found)
    assert (item.created, item.modified, item.last_used) == (1000, 2000, 3000)
    assert item.trashed == START
    versions = items.list_versions(session, item=found)
    assert [(v.replaced, v.item.value(FieldRole.PASSWORD)) for v in versions] == [
        (2000, f"{CANARY}-older"),
        (1500, f"{CANARY}-old"),
    ]
    (file,) = item.attachments
    with session.unit_of_work() as work:
        key = items.seen_item(work, found).keys[file.id]
        assert b"".join(work.chunks.read(file.id, found, key)) == b"x" * 100_000
    assert session.vault.find_damage() == []
    assert undo.undo(session).kept == 0
    assert items.list_summaries(session) == []
    assert session.vault.find_damage() == []


def test_attachments_come_to_items_that_are_here_already(session: Session) -> None:
    here = add(session)
    file = ImportedAttachment("roll.pdf", "application/pdf", b"%PDF" * 30_000)
    row = ImportedItem(draft=login(), where=Where(Unit.ITEM, 1), attachments=(file,))
    came = Parsed(format_id=FormatId.BITWARDEN_ZIP, items=(row,))
    assert importing.plan_import(session, parsed=came).count(Action.CHANGED) == 1
    result = take(session, came, Duplicates.UPDATE)
    assert (result.added, result.updated) == (0, 1)
    (kept,) = items.read_item(session, item=here).attachments
    assert (kept.name, kept.size) == ("roll.pdf", 120_000)
    with session.unit_of_work() as work:
        key = items.seen_item(work, here).keys[kept.id]
        assert b"".join(work.chunks.read(kept.id, here, key)) == file.content
    assert importing.plan_import(session, parsed=came).count(Action.SAME) == 1
    assert session.vault.find_damage() == []
    undo.undo(session)
    assert items.read_item(session, item=here).attachments == ()
    assert session.vault.find_damage() == []
    undo.redo(session)
    (again,) = items.read_item(session, item=here).attachments
    assert again.sha256 == kept.sha256
    assert session.vault.find_damage() == []
    undo.undo(session)
    assert take(session, came, Duplicates.UPDATE).updated == 1


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_cancelled_import_leaves_nothing(session: Session, at: int) -> None:
    file = parsed(*(login(str(number)) for number in range(600)))
    plan = importing.plan_import(session, parsed=file)
    before = session.vault.root
    stopping = Stopping(at + 4)  # after the gathering: while it is being written
    with pytest.raises(CancelledError):
        importing.apply_import(session, parsed=file, plan=plan, progress=stopping)
    assert titles(session) == []
    assert session.vault.root == before
    assert session.vault.find_damage() == []
    with pytest.raises(NothingToUndoError):
        undo.undo(session)


def test_an_import_is_one_act_in_one_transaction(session: Session) -> None:
    add(session)
    before = session.vault.root.sequence
    take(session, parsed(login("1"), login(password="x"), login("2")), Duplicates.UPDATE)
    assert session.vault.root.sequence == before + 1


def test_an_import_is_taken_back_whole(session: Session) -> None:
    item = add(session)
    before = contents.vault_digest(session)
    rows = (
        ImportedItem(draft=login("1"), where=Where(Unit.ITEM, 1), folder_path=("a", "b")),
        ImportedItem(draft=login("2"), where=Where(Unit.ITEM, 2), tag_names=("t",)),
    )
    result = take(session, Parsed(format_id=FormatId.CSV, items=rows))
    undone = undo.undo(session, operation=result.changes.operation)
    assert undone.kept == 0
    assert set(undone.changes.removed) == set(result.changes.items)
    assert contents.vault_digest(session) == before
    assert titles(session) == ["Mail"]
    assert items.read_item(session, item=item).revision == 1


def test_what_was_changed_after_an_import_stays(session: Session, clock: FakeClock) -> None:
    rows = tuple(
        ImportedItem(draft=login(title), where=Where(Unit.ITEM, 1), folder_path=("F",))
        for title in ("changed", "used", "neither")
    )
    result = take(session, Parsed(format_id=FormatId.CSV, items=rows))
    ids = {summary.title: summary.id for summary in items.list_summaries(session)}
    clock.advance(1000)
    edit(session, ids["changed"], password=f"{CANARY}-2")
    items.mark_used(session, item=ids["used"])
    undone = undo.undo(session, operation=result.changes.operation)
    assert titles(session) == ["changed"]
    assert undone.kept == 2, "the item, and the folder it lies in"
    assert [folder.name for folder in folders.list_folders(session)] == ["F"]


def test_taking_back_an_update_brings_back_what_was(session: Session) -> None:
    item = add(session)
    before = items.read_item(session, item=item)
    rows = parsed(login(password=f"{CANARY}-2"), login(password=f"{CANARY}-3"))
    result = take(session, rows, Duplicates.UPDATE)
    assert counts(result) == (1, 1, 0, 0)
    assert undo.undo(session, operation=result.changes.operation).kept == 0
    after = items.read_item(session, item=item)
    assert msgspec.structs.replace(after, revision=before.revision) == before


def test_taking_back_survives_a_lock(app: App, session: Session, template: Template) -> None:
    take(session, parsed(login("1"), login("2")))
    session.close()
    again = open_with_key(app, template)
    undo.undo(again)
    assert titles(again) == []
    again.close()


def test_too_many_items_are_refused_as_a_whole(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(operations, "ITEMS_LIMIT", 3)
    add(session, "there")
    file = parsed(*(login(str(number)) for number in range(3)))
    with pytest.raises(TooLargeError):
        take(session, file)
    assert titles(session) == ["there"]
    assert counts(take(session, parsed(login("1"), login("2")))) == (2, 0, 0, 0)


TITLES = st.sampled_from(["Mail", "Bank", "mail ", "Ä"])
DRAFTS = st.builds(
    login,
    title=TITLES,
    username=st.sampled_from(["maria", "jan"]),
    password=st.sampled_from(["1", "2"]),
)


@given(
    here=st.lists(DRAFTS, max_size=4),
    there=st.lists(DRAFTS, max_size=6),
    unreadable=st.integers(0, 3),
    left_out=st.frozensets(st.integers(0, 5)),
    duplicates=st.sampled_from(Duplicates),
)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_counts_add_up_and_undo_takes_everything_back(
    session: Session,
    here: list[ItemDraft],
    there: list[ItemDraft],
    unreadable: int,
    left_out: frozenset[int],
    duplicates: Duplicates,
) -> None:
    for draft in here:
        items.add_item(session, draft=draft)
    before = {s.id: items.read_item(session, item=s.id) for s in items.list_summaries(session)}
    file = parsed(*there, unreadable=unreadable)
    plan = importing.plan_import(session, parsed=file, duplicates=duplicates).without(left_out)
    result = importing.apply_import(session, parsed=file, plan=plan)
    assert sum(counts(result)) == result.in_file == len(there) + unreadable
    after = items.list_summaries(session)
    assert len(after) == len(before) + result.added
    if result.changes.operation is not None:
        assert undo.undo(session, operation=result.changes.operation).kept == 0
    same = {s.id: items.read_item(session, item=s.id) for s in items.list_summaries(session)}
    assert same.keys() == before.keys()
    for row, item in before.items():
        assert msgspec.structs.replace(same[row], revision=item.revision) == item
    trash.move_to_trash(session, items=list(before))
    trash.empty_trash(session)


def test_an_archive_needs_its_passphrase(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "copy"
    path.write_bytes(b"STRGROOM" + bytes(300))
    with pytest.raises(WrongFilePasswordError):
        importing.read_file(path)
