"""The import wizard as seen and pressed: pages, buttons, masked examples, counts, ways out."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.formats.catalogue import FORMATS, FormatId
from core.formats.csv_export import ExportItem
from core.formats.header_names import Target
from core.services import foreign_files, items
from tests.conftest import CANARY
from tests.core.formats.bitwarden_files import protected
from tests.core.formats.kdbx_files import KEY, make_key_file, write_cheaply
from tests.core.formats.test_csv_export import make_item
from tests.fakes.reading import read_here
from tests.fakes.vault_context import OpenVault, open_vault
from ui.desktop.screens.import_wizard.choose_page import make_file_wish
from ui.desktop.screens.import_wizard.view import ImportWizard
from ui.desktop.screens.import_wizard.words import list_choices, say_format, say_looks

FIXTURES = Path(__file__).parents[4] / "fixtures" / "imports"


@pytest.fixture(autouse=True)
def no_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read here: what starts a child each time is walked in the journeys."""
    monkeypatch.setattr(foreign_files, "_read", read_here)


@pytest.fixture
def vault(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenVault]:
    with open_vault(tmp_path) as opened:
        yield opened


@pytest.fixture
def wizard(qtbot: QtBot, vault: OpenVault) -> Iterator[ImportWizard]:
    made = ImportWizard(vault.context)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.done(0)


def texts(wizard: ImportWizard) -> str:
    """Return everything that can be read on the page on show."""
    labels = wizard.findChildren(QLabel)
    return "\n".join(
        label.text() + label.accessibleName() for label in labels if label.isVisibleTo(wizard)
    )


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_bitwarden_file_takes_five_steps(wizard: ImportWizard, vault: OpenVault) -> None:
    vault.prompts.files.append(FIXTURES / "bitwarden.json")
    assert wizard.choose.area.choose.hasFocus()
    QTest.keyClick(wizard.choose.area.choose, Qt.Key.Key_Return)
    assert "bitwarden.json looks like a Bitwarden export." in texts(wizard)
    assert wizard.next.text() == "Import 5 items"
    assert wizard.next.hasFocus()
    QTest.keyClick(wizard.next, Qt.Key.Key_Return)
    assert wizard.finish.banner.text() == "5 items added."
    assert len(items.list_summaries(vault.session)) == 5
    QTest.keyClick(wizard.next, Qt.Key.Key_Return)
    assert wizard.isHidden()


def test_every_format_has_words() -> None:
    for form in FORMATS:
        assert "%1" in say_looks(form.id)
        assert "%2" not in say_looks(form.id)
    by_content = {
        FormatId.STRONGROOM,
        FormatId.BITWARDEN_PROTECTED,
        FormatId.AEGIS_PROTECTED,
        FormatId.BITWARDEN_ZIP,
        FormatId.KDBX,
    }
    offered = list_choices()
    assert set(offered) == {form.id for form in FORMATS if form.reads} - by_content
    assert len(offered) == len(set(offered)) == len({say_format(form) for form in offered})
    assert offered[-1] is FormatId.CSV


def drop(wizard: ImportWizard, *urls: QUrl) -> None:
    """Drag these over the first page and let them go there."""
    mime = QMimeData()
    mime.setUrls(urls)
    offered = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), offered, mime, left, none)
    drop = QDropEvent(QPointF(5, 5), offered, mime, left, none)
    for event in (enter, drop):
        event.setDropAction(Qt.DropAction.MoveAction)
    wizard.choose.dragEnterEvent(enter)
    wizard.choose.dropEvent(drop)
    for event in (enter, drop):
        # Who offers a move deletes the file itself once a move is what was answered.
        assert event.isAccepted()
        assert event.dropAction() is Qt.DropAction.CopyAction


def test_the_dialog_for_files_shows_those_of_every_format() -> None:
    shown = make_file_wish().filters[0].patterns
    assert {f"*{form.extension}" for form in FORMATS if form.reads} <= set(shown)


def test_a_file_can_be_dropped(wizard: ImportWizard) -> None:
    drop(wizard, QUrl.fromLocalFile(str(FIXTURES / "chrome.csv")))
    assert "chrome.csv looks like an export of Chrome" in texts(wizard)


