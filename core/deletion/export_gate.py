"""The gate before a deletion: open only with a copy that is still what was checked, or “no copy”.

The decision is made long before the act. So the gate is looked at again in
the last moment: the vault must be the one that was copied, by its canonical
digest, and the file must be the one that was read back, by its hash. Where
everything was moved to another profile, that file is the other one's vault.
"""

from __future__ import annotations

import dataclasses
import enum
import hashlib
import os
import stat
from pathlib import Path

from core.app import App
from core.deletion.receipt import CopyFate, MoveFate
from core.errors import AppError, FileMissingError, GateClosedError, RecordDamagedError
from core.formats.catalogue import FormatId
from core.progress import SILENT, Progress
from core.services.cards import list_profiles
from core.services.contents import vault_digest
from core.services.exporting import ExportRequest, ExportResult, write_checked_copy
from core.services.moving import Moved, MoveRequest, hash_slots, move_everything
from core.services.ownership import FreshProof
from core.session import Session
from core.storage.files import disk_errors
from core.storage.key_file import CopyRecord, MoveRecord, read_key_file
from core.storage.places import check_place, is_temporary
from core.vault.canonical import Noun
from core.vault.choice import EVERYTHING
from core.vault.profile import Profile, ProfileId, ProfileState


class GateReason(enum.StrEnum):
    """Why the gate is closed."""

    NOT_DECIDED = "not-decided"
    COPY_GONE = "copy-gone"
    COPY_CHANGED = "copy-changed"
    COPY_INCOMPLETE = "copy-incomplete"
    VAULT_CHANGED = "vault-changed"
    TARGET_CHANGED = "target-changed"
    TARGET_GONE = "target-gone"


@dataclasses.dataclass(frozen=True, kw_only=True)
class ExportGate:
    """What was decided about a copy, and whether the receipt may bear the profile's name.

    Made by the functions below. `slots` tells which keys opened what took everything.
    """

    copy: CopyRecord | None = None
    moved: MoveRecord | None = None
    slots: bytes = b""
    no_copy: bool = False
    verified: bool = False
    name_on_receipt: bool = False

    def __post_init__(self) -> None:
        """Refuse a gate that says two things at once."""
        assert [self.no_copy, self.copy is not None, self.moved is not None].count(True) <= 1

    @property
    def is_decided(self) -> bool:
        """Tell whether it is said what becomes of everything; `check` tells whether that holds."""
        return self.no_copy or self.copy is not None or self.moved is not None


UNDECIDED = ExportGate()


def without_copy() -> ExportGate:
    """Return a gate that the person opened by saying that no copy is wanted."""
    return ExportGate(no_copy=True)


def with_name(gate: ExportGate) -> ExportGate:
    """Return the gate with the person's wish that the receipt bears the profile's name."""
    return dataclasses.replace(gate, name_on_receipt=True)


def with_copy(session: Session, result: ExportResult) -> ExportGate:
    """Return a gate for a copy just written and read back from this very vault.

    Raises GateClosedError where the vault is not what was written any more, or
    where something in it cannot be read: a copy of the rest is not a copy of it.
    """
    digest = _digest_of_all(session, result.path)
    lossless = result.format_id == FormatId.STRONGROOM
    if lossless and result.digest != digest:
        raise GateClosedError(reason=_why_other(session, result), path=result.path)
    record = CopyRecord(
        path=result.path,
        format=result.format_id,
        items=result.items,
        attachments=result.attachments,
        sha256=result.sha256,
        digest=digest,
        encrypted=result.encrypted,
    )
    return ExportGate(copy=record, verified=result.verified)


def make_copy(
    session: Session, *, request: ExportRequest, proof: FreshProof, progress: Progress = SILENT
) -> ExportGate:
    """Write a copy of everything, Trash always included, read it back, and return the gate.

    The `proof` is for an export. Raises FreshPasswordNeededError,
    RefusedPlaceError, CopyDiffersError, TooLargeError, GateClosedError, DiskError.
    """
    path = request.path
    refuse_place(session.app, session.profile, path)
    # An archive tells the digest of what went into it; for other formats it is taken before.
    lossless = request.format_id is FormatId.STRONGROOM
    before = None if lossless else _digest_of_all(session, str(path))
    request = dataclasses.replace(request, include_trash=True, choice=EVERYTHING)
    result = write_checked_copy(
        session, request=request, proof=proof, durable=True, progress=progress
    )
    gate = with_copy(session, result)
    if gate.copy is None or before not in (None, gate.copy.digest):
        raise GateClosedError(reason=GateReason.VAULT_CHANGED, path=str(path))
    return gate


def make_move(
    session: Session, *, request: MoveRequest, proof: FreshProof, progress: Progress = SILENT
) -> tuple[ExportGate, Moved]:
    """Put everything into another profile, read it back there, and return the gate.

    The `proof` is for an export. Raises what `move_everything` does, and
    GateClosedError where something cannot be read: the rest is not all of it.
    """
    try:
        moved = move_everything(session, request=request, proof=proof, progress=progress)
    except RecordDamagedError:
        if not session.broken.parts():
            raise  # it is the other one that is damaged
        raise GateClosedError(reason=GateReason.COPY_INCOMPLETE) from None
    pseudonym = session.app.registry().pseudonym_of(moved.target)
    assert pseudonym is not None, "it was opened just now"
    record = MoveRecord(
        at=moved.at,
        to=pseudonym,
        items=moved.counts[Noun.ITEMS],
        attachments=moved.counts[Noun.ATTACHMENTS],
        sha256=moved.sha256,
        digest=moved.digest,
    )
    return ExportGate(moved=record, slots=moved.slots, verified=True), moved


