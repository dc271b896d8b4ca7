"""Three profiles on disk, with a canary in everything a person can type."""

from __future__ import annotations

import dataclasses
import hashlib
import shutil
from pathlib import Path

import msgspec

from core.app import App, KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.deletion.lifecycle import refresh_countdowns
from core.passwords.recipe import CharactersRecipe
from core.paths import Paths
from core.ports import Keyring, Randomness
from core.services import (
    cards,
    drafts,
    folders,
    generator,
    items,
    outside,
    preferences,
    profiles,
    tags,
    trash,
)
from core.services.contents import vault_digest
from core.session import Session
from core.storage.key_file import read_key_file
from core.vault.attachment import Attachment, AttachmentId
from core.vault.field import FieldDraft, FieldType
from core.vault.item import TEMPLATES, Foreign, ItemDraft, ItemId, ItemKind
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring

NAMES = ("Maria", "Jonas", "Work")
KEY = bytes(range(20))
"""The recovery key of Jonas."""
PICTURE = bytes.fromhex("89504e470d0a1a0a0000000d494844520000008000000080") + bytes(64)
ATTACHED = f"{CANARY} attached file".encode() * 9000


def password(name: str, *, wrong: bool = False) -> Secret:
    """Return the master password of a profile, or one that is not."""
    return Secret.from_text(f"{CANARY} {name} opens the vault{' not' * wrong}")


def open_house(
    data: Path,
    *,
    clock: FakeClock | None = None,
    keyring: Keyring | None = None,
    randomness: Randomness | None = None,
) -> App:
    """Open the data folder as the program would, with fakes for the world."""
    return open_app(
        Paths(data),
        clock=clock or FakeClock(),
        keyring=keyring or FakeKeyring(),
        randomness=randomness,
        policy=KdfPolicy(FLOOR),
    )


def make_household(data: Path) -> None:
    """Make the three profiles and fill them."""
    app = open_house(data)
    try:
        for name in NAMES:
            key = Secret(bytearray(KEY)) if name == "Jonas" else None
            card = Card(name=name, picture=PICTURE if name == "Jonas" else None)
            with password(name) as secret:
                session = profiles.create_profile(app, card=card, secret=secret, recovery_key=key)
            fill(session)
            session.close()
            make_backup(app, session.profile)
    finally:
        app.close()


def fill(session: Session) -> None:
    """Put something of every kind into a vault."""
    folders.add_folder(session, name=f"{CANARY} folder", parent=None)
    (folder,) = (folder.id for folder in folders.list_folders(session))
    marks = tags.ensure_tags(session, names=[f"{CANARY} tag"])
    made: list[ItemId] = []
    for kind in ItemKind:
        draft = full_draft(kind)
        draft = msgspec.structs.replace(draft, folder=folder, tags=marks)
        made += items.add_item(session, draft=draft).items
    edited = items.read_item(session, item=made[0])
    changed = msgspec.structs.replace(edited.draft(), title=f"{CANARY} another title")
    items.edit_item(session, item=made[0], seen_revision=edited.revision, draft=changed)
    trash.move_to_trash(session, items=made[1:2])
    attach(session, made[2])
    value = generator.keep_generated(
        session, value=f"{CANARY} generated", recipe=CharactersRecipe(own=CANARY)
    )
    generator.mark_copied(session, generated=value)
    preferences.set_preference(session, name="test", value=CANARY)
    drafts.keep_draft(session, item=made[3], base=1, draft=full_draft(ItemKind.NOTE))


def full_draft(kind: ItemKind) -> ItemDraft:
    """Return an item of a kind with a canary in every field."""
    fields = tuple(
        FieldDraft(type=shape, value=f"{CANARY} {role}", role=role, label=f"{CANARY} label")
        for role, shape in TEMPLATES[kind]
        if shape is not FieldType.OTP
    )
    own = FieldDraft(type=FieldType.CONCEALED, value=CANARY, role=None, label=f"{CANARY} own")
    return ItemDraft(
        kind=kind,
        title=f"{CANARY} {kind}",
        fields=(*fields, own),
        foreign=Foreign("test", CANARY.encode()),
    )