def test_what_cannot_be_taken_when_dropped_says_why(wizard: ImportWizard, tmp_path: Path) -> None:
    files = [QUrl.fromLocalFile(str(FIXTURES / name)) for name in ("chrome.csv", "firefox.csv")]
    drop(wizard, *files)
    assert "one file at a time. Of 2 files" in wizard.choose.banner.text()
    drop(wizard, QUrl("https://example.com/export.csv"))
    assert "no file on this computer" in wizard.choose.banner.text()
    drop(wizard, QUrl.fromLocalFile(str(tmp_path)))
    assert "is a folder. Choose the export file in it." in wizard.choose.banner.text()
    for name in ("vault.db", "profile.keys"):
        (tmp_path / name).touch()
    drop(wizard, QUrl.fromLocalFile(str(tmp_path)))
    assert "Get it back under Backups." in wizard.choose.banner.text()
    assert wizard.choose.isVisible()
    assert wizard.choose.area.choose.isEnabled()


def test_a_photo_is_called_one_and_cannot_be_read_as_a_table(
    wizard: ImportWizard, tmp_path: Path
) -> None:
    (tmp_path / "export.csv").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    wizard.open_file(tmp_path / "export.csv")
    assert "is a picture, not an export." in wizard.choose.banner.text()
    assert not wizard.choose.banner.button.isVisible()


def test_each_of_the_ten_managers_says_how_to_get_its_export(wizard: ImportWizard) -> None:
    origins = wizard.choose.origins
    names = " ".join(tile.text() for tile in origins.tiles)
    for manager in (
        "Bitwarden", "1Password", "LastPass", "Dashlane", "KeePass", "Chrome", "Firefox", "Apple",
        "NordPass", "Proton Pass",
    ):  # fmt: skip
        assert manager in names
    said = set()
    for tile in origins.tiles:
        tile.setFocus()
        QTest.keyClick(tile, Qt.Key.Key_Space)
        assert origins.where.isVisible()
        said.add(origins.where.text() + origins.best.text())
        assert tile.accessibleDescription()
    assert len(said) == len(origins.tiles)


def test_the_arrow_keys_go_from_one_manager_to_the_next(wizard: ImportWizard) -> None:
    tiles = wizard.choose.origins.tiles
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_Right)
    assert wizard.focusWidget() is tiles[1]
    below = next(tile for tile in tiles if tile.y() > tiles[0].y())
    tiles[0].setFocus()
    QTest.keyClick(tiles[0], Qt.Key.Key_Down)
    assert wizard.focusWidget() is below


def test_stepping_back_from_the_file_dialog_changes_nothing(wizard: ImportWizard) -> None:
    wizard.choose.area.choose.click()
    assert wizard.choose.isVisible()
    assert wizard.choose.area.choose.isEnabled()


def test_examples_of_secret_and_of_unknown_columns_are_masked(
    wizard: ImportWizard, tmp_path: Path
) -> None:
    secret = f"{CANARY}-secret"
    text = f"title,password,zz9,reprompt\nShop,{secret},{secret},{secret}\n"
    wizard.open_file(write(tmp_path / "a.csv", text))
    assert "Shop" in texts(wizard)
    assert secret not in texts(wizard)
    example = wizard.check.mapping.examples[1]
    assert example.words.whole_text().endswith("••••••")
    example.eye.click()
    assert example.words.whole_text() == secret
    example.eye.click()
    assert secret not in texts(wizard)


def import_two(wizard: ImportWizard, vault: OpenVault) -> set[str]:
    """Say that titles are in the first column and passwords in the third; return what came."""
    mapping = wizard.check.mapping
    for column, target in ((0, Target.TITLE), (2, Target.PASSWORD)):
        mapping.choices[column].select(target)
        mapping.choices[column].activated.emit(mapping.choices[column].currentIndex())
    assert wizard.next.text() == "Import 2 items"
    wizard.next.click()
    return {summary.title for summary in items.list_summaries(vault.session)}


