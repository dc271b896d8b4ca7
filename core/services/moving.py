"""Move everything of an open profile into another one, and prove from the disk that it is there."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
from collections import Counter
from collections.abc import Iterator

from core.app import App
from core.errors import (
    AppError,
    MoveLeftError,
    NothingToUndoError,
    SameProfileError,
    WrongStateError,
)
from core.formats.imported import NotKept
from core.formats.parts import Part
from core.ports import Millis
from core.progress import SILENT, Progress
from core.services import (
    backups,
    cards,
    key_slots,
    plain_copies,
    profiles,
    recovery,
    rewrapping,
)
from core.services.contents import VaultContents, vault_digest
from core.services.move_check import MovedValues, check_move
from core.services.move_writer import MoveWriter, Written
from core.services.occupation import Doing, occupied
from core.services.ownership import Act, FreshProof, spend
from core.services.undo import undo
from core.session import Session
from core.storage.key_file import KeyFile, read_key_file
from core.vault.canonical import Noun, noun_of
from core.vault.history import OperationId, Preference
from core.vault.profile import Profile, ProfileId, ProfileState
from core.vault.secret import Secret

_OUR_OWN = frozenset(
    {
        key_slots.KIT_PREFERENCE,
        recovery.PLACE_PREFERENCE,
        backups.SLOTS,
        rewrapping.UNDER_WAY,
        plain_copies.PREFERENCE,
    }
)
"""What nobody set: how the profile's own kit and backups open, and which exports are its own."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class MoveRequest:
    """Which profile takes everything, its master password, and what the folder there is called.

    An earlier move to the same one is replaced by this where nobody changed it there.
    """

    target: ProfileId
    secret: Secret
    folder: str
    instead: Moved | None = None


@dataclasses.dataclass(frozen=True, kw_only=True)
class Moved:
    """What now lies in another profile as well, as it was read back from the disk.

    `digest` is the canonical one of the profile that it came from, `sha256` of the other
    one's vault file. `folder` is what the folder there is called, `operation` what undo
    takes back there.
    """

    target: ProfileId
    at: Millis
    counts: Counter[Noun]
    digest: bytes
    sha256: bytes
    slots: bytes
    """What tells whether the same keys open it."""
    folder: str
    not_kept: tuple[NotKept, ...]
    operation: OperationId


def list_targets(app: App, *, besides: ProfileId) -> tuple[Profile, ...]:
    """Return the profiles that can take what another one holds."""
    return tuple(
        profile
        for profile in cards.list_profiles(app)
        if profile.id != besides and profile.state is ProfileState.ACTIVE
    )


def check_target(session: Session, *, target: ProfileId) -> Profile:
    """Return the other profile. Raises SameProfileError, WrongStateError for one not active.

    One that waits for its end without its password would be opened as well, and that
    would call its deletion off: nobody asked for that here.
    """
    found = cards.read_profile(session.app, profile=target)
    if target == session.profile:
        raise SameProfileError(name=found.name)
    if found.state is not ProfileState.ACTIVE:
        raise WrongStateError(name=found.name, state=found.state)
    return found


@occupied(Doing.EXPORT)
def move_everything(
    session: Session, *, request: MoveRequest, proof: FreshProof, progress: Progress = SILENT
) -> Moved:
    """Put everything into another profile, in one operation, and read it back in a fresh process.

    Nothing is taken from the open profile. The `proof` is for an export; the other's
    master password is in the request. A backup of the other one is made before, as for
    an import. Cancelling takes back what was written there. Raises
    FreshPasswordNeededError, SameProfileError, WrongStateError, MoveDiffersError,
    MoveLeftError where that cannot be taken back either, RecordDamagedError where
    something here cannot be read, and what unlocking raises.
    """
    spend(session, proof, Act.EXPORT)
    app = session.app
    profile = check_target(session, target=request.target)
    progress.report(0, 0, "deriving-key")
    target = profiles.unlock(app, profile=profile.id, secret=request.secret)
    with contextlib.closing(target):
        written, epoch = _write(session, target, request, progress), target.vault.keys.epoch
    try:
        sha256, slots = _read_back(app, request, epoch, written, progress)
    except (AppError, KeyboardInterrupt):
        # What was not proved must not stay there either; it is all still here.
        _take_back(app, request, written, profile)
        raise
    return Moved(
        target=profile.id,
        at=app.clock.now(),
        counts=Counter(noun_of(value) for value in written.values),
        digest=written.digest,
        sha256=sha256,
        slots=slots,
        folder=written.folder,
        not_kept=tuple(_list_left(written)),
        operation=written.operation,
    )


def _write(session: Session, target: Session, request: MoveRequest, progress: Progress) -> Written:
    target.check_writable()
    with target.busy(Doing.IMPORT):
        backups.back_up_before(target, progress=progress)
        _replace(session, target, request.instead)
        with session.unit_of_work() as there, target.unit_of_work() as work:
            contents = VaultContents(session, there, include_trash=True)
            writer = MoveWriter(target, work, contents, folder=request.folder)
            return writer.write(session.broken.check_copied, progress)


def _replace(session: Session, target: Session, earlier: Moved | None) -> None:
    """Take out an earlier move, so that nothing is there twice; what was changed since stays.

    Where the profile here is another by now, that may be all there is of something: into Trash.
    """
    if earlier is None or earlier.target != target.profile:
        return
    for_good = vault_digest(session) == earlier.digest
    with contextlib.suppress(NothingToUndoError):
        undo(target, operation=earlier.operation, for_good=for_good)


def _read_back(
    app: App, request: MoveRequest, epoch: int, written: Written, progress: Progress
) -> tuple[bytes, bytes]:
    """Return the hashes of the other vault's file, opened by a fresh process, and of its slots.

    The key comes from the disk again, as it will when its owner comes for what was moved.
    """
    paths = app.paths.profile(request.target)
    progress.report(0, 0, "checking")
    key_file = read_key_file(paths.key_file)
    moved = MovedValues(request.target, key_file.card.name, paths.vault, written.values)
    with contextlib.closing(key_slots.unseal(app, key_file, request.secret)) as opened:
        sha256 = check_move(
            moved,
            vault_key=key_slots.pick_current(opened.keys, epoch),
            mark_key=app.randomness.bytes(32),
            progress=progress,
        )
    return sha256, hash_slots(key_file)


def hash_slots(key_file: KeyFile) -> bytes:
    """Return the SHA-256 of what the keys of a profile are sealed in."""
    hashes = (hashlib.sha256(slot).digest() for slot in key_file.slots)
    return hashlib.sha256(b"".join(hashes)).digest()


def _take_back(app: App, request: MoveRequest, written: Written, there: Profile) -> None:
    """Take out what was written. Raises MoveLeftError: whose profile it is must know of it."""
    left = MoveLeftError(name=there.name, folder=written.folder)
    try:
        target = profiles.unlock(app, profile=request.target, secret=request.secret)
        with contextlib.closing(target):
            kept = undo(target, operation=written.operation, for_good=True).kept
    except AppError as error:
        raise left from error
    if kept:
        raise left


def _list_left(written: Written) -> Iterator[NotKept]:
    """Yield what stays behind and ends with the profile."""
    yield NotKept(Part.APPEARANCE, 1)
    settings = [v for v in written.left if isinstance(v, Preference) and v.name not in _OUR_OWN]
    if settings:
        yield NotKept(Part.PREFERENCES, len(settings))
    if written.drafts:
        yield NotKept(Part.DRAFTS, written.drafts)
