"""Items: read, add, edit, move, mark."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from core.errors import ChangedMeanwhileError, ItemNotFoundError, RecordDamagedError
from core.ports import Millis
from core.services import salvaging
from core.services.operations import Recorder, check_limits
from core.session import Session
from core.storage.items import SeenItem
from core.storage.unit_of_work import UnitOfWork
from core.vault.changes import Changes
from core.vault.field import Field, FieldDraft, FieldId
from core.vault.folder import FolderId
from core.vault.history import Intention, Version, VersionId
from core.vault.item import Item, ItemDraft, ItemId, ItemSummary
from core.vault.tag import TagId

ItemChange = Callable[[Item, Millis], Item]


def list_summaries(session: Session) -> list[ItemSummary]:
    """Return every item's list row, Trash included, in no order; what is broken is named.

    Once anything is, everything is looked at, so that all of it is known at once.
    """
    with session.unit_of_work() as work:
        summaries = work.items.summaries()
    if session.broken:
        salvaging.name_losses(session)
    return summaries


def read_item(session: Session, *, item: ItemId) -> Item:
    """Return an item with every field.

    Raises ItemNotFoundError, RecordDamagedError also where only a part of it is lost: a password
    that cannot be read must not look like one that was never set.
    """
    with session.unit_of_work() as work:
        seen = seen_item(work, item).item
    part = session.broken.part("items", item)
    if part is not None and part.is_loss:
        raise RecordDamagedError(table="items", id=item.hex())
    return seen


def read_left(session: Session, *, item: ItemId) -> Item:
    """Return an item with as much as can be read of it: at least what a list shows.

    Raises ItemNotFoundError, RecordDamagedError where not even that is left.
    """
    with session.unit_of_work() as work:
        return seen_item(work, item).item


def list_versions(session: Session, *, item: ItemId) -> list[Version]:
    """Return an item's earlier versions, newest first. Raises RecordDamagedError."""
    with session.unit_of_work() as work:
        versions = [stored.version() for stored in work.versions.children(item)]
    # Two edits can fall into one millisecond; the revision only grows.
    return sorted(versions, key=lambda v: (-v.replaced, -v.item.revision, v.id))


def count_versions(session: Session, *, item: ItemId) -> int:
    """Return how many earlier versions an item has."""
    with session.unit_of_work() as work:
        return work.versions.count(item)


def seen_item(work: UnitOfWork, item: ItemId) -> SeenItem:
    """Return an item within a unit of work. Raises ItemNotFoundError."""
    seen = work.items.get(item)
    if seen is None:
        raise ItemNotFoundError(id=item.hex())
    return seen


def add_item(session: Session, *, draft: ItemDraft) -> Changes:
    """Add a new item. Raises TooLargeError."""
    check_limits(draft)
    with session.unit_of_work() as work:
        recorder = Recorder(session, work, Intention.CREATE)
        item = item_of(draft_here(work, draft), ItemId(recorder.new_id()), recorder)
        recorder.put_item(item, {}, None)
        operation = recorder.finish(draft.title)
    return Changes(items=(item.id,), operation=operation)


def draft_here(work: UnitOfWork, draft: ItemDraft, before: Item | None = None) -> ItemDraft:
    """Return a draft without tags and folder that were removed while it was typed.

    They name nothing; what the item had `before` stays, as it may come back with an undo.
    """
    tags, folder = draft.tags, draft.folder
    had_tags, had_folder = (before.tags, before.folder) if before is not None else ((), None)
    if not set(tags) <= set(had_tags):
        known = {*had_tags, *(tag.id for tag in work.tags.all())}
        tags = tuple(tag for tag in tags if tag in known)
    if folder not in (None, had_folder) and work.folders.get(folder) is None:
        folder = None
    return msgspec.structs.replace(draft, tags=tags, folder=folder)


def item_of(draft: ItemDraft, item: ItemId, recorder: Recorder) -> Item:
    """Return a new item at revision 1 from a draft."""
    return Item(
        id=item,
        revision=1,
        kind=draft.kind,
        title=draft.title,
        folder=draft.folder,
        tags=draft.tags,
        favourite=draft.favourite,
        created=recorder.at,
        modified=recorder.at,
        last_used=None,
        expires=draft.expires,
        trashed=None,
        recipe=draft.recipe,
        fields=tuple([_field_of(field, recorder) for field in draft.fields]),
        attachments=(),
        foreign=draft.foreign,
    )


def _field_of(draft: FieldDraft, recorder: Recorder) -> Field:
    row = draft.id if draft.id is not None else FieldId(recorder.new_id())
    return Field(row, draft.type, draft.role, draft.label, draft.value)


def edit_item(session: Session, *, item: ItemId, seen_revision: int, draft: ItemDraft) -> Changes:
    """Change an item; what it was becomes a version.

    A field whose type or role this version does not know keeps them. Raises
    ChangedMeanwhileError unless `seen_revision` is current, ItemNotFoundError, TooLargeError.
    """
    check_limits(draft)
    with session.unit_of_work() as work:
        before = seen_item(work, item)
        if before.item.revision != seen_revision:
            raise ChangedMeanwhileError(id=item.hex())
        recorder = Recorder(session, work, Intention.EDIT)
        edited = edited_item(before.item, draft, recorder)
        recorder.put_item(edited, before.keys, before, keep_version=True)
        operation = recorder.finish(draft.title)
    return Changes(items=(item,), operation=operation)


