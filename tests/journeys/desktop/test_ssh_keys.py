"""SSH keys: made in the editor, pasted into it, and their public half copied for a server."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.services.ssh_keys import describe_private
from core.vault.field import FieldRole
from core.vault.item import ItemKind
from tests.fakes.prompts import FakePrompts
from tests.fakes.ssh_keys import PEM, PEM_PRINT, PEM_PUBLIC, PLAIN, PLAIN_PRINT, PLAIN_PUBLIC
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.screens.vault.entry_field import EntryField

Key = Qt.Key


def field(window: VaultWindow, role: FieldRole) -> EntryField:
    fields = window.view.panes.right.editor.fields
    form = fields.form
    assert form is not None
    (key,) = (entry.key for entry in form.entries if entry.role is role)
    found = fields.field(key)
    assert found is not None
    return found


def make(window: VaultWindow, place: int = 0) -> None:
    """Choose a kind in the menu under the private key, and wait for the key."""
    part = field(window, FieldRole.PRIVATE_KEY).ssh
    assert part is not None
    part.make.menu().actions()[place].trigger()
    for _ in range(500):
        window.settle()
        if part.make.isEnabled():
            return
    raise AssertionError("no key was made")


def paste_private(window: VaultWindow, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    field(window, FieldRole.PRIVATE_KEY).setFocus()
    window.press(Key.Key_A, CONTROL)
    window.press(Key.Key_V, CONTROL)


def test_a_key_is_made_saved_and_its_public_half_copied(vault_window: VaultWindow) -> None:
    vault_window.view.editing.begin_new(ItemKind.SSH_KEY)
    vault_window.write("Server")
    make(vault_window)
    vault_window.press(Key.Key_S, CONTROL)

    item = vault_window.read("Server")
    told = describe_private(item.value(FieldRole.PRIVATE_KEY))
    assert told is not None
    assert told.type == "ssh-ed25519"
    assert item.value(FieldRole.PUBLIC_KEY) == f"{told.line} Server"
    assert item.value(FieldRole.FINGERPRINT) == told.fingerprint
    public = item.first(FieldRole.PUBLIC_KEY)
    assert public is not None
    row = vault_window.view.panes.right.detail.row(public.id.hex())
    assert row is not None
    row.copy_requested.emit(public.id.hex())
    assert QGuiApplication.clipboard().text() == public.value


def test_a_pasted_key_tells_its_public_half_and_any_other_text_is_kept(
    vault_window: VaultWindow,
) -> None:
    odd = "PuTTY-User-Key-File-3: ssh-ed25519"
    for pasted, public, mark in (
        (PLAIN, PLAIN_PUBLIC, PLAIN_PRINT),
        (PEM, PEM_PUBLIC, PEM_PRINT),
        (odd, "", ""),
    ):
        vault_window.view.editing.begin_new(ItemKind.SSH_KEY)
        title = f"Key {mark[-4:]}".strip()
        vault_window.write(title)
        paste_private(vault_window, pasted)
        part = field(vault_window, FieldRole.PRIVATE_KEY).ssh
        assert part is not None
        told = f"{public.split()[0]} · {mark}" if public else "This does not tell"
        assert part.said.whole_text().startswith(told)
        vault_window.press(Key.Key_S, CONTROL)
        item = vault_window.read(title)
        assert item.value(FieldRole.PRIVATE_KEY) == pasted
        assert item.value(FieldRole.PUBLIC_KEY) == (f"{public} {title}" if public else "")
        assert item.value(FieldRole.FINGERPRINT) == mark

    vault_window.view.editing.begin_new(ItemKind.SSH_KEY)
    vault_window.write("Theirs")
    QGuiApplication.clipboard().setText(PLAIN_PUBLIC)
    field(vault_window, FieldRole.PUBLIC_KEY).setFocus()
    vault_window.press(Key.Key_V, CONTROL)
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.read("Theirs").value(FieldRole.FINGERPRINT) == PLAIN_PRINT


def test_a_key_that_stands_there_is_replaced_only_when_asked(vault_window: VaultWindow) -> None:
    vault_window.view.editing.begin_new(ItemKind.SSH_KEY)
    vault_window.write("Old")
    paste_private(vault_window, PLAIN)
    prompts = vault_window.started.vault.context.prompts
    assert isinstance(prompts, FakePrompts)
    prompts.acts = [False, True]

    make(vault_window)
    text = field(vault_window, FieldRole.PRIVATE_KEY).text
    assert text is not None
    assert text.toPlainText() == PLAIN

    make(vault_window)
    assert text.toPlainText() != PLAIN
    assert field(vault_window, FieldRole.PUBLIC_KEY).form.isVisible()
    vault_window.press(Key.Key_S, CONTROL)
    assert vault_window.read("Old").value(FieldRole.FINGERPRINT) != PLAIN_PRINT


def test_a_key_pasted_while_another_is_made_stays(
    vault_window: VaultWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = vault_window.started.vault.context.tasks
    now, late = tasks.long, list[Callable[[], object]]()
    monkeypatch.setattr(tasks, "long", lambda *do, **to: late.append(lambda: now(*do, **to)))
    vault_window.view.editing.begin_new(ItemKind.SSH_KEY)
    private = field(vault_window, FieldRole.PRIVATE_KEY)
    assert private.ssh is not None
    assert private.text is not None
    private.ssh.make.menu().actions()[0].trigger()
    assert not private.ssh.make.isEnabled()
    private.text.setPlainText(PLAIN)
    for do in late:
        do()
    assert private.ssh.make.isEnabled()
    assert private.text.toPlainText() == PLAIN


def test_a_key_made_for_an_editor_that_was_left_goes_into_no_other(
    vault_window: VaultWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    tasks = vault_window.started.vault.context.tasks
    now, late = tasks.long, list[Callable[[], object]]()
    monkeypatch.setattr(tasks, "long", lambda *do, **to: late.append(lambda: now(*do, **to)))
    for _ in range(2):
        vault_window.view.editing.begin_new(ItemKind.SSH_KEY)
        part = field(vault_window, FieldRole.PRIVATE_KEY).ssh
        assert part is not None
        part.make.menu().actions()[0].trigger()
    first, second = late
    first()
    private = field(vault_window, FieldRole.PRIVATE_KEY)
    assert private.text is not None
    assert private.ssh is not None
    assert private.text.toPlainText() == ""
    assert not private.ssh.make.isEnabled(), "its own is still being made"
    second()
    assert private.ssh.make.isEnabled()
    assert private.text.toPlainText()
