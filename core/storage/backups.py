"""Backups as folders: a vault and a key file of their own, which count once they were compared.

Each is written under a temporary name, read back from the disk with the keys in
hand and only then renamed, so that a folder with a time for a name is a whole
backup or one that was damaged later.
"""

from __future__ import annotations

import contextlib
import dataclasses
import datetime
import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path

from core.crypto.keys import SubKeys
from core.crypto.primitives import sha256
from core.errors import BackupDiffersError, DamagedError, VaultDamagedError
from core.ports import Millis, Randomness
from core.progress import SILENT, Progress
from core.storage.engine import check_schema, database_errors, open_engine, raw_connection
from core.storage.files import disk_errors, make_folder, sync_folder
from core.storage.key_file import KeyFile, make_key_file
from core.storage.key_page import Life
from core.storage.manifest import Root
from core.storage.places import is_folder
from core.storage.rows import APPLICATION_ID, SCHEMA, SCHEMA_TEXT
from core.storage.shredding import KeyFilePlace, discard_folder, shred_key_file
from core.storage.vault_file import VaultFile
from core.vault.attachment import AttachmentId
from core.vault.item import ItemId
from core.vault.profile import ProfileId, ProfileState

VAULT, KEYS = "vault.db", "profile.keys"
_FILES = (VAULT, f"{VAULT}-journal")
_NAME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{6}Z")
_FORM = "%Y-%m-%dT%H%M%SZ"
UNFINISHED = ".part-"
COMING, DONE = "restoring", "restored"
"""What a reinstatement calls a folder before it counts, and after."""
_SECOND = 1000


@dataclasses.dataclass(frozen=True)
class Outside:
    """What of a backup can be told without a key; `digest` names the vault's state."""

    items: int
    epoch: int
    size: int
    digest: bytes


