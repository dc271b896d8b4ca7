"""A page for paper is private, proved, read back, remembered, and never half there."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from core.errors import (
    CancelledError,
    CopyDiffersError,
    DiskError,
    ItemNotFoundError,
    RefusedPlaceError,
    WrongPasswordError,
)
from core.services import activity, paper_sheets, plain_copies
from core.services.plain_copies import MadeCopy
from core.session import Session
from core.vault.activity import What
from core.vault.item import Item, ItemId
from core.vault.secret import Secret
from tests.core.services.vaults import DAY, PASSWORD, add
from tests.fakes.clock import FakeClock

PAGE = b"%PDF of "


def draw(item: Item) -> bytes:
    return PAGE + item.title.encode()


def write(session: Session, item: ItemId, path: Path, password: str = PASSWORD) -> MadeCopy:
    with Secret.from_text(password) as secret:
        return paper_sheets.write_sheet(session, item=item, path=path, secret=secret, draw=draw)


def test_a_page_is_private_and_told_of_a_day_later_and_deleted_as_it_was(
    session: Session, clock: FakeClock, tmp_path: Path
) -> None:
    item = add(session)
    path = tmp_path / "page.pdf"
    made = write(session, item, path)
    assert path.read_bytes().startswith(PAGE)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    activity.write_waiting(session)
    assert What.EXPORTED in {line.what for line in activity.list_lines(session)}
    assert plain_copies.list_due(session) == ()
    clock.advance(DAY)
    (left,) = plain_copies.find_left(plain_copies.list_due(session))
    assert (left.made, left.may_go) == (made, True)
    plain_copies.delete_left(left)
    assert not path.exists()


def test_without_the_password_or_a_place_nothing_is_drawn(session: Session, tmp_path: Path) -> None:
    item, path = add(session), tmp_path / "page.pdf"
    with pytest.raises(WrongPasswordError):
        write(session, item, path, "not it")
    with pytest.raises(RefusedPlaceError):
        write(session, item, session.app.paths.data / "page.pdf")
    with pytest.raises(ItemNotFoundError):
        write(session, ItemId(bytes(16)), path)
    assert list(tmp_path.glob("*.pdf")) == []
    assert session.app.registry().list_copies(session.profile) == ()


def test_stopped_while_it_is_drawn_it_leaves_nothing(session: Session, tmp_path: Path) -> None:
    def stop(_item: Item) -> bytes:
        raise CancelledError

    item, path = add(session), tmp_path / "page.pdf"
    with Secret.from_text(PASSWORD) as secret, pytest.raises(CancelledError):
        paper_sheets.write_sheet(session, item=item, path=path, secret=secret, draw=stop)
    assert not path.exists()


def test_what_the_disk_gives_back_otherwise_has_no_name(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item, path = add(session), tmp_path / "page.pdf"
    fsync = os.fsync

    def spoil(descriptor: int) -> None:
        fsync(descriptor)
        if stat.S_ISREG(os.fstat(descriptor).st_mode) and os.fstat(descriptor).st_size:
            os.pwrite(descriptor, b"?", 0)

    monkeypatch.setattr(os, "fsync", spoil)
    with pytest.raises(CopyDiffersError):
        write(session, item, path)
    assert not path.exists()


def test_it_takes_the_place_of_a_link_and_not_of_what_that_leads_to(
    session: Session, tmp_path: Path
) -> None:
    item, path, other = add(session), tmp_path / "page.pdf", tmp_path / "other.txt"
    other.write_text("theirs")
    for make in (path.symlink_to, path.hardlink_to):
        path.unlink(missing_ok=True)
        make(other)
        write(session, item, path)
        assert other.read_text() == "theirs"
        assert path.read_bytes().startswith(PAGE)
        assert not path.is_symlink()
    inside = session.app.paths.data / "planted.pdf"
    path.unlink()
    path.symlink_to(inside)
    write(session, item, path)
    assert not inside.exists()


def test_it_is_private_whatever_the_umask_and_the_file_system(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item, path = add(session), tmp_path / "page.pdf"
    for unnamed in (True, False):
        if not unnamed:  # as on a stick of FAT
            monkeypatch.setattr("core.storage.files._open_unnamed", lambda _where: None)
        before = os.umask(0)
        try:
            write(session, item, path)
        finally:
            os.umask(before)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert [found.name for found in tmp_path.glob("*.p*")] == ["page.pdf"]


def test_what_cannot_be_remembered_is_not_written(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item, path = add(session), tmp_path / "page.pdf"

    def refuse(*_: object) -> None:
        raise DiskError(path="registry.db", detail="ENOSPC")

    monkeypatch.setattr("core.storage.registry.Registry.note_copy", refuse)
    with pytest.raises(DiskError):
        write(session, item, path)
    assert not path.exists()