def test_a_wide_table_is_laid_out_a_few_lines_at_a_time(
    wizard: ImportWizard, tmp_path: Path, qtbot: QtBot
) -> None:
    names = [f"zz{number}" for number in range(40)]
    text = f"{','.join(names)}\n{','.join('x' for _ in names)}\n"
    wizard.open_file(write(tmp_path / "wide.csv", text))
    mapping = wizard.check.mapping
    assert mapping.choices[0].hasFocus()
    mapping.choices[0].select(Target.TITLE)
    mapping.choices[0].activated.emit(mapping.choices[0].currentIndex())
    assert len(mapping.choices) < len(names)
    qtbot.waitUntil(lambda: len(mapping.choices) == len(names))
    assert [c.accessibleName() for c in mapping.choices] == [f"{n} goes to" for n in names]
    assert mapping.choices[0].value is Target.TITLE
    assert all(choice.value is Target.KEEP_AS_FIELD for choice in mapping.choices[1:])


def test_nothing_is_imported_without_a_password_column(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path
) -> None:
    wizard.open_file(write(tmp_path / "odd.csv", "a1,b2,c3\nShop,me,x\nBank,you,y\n"))
    assert not wizard.next.isEnabled()
    assert "Nothing is mapped to Password. 2 logins would have none." in texts(wizard)
    mapping = wizard.check.mapping
    assert mapping.choices[0].hasFocus()
    assert import_two(wizard, vault) == {"Shop", "Bank"}


def test_a_file_without_names_of_columns_loses_no_line(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path
) -> None:
    secret = f"{CANARY}-secret"
    text = f"Mail,me@x.example,{secret}\nShop,you@x.example,{secret}\n"
    wizard.open_file(write(tmp_path / "a.csv", text))
    assert not wizard.check.named.isChecked()
    assert "The columns have no names." in texts(wizard)
    assert secret not in texts(wizard), "the first line is shown as little as any other"
    assert import_two(wizard, vault) == {"Mail", "Shop"}


def test_a_person_says_what_the_first_line_holds(wizard: ImportWizard, tmp_path: Path) -> None:
    wizard.open_file(write(tmp_path / "a.csv", "Titel,Kennwort\nShop,x\n"))
    assert wizard.check.named.isChecked()
    wizard.check.named.click()
    assert "Nothing is mapped to Password. 2 logins would have none." in texts(wizard)
    wizard.check.named.click()
    assert wizard.next.text() == "Import 1 item"


def test_the_word_that_there_is_no_password_is_enough(wizard: ImportWizard, tmp_path: Path) -> None:
    wizard.open_file(write(tmp_path / "a.csv", "title,notes,more\nA,x,y\n"))
    assert not wizard.next.isEnabled()
    wizard.check.missing.boxes[Target.PASSWORD].click()
    assert wizard.next.isEnabled()


def test_unreadable_lines_are_named_and_listed(wizard: ImportWizard, tmp_path: Path) -> None:
    lines = ["title,password,url", "A,x,", "B,y,,too,many", "D,w,"]
    wizard.open_file(write(tmp_path / "a.csv", "\n".join(lines) + "\n"))
    part = wizard.check.unreadable
    assert part.banner.text() == "1 line cannot be read: line 3"
    assert part.list.isHidden()
    part.banner.button.click()
    assert "line 3: more columns than the header" in part.list.toPlainText()
    wizard.next.click()
    assert wizard.finish.banner.text() == "2 items added, 1 not readable."
    assert wizard.finish.unreadable.isVisible()


def test_unreadable_lines_are_saved_before_or_after(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path
) -> None:
    head, bad = "name,url,username,password,note\n", f"a,b,c,{CANARY},e,f\n"
    wizard.open_file(write(tmp_path / "a.csv", f"{head}Shop,,me,pw,\n{bad}"))
    for part, name in ((wizard.check.unreadable, "one.csv"), (wizard.finish.unreadable, "two.csv")):
        vault.prompts.files.append(tmp_path / name)
        QTest.keyClick(part.save, Qt.Key.Key_Space)
        assert (tmp_path / name).read_text() == head + bad
        assert f"Saved as {name}. Passwords may be in it in clear" in texts(wizard)
        assert CANARY not in texts(wizard)
        if wizard.next.text() == "Import 1 item":
            wizard.next.click()


def test_of_json_there_are_no_lines_to_save(wizard: ImportWizard, tmp_path: Path) -> None:
    text = '{"encrypted": false, "items": [{"type": 1, "name": "A", "login": {}}, 7]}'
    wizard.open_file(write(tmp_path / "a.json", text))
    assert wizard.check.unreadable.isVisible()
    assert not wizard.check.unreadable.save.isVisible()


