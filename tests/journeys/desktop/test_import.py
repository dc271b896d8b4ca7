"""A person brings their passwords along: from Bitwarden, browsers, or a table, and can undo it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from core.formats.catalogue import FormatId
from core.formats.header_names import Target
from core.services import folders, importing, items
from core.vault.field import FieldRole
from core.vault.item import Item
from core.vault.secret import Secret
from tests.core.formats.oracle import Expected, read_expected
from tests.fakes.desktop import MASTER, StartedWindow
from tests.fakes.watch import WATCH
from ui.desktop.action_table import ActionId
from ui.desktop.open_vault import OpenVault
from ui.desktop.screens.export.view import ExportDialog
from ui.desktop.screens.import_wizard.view import ImportWizard
from ui.desktop.screens.vault.view import VaultView

FIXTURES = Path(__file__).parents[2] / "fixtures" / "imports"


@pytest.fixture
def vault(started_window: StartedWindow) -> OpenVault:
    profile, _ = started_window.make_profile("Maria")
    return started_window.unlock(profile)


def open_wizard(started: StartedWindow, *files: Path) -> ImportWizard:
    started.vault.context.actions[ActionId.IMPORT].trigger()
    (wizard,) = (w for w in started.window.findChildren(ImportWizard) if w.isVisible())
    started.prompts.files.extend(files)
    with WATCH.act("choosing a file"):
        QTest.keyClick(wizard.choose.area.choose, Qt.Key.Key_Return)
    return wizard


def list_items(vault: OpenVault) -> list[Item]:
    session = vault.context.session
    summaries = items.list_summaries(session)
    return [items.read_item(session, item=summary.id) for summary in summaries]


def as_expected(item: Item) -> Expected:
    entry = {
        "title": item.title,
        "login": item.value(FieldRole.USERNAME),
        "password": item.value(FieldRole.PASSWORD),
    }
    return {name: value for name, value in entry.items() if value}


def wanted(*names: str) -> list[Expected]:
    entries = read_expected((FIXTURES / "expected.yml").read_bytes())
    return [{name: entry[name] for name in names if name in entry} for entry in entries]


def by_title(entries: list[Expected]) -> list[Expected]:
    return sorted(entries, key=lambda entry: entry["title"])


def test_on_the_first_day_a_person_comes_in_and_could_leave_again(
    started_window: StartedWindow, vault: OpenVault, tmp_path: Path
) -> None:
    page = started_window.page
    assert isinstance(page, VaultView)
    offered = page.panes.list.empty.secondary
    assert offered.text() == "Import from another manager"
    offered.click()
    (wizard,) = (w for w in started_window.window.findChildren(ImportWizard) if w.isVisible())
    wizard.choose.origins.tiles[0].click()
    assert "Export vault" in wizard.choose.origins.where.text()
    started_window.prompts.files.append(FIXTURES / "bitwarden.json")
    with WATCH.act("choosing a file"):
        wizard.choose.area.choose.click()
    assert "1 linked field" in wizard.check.not_kept.text()
    wizard.next.click()
    assert "1 linked field" in wizard.finish.not_kept.text()
    wizard.next.click()

    path = tmp_path / "Maria.kdbx"
    vault.context.actions[ActionId.EXPORT].trigger()
    (dialog,) = (d for d in started_window.window.findChildren(ExportDialog) if d.isVisible())
    dialog.form.format.sealed.click()
    assert dialog.form.format_id is FormatId.KDBX
    secrets = dialog.form.secrets
    secrets.secret.edit.insert(MASTER)
    for field in (secrets.passphrase, secrets.repeat):
        field.edit.insert(MASTER)
    assert dialog.form.losses.text() == (
        "It leaves out: 2 earlier versions · 1 part from another program."
    )
    started_window.prompts.files.append(path)
    dialog.next.click()
    assert "Checked" in dialog.result_page.banner.text()
    dialog.done(0)
    with Secret.from_text(MASTER) as passphrase:
        left = importing.read_file(path, secret=passphrase).items
    here = {
        (item.title, item.value(FieldRole.PASSWORD), item.value(FieldRole.NOTES))
        for item in list_items(vault)
        if item.trashed is None
    }
    found = {
        (
            item.draft.title,
            next((f.value for f in item.draft.fields if f.role is FieldRole.PASSWORD), ""),
            next((f.value for f in item.draft.fields if f.role is FieldRole.NOTES), ""),
        )
        for item in left
    }
    assert found == here
    assert len(left) == len(here) == 4


@pytest.mark.parametrize("name", ["bitwarden.json", "chrome.csv", "chrome-shuffled.csv"])
def test_a_file_of_another_program_arrives_whole(
    started_window: StartedWindow, vault: OpenVault, name: str
) -> None:
    wizard = open_wizard(started_window, FIXTURES / name)
    said = wizard.next.text()
    QTest.keyClick(wizard.next, Qt.Key.Key_Return)
    found = [as_expected(item) for item in list_items(vault)]
    assert by_title(found) == by_title(wanted("title", "login", "password"))
    assert said == f"Import {len(list_items(vault))} items"
    wizard.next.click()
    assert not wizard.isVisible()


def test_a_firefox_file_is_named_after_its_websites(
    started_window: StartedWindow, vault: OpenVault
) -> None:
    wizard = open_wizard(started_window, FIXTURES / "firefox.csv")
    wizard.next.click()
    expected = {e["password"] for e in wanted("url", "password") if "url" in e and "password" in e}
    found = {item.value(FieldRole.PASSWORD) for item in list_items(vault)}
    assert expected <= found
    assert all(item.title for item in list_items(vault))
    wizard.done(0)


def test_any_table_comes_in_by_mapping(
    started_window: StartedWindow, vault: OpenVault, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_text("wo;wer;wie;los\nBank;mia;geheim-1;x\nShop;max;geheim-2;y\n", "utf-8")
    wizard = open_wizard(started_window, path)
    assert not wizard.next.isEnabled()
    for column, target in enumerate(
        (Target.TITLE, Target.USERNAME, Target.PASSWORD, Target.IGNORE)
    ):
        choice = wizard.check.mapping.choices[column]
        choice.select(target)
        choice.activated.emit(choice.currentIndex())
    QTest.keyClick(wizard.next, Qt.Key.Key_Return)
    wizard.next.click()
    assert by_title([as_expected(item) for item in list_items(vault)]) == [
        {"title": "Bank", "login": "mia", "password": "geheim-1"},
        {"title": "Shop", "login": "max", "password": "geheim-2"},
    ]


def test_the_import_is_taken_back_from_the_menu(
    started_window: StartedWindow, vault: OpenVault
) -> None:
    wizard = open_wizard(started_window, FIXTURES / "chrome.csv")
    wizard.next.click()
    wizard.next.click()
    assert list_items(vault)
    assert folders.list_folders(vault.context.session)
    vault.context.actions[ActionId.UNDO].trigger()
    assert list_items(vault) == []
    assert folders.list_folders(vault.context.session) == []


def test_the_file_left_behind_is_deleted_when_asked(
    started_window: StartedWindow, vault: OpenVault, tmp_path: Path
) -> None:
    path = Path(shutil.copy(FIXTURES / "bitwarden.json", tmp_path))
    wizard = open_wizard(started_window, path)
    wizard.next.click()
    assert path.exists()
    wizard.finish.delete.click()
    assert not path.exists()
    wizard.done(0)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is empty"),
        (b'{"encrypted": true, "items": [{"name": "2.x|y|z"}]}', "only in the Bitwarden account"),
        (b'{"encrypted": false, "items": [{"type": 1, "name"', "ends too early"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\0", "is a picture, not an export"),
        (b"Dear Mia,\nI am well.\n", "in no format Strongroom knows"),
        (b"name,url,username,password,note\n\xff\xfe,x,y,z,\n", "not plain text"),
    ],
)
def test_a_bad_file_is_refused_and_nothing_changes(
    started_window: StartedWindow, vault: OpenVault, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    wizard = open_wizard(started_window, path)
    assert said in wizard.choose.banner.text()
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert not wizard.isVisible()
    assert list_items(vault) == []