def refuse_place(app: App, profile: ProfileId, path: Path) -> None:
    """Raise RefusedPlaceError where a copy would be lost or go with the profile.

    Data: `path`, `reason` (a `PlaceReason`). Raises FileMissingError without a folder.
    """
    check_place(path, data=app.paths.data, profile=app.paths.profile(profile).folder, durable=True)


def warns_of_place(path: Path) -> bool:
    """Tell whether a place is taken, but emptied by the system sooner or later."""
    return is_temporary(path)


def check(app: App, session: Session, gate: ExportGate) -> None:
    """Raise GateClosedError unless the gate is open now, BusyError while something is under way.

    The place is looked at again as well: a folder on the way may have become
    a link into the profile.
    """
    session.check_idle()
    if gate.no_copy:
        return
    if gate.moved is not None:
        _check_moved(app, session, gate.moved, gate.slots)
        return
    copy = gate.copy
    if copy is None:
        raise GateClosedError(reason=GateReason.NOT_DECIDED)
    check_file(copy)
    refuse_place(app, session.profile, Path(copy.path))
    if not gate.verified or copy.items < _count_items(session):
        raise GateClosedError(reason=GateReason.COPY_INCOMPLETE, path=copy.path)
    if _digest_of_all(session, copy.path) != copy.digest:
        raise GateClosedError(reason=GateReason.VAULT_CHANGED, path=copy.path)


def check_file(copy: CopyRecord) -> None:
    """Raise GateClosedError unless the file of a copy is the very one that was checked."""
    fate = find_fate(copy)
    if fate is not CopyFate.SAME:
        gone = fate is CopyFate.UNREACHABLE
        reason = GateReason.COPY_GONE if gone else GateReason.COPY_CHANGED
        raise GateClosedError(reason=reason, path=copy.path)


def _check_moved(app: App, session: Session, moved: MoveRecord, slots: bytes) -> None:
    target, fate = _find_target(app, moved), find_move_fate(app, moved)
    if target is None or fate is MoveFate.GONE:
        raise GateClosedError(reason=GateReason.TARGET_GONE)
    same = fate is MoveFate.SAME and _slots_of(app, target) == slots
    if not same or target.state is not ProfileState.ACTIVE:
        raise GateClosedError(reason=GateReason.TARGET_CHANGED)
    if _digest_of_all(session, "") != moved.digest:
        raise GateClosedError(reason=GateReason.VAULT_CHANGED)


def find_move_fate(app: App, moved: MoveRecord) -> MoveFate:
    """Return what can be told of moved items while the profile that took them is closed.

    A vault file that is byte for byte the one in which they were found holds them still.
    In any other, or where no key file is whole, they may be as well: only its owner can tell.
    """
    target = _find_target(app, moved)
    vault = app.paths.profile(target.id).vault if target is not None else None
    if target is None or vault is None or not os.path.lexists(vault):
        return MoveFate.GONE
    same = _slots_of(app, target) is not None and _is_file(vault, moved.sha256)
    return MoveFate.SAME if same else MoveFate.LOCKED


def _slots_of(app: App, target: Profile) -> bytes | None:
    """Return what tells whether the same keys open a profile, None where no key file is whole."""
    try:
        return hash_slots(read_key_file(app.paths.profile(target.id).key_file))
    except AppError:
        return None


def _find_target(app: App, moved: MoveRecord) -> Profile | None:
    registry, found = app.registry(), list_profiles(app)
    return next((p for p in found if registry.pseudonym_of(p.id) == moved.to), None)


def _is_file(path: Path, sha256: bytes) -> bool:
    """Tell whether a vault is this very file, with nothing left to be rolled back into it."""
    journal = path.with_name(path.name + "-journal")
    try:
        return hash_file(path) == sha256 and not os.path.getsize(journal)
    except FileNotFoundError:
        return True
    except (AppError, OSError):
        return False


def find_fate(copy: CopyRecord) -> CopyFate:
    """Return what became of a copy, by its hash from the disk."""
    try:
        same = hash_file(Path(copy.path)) == copy.sha256
    except (AppError, ValueError):  # a path with NUL is none: key files are read before proved
        return CopyFate.UNREACHABLE
    return CopyFate.SAME if same else CopyFate.CHANGED


def hash_file(path: Path) -> bytes:
    """Return the SHA-256 of a regular file, read past the page cache; a link is no copy.

    Raises FileMissingError, DiskError.
    """
    with disk_errors(path):
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_CLOEXEC | os.O_NONBLOCK
        with open(os.open(path, flags), "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                raise FileMissingError(path=str(path))
            os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            return hashlib.file_digest(stream, "sha256").digest()


def _digest_of_all(session: Session, path: str) -> bytes:
    try:
        return vault_digest(session)
    except RecordDamagedError:
        raise GateClosedError(reason=GateReason.COPY_INCOMPLETE, path=path) from None


def _why_other(session: Session, result: ExportResult) -> GateReason:
    short = result.items < _count_items(session)
    return GateReason.COPY_INCOMPLETE if short else GateReason.VAULT_CHANGED


def _count_items(session: Session) -> int:
    with session.unit_of_work() as work:
        return work.items.count()
