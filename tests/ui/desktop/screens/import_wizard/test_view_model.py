"""An import without a window: files told apart, plans, one transaction, and the way back."""

from __future__ import annotations

import dataclasses
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import (
    AppError,
    CancelledError,
    FileMissingError,
    MalformedFileError,
    OurBugError,
    TruncatedFileError,
    UnknownFormatError,
    WrongEncodingError,
    WrongFilePasswordError,
)
from core.formats.catalogue import FormatId
from core.formats.handing_over import Order
from core.formats.header_names import Target
from core.formats.looking import Look
from core.formats.text import Encoding
from core.progress import Progress
from core.services import exporting, folders, foreign_files, importing, items
from core.services.import_plan import Duplicates, ImportResult
from core.services.undo import Undone
from core.vault.field import FieldRole
from core.vault.secret import Secret
from tests.core.formats.bitwarden_files import PASSPHRASE, protected
from tests.fakes.reading import read_here
from tests.fakes.vault_context import MASTER_PASSWORD, OpenVault, open_vault
from ui.desktop.screens.import_wizard.source import GivenKeys
from ui.desktop.screens.import_wizard.view_model import Checked, ImportModel, NewFolder
from ui.desktop.tasks import ThreadTasks

FIXTURES = Path(__file__).parents[4] / "fixtures" / "imports"


class Watched:
    """A model and what it told last."""

    def __init__(self, vault: OpenVault) -> None:
        self.vault = vault
        self.model = ImportModel(vault.context)
        self.all_checked: list[Checked] = []
        self.refused: list[AppError] = []
        self.failed: list[AppError] = []
        self.results: list[ImportResult] = []
        self.undone: list[Undone] = []
        self.model.checked.connect(self.all_checked.append)
        self.model.refused.connect(self.refused.append)
        self.model.failed.connect(self.failed.append)
        self.model.finished.connect(self.results.append)
        self.model.undone.connect(self.undone.append)

    @property
    def checked(self) -> Checked:
        return self.all_checked[-1]

    def to_add(self) -> int:
        return self.checked.to_add

    def missing(self) -> list[Target]:
        return list(self.checked.source.missing)

    def titles(self) -> set[str]:
        return {summary.title for summary in items.list_summaries(self.vault.session)}

    def folder_names(self) -> set[str]:
        return {folder.name for folder in folders.list_folders(self.vault.session)}


@pytest.fixture
def vault(qapp: QApplication, tmp_path: Path) -> Iterator[OpenVault]:
    with open_vault(tmp_path) as opened:
        yield opened


@pytest.fixture(autouse=True)
def no_children(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(foreign_files, "_read", read_here)


@pytest.fixture
def watched(vault: OpenVault) -> Watched:
    return Watched(vault)


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "format_id"),
    [
        ("bitwarden.json", FormatId.BITWARDEN_JSON),
        ("chrome.csv", FormatId.CHROME_CSV),
        ("chrome-shuffled.csv", FormatId.CHROME_CSV),
        ("firefox.csv", FormatId.FIREFOX_CSV),
        ("tabs-utf-16.csv", FormatId.CSV),
    ],
)
def test_files_are_told_by_what_is_in_them(
    watched: Watched, tmp_path: Path, name: str, format_id: FormatId
) -> None:
    misnamed = shutil.copy(FIXTURES / name, tmp_path / "something.txt")
    watched.model.open_file(Path(misnamed))
    assert watched.checked.source.format_id is format_id
    assert watched.checked.to_add > 0


def test_looking_changes_nothing(watched: Watched) -> None:
    watched.model.open_file(FIXTURES / "bitwarden.json")
    assert watched.titles() == set()


def test_what_is_counted_is_what_is_done(watched: Watched) -> None:
    watched.model.open_file(FIXTURES / "bitwarden.json")
    watched.model.start(None)
    (result,) = watched.results
    assert result.added == watched.checked.to_add == len(watched.titles())
    assert result.in_file == (
        result.added + result.updated + result.skipped + len(result.unreadable)
    )