def name_of(made: Millis) -> str:
    """Return the name of a backup's folder: its time in UTC, to the second."""
    moment = datetime.datetime.fromtimestamp(made // _SECOND, tz=datetime.UTC)
    return moment.strftime(_FORM)


def made_at(name: str) -> Millis | None:
    """Return the time that a folder's name tells, None where it is not a backup's."""
    if not _NAME.fullmatch(name):
        return None
    try:
        # Not `strptime`: the patterns that it makes at its first use settle, for good, in memory
        # that secrets were just freed from, and keep the end of one behind their own.
        moment = datetime.datetime.fromisoformat(name.replace("-", ""))
    except ValueError:
        return None
    return Millis(int(moment.timestamp()) * _SECOND)


def folder_elsewhere(chosen: Path, profile: ProfileId) -> Path:
    """Return the folder for a profile's backups below one that a person chose."""
    return chosen / f"strongroom-{profile.hex()}"


def is_place_elsewhere(folder: Path, profile: ProfileId) -> bool:
    """Tell whether a path is one that a backup of this profile gets outside the data folder."""
    expected = folder_elsewhere(folder.parent.parent, profile) / folder.name
    return folder == expected and made_at(folder.name) is not None


def list_folders(parent: Path) -> tuple[tuple[Millis, Path], ...]:
    """Return the backups below a folder by their times, oldest first; links are none."""
    if not is_folder(parent):
        return ()
    try:
        with os.scandir(parent) as entries:
            names = [e.name for e in entries if e.is_dir(follow_symlinks=False)]
    except OSError:
        return ()
    times = ((made_at(name), parent / name) for name in names)
    return tuple(sorted((made, path) for made, path in times if made is not None))


def write_backup(
    vault: VaultFile, key_file: KeyFile, *, path: Path, note: Callable[[], None], progress: Progress
) -> None:
    """Write, compare, have noted and only then name a backup.

    On failure, also of the comparison, nothing of it stays. Raises DiskError,
    BackupDiffersError, CancelledError, and what `note` raises.
    """

    def check(part: Path) -> None:
        _compare(part, vault, progress)
        note()

    _write(vault, key_file, path, progress, check)


def keep_as_found(vault: VaultFile, key_file: KeyFile, *, into: Path, made: Millis) -> None:
    """Keep a vault that differs as a backup nobody vouches for, before something in it goes.

    On failure nothing of it stays. Raises DiskError.
    """
    _write(vault, key_file, into / free_name(into, made), SILENT, lambda _: None)


def _write(
    vault: VaultFile,
    key_file: KeyFile,
    final: Path,
    progress: Progress,
    check: Callable[[Path], None],
) -> None:
    into = final.parent
    with disk_errors(into):
        make_folder(into)
        remove_unfinished(into, profile=vault.profile, randomness=vault.randomness)
        place = into / (UNFINISHED + final.name)
        place.mkdir(mode=0o700)
        try:
            vault.copy_to(place / VAULT, progress)
            check(place)
            # Last, so that hardly anything can fail, or be cancelled, with key slots in it.
            make_key_file(place / KEYS, _at_rest(key_file))
            sync_folder(place)
            place = place.rename(final)
            sync_folder(into)
        except BaseException:
            discard_part(place, vault)
            raise


def free_name(parent: Path, made: Millis) -> str:
    """Return the name of a backup of this time, or of the next second where that is taken."""
    while os.path.lexists(parent / name_of(made)):
        made = Millis(made + _SECOND)
    return name_of(made)


def _at_rest(key_file: KeyFile) -> KeyFile:
    # The wait of a deletion belongs to the profile; what vouches for the file does not cover it.
    life = Life(state=ProfileState.ACTIVE, last_opened=key_file.life.last_opened)
    return dataclasses.replace(key_file, life=life)


def remove_unfinished(parent: Path, *, profile: ProfileId, randomness: Randomness) -> None:
    """Remove what a kill left of a profile's backups that never counted, key slots first."""
    if not is_folder(parent):
        return
    with os.scandir(parent) as entries:
        left = [e.path for e in entries if _is_unfinished(e.name)]
    for path in left:
        discard_folder(Path(path), KEYS, profile=profile, randomness=randomness)


def discard_part(part: Path, vault: VaultFile) -> None:
    """Remove a folder that never counted, its key slots overwritten first, best effort."""
    discard_folder(part, KEYS, profile=vault.profile, randomness=vault.randomness)


def _is_unfinished(name: str) -> bool:
    rest = name.removeprefix(UNFINISHED)
    return rest != name and (rest in (COMING, DONE) or made_at(rest) is not None)


def _compare(part: Path, vault: VaultFile, progress: Progress) -> None:
    try:
        root = check_backup(
            part / VAULT, vault.profile, vault.keys, vault.randomness, progress=progress
        )
    except DamagedError as error:
        raise BackupDiffersError(path=str(part)) from error
    if root != vault.root:
        raise BackupDiffersError(path=str(part))


@contextlib.contextmanager
def open_backup(
    path: Path, profile: ProfileId, keys: SubKeys, randomness: Randomness
) -> Iterator[VaultFile]:
    """Open a backup's vault for a while. Raises VaultDamagedError, FileMissingError."""
    vault = VaultFile(path, profile, keys, randomness)
    try:
        yield vault
    finally:
        vault.close()


def check_backup(
    path: Path, profile: ProfileId, keys: SubKeys, randomness: Randomness, *, progress: Progress
) -> Root:
    """Open every blob of a backup's vault, compare all rows with the manifest; return its root.

    Raises VaultDamagedError, RecordDamagedError, FileMissingError.
    """
    with open_backup(path, profile, keys, randomness) as vault:
        check_contents(vault, progress)
        return vault.root


def check_contents(vault: VaultFile, progress: Progress) -> None:
    """Open every blob of an open backup and compare all rows with the manifest.

    Raises VaultDamagedError, RecordDamagedError.
    """
    if vault.find_damage():
        raise VaultDamagedError(path=str(vault.path), detail="rows-differ")
    _open_everything(vault, progress)


def _open_everything(vault: VaultFile, progress: Progress) -> None:
    with vault.unit_of_work() as work:
        total = work.items.count() + work.versions.count()
        attached: dict[AttachmentId, tuple[ItemId, bytes]] = {}
        for done, (item, keys) in enumerate(work.items.all()):
            if done % 256 == 0:
                progress.report(done, total, "comparing")
            attached |= {file: (item.id, key) for file, key in keys.items()}
        for stored in work.versions.all():
            owner = stored.item.value.id
            attached |= {file: (owner, key) for file, key in stored.item.keys().items()}
        for file in work.chunks.attachments() & attached.keys():
            progress.report(total, total, "comparing")
            for _ in work.chunks.read(file, *attached[file]):
                pass
        for rows in (work.folders, work.tags, work.operations, work.tombstones):
            rows.all()
        for others in (work.generated, work.recipes, work.preferences, work.activity):
            others.all()


def look_at(folder: Path) -> Outside:
    """Return what of a backup can be told without a key.

    Raises VaultDamagedError, NewerSchemaError, FileMissingError, DiskError.
    """
    path = folder / VAULT
    with disk_errors(path):
        size = sum(entry.stat().st_size for entry in os.scandir(folder))
    engine = open_engine(path)
    try:
        check_schema(
            engine, path, statements=SCHEMA_TEXT, application=APPLICATION_ID, schema=SCHEMA
        )
        with database_errors(path), engine.connect() as connection:
            driver = raw_connection(connection)
            (items,) = driver.execute("SELECT count(*) FROM items").fetchone()
            root = driver.execute("SELECT epoch, sealed FROM manifest_root").fetchone()
            connection.rollback()
    finally:
        engine.dispose()
    if root is None or not isinstance(root[0], int) or not isinstance(root[1], bytes):
        raise VaultDamagedError(path=str(path), detail="manifest-root")
    return Outside(items, root[0], size, sha256(root[1]))


def state_of(vault: VaultFile) -> bytes:
    """Return the digest that `look_at` gives for a backup of the vault as it is now."""
    with vault.read() as connection:
        row = raw_connection(connection).execute("SELECT sealed FROM manifest_root").fetchone()
    return sha256(row[0])


def remove_backup(folder: Path, *, profile: ProfileId, randomness: Randomness) -> None:
    """Remove one backup, its keys first: overwritten, then unlinked; nothing but our files.

    Raises KeyFileTamperedError where the keys there are another profile's, DiskError.
    """
    with disk_errors(folder):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            place = KeyFilePlace(descriptor, folder / KEYS)
            shred_key_file(place, profile=profile, randomness=randomness)
            for name in _FILES:
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(name, dir_fd=descriptor)
        finally:
            os.close(descriptor)
        folder.rmdir()
        sync_folder(folder.parent)
