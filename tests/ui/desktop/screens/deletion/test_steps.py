"""The four steps: what they show, what they ask, and that nothing happens before the last."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from core.app import App
from core.deletion.plan import DeletionPlan, make_plan
from core.errors import DiskError
from core.services import importing, items
from core.session import Session
from core.vault.doing import Doing
from core.vault.profile import ProfileId, ProfileState
from core.vault.secret import Secret
from tests.core.deletion.household import timed_image
from tests.fakes.desktop import MASTER, StartedWindow
from tests.fakes.doomed import Walk, add_item, make_doomed, no_wizard
from ui.desktop.screens.deletion import view_model
from ui.desktop.screens.deletion.places import Place

pytestmark = pytest.mark.usefixtures("theme", "quick")


def said(walk: Walk) -> str:
    """Return every text of the page on show."""
    page = walk.wizard.at.page_at(walk.wizard.place)
    labels = page.findChildren(QLabel)
    text = " ".join(label.text() for label in labels if label.isVisible())
    return text.replace("\N{NO-BREAK SPACE}", " ")


def test_the_first_step_counts_and_changes_nothing(walk: Walk) -> None:
    walk.wizard.reject()
    before = timed_image(walk.started.app.paths.data)
    walk.begin()
    text = said(walk)
    assert "3 items" in text
    assert "3 logins" in text
    assert "“Maria”" in text, "who is not affected"
    assert "Copies in cloud folders" in text
    assert "The recovery kit" in text
    assert timed_image(walk.started.app.paths.data) == before
    assert walk.wizard.next.isEnabled()
    assert walk.wizard.step_label.text() == "Step 1 of 4"


def test_the_last_profile_is_said(started: StartedWindow, tmp_path: Path) -> None:
    profile, _ = started.make_profile("Only")
    walk = Walk(started, profile, tmp_path)
    walk.begin()
    assert "This is the last profile" in said(walk)
    assert "0 items" in said(walk)
    walk.wizard.reject()


def test_next_waits_for_a_decision_about_a_copy(walk: Walk) -> None:
    wizard = walk.wizard
    wizard.next.click()
    assert wizard.place is Place.COPY
    assert wizard.at.copy.archive.isChecked(), "a copy is suggested, not its absence"
    assert not wizard.next.isEnabled()
    wizard.at.copy.none.click()
    assert wizard.next.isEnabled()
    wizard.at.copy.archive.click()
    assert not wizard.next.isEnabled(), "what was decided is open again"


def test_a_copy_is_written_read_back_and_told(walk: Walk) -> None:
    path = walk.make_copy()
    assert path.stat().st_mode & 0o777 == 0o600
    text = said(walk)
    assert "The copy is complete" in text
    assert "3 of 3 items" in text
    assert "Read back from the disk" in text
    assert walk.wizard.next.hasFocus()
    assert walk.wizard.at.copy.fields.secrets.secret.edit.is_empty()
    with Secret.from_text(MASTER) as secret:
        assert len(importing.read_file(path, secret=secret).items) == 3


def test_a_copy_can_have_a_passphrase_of_its_own(walk: Walk) -> None:
    path = walk.describe_copy()
    secrets = walk.wizard.at.copy.fields.secrets
    secrets.same.click()
    secrets.passphrase.edit.setText("tulip garden seven")
    secrets.repeat.edit.setText("tulip garden six")
    walk.wizard.at.copy.go.click()
    assert secrets.repeat_field.error == "These do not match yet."
    assert not path.exists()
    secrets.repeat.edit.setText("tulip garden seven")
    walk.wizard.at.copy.go.click()
    assert walk.wizard.next.isEnabled()
    with Secret.from_text("tulip garden seven") as secret:
        assert len(importing.read_file(path, secret=secret).items) == 3


def test_a_table_says_what_it_leaves_out(walk: Walk) -> None:
    path = walk.make_copy("copy.csv")
    text = said(walk)
    assert "Anyone who opens the file can read" in text
    assert "The copy is complete" not in text
    assert "The copy holds all that its format can hold" in text
    assert b"Item 0" in path.read_bytes()


@pytest.mark.parametrize("name", ["copy.kdbx", "copy.json"])
def test_a_copy_for_other_programs_opens_the_gate_with_its_own_passphrase(
    walk: Walk, name: str
) -> None:
    path = walk.describe_copy(name)
    page = walk.wizard.at.copy
    assert page.fields.secrets.same.isHidden()
    assert page.losses.text() == "Nothing is left out."
    page.fields.secrets.passphrase.set_text("tulip garden seven")
    page.fields.secrets.repeat.set_text("tulip garden seven")
    page.go.click()
    assert walk.wizard.next.isEnabled()
    assert "The copy holds all that its format can hold" in said(walk)
    with Secret.from_text("tulip garden seven") as secret:
        assert len(importing.read_file(path, secret=secret).items) == 3


def test_a_wrong_password_makes_no_copy(walk: Walk) -> None:
    path = walk.describe_copy()
    fields = walk.wizard.at.copy.fields
    fields.secrets.secret.edit.insert("not")
    walk.wizard.at.copy.go.click()
    assert fields.secrets.secret_field.error == "That is not the master password for Jonas."
    assert fields.secrets.secret.edit.hasFocus()
    assert not path.exists()
    assert not walk.wizard.next.isEnabled()


@pytest.mark.parametrize("inside", ["profile", "data"])
def test_a_place_that_goes_as_well_is_refused(walk: Walk, inside: str) -> None:
    wizard = walk.wizard
    wizard.next.click()
    place = walk.home if inside == "profile" else walk.started.app.paths.data
    walk.started.prompts.files.append(place / "copy.strongroom")
    wizard.at.copy.fields.choose.click()
    note = wizard.at.copy.fields.place_note
    assert note.isVisible()
    assert "Choose another one." in note.text()
    wizard.at.copy.fields.secrets.secret.edit.insert(MASTER)
    wizard.at.copy.go.click()
    assert not (place / "copy.strongroom").exists()
    assert not wizard.next.isEnabled()


def test_a_suggested_place_replaces_nothing(walk: Walk) -> None:
    wizard = walk.wizard
    wizard.next.click()
    copying = wizard.at.copying
    assert copying is not None
    first = wizard.at.copy.fields.path
    assert first is not None
    first.write_bytes(b"mine")
    copying._suggest()
    second = wizard.at.copy.fields.path
    first.unlink()
    assert second is not None
    assert second.name == f"{first.stem} 2.strongroom"


def test_the_wait_can_be_chosen(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.wizard.next.click()
    when = walk.wizard.at.when
    assert when.later.isChecked()
    assert when.days.value() == 30
    when.now.click()
    when.days.select(7)
    when.days.chosen.emit(7)
    assert when.later.isChecked(), "who chooses days wants the wait"
    assert "22 Jan 2027" in said(walk)
    assert when.name_it.isEnabled()
    assert not when.name_it.isChecked(), "the name is on a receipt only where somebody ticks it"


def test_the_last_step_sums_up(walk: Walk) -> None:
    path = walk.make_copy()
    walk.choose_time()
    text = said(walk)
    assert f"Copy checked: 3 of 3 items, {path}" in text
    assert "Deleted on 14 Feb 2027" in text
    assert not walk.wizard.at.confirm.no_copy.isVisible()
    assert not walk.wizard.at.confirm.final.isVisible()
    name = walk.wizard.extra.accessibleName()
    assert name == "Schedule deletion of profile Jonas, 3 items"


def test_the_name_must_match_exactly(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.choose_time()
    confirm = walk.wizard.at.confirm
    assert confirm.secret.edit.hasFocus()
    for typed in ("Jon", "jonas", "Jonas!"):
        confirm.typed.setText(typed)
        assert said(walk).count("Does not match yet") == 1
    confirm.typed.setText("  Jonas ")
    assert "Does not match yet" not in said(walk)


def test_going_back_forgets_the_password(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.choose_time()
    walk.fill()
    QTest.keyClick(walk.wizard, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert walk.wizard.place is Place.WHEN
    walk.wizard.next.click()
    assert walk.wizard.at.confirm.secret.edit.is_empty()
    assert not walk.wizard.extra.isEnabled()


def test_scheduling_ends_at_the_start_screen(walk: Walk) -> None:
    walk.make_copy()
    walk.choose_time()
    walk.fill()
    session = walk.started.vault.context.session
    walk.wizard.extra.click()
    assert walk.wizard.place is Place.END
    assert "Jonas is scheduled for deletion." in said(walk)
    assert not session.is_open
    assert walk.read().state is ProfileState.SCHEDULED
    walk.wizard.next.click()
    assert no_wizard()


def test_a_wrong_password_keeps_everything_else(walk: Walk) -> None:
    path = walk.make_copy()
    walk.choose_time()
    walk.fill(password=MASTER + " not")
    walk.wizard.extra.click()
    wizard, confirm = walk.wizard, walk.wizard.at.confirm
    assert wizard.place is Place.CONFIRM
    assert confirm.secret_field.error == "That is not the master password for Jonas."
    assert confirm.typed.text() == "Jonas"
    assert walk.is_alive()
    assert path.exists()
    confirm.secret.edit.selectAll()
    confirm.secret.edit.insert(MASTER)
    walk.wait_until_armed()
    wizard.extra.click()
    assert walk.read().state is ProfileState.SCHEDULED


@pytest.mark.parametrize("change", ["removed", "flipped", "vault"])
def test_a_copy_that_no_longer_holds_leads_back(walk: Walk, change: str) -> None:
    path = walk.make_copy()
    walk.choose_time()
    if change == "removed":
        path.unlink()
    elif change == "flipped":
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)
    else:
        session = walk.started.vault.context.session
        (first, *_) = items.list_summaries(session)
        items.set_favourite(session, items=[first.id], favourite=True)
    walk.fill()
    walk.wizard.extra.click()
    wizard = walk.wizard
    assert wizard.place is Place.COPY
    assert not wizard.next.isEnabled()
    reasons = {
        "removed": f"The copy is no longer at {path}",
        "flipped": f"The copy {path} changed since it was checked",
        "vault": "The profile changed since it was copied",
    }
    assert reasons[change] in wizard.at.copy.banner.text()
    assert walk.is_alive()
    assert walk.started.vault.context.session.is_open


def test_what_was_added_meanwhile_is_counted_again(walk: Walk) -> None:
    walk.make_copy()
    walk.choose_time()
    add_item(walk.started, "One more")
    walk.fill()
    walk.wizard.extra.click()
    assert "does not hold everything" in walk.wizard.at.copy.banner.text()
    walk.wizard.back.click()
    assert "4 items" in said(walk)
    assert "3 items" not in said(walk)


def test_the_copy_is_checked_before_the_run_up(walk: Walk) -> None:
    path = walk.make_copy()
    walk.choose_time(now=True)
    path.unlink()
    walk.fill()
    walk.wizard.extra.click()
    assert walk.wizard.place is Place.COPY
    assert not walk.wizard.at.run_up.is_running


def test_deleting_without_a_copy_must_be_said_twice(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.choose_time(now=True)
    confirm = walk.wizard.at.confirm
    confirm.secret.edit.insert(MASTER)
    confirm.typed.setText("Jonas")
    QTest.qWait(20)
    assert not walk.wizard.extra.isEnabled()
    confirm.no_copy.click()
    QTest.qWait(20)
    assert not walk.wizard.extra.isEnabled()
    confirm.final.click()
    walk.wait_until_armed()
    assert walk.wizard.extra.text() == "Delete 3 items now"
    confirm.final.click()
    assert not walk.wizard.extra.isEnabled()


def test_without_the_password_there_are_two_steps(started: StartedWindow, tmp_path: Path) -> None:
    started.make_profile("Maria")
    profile, _ = started.make_profile("Jonas")
    walk = Walk(started, profile, tmp_path)
    started.desktop.navigator.entrance._delete_closed(profile)
    assert "Without the master password" in said(walk)
    assert walk.wizard.step_label.text() == "Step 1 of 2"
    walk.wizard.next.click()
    assert walk.wizard.place is Place.CONFIRM
    assert not walk.wizard.at.confirm.secret.isVisible()
    assert "once more on 16 Mar 2027" in said(walk)
    walk.fill()
    walk.wizard.extra.click()
    found = walk.read()
    assert found.state is ProfileState.SCHEDULED
    assert not found.with_password
    assert found.seconds_left == 60 * 86_400
    walk.wizard.next.click()


def test_what_is_under_way_is_named_and_nothing_can_go_on(walk: Walk) -> None:
    wizard, session = walk.wizard, walk.started.vault.context.session
    wizard.reject()
    with session.busy(Doing.EXPORT):
        wizard = walk.begin()
        assert wizard.at.loss.failure.isVisible()
        assert wizard.at.loss.failure.text().startswith("An export is under way.")
        assert not wizard.next.isEnabled()
        wizard.reject()
    wizard = walk.begin()
    assert wizard.next.isEnabled()


def test_what_could_not_be_counted_is_counted_again(
    started: StartedWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failures = [DiskError(path="/a", detail="Input/output error")]

    def fail_once(app: App, *, profile: ProfileId, session: Session | None) -> DeletionPlan:
        if failures:
            raise failures.pop()
        return make_plan(app, profile=profile, session=session)

    monkeypatch.setattr(view_model, "make_plan", fail_once)
    walk = Walk(started, make_doomed(started), tmp_path)
    walk.begin()
    loss = walk.wizard.at.loss
    assert not walk.wizard.next.isEnabled()
    assert loss.failure.button.text() == "Count again"
    loss.failure.button.click()
    assert loss.failure.isHidden()
    assert walk.wizard.next.isEnabled()
    QApplication.sendPostedEvents()
    assert "3 items" in said(walk)