def test_a_new_folder_comes_and_goes_with_the_import(watched: Watched) -> None:
    watched.model.open_file(FIXTURES / "chrome.csv")
    watched.model.start(NewFolder("Imported 22 Nov 2026"))
    assert watched.folder_names() == {"Imported 22 Nov 2026"}
    watched.model.undo()
    assert watched.undone[0].kept == 0
    assert watched.folder_names() == set()
    assert watched.titles() == set()


def test_items_that_name_a_folder_keep_it(watched: Watched, tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "title,password,folder\nA,x,Banks\nB,y,\n")
    watched.model.open_file(path)
    watched.model.start(NewFolder("Imported"))
    known = {f.id: f.name for f in folders.list_folders(watched.vault.session)}
    places = {
        summary.title: known[summary.folder]
        for summary in items.list_summaries(watched.vault.session)
        if summary.folder is not None
    }
    assert places == {"A": "Banks", "B": "Imported"}


def test_what_is_updated_stays_where_it_is(watched: Watched, tmp_path: Path) -> None:
    """It is new items that go into a folder that is made for them."""
    watched.model.open_file(write(tmp_path / "a.csv", "title,username,password\nA,u,old\n"))
    watched.model.start(None)
    both = "title,username,password\nA,u,new\nB,u,x\n"
    watched.model.open_file(write(tmp_path / "b.csv", both))
    watched.model.treat_duplicates(Duplicates.UPDATE)
    watched.model.start(NewFolder("Imported"))
    (made,) = folders.list_folders(watched.vault.session)
    found = items.list_summaries(watched.vault.session)
    assert {row.title: row.folder for row in found} == {"A": None, "B": made.id}


def test_a_folder_is_not_made_where_nothing_is_to_go_into_it(
    watched: Watched, tmp_path: Path
) -> None:
    watched.model.open_file(write(tmp_path / "a.csv", "title,password,folder\nA,x,Banks\n"))
    watched.model.start(NewFolder("Imported"))
    assert watched.folder_names() == {"Banks"}


def test_the_same_file_again_has_nothing_to_import(watched: Watched) -> None:
    for _ in range(2):
        watched.model.open_file(FIXTURES / "chrome.csv")
        watched.model.start(None)
    assert watched.checked.to_write == 0
    assert watched.results[1].added == 0
    assert watched.results[1].changes.operation is None


@pytest.mark.parametrize(
    ("way", "added", "updated", "passwords"),
    [
        (Duplicates.SKIP, 0, 0, {"old"}),
        (Duplicates.UPDATE, 0, 1, {"new"}),
        (Duplicates.KEEP_BOTH, 1, 0, {"old", "new"}),
    ],
)
def test_what_differs_is_treated_as_chosen(
    watched: Watched,
    tmp_path: Path,
    way: Duplicates,
    added: int,
    updated: int,
    passwords: set[str],
) -> None:
    for password in ("old", "new"):
        text = f"name,url,username,password,note\nShop,https://s.example/,me,{password},\n"
        watched.model.open_file(write(tmp_path / f"{password}.csv", text))
        watched.model.treat_duplicates(way)
        watched.model.start(None)
    assert (watched.checked.to_add, watched.checked.to_update) == (added, updated)
    session = watched.vault.session
    found = {
        items.read_item(session, item=summary.id).value(FieldRole.PASSWORD)
        for summary in items.list_summaries(session)
    }
    assert found == passwords


def test_rows_can_be_left_out(watched: Watched) -> None:
    watched.model.open_file(FIXTURES / "bitwarden.json")
    plan = watched.checked.plan
    assert plan is not None
    left_out = plan.rows[0]
    watched.model.leave_out(frozenset({left_out.index}))
    watched.model.start(None)
    assert left_out.title not in watched.titles()
    assert watched.results[0].added == len(plan.rows) - 1


def test_a_table_needs_a_password_column_or_the_word_that_there_is_none(
    watched: Watched, tmp_path: Path
) -> None:
    path = write(tmp_path / "odd.csv", "a1,b2,c3\nShop,me,secret\nBank,you,hidden\n")
    watched.model.open_file(path)
    assert watched.missing() == [Target.TITLE, Target.PASSWORD]
    assert watched.to_add() == 0
    looking = watched.model.looking
    looking.map_column(0, Target.TITLE)
    assert watched.missing() == [Target.PASSWORD]
    looking.do_without(Target.PASSWORD, without=True)
    assert watched.to_add() == 2
    looking.do_without(Target.PASSWORD, without=False)
    assert watched.to_add() == 0
    looking.map_column(2, Target.PASSWORD)
    watched.model.start(None)
    assert watched.titles() == {"Shop", "Bank"}


