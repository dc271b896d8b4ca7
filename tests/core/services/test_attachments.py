"""Files of an item: what goes in comes out, and nothing of it is lost by accident."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
from pathlib import Path

import pytest

from core.app import App
from core.errors import (
    CancelledError,
    FileMissingError,
    FileTooLargeError,
    ItemNotFoundError,
    RecordDamagedError,
    RefusedPlaceError,
)
from core.services import activity, attachments, items, trash, undo
from core.session import Session
from core.storage.attachments import CHUNK
from core.vault.attachment import Attachment, AttachmentId
from core.vault.item import ItemId
from tests.core.services.vaults import Stopping, Template, add, login, open_with_key

SIZES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK]


def content(session: Session, item: ItemId, file: Attachment, folder: Path) -> bytes:
    path = folder / "content"
    attachments.save_file(session, item=item, attachment=file.id, path=path)
    return path.read_bytes()


def attached(session: Session, item: ItemId) -> Attachment:
    (file,) = items.read_item(session, item=item).attachments
    return file


@pytest.mark.parametrize("size", SIZES)
def test_what_goes_in_comes_out(session: Session, tmp_path: Path, size: int) -> None:
    content = os.urandom(size)
    source, target = tmp_path / "scan.pdf", tmp_path / "out.pdf"
    source.write_bytes(content)
    item = add(session)
    attachments.attach_files(session, item=item, paths=[source])
    file = attached(session, item)
    assert (file.name, file.media_type, file.size) == ("scan.pdf", "application/pdf", size)
    assert file.sha256 == hashlib.sha256(content).digest()
    attachments.save_file(session, item=item, attachment=file.id, path=target)
    assert target.read_bytes() == content
    assert target.stat().st_mode & 0o777 == 0o600
    assert source.read_bytes() == content
    assert session.vault.find_damage() == []


def test_removing_one_keeps_it_in_the_versions_until_the_item_goes(
    session: Session, tmp_path: Path
) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(b"first")
    item = add(session)
    attachments.attach_files(session, item=item, paths=[source])
    file = attached(session, item)
    attachments.detach_file(session, item=item, attachment=file.id)
    assert items.read_item(session, item=item).attachments == ()
    newest, *_ = items.list_versions(session, item=item)
    items.restore_version(session, item=item, version=newest.id)
    assert content(session, item, file, tmp_path) == b"first"
    trash.move_to_trash(session, items=[item])
    trash.remove_for_good(session, items=[item])
    with session.unit_of_work() as work:
        assert work.chunks.attachments() == set()
    assert session.vault.find_damage() == []


def test_both_are_taken_back_and_done_again(session: Session, tmp_path: Path) -> None:
    source = tmp_path / "a.txt"
    source.write_bytes(b"first")
    item = add(session)
    attachments.attach_files(session, item=item, paths=[source])
    file = attached(session, item)
    undo.undo(session)
    assert items.read_item(session, item=item).attachments == ()
    undo.redo(session)
    assert attached(session, item) == file
    attachments.detach_file(session, item=item, attachment=file.id)
    undo.undo(session)
    assert content(session, item, file, tmp_path) == b"first"
    undo.redo(session)
    assert items.read_item(session, item=item).attachments == ()
    assert session.vault.find_damage() == []


def test_a_new_item_comes_with_its_files_or_not_at_all(session: Session, tmp_path: Path) -> None:
    sources = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for source in sources:
        source.write_bytes(source.name.encode())
    root = session.vault.root
    with pytest.raises(FileMissingError):
        attachments.add_item_with_files(
            session, draft=login("Lease"), paths=[*sources, tmp_path / "none"]
        )
    assert session.vault.root == root
    made = attachments.add_item_with_files(session, draft=login("Lease"), paths=sources)
    (item,) = made.items
    files = items.read_item(session, item=item).attachments
    assert [content(session, item, file, tmp_path) for file in files] == [b"a.txt", b"b.txt"]
    assert items.count_versions(session, item=item) == 0
    undo.undo(session)
    assert items.read_item(session, item=item).trashed is not None
    assert content(session, item, files[0], tmp_path) == b"a.txt", "it may be the only copy"
    undo.redo(session)
    assert items.read_item(session, item=item).trashed is None
    assert session.vault.find_damage() == []


def test_what_cannot_be_attached_changes_nothing(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    item, big = add(session), tmp_path / "big"
    big.write_bytes(b"x" * 100)
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    root = session.vault.root
    monkeypatch.setattr(attachments, "ATTACHMENT_LIMIT", 99)
    with pytest.raises(FileTooLargeError):
        attachments.attach_files(session, item=item, paths=[big])
    for missing in (tmp_path / "none", tmp_path, pipe):
        with pytest.raises(FileMissingError):
            attachments.attach_files(session, item=item, paths=[missing])
    with pytest.raises(ItemNotFoundError):
        attachments.attach_files(session, item=ItemId(bytes(16)), paths=[big])
    assert session.vault.root == root
    with session.unit_of_work() as work:
        assert work.chunks.attachments() == set()


def test_stopping_leaves_nothing(session: Session, tmp_path: Path) -> None:
    item, source, target = add(session), tmp_path / "a", tmp_path / "b"
    source.write_bytes(os.urandom(5 * CHUNK))
    root = session.vault.root
    with pytest.raises(CancelledError):
        attachments.attach_files(session, item=item, paths=[source], progress=Stopping(3))
    assert session.vault.root == root
    attachments.attach_files(session, item=item, paths=[source])
    file = attached(session, item)
    with pytest.raises(CancelledError):
        attachments.save_file(
            session, item=item, attachment=file.id, path=target, progress=Stopping(3)
        )
    assert sorted(path.name for path in tmp_path.iterdir() if path.name in "ab") == ["a"]


def test_a_file_is_not_saved_where_it_would_be_deleted_or_follow_a_link(
    session: Session, tmp_path: Path
) -> None:
    item, source = add(session), tmp_path / "a.txt"
    source.write_bytes(b"first")
    attachments.attach_files(session, item=item, paths=[source])
    file = attached(session, item)
    inside = session.app.paths.data / "a.txt"
    with pytest.raises(RefusedPlaceError):
        attachments.save_file(session, item=item, attachment=file.id, path=inside)
    other, link = tmp_path / "other", tmp_path / "link"
    other.write_bytes(b"mine")
    link.symlink_to(other)
    attachments.save_file(session, item=item, attachment=file.id, path=link)
    assert other.read_bytes() == b"mine"
    with pytest.raises(ItemNotFoundError):
        attachments.save_file(
            session, item=item, attachment=AttachmentId(bytes(16)), path=tmp_path / "c"
        )
    activity.write_waiting(session)
    assert "file-saved" in [line.what for line in activity.list_lines(session)]


def test_a_broken_piece_is_never_saved(
    app: App, session: Session, template: Template, tmp_path: Path
) -> None:
    item, source = add(session), tmp_path / "a"
    source.write_bytes(os.urandom(3 * CHUNK))
    attachments.attach_files(session, item=item, paths=[source])
    file = attached(session, item)
    session.close()
    vault = app.paths.profile(template.profile).vault
    with contextlib.closing(sqlite3.connect(vault, isolation_level=None)) as database:
        database.execute("UPDATE chunks SET sealed=zeroblob(400) WHERE number=1")
    again, target = open_with_key(app, template), tmp_path / "out"
    with pytest.raises(RecordDamagedError):
        attachments.save_file(again, item=item, attachment=file.id, path=target)
    assert not target.exists()
    again.close()
