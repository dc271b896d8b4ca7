"""Exports in clear are told of a day later, and deleted only as the very files they were."""

from __future__ import annotations

import dataclasses
import io
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from core.app import App
from core.errors import FileMissingError, SourceKeptError
from core.formats.caps import FILE_LIMIT
from core.formats.catalogue import FormatId
from core.ports import Millis
from core.services import exporting, plain_copies
from core.services.contents import vault_digest
from core.services.plain_copies import MadeCopy
from core.session import Session
from tests.conftest import CANARY
from tests.core.services.test_exporting import ask
from tests.core.services.vaults import DAY, add
from tests.fakes.checking import check_here
from tests.fakes.clock import START, FakeClock
from tests.fakes.proofs import proved


@pytest.fixture(autouse=True)
def no_children(monkeypatch: pytest.MonkeyPatch) -> None:
    check_here(monkeypatch)


def export(session: Session, path: Path, form: FormatId = FormatId.CSV) -> None:
    request = ask(path, form)
    exporting.write_checked_copy(session, request=request, proof=proved(session))


def left(session: Session) -> list[tuple[str, bool]]:
    due = plain_copies.list_due(session)
    return [(copy.path.name, copy.same) for copy in plain_copies.find_left(due)]


@pytest.fixture
def copied(session: Session, clock: FakeClock, tmp_path: Path) -> Session:
    """Return a vault of which there are a table and an archive, made a day ago."""
    add(session)
    export(session, tmp_path / "plain.csv")
    export(session, tmp_path / "sealed.strongroom", FormatId.STRONGROOM)
    assert left(session) == []
    clock.advance(DAY)
    return session


def test_only_what_anyone_can_read_is_told_of_and_only_after_a_day(
    copied: Session, clock: FakeClock, tmp_path: Path
) -> None:
    assert left(copied) == [("plain.csv", True)]
    export(copied, tmp_path / "new.html", FormatId.PAPER_HTML)
    assert left(copied) == [("plain.csv", True)]
    clock.advance(DAY)
    assert left(copied) == [("plain.csv", True), ("new.html", True)]
    # Written anew at the same place: it is that one's day that counts.
    export(copied, tmp_path / "plain.csv")
    assert left(copied) == [("new.html", True)]


def test_what_is_gone_or_only_a_link_is_not_told_of(copied: Session, tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    path.rename(tmp_path / "elsewhere.csv")
    assert left(copied) == []
    path.symlink_to(tmp_path / "elsewhere.csv")
    assert left(copied) == []
    with pytest.raises(SourceKeptError) as kept:
        delete(copied, path)
    assert kept.value.data["reason"] == "link"
    assert (tmp_path / "elsewhere.csv").exists()
    path.unlink()
    os.mkfifo(path)
    assert left(copied) == []


def delete(session: Session, path: Path) -> None:
    copies = session.app.registry().list_copies(session.profile)
    (made,) = (copy for copy in copies if copy.path == str(path))
    plain_copies.delete_copy(path, made.sha256)


def test_it_is_deleted_as_the_very_file(copied: Session, tmp_path: Path) -> None:
    path = tmp_path / "plain.csv"
    delete(copied, path)
    assert not path.exists()
    assert left(copied) == []
    with pytest.raises(FileMissingError):
        delete(copied, path)


def test_a_file_that_was_changed_is_told_of_and_never_deleted(
    copied: Session, tmp_path: Path
) -> None:
    path = tmp_path / "plain.csv"
    path.write_text("something of another person")
    assert left(copied) == [("plain.csv", False)]
    with pytest.raises(SourceKeptError) as kept:
        delete(copied, path)
    assert kept.value.data["reason"] == "export-changed"
    assert path.exists()
    # Not read to its end: whatever lies there now is no export of ours.
    with path.open("wb") as stream:
        stream.truncate(10**13)
    assert left(copied) == [("plain.csv", False)]
    with pytest.raises(SourceKeptError):
        delete(copied, path)


PLANTED = MadeCopy(Millis(START - DAY), "", "csv", bytes(32), encrypted=False)


@pytest.mark.parametrize(
    "planted",
    [
        {"sha256": b""},
        {"made": 0},
        {"made": "yesterday"},
        {"format": "no-format"},
        {"format": "chrome-csv"},
        {"format": "strongroom"},
    ],
)
def test_a_row_that_we_cannot_have_written_leads_to_no_file(
    session: Session, planted: dict[str, Any], tmp_path: Path
) -> None:
    path = tmp_path / "thesis.csv"
    path.write_bytes(b"mine")
    session.app.registry().note_copy(
        session.profile, dataclasses.replace(PLANTED, path=str(path), **planted)
    )
    assert plain_copies.list_due(session) == ()


def test_a_file_too_large_to_be_hashed_equals_no_hash(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "thesis.csv"
    with path.open("wb") as stream:
        stream.truncate(FILE_LIMIT + 1)
    for hashed in (b"", bytes(32)):
        with pytest.raises(SourceKeptError):
            plain_copies.delete_copy(path, hashed)
    planted = dataclasses.replace(PLANTED, path=str(path))
    session.app.registry().note_copy(session.profile, planted)
    (found,) = plain_copies.find_left(plain_copies.list_due(session))
    assert not found.may_go
    with pytest.raises(SourceKeptError):
        plain_copies.delete_left(found)
    assert path.exists()


def test_a_file_of_another_kind_is_told_of_and_not_deleted(
    session: Session, clock: FakeClock, tmp_path: Path
) -> None:
    add(session)
    export(session, tmp_path / "id_ed25519")
    clock.advance(DAY)
    (found,) = plain_copies.find_left(plain_copies.list_due(session))
    assert found.same
    assert not found.may_go
    with pytest.raises(SourceKeptError):
        plain_copies.delete_left(found)
    assert found.path.exists()


def test_a_folder_that_is_swapped_meanwhile_redirects_nothing(
    copied: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = tmp_path / "ours", tmp_path / "theirs"
    ours.mkdir()
    theirs.mkdir()
    for folder in (ours, theirs):
        shutil.copy2(tmp_path / "plain.csv", folder / "plain.csv")
    hashed = plain_copies._hash

    def swap(stream: io.BufferedReader) -> bytes | None:
        found = hashed(stream)
        ours.rename(tmp_path / "away")
        theirs.rename(ours)
        return found

    monkeypatch.setattr(plain_copies, "_hash", swap)
    (made,) = plain_copies.list_due(copied)
    plain_copies.delete_copy(ours / "plain.csv", made.sha256)
    assert (ours / "plain.csv").exists()
    assert not (tmp_path / "away" / "plain.csv").exists()


def test_what_is_to_be_kept_is_never_told_of_again(copied: Session, app: App) -> None:
    (made,) = plain_copies.list_due(copied)
    before, registry = vault_digest(copied), app.registry().image()
    plain_copies.keep_copy(copied, copy=made)
    assert left(copied) == []
    assert vault_digest(copied) != before
    # The wish lies sealed in the vault; the registry says no more than it did.
    assert app.registry().image() == registry


def test_of_many_that_are_kept_the_newest_are_known(
    copied: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plain_copies, "_KEPT_LIMIT", 2)
    (made,) = plain_copies.list_due(copied)
    for number in range(3):
        plain_copies.keep_copy(copied, copy=dataclasses.replace(made, made=Millis(number)))
    assert [mark.partition("-")[0] for mark in plain_copies._read_kept(copied)] == ["1", "2"]
    assert CANARY not in " ".join(plain_copies._read_kept(copied))
