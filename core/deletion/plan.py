"""What a deletion would remove and what would stay: a dry run that changes no byte."""

from __future__ import annotations

import dataclasses
import enum
import os
from collections import Counter
from collections.abc import Iterator

from core.app import App
from core.deletion.belongings import (
    count_keyring_entries,
    is_connected,
    list_backup_folders,
    list_backups_elsewhere,
    measure_folder,
)
from core.errors import FileMissingError, ProfileNotFoundError
from core.services.cards import list_profiles
from core.session import Session
from core.storage.backup_index import list_known_backups
from core.storage.installation_log import InstallationLog
from core.storage.key_file import KeyFile, read_key_file
from core.storage.unit_of_work import UnitOfWork
from core.vault.item import ItemKind
from core.vault.profile import ProfileId, ProfileState


class What(enum.StrEnum):
    """A kind of thing that goes with a profile."""

    LOGIN = "login"
    CARD = "card"
    IDENTITY = "identity"
    NOTE = "note"
    SSH_KEY = "ssh-key"
    WIFI = "wifi"
    CODE = "code"
    DOCUMENT = "document"
    CUSTOM = "custom"
    TRASH = "trash"
    ATTACHMENT = "attachment"
    VERSION = "version"
    FOLDER = "folder"
    TAG = "tag"
    GENERATED = "generated"
    RECIPE = "recipe"
    PREFERENCE = "preference"
    DRAFT = "draft"
    OPERATION = "operation"
    ACTIVITY = "activity"
    PICTURE = "picture"
    BACKUP = "backup"
    VAULT_FILE = "vault-file"
    KEY_FILE = "key-file"
    KEYRING = "keyring-entry"
    REGISTRY = "registry-row"
    LOG_LINE = "log-line"


KINDS = tuple(What(kind.value) for kind in ItemKind)
"""The kinds of items; TRASH counts those in Trash, which are in none of these."""


class StayKind(enum.StrEnum):
    """Why something stays."""

    COPY = "copy"
    COPY_GONE = "copy-not-found"
    BACKUP = "backup"
    BACKUP_AWAY = "backup-not-connected"
    UNCONTROLLED = "uncontrolled"


@dataclasses.dataclass(frozen=True)
class Removal:
    """So many of a kind, with their bytes where they have a size of their own."""

    what: What
    count: int
    bytes: int = 0


@dataclasses.dataclass(frozen=True)
class Stay:
    """Something Strongroom cannot delete; `where` is a path, or empty where nobody can tell."""

    what: StayKind
    where: str
    encrypted: bool = False


@dataclasses.dataclass(frozen=True, kw_only=True)
class DeletionPlan:
    """The first page of the wizard. `exact` where the vault was open to be counted."""

    profile: ProfileId
    name: str
    exact: bool
    removes: tuple[Removal, ...]
    stays: tuple[Stay, ...]
    other_profiles: tuple[str, ...]
    last_profile: bool

    @property
    def items(self) -> int:
        """Return how many items go, Trash included."""
        kinds = {*KINDS, What.TRASH}
        return sum(removal.count for removal in self.removes if removal.what in kinds)

    @property
    def counts(self) -> tuple[tuple[str, int], ...]:
        """Return what the key file and the receipt remember: kinds and numbers."""
        return tuple((removal.what.value, removal.count) for removal in self.removes)


def make_plan(app: App, *, profile: ProfileId, session: Session | None = None) -> DeletionPlan:
    """Return what deleting a profile would remove and leave.

    With its session everything is counted. Without, what the decision of a
    scheduled profile remembers, else what can be seen from outside. Raises
    ProfileNotFoundError, KeyFileDamagedError.
    """
    assert session is None or session.profile == profile
    try:
        key_file = read_key_file(app.paths.profile(profile).key_file)
    except FileMissingError:
        raise ProfileNotFoundError(name=profile.hex()) from None
    owner = session is not None or _decided_by_owner(key_file)
    removes = [*_count_content(session, key_file), *_count_files(app, key_file, owner=owner)]
    if session is not None:
        removes.append(Removal(What.KEYRING, count_keyring_entries(app, profile)))
    others = tuple(p.name for p in list_profiles(app) if p.id != profile)
    return DeletionPlan(
        profile=profile,
        name=key_file.card.name,
        exact=session is not None,
        removes=tuple(removal for removal in removes if removal.count),
        stays=(
            *_list_copies(app, profile),
            *_list_backups(app, profile, owner=owner),
            Stay(StayKind.UNCONTROLLED, ""),
        ),
        other_profiles=others,
        last_profile=not others,
    )


