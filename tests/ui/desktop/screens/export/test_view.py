"""The export dialog: the safe format first, what is lost, passwords, and a checked result."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from core.errors import CopyDiffersError
from core.formats.catalogue import FORMATS, FormatId, find_format, is_sealed
from core.services import exporting, folders, foreign_files, items, trash
from core.services.importing import read_file
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemId, ItemKind
from core.vault.secret import Secret
from tests.fakes.checking import check_here
from tests.fakes.reading import read_here
from tests.fakes.vault_context import MASTER_PASSWORD, OpenVault, open_vault
from ui.desktop.screens.export.view import ExportDialog


@pytest.fixture(autouse=True)
def no_children(monkeypatch: pytest.MonkeyPatch) -> None:
    """Check and read here: the journey of an export starts the real processes."""
    check_here(monkeypatch)
    monkeypatch.setattr(foreign_files, "_read", read_here)


def add_login(vault: OpenVault, title: str) -> None:
    draft = ItemDraft(
        ItemKind.LOGIN,
        title,
        (
            FieldDraft(FieldType.CONCEALED, f"password of {title}", FieldRole.PASSWORD),
            FieldDraft(FieldType.TEXT, "blue", label="Colour"),
        ),
    )
    items.add_item(vault.session, draft=draft)


@pytest.fixture
def vault(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenVault]:
    with open_vault(tmp_path) as opened:
        for title in ("Amazon", "Bank", "Gone"):
            add_login(opened, title)
        gone = next(s for s in items.list_summaries(opened.session) if s.title == "Gone")
        trash.move_to_trash(opened.session, items=[gone.id])
        yield opened


class Shown:
    """A dialog on show, and the places it was asked to show."""

    def __init__(self, qtbot: QtBot, vault: OpenVault, *selected: ItemId) -> None:
        self.places: list[Path] = []
        self.dialog = ExportDialog(vault.context, selected=selected, show_place=self.places.append)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
        qtbot.addWidget(self.dialog)
        with qtbot.waitActive(self.dialog):
            self.dialog.show()

    def type_password(self, password: str = MASTER_PASSWORD) -> None:
        edit = self.dialog.form.secrets.secret.edit
        edit.setFocus()
        edit.clear()
        edit.insert(password)


@pytest.fixture
def shown(qtbot: QtBot, vault: OpenVault) -> Iterator[Shown]:
    made = Shown(qtbot, vault)
    yield made
    made.dialog.done(0)


def titles_in(path: Path, passphrase: str | None = None) -> set[str]:
    secret = Secret.from_text(passphrase) if passphrase is not None else None
    return {item.draft.title for item in read_file(path=path, secret=secret).items}


def test_the_encrypted_format_is_the_default(shown: Shown) -> None:
    assert shown.dialog.form.format.archive.isChecked()
    assert shown.dialog.next.text() == "Export encrypted…"
    assert shown.dialog.form.what.everything.text() == "Everything: 2 items"
    assert shown.dialog.form.losses.isHidden()


def test_an_archive_is_written_and_checked(shown: Shown, vault: OpenVault, tmp_path: Path) -> None:
    path = tmp_path / "Maria.strongroom"
    vault.prompts.files.append(path)
    shown.type_password()
    QTest.keyClick(shown.dialog.form.secrets.secret.edit, Qt.Key.Key_Return)
    result = shown.dialog.result_page
    assert result.banner.text() == "Checked: 2 of 2 items are in the file."
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert titles_in(path, MASTER_PASSWORD) == {"Amazon", "Bank"}
    assert vault.prompts.wishes[0].name.endswith(".strongroom")
    result.show_button.click()
    assert shown.places == [path]
    assert shown.dialog.form.secrets.secret.edit.is_empty()
    shown.dialog.next.click()
    assert shown.dialog.isHidden()


def test_an_archive_can_have_a_passphrase_of_its_own(
    shown: Shown, vault: OpenVault, tmp_path: Path
) -> None:
    path = tmp_path / "own.strongroom"
    vault.prompts.files.append(path)
    shown.type_password()
    secrets = shown.dialog.form.secrets
    secrets.same.click()
    shown.dialog.next.click()
    assert secrets.passphrase_field.error == "Enter a passphrase for the file."
    secrets.passphrase.set_text("orbit velvet cactus")
    assert secrets.meter.score is not None
    secrets.repeat.set_text("orbit velvet")
    shown.dialog.next.click()
    assert secrets.repeat_field.error == "These do not match yet."
    assert not path.exists()
    secrets.repeat.set_text("orbit velvet cactus")
    shown.dialog.next.click()
    assert titles_in(path, "orbit velvet cactus") == {"Amazon", "Bank"}


def test_a_file_for_other_programs_has_a_passphrase_of_its_own_and_no_warning(
    shown: Shown, vault: OpenVault, tmp_path: Path
) -> None:
    form = shown.dialog.form
    form.format.sealed.click()
    assert shown.dialog.next.text() == "Export encrypted…"
    assert form.understood.isHidden()
    assert form.losses.text() == "Nothing is left out."
    # What other programs ask for on a phone must not be what opens the profile.
    assert form.secrets.same.isHidden()
    shown.type_password()
    shown.dialog.next.click()
    assert form.secrets.passphrase_field.error == "Enter a passphrase for the file."
    form.secrets.passphrase.set_text("orbit velvet cactus")
    form.secrets.repeat.set_text("orbit velvet cactus")
    path = tmp_path / "Maria.kdbx"
    vault.prompts.files.append(path)
    shown.dialog.next.click()
    assert vault.prompts.wishes[-1].suffix == "kdbx"
    assert titles_in(path, "orbit velvet cactus") == {"Amazon", "Bank"}
    form.format.archive.click()
    assert not form.secrets.same.isHidden()


def test_passwords_are_counted_only_where_none_but_logins_have_one(
    qtbot: QtBot, vault: OpenVault
) -> None:
    field = FieldDraft(FieldType.CONCEALED, "of the network", FieldRole.PASSWORD)
    items.add_item(vault.session, draft=ItemDraft(ItemKind.WIFI, "At home", (field,)))
    shown = Shown(qtbot, vault)
    shown.dialog.form.format.plain.click()
    # Two logins are no reason to say two passwords: there is a third in the file.
    assert "Anyone who opens the file can read all of it." in shown.dialog.form.losses.text()


def test_a_table_says_what_it_loses_and_waits_for_the_check_box(
    shown: Shown, vault: OpenVault, tmp_path: Path
) -> None:
    form = shown.dialog.form
    form.format.plain.click()
    assert shown.dialog.next.text() == "Export 2 items unencrypted…"
    said = form.losses.text()
    assert "Anyone who opens the file can read all 2 passwords." in said
    assert "2 further fields" in said
    shown.type_password()
    QTest.keyClick(form.secrets.secret.edit, Qt.Key.Key_Return)
    assert not shown.dialog.next.isEnabled()
    assert vault.prompts.wishes == []
    form.understood.click()
    path = tmp_path / "Maria.csv"
    vault.prompts.files.append(path)
    shown.dialog.next.click()
    assert titles_in(path) == {"Amazon", "Bank"}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    result = shown.dialog.result_page
    assert "2 further fields" in result.lost.text()
    assert "a day from now you are asked" in result.plain.text()
    result.delete.click()
    assert not path.exists()
    assert "traces can remain" in result.banner.text()


def test_trash_goes_along_only_when_asked(shown: Shown, vault: OpenVault, tmp_path: Path) -> None:
    form = shown.dialog.form
    assert form.what.trash.text() == "Include Trash (1)"
    form.what.trash.click()
    form.format.plain.click()
    assert shown.dialog.next.text() == "Export 3 items unencrypted…"
    form.understood.click()
    shown.type_password()
    vault.prompts.files.append(tmp_path / "all.csv")
    shown.dialog.next.click()
    assert titles_in(tmp_path / "all.csv") == {"Amazon", "Bank", "Gone"}


def id_of(vault: OpenVault, title: str) -> ItemId:
    return next(s.id for s in items.list_summaries(vault.session) if s.title == title)


def test_only_what_is_selected_is_exported(qtbot: QtBot, vault: OpenVault, tmp_path: Path) -> None:
    shown = Shown(qtbot, vault, id_of(vault, "Bank"), id_of(vault, "Gone"))
    form = shown.dialog.form
    assert form.what.everything.isChecked()
    assert form.what.selected.text() == "Only what is selected: 2 items"
    assert form.what.some.isHidden()
    QTest.keyClick(shown.dialog, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(form.what.selected.isChecked)
    QTest.keyClick(shown.dialog, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(form.what.everything.isChecked)
    form.what.selected.click()
    # What lies in Trash was picked there.
    assert form.what.trash.isHidden()
    assert "With the earlier versions" in form.format.archive_note.text()
    form.format.plain.click()
    assert shown.dialog.next.text() == "Export 2 items unencrypted…"
    assert "all 2 passwords" in form.losses.text()
    form.understood.click()
    shown.type_password()
    vault.prompts.files.append(tmp_path / "some.csv")
    shown.dialog.next.click()
    assert titles_in(tmp_path / "some.csv") == {"Bank", "Gone"}
    assert shown.dialog.result_page.banner.text() == "Checked: 2 of 2 items are in the file."
    shown.dialog.done(0)


def test_only_a_folder_or_a_tag_is_exported(qtbot: QtBot, vault: OpenVault, tmp_path: Path) -> None:
    (work,) = folders.add_folder(vault.session, name="Work").folders
    (below,) = folders.add_folder(vault.session, name="Servers", parent=work).folders
    items.move_to_folder(
        vault.session, items=[id_of(vault, "Bank"), id_of(vault, "Gone")], folder=below
    )
    shown = Shown(qtbot, vault)
    what = shown.dialog.form.what
    assert what.selected.isHidden()
    assert [what.place.itemText(row) for row in range(what.place.count())] == [
        "Work",
        "Work › Servers",
    ]
    assert what.some.text() == "Only 1 item in:"
    what.some.click()
    assert what.trash.text() == "Include Trash (1)"
    what.trash.click()
    assert what.some.text() == "Only 2 items in:"
    what.trash.click()
    shown.type_password()
    vault.prompts.files.append(tmp_path / "work.strongroom")
    shown.dialog.next.click()
    assert titles_in(tmp_path / "work.strongroom", MASTER_PASSWORD) == {"Bank"}
    shown.dialog.done(0)


@pytest.mark.parametrize(
    "form",
    [form.id for form in FORMATS if form.writes and form.id is not FormatId.STRONGROOM],
)
def test_every_format_is_offered_counted_and_written(
    shown: Shown,
    vault: OpenVault,
    tmp_path: Path,
    form: FormatId,
) -> None:
    page = shown.dialog.form
    page.format.choose(form)
    assert page.format_id is form
    assert page.is_encrypted is is_sealed(form)
    assert "leaves out" in page.losses.text() or "Nothing is left out." in page.losses.text()
    shown.type_password()
    if page.is_encrypted:
        page.secrets.passphrase.set_text("orbit velvet cactus")
        page.secrets.repeat.set_text("orbit velvet cactus")
    else:
        assert not shown.dialog.next.isEnabled()
        page.understood.click()
    path = tmp_path / "file"
    vault.prompts.files.append(path)
    shown.dialog.next.click()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    known = find_format(form)
    assert known is not None
    assert vault.prompts.wishes[-1].suffix == known.extension.removeprefix(".")
    result = shown.dialog.result_page
    assert result.banner.text() == "Checked: 2 of 2 items are in the file."
    assert result.delete.isHidden() is page.is_encrypted


def test_what_was_understood_of_one_file_is_not_of_another(shown: Shown) -> None:
    form = shown.dialog.form
    form.format.plain.click()
    form.understood.click()
    assert form.is_ready
    form.format.choose(FormatId.PAPER_HTML)
    assert not form.is_ready


def test_a_wrong_password_writes_nothing(shown: Shown, vault: OpenVault, tmp_path: Path) -> None:
    path = tmp_path / "Maria.strongroom"
    shown.dialog.next.click()
    secrets = shown.dialog.form.secrets
    assert secrets.secret_field.error == "Enter your master password."
    vault.prompts.files.append(path)
    shown.type_password("something else")
    shown.dialog.next.click()
    assert "That is not the master password for Maria." in secrets.secret_field.error
    assert not path.exists()
    assert shown.dialog.form.isVisible()


def test_the_folder_of_the_profiles_is_refused(shown: Shown, vault: OpenVault) -> None:
    path = vault.session.app.paths.data / "Maria.strongroom"
    vault.prompts.files.append(path)
    shown.type_password()
    shown.dialog.next.click()
    assert "Choose another" in shown.dialog.form.banner.text()
    assert not path.exists()
    assert shown.dialog.next.hasFocus()


def test_a_copy_that_differs_is_never_called_done(
    shown: Shown, vault: OpenVault, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def differ(*_: object, **__: object) -> None:
        raise CopyDiffersError(path=str(tmp_path / "x"), differences=("missing:login:2",))

    monkeypatch.setattr(exporting, "check_copy", differ)
    vault.prompts.files.append(tmp_path / "x")
    shown.type_password()
    shown.dialog.next.click()
    assert "Not complete" in shown.dialog.form.banner.text()
    assert list(tmp_path.glob("x*")) == []


def test_an_empty_profile_has_nothing_to_export(qtbot: QtBot, tmp_path: Path) -> None:
    with open_vault(tmp_path) as vault:
        shown = Shown(qtbot, vault)
        assert shown.dialog.form.what.waiting.text() == "There is nothing to export yet."
        assert not shown.dialog.next.isEnabled()
        shown.dialog.done(0)


def test_leaving_forgets_what_was_typed(shown: Shown) -> None:
    shown.type_password()
    shown.dialog.form.secrets.passphrase.set_text("words")
    QTest.keyClick(shown.dialog, Qt.Key.Key_Escape)
    assert shown.dialog.isHidden()
    assert shown.dialog.form.secrets.secret.edit.is_empty()
    assert shown.dialog.form.secrets.passphrase.text() == ""


def test_everything_has_a_name(shown: Shown) -> None:
    shown.dialog.form.secrets.same.click()
    for button in shown.dialog.findChildren(QAbstractButton):
        if button.focusPolicy() != Qt.FocusPolicy.NoFocus and button.isVisible():
            assert button.accessibleName() or button.text()
    assert all(edit.accessibleName() for edit in shown.dialog.findChildren(QLineEdit))
