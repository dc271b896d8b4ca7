"""One item as a page for paper: drawn by whoever asks, written private, read back, remembered."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from core.errors import CopyDiffersError, FileTooLargeError
from core.formats.caps import FILE_LIMIT
from core.services import activity, items, opening
from core.services.occupation import Doing, occupied
from core.services.ownership import Act, prove_owner, spend
from core.services.plain_copies import SHEET
from core.session import Session
from core.storage.files import write_unseen_file
from core.storage.places import check_place
from core.storage.registry import MadeCopy
from core.vault.activity import What
from core.vault.item import Item, ItemId
from core.vault.secret import Secret

Draw = Callable[[Item], bytes]


@occupied(Doing.EXPORT)
def write_sheet(
    session: Session, *, item: ItemId, path: Path, secret: Secret, draw: Draw
) -> MadeCopy:
    """Write what `draw` makes of an item, 0600; the master password is asked for this one act.

    It is read back before it has its name. Raises WrongPasswordError, RefusedPlaceError,
    ItemNotFoundError, RecordDamagedError, CopyDiffersError, FileTooLargeError, DiskError.
    """
    spend(session, prove_owner(session, secret=secret, act=Act.EXPORT), Act.EXPORT)
    check_place(path, data=session.app.paths.data)
    content = draw(items.read_item(session, item=item))
    if len(content) > FILE_LIMIT:
        raise FileTooLargeError(what="copy", limit=FILE_LIMIT)
    made = MadeCopy(
        made=session.clock.now(),
        path=str(path),
        format=SHEET,
        sha256=hashlib.sha256(content).digest(),
        encrypted=False,
    )

    def write(stream: BinaryIO) -> None:
        _write_checked(stream, content, path)
        # Before the file has its name, as of every export in clear: a deletion then never
        # leaves one untold.
        opening.register(session.app, session.profile)
        session.app.registry().note_copy(session.profile, made)

    write_unseen_file(path, write)
    activity.note_done(session, What.EXPORTED, format=SHEET, count=1)
    return made


def _write_checked(stream: BinaryIO, content: bytes, path: Path) -> None:
    """Write and read back from the disk. Raises CopyDiffersError."""
    stream.write(content)
    stream.flush()
    os.fsync(stream.fileno())
    stream.seek(0)
    if stream.read(len(content) + 1) != content:
        raise CopyDiffersError(path=str(path), differences=())
