"""What a folder holds when the program is started on it anew, told so that it can be compared."""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import msgspec

from core.crypto.slots import read_header, type_of
from core.deletion import lifecycle
from core.deletion.leftovers import LeftoverKind, list_leftovers
from core.deletion.receipt import verify_receipt
from core.errors import OlderCopyError, WrongPasswordError, WrongRecoveryKeyError
from core.services import backups, cards, contents, drafts, key_slots, profiles, undo
from core.session import Session
from core.storage.backups import UNFINISHED
from core.storage.installation_log import InstallationLog
from core.storage.key_file import OFFSETS, PAGE, read_key_file
from core.vault.canonical import DigestBuilder
from core.vault.history import Preference
from core.vault.profile import Profile, ProfileState
from core.vault.secret import Secret
from tests.faults.stage import BYSTANDER, KIT, OTHER_KIT, OTHER_PASSWORD, PASSWORD, Stage, start

Facts = tuple[str, ...]
"""Everything that counts about a folder, one fact a line, sorted."""
Doors = tuple[str, str]
"""Both passwords; after a recovery that was cut short either may open the profile."""


def examine(folder: Path, doors: Doors = (PASSWORD, OTHER_PASSWORD)) -> Facts:
    """Start the program, settle what is unfinished, look at everything; the folder is used up.

    Passwords are tried in the order of `doors`. Raises AssertionError where
    anything is not as it must always be, and whatever keeps a profile from opening.
    """
    stage = start(folder, seed=99)
    try:
        log = InstallationLog(stage.app.paths.installation_log)
        lifecycle.purge_due(stage.app, card_visible=False)
        strangers = [
            leftover.path
            for leftover in list_leftovers(stage.app)
            if leftover.kind in (LeftoverKind.STRANGER, LeftoverKind.FOLDER_WITHOUT_KEYS)
        ]
        assert not strangers, f"nobody knows {strangers}"
        facts = [f"receipts: {_count_receipts(stage)}"]
        for profile in cards.list_profiles(stage.app):
            if profile.card.name == BYSTANDER:
                facts.append(f"{BYSTANDER}: {_hash_folder(stage, profile)}")
            else:
                facts += _tell_profile(stage, profile, doors)
        assert log.check().whole, "the installation's log does not hold"
        facts += _tell_outside(stage)
    finally:
        stage.close()
    _check_databases(folder)
    return tuple(sorted(facts))


def _count_receipts(stage: Stage) -> int:
    paths = list(stage.app.paths.receipts.glob("*.json"))
    for path in paths:
        verification = verify_receipt(stage.app, path)
        assert verification.valid, "a receipt is not valid"
        assert verification.known, "a receipt is not known to the log"
    return len(paths)


def _hash_folder(stage: Stage, profile: Profile) -> str:
    # Nothing anybody does with another profile may change a byte of this one.
    digest = hashlib.sha256()
    for path in sorted(stage.app.paths.profile(profile.id).folder.rglob("*")):
        if path.is_file():
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()[:16]


def _tell_profile(stage: Stage, profile: Profile, doors: Doors) -> Iterator[str]:
    name = profile.card.name
    yield f"{name}: {profile.state}, with password {profile.with_password}, card {profile.card}"
    path = stage.app.paths.profile(profile.id).key_file
    if profile.state in (ProfileState.SCHEDULED, ProfileState.HELD):
        lifecycle.restore(stage.app, profile=profile.id, secret=Secret.from_text(PASSWORD))
    try:
        opened = _open(stage, profile, doors)
    except OlderCopyError as error:
        yield f"{name}: {type(error).__name__}"
        return
    with contextlib.closing(opened) as session:
        pages = [path.read_bytes()[offset : offset + PAGE] for offset in OFFSETS]
        assert pages[0] == pages[1], "the pages of the key file differ after unlocking"
        yield f"{name}: vault {tell_vault(session)}"
    # Whatever was under way is settled now: one password opens it, and one kit.
    yield f"{name}: opened by {', '.join(_list_keys(stage, path))}"
    costs = {read_header(s).params for s in read_key_file(path).slots if type_of(s) == 1}
    yield f"{name}: costs {sorted(map(str, costs))}"
    yield from _tell_backups(stage, profile)
    copies = stage.app.registry().list_copies(profile.id)
    yield f"{name}: copies {sorted({(copy.format, copy.sha256.hex()) for copy in copies})}"


