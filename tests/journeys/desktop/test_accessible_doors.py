"""Every page before the vault and at the end of a profile: heard, large, met by Tab, and marked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.services import profiles
from core.storage import key_file
from core.vault.profile import Profile
from core.vault.secret import Secret
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.doomed import Walk, make_doomed
from tests.fakes.kdf import use_cheap_kdf
from tests.fakes.keyring import FakeKeyring
from tests.fakes.rooms import rooms_without_vault
from tests.ui.reaching import Sweep
from ui.desktop.context import Page
from ui.desktop.dialogs.quick_unlock import QuickUnlockDialog
from ui.desktop.screens.backups.bring_back import BringBackDialog
from ui.desktop.screens.chooser.view import ChooserView
from ui.desktop.screens.create_profile.view import CreateProfileView
from ui.desktop.screens.deletion import confirm_page, run_up_page
from ui.desktop.screens.deletion.copy_model import Format
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.recover.view import RecoverView
from ui.desktop.screens.restore.view import RestoreDialog
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.screens.welcome.view import WelcomeView

P = TypeVar("P", bound=Page)
D = TypeVar("D", bound=QDialog)
WRONG, PIN = "not what opens it", "739164"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def started(
    qtbot: QtBot, tmp_path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StartedWindow]:
    use_cheap_kdf(monkeypatch)
    monkeypatch.setattr(confirm_page, "ARMING_MS", 1)
    monkeypatch.setattr(run_up_page, "RUN_UP_SECONDS", 60)
    keyring = FakeKeyring(name="keyring.backends.SecretService")
    window = start_window(
        tmp_path / "data", rooms=rooms_without_vault(), clock=clock, keyring=keyring
    )
    window.window.resize(860, 560)
    yield window
    window.close()


def page_of(started: StartedWindow, kind: type[P]) -> P:
    assert isinstance(started.page, kind)
    return started.page


def dialog_of(kind: type[D]) -> D:
    (found,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())
    return found


def test_the_first_run(started: StartedWindow, sweep: Sweep) -> None:
    window = started.window
    started.begin()
    sweep.look(window, "welcome")
    page_of(started, WelcomeView).create_button.click()
    page = page_of(started, CreateProfileView)
    page.card.name.clear()
    page.go_on()
    sweep.look(window, "no name")
    page.card.avatar.click()
    sweep.look(page.card.picker, "picture")
    page.card.picker.close()
    page.card.name.setText("Maria")
    page.go_on()
    page.go_on()
    sweep.look(window, "no password")
    page.password.open_suggestion()
    sweep.look(window, "suggestion")
    page.password.box.use.click()
    sweep.look(window, "openly")
    page.go_on()
    page.kit.first.setText("AAAA")
    page.kit.second.setText("AAAA")
    page.kit._check()
    sweep.look(window, "kit")
    page.skip.click()
    sweep.look(window, "the message over the vault")


def test_the_door(started: StartedWindow, sweep: Sweep, clock: FakeClock) -> None:
    window = started.window
    profile, _ = started.make_profile("Maria", with_kit=True)
    set_pin(started, profile)
    started.desktop.navigator.lock()
    page = page_of(started, UnlockView)
    page.pin.try_pin()
    sweep.look(window, "PIN")
    page.pin.password.click()
    page.try_password()
    sweep.look(window, "no password")
    for _ in range(3):
        page.secret.edit.insert(WRONG)
        page.try_password()
        clock.advance(3_600_000)
    sweep.look(window, "wrong password")
    page.recover.click()
    recover = page_of(started, RecoverView)
    recover.key.setText("AAAA")
    recover.recover()
    sweep.look(window, "wrong key")
    recover.back.click()
    started.desktop.navigator.entrance._bring_back(profile)
    sweep.look(dialog_of(BringBackDialog), "restore from a backup")
    dialog_of(BringBackDialog).reject()


def set_pin(started: StartedWindow, profile: Profile) -> None:
    started.unlock(profile).owner.open_quick_unlock()
    dialog = dialog_of(QuickUnlockDialog)
    dialog.secret.edit.insert(MASTER)
    dialog.pin.edit.insert(PIN)
    dialog.again.edit.insert(PIN)
    dialog.use()
    assert not dialog.isVisible()


def test_the_cards(started: StartedWindow, sweep: Sweep) -> None:
    window = started.window
    started.make_profile("Maria")
    broken, _ = started.make_profile("Broken")
    schedule(started, started.make_profile("Jonas", with_kit=True)[0])
    page = started.begin()
    sweep.look(window, "one scheduled")
    damage(started, broken)
    started.begin()
    page = page_of(started, ChooserView)
    page.show_leftovers(2)
    cards = {card.row.profile.name: card for card in page.cards}
    for name, card in cards.items():
        if card.more.isVisible():
            card.more.click()
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            sweep.look_at_menu(menu, name)
            menu.close()
    damaged = next(card for card in page.cards if card.row.profile.id == broken.id)
    damaged.action.click()
    sweep.look(window, "one damaged")
    cards["Jonas"].action.click()
    dialog = dialog_of(RestoreDialog)
    dialog.restore()
    sweep.look(dialog, "restore")
    dialog.other.click()
    dialog.restore()
    sweep.look(dialog, "restore with the key")
    dialog.reject()


def schedule(started: StartedWindow, profile: Profile) -> None:
    with Secret.from_text(MASTER) as secret:
        session = profiles.unlock(started.app, profile=profile.id, secret=secret)
        lifecycle.schedule(
            session, secret=secret, typed_name=profile.name, gate=without_copy(), days=7
        )


def damage(started: StartedWindow, profile: Profile) -> None:
    path = started.app.paths.profile(profile.id).key_file
    content = bytearray(path.read_bytes())
    for offset in key_file.OFFSETS:
        content[offset + 100] ^= 1
    path.write_bytes(content)


@pytest.fixture
def walk(started: StartedWindow, tmp_path: Path) -> Walk:
    started.make_profile("Maria")
    found = Walk(started, make_doomed(started), tmp_path)
    found.begin()
    return found


def test_the_steps_of_a_deletion(walk: Walk, sweep: Sweep) -> None:
    wizard = walk.wizard
    sweep.look(wizard, "what goes")
    wizard.next.click()
    copy = wizard.at.copy
    copy.fields.secrets.same.click()
    copy.start()
    sweep.look(wizard, "no copy described")
    copy.choices.choose(Format.CSV)
    sweep.look(wizard, "a table")
    copy.to_profile.click()
    copy.start()
    sweep.look(wizard, "a move")
    copy.none.click()
    sweep.look(wizard, "no copy")
    wizard.next.click()
    sweep.look(wizard, "when")
    wizard.at.when.now.click()
    wizard.next.click()
    sweep.look(wizard, "confirm")
    walk.fill(WRONG)
    wizard.extra.click()
    sweep.look(wizard, "wrong password")
    walk.fill()
    wizard.extra.click()
    assert wizard.place is Place.RUN_UP
    sweep.look(wizard, "run-up")
    wizard.reject()


@pytest.mark.soak
def test_the_end_of_a_deletion(walk: Walk, sweep: Sweep) -> None:
    walk.choose_no_copy()
    walk.choose_time()
    walk.fill()
    walk.wizard.extra.click()
    sweep.look(walk.wizard, "scheduled")
    walk.wizard.accept()
    started = walk.started
    profile = walk.read()
    started.desktop.navigator.entrance._delete_closed(profile)
    sweep.look(walk.wizard, "now, what goes")
    walk.wizard.next.click()
    sweep.look(walk.wizard, "now, confirm")
    walk.wizard.reject()
