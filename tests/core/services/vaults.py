"""Profiles on real files, opened without paying for key derivation in every test."""

from __future__ import annotations

import dataclasses
import shutil
from collections.abc import Sequence
from pathlib import Path

from core.app import App, KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.crypto.keys import Epoch, VaultKey
from core.paths import Paths
from core.services import items, key_slots, opening, profiles, recovery
from core.session import Session
from core.storage.key_file import read_key_file
from core.vault.changes import Changes
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import Item, ItemDraft, ItemId, ItemKind
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.fakes.clock import FakeClock
from tests.fakes.randomness import SeededRandomness

PASSWORD = f"{CANARY} velvet cactus"
OTHER_PASSWORD = f"{CANARY} orbit hinge"
DAY = 24 * 60 * 60 * 1000


@dataclasses.dataclass(frozen=True)
class Template:
    """A data folder with the profile Maria, and what opens her vault."""

    folder: Path
    profile: ProfileId
    material: bytes = dataclasses.field(repr=False)
    recovery_key: bytes = dataclasses.field(repr=False)


def start(folder: Path, *, clock: FakeClock, seed: int) -> App:
    """Open a data folder; new slots cost as little as is allowed."""
    return open_app(
        Paths(folder), clock=clock, randomness=SeededRandomness(seed), policy=KdfPolicy(FLOOR)
    )


def make_template(folder: Path) -> Template:
    """Make the profile Maria, with a recovery kit, and note its vault key."""
    app = start(folder, clock=FakeClock(), seed=1)
    recovery_key = recovery.make_kit(app)
    session = profiles.create_profile(
        app, card=Card(name="Maria"), secret=secret(PASSWORD), recovery_key=recovery_key
    )
    session.close()
    key_file = read_key_file(app.paths.profile(session.profile).key_file)
    (key,) = key_slots.open_with_password(app, key_file, secret(PASSWORD))
    app.close()
    return Template(folder, session.profile, bytes(key.material), bytes(recovery_key.buffer))


def copy_template(template: Template, folder: Path) -> None:
    """Put a copy of the template's data folder at `folder`."""
    shutil.copytree(template.folder, folder)


def open_with_key(app: App, template: Template) -> Session:
    """Open Maria's vault as `unlock` does, after the key derivation."""
    key_file = opening.begin_opening(app, template.profile)
    key = VaultKey(bytearray(template.material), Epoch(1))
    return opening.open_session(app, key_file, (key,), reseal=None)


def secret(text: str) -> Secret:
    """Return a secret with this text."""
    return Secret.from_text(text)


def login(
    title: str = "Mail",
    *,
    username: str = "maria",
    password: str = f"{CANARY}-1",
    website: str = "https://mail.example.com",
) -> ItemDraft:
    """Return the draft of a login."""
    fields = (
        FieldDraft(FieldType.TEXT, username, FieldRole.USERNAME),
        FieldDraft(FieldType.CONCEALED, password, FieldRole.PASSWORD),
        FieldDraft(FieldType.URL, website, FieldRole.WEBSITE),
    )
    return ItemDraft(kind=ItemKind.LOGIN, title=title, fields=fields)


def only(changes: Changes) -> ItemId:
    """Return the one item that an act touched."""
    (item,) = changes.items
    return item


def add(session: Session, title: str = "Mail") -> ItemId:
    """Add a login and return its id."""
    return only(items.add_item(session, draft=login(title)))


def edit(session: Session, item: ItemId, *, password: str) -> Item:
    """Give a login another password and return it as it is then."""
    before = items.read_item(session, item=item)
    fields = tuple(
        with_value(field, password) if field.role is FieldRole.PASSWORD else field
        for field in before.draft().fields
    )
    draft = ItemDraft(kind=before.kind, title=before.title, fields=fields, folder=before.folder)
    items.edit_item(session, item=item, seen_revision=before.revision, draft=draft)
    return items.read_item(session, item=item)


def with_value(field: FieldDraft, value: str) -> FieldDraft:
    """Return a field with another value."""
    return FieldDraft(field.type, value, field.role, field.label, field.id)


def titles(session: Session) -> list[str]:
    """Return the titles of the items outside Trash, sorted."""
    found = items.list_summaries(session)
    return sorted(summary.title for summary in found if summary.trashed is None)


def passwords(session: Session, item: ItemId) -> list[str]:
    """Return the passwords an item had before, newest first."""
    versions = items.list_versions(session, item=item)
    return [version.item.value(FieldRole.PASSWORD) for version in versions]


def revisions(session: Session, found: Sequence[ItemId]) -> list[int]:
    """Return the revision of each item."""
    return [items.read_item(session, item=item).revision for item in found]


class Stopping:
    """Progress that is cancelled at its n-th report, counted from 0."""

    def __init__(self, at: int) -> None:
        self.at = at
        self.reports: list[tuple[int, int, str]] = []

    def report(self, done: int, total: int, step: str = "") -> None:
        """Note the report, and cancel when it is time."""
        from core.errors import CancelledError

        self.reports.append((done, total, step))
        if len(self.reports) > self.at:
            raise CancelledError()