def test_the_report_is_saved_and_holds_no_secret(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path
) -> None:
    text = f"name,url,username,password,note\nShop,,mia,{CANARY},\na,b,c,d,e,f\n"
    wizard.open_file(write(tmp_path / "a.csv", text))
    wizard.next.click()
    assert "look above before you delete it" in texts(wizard)
    vault.prompts.files.append(tmp_path / "report.txt")
    QTest.keyClick(wizard.finish.report, Qt.Key.Key_Space)
    assert "Saved as report.txt. Only you can read it." in texts(wizard)
    said = (tmp_path / "report.txt").read_text()
    assert "From a.csv (Chrome CSV)" in said
    assert "Added\n  Shop" in said
    assert "line 3: more columns than the header" in said
    assert CANARY not in said
    vault.prompts.files.append(vault.session.app.paths.data / "report.txt")
    wizard.finish.report.click()
    assert "Saved as" not in wizard.finish.kept_banner.text()
    assert not (vault.session.app.paths.data / "report.txt").exists()


def test_items_that_differ_are_decided_on(wizard: ImportWizard, tmp_path: Path) -> None:
    for password in ("old", "new"):
        text = f"name,url,username,password,note\nShop,https://s.example/,me,{password},\n"
        wizard.open_file(write(tmp_path / f"{password}.csv", text))
        if password == "old":
            wizard.next.click()
    assert "1 item is here already but differs:" in texts(wizard)
    assert wizard.next.text() == "Nothing to import"
    radios = list(wizard.check.choices.radios.values())
    assert radios[0].isChecked()
    radios[1].click()
    assert wizard.next.text() == "Import 1 item"
    wizard.next.click()
    assert wizard.finish.banner.text() == "0 items added, 1 updated."


