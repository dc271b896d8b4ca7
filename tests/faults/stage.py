"""A data folder and one start of the program on it, in which every run draws the same."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.app import App, KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.paths import Paths
from core.services import backups, drafts, folders, foreign_files, items, profiles, tags, trash
from core.services.outside import INSTALLATION
from core.session import Session
from core.storage import manifest, places
from core.storage.file_systems import FileSystem
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import Item, ItemDraft, ItemId, ItemKind
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.fakes.checking import check_here
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.keyring import FakeKeyring
from tests.fakes.randomness import SeededRandomness
from tests.fakes.reading import read_here

PASSWORD = f"{CANARY} velvet cactus"
OTHER_PASSWORD = f"{CANARY} orbit hinge"
KIT, OTHER_KIT = bytes(range(20)), bytes(range(20, 40))
BYSTANDER = "Jonas"
ATTACHED = f"{CANARY} attached file".encode() * 400


class RepeatingRandomness:
    """Randomness that repeats from run to run, and from the beginning when asked."""

    def __init__(self, seed: int) -> None:
        self._seed, self._source = seed, SeededRandomness(seed)

    def rewind(self) -> None:
        """Draw the same again."""
        self._source = SeededRandomness(self._seed)

    def bytes(self, count: int) -> bytes:
        """Return `count` bytes."""
        return self._source.bytes(count)

    def below(self, bound: int) -> int:
        """Return an integer in [0, bound)."""
        return self._source.below(bound)


@dataclasses.dataclass
class Stage:
    """One start of the program on `folder`, and what it has open; `outside` is where copies go."""

    folder: Path
    app: App
    randomness: RepeatingRandomness
    session: Session | None = None
    notes: dict[str, object] = dataclasses.field(default_factory=dict)

    @property
    def outside(self) -> Path:
        """Return the folder outside the data folder."""
        return self.folder / "outside"

    @property
    def open_session(self) -> Session:
        """Return the open profile."""
        assert self.session is not None
        return self.session

    def profile(self, name: str = "Maria") -> ProfileId:
        """Return the id of a profile."""
        return profiles.find_profile(self.app, name=name).id

    def unlock(self, password: str = PASSWORD) -> Session:
        """Open Maria's profile."""
        self.session = profiles.unlock(
            self.app, profile=self.profile(), secret=Secret.from_text(password)
        )
        return self.session

    def item(self, title: str) -> Item:
        """Return an item of the open profile by its title."""
        found = items.list_summaries(self.open_session)
        (row,) = (summary.id for summary in found if summary.title == title)
        return items.read_item(self.open_session, item=row)

    def close(self) -> None:
        """End the program."""
        if self.session is not None:
            self.session.close()
        self.app.close()


def start(folder: Path, *, seed: int = 7) -> Stage:
    """Start the program on a folder, as of one fixed moment."""
    randomness = RepeatingRandomness(seed)
    keyring = FakeKeyring()
    # It outlives what happens to the disk: only by its key does a purge go on unattended.
    keyring.entries[INSTALLATION] = bytes(range(32))
    app = open_app(
        Paths(folder / "data"),
        clock=FakeClock(),
        keyring=keyring,
        randomness=randomness,
        policy=KdfPolicy(FLOOR),
    )
    return Stage(folder, app, randomness)


@contextlib.contextmanager
def quick_world() -> Iterator[None]:
    """Make key derivation cost nothing, start no children, and keep buckets small.

    Small, so that a little vault has as many parts as a large one.
    """
    with pytest.MonkeyPatch.context() as patch:
        use_cheap_kdf(patch)
        patch.setattr(manifest, "FULL", 4)
        check_here(patch)
        patch.setattr(foreign_files, "_read", read_here)
        # What lies in memory here stands for a disk, which a copy before a deletion must be on.
        patch.setattr(places, "find_file_system", lambda _: FileSystem("ext4"))
        yield


def login(title: str, password: str = f"{CANARY}-1") -> ItemDraft:
    """Return the draft of a login."""
    fields = (
        FieldDraft(FieldType.TEXT, "maria", FieldRole.USERNAME),
        FieldDraft(FieldType.CONCEALED, password, FieldRole.PASSWORD),
    )
    return ItemDraft(kind=ItemKind.LOGIN, title=title, fields=fields)


def attach(session: Session, item: ItemId) -> None:
    """Attach a small file to an item."""
    with session.unit_of_work() as work:
        seen = work.items.get(item)
        assert seen is not None
        row = AttachmentId(session.app.randomness.bytes(16))
        digest = hashlib.sha256(ATTACHED).digest()
        meta = Attachment(row, "letter.txt", "text/plain", len(ATTACHED), digest)
        key = work.chunks.write(row, item, [ATTACHED])
        changed = msgspec.structs.replace(seen.item, attachments=(*seen.item.attachments, meta))
        work.items.put(changed, {**seen.keys, row: key})
        work.commit()


def make_folder(folder: Path) -> None:
    """Make a folder with the profiles Maria, who has a kit and a few things, and Jonas."""
    folder.mkdir()
    (folder / "outside").mkdir()
    stage = start(folder, seed=1)
    for name in (BYSTANDER, "Maria"):
        session = profiles.create_profile(
            stage.app,
            card=Card(name=name),
            secret=Secret.from_text(PASSWORD),
            recovery_key=Secret(bytearray(KIT)) if name == "Maria" else None,
        )
        if name == "Maria":
            fill(session)
            backups.create_backup(session)
        session.close()
    stage.close()


def fill(session: Session) -> None:
    """Put a few things into a vault: in and outside Trash, edited, attached, begun."""
    folders.add_folder(session, name="Home", parent=None)
    tags.ensure_tags(session, names=["family"])
    for title in ("Mail", "Bank", "Old", "Older"):
        items.add_item(session, draft=login(title))
    found = {summary.title: summary.id for summary in items.list_summaries(session)}
    edited = msgspec.structs.replace(login("Mail", f"{CANARY}-2"), favourite=True)
    items.edit_item(session, item=found["Mail"], seen_revision=1, draft=edited)
    attach(session, found["Bank"])
    trash.move_to_trash(session, items=[found["Old"], found["Older"]])
    drafts.keep_draft(session, item=found["Bank"], base=1, draft=login("Bank, begun"))
