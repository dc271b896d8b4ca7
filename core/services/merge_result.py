"""What becomes of an item when both copies of it have been compared and everything is chosen."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TypeAlias, TypeVar

import msgspec

from core.services.merge_compare import Difference
from core.services.merge_plan import Choice
from core.services.merge_sides import Aspect
from core.vault.attachment import Attachment
from core.vault.field import Field, FieldId
from core.vault.item import Item

Chosen: TypeAlias = tuple[tuple[Difference, Choice], ...]
T = TypeVar("T")


@dataclasses.dataclass(frozen=True)
class Single:
    """An item with everything chosen that it has one of; `moved` where its folder is another."""

    item: Item
    moved: bool


def merge_single(item: Item, chosen: Chosen) -> Single:
    """Return an item with the title, kind, expiry and so on that were chosen."""
    taken = {d.aspect: d.there for d, choice in chosen if choice is Choice.THERE}
    parts: dict[str, object] = {
        str(aspect): taken[aspect]
        for aspect in (Aspect.TITLE, Aspect.KIND, Aspect.EXPIRES, Aspect.RECIPE, Aspect.FOREIGN)
        if aspect in taken
    }
    if Aspect.FAVOURITE in taken:
        parts["favourite"] = taken[Aspect.FAVOURITE] is not None
    return Single(msgspec.structs.replace(item, **parts), moved=Aspect.FOLDER in taken)


def merge_tags(tags: tuple[str, ...], compared: tuple[str, ...], chosen: Chosen) -> tuple[str, ...]:
    """Return the names of the tags that were chosen, those from here first.

    `compared` are those from here as they were compared: a format may know them otherwise.
    """
    taken = [d for d, choice in chosen if d.aspect is Aspect.TAG and choice is Choice.THERE]
    gone = {d.here for d in taken if d.there is None}
    new = [d.there for d in taken if isinstance(d.there, str)]
    told_as = compared if len(compared) == len(tags) else tags
    known_as = zip(tags, told_as, strict=True)
    return tuple(dict.fromkeys([*(tag for tag, told in known_as if told not in gone), *new]))


def merge_fields(
    fields: tuple[Field, ...],
    chosen: Chosen,
    new_id: Callable[[], FieldId],
    label_of: Callable[[Field], str],
) -> tuple[Field, ...]:
    """Return the fields that were chosen, in the order from here; new ones come last.

    Where both values are kept, the other one has a label that says where it is from.
    """
    slots: dict[int, Field] = dict(enumerate(fields))
    new: list[Field] = []
    used = {field.id for field in fields}

    def add(field: Field) -> None:
        row = field.id if field.id and field.id not in used else new_id()
        used.add(row)
        new.append(msgspec.structs.replace(field, id=row))

    for difference, choice in chosen:
        there = difference.there
        if difference.aspect is not Aspect.FIELD or choice is Choice.HERE:
            continue
        if choice is Choice.BOTH and isinstance(there, Field):
            add(msgspec.structs.replace(there, id=b"", role_name=None, label=label_of(there)))
        elif difference.here_at is None:
            if isinstance(there, Field):
                add(there)
        elif isinstance(there, Field):
            row = slots[difference.here_at].id
            slots[difference.here_at] = msgspec.structs.replace(there, id=row)
        elif choice is Choice.THERE:
            del slots[difference.here_at]
    return (*slots.values(), *new)


def merge_files(files: tuple[Attachment, ...], chosen: Chosen) -> tuple[Attachment, ...]:
    """Return the attachments that were chosen, of either copy."""
    slots: dict[int, Attachment] = dict(enumerate(files))
    new: list[Attachment] = []
    for difference, choice in chosen:
        there = difference.there
        if difference.aspect is not Aspect.FILE or choice is Choice.HERE:
            continue
        if choice is Choice.THERE and difference.here_at is not None:
            del slots[difference.here_at]
        if isinstance(there, Attachment):
            new.append(there)
    return (*slots.values(), *new)
