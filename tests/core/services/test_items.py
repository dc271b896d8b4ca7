"""Items: what is added, read, changed and marked is what was asked for, and nothing else."""

from __future__ import annotations

import msgspec
import pytest

from core.errors import (
    ChangedMeanwhileError,
    ItemNotFoundError,
    TextBrokenError,
    TooLargeError,
)
from core.passwords.recipe import PassphraseRecipe
from core.services import drafts, folders, items, operations, tags, trash
from core.session import Session
from core.vault.field import Field, FieldDraft, FieldRole, FieldType
from core.vault.history import VersionId
from core.vault.item import FIELD_LIMIT, TITLE_LIMIT, Foreign, ItemDraft, ItemId, ItemKind
from tests.conftest import CANARY
from tests.core.services.vaults import add, edit, login, only, passwords, titles
from tests.fakes.clock import START, FakeClock

NOBODY = ItemId(bytes(16))


def test_an_added_item_is_read_back_whole(session: Session) -> None:
    (folder,) = folders.add_folder(session, name="Work").folders
    (tag,) = tags.ensure_tags(session, names=["urgent"])
    draft = msgspec.structs.replace(
        login(),
        folder=folder,
        tags=(tag,),
        favourite=True,
        expires=START,
        recipe=PassphraseRecipe(),
        foreign=Foreign("other", b"\x00\xff"),
    )
    item = items.read_item(session, item=only(items.add_item(session, draft=draft)))
    back = item.draft()
    plain = tuple(msgspec.structs.replace(field, id=None) for field in back.fields)
    assert msgspec.structs.replace(back, fields=plain) == draft
    assert (item.created, item.modified, item.last_used, item.trashed) == (START, START, None, None)
    assert len({field.id for field in item.fields}) == len(draft.fields)


def test_a_list_row_holds_no_secret(session: Session) -> None:
    add(session)
    (summary,) = items.list_summaries(session)
    assert (summary.title, summary.username) == ("Mail", "maria")
    assert summary.websites == ("https://mail.example.com",)
    assert CANARY not in str(msgspec.structs.astuple(summary))


@pytest.mark.parametrize("kind", list(ItemKind))
def test_every_kind_can_be_kept(session: Session, kind: ItemKind) -> None:
    item = only(items.add_item(session, draft=ItemDraft(kind=kind, title="x")))
    assert items.read_item(session, item=item).kind is kind


def test_what_is_not_there_is_said(session: Session) -> None:
    with pytest.raises(ItemNotFoundError):
        items.read_item(session, item=NOBODY)
    with pytest.raises(ItemNotFoundError):
        items.edit_item(session, item=NOBODY, seen_revision=1, draft=login())
    with pytest.raises(ItemNotFoundError):
        items.mark_used(session, item=NOBODY)
    with pytest.raises(ItemNotFoundError):
        items.duplicate_item(session, item=NOBODY)


