"""Export: a copy is there only after it was read back from disk and found to be right."""

from __future__ import annotations

import hashlib
import importlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, BinaryIO

import msgspec
import pytest

from core.app import App
from core.errors import (
    CancelledError,
    CopyDiffersError,
    DiskFullError,
    FileMissingError,
    FileTooLargeError,
    RefusedPlaceError,
    UsageError,
    WrongFilePasswordError,
    WrongPasswordError,
)
from core.formats import kdbx
from core.formats.catalogue import FormatId, is_sealed
from core.formats.imported import NotKept
from core.formats.parts import Part
from core.progress import SILENT, Progress
from core.services import copy_check, exporting, folders, importing, items, tags, trash
from core.services.contents import vault_digest
from core.services.copy_check import WrittenCopy
from core.services.exporting import ExportRequest, ExportResult
from core.session import Session
from core.storage.places import PlaceReason
from core.vault.attachment import Attachment, AttachmentId
from core.vault.choice import InFolder
from core.vault.field import FieldRole
from core.vault.item import ItemId
from tests.conftest import CANARY
from tests.core.services.vaults import (
    OTHER_PASSWORD,
    PASSWORD,
    Stopping,
    add,
    edit,
    login,
    only,
    secret,
)
from tests.fakes.proofs import proved

pytestmark = pytest.mark.usefixtures("read_back_here")

PASSPHRASE = f"{CANARY} for the archive"
BOTH = pytest.mark.parametrize("format_id", [FormatId.STRONGROOM, FormatId.CSV])
BITWARDEN = pytest.mark.parametrize(
    "format_id", [FormatId.BITWARDEN_JSON, FormatId.BITWARDEN_PROTECTED]
)


def attach(session: Session, item: ItemId, content: bytes) -> None:
    """Give an item a file."""
    row = AttachmentId(hashlib.sha256(item + content).digest()[:16])
    file = Attachment(row, "file.bin", "text/plain", len(content), hashlib.sha256(content).digest())
    with session.unit_of_work() as work:
        seen = items.seen_item(work, item)
        pieces = [content[i : i + 65536] for i in range(0, len(content), 65536)]
        key = work.chunks.write(row, item, pieces)
        value = msgspec.structs.replace(seen.item, attachments=(*seen.item.attachments, file))
        work.items.put(value, {**seen.keys, row: key})
        work.commit()


@pytest.fixture
def full(session: Session) -> Session:
    """Return Maria's vault with something of everything in it."""
    (folder,) = folders.add_folder(session, name="Work").folders
    wanted = tags.ensure_tags(session, names=["a", "b"])
    draft = msgspec.structs.replace(login("Filed"), folder=folder, tags=wanted, favourite=True)
    item = only(items.add_item(session, draft=draft))
    edit(session, item, password=f'{CANARY} "quoted", \n=1+1 «ü» 🗝')
    attach(session, item, b"x" * 70_000)
    for number in range(3):
        add(session, f"Item {number}")
    trash.move_to_trash(session, items=[add(session, "Thrown away")])
    return session


def ask(path: Path, format_id: FormatId, *, include_trash: bool = False) -> ExportRequest:
    """Return a request for a copy at `path`."""
    passphrase = secret(PASSPHRASE) if is_sealed(format_id) else None
    return ExportRequest(
        path=path, format_id=format_id, passphrase=passphrase, include_trash=include_trash
    )


def write(
    session: Session, path: Path, format_id: FormatId, progress: Progress = SILENT
) -> ExportResult:
    """Write a checked copy."""
    return exporting.write_checked_copy(
        session, request=ask(path, format_id), proof=proved(session), progress=progress
    )