def test_a_row_shows_what_it_brings_and_what_is_here_masked(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path
) -> None:
    old, new = f"{CANARY}-old", f"{CANARY}-new"
    head = "name,url,username,password,note\n"
    wizard.open_file(write(tmp_path / "a.csv", f"{head}Shop,https://s.example,me,{old},{old}\n"))
    wizard.next.click()
    wizard.model.open_file(
        write(tmp_path / "b.csv", f"{head}Shop,https://s.example,me,{new},\nBank,,you,{new},\n")
    )
    table, details = wizard.check.items, wizard.check.details
    assert not details.isVisible()
    table.setFocus()
    table.setCurrentIndex(table.plan.index(0, 0))
    lines = {line.value.name: line for line in details.lines}
    assert list(lines) == ["Title", "Username", "Password", "Website"]
    assert [name for name, line in lines.items() if line.value.differs] == ["Password"]
    spoken = str(table.plan.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken.endswith(": Password")
    assert CANARY not in texts(wizard) + repr(details.lines[0].value)
    QTest.keyClick(lines["Password"].eye, Qt.Key.Key_Space)
    assert new in texts(wizard)
    assert old in texts(wizard)
    told = [event.what for event in vault.session.vault.unlogged]
    assert told[-1] == "revealed", "what of the vault was shown is noted in its log"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert details.title.whole_text() == "Bank"
    assert CANARY not in texts(wizard), "masked again"
    assert not any(line.here.isVisible() for line in details.lines)
    wizard.open_file(FIXTURES / "chrome.csv")
    assert not details.isVisible()
    assert details.lines == []


def test_space_leaves_an_item_out(wizard: ImportWizard) -> None:
    wizard.open_file(FIXTURES / "bitwarden.json")
    table = wizard.check.items
    table.setCurrentIndex(table.plan.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert wizard.next.text() == "Import 4 items"
    assert table.plan.index(0, 2).data() == "left out"
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert wizard.next.text() == "Import 5 items"


def test_a_click_on_the_box_leaves_an_item_out(wizard: ImportWizard) -> None:
    wizard.open_file(FIXTURES / "bitwarden.json")
    table = wizard.check.items
    place = table.visualRect(table.plan.index(1, 0))
    inside = QPoint(place.left() + 16, place.center().y())
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=inside)
    assert wizard.next.text() == "Import 4 items"
    wizard.next.click()
    assert "look above before you delete it" in texts(wizard), "for one is in the file alone"


def test_a_file_that_is_left_is_recalled_once_more(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path
) -> None:
    wizard.open_file(Path(shutil.copy(FIXTURES / "chrome.csv", tmp_path)))
    wizard.next.click()
    wizard.finish.keep.click()
    QTest.keyClick(wizard.next, Qt.Key.Key_Return)
    (told,) = vault.toasts.messages
    assert told.text == "chrome.csv is still on your disk, unencrypted."
    assert told.action == "Delete…"


@pytest.mark.parametrize("changed", [False, True])
def test_the_message_deletes_the_very_file_that_was_read_after_a_question(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path, *, changed: bool
) -> None:
    path = Path(shutil.copy(FIXTURES / "chrome.csv", tmp_path))
    wizard.open_file(path)
    wizard.next.click()
    wizard.next.click()
    vault.toasts.press()
    assert path.exists(), "the safe way of the question keeps it"
    (asked,) = vault.prompts.questions
    assert "chrome.csv" in asked.title
    assert "came along" not in asked.text, "for all of it did"
    if changed:
        write(path, "another file of the same name")
    vault.prompts.acts.append(True)
    vault.toasts.press()
    assert path.exists() is changed
    said = vault.toasts.messages[-1].text
    assert ("traces can remain" in said) is not changed


def test_what_did_not_come_along_is_said_before_the_file_goes(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path
) -> None:
    wizard.open_file(Path(shutil.copy(FIXTURES / "bitwarden.json", tmp_path)))
    wizard.check.items.setFocus()
    QTest.keyClick(wizard.check.items, Qt.Key.Key_Space)
    wizard.next.click()
    wizard.next.click()
    vault.toasts.press()
    assert "may be the only copy" in vault.prompts.questions[0].text


def test_after_an_undo_nothing_offers_to_delete_what_is_all_there_is(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path
) -> None:
    wizard.open_file(Path(shutil.copy(FIXTURES / "chrome.csv", tmp_path)))
    wizard.next.click()
    wizard.finish.undo.click()
    wizard.next.click()
    told = vault.toasts.messages[-1]
    assert (told.text[:20], told.action) == ("chrome.csv is still ", "")


def test_ctrl_z_takes_it_back_and_no_file_is_offered_for_deletion(
    wizard: ImportWizard, vault: OpenVault
) -> None:
    wizard.open_file(FIXTURES / "chrome.csv")
    wizard.next.click()
    QTest.keyClick(wizard, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert items.list_summaries(vault.session) == []
    assert "Import undone." in wizard.finish.banner.text()
    assert not wizard.finish.delete.isVisible(), "it is all there is"
    QTest.keyClick(wizard, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert items.list_summaries(vault.session) == []


def test_undo_puts_everything_back(wizard: ImportWizard, vault: OpenVault) -> None:
    wizard.open_file(FIXTURES / "bitwarden.json")
    wizard.next.click()
    wizard.finish.undo.click()
    assert items.list_summaries(vault.session) == []
    assert "Everything is as it was before." in wizard.finish.banner.text()
    assert wizard.finish.undo.isHidden()


def test_the_file_is_deleted_or_kept(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path
) -> None:
    path = Path(shutil.copy(FIXTURES / "chrome.csv", tmp_path))
    wizard.open_file(path)
    wizard.next.click()
    assert "chrome.csv is unencrypted and still on your disk." in texts(wizard)
    assert "look above before you delete it" not in texts(wizard), "for all of it came along"
    wizard.finish.delete.click()
    assert not path.exists()
    assert "traces can remain" in wizard.finish.file_banner.text()
    wizard.next.click()
    assert vault.toasts.messages == []


def test_a_file_that_is_another_one_by_now_is_not_deleted(
    wizard: ImportWizard, tmp_path: Path
) -> None:
    path = Path(shutil.copy(FIXTURES / "chrome.csv", tmp_path))
    wizard.open_file(path)
    wizard.next.click()
    path.write_text("something else of mine")
    wizard.finish.delete.click()
    assert path.exists()
    assert "not what was imported any more" in wizard.finish.file_banner.text()
    assert wizard.finish.file.isVisible()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "is empty"),
        ("name,url,username,password,note\n", "a header but no rows"),
        ('{"encrypted": false, "items": [', "ends too early"),
    ],
)
def test_what_is_wrong_with_a_file_is_said_in_place(
    wizard: ImportWizard, tmp_path: Path, content: str, said: str
) -> None:
    wizard.open_file(write(tmp_path / "file", content))
    assert said in wizard.choose.banner.text()
    assert wizard.choose.isVisible()
    assert wizard.choose.area.choose.isEnabled()


