"""What somebody hears who does not see the window: copies, locks, faults, counts, and no secret."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from tests.conftest import CANARY
from tests.fakes.desktop import MASTER, StartedWindow
from tests.fakes.listening import Listening
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.action_table import ActionId
from ui.desktop.dialogs.new_kit import NewKitDialog
from ui.desktop.screens.create_profile.view import CreateProfileView
from ui.desktop.screens.export.view import ExportDialog
from ui.desktop.screens.generator.view import GeneratorDialog
from ui.desktop.screens.import_wizard.view import ImportWizard
from ui.desktop.screens.merge.view import MergeWizard
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.widgets.field_row import FieldRow
from ui.desktop.widgets.toast import Pace, ToastMessage

Key = Qt.Key
CODE_KEY = "JBSWY3DPEHPK3PXP"


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def full_draft() -> ItemDraft:
    """Return a login with something of every kind that can be copied."""
    fields = (
        FieldDraft(FieldType.TEXT, "maria@mail.example", FieldRole.USERNAME),
        FieldDraft(FieldType.CONCEALED, PASSWORD, FieldRole.PASSWORD),
        FieldDraft(FieldType.OTP, CODE_KEY, FieldRole.ONE_TIME_CODE),
        FieldDraft(FieldType.URL, "https://amazon.example/", FieldRole.WEBSITE),
        FieldDraft(FieldType.CONCEALED, f"{CANARY} 4711", label="Answer"),
    )
    return ItemDraft(ItemKind.LOGIN, "Amazon", fields)


def test_each_copy_is_said_by_its_name_and_never_by_what_it_is(
    vault_window: VaultWindow, listening: Listening
) -> None:
    vault_window.select(vault_window.add(full_draft()))
    for action, said in (
        (ActionId.COPY_USERNAME, "Username of Amazon copied"),
        (ActionId.COPY_PASSWORD, "Password of Amazon copied"),
        (ActionId.COPY_CODE, "One-time code of Amazon copied"),
    ):
        vault_window.started.desktop.actions[action].trigger()
        assert said in listening.take()
        assert not any(clipboard() in heard for heard in listening.ever)
    rows = [r for r in vault_window.view.findChildren(FieldRow) if r.isVisible()]
    for row in rows:
        row.copy_requested.emit(row.key)
        assert any(heard.endswith(" of Amazon copied") for heard in listening.take())
        assert not any(clipboard() in heard for heard in listening.ever)
    assert len(rows) == 5
    clear_twice(vault_window, listening)
    copy_elsewhere(vault_window, listening)


def copy_elsewhere(vault_window: VaultWindow, listening: Listening) -> None:
    """Copy what is no field of an item."""
    desktop = vault_window.started.desktop
    desktop.actions[ActionId.GENERATOR].trigger()
    generator = vault_window.dialog(GeneratorDialog)
    listening.take()
    generator.panel.take.click()
    assert listening.take() == ["Password copied · clears in 30 s"]
    assert clipboard() not in "".join(listening.ever)
    generator.close()
    desktop.actions[ActionId.RECOVERY_KIT].trigger()
    kit = vault_window.dialog(NewKitDialog)
    kit.kit.copy.click()
    assert listening.take()[-1].startswith("The recovery key is copied.")
    assert clipboard() not in "".join(listening.ever)
    kit.reject()


def clear_twice(vault_window: VaultWindow, listening: Listening) -> None:
    """Have the clipboard cleared by the button of the message, and by the clock."""
    desktop = vault_window.started.desktop
    desktop.actions[ActionId.COPY_PASSWORD].trigger()
    vault_window.take_action_of_message()
    assert listening.take()[-1] == "The clipboard is cleared."
    desktop.actions[ActionId.COPY_PASSWORD].trigger()
    desktop.clipboard._timer.timeout.emit()
    assert listening.take()[-1] == "The clipboard is cleared."
    assert clipboard() == ""


def test_a_lock_and_a_door_that_stays_shut_are_said_and_a_wait_once(
    vault_window: VaultWindow, listening: Listening
) -> None:
    navigator = vault_window.started.desktop.navigator
    listening.take()
    navigator.auto_lock.warned.emit(15)
    assert listening.take() == ["Locking in 15 s"]
    navigator.auto_lock.expired.emit(600)
    assert any(s.startswith("Locked ") and "10 minutes" in s for s in listening.take())
    vault_window.relock()
    navigator.lock()
    assert len([said for said in listening.take() if said.startswith("Locked ")]) == 1
    page = vault_window.started.page
    assert isinstance(page, UnlockView)
    QTest.keyClicks(page.secret.edit, "A")
    assert listening.take()[-1] == "Caps Lock is on."
    page.secret.edit.clear()
    page.try_password()
    assert listening.urgent[-1] == page.field.error == "Enter your master password."
    for _ in range(3):
        page.secret.edit.insert(f"{CANARY} wrong")
        page.try_password()
        assert listening.urgent[-1] == page.field.error
    while not page._model.seconds_left():
        page.secret.edit.insert(f"{CANARY} wrong")
        page.try_password()
    for _ in range(3):
        page._count()
    assert len([said for said in listening.take() if said.startswith("Try again in")]) == 1


def test_faults_in_the_editor_and_in_wizards_are_said_urgently(
    vault_window: VaultWindow, listening: Listening, tmp_path: Path
) -> None:
    vault_window.press(Key.Key_N, CONTROL)
    vault_window.press(Key.Key_S, CONTROL)
    assert listening.urgent[-1] == "Give it a title to find it by."
    fields = vault_window.view.panes.right.editor.fields
    vault_window.write("Amazon")
    field = fields.field(FieldRole.ONE_TIME_CODE.value)
    assert field is not None
    field.setFocus()
    vault_window.write(f"{CANARY}!")
    vault_window.press(Key.Key_S, CONTROL)
    assert listening.urgent[-1].startswith("That is not a valid key.")
    desktop = vault_window.started.desktop
    vault_window.add(login_draft("Amazon"))
    desktop.actions[ActionId.EXPORT].trigger()
    export = vault_window.dialog(ExportDialog)
    export.form.secrets.secret.edit.clear()
    export.next.click()
    assert listening.urgent[-1] == "Enter your master password."
    export.reject()
    (tmp_path / "export.csv").write_bytes(b"\xff\xd8\xff\xe0" + bytes(100))
    desktop.actions[ActionId.IMPORT].trigger()
    wizard = vault_window.dialog(ImportWizard)
    wizard.open_file(tmp_path / "export.csv")
    assert listening.urgent[-1] == wizard.choose.banner.text() != ""
    wizard.reject()
    desktop.actions[ActionId.MERGE].trigger()
    merge = vault_window.dialog(MergeWizard)
    merge.choose.keys.submit()
    assert "Type what opens it." in listening.urgent[-1]
    merge.reject()


def test_faults_in_the_first_run_are_said_urgently(
    started_window: StartedWindow, listening: Listening
) -> None:
    started_window.desktop.navigator.entrance.show_create()
    page = started_window.page
    assert isinstance(page, CreateProfileView)
    assert listening.take()[-1] == "1 of 3. Who is this profile for?"
    page.card.name.clear()
    page.go_on()
    assert listening.urgent[-1] == page.card.name_field.error
    page.card.name.setText("Maria")
    page.go_on()
    assert "2 of 3. Choose a master password" in listening.take()
    page.password.password.set_text(CANARY[:5])
    page.go_on()
    assert listening.urgent[-1] == page.password.field.error
    page.password.password.set_text(MASTER)
    page.password.repeat.set_text(MASTER[:-1] + "?")
    page.go_on()
    assert listening.urgent[-1] == page.password.repeat_field.error
    page.password.repeat.set_text(MASTER)
    page.go_on()
    assert "3 of 3. Save your recovery kit" in listening.take()


def test_messages_are_said_and_once_typing_stops_how_many_settings_match(
    vault_window: VaultWindow, listening: Listening, qtbot: QtBot
) -> None:
    toasts = vault_window.started.window.toasts
    listening.take()
    for pace in Pace:
        toasts.show_message(ToastMessage(text=f"Said {pace.name}", action="Undo", pace=pace))
        assert listening.take() == [f"Said {pace.name}"]
    vault_window.select(vault_window.add(login_draft("Amazon")))
    for action in (ActionId.TRASH_ITEM, ActionId.UNDO, ActionId.REDO):
        vault_window.started.desktop.actions[action].trigger()
        assert vault_window.said() in listening.take(), action
    vault_window.started.desktop.actions[ActionId.SETTINGS].trigger()
    page = vault_window.started.page
    assert isinstance(page, SettingsView)
    page._found.setInterval(1)
    listening.take()
    vault_window.write("zzzz")
    qtbot.waitUntil(lambda: bool(listening.heard))
    assert listening.take() == ["No setting matches."]