def edited_item(before: Item, draft: ItemDraft, recorder: Recorder) -> Item:
    """Return an item as a draft has it; what no draft holds stays."""
    draft = draft_here(recorder.work, draft, before)
    return msgspec.structs.replace(
        before,
        kind=draft.kind,
        title=draft.title,
        folder=draft.folder,
        tags=draft.tags,
        favourite=draft.favourite,
        expires=draft.expires,
        recipe=draft.recipe,
        foreign=draft.foreign,
        fields=_edited_fields(before, draft, recorder),
        modified=recorder.at,
    )


def _edited_fields(before: Item, draft: ItemDraft, recorder: Recorder) -> tuple[Field, ...]:
    known = {field.id: field for field in before.fields}
    fields = []
    for new in draft.fields:
        old = known.get(new.id) if new.id is not None else None
        field = _field_of(new, recorder)
        if old is not None and (old.type, old.role) == (new.type, new.role):
            field = msgspec.structs.replace(field, type_name=old.type_name, role_name=old.role_name)
        fields.append(field)
    return tuple(fields)


def set_favourite(session: Session, *, items: Sequence[ItemId], favourite: bool) -> Changes:
    """Mark items as favourites, or no longer."""

    def change(item: Item, _: Millis) -> Item:
        return msgspec.structs.replace(item, favourite=favourite)

    return change_items(session, items, Intention.FAVOURITE, change)


def move_to_folder(
    session: Session, *, items: Sequence[ItemId], folder: FolderId | None
) -> Changes:
    """Move items to a folder, or to none."""

    def change(item: Item, at: Millis) -> Item:
        return msgspec.structs.replace(item, folder=folder, modified=at)

    return change_items(session, items, Intention.MOVE, change)


def change_items(
    session: Session,
    items: Sequence[ItemId],
    intention: Intention,
    change: ItemChange,
    *,
    keep_version: bool = False,
) -> Changes:
    """Apply one change to several items as one operation; unchanged ones are left alone.

    `keep_version` keeps what each was as a version, for a change of what is in it.
    """
    with session.unit_of_work() as work:
        recorder = Recorder(session, work, intention)
        title = ""
        for item in items:
            before = seen_item(work, item)
            changed = change(before.item, recorder.at)
            if changed != before.item:
                title = before.item.title
                recorder.put_item(changed, before.keys, before, keep_version=keep_version)
        touched = recorder.items()
        if not touched:
            return Changes()
        operation = recorder.finish(title if len(touched) == 1 else "")
    return Changes(items=touched, operation=operation)


def mark_used(session: Session, *, item: ItemId) -> Changes:
    """Note that an item was used now; this cannot and need not be undone.

    A vault that is open for reading only is used without a note of it.
    """
    if session.read_only is not None:
        return Changes()
    with session.unit_of_work() as work:
        seen = seen_item(work, item)
        used = msgspec.structs.replace(seen.item, last_used=session.clock.now())
        # Not a new revision: who has the item open for editing may still save it.
        work.items.reseal(used, seen.keys)
        work.commit()
    return Changes(items=(item,))


def restore_version(session: Session, *, item: ItemId, version: VersionId) -> Changes:
    """Bring an earlier version back; what is there now becomes a version itself."""
    with session.unit_of_work() as work:
        before, found = seen_item(work, item), work.versions.get(version)
        if found is None or found.item.value.id != item:
            raise ItemNotFoundError(id=version.hex())
        recorder = Recorder(session, work, Intention.EDIT)
        back = msgspec.structs.replace(
            found.item.item(),
            modified=recorder.at,
            last_used=before.item.last_used,
            trashed=before.item.trashed,
            folder=before.item.folder,
            tags=_tags_back(work, found.item.item().tags, before.item.tags),
        )
        recorder.put_item(back, found.item.keys(), before, keep_version=True)
        operation = recorder.finish(back.title)
    return Changes(items=(item,), operation=operation)


def _tags_back(
    work: UnitOfWork, then: tuple[TagId, ...], now: tuple[TagId, ...]
) -> tuple[TagId, ...]:
    """Return the tags of a version that are still there, with those of now where one is gone.

    The one that it was put together with is among those, and nobody could tell which it is.
    """
    known = {tag.id for tag in work.tags.all()}
    back = tuple(tag for tag in then if tag in known)
    return back if back == then else tuple(dict.fromkeys((*back, *now)))


def duplicate_item(session: Session, *, item: ItemId) -> Changes:
    """Add a copy of an item; attachments and history stay with the original."""
    with session.unit_of_work() as work:
        seen = seen_item(work, item)
        recorder = Recorder(session, work, Intention.CREATE)
        draft = seen.item.draft()
        fields = tuple(msgspec.structs.replace(field, id=None) for field in draft.fields)
        # What lies in Trash remembers a folder that may be gone; its copy does not lie there.
        there = any(folder.id == draft.folder for folder in work.folders.all())
        draft = msgspec.structs.replace(
            draft, fields=fields, folder=draft.folder if there else None
        )
        copy = item_of(draft, ItemId(recorder.new_id()), recorder)
        recorder.put_item(copy, {}, None)
        operation = recorder.finish(copy.title)
    return Changes(items=(copy.id,), operation=operation)
