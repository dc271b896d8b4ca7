"""The gate opens only for what is on disk and in the vault at that moment."""

from __future__ import annotations

import dataclasses
import errno
import hashlib
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
import pytest

from core.deletion import export_gate, lifecycle
from core.deletion.export_gate import UNDECIDED, ExportGate, GateReason
from core.errors import (
    CopyDiffersError,
    DiskFullError,
    FileMissingError,
    GateClosedError,
    RefusedPlaceError,
)
from core.formats.catalogue import FormatId
from core.passwords.pin import PinReach
from core.progress import Progress
from core.services import copy_check, exporting, items, quick_unlock
from core.services.contents import vault_digest
from core.services.copy_check import WrittenCopy
from core.services.exporting import ExportRequest
from core.session import Session
from core.storage import places
from core.storage.file_systems import FileSystem
from core.storage.places import PlaceReason
from core.vault.canonical import AttachedFile
from core.vault.history import Version
from core.vault.item import Item, ItemKind
from core.vault.secret import Secret
from tests.core.deletion.household import House, full_draft, image_of, password
from tests.core.formats import archives
from tests.core.formats.archives import Contents
from tests.fakes.proofs import proved

pytestmark = pytest.mark.usefixtures("read_back_here")


@pytest.fixture
def session(house: House) -> Iterator[Session]:
    """Return Jonas's session."""
    opened = house.unlock("Jonas")
    yield opened
    opened.close()


def copy(session: Session, path: Path, *, form: FormatId = FormatId.STRONGROOM) -> ExportGate:
    """Write and check a copy."""
    with password("Jonas") as passphrase:
        request = ExportRequest(path=path, format_id=form, passphrase=passphrase)
        return export_gate.make_copy(session, request=request, proof=proved(session))


def reason_for(session: Session, gate: ExportGate) -> GateReason:
    """Return why the gate is closed."""
    with pytest.raises(GateClosedError) as caught:
        export_gate.check(session.app, session, gate)
    reason: GateReason = caught.value.reason
    return reason


@pytest.mark.usefixtures("in_a_child")
def test_open_with_a_checked_copy_or_an_explicit_no(session: Session, tmp_path: Path) -> None:
    gate = copy(session, tmp_path / "jonas.strongroom")
    export_gate.check(session.app, session, gate)
    assert gate.copy is not None
    assert (gate.copy.items, gate.copy.attachments) == (9, 1)
    assert gate.copy.digest == vault_digest(session)
    export_gate.check(session.app, session, export_gate.without_copy())


def test_closed_without_a_decision(session: Session) -> None:
    assert reason_for(session, UNDECIDED) is GateReason.NOT_DECIDED


@pytest.mark.parametrize("form", [FormatId.CSV, FormatId.KDBX])
def test_a_format_of_others_opens_it_too_and_closes_the_same_way(
    session: Session, tmp_path: Path, form: FormatId
) -> None:
    path = tmp_path / "jonas.copy"
    gate = copy(session, path, form=form)
    export_gate.check(session.app, session, gate)
    path.write_bytes(path.read_bytes() + b"\n")
    assert reason_for(session, gate) is GateReason.COPY_CHANGED


def remove(path: Path) -> None:
    path.unlink()


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 1)


def link(path: Path) -> None:
    path.rename(path.with_name("elsewhere"))
    path.symlink_to(path.with_name("elsewhere"))


def make_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        (remove, GateReason.COPY_GONE),
        (flip, GateReason.COPY_CHANGED),
        (cut, GateReason.COPY_CHANGED),
        (link, GateReason.COPY_GONE),
        (make_folder, GateReason.COPY_GONE),
    ],
)
def test_closed_when_the_file_is_not_what_was_checked(
    house: House, tmp_path: Path, harm: Callable[[Path], None], expected: GateReason
) -> None:
    """Through the act itself: the state is not written, the session stays open."""
    session = house.unlock("Jonas")
    path = tmp_path / "jonas.strongroom"
    gate = copy(session, path)
    harm(path)
    before = image_of(house.folder("Jonas"))
    with password("Jonas") as secret, pytest.raises(GateClosedError) as caught:
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=gate, days=30)
    assert caught.value.reason is expected
    assert session.is_open
    assert image_of(house.folder("Jonas")) == before
    session.close()


