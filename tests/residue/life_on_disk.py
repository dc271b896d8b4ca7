"""A profile's life from its first day to its purge, on a disk that is searched afterwards.

Run as a process of its own, inside a mount namespace. Everything that was ever
written of a key file is noted on the way, and told to the one who searches.
"""

from __future__ import annotations

import dataclasses
import json
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import KdfPolicy
from core.crypto.kdf import FLOOR
from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.services import backups, items, profiles, recovery, restoring, rising
from core.session import Session
from core.storage.key_file import MAGIC, PAGE, KeyFile, unpack_page
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.core.deletion.household import PICTURE, open_house
from tests.core.services.vaults import DAY, OTHER_PASSWORD, PASSWORD, add, edit, secret
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf

NEEDLE = 32
SALT_AT = 37
"""In a slot; what lies before it is the same in every slot of a profile."""
EPOCH_KIT, LATER_KIT = bytes(range(20)), bytes(range(20, 40))
DEARER = dataclasses.replace(FLOOR, passes=FLOOR.passes + 1)
Needles = dict[str, list[str]]
"""Pieces of 32 bytes in hex, by what they are of."""


class Noted:
    """Every page of a key file that was ever handed to the kernel, and pieces of every vault."""

    def __init__(self) -> None:
        self.pages: set[bytes] = set()
        self.last: set[bytes] = set()
        self.vaults: set[bytes] = set()

    def watch(self, patch: pytest.MonkeyPatch) -> None:
        """Note each page as it is written, also those that are there for a moment only."""
        write = os.pwrite

        def pwrite(descriptor: int, content: bytes, offset: int) -> int:
            if content[: len(MAGIC)] == MAGIC and len(content) == PAGE:
                self.pages.add(bytes(content))
            return write(descriptor, content, offset)

        patch.setattr(os, "pwrite", pwrite)

    def look(self, place: Path) -> None:
        """Note what lies in key files and vaults below a place now."""
        self.last.clear()
        for path in place.rglob("profile.keys"):
            content = path.read_bytes()
            self.last.update(content[at : at + PAGE] for at in range(0, len(content), 2 * PAGE))
        self.pages |= self.last
        for path in place.rglob("vault.db"):
            content = path.read_bytes()
            pieces = (content[end - 2 * NEEDLE : end - NEEDLE] for end in _page_ends(content))
            # Sealed bytes only: of zeros and of what SQLite itself writes there is plenty.
            self.vaults.update(piece for piece in pieces if len(set(piece)) > NEEDLE // 2)

    def needles(self) -> Needles:
        """Return what to search for."""
        ever, last = (_read(pages) for pages in (self.pages, self.last))
        slots = {piece for each in last for piece in _pieces_of_slots(each)}
        ever_slots = {piece for each in ever for piece in _pieces_of_slots(each)}
        ever_cards = {piece for each in ever for piece in _pieces_of_card(each)}
        return {
            "slots": _hex(slots),
            "earlier slots": _hex(ever_slots - slots),
            "cards": _hex(ever_cards),
            "sealed vaults": _hex(self.vaults),
        }


def _page_ends(content: bytes) -> range:
    return range(4096, len(content) + 1, 4096)


def _hex(pieces: set[bytes]) -> list[str]:
    return sorted(piece.hex() for piece in pieces)


def _read(pages: set[bytes]) -> list[KeyFile]:
    return [content for page in pages if (content := unpack_page(page, Path()))]


def _pieces_of_slots(content: KeyFile) -> Iterator[bytes]:
    for slot in content.slots:
        for at in range(SALT_AT, len(slot) - NEEDLE + 1, NEEDLE):
            yield slot[at : at + NEEDLE]


def _pieces_of_card(content: KeyFile) -> Iterator[bytes]:
    yield content.card.name.encode()[-NEEDLE:]
    yield (content.card.picture or b"")[-NEEDLE:]


def unlink_only(patch: pytest.MonkeyPatch) -> None:
    """Have key files unlinked at their end without a byte being written over."""
    patch.setattr("core.storage.shredding._overwrite", lambda descriptor, randomness: None)


def overwrite_nothing(patch: pytest.MonkeyPatch) -> None:
    """Have each change of a key file written beside it and moved there, as most programs do."""
    from core.storage import key_file

    opened = key_file._opened

    def open_anew(path: Path, flags: int) -> object:
        if flags & os.O_RDWR and not flags & os.O_CREAT:
            beside = path.with_name("beside")
            shutil.copyfile(path, beside)
            beside.chmod(0o600)
            beside.rename(path)
        return opened(path, flags)

    unlink_only(patch)
    patch.setattr(key_file, "_opened", open_anew)


MANNERS = {
    "overwritten": None,
    "only-unlinked": unlink_only,
    "never-overwritten": overwrite_nothing,
}
"""How key files end on each disk: as the program does it, and as it does not."""


def live(disk: Path) -> Needles:
    """Live a life on a disk and return what must not be found there."""
    clock, noted = FakeClock(), Noted()
    data, stick = disk / "data", disk / "stick"
    stick.mkdir()
    app = open_house(data, clock=clock)
    own, earlier = (Card(name=_new_name(), picture=PICTURE + os.urandom(512)) for _ in "12")
    with pytest.MonkeyPatch.context() as patch:
        noted.watch(patch)
        session = profiles.create_profile(
            app, card=earlier, secret=secret(PASSWORD), recovery_key=Secret(bytearray(EPOCH_KIT))
        )
        item = add(session)
        backups.set_second_folder(session, folder=stick)
        for act in (_back_up, _change_password, _change_kit, _back_up, _bring_back):
            edit(session, item, password=f"{secrets.token_hex(8)}-{act.__name__}")
            clock.advance(DAY)
            act(session)
            noted.look(disk)
        profiles.change_card(session, card=own)
        session.close()
        app.policy = KdfPolicy(DEARER)
        session = profiles.unlock(app, profile=session.profile, secret=secret(OTHER_PASSWORD))
        assert rising.raise_cost(session)
        _back_up(session)
        _schedule(session, own.name)
        lifecycle.restore(app, profile=session.profile, secret=secret(OTHER_PASSWORD))
        session = profiles.unlock(app, profile=session.profile, secret=secret(OTHER_PASSWORD))
        _schedule(session, own.name)
        noted.look(disk)
        _purge(session, own.name)
    app.close()
    assert not list(disk.rglob("vault.db")), "all of it is gone as far as names tell"
    return noted.needles() | _live_beside(data)


def _live_beside(data: Path) -> Needles:
    """Leave a profile there that nobody deletes: by it the search is seen to find."""
    noted, app = Noted(), open_house(data)
    card = Card(name=_new_name(), picture=PICTURE + os.urandom(512))
    session = profiles.create_profile(app, card=card, secret=secret(PASSWORD))
    items.list_summaries(session)
    session.close()
    app.close()
    noted.look(data)
    kept = noted.needles()
    return {"another profile, kept": kept["slots"] + kept["cards"]}


def _new_name() -> str:
    return f"Maria {secrets.token_hex(16)}"


def _back_up(session: Session) -> None:
    backups.back_up_now(session)


def _change_password(session: Session) -> None:
    profiles.change_password(session, secret=secret(PASSWORD), new_secret=secret(OTHER_PASSWORD))


def _change_kit(session: Session) -> None:
    kit = Secret(bytearray(LATER_KIT))
    recovery.replace_kit(session, secret=secret(OTHER_PASSWORD), recovery_key=kit)


def _bring_back(session: Session) -> None:
    first = backups.list_backups(session)[-1]
    restoring.restore_all(session, backup=first, secret=secret(OTHER_PASSWORD))


def _schedule(session: Session, name: str) -> None:
    given = secret(OTHER_PASSWORD)
    lifecycle.schedule(session, secret=given, typed_name=name, gate=without_copy(), days=30)


def _purge(session: Session, name: str) -> None:
    lifecycle.delete_scheduled_now(
        session.app, profile=session.profile, secret=secret(OTHER_PASSWORD), typed_name=name
    )


def main(told: Path, *disks: str) -> None:
    """Live one life on each mounted disk, in the manner its folder is named after.

    What to search for is written to `told`, the receipt beside the disk.
    """
    needles = {}
    for disk in map(Path, disks):
        with pytest.MonkeyPatch.context() as patch:
            use_cheap_kdf(patch)
            manner = MANNERS[disk.name]
            if manner is not None:
                manner(patch)
            needles[disk.name] = live(disk)
        (receipt,) = disk.glob("data/receipts/*.json")
        shutil.copyfile(receipt, disk.with_suffix(".json"))
    told.write_text(json.dumps(needles))


if __name__ == "__main__":
    main(Path(sys.argv[1]), *sys.argv[2:])