def test_another_encoding_can_be_chosen(wizard: ImportWizard) -> None:
    wizard.open_file(FIXTURES / "semicolons-windows-1252.csv")
    assert "is not plain text" in wizard.choose.banner.text()
    wizard.choose.banner.button.click()
    choice = wizard.check.head.details.encoding
    choice.setCurrentIndex(choice.findText("Windows-1252, Western Europe"))
    choice.activated.emit(choice.currentIndex())
    assert wizard.next.isEnabled()
    assert wizard.check.head.details.delimiter.currentText().startswith("semicolon")


def test_back_leads_to_another_file(wizard: ImportWizard) -> None:
    wizard.open_file(FIXTURES / "chrome.csv")
    wizard.back.click()
    assert wizard.choose.isVisible()
    wizard.open_file(FIXTURES / "firefox.csv")
    assert "firefox.csv looks like a Firefox export." in texts(wizard)


def test_everything_has_a_name(wizard: ImportWizard) -> None:
    wizard.open_file(FIXTURES / "tabs-utf-16.csv")
    for control in wizard.findChildren(QAbstractButton):
        if control.isVisibleTo(wizard) and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            assert control.accessibleName() or control.text()
    assert all(combo.accessibleName() for combo in wizard.findChildren(QComboBox))
    assert all(edit.accessibleName() for edit in wizard.findChildren(QLineEdit) if edit.isVisible())
    assert wizard.check.items.accessibleName()


def test_esc_leaves_and_nothing_has_changed(wizard: ImportWizard, vault: OpenVault) -> None:
    wizard.open_file(FIXTURES / "chrome.csv")
    QTest.keyClick(wizard, Qt.Key.Key_Escape)
    assert wizard.isHidden()
    assert items.list_summaries(vault.session) == []


def test_a_database_opens_with_its_key_file(
    wizard: ImportWizard, vault: OpenVault, tmp_path: Path
) -> None:
    path, wrong, key = tmp_path / "x.kdbx", tmp_path / "wrong.keyx", tmp_path / "right.keyx"
    path.write_bytes(write_cheaply(ExportItem(item=make_item(title="Bakery"))))
    wrong.write_bytes(make_key_file("2.0", bytes(32).hex()))
    key.write_bytes(make_key_file("2.0", KEY.hex()))
    wizard.open_file(path)
    part, row = wizard.check.passphrase, wizard.check.passphrase.key_file
    assert part.secret.edit.hasFocus()
    assert row.isVisibleTo(wizard)
    assert "Only if the file has one" in texts(wizard)
    assert row.choose.text() == "Key file…"
    assert row.choose.accessibleDescription() == "Only if the file has one"
    QTest.keyClick(part.secret.edit, Qt.Key.Key_Return)
    assert part.field.error == "Type the passphrase of the file."
    vault.prompts.files += [wrong, key]
    QTest.keyClick(row.choose, Qt.Key.Key_Return)
    assert vault.prompts.wishes[-1].filters[0].patterns == ("*",), "any file may be a key file"
    assert "wrong.keyx" in texts(wizard)
    QTest.keyClick(part.open, Qt.Key.Key_Return)
    assert "key file alone does not open" in part.field.error
    QTest.keyClick(row.remove, Qt.Key.Key_Space)
    assert (row.path, row.remove.isVisibleTo(wizard), row.choose.hasFocus()) == (None, False, True)
    QTest.keyClick(row.choose, Qt.Key.Key_Return)
    QTest.keyClick(part.secret.edit, Qt.Key.Key_Return)
    assert wizard.next.text() == "Import 1 item"
    another = tmp_path / "y.kdbx"
    shutil.copy(path, another)
    wizard.open_file(another)
    assert row.path is None, "the key file of another file may be another"


def test_no_other_file_offers_a_key_file(wizard: ImportWizard, tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(protected())
    wizard.open_file(path)
    assert wizard.check.passphrase.secret.isVisibleTo(wizard)
    assert not wizard.check.passphrase.key_file.isVisibleTo(wizard)
