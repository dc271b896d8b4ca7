"""Everything a vault holds, noun by noun: what an archive is written from and a digest is over."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator

import msgspec

from core.errors import FileTooLargeError, RecordDamagedError
from core.formats.caps import ATTACHMENTS_LIMIT
from core.formats.csv_export import ExportItem
from core.formats.imported import ImportedAttachment
from core.ports import Millis
from core.progress import SILENT, Progress
from core.services import armed_pins
from core.session import Session
from core.storage.items import Keys, SeenItem
from core.storage.unit_of_work import UnitOfWork
from core.vault.attachment import AttachmentId
from core.vault.broken import BrokenPart
from core.vault.canonical import AttachedFile, DigestBuilder, Value
from core.vault.choice import EVERYTHING, Choice, Test, make_test, ways_up
from core.vault.folder import Folder, path_of
from core.vault.history import Version
from core.vault.item import Item, ItemId
from core.vault.tag import Tag


class VaultContents:
    """Read a vault, or only what of it was chosen, in canonical order within a unit of work.

    What is broken is left out and noted in the session; of attachments that is
    known only once `find_lost_attachments` has read them all.
    """

    def __init__(
        self,
        session: Session,
        work: UnitOfWork,
        *,
        include_trash: bool,
        choice: Choice = EVERYTHING,
    ) -> None:
        self._session, self._work = session, work
        self._include_trash, self._choice = include_trash, choice
        self._attached: dict[AttachmentId, tuple[ItemId, bytes]] = {}
        self._kept: set[ItemId] = set()

    def count(self) -> int:
        """Return about how many values there are, for progress."""
        return self._work.items.count() + self._work.versions.count()

    def counted_from(self, trashed: Millis) -> Millis:
        """Return when something went to Trash, later by the time that does not count here.

        Only this profile knows how long it waited for a deletion that was called off.
        """
        waited = self._session.key_file.life.waited_since(trashed)
        return max(trashed, min(Millis(trashed + waited), self._session.clock.now()))

    def count_drafts(self) -> int:
        """Return how many drafts there are, which are in no copy."""
        return len(self._work.drafts.all())

    def values(self) -> Iterator[Value]:
        """Yield every value, nouns in their order, each noun sorted by id.

        Of a choice, the items with their versions and files, and the folders and tags that
        those name: who is given three items has no business with what else there is.
        """
        whole = self._choice == EVERYTHING
        folders, tags = self._work.folders.all(), self._work.tags.all()
        by_id = {folder.id: folder for folder in folders}
        takes = make_test(self._choice, by_id, include_trash=self._include_trash)
        if whole:
            yield self._session.card
            yield from folders
            yield from tags
        else:
            yield from self._named_by_chosen(folders, tags, takes)
        yield from self._items(takes)
        for attachment in sorted(self._attached):
            yield self._attached_file(attachment)
        if whole:
            yield from self._belongings()

    def _items(self, takes: Test) -> Iterator[Item | Version]:
        for item, keys in self._work.items.all():
            if takes(item):
                self._kept.add(item.id)
                self._remember(item, keys)
                yield self._readable(item)
        for stored in self._work.versions.all():
            if stored.item.value.id in self._kept:
                self._remember(stored.item.item(), stored.item.keys())
                version = stored.version()
                yield msgspec.structs.replace(version, item=self._readable(version.item))

    def _named_by_chosen(
        self, folders: list[Folder], tags: list[Tag], takes: Test
    ) -> Iterator[Folder | Tag]:
        by_id = {folder.id: folder for folder in folders}
        chosen = [seen.item for seen in self._work.items.all() if takes(seen.item)]
        ids = {item.id for item in chosen}
        chosen += [v.item.item() for v in self._work.versions.all() if v.item.value.id in ids]
        on_the_way = {each for item in chosen for each in ways_up(item.folder, by_id)}
        worn = {tag for item in chosen for tag in item.tags}
        yield from (folder for folder in folders if folder.id in on_the_way)
        yield from (tag for tag in tags if tag.id in worn)

    def _belongings(self) -> Iterator[Value]:
        """Yield what belongs to the profile and to no item of it."""
        yield from self._work.generated.all()
        yield from self._work.recipes.all()
        for preference in self._work.preferences.all():
            # What arms a PIN is of use in this vault only; elsewhere the PIN could be guessed.
            if preference.name != armed_pins.PREFERENCE:
                yield preference

    def _remember(self, item: Item, keys: Keys) -> None:
        for attachment, key in keys.items():
            if self._is_readable(attachment):
                self._attached[attachment] = (item.id, key)

    def _is_readable(self, attachment: AttachmentId) -> bool:
        return self._session.broken.part("chunks", attachment) is None

    def _readable(self, item: Item) -> Item:
        left = tuple(each for each in item.attachments if self._is_readable(each.id))
        if len(left) == len(item.attachments):
            return item
        return msgspec.structs.replace(item, attachments=left)

    def _attached_file(self, attachment: AttachmentId) -> AttachedFile:
        digest, size = hashlib.sha256(), 0
        for piece in self.read_attachment(attachment):
            digest.update(piece)
            size += len(piece)
        return AttachedFile(attachment, size, digest.digest())

    def read_attachment(self, attachment: AttachmentId) -> Iterable[bytes]:
        """Yield an attachment's bytes in pieces of at most 64 KiB."""
        item, key = self._attached[attachment]
        return self._work.chunks.read(attachment, item, key)