def test_closed_when_the_copy_goes_while_the_keyring_asks_for_its_password(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = house.unlock("Jonas")
    with password("Jonas") as secret, Secret.from_text("739154-86") as pin:
        reach = PinReach.ACROSS_RESTARTS
        quick_unlock.turn_on(session, secret=secret, pin=pin, reach=reach)
    path = tmp_path / "jonas.strongroom"
    gate, keyring = copy(session, path), house.app.keyring

    def answer(*, asking: bool) -> None:
        if asking:
            path.unlink(missing_ok=True)

    monkeypatch.setattr(keyring, "_ask", answer)
    before = image_of(house.folder("Jonas"))
    with password("Jonas") as secret, pytest.raises(GateClosedError) as caught:
        lifecycle.delete_now(session, secret=secret, typed_name="Jonas", gate=gate)
    assert caught.value.reason is GateReason.COPY_GONE
    assert session.is_open
    assert image_of(house.folder("Jonas")) == before
    session.close()


def test_every_tenth_flipped_byte_closes_it(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "jonas.strongroom"
    gate = copy(session, path)
    content = path.read_bytes()
    for place in range(0, len(content), len(content) // 40):
        path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])
        assert reason_for(session, gate) is GateReason.COPY_CHANGED
    path.write_bytes(content)
    export_gate.check(session.app, session, gate)


def test_closed_when_the_vault_was_edited_after_the_check(session: Session, tmp_path: Path) -> None:
    gate = copy(session, tmp_path / "jonas.strongroom")
    items.mark_used(session, item=items.list_summaries(session)[0].id)
    export_gate.check(session.app, session, gate)
    items.set_favourite(session, items=[items.list_summaries(session)[0].id], favourite=True)
    assert reason_for(session, gate) is GateReason.VAULT_CHANGED


def test_one_altered_version_closes_it(session: Session, tmp_path: Path) -> None:
    gate = copy(session, tmp_path / "jonas.strongroom")
    with session.unit_of_work() as work:
        (stored, *_) = work.versions.all()
        work.versions.remove(stored.id)
        work.commit()
    assert reason_for(session, gate) is GateReason.VAULT_CHANGED


def test_a_copy_without_trash_is_incomplete(session: Session, tmp_path: Path) -> None:
    with password("Jonas") as passphrase:
        request = ExportRequest(
            path=tmp_path / "jonas.strongroom",
            format_id=FormatId.STRONGROOM,
            passphrase=passphrase,
            include_trash=False,
        )
        result = exporting.write_checked_copy(session, request=request, proof=proved(session))
    with pytest.raises(GateClosedError) as caught:
        export_gate.with_copy(session, result)
    assert caught.value.reason is GateReason.COPY_INCOMPLETE


def test_a_copy_of_a_vault_that_went_on_is_refused(session: Session, tmp_path: Path) -> None:
    with password("Jonas") as passphrase:
        request = ExportRequest(
            path=tmp_path / "jonas.strongroom",
            format_id=FormatId.STRONGROOM,
            passphrase=passphrase,
            include_trash=True,
        )
        result = exporting.write_checked_copy(session, request=request, proof=proved(session))
    items.add_item(session, draft=full_draft(ItemKind.NOTE))
    with pytest.raises(GateClosedError):
        export_gate.with_copy(session, result)


def test_a_full_disk_leaves_no_copy_and_no_open_gate(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At one point here; at every point in `tests/faults`, “copy at the gate”."""

    def fill(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", fill)
    with pytest.raises(DiskFullError):
        copy(session, tmp_path / "jonas.strongroom")
    assert list(tmp_path.glob("*")) == [tmp_path / "data"]


def drop_attachment(contents: Contents) -> None:
    """Leave out an attachment and every mention of it."""
    for number, value in enumerate(contents.values_in_order):
        if isinstance(value, Item) and value.attachments:
            contents.values_in_order[number] = msgspec.structs.replace(value, attachments=())
    values = contents.values_in_order
    contents.values_in_order = [v for v in values if not isinstance(v, AttachedFile)]


def drop_trash(contents: Contents) -> None:
    """Leave out what is in Trash."""
    values = contents.values_in_order
    contents.values_in_order = [v for v in values if not (isinstance(v, Item) and v.trashed)]


def alter_version(contents: Contents) -> None:
    """Have one earlier version with another title."""
    for number, value in enumerate(contents.values_in_order):
        if isinstance(value, Version):
            item = msgspec.structs.replace(value.item, title="another")
            contents.values_in_order[number] = msgspec.structs.replace(value, item=item)


def keep_all(contents: Contents) -> None:
    """Change nothing: only the passphrase is another."""


@pytest.mark.parametrize(
    ("alter", "differences"),
    [
        (drop_attachment, ("missing:identity:1", "missing:attachment:1", "unexpected:identity:1")),
        (drop_trash, ("missing:card:1",)),
        (alter_version, ("missing:version:1", "unexpected:version:1")),
        (keep_all, ("wrong_file_password",)),
    ],
)
def test_another_archive_in_its_place_is_no_copy(
    session: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    alter: Callable[[Contents], None],
    differences: tuple[str, ...],
) -> None:
    """Whole, well formed and under the right hash: only what it holds is another. A real child."""
    check = copy_check.check_copy

    def check_another(stream: BinaryIO, written: WrittenCopy, *, progress: Progress) -> None:
        with password("Jonas") as passphrase:
            text = passphrase.buffer.decode()
        stream.seek(0)
        contents, _ = archives.read(stream.read(), text)
        alter(contents)
        other = archives.write(contents, text=text * (2 if alter is keep_all else 1))[0]
        stream.seek(0)
        stream.truncate()
        stream.write(other)
        stream.flush()
        digest = hashlib.sha256(other).digest()
        check(stream, dataclasses.replace(written, sha256=digest), progress=progress)

    monkeypatch.setattr(exporting, "check_copy", check_another)
    with pytest.raises(CopyDiffersError) as caught:
        copy(session, tmp_path / "jonas.strongroom")
    assert caught.value.differences == differences
    assert list(tmp_path.glob("*")) == [tmp_path / "data"]


# --- places ----------------------------------------------------------------------------


def refused(house: House, path: Path) -> PlaceReason:
    """Return why a place is refused."""
    with pytest.raises(RefusedPlaceError) as caught:
        export_gate.refuse_place(house.app, house.id("Jonas"), path)
    reason: PlaceReason = caught.value.reason
    return reason


def test_inside_the_profile_or_the_data_folder(house: House) -> None:
    folder = house.folder("Jonas")
    assert refused(house, folder / "copy") is PlaceReason.INSIDE_PROFILE
    assert refused(house, folder / "backups" / "copy") is PlaceReason.INSIDE_PROFILE
    assert refused(house, house.folder("Maria") / "copy") is PlaceReason.INSIDE_DATA_FOLDER
    assert refused(house, house.data / "copy") is PlaceReason.INSIDE_DATA_FOLDER


def test_links_do_not_get_around_it(house: House, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(house.folder("Jonas") / "backups")
    (tmp_path / "far").mkdir()
    (tmp_path / "far" / "nested").symlink_to(tmp_path / "link")
    assert refused(house, tmp_path / "link" / "copy") is PlaceReason.INSIDE_PROFILE
    assert refused(house, tmp_path / "far" / "nested" / "copy") is PlaceReason.INSIDE_PROFILE
    dotted = tmp_path / "far" / ".." / "data" / "profiles" / "copy"
    assert refused(house, dotted) is PlaceReason.INSIDE_DATA_FOLDER


def test_a_folder_that_becomes_a_link_after_the_check(
    session: Session, house: House, tmp_path: Path
) -> None:
    (tmp_path / "copies").mkdir()
    gate = copy(session, tmp_path / "copies" / "jonas.strongroom")
    inside = house.folder("Jonas") / "backups"
    (tmp_path / "copies" / "jonas.strongroom").rename(inside / "jonas.strongroom")
    (tmp_path / "copies").rmdir()
    (tmp_path / "copies").symlink_to(inside)
    with pytest.raises(RefusedPlaceError):
        export_gate.check(session.app, session, gate)


@pytest.mark.parametrize("name", [".Trash-1000/files", ".Trash", "$RECYCLE.BIN"])
def test_trash(house: House, tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir(parents=True)
    assert refused(house, tmp_path / name / "copy") is PlaceReason.TRASH


def test_the_trash_of_this_home(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    (tmp_path / "Trash" / "files").mkdir(parents=True)
    assert refused(house, tmp_path / "Trash" / "files" / "copy") is PlaceReason.TRASH


def test_memory_folder_and_missing_folder(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "folder").mkdir()
    assert refused(house, tmp_path / "folder") is PlaceReason.IS_A_FOLDER
    with pytest.raises(FileMissingError):
        export_gate.refuse_place(house.app, house.id("Jonas"), tmp_path / "nowhere" / "copy")
    monkeypatch.setattr(places, "find_file_system", lambda _: FileSystem("tmpfs"))
    assert refused(house, tmp_path / "copy") is PlaceReason.MEMORY_FILE_SYSTEM


def test_temporary_folders_are_warned_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "runtime").mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "runtime"))
    assert export_gate.warns_of_place(tmp_path / "runtime" / "copy")
    assert export_gate.warns_of_place(Path("/tmp/copy"))
    assert not export_gate.warns_of_place(Path("/usr/copy"))
