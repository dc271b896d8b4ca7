"""One item as a page for paper: drawn by whoever asks, written private, read back, remembered."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.errors import FileTooLargeError
from core.formats.caps import FILE_LIMIT
from core.services import activity, items, opening
from core.services.occupation import Doing, occupied
from core.services.ownership import Act, prove_owner, spend
from core.services.pages import SHEET, write_page
from core.session import Session
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

    def note(made: MadeCopy) -> None:
        # Before the file has its name, as of every export in clear: a deletion then never
        # leaves one untold.
        opening.register(session.app, session.profile)
        session.app.registry().note_copy(session.profile, made)

    made = write_page(path, content, form=SHEET, made=session.clock.now(), before_name=note)
    activity.note_done(session, What.EXPORTED, format=SHEET, count=1)
    return made
