"""Tags: names that items share."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import ItemNotFoundError
from core.ports import Millis
from core.services.folders import clean_folder_name
from core.services.items import change_items
from core.services.operations import Recorder
from core.session import Session
from core.storage.unit_of_work import UnitOfWork
from core.vault.changes import Changes
from core.vault.history import Intention
from core.vault.item import Item, ItemId
from core.vault.tag import Tag, TagId


def list_tags(session: Session) -> list[Tag]:
    """Return every tag, in no order."""
    with session.unit_of_work() as work:
        return work.tags.all()


def ensure_tags(session: Session, *, names: Sequence[str]) -> tuple[TagId, ...]:
    """Return the tags with these names in order, making what is missing."""
    with session.unit_of_work() as work:
        recorder = Recorder(session, work, Intention.TAG_CREATE)
        known = {tag.name: tag.id for tag in work.tags.all()}
        wanted = tuple(dict.fromkeys(clean_folder_name(name) for name in names))
        missing = [name for name in wanted if name not in known]
        for name in missing:
            tag = Tag(TagId(recorder.new_id()), name)
            recorder.put_tag(tag, None)
            known[name] = tag.id
        if missing:
            recorder.finish(missing[0])
    return tuple(known[name] for name in wanted)


def rename_tag(session: Session, *, tag: TagId, name: str) -> Changes:
    """Give a tag another name; where another tag has it, put both together.

    Raises NameEmptyError, NameTooLongError, ItemNotFoundError.
    """
    clean = clean_folder_name(name)
    with session.unit_of_work() as work:
        before = _find(work, tag)
        recorder = Recorder(session, work, Intention.TAG_RENAME)
        others = (other.id for other in work.tags.all() if other.name == clean != before.name)
        other = next(others, None)
        if other is None:
            recorder.put_tag(msgspec.structs.replace(before, name=clean), before)
        else:
            _replace(recorder, before, (other,))
        touched = recorder.items()
        operation = recorder.finish(clean)
    return Changes(items=touched, tags=(tag,), instead=other, operation=operation)


def remove_tag(session: Session, *, tag: TagId) -> Changes:
    """Remove a tag from every item and altogether, as one operation. Raises ItemNotFoundError."""
    with session.unit_of_work() as work:
        before = _find(work, tag)
        recorder = Recorder(session, work, Intention.TAG_REMOVE)
        _replace(recorder, before, ())
        touched = recorder.items()
        operation = recorder.finish(before.name)
    return Changes(items=touched, tags=(tag,), operation=operation)


def tag_items(
    session: Session,
    *,
    items: Sequence[ItemId],
    add: Sequence[TagId] = (),
    remove: Sequence[TagId] = (),
) -> Changes:
    """Give tags to items and take others away, as one operation. Raises ItemNotFoundError."""

    def change(item: Item, at: Millis) -> Item:
        kept = [tag for tag in item.tags if tag not in remove]
        tags = (*kept, *(tag for tag in add if tag not in kept))
        return msgspec.structs.replace(item, tags=tags, modified=at) if tags != item.tags else item

    return change_items(session, items, Intention.EDIT, change)


def _find(work: UnitOfWork, tag: TagId) -> Tag:
    found = work.tags.get(tag)
    if found is None:
        raise ItemNotFoundError(id=tag.hex())
    return found


def _replace(recorder: Recorder, tag: Tag, others: tuple[TagId, ...]) -> None:
    """Put other tags in the place of one on every item, and remove that one."""
    work = recorder.work
    for summary in work.items.summaries():
        if tag.id in summary.tags:
            seen = work.items.get(summary.id)
            assert seen is not None
            at = seen.item.tags.index(tag.id)
            placed = (*seen.item.tags[:at], *others, *seen.item.tags[at + 1 :])
            changed = msgspec.structs.replace(seen.item, tags=tuple(dict.fromkeys(placed)))
            recorder.put_item(changed, seen.keys, seen)
    recorder.remove_tag(tag)