@BOTH
@pytest.mark.usefixtures("in_a_child")
def test_a_copy_is_private_whole_and_remembered(
    app: App, full: Session, tmp_path: Path, format_id: FormatId
) -> None:
    path = tmp_path / "copy"
    request = ask(path, format_id)
    result = exporting.export(full, request=request, secret=secret(PASSWORD))
    content = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert result.sha256 == hashlib.sha256(content).digest()
    assert (result.items, result.verified, result.path) == (4, True, str(path))
    assert result.encrypted is (format_id is FormatId.STRONGROOM)
    assert (CANARY.encode() in content) is (format_id is FormatId.CSV)
    (copy,) = app.registry().list_copies(full.profile)
    assert (copy.path, copy.format, copy.sha256) == (str(path), format_id, result.sha256)
    assert set(os.listdir(tmp_path)) == {"copy", "data"}


def test_an_archive_holds_everything(full: Session, tmp_path: Path) -> None:
    path = tmp_path / "all.strongroom"
    request = ask(path, FormatId.STRONGROOM, include_trash=True)
    result = exporting.write_checked_copy(full, request=request, proof=proved(full))
    assert (result.items, result.attachments, result.not_kept) == (5, 1, ())
    assert result.digest == vault_digest(full)


def test_a_csv_says_what_it_leaves_out(full: Session, tmp_path: Path) -> None:
    announced = exporting.losses(full, format_id=FormatId.CSV)
    assert {loss.what for loss in announced} == {Part.ATTACHMENTS, Part.VERSIONS}
    assert write(full, tmp_path / "copy.csv", FormatId.CSV).not_kept == announced
    assert exporting.losses(full, format_id=FormatId.STRONGROOM) == ()
    with_trash = exporting.losses(full, format_id=FormatId.CSV, include_trash=True)
    assert Part.TRASH in {loss.what for loss in with_trash}


@BITWARDEN
@pytest.mark.usefixtures("in_a_child")
def test_a_bitwarden_export_is_private_whole_and_remembered(
    app: App, full: Session, tmp_path: Path, format_id: FormatId
) -> None:
    path = tmp_path / "copy.json"
    # A version that had tags is more than its password; one of a mere change of it is not.
    edit(full, add(full, "Changed"), password="new")
    announced = exporting.losses(full, format_id=format_id)
    assert announced == (NotKept(Part.ATTACHMENTS, 1), NotKept(Part.VERSIONS, 1))
    result = exporting.export(full, request=ask(path, format_id), secret=secret(PASSWORD))
    content = path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert (result.items, result.verified, result.not_kept) == (5, True, announced)
    sealed = format_id is FormatId.BITWARDEN_PROTECTED
    assert result.encrypted is sealed
    assert (CANARY.encode() in content) is not sealed
    (copy,) = app.registry().list_copies(full.profile)
    assert (copy.format, copy.encrypted, copy.sha256) == (format_id, sealed, result.sha256)
    read = importing.read_file(path, secret=secret(PASSPHRASE))
    by_title = {item.draft.title: item for item in read.items}
    assert by_title["Filed"].folder_path == ("Work",)
    assert [old.password for old in by_title["Changed"].history] == [f"{CANARY}-1"]


@pytest.mark.parametrize(
    "format_id", [FormatId.CXF_JSON, FormatId.SPREADSHEET_CSV, FormatId.PAPER_HTML]
)
@pytest.mark.usefixtures("in_a_child")
def test_a_file_in_clear_is_private_whole_and_remembered(
    app: App, full: Session, tmp_path: Path, format_id: FormatId
) -> None:
    path = tmp_path / "copy"
    announced = exporting.losses(full, format_id=format_id, include_trash=True)
    request = ask(path, format_id, include_trash=True)
    result = exporting.export(full, request=request, secret=secret(PASSWORD))
    assert path.stat().st_mode & 0o777 == 0o600
    assert (result.items, result.verified, result.not_kept) == (5, True, announced)
    assert Part.ATTACHMENTS in {loss.what for loss in announced}
    assert (result.encrypted, CANARY.encode() in path.read_bytes()) == (False, True)
    (copy,) = app.registry().list_copies(full.profile)
    assert (copy.format, copy.encrypted, copy.sha256) == (format_id, False, result.sha256)