@pytest.mark.parametrize(
    "draft",
    [
        login("ü" * (TITLE_LIMIT // 2) + "x"),
        login(password="x" * (FIELD_LIMIT + 1)),
    ],
    ids=["title", "field"],
)
def test_too_large_is_refused_and_nothing_is_cut(session: Session, draft: ItemDraft) -> None:
    item = add(session)
    with pytest.raises(TooLargeError):
        items.add_item(session, draft=draft)
    with pytest.raises(TooLargeError):
        items.edit_item(session, item=item, seen_revision=1, draft=draft)
    assert titles(session) == ["Mail"]
    assert items.read_item(session, item=item).revision == 1


@pytest.mark.parametrize(
    ("draft", "what"),
    [
        (login("half \ud83d"), "title"),
        (login("Mail", password="half \udcff"), "field"),
        (
            ItemDraft(
                kind=ItemKind.CUSTOM,
                title="Mail",
                fields=(FieldDraft(FieldType.TEXT, "x", label="\ud800"),),
            ),
            "label",
        ),
    ],
)
def test_half_a_character_is_refused_in_every_text(
    session: Session, draft: ItemDraft, what: str
) -> None:
    item = add(session)
    with pytest.raises(TextBrokenError, match=f"^what='{what}'$"):
        items.add_item(session, draft=draft)
    with pytest.raises(TextBrokenError):
        items.edit_item(session, item=item, seen_revision=1, draft=draft)
    with pytest.raises(TextBrokenError):
        drafts.keep_draft(session, item=item, base=1, draft=draft)
    with pytest.raises(TextBrokenError):
        folders.add_folder(session, name="half \ud83d")
    assert titles(session) == ["Mail"]


def test_as_large_as_allowed_is_kept(session: Session) -> None:
    draft = login("ü" * (TITLE_LIMIT // 2), password="x" * FIELD_LIMIT)
    item = items.read_item(session, item=only(items.add_item(session, draft=draft)))
    assert item.title == draft.title
    assert len(item.value(FieldRole.PASSWORD)) == FIELD_LIMIT


def test_one_item_too_many_is_refused(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(operations, "ITEMS_LIMIT", 2)
    add(session, "1")
    add(session, "2")
    with pytest.raises(TooLargeError) as refused:
        add(session, "3")
    assert (refused.value.what, refused.value.limit) == ("items", 2)
    assert titles(session) == ["1", "2"]


def test_an_edit_keeps_what_was(session: Session, clock: FakeClock) -> None:
    item = add(session)
    before = items.read_item(session, item=item)
    clock.advance(1000)
    after = edit(session, item, password=f"{CANARY}-2")
    assert after.revision > before.revision
    assert (after.created, after.modified) == (START, START + 1000)
    (version,) = items.list_versions(session, item=item)
    assert version.item == before
    assert version.replaced == START + 1000


def test_versions_are_listed_newest_first(session: Session, clock: FakeClock) -> None:
    item = add(session)
    for number in (2, 3, 4):
        clock.advance(1000)
        edit(session, item, password=f"{CANARY}-{number}")
    assert passwords(session, item) == [f"{CANARY}-{number}" for number in (3, 2, 1)]
    assert items.count_versions(session, item=item) == 3


def test_who_saw_an_older_revision_overwrites_nothing(session: Session) -> None:
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    with pytest.raises(ChangedMeanwhileError):
        items.edit_item(session, item=item, seen_revision=1, draft=login("Mine"))
    assert titles(session) == ["Mail"]
    assert len(items.list_versions(session, item=item)) == 1


def test_using_an_item_is_no_change_to_who_edits_it(session: Session, clock: FakeClock) -> None:
    item = add(session)
    seen = items.read_item(session, item=item)
    clock.advance(5000)
    items.mark_used(session, item=item)
    used = items.read_item(session, item=item)
    assert used == msgspec.structs.replace(seen, last_used=START + 5000)
    items.edit_item(session, item=item, seen_revision=seen.revision, draft=login("Post"))
    assert items.read_item(session, item=item).last_used == START + 5000


def test_fields_of_a_newer_version_survive_an_edit(session: Session) -> None:
    item = add(session)
    with session.unit_of_work() as work:
        seen = items.seen_item(work, item)
        strange = Field(seen.item.fields[0].id, "hologram", "aura", "", f"{CANARY}-h")
        work.items.put(msgspec.structs.replace(seen.item, fields=(strange,)), seen.keys)
        work.commit()
    now = items.read_item(session, item=item)
    assert now.fields[0].type is FieldType.UNKNOWN
    draft = msgspec.structs.replace(now.draft(), title="Other")
    items.edit_item(session, item=item, seen_revision=now.revision, draft=draft)
    (kept,) = items.read_item(session, item=item).fields
    assert (kept.type_name, kept.role_name, kept.value) == ("hologram", "aura", f"{CANARY}-h")


def test_a_field_keeps_its_identity_over_edits(session: Session) -> None:
    item = add(session)
    before = items.read_item(session, item=item)
    draft = before.draft()
    moved = (draft.fields[2], draft.fields[1], FieldDraft(FieldType.TEXT, "x", label="new"))
    items.edit_item(
        session,
        item=item,
        seen_revision=before.revision,
        draft=msgspec.structs.replace(draft, fields=moved),
    )
    after = items.read_item(session, item=item)
    assert [field.id for field in after.fields[:2]] == [moved[0].id, moved[1].id]
    assert after.fields[2].id not in {field.id for field in before.fields}


def test_favourites_are_marked_and_unmarked(session: Session) -> None:
    found = [add(session, "1"), add(session, "2")]
    changes = items.set_favourite(session, items=found, favourite=True)
    assert set(changes.items) == set(found)
    assert all(summary.favourite for summary in items.list_summaries(session))
    again = items.set_favourite(session, items=found, favourite=True)
    assert (again.items, again.operation) == ((), None)
    items.set_favourite(session, items=found[:1], favourite=False)
    assert [items.read_item(session, item=i).favourite for i in found] == [False, True]


def test_items_move_between_folders(session: Session) -> None:
    (folder,) = folders.add_folder(session, name="Work").folders
    found = [add(session, "1"), add(session, "2")]
    items.move_to_folder(session, items=found, folder=folder)
    assert {summary.folder for summary in items.list_summaries(session)} == {folder}
    items.move_to_folder(session, items=found[:1], folder=None)
    assert items.read_item(session, item=found[0]).folder is None


def test_one_missing_item_stops_the_whole_act(session: Session) -> None:
    item = add(session)
    with pytest.raises(ItemNotFoundError):
        items.set_favourite(session, items=[item, NOBODY], favourite=True)
    assert not items.read_item(session, item=item).favourite


def test_a_copy_stands_on_its_own(session: Session, clock: FakeClock) -> None:
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    clock.advance(1000)
    copy = only(items.duplicate_item(session, item=item))
    original, duplicate = (items.read_item(session, item=i) for i in (item, copy))
    assert duplicate.title == original.title
    assert duplicate.value(FieldRole.PASSWORD) == f"{CANARY}-2"
    assert duplicate.created == START + 1000
    assert not {f.id for f in original.fields} & {f.id for f in duplicate.fields}
    assert items.list_versions(session, item=copy) == []
    edit(session, copy, password=f"{CANARY}-3")
    assert items.read_item(session, item=item) == original


def test_an_earlier_version_comes_back_and_loses_nothing(session: Session) -> None:
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    (version,) = items.list_versions(session, item=item)
    items.restore_version(session, item=item, version=version.id)
    assert items.read_item(session, item=item).value(FieldRole.PASSWORD) == f"{CANARY}-1"
    assert sorted(passwords(session, item)) == [f"{CANARY}-1", f"{CANARY}-2"]


def test_a_version_of_before_its_tag_was_put_together_keeps_the_tag_of_now(
    session: Session,
) -> None:
    tag, other = tags.ensure_tags(session, names=["bank", "money"])
    draft = msgspec.structs.replace(login(), tags=(tag,))
    item = only(items.add_item(session, draft=draft))
    edit(session, item, password=f"{CANARY}-2")
    tags.tag_items(session, items=[item], add=[tag])
    tags.rename_tag(session, tag=tag, name="money")
    version = items.list_versions(session, item=item)[-1]
    items.restore_version(session, item=item, version=version.id)
    assert items.read_item(session, item=item).tags == (other,)


def test_a_version_brings_back_the_tags_that_are_still_there(session: Session) -> None:
    kept, gone = tags.ensure_tags(session, names=["kept", "gone"])
    draft = msgspec.structs.replace(login(), tags=(kept, gone))
    item = only(items.add_item(session, draft=draft))
    edit(session, item, password=f"{CANARY}-2")
    tags.tag_items(session, items=[item], remove=[kept, gone])
    tags.remove_tag(session, tag=gone)
    version = items.list_versions(session, item=item)[-1]
    items.restore_version(session, item=item, version=version.id)
    assert items.read_item(session, item=item).tags == (kept,)


def test_a_version_comes_back_where_the_item_is_now(session: Session) -> None:
    item = add(session)
    edit(session, item, password=f"{CANARY}-2")
    (folder,) = folders.add_folder(session, name="Work").folders
    items.move_to_folder(session, items=[item], folder=folder)
    trash.move_to_trash(session, items=[item])
    version = items.list_versions(session, item=item)[-1]
    items.restore_version(session, item=item, version=version.id)
    now = items.read_item(session, item=item)
    assert (now.folder, now.trashed) == (folder, START)


def test_a_version_of_another_item_is_not_taken(session: Session) -> None:
    item, other = add(session, "1"), add(session, "2")
    edit(session, other, password=f"{CANARY}-2")
    (version,) = items.list_versions(session, item=other)
    for wrong in (version.id, VersionId(bytes(16))):
        with pytest.raises(ItemNotFoundError):
            items.restore_version(session, item=item, version=wrong)
    assert items.read_item(session, item=item).revision == 1
