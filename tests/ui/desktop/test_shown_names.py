"""Hidden names: no page before a vault tells the name of a closed profile."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.ports import Millis
from core.vault.profile import Card, Profile, ProfileId, ProfileState
from core.vault.secret import Secret
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.doomed import Walk, delete_later_things, find_wizard
from tests.fakes.rooms import rooms_without_vault
from tests.ui.desktop.test_waits import record
from ui.desktop.screens.chooser.view import ChooserView
from ui.desktop.screens.recover.view import RecoverView
from ui.desktop.screens.restore.view import RestoreDialog
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.shown_names import shown_names, shown_profiles

pytestmark = pytest.mark.usefixtures("theme")
SECOND, THIRD = "Canaria Quux", "Canarino Quux"
DAY = 86_400_000


def profile(number: int, name: str, created: int | None) -> Profile:
    made = None if created is None else Millis(created)
    return Profile(id=ProfileId(bytes([number]) * 16), card=Card(name=name), created=made)


def test_names_are_numbered_by_age_whatever_their_order() -> None:
    old, young, broken = profile(2, "B", 5), profile(1, "A", 9), profile(0, "C", None)
    names = shown_names((broken, young, old), hide=True)
    assert [names[p.id] for p in (old, young, broken)] == ["Profile 1", "Profile 2", "Profile 3"]
    assert shown_names((young, old), hide=False) == {young.id: "A", old.id: "B"}


def test_hidden_ones_look_alike() -> None:
    card = Card(name="A", colour="red", picture=b"png")
    (shown,) = shown_profiles((dataclasses.replace(profile(1, "A", 5), card=card),), hide=True)
    assert (shown.card.picture, shown.card.symbol) == (None, "user-round")
    assert shown.card.colour != "red"


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=rooms_without_vault(), clock=clock)
    window.desktop.settings.change("hide_names", value=True)
    yield window
    window.close()


def list_texts() -> list[str]:
    """Return everything that any window of ours shows, says to a screen reader or hints at."""
    texts: list[str] = []
    for top in QApplication.topLevelWidgets():
        for part in (top, *top.findChildren(QObject)):
            if isinstance(part, QWidget):
                texts += [part.accessibleName(), part.accessibleDescription(), part.toolTip()]
                texts += [part.windowTitle(), part.objectName(), part.statusTip()]
            if isinstance(part, QLabel | QAbstractButton | QLineEdit | QAction):
                texts.append(part.text())
            if isinstance(part, QLineEdit):
                texts.append(part.placeholderText())
            if isinstance(part, QPlainTextEdit | QTextEdit):
                texts.append(part.toPlainText())
    return texts


def assert_hidden(*besides: str) -> None:
    delete_later_things()
    found = [text for text in (*list_texts(), *besides) if "canar" in text.casefold()]
    assert not found


def schedule(started: StartedWindow, chosen: Profile) -> None:
    session = started.unlock(chosen).context.session
    with Secret.from_text(MASTER) as secret:
        lifecycle.schedule(
            session, secret=secret, typed_name=chosen.name, gate=without_copy(), days=7
        )
    started.desktop.navigator.leave_vault()


def test_no_start_page_tells_a_name(
    started: StartedWindow, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = record(started, monkeypatch)
    entrance = started.desktop.navigator.entrance
    started.make_profile("Maria")
    clock.advance(1000)
    second, _ = started.make_profile(SECOND)
    clock.advance(1000)
    third, _ = started.make_profile(THIRD)
    schedule(started, third)
    started.begin()
    page = started.page
    assert isinstance(page, ChooserView)
    assert {card.row.profile.name for card in page.cards} == {"Profile 1", "Profile 2", "Profile 3"}
    assert_hidden()

    clock.advance(DAY)
    started.desktop.waits.look()
    assert said[-1] == "Profile 3 will be deleted in 6 days."
    assert_hidden(*said)

    rows = {row.profile.id: row.profile for row in page.rows()}
    entrance.show_unlock(rows[second.id])
    door = started.page
    assert isinstance(door, UnlockView)
    door.secret.edit.insert("not the password")
    door.try_password()
    assert any("Profile 2" in text for text in list_texts())
    assert_hidden()
    entrance._show_recover(rows[second.id])
    assert isinstance(started.window.page(), RecoverView)
    assert_hidden()

    entrance.show_chooser()
    entrance.restore(rows[third.id])
    (dialog,) = (
        w for w in QApplication.topLevelWidgets() if isinstance(w, RestoreDialog) and w.isVisible()
    )
    assert_hidden()
    dialog.reject()
    vault = started.unlock(second)
    assert vault.context.session.card.name == SECOND, "an open one has its name"
    started.desktop.navigator.lock()
    assert isinstance(started.page, UnlockView)
    assert_hidden(*said)


def test_a_closed_profile_is_deleted_by_who_knows_its_name(
    started: StartedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.desktop.screens.deletion.confirm_page.ARMING_MS", 1)
    said = record(started, monkeypatch)
    started.make_profile(SECOND)
    chosen, _ = started.make_profile(THIRD)
    started.begin()
    page = started.page
    assert isinstance(page, ChooserView)
    shown = next(row.profile for row in page.rows() if row.profile.id == chosen.id)
    started.desktop.navigator.entrance._delete_closed(shown)
    wizard = find_wizard()
    assert wizard.at.loss.parts.isVisibleTo(wizard)
    assert_hidden()
    wizard.next.click()
    confirm = wizard.at.confirm
    assert confirm.isVisible()
    assert_hidden()
    confirm.typed.setText(shown.name)
    assert not confirm._complete(), "the number is not the name"
    confirm.typed.setText(THIRD)
    Walk(started, chosen, tmp_path).wait_until_armed()
    confirm.typed.clear()
    assert_hidden()
    confirm.typed.setText(THIRD)
    Walk(started, chosen, tmp_path).wait_until_armed()
    wizard.extra.click()
    confirm.typed.clear()
    assert_hidden(*said)
    wizard.accept()
    assert_hidden(*said)
    assert Walk(started, chosen, tmp_path).read().state is ProfileState.SCHEDULED