def test_a_browser_export_can_be_mapped_by_hand(watched: Watched) -> None:
    watched.model.open_file(FIXTURES / "chrome.csv")
    by_content = watched.checked.source
    watched.model.looking.read_as(FormatId.CSV)
    by_hand = watched.checked.source
    assert by_content.mapping is None
    assert by_hand.mapping is not None
    assert by_hand.guessed


def test_another_encoding_reads_what_could_not_be_read(watched: Watched) -> None:
    watched.model.open_file(FIXTURES / "semicolons-windows-1252.csv")
    assert isinstance(watched.refused[0], WrongEncodingError)
    watched.model.looking.read_with(encoding=Encoding.WINDOWS_1252, delimiter=None)
    assert watched.checked.to_add > 0
    table = watched.checked.source.table
    assert table is not None
    assert table.delimiter == ";"


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"\x00\x01\x02\x03binary\xff", UnknownFormatError), (b'{"items": [', AppError)],
)
def test_what_cannot_be_read_is_refused(
    watched: Watched, tmp_path: Path, content: bytes, error: type[AppError]
) -> None:
    (tmp_path / "file").write_bytes(content)
    watched.model.open_file(tmp_path / "file")
    assert isinstance(watched.refused[0], error)
    watched.model.start(None)
    assert watched.results == []


def test_a_missing_file_and_a_folder_are_refused(watched: Watched, tmp_path: Path) -> None:
    watched.model.open_file(tmp_path / "nowhere.csv")
    watched.model.open_file(tmp_path)
    assert [type(error) for error in watched.refused] == [FileMissingError, FileMissingError]


def test_json_read_as_a_table_says_so(watched: Watched) -> None:
    watched.model.open_file(FIXTURES / "bitwarden.json")
    watched.model.looking.read_as(FormatId.CSV)
    assert watched.refused or watched.checked.source.table is not None
    watched.model.looking.read_as(None)
    assert watched.checked.source.format_id is FormatId.BITWARDEN_JSON


def test_an_archive_asks_for_its_passphrase(
    watched: Watched, vault: OpenVault, tmp_path: Path
) -> None:
    watched.model.open_file(FIXTURES / "bitwarden.json")
    watched.model.start(None)
    before = watched.titles()
    path = tmp_path / "copy.strongroom"
    with Secret.from_text(MASTER_PASSWORD) as secret, Secret.from_text("archive words") as word:
        request = exporting.ExportRequest(
            path=path, format_id=FormatId.STRONGROOM, passphrase=word, include_trash=True
        )
        exporting.export(vault.session, request=request, secret=secret)
    watched.model.undo()
    watched.model.open_file(path)
    assert watched.checked.source.is_locked
    watched.model.looking.unlock_file(GivenKeys(Secret.from_text("wrong")))
    assert isinstance(watched.refused[-1], WrongFilePasswordError)
    watched.model.looking.unlock_file(GivenKeys(Secret.from_text("archive words")))
    watched.model.start(NewFolder("Imported"))
    assert watched.titles() == before
    assert "Imported" in watched.folder_names(), "of an archive, too"
    known = {folder.id for folder in folders.list_folders(vault.session)}
    rows = items.list_summaries(vault.session)
    assert all(row.folder in known for row in rows if row.trashed is None)


def test_a_protected_export_of_bitwarden_asks_for_its_passphrase(
    watched: Watched, tmp_path: Path
) -> None:
    path = tmp_path / "export.json"
    path.write_bytes(protected())
    for chosen in (None, FormatId.BITWARDEN_JSON):
        watched.model.open_file(path)
        watched.model.looking.read_as(chosen)
        source = watched.checked.source
        assert source.is_locked
        assert not source.is_ours
        watched.model.looking.unlock_file(GivenKeys(Secret.from_text("wrong")))
        assert isinstance(watched.refused[-1], WrongFilePasswordError)
        watched.model.looking.unlock_file(GivenKeys(Secret.from_text(PASSPHRASE)))
        assert watched.checked.source.format_id is FormatId.BITWARDEN_PROTECTED
    watched.model.start(None)
    assert "Bakery" in watched.titles()


