"""One-time codes: scanned from a picture, a clipboard or the screen, compared, shown again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.otp import parse_otp
from core.services import qr_codes
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from tests.fakes.pictures import draw_png, read_here
from tests.fakes.prompts import FakePrompts
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.dialogs.show_qr import QrDialog
from ui.desktop.pasted import grey_of
from ui.desktop.qr_reader import read
from ui.desktop.screens.vault.entry_field import EntryField
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.screen_veil import ScreenVeil

Key = Qt.Key
LINK = "otpauth://totp/Amazon:maria?secret=JBSWY3DPEHPK3PXP&issuer=Amazon"


@pytest.fixture(autouse=True)
def no_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qr_codes, "_ask", read_here)


def copy_picture(content: bytes) -> None:
    """Copy a picture as a browser does."""
    mime = QMimeData()
    mime.setData("image/png", content)
    QGuiApplication.clipboard().setMimeData(mime)


def code_field(window: VaultWindow) -> EntryField:
    field = window.view.panes.right.editor.fields.field(FieldRole.ONE_TIME_CODE.value)
    assert field is not None
    return field


def scan(window: VaultWindow, place: int) -> None:
    """Choose a place in the menu under the key."""
    part = code_field(window).code
    assert part is not None
    part.scan.menu().actions()[place].trigger()
    window.settle()


def test_a_copied_picture_is_a_code_in_three_keys_and_a_link_wherever_the_keyboard_is(
    vault_window: VaultWindow,
) -> None:
    vault_window.add(login_draft("Amazon"))
    copy_picture(draw_png(LINK))

    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_V, CONTROL)
    vault_window.press(Key.Key_S, CONTROL)

    assert vault_window.read("Amazon").value(FieldRole.ONE_TIME_CODE) == LINK
    vault_window.press(Key.Key_T, CONTROL)
    assert "One-time code copied" in vault_window.said()

    vault_window.select(vault_window.add(login_draft("Second")))
    QGuiApplication.clipboard().setText(LINK)
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.press(Key.Key_V, CONTROL)
    fields = vault_window.view.panes.right.editor.fields
    assert fields.title.text() == "Second"
    part = code_field(vault_window).code
    assert part is not None
    assert part.now.text().startswith("Now: ")
    assert len("".join(c for c in part.now.text() if c.isdigit())) == 6

    notes = fields.field(FieldRole.NOTES.value)
    assert notes is not None
    assert notes.text is not None
    notes.text.setFocus()
    vault_window.press(Key.Key_V, CONTROL)
    assert notes.text.toPlainText() == LINK

    table = QMimeData()
    table.setText("anything else")
    table.setData("image/png", draw_png(LINK))
    QGuiApplication.clipboard().setMimeData(table)
    fields.title.setFocus()
    vault_window.press(Key.Key_V, CONTROL)
    assert fields.title.text() == "Secondanything else"


def test_a_new_code_is_named_by_its_picture(vault_window: VaultWindow, tmp_path: Path) -> None:
    file = tmp_path / "code.png"
    file.write_bytes(draw_png(LINK))
    prompts = vault_window.started.vault.context.prompts
    assert isinstance(prompts, FakePrompts)
    prompts.files = [file]
    vault_window.view.editing.begin_new(ItemKind.CODE)

    scan(vault_window, 0)
    vault_window.press(Key.Key_S, CONTROL)

    item = vault_window.read("Amazon")
    assert item.value(FieldRole.ISSUER) == "Amazon"
    assert item.value(FieldRole.ACCOUNT) == "maria"


def test_what_is_no_key_is_said_under_the_field_and_a_bare_key_is_taken(
    vault_window: VaultWindow,
) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.press(Key.Key_E, CONTROL)
    for said, told in (
        ("https://example.com", "That QR code holds no key for one-time codes."),
        ("otpauth://hotp/x?secret=JBSWY3DPEHPK3PXP&counter=1", "That key makes codes by counting"),
    ):
        QGuiApplication.clipboard().setImage(QImage.fromData(draw_png(said)))
        scan(vault_window, 1)
        assert code_field(vault_window).form.error.startswith(told)
        password = code_field(vault_window).password
        assert password is not None
        assert password.text() == ""
    QGuiApplication.clipboard().clear()
    scan(vault_window, 1)
    assert code_field(vault_window).form.error.startswith("The clipboard holds neither")

    QGuiApplication.clipboard().setText("jbsw y3dp ehpk 3pxp")
    scan(vault_window, 1)
    assert code_field(vault_window).form.error == ""
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.read("Amazon").value(FieldRole.ONE_TIME_CODE) == "jbsw y3dp ehpk 3pxp"


def open_qr(window: VaultWindow, role: FieldRole) -> QrDialog:
    """Press the button of a row that shows a QR code."""
    window.settle()
    (field,) = (f for f in window.read(window.shown_title()).fields if f.role is role)
    row = window.view.panes.right.detail.row(field.id.hex())
    assert row is not None
    (button,) = (
        b
        for b in row.findChildren(IconButton)
        if b.accessibleName().endswith("as a QR code") and b.isVisible()
    )
    button.click()
    return window.dialog(QrDialog)


def scanned(dialog: QrDialog) -> str:
    """Return what a phone reads from the screen."""
    return "".join(read(grey_of(dialog.grab().toImage())).texts)


def test_a_phone_is_shown_a_code_or_a_network_only_while_it_is_revealed(
    vault_window: VaultWindow,
) -> None:
    bare = FieldDraft(FieldType.OTP, "JBSWY3DPEHPK3PXP", FieldRole.ONE_TIME_CODE)
    draft = login_draft("Amazon")
    item = vault_window.add(msgspec.structs.replace(draft, fields=(*draft.fields, bare)))
    vault_window.select(item)
    dialog = open_qr(vault_window, FieldRole.ONE_TIME_CODE)
    assert scanned(dialog) == ""

    dialog.reveal.click()

    told = parse_otp(scanned(dialog))
    assert told.key == parse_otp("JBSWY3DPEHPK3PXP").key
    assert (told.issuer, told.account) == ("Amazon", draft.fields[0].value)
    dialog.hide_code()
    assert scanned(dialog) == ""
    dialog.close()

    fields = (
        FieldDraft(FieldType.TEXT, "Café; oben", FieldRole.SSID),
        FieldDraft(FieldType.CONCEALED, 'a"b:c', FieldRole.PASSWORD),
    )
    item = vault_window.add(ItemDraft(ItemKind.WIFI, "Guests", fields))
    vault_window.select(item)
    dialog = open_qr(vault_window, FieldRole.SSID)
    dialog.reveal.click()
    assert scanned(dialog) == 'WIFI:T:WPA;S:Café\\; oben;P:a\\"b\\:c;;'

    vault_window.relock()

    assert not [d for d in vault_window.started.window.findChildren(QrDialog) if d.isVisible()]


def test_a_code_on_the_screen_is_taken_and_a_lock_brings_the_window_back(
    vault_window: VaultWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault_window.add(login_draft("Amazon"))
    vault_window.press(Key.Key_E, CONTROL)
    scan(vault_window, 2)
    assert code_field(vault_window).form.error.startswith("Your desktop shows the screen to no")

    shot = QImage.fromData(draw_png(LINK))
    region = vault_window.view.editing.desk.scanning.region
    window = vault_window.started.window
    monkeypatch.setattr(region, "_grab", lambda: [(shot.rect(), shot)])
    region.begin(window)
    assert not window.isVisible()
    veils: list[ScreenVeil] = []
    for _ in range(500):
        QTest.qWait(5)
        veils = [w for w in QApplication.topLevelWidgets() if isinstance(w, ScreenVeil)]
        if veils:
            break
    QTest.keyClick(veils[0], Key.Key_Return)
    vault_window.settle()
    field = code_field(vault_window).password
    assert field is not None
    assert field.text() == LINK

    region.begin(window)
    assert not window.isVisible()
    vault_window.started.desktop.navigator.lock()
    assert window.isVisible()


def test_a_picture_read_for_an_editor_that_was_left_changes_nothing(
    vault_window: VaultWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = vault_window.started.vault.context.tasks
    now, late = tasks.long, list[Callable[[], object]]()
    monkeypatch.setattr(tasks, "long", lambda *do, **to: late.append(lambda: now(*do, **to)))
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    copy_picture(draw_png(LINK))
    scan(vault_window, 1)
    vault_window.press(Key.Key_Escape)
    vault_window.press(Key.Key_E, CONTROL)
    assert late
    for do in late:
        do()
    assert vault_window.view.editing.is_open
    assert not vault_window.view.models.editor.is_dirty
    password = code_field(vault_window).password
    assert password is not None
    assert password.text() == ""