def attach(session: Session, item: ItemId) -> None:
    """Attach a file of a few chunks to an item."""
    with session.unit_of_work() as work:
        seen = work.items.get(item)
        assert seen is not None
        attachment = AttachmentId(session.app.randomness.bytes(16))
        digest = hashlib.sha256(ATTACHED).digest()
        meta = Attachment(attachment, f"{CANARY}.txt", "text/plain", len(ATTACHED), digest)
        pieces = (ATTACHED[i : i + 65536] for i in range(0, len(ATTACHED), 65536))
        key = work.chunks.write(attachment, item, pieces)
        changed = msgspec.structs.replace(seen.item, attachments=(meta,))
        work.items.put(changed, {attachment: key})
        work.commit()


def make_backup(app: App, profile: ProfileId) -> Path:
    """Copy vault and key file where our own backups lie."""
    paths = app.paths.profile(profile)
    folder = paths.backups / "2027-01-15T080000Z"
    folder.mkdir(parents=True)
    for source in (paths.vault, paths.key_file):
        shutil.copyfile(source, folder / source.name)
        (folder / source.name).chmod(0o600)
    return folder


def set_countdown(app: App, profile: ProfileId, *, left: int, held: int | None) -> None:
    """Write another countdown into a key file, as if the program had run down to it."""
    path = app.paths.profile(profile).key_file
    now = read_key_file(path)
    assert now.life.countdown is not None
    record = msgspec.structs.replace(now.life.countdown, seconds_left=left, held_seconds=held)
    life = msgspec.structs.replace(now.life, countdown=record)
    outside.carry_key_file(app, dataclasses.replace(now, life=life))


def unlock(app: App, name: str) -> Session:
    """Open a profile by its name."""
    with password(name) as secret:
        return profiles.unlock(app, profile=id_of(app, name), secret=secret)


def id_of(app: App, name: str) -> ProfileId:
    """Return the id of a profile."""
    return cards.find_profile(app, name=name).id


def digest_of(app: App, name: str) -> bytes:
    """Return the canonical digest of a vault, opened for that."""
    session = unlock(app, name)
    try:
        return vault_digest(session)
    finally:
        session.close()


def image_of(folder: Path) -> dict[str, str]:
    """Return what lies below a folder: the hash of every file, the mode of everything."""
    image = {}
    for path in sorted(folder.rglob("*")):
        status = path.lstat()
        content = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
        image[path.relative_to(folder).as_posix()] = f"{status.st_mode:o} {content}"
    return image


def timed_image(folder: Path) -> dict[str, str]:
    """Return the image of a folder with the times at which anything was written."""
    image = image_of(folder)
    return {name: f"{told} {(folder / name).lstat().st_mtime_ns}" for name, told in image.items()}


def grep(folder: Path, wanted: bytes) -> list[str]:
    """Return the files below a folder that hold `wanted` in clear, in their bytes or name."""
    return [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*"))
        if (path.is_file() and wanted in path.read_bytes()) or wanted in path.name.encode()
    ]


@dataclasses.dataclass
class House:
    """One open data folder in a test."""

    app: App
    clock: FakeClock
    keyring: FakeKeyring

    @property
    def data(self) -> Path:
        """Return the data folder."""
        return self.app.paths.data

    def id(self, name: str) -> ProfileId:
        """Return the id of a profile."""
        return id_of(self.app, name)

    def folder(self, name: str) -> Path:
        """Return the folder of a profile."""
        return self.app.paths.profile(self.id(name)).folder

    def unlock(self, name: str) -> Session:
        """Open a profile."""
        return unlock(self.app, name)

    def wait(self, seconds: float, *, step: int = 300) -> None:
        """Let time pass with the program running and looking every few minutes."""
        while seconds > 0:
            passed = min(step, seconds)
            self.clock.advance(int(passed * 1000))
            refresh_countdowns(self.app, card_visible=True)
            seconds -= passed

    def reopen(self) -> App:
        """Close the program and start it again."""
        self.app.close()
        self.app = open_house(self.data, clock=self.clock, keyring=self.keyring)
        return self.app
