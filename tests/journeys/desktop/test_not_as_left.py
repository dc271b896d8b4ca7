"""A person opens a profile that is not as it was left: told what, and let on in three ways."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.services import activity, items, profiles
from core.storage.key_file import read_key_file, write_key_file
from core.vault.condition import ReadOnlyReason
from core.vault.item import ItemKind
from core.vault.profile import Card, Profile
from core.vault.secret import Secret
from tests.core.storage.vaults import tampering
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.keyring import FakeKeyring
from tests.fakes.vault_items import login_draft
from ui.desktop.action_table import WRITING, ActionId
from ui.desktop.dialogs.not_as_left import NotAsLeftDialog
from ui.desktop.screens.backups.view import BackupsDialog
from ui.desktop.screens.recover.view import RecoverView
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.screens.vault.view import VaultView
from ui.desktop.theme import TEXT_SCALE_MAX, current_theme
from ui.desktop.widgets.banner import Banner

OTHER = "canary-7Qd2-must-not-be-seen cactus"


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data")
    yield window
    window.close()


def fill(started: StartedWindow, profile: Profile, *titles: str) -> None:
    """Add items without the window."""
    with Secret.from_text(MASTER) as secret:
        session = profiles.unlock(started.app, profile=profile.id, secret=secret)
    for title in titles:
        items.add_item(session, draft=login_draft(title))
    session.close()


def remove_row(started: StartedWindow, profile: Profile) -> None:
    """Remove an item as somebody without keys can."""
    with tampering(started.app.paths.profile(profile.id).vault) as connection:
        connection.execute("DELETE FROM items WHERE id = (SELECT min(id) FROM items)")


def knock(started: StartedWindow) -> NotAsLeftDialog:
    """Type the master password and return the dialog that comes instead of the vault."""
    started.begin()
    page = started.page
    assert isinstance(page, UnlockView)
    page.secret.edit.insert(MASTER)
    page.try_password()
    (dialog,) = (d for d in started.window.findChildren(NotAsLeftDialog) if d.isVisible())
    return dialog


def said(dialog: NotAsLeftDialog) -> str:
    """Return everything the dialog says."""
    return "\n".join(label.text() for label in dialog.paragraphs)


@pytest.fixture
def robbed(started: StartedWindow) -> Profile:
    """Return a profile of which an item was removed by somebody else."""
    profile, _ = started.make_profile("Maria")
    fill(started, profile, "Bank", "Mail", "Shop")
    remove_row(started, profile)
    return profile


def test_all_of_it_is_said_at_the_largest_text(started: StartedWindow, robbed: Profile) -> None:
    look = current_theme().look
    current_theme().apply(dataclasses.replace(look, text_scale=TEXT_SCALE_MAX))
    try:
        dialog = knock(started)
        for label in dialog.paragraphs:
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        for button in (dialog.accept_it, dialog.stop, dialog.read):
            assert button.width() >= button.sizeHint().width(), button.text()
        dialog.reject()
    finally:
        current_theme().apply(look)


def test_reading_only(started: StartedWindow, robbed: Profile) -> None:
    vault = started.app.paths.profile(robbed.id).vault
    before = vault.read_bytes()
    dialog = knock(started)
    assert "Missing: items (1)" in said(dialog)
    assert dialog.read.isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    page = started.page
    assert isinstance(page, VaultView)
    session = started.vault.context.session
    assert session.read_only is ReadOnlyReason.ROWS_DIFFER
    (banner,) = (b for b in page.findChildren(Banner) if b.isVisible())
    assert "not as you left it" in banner.text()
    for which in WRITING:
        assert not started.desktop.actions[which].isEnabled(), which
    page.models.vault.go_to(items.list_summaries(session)[0].id)
    for which in WRITING:
        assert not started.desktop.actions[which].isEnabled(), which
    assert started.desktop.actions[ActionId.COPY_PASSWORD].isEnabled()
    assert started.desktop.actions[ActionId.EXPORT].isEnabled()
    header = page.panes.right.detail.header
    for part in (page.panes.list.add, header.edit, header.star, header.trash):
        assert not part.isEnabled()
    page.editing.begin_new(ItemKind.LOGIN)
    page.editing.begin_edit()
    assert not page.editing.is_open
    started.desktop.actions[ActionId.SETTINGS].trigger()
    settings = started.page
    assert isinstance(settings, SettingsView)
    own = settings.own.get()
    acts = (own.change_card, own.change_password, own.new_kit, own.pin.button, own.binding.button)
    for part in acts:
        assert not part.isEnabled(), "typed first and refused then"
    assert own.backups.isEnabled()
    assert settings.danger.get().delete.isEnabled()
    own.backups.click()
    (page_of_backups,) = (d for d in started.window.findChildren(BackupsDialog) if d.isVisible())
    assert not page_of_backups.choose.isEnabled()
    page_of_backups.reject()
    started.desktop.navigator.lock()
    assert vault.read_bytes() == before


def test_a_keyring_that_answers_late_knows_a_newer_copy(
    started: StartedWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile, _ = started.make_profile("Maria")
    started.begin()
    session = started.unlock(profile).context.session
    shown: list[str] = []
    monkeypatch.setattr(
        started.vault.context.toasts, "show_message", lambda message: shown.append(message.text)
    )
    started.vault.anchoring.keep()
    assert shown == []
    session.surpassed = "vault"
    started.vault.anchoring.keep()
    started.vault.anchoring.keep()
    assert len(shown) == 1
    assert "newer or other copy" in shown[0]


def test_accepting(started: StartedWindow, robbed: Profile) -> None:
    dialog = knock(started)
    QTest.mouseClick(dialog.accept_it, Qt.MouseButton.LeftButton)
    session = started.vault.context.session
    assert session.read_only is None
    told = [line.what for line in activity.list_lines(session)]
    assert told == ["created", "unlocked", *["create"] * 3, "rows-accepted"], "the rest waits"
    assert started.desktop.actions[ActionId.NEW_ITEM].isEnabled()
    started.desktop.navigator.lock()
    started.unlock(robbed)


def test_stepping_back(started: StartedWindow, robbed: Profile) -> None:
    dialog = knock(started)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    page = started.page
    assert isinstance(page, UnlockView)
    assert not page.unlock.is_busy
    assert page._model._kept is None, "the password is not kept"


def test_an_older_copy(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    fill(started, profile, "Bank")
    folder = started.app.paths.profile(profile.id)
    kept = folder.vault.read_bytes()
    fill(started, profile, "Mail")
    folder.vault.write_bytes(kept)
    dialog = knock(started)
    assert "older copy" in said(dialog)
    dialog.read.click()
    assert started.vault.context.session.read_only is ReadOnlyReason.OLDER_COPY


def test_reading_ends_with_the_lock(started: StartedWindow, robbed: Profile) -> None:
    dialog = knock(started)
    dialog.read.click()
    started.desktop.navigator.lock()
    other, _ = started.make_profile("Jonas")
    started.unlock(other)
    assert started.vault.context.session.read_only is None
    assert started.desktop.actions[ActionId.NEW_ITEM].isEnabled()


def test_the_anchor_follows_while_the_vault_is_open(started: StartedWindow) -> None:
    profile, _ = started.make_profile("Maria")
    started.begin()
    vault = started.unlock(profile)
    session = vault.context.session
    before = session.anchored
    items.add_item(session, draft=login_draft("Bank"))
    assert session.anchored == before
    vault.anchoring.keep()
    assert session.anchored is not None
    assert session.anchored.sequence == session.vault.root.sequence


def test_a_card_from_elsewhere_is_said_to_be_one(started: StartedWindow) -> None:
    started.app.keyring = FakeKeyring()
    profile, _ = started.make_profile("Maria")
    page = started.begin()
    assert isinstance(page, UnlockView)
    page._model.look()
    assert not page.banner.isVisible()
    path = started.app.paths.profile(profile.id).key_file
    content = read_key_file(path)
    write_key_file(path, dataclasses.replace(content, card=Card(name="Mallory")))
    page._model.look()
    assert "comes from elsewhere" in page.banner.text()


def test_the_kit_opens_it_for_reading_as_well(started: StartedWindow) -> None:
    profile, key = started.make_profile("Maria", with_kit=True)
    fill(started, profile, "Bank", "Mail")
    remove_row(started, profile)
    started.begin()
    door = started.page
    assert isinstance(door, UnlockView)
    door.recover_requested.emit()
    page = started.page
    assert isinstance(page, RecoverView)
    page.key.setText(key)
    for part in (page.password.password, page.password.repeat):
        part.set_text(OTHER)
    page.recover()
    (dialog,) = (d for d in started.window.findChildren(NotAsLeftDialog) if d.isVisible())
    dialog.read.click()
    assert started.vault.context.session.read_only is ReadOnlyReason.ROWS_DIFFER
    toast = started.window.toasts.toast
    assert toast is None or "new master password" not in toast.text()