def test_what_is_too_large_to_be_read_again_is_not_written(
    full: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(exporting, "FILE_LIMIT", 500)
    with pytest.raises(FileTooLargeError):
        write(full, tmp_path / "copy", FormatId.PAPER_HTML)
    assert os.listdir(tmp_path) == ["data"]


def test_a_bitwarden_export_that_differs_on_disk_is_no_copy(
    full: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check = copy_check.check_copy

    def harm_and_check(stream: BinaryIO, copy: WrittenCopy, *, progress: Progress) -> None:
        stream.seek(-40, os.SEEK_END)
        stream.write(b"x")
        stream.flush()
        check(stream, copy, progress=progress)

    monkeypatch.setattr(exporting, "check_copy", harm_and_check)
    with pytest.raises(CopyDiffersError):
        write(full, tmp_path / "copy", FormatId.BITWARDEN_JSON)
    assert os.listdir(tmp_path) == ["data"]


def test_the_bitwarden_export_of_an_empty_profile_is_a_copy(
    session: Session, tmp_path: Path
) -> None:
    assert write(session, tmp_path / "copy", FormatId.BITWARDEN_JSON).items == 0


@pytest.mark.usefixtures("in_a_child")
def test_a_kdbx_export_is_announced_written_closed_and_read_back(
    app: App, full: Session, tmp_path: Path
) -> None:
    path = tmp_path / "copy.kdbx"
    announced = exporting.losses(full, format_id=FormatId.KDBX)
    request = ask(path, FormatId.KDBX)
    result = exporting.export(full, request=request, secret=secret(PASSWORD))
    assert path.stat().st_mode & 0o777 == 0o600
    assert CANARY.encode() not in path.read_bytes()
    assert (result.items, result.attachments) == (4, 1)
    assert (result.encrypted, result.verified, result.not_kept) == (True, True, announced)
    (copy,) = app.registry().list_copies(full.profile)
    assert (copy.format, copy.encrypted, copy.sha256) == (FormatId.KDBX, True, result.sha256)
    with pytest.raises(WrongFilePasswordError):
        importing.read_file(path)
    read = importing.read_file(path, secret=secret(PASSPHRASE))
    filed = next(item for item in read.items if item.draft.title == "Filed")
    assert filed.folder_path == ("Work",)
    assert [file.content for file in filed.attachments] == [b"x" * 70_000]
    assert len(filed.earlier) == 1
    trash.move_to_trash(full, items=[row.id for row in items.list_summaries(full)])
    trash.empty_trash(full)
    plan = importing.plan_import(full, parsed=read)
    done = importing.apply_import(full, parsed=read, plan=plan)
    assert (done.added, done.in_file) == (4, 4)
    (back,) = (row for row in items.list_summaries(full) if row.title == "Filed")
    (version,) = items.list_versions(full, item=back.id)
    assert (back.attachment_count, version.item.value(FieldRole.PASSWORD)) == (1, f"{CANARY}-1")


@pytest.mark.usefixtures("in_a_child")
def test_a_folder_in_which_nothing_lies_is_kept_or_said_to_be_left_out(
    full: Session, tmp_path: Path
) -> None:
    (attic,) = folders.add_folder(full, name="Attic").folders
    folders.add_folder(full, name="Box", parent=attic)
    assert NotKept(Part.FOLDERS, 2) in exporting.losses(full, format_id=FormatId.CSV)
    in_attic = InFolder(attic)
    assert NotKept(Part.FOLDERS, 2) in exporting.losses(
        full, format_id=FormatId.BITWARDEN_JSON, choice=in_attic
    )
    path = tmp_path / "copy.kdbx"
    result = write(full, path, FormatId.KDBX)
    assert Part.FOLDERS not in {lost.what for lost in result.not_kept}
    opened = importlib.import_module("pykeepass").PyKeePass(str(path), password=PASSPHRASE)
    groups = {"/".join(group.path) for group in opened.groups}
    assert {"Work", "Attic", "Attic/Box"} <= groups


def test_a_kdbx_copy_that_lacks_an_empty_folder_is_no_copy(
    full: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders.add_folder(full, name="Attic")
    write_whole = kdbx.write_kdbx

    def lose(*given: Any, bare: object, **named: Any) -> None:
        write_whole(*given, **named)

    monkeypatch.setattr(kdbx, "write_kdbx", lose)
    with pytest.raises(CopyDiffersError) as caught:
        write(full, tmp_path / "copy.kdbx", FormatId.KDBX)
    assert caught.value.data["differences"] == ("missing:folder:1",)


@BOTH
def test_what_is_in_trash_is_taken_only_when_asked_for(
    full: Session, tmp_path: Path, format_id: FormatId
) -> None:
    for include, count in ((False, 4), (True, 5)):
        path = tmp_path / f"copy-{include}"
        request = ask(path, format_id, include_trash=include)
        exporting.write_checked_copy(full, request=request, proof=proved(full))
        read = importing.read_file(path, secret=secret(PASSPHRASE))
        assert len(read.items) == count


def test_a_password_that_looks_like_a_reference_leaves_and_comes_back_as_it_is(
    session: Session, tmp_path: Path
) -> None:
    other = add(session, "Mail")
    text = f"{{REF:P@I:{other.hex().upper()}}}"
    edit(session, add(session, "Bank"), password=text)
    assert write(session, tmp_path / "copy.kdbx", FormatId.KDBX).verified
    with secret(PASSPHRASE) as passphrase:
        parsed = importing.read_file(tmp_path / "copy.kdbx", secret=passphrase)
    found = {item.draft.title: item for item in parsed.items}
    assert text in [field.value for field in found["Bank"].draft.fields]


@BOTH
def test_the_copy_of_an_empty_profile_is_a_copy(
    session: Session, tmp_path: Path, format_id: FormatId
) -> None:
    assert write(session, tmp_path / "copy", format_id).items == 0


def test_without_the_master_password_nothing_is_written(full: Session, tmp_path: Path) -> None:
    request = ask(tmp_path / "copy.csv", FormatId.CSV)
    with pytest.raises(WrongPasswordError):
        exporting.export(full, request=request, secret=secret(OTHER_PASSWORD))
    assert os.listdir(tmp_path) == ["data"]


@pytest.mark.parametrize("passphrase", [None, ""])
def test_an_archive_needs_a_passphrase(
    full: Session, tmp_path: Path, passphrase: str | None
) -> None:
    request = ExportRequest(
        path=tmp_path / "copy",
        format_id=FormatId.STRONGROOM,
        passphrase=secret(passphrase) if passphrase is not None else None,
    )
    with pytest.raises(UsageError):
        exporting.write_checked_copy(full, request=request, proof=proved(full))


def test_a_format_that_is_only_read_is_not_written(full: Session, tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        write(full, tmp_path / "copy", FormatId.CHROME_CSV)


def test_places_where_a_copy_would_be_lost_are_refused(
    app: App, full: Session, tmp_path: Path
) -> None:
    profile = app.paths.profile(full.profile).folder
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(app.paths.data)
    os.mkfifo(tmp_path / "pipe")
    reasons = {
        app.paths.data / "copy": PlaceReason.INSIDE_DATA_FOLDER,
        profile / "copy": PlaceReason.INSIDE_DATA_FOLDER,
        tmp_path / "link" / "copy": PlaceReason.INSIDE_DATA_FOLDER,
        tmp_path / "folder": PlaceReason.IS_A_FOLDER,
        tmp_path / "pipe": PlaceReason.NO_FILE,
    }
    for path, reason in reasons.items():
        with pytest.raises(RefusedPlaceError) as refused:
            write(full, path, FormatId.CSV)
        assert refused.value.reason == reason
    with pytest.raises(FileMissingError):
        write(full, tmp_path / "nowhere" / "copy", FormatId.CSV)
    assert app.registry().list_copies(full.profile) == ()


def flip(content: bytearray) -> None:
    content[len(content) // 2] ^= 1


def cut(content: bytearray) -> None:
    del content[len(content) // 2 :]


def shorten(content: bytearray) -> None:
    del content[-1:]


def lengthen(content: bytearray) -> None:
    content += b"\n"


def swap(content: bytearray) -> None:
    content[:] = b"something else altogether"


def blank(content: bytearray) -> None:
    content[:] = bytes(len(content))


@BOTH
@pytest.mark.parametrize("harm", [flip, cut, shorten, lengthen, swap, blank])
def test_a_copy_that_differs_on_disk_is_no_copy(
    app: App,
    full: Session,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    format_id: FormatId,
    harm: Callable[[bytearray], None],
) -> None:
    path = tmp_path / "copy"
    path.write_text("what was there before")
    check = copy_check.check_copy

    def harm_and_check(stream: BinaryIO, copy: WrittenCopy, *, progress: Progress) -> None:
        stream.seek(0)
        content = bytearray(stream.read())
        harm(content)
        stream.seek(0)
        stream.truncate()
        stream.write(content)
        stream.flush()
        check(stream, copy, progress=progress)

    monkeypatch.setattr(exporting, "check_copy", harm_and_check)
    with pytest.raises(CopyDiffersError) as differs:
        write(full, path, format_id)
    assert CANARY not in str(differs.value)
    assert differs.value.path == str(path)
    assert path.read_text() == "what was there before"
    assert set(os.listdir(tmp_path)) == {"copy", "data"}
    assert app.registry().list_copies(full.profile) == ()


@BOTH
def test_a_copy_that_lacks_an_item_is_no_copy(
    full: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_id: FormatId
) -> None:
    """Whole and well formed, and yet not what was to be written."""
    check = copy_check.check_copy

    def expect_more(stream: BinaryIO, copy: WrittenCopy, *, progress: Progress) -> None:
        copy.marks._mark("attachment", b"one more")
        check(stream, copy, progress=progress)

    monkeypatch.setattr(exporting, "check_copy", expect_more)
    with pytest.raises(CopyDiffersError) as differs:
        write(full, tmp_path / "copy", format_id)
    assert differs.value.differences == ("missing:attachment:1",)
    assert os.listdir(tmp_path) == ["data"]


@BOTH
def test_a_full_disk_leaves_what_was_there(
    full: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, format_id: FormatId
) -> None:
    path = tmp_path / "copy"
    path.write_text("what was there before")

    def fail(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(DiskFullError) as refused:
        write(full, path, format_id)
    assert refused.value.path == str(path)
    assert path.read_text() == "what was there before"
    assert set(os.listdir(tmp_path)) == {"copy", "data"}


@BOTH
@pytest.mark.parametrize("at", [0, 1])
@pytest.mark.usefixtures("in_a_child")
def test_a_cancelled_export_leaves_nothing(
    full: Session, tmp_path: Path, format_id: FormatId, at: int
) -> None:
    with pytest.raises(CancelledError):
        write(full, tmp_path / "copy", format_id, Stopping(at))
    assert os.listdir(tmp_path) == ["data"]


def test_the_check_itself_can_be_cancelled(full: Session, tmp_path: Path) -> None:
    class StopWhileChecking:
        def report(self, done: int, total: int, step: str = "") -> None:
            if step == "checking":
                raise CancelledError()

    with pytest.raises(CancelledError):
        write(full, tmp_path / "copy", FormatId.STRONGROOM, StopWhileChecking())
    assert os.listdir(tmp_path) == ["data"]


@BOTH
def test_an_existing_file_is_replaced_by_a_checked_copy(
    full: Session, tmp_path: Path, format_id: FormatId
) -> None:
    path = tmp_path / "copy"
    path.write_text("old")
    path.chmod(0o644)
    other = tmp_path / "other"
    other.write_text("not to be touched")
    (tmp_path / "link").symlink_to(other)
    write(full, path, format_id)
    write(full, tmp_path / "link", format_id)
    assert path.stat().st_mode & 0o777 == 0o600
    assert not (tmp_path / "link").is_symlink()
    assert other.read_text() == "not to be touched"


def test_a_name_is_suggested(session: Session) -> None:
    name = exporting.suggest_name(session, format_id=FormatId.STRONGROOM)
    assert name == "Maria-2027-01-15.strongroom"
    assert exporting.suggest_name(session, format_id=FormatId.CSV) == "Maria-2027-01-15.csv"
