"""Write everything of one vault into another within one unit of work, as one operation."""

from __future__ import annotations

import dataclasses
from collections import defaultdict
from collections.abc import Callable, Iterator

import msgspec

from core.progress import Progress
from core.services.contents import VaultContents
from core.services.folders import clean_folder_name
from core.services.operations import GENERATED, RECIPES, Recorder
from core.services.placement import Placement
from core.session import Session
from core.storage.items import Keys, stored
from core.storage.unit_of_work import UnitOfWork
from core.storage.versions import StoredVersion
from core.vault.attachment import AttachmentId
from core.vault.canonical import DigestBuilder, Noun, Value, id_of, noun_of
from core.vault.folder import NAME_LIMIT, Folder, FolderId, path_of
from core.vault.history import Generated, Intention, NamedRecipe, OperationId, Version
from core.vault.item import Item, ItemId
from core.vault.tag import Tag

_SLICE = 500


@dataclasses.dataclass(frozen=True)
class Written:
    """What was written: every value as it must lie there, and the digest of where it came from.

    `left` is what the other vault has no place for.
    """

    values: tuple[Value, ...] = dataclasses.field(repr=False)
    digest: bytes
    left: tuple[Value, ...] = dataclasses.field(repr=False)
    drafts: int
    folder: str
    operation: OperationId


class MoveWriter:
    """Gather what a vault holds, place it, and write it into another one."""

    def __init__(
        self, target: Session, work: UnitOfWork, contents: VaultContents, *, folder: str
    ) -> None:
        self._work, self._contents = work, contents
        self._recorder = Recorder(target, work, Intention.IMPORT)
        root = Folder(FolderId(self._recorder.new_id()), _free_name(work, folder), None)
        self._placement = Placement(
            root=root, taken=_taken(work), tags=work.tags.all(), new_id=self._recorder.new_id
        )
        self._files: dict[AttachmentId, AttachmentId] = {}
        self._left: list[Value] = []

    def write(self, check: Callable[[], object], progress: Progress) -> Written:
        """Write everything and commit; what `check` raises keeps all of it from happening.

        It is called once everything was read.
        """
        builder, values = DigestBuilder(), list[Value]([self._placement.root])
        total = self._contents.count()
        for done, value in enumerate(self._contents.values()):
            if done % 64 == 0:
                progress.report(min(done, total), total, "reading")
            builder.add(value)
            values.extend(self._place(value))
        check()
        self._write_places(values)
        self._write_items(values, progress)
        self._write_the_rest(values)
        operation = self._recorder.finish("", only_copy=True)
        return Written(
            values=tuple(values),
            digest=builder.digest(),
            left=tuple(self._left),
            drafts=self._contents.count_drafts(),
            folder=self._placement.root.name,
            operation=operation,
        )

    def _place(self, value: Value) -> Iterator[Value]:
        placed = self._placement.place(value)
        if isinstance(placed, Item) and placed.trashed is not None:
            # Else the other one's Trash would let it go before this one's.
            trashed = self._contents.counted_from(placed.trashed)
            placed = msgspec.structs.replace(placed, trashed=trashed)
        if placed is None:
            self._left.append(value)
            return
        if noun_of(value) is Noun.ATTACHMENTS:
            self._files[AttachmentId(id_of(placed))] = AttachmentId(id_of(value))
        yield placed

    def _write_places(self, values: list[Value]) -> None:
        folders = {value.id: value for value in values if isinstance(value, Folder)}
        # From the top down, because undo goes the other way and leaves what something lies in.
        for folder in sorted(folders.values(), key=lambda f: len(path_of(f.id, folders))):
            self._recorder.put_folder(folder, None)
        for value in values:
            if isinstance(value, Tag) and value.id in self._placement.made_tags:
                self._recorder.put_tag(value, None)

    def _write_items(self, values: list[Value], progress: Progress) -> None:
        items = [value for value in values if isinstance(value, Item)]
        versions = defaultdict[ItemId, list[Version]](list)
        for value in values:
            if isinstance(value, Version):
                versions[value.item.id].append(value)
        self._recorder.check_room(len(items))
        for start in range(0, len(items), _SLICE):
            progress.report(start, len(items), "importing")
            part = items[start : start + _SLICE]
            self._work.items.add_all(msgspec.structs.replace(i, attachments=()) for i in part)
            for item in part:
                self._recorder.note_added(item)
                self._write_files(item, versions.get(item.id, []), progress)

    def _write_files(self, item: Item, versions: list[Version], progress: Progress) -> None:
        """Write an item's files, those of its earlier versions among them, and the versions."""
        snapshots = (item, *(version.item for version in versions))
        keys: Keys = {}
        for file in sorted({file.id for each in snapshots for file in each.attachments}):
            progress.report(0, 0, "importing")
            pieces = self._contents.read_attachment(self._files[file])
            keys[file] = self._work.chunks.write(file, item.id, pieces)
        if item.attachments:
            self._work.items.reseal(item, keys)
        if versions:
            kept: dict[bytes, StoredVersion] = {
                v.id: StoredVersion(v.id, v.replaced, stored(v.item, keys)) for v in versions
            }
            self._work.versions.put_all(kept, parent=item.id)

    def _write_the_rest(self, values: list[Value]) -> None:
        generated: dict[bytes, Generated] = {v.id: v for v in values if isinstance(v, Generated)}
        recipes = {v.id: v for v in values if isinstance(v, NamedRecipe)}
        for row, revision in zip(generated, self._work.generated.put_all(generated), strict=True):
            self._recorder.note_row(GENERATED, row, revision)
        for row, revision in zip(recipes, self._work.recipes.put_all(recipes), strict=True):
            self._recorder.note_row(RECIPES, row, revision)


def _taken(work: UnitOfWork) -> set[bytes]:
    """Return every id that means something in a vault, or did: a removed one is not given anew."""
    return {
        *work.folders.ids(),
        *work.tags.ids(),
        *work.items.ids(),
        *work.versions.ids(),
        *work.chunks.attachments(),
        *work.generated.ids(),
        *(entry.used_in for entry in work.generated.all() if entry.used_in is not None),
        *work.recipes.ids(),
        *(grave.id for grave in work.tombstones.all()),
    }


def _free_name(work: UnitOfWork, wanted: str) -> str:
    """Return a name that no folder at the top has: “From Maria”, else “From Maria 2”."""
    clean = clean_folder_name(wanted)
    taken = {folder.name for folder in work.folders.all() if folder.parent is None}
    name, number = clean, 1
    while name in taken:
        number += 1
        end = f" {number}"
        name = clean[: NAME_LIMIT - len(end)] + end
    return name