def _tell_backups(stage: Stage, profile: Profile) -> Iterator[str]:
    name, keys = profile.card.name, set[str]()
    found = backups.list_backups_of(stage.app, profile=profile.id)
    for backup in found:
        opening = _list_keys(stage, backup.path / "profile.keys")
        assert opening, f"no key opens {backup.path}"
        keys.update(opening)
    yield f"{name}: backups {sorted(backup.made for backup in found)}"
    yield f"{name}: a backup opened by {', '.join(sorted(keys))}"


def _open(stage: Stage, profile: Profile, doors: Doors) -> Session:
    for password in doors:
        with contextlib.suppress(WrongPasswordError):
            secret = Secret.from_text(password)
            return profiles.unlock(stage.app, profile=profile.id, secret=secret)
    raise AssertionError(f"no password opens {profile.card.name}")


def _list_keys(stage: Stage, path: Path) -> list[str]:
    key_file, found = read_key_file(path), []
    for word, password in (("password", PASSWORD), ("other password", OTHER_PASSWORD)):
        with contextlib.suppress(WrongPasswordError):
            key_slots.try_proved(stage.app, key_file, Secret.from_text(password))
            found.append(word)
    for word, kit in (("kit", KIT), ("other kit", OTHER_KIT)):
        with contextlib.suppress(WrongRecoveryKeyError):
            key_slots.open_with_recovery(key_file, Secret(bytearray(kit)))
            found.append(word)
    return found


def tell_vault(session: Session) -> str:
    """Return a digest of everything in an open vault: also of drafts and of what can be undone.

    Not of what the program notes for itself about backups on the way.
    """
    assert session.vault.find_damage() == [], "rows are not as the manifest says"
    kept = msgspec.msgpack.encode((drafts.list_drafts(session), undo.list_operations(session)))
    builder = DigestBuilder()
    with session.unit_of_work() as work:
        for value in contents.VaultContents(session, work, include_trash=True).values():
            if not (isinstance(value, Preference) and value.name.startswith("backups.")):
                builder.add(value)
    return hashlib.sha256(builder.digest() + kept).hexdigest()[:16]


def _tell_outside(stage: Stage) -> Iterator[str]:
    # A copy that was not finished has no name of its own yet.
    for path in sorted(stage.outside.iterdir()):
        if not path.name.endswith(".part"):
            yield f"outside: {path.name} {hashlib.sha256(path.read_bytes()).hexdigest()[:16]}"


def _check_databases(folder: Path) -> None:
    for path in folder.rglob("*.db"):
        if path.parent.name.startswith(UNFINISHED):
            continue
        with contextlib.closing(sqlite3.connect(path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


class Examiner:
    """Examines copies in a scratch folder, and knows again what it has seen."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        self._known: dict[tuple[bytes, Doors], Facts] = {}

    @property
    def distinct(self) -> int:
        """Return how many folders were really different."""
        return len({digest for digest, _ in self._known})

    def examine_copy(self, folder: Path, doors: Doors = (PASSWORD, OTHER_PASSWORD)) -> Facts:
        """Examine a copy, so that the folder itself stays as it is. Raises as `examine`."""
        key = (_hash_files(folder), doors)
        if key not in self._known:
            shutil.copytree(folder, self._scratch)
            try:
                self._known[key] = examine(self._scratch, doors)
            finally:
                shutil.rmtree(self._scratch)
        return self._known[key]


def _hash_files(folder: Path) -> bytes:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        # The lock holds the number of the process that had it, and nobody reads it.
        if path.name != "lock":
            content = path.read_bytes() if path.is_file() else b"/"
            name = path.relative_to(folder).as_posix().encode()
            digest.update(name + b"\0" + hashlib.sha256(content).digest())
    return digest.digest()