def test_a_zip_of_bitwarden_is_read_with_what_is_in_it(watched: Watched, tmp_path: Path) -> None:
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(FIXTURES / "bitwarden.json", "data.json")
        archive.writestr("attachments/i1/roll.txt", "x")
    watched.model.open_file(path)
    source = watched.checked.source
    assert (source.format_id, source.is_locked) == (FormatId.BITWARDEN_ZIP, False)
    watched.model.start(None)
    assert "Bakery" in watched.titles()
    path.write_bytes(path.read_bytes()[:-30])
    watched.model.open_file(path)
    assert isinstance(watched.refused[-1], TruncatedFileError)


def test_a_reading_that_nobody_waits_for_is_ended(
    vault: OpenVault, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    begun, ended = list[str](), list[str]()

    def read_for_ever(path: Path, order: Order, progress: Progress) -> Look:
        begun.append(path.name)
        try:
            while True:
                progress.report(0, 0)
        finally:
            ended.append(path.name)

    monkeypatch.setattr(foreign_files, "_read", read_for_ever)
    tasks = ThreadTasks()
    lanes = dataclasses.replace(vault.context, tasks=tasks)
    watched = Watched(dataclasses.replace(vault, context=lanes))
    try:
        watched.model.open_file(FIXTURES / "firefox.csv")
        qtbot.waitUntil(lambda: begun == ["firefox.csv"])
        watched.model.open_file(FIXTURES / "chrome.csv")
        qtbot.waitUntil(lambda: begun == ["firefox.csv", "chrome.csv"])
        watched.model.looking.cancel()
        qtbot.waitUntil(lambda: ended == begun)
    finally:
        tasks.close()
    assert watched.refused == []


def test_a_bug_leaves_nothing_busy(
    vault: OpenVault, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def read_wrongly(path: Path, order: Order, progress: Progress) -> Look:
        raise IndexError(path.name)

    monkeypatch.setattr(foreign_files, "_read", read_wrongly)
    shown: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, *_: shown.append(kind))
    tasks = ThreadTasks()
    lanes = dataclasses.replace(vault.context, tasks=tasks)
    watched = Watched(dataclasses.replace(vault, context=lanes))
    working: list[bool] = []
    watched.model.working.connect(working.append)
    try:
        watched.model.open_file(FIXTURES / "firefox.csv")
        qtbot.waitUntil(lambda: working == [True, False])
    finally:
        tasks.close()
    assert shown == [IndexError]
    assert [type(error) for error in watched.refused] == [OurBugError]


def test_a_cancelled_import_leaves_nothing(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, progress: Progress, **__: object) -> ImportResult:
        raise CancelledError

    watched.model.open_file(FIXTURES / "chrome.csv")
    monkeypatch.setattr(importing, "apply_import", stop)
    watched.model.start(NewFolder("Imported"))
    assert isinstance(watched.failed[0], CancelledError)
    assert watched.titles() == watched.folder_names() == set()


def test_the_source_is_deleted_only_when_asked(watched: Watched, tmp_path: Path) -> None:
    path = Path(shutil.copy(FIXTURES / "chrome.csv", tmp_path))
    watched.model.open_file(path)
    watched.model.start(None)
    assert path.exists()
    watched.model.delete_file()
    assert not path.exists()


def test_a_change_since_is_kept_by_undo(watched: Watched) -> None:
    watched.model.open_file(FIXTURES / "chrome.csv")
    watched.model.start(None)
    session = watched.vault.session
    first = items.list_summaries(session)[0]
    items.set_favourite(session, items=[first.id], favourite=True)
    watched.model.undo()
    assert watched.undone[0].kept == 1
    assert watched.titles() == {first.title}


def test_malformed_files_name_their_place(watched: Watched, tmp_path: Path) -> None:
    watched.model.open_file(write(tmp_path / "a.json", '{"encrypted": false, "items": [{]}'))
    assert isinstance(watched.refused[0], MalformedFileError)
