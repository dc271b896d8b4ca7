"""A person starts the program for the first time and ends up in their vault."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.errors import (
    AppError,
    NameEmptyError,
    NameHasControlError,
    NameTakenError,
    from_os_error,
)
from core.services import backups, cards, new_profiles, profiles, recovery
from core.vault.profile import Profile
from core.vault.secret import Secret
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms, EmptyVaultPage
from ui.desktop.screens.backups.bring_back import BringBackDialog
from ui.desktop.screens.create_profile.view import CreateProfileView
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.screens.welcome.view import WelcomeView
from ui.desktop.sentences import sentence
from ui.desktop.widgets.page_frame import PageScroll


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=EmptyRooms().rooms())
    yield window
    window.close()


def begin_profile(started: StartedWindow, qtbot: QtBot) -> CreateProfileView:
    welcome = started.begin()
    assert isinstance(welcome, WelcomeView)
    QTest.mouseClick(welcome.create_button, Qt.MouseButton.LeftButton)
    page = started.page
    assert isinstance(page, CreateProfileView)
    return page


def reach_kit(page: CreateProfileView, qtbot: QtBot, name: str = "Maria") -> None:
    page.card.name.clear()
    QTest.keyClicks(page.card.name, name)
    QTest.keyClick(page.card.name, Qt.Key.Key_Return)
    QTest.keyClicks(page.password.password.edit, MASTER)
    QTest.keyClicks(page.password.repeat.edit, MASTER)
    QTest.keyClick(page.password.repeat.edit, Qt.Key.Key_Return)
    assert page.kit.isVisible()


def only_profile(started: StartedWindow) -> Profile:
    (profile,) = cards.list_profiles(started.app)
    return profile


def test_from_welcome_to_vault_with_a_kit_saved_as_pdf(
    started: StartedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = begin_profile(started, qtbot)
    page.card.picker.colour_chosen.emit("teal")
    reach_kit(page, qtbot)
    assert not page.next.isEnabled()

    started.prompts.files.append(tmp_path / "kit.pdf")
    QTest.mouseClick(page.kit.save, Qt.MouseButton.LeftButton)
    assert (tmp_path / "kit.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "kit.pdf").stat().st_mode & 0o777 == 0o600
    QTest.keyClicks(page.kit.place, "blue folder")
    QTest.mouseClick(page.next, Qt.MouseButton.LeftButton)

    assert isinstance(started.page, EmptyVaultPage)
    assert started.window.windowTitle() == "Maria — Strongroom"
    session = started.vault.context.session
    assert recovery.kit_place(session) == "blue folder"
    profile = only_profile(started)
    assert (profile.name, profile.card.colour, profile.has_kit) == ("Maria", "teal", True)


def test_a_kit_that_was_left_by_back_and_shown_again_answers_once(
    started: StartedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = begin_profile(started, qtbot)
    reach_kit(page, qtbot)
    for _ in range(2):
        QTest.mouseClick(page.back, Qt.MouseButton.LeftButton)
        for part in (page.password.password, page.password.repeat):
            part.clear()
            QTest.keyClicks(part.edit, MASTER)
        QTest.mouseClick(page.next, Qt.MouseButton.LeftButton)
        assert page.kit.isVisible()
    answers: list[bool] = []
    page.kit.kept_changed.connect(lambda: answers.append(True))
    started.prompts.files.append(tmp_path / "kit.pdf")
    QTest.mouseClick(page.kit.save, Qt.MouseButton.LeftButton)
    assert answers == [True]
    assert page.next.isEnabled()


@pytest.mark.parametrize("percent", [90, 100, 150])
def test_the_kit_stands_over_its_buttons_where_the_page_scrolls(
    started: StartedWindow, qtbot: QtBot, percent: int
) -> None:
    started.desktop.settings.change("text_percent", percent)
    started.window.resize(860, 560)
    page = begin_profile(started, qtbot)
    reach_kit(page, qtbot)
    (scroll,) = page.findChildren(PageScroll)
    bar = scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    buttons = ends_of(page.back)[0], ends_of(page.next)[1]
    qtbot.waitUntil(lambda: ends_of(page.kit) == buttons)


def ends_of(part: QWidget) -> tuple[int, int]:
    """Return where a part of a page begins and ends."""
    left = part.mapTo(part.window(), QPoint(0, 0)).x()
    return left, left + part.width()


def test_the_kit_that_was_typed_back_opens_the_profile(
    started: StartedWindow, qtbot: QtBot
) -> None:
    page = begin_profile(started, qtbot)
    reach_kit(page, qtbot)
    kit = page._model.kit()
    groups = kit.groups()
    QTest.keyClicks(page.kit.first, groups[kit.asked.first - 1].lower())
    QTest.keyClicks(page.kit.second, "0000")
    assert not page.next.isEnabled()
    page.kit.second.clear()
    QTest.keyClicks(page.kit.second, groups[kit.asked.second - 1])
    text = kit.text()
    QTest.mouseClick(page.next, Qt.MouseButton.LeftButton)
    profile = only_profile(started)
    started.desktop.navigator.leave_vault()

    with recovery.parse_key(text) as key, Secret.from_text("another " + MASTER) as new:
        profiles.recover(started.app, profile=profile.id, recovery_key=key, new_secret=new).close()


def test_a_kit_goes_onto_paper_its_file_goes_and_the_typed_groups_count(
    started: StartedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = begin_profile(started, qtbot)
    reach_kit(page, qtbot)
    started.prompts.files.append(tmp_path / "kit.pdf")
    QTest.mouseClick(page.kit.save, Qt.MouseButton.LeftButton)
    said = page.kit.banner.text()
    assert str(tmp_path / "kit.pdf") in said
    assert "Once it is on paper, delete the file" in said
    assert page.next.isEnabled()
    kit = page._model.kit()
    key, groups, asked = kit.text(), kit.groups(), kit.asked
    QTest.mouseClick(page.kit.banner.other, Qt.MouseButton.LeftButton)
    assert not (tmp_path / "kit.pdf").exists()
    assert page.kit.banner.text() == "Deleted. On SSDs traces can remain until overwritten."
    assert not page.next.isEnabled(), "what nobody has is not kept"
    QTest.keyClicks(page.kit.first, groups[asked.first - 1])
    QTest.keyClicks(page.kit.second, groups[asked.second - 1])
    QTest.mouseClick(page.next, Qt.MouseButton.LeftButton)
    profile = only_profile(started)
    assert started.app.registry().list_copies(profile.id) == ()
    started.vault.context.session.close()
    with recovery.parse_key(key) as typed, Secret.from_text(MASTER[::-1]) as new:
        profiles.recover(
            started.app, profile=profile.id, recovery_key=typed, new_secret=new
        ).close()


def test_a_file_of_a_kit_that_was_changed_meanwhile_is_not_deleted(
    started: StartedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = begin_profile(started, qtbot)
    reach_kit(page, qtbot)
    file = tmp_path / "kit.pdf"
    started.prompts.files.append(file)
    QTest.mouseClick(page.kit.save, Qt.MouseButton.LeftButton)
    file.write_bytes(b"somebody else's")
    QTest.mouseClick(page.kit.banner.other, Qt.MouseButton.LeftButton)
    assert file.read_bytes() == b"somebody else's"
    assert "so it was not deleted" in page.kit.banner.text()


def test_whoever_lost_the_computer_begins_with_a_backup(
    started: StartedWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    lost = start_window(tmp_path / "lost", rooms=EmptyRooms().rooms())
    profile, key = lost.make_profile("Maria", with_kit=True)
    backups.create_backup(lost.unlock(profile).context.session, to=disk)
    lost.close()
    page = started.begin()
    assert isinstance(page, WelcomeView)
    QTest.mouseClick(page.restore_button, Qt.MouseButton.LeftButton)
    (dialog,) = started.window.findChildren(BringBackDialog)
    assert not dialog.act.isEnabled()
    for folder, said in ((tmp_path, "no backup in"), (disk, "comes back")):
        started.prompts.files.append(folder)
        QTest.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
        assert said in dialog.told.text()
    assert dialog.choice.currentText().startswith("Maria · ")
    dialog.secret.edit.insert("not the password at all")
    QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    assert dialog.secret_field.error
    assert not cards.list_profiles(started.app)
    QTest.mouseClick(dialog.other, Qt.MouseButton.LeftButton)
    assert not dialog.secret.isVisible()
    for typed in ("0000-1111", key):
        dialog.key.setText(typed)
        QTest.mouseClick(dialog.act, Qt.MouseButton.LeftButton)
    assert dialog.key_field.error == "", "the second one is its own"
    door = started.page
    assert isinstance(door, UnlockView), "its own door, with the password it had"
    toast = started.window.toasts.toast
    assert toast is not None
    assert toast.text() == "The profile is back, as it was in the backup."
    door.secret.edit.insert(MASTER)
    door.try_password()
    assert started.vault.context.session.profile == profile.id


def test_without_a_kit_the_window_says_so(started: StartedWindow, qtbot: QtBot) -> None:
    page = begin_profile(started, qtbot)
    reach_kit(page, qtbot)
    QTest.mouseClick(page.skip, Qt.MouseButton.LeftButton)
    assert not only_profile(started).has_kit
    toast = started.window.toasts.toast
    assert toast is not None
    assert toast.text() == "There is no recovery kit yet."


def test_a_suggested_passphrase_needs_no_typing(started: StartedWindow, qtbot: QtBot) -> None:
    page = begin_profile(started, qtbot)
    QTest.keyClicks(page.card.name, "Maria")
    page.go_on()
    QTest.mouseClick(page.password.suggest, Qt.MouseButton.LeftButton)
    chosen = page.password.password.text()
    assert len(chosen.split("-")) >= 5
    page.go_on()
    QTest.mouseClick(page.skip, Qt.MouseButton.LeftButton)
    profile = only_profile(started)
    started.desktop.navigator.leave_vault()
    with Secret.from_text(chosen) as secret:
        profiles.unlock(started.app, profile=profile.id, secret=secret).close()


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("", NameEmptyError()),
        ("  ", NameEmptyError()),
        ("maria ", NameTakenError(name="maria")),
        ("Ma\u202eria", NameHasControlError()),
    ],
)
def test_a_name_that_cannot_be_used(
    started: StartedWindow, qtbot: QtBot, typed: str, wrong: AppError
) -> None:
    started.make_profile("Maria")
    started.desktop.navigator.entrance.show_create()
    page = started.page
    assert isinstance(page, CreateProfileView)
    page.card.name.setText(typed)
    page.go_on()
    assert page.card.name_field.error == sentence(wrong)
    assert page.card.isVisible()


def test_a_name_is_never_longer_than_forty_characters(started: StartedWindow, qtbot: QtBot) -> None:
    page = begin_profile(started, qtbot)
    page.card.name.clear()
    QTest.keyClicks(page.card.name, "x" * 50)
    assert page.card.name.text() == "x" * 40


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Choose a master password."),
        ("sommer2021", "Use at least 12 characters. Five random words are a good start."),
        ("password1234", "Too easy to guess: it is on lists that attackers try first."),
        ("qwertyuiop12", "Too easy to guess"),
    ],
)
def test_a_weak_master_password_is_refused(
    started: StartedWindow, qtbot: QtBot, typed: str, said: str
) -> None:
    page = begin_profile(started, qtbot)
    page.card.name.setText("Maria")
    page.go_on()
    page.password.password.set_text(typed)
    page.password.repeat.set_text(typed)
    page.go_on()
    assert page.password.field.error.startswith(said)
    assert page.password.isVisible()
    assert not cards.list_profiles(started.app)


def test_a_repetition_that_differs_is_judged_late(started: StartedWindow, qtbot: QtBot) -> None:
    page = begin_profile(started, qtbot)
    page.card.name.setText("Maria")
    page.go_on()
    page.password.password.set_text(MASTER)
    QTest.keyClicks(page.password.repeat.edit, "can")
    assert page.password.repeat_field.error == ""
    page.go_on()
    assert page.password.repeat_field.error == "These do not match yet."


def test_going_back_leaves_nothing_on_disk(started: StartedWindow, qtbot: QtBot) -> None:
    page = begin_profile(started, qtbot)
    reach_kit(page, qtbot)
    for _ in range(3):
        page.go_back()
    assert isinstance(started.page, WelcomeView)
    assert not list(started.app.paths.profiles.iterdir())


def test_a_disk_that_fails_is_told_and_leaves_nothing(
    started: StartedWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = begin_profile(started, qtbot)
    reach_kit(page, qtbot)

    def make_vault(path: Path, *_: object) -> None:
        raise from_os_error(OSError(errno.ENOSPC, "No space left on device"), path)

    monkeypatch.setattr(new_profiles, "make_vault", make_vault)
    QTest.mouseClick(page.skip, Qt.MouseButton.LeftButton)
    assert "the disk is full" in page.banner.text()
    assert started.page is page
    assert not list(started.app.paths.profiles.iterdir())
    assert page.skip.isEnabled()


def test_the_kit_is_not_kept_beside_what_it_opens(started: StartedWindow, qtbot: QtBot) -> None:
    page = begin_profile(started, qtbot)
    reach_kit(page, qtbot)
    inside = started.app.paths.data / "kit.pdf"
    started.prompts.files.append(inside)
    QTest.mouseClick(page.kit.save, Qt.MouseButton.LeftButton)
    assert not inside.exists()
    assert page.kit.banner.isVisible()
    assert not page.next.isEnabled()
