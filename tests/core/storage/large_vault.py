"""A vault with a thousand items and everything else, to be damaged in every place."""

from __future__ import annotations

import dataclasses
import functools
import random
import tempfile
from pathlib import Path

import msgspec

from core.crypto.envelope import NO_PARENT
from core.ports import Millis
from core.storage.items import stored
from core.storage.unit_of_work import UnitOfWork
from core.storage.versions import StoredVersion
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import Field, FieldId
from core.vault.history import Intention, Operation, OperationId, Step, VersionId
from core.vault.item import Item, ItemId, ItemSummary, summary_of
from core.vault.tag import Tag, TagId
from tests.core.storage.vaults import folder, item, make, opened

ITEMS = 1000
VERSIONS = 200


@dataclasses.dataclass(frozen=True)
class Large:
    """The bytes of such a vault, and the items in it."""

    content: bytes
    items: dict[ItemId, Item]
    summaries: dict[ItemId, ItemSummary]


@functools.cache
def large(count: int = ITEMS) -> Large:
    """Return a vault with so many items; sizes are spread as people's are."""
    draw = random.Random(7)
    with tempfile.TemporaryDirectory() as place:
        path = make(Path(place))
        items = [_item(draw, number) for number in range(count)]
        with opened(path) as vault, vault.unit_of_work() as work:
            work.items.add_all(items)
            for number in range(1, 21):
                work.folders.put(folder(number).id, folder(number))
                tag = TagId(draw.randbytes(16))
                work.tags.put(tag, Tag(tag, f"Tag {number}"))
            work.commit()
            _add_history(draw, work, items)
            items[0] = _attach(work, items[0])
            work.commit()
        assert vault.root.count > count
        whole = {each.id: each for each in items}
        summaries = {row: summary_of(each) for row, each in whole.items()}
        return Large(path.read_bytes(), whole, summaries)


def _item(draw: random.Random, number: int) -> Item:
    notes = "n" * int(draw.paretovariate(1.2) * 40) if draw.random() < 0.3 else ""
    more = (Field(FieldId(b"n" * 16), "multiline", "notes", "", notes[:20_000]),) if notes else ()
    plain = item(1)
    return msgspec.structs.replace(
        plain,
        id=ItemId(draw.randbytes(16)),
        title=f"Item {number}",
        fields=(*plain.fields[:1], *plain.fields[1:], *more),
    )


def _add_history(draw: random.Random, work: UnitOfWork, items: list[Item]) -> None:
    for number, each in enumerate(items[:VERSIONS]):
        version = VersionId(draw.randbytes(16))
        value = StoredVersion(version, Millis(number), stored(each, {}))
        work.versions.put(version, value, parent=each.id)
        row = OperationId(draw.randbytes(16))
        step = Step("items", each.id, 1, None, msgspec.msgpack.encode(stored(each, {})))
        operation = Operation(row, Millis(number), Intention.EDIT, each.title, (step,), None)
        work.operations.put(row, operation, parent=NO_PARENT)
    work.commit()


def _attach(work: UnitOfWork, owner: Item) -> Item:
    attachment = AttachmentId(b"\xa7" * 16)
    content = [bytes([number]) * 65_536 for number in range(3)]
    key = work.chunks.write(attachment, owner.id, content)
    file = Attachment(attachment, "a.bin", "application/octet-stream", 3 * 65_536, bytes(32))
    changed = msgspec.structs.replace(owner, attachments=(file,))
    return work.items.put(changed, {attachment: key})