def vault_digest(session: Session) -> bytes:
    """Return the canonical digest of everything in the open vault, Trash included.

    Raises RecordDamagedError where not all of it can be read.
    """
    builder = DigestBuilder()
    with session.unit_of_work() as work:
        for value in VaultContents(session, work, include_trash=True).values():
            builder.add(value)
    session.broken.check_copied()
    return builder.digest()


def find_lost_attachments(session: Session, *, progress: Progress = SILENT) -> None:
    """Read every attachment, and note in the session those that cannot be read to their end.

    Raises CancelledError.
    """
    with session.unit_of_work() as work:
        found = [seen for seen in work.items.all() if seen.keys]
        found += [SeenItem(v.item.item(), v.item.keys()) for v in work.versions.all()]
        for done, (item, keys) in enumerate(found):
            progress.report(done, len(found), "checking")
            for attachment in item.attachments:
                try:
                    for _ in work.chunks.read(attachment.id, item.id, keys[attachment.id]):
                        pass
                except RecordDamagedError:
                    part = BrokenPart("chunks", attachment.id, title=item.title)
                    session.broken.note(part)


def list_export_items(
    session: Session,
    *,
    include_trash: bool,
    choice: Choice = EVERYTHING,
    with_versions: bool = False,
    with_files: bool = False,
) -> list[ExportItem]:
    """Return every item chosen with the names that its ids stand for, sorted by title.

    `with_files` reads the attachments too. Raises FileTooLargeError where they are more together
    than a file may be that is read as a whole.
    """
    with session.unit_of_work() as work:
        room = _Room(session, work)
        folders = {folder.id: folder for folder in work.folders.all()}
        takes = make_test(choice, folders, include_trash=include_trash)
        tags = {tag.id: tag.name for tag in work.tags.all()}
        versions = work.versions.counts_by_parent()
        earlier = _versions_by_item(work) if with_versions else {}
        items = [
            ExportItem(
                item=seen.item,
                folder_path=path_of(seen.item.folder, folders),
                tag_names=tuple(tags[tag] for tag in seen.item.tags if tag in tags),
                version_count=versions.get(seen.item.id, 0),
                versions=tuple(earlier.get(seen.item.id, ())),
                files=room.read_files(seen) if with_files else (),
            )
            for seen in work.items.all()
            if takes(seen.item)
        ]
    return sorted(items, key=lambda exported: (exported.item.title.casefold(), exported.item.id))


class _Room:
    """Read attachments into memory, no more of them than a file of others may have."""

    def __init__(self, session: Session, work: UnitOfWork) -> None:
        self._session, self._work, self._left = session, work, ATTACHMENTS_LIMIT

    def read_files(self, seen: SeenItem) -> tuple[ImportedAttachment, ...]:
        """Return an item's files; one that cannot be read is noted in the session."""
        self._left -= sum(attachment.size for attachment in seen.item.attachments)
        if self._left < 0:
            raise FileTooLargeError(what="copy", limit=ATTACHMENTS_LIMIT)
        files: list[ImportedAttachment] = []
        for each in seen.item.attachments:
            try:
                pieces = self._work.chunks.read(each.id, seen.item.id, seen.keys[each.id])
                files.append(ImportedAttachment(each.name, each.media_type, b"".join(pieces)))
            except RecordDamagedError:
                self._session.broken.note(BrokenPart("chunks", each.id, title=seen.item.title))
        return tuple(files)


def _versions_by_item(work: UnitOfWork) -> dict[ItemId, list[Version]]:
    found: dict[ItemId, list[Version]] = defaultdict(list)
    for stored in work.versions.all():
        version = stored.version()
        found[version.item.id].append(version)
    return found