def _decided_by_owner(key_file: KeyFile) -> bool:
    decision = key_file.life.decision
    return decision is not None and decision.with_password


def _count_content(session: Session | None, key_file: KeyFile) -> Iterator[Removal]:
    if session is not None:
        with session.unit_of_work() as work:
            yield from _count_rows(work)
        return
    decision = key_file.life.decision
    waiting = key_file.life.state in (ProfileState.SCHEDULED, ProfileState.HELD)
    outside = {What.PICTURE, What.BACKUP, What.VAULT_FILE, What.KEY_FILE, What.REGISTRY}
    if decision is not None and waiting:
        known = {what.value: what for what in What if what not in {*outside, What.LOG_LINE}}
        yield from (Removal(known[what], n) for what, n in decision.counts if what in known)


def _count_rows(work: UnitOfWork) -> Iterator[Removal]:
    summaries = work.items.summaries()
    kinds = Counter(summary.kind for summary in summaries if summary.trashed is None)
    yield from (Removal(What(kind.value), kinds[kind]) for kind in ItemKind)
    yield Removal(What.TRASH, sum(summary.trashed is not None for summary in summaries))
    sizes = {}
    for summary in summaries:
        seen = work.items.get(summary.id) if summary.attachment_count else None
        for attachment in seen.item.attachments if seen is not None else ():
            sizes[attachment.id] = attachment.size
    yield Removal(What.ATTACHMENT, len(sizes), sum(sizes.values()))
    yield Removal(What.VERSION, work.versions.count())
    yield Removal(What.FOLDER, work.folders.count())
    yield Removal(What.TAG, work.tags.count())
    yield Removal(What.GENERATED, work.generated.count())
    yield Removal(What.RECIPE, work.recipes.count())
    yield Removal(What.PREFERENCE, work.preferences.count())
    yield Removal(What.DRAFT, len(work.drafts.all()))
    yield Removal(What.OPERATION, work.operations.count())
    yield Removal(What.ACTIVITY, work.activity.count())


def _count_files(app: App, key_file: KeyFile, *, owner: bool) -> Iterator[Removal]:
    paths = app.paths.profile(key_file.profile)
    if key_file.card.picture is not None:
        yield Removal(What.PICTURE, 1, len(key_file.card.picture))
    backups = list_backup_folders(paths.backups)
    if owner:
        elsewhere = list_backups_elsewhere(app, key_file.profile)
        backups = (*backups, *filter(is_connected, elsewhere))
    yield Removal(What.BACKUP, len(backups), sum(measure_folder(place)[1] for place in backups))
    for what, path in ((What.VAULT_FILE, paths.vault), (What.KEY_FILE, paths.key_file)):
        try:
            yield Removal(what, 1, os.lstat(path).st_size)
        except FileNotFoundError:
            continue
    if app.paths.registry.exists():
        registry = app.registry()
        pseudonym = registry.pseudonym_of(key_file.profile)
        if pseudonym is not None:
            rows = 1 + len(registry.list_copies(key_file.profile))
            rows += len(list_known_backups(registry, key_file.profile))
            yield Removal(What.REGISTRY, rows)
            lines = InstallationLog(app.paths.installation_log).list_lines()
            yield Removal(What.LOG_LINE, sum(line.who == pseudonym.hex() for line in lines))


def _list_copies(app: App, profile: ProfileId) -> Iterator[Stay]:
    if not app.paths.registry.exists():
        return
    newest = {copy.path: copy for copy in app.registry().list_copies(profile)}
    for path, copy in newest.items():
        there = os.path.lexists(path)
        yield Stay(StayKind.COPY if there else StayKind.COPY_GONE, path, copy.encrypted)


def _list_backups(app: App, profile: ProfileId, *, owner: bool) -> Iterator[Stay]:
    """Yield the backups elsewhere that stay: not connected, or no owner has given a password."""
    for path in list_backups_elsewhere(app, profile):
        if not is_connected(path):
            yield Stay(StayKind.BACKUP_AWAY, str(path), encrypted=True)
        elif not owner:
            yield Stay(StayKind.BACKUP, str(path), encrypted=True)
