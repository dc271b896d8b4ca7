"""What somebody hears who does not see the wizard: every step, the arming, the run-up, refusals."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from core.vault.profile import ProfileState
from tests.fakes.desktop import MASTER
from tests.fakes.doomed import Walk, wait_for
from tests.fakes.listening import Listening
from ui.desktop.screens.deletion import run_up_page
from ui.desktop.screens.deletion.places import Place

pytestmark = pytest.mark.usefixtures("theme", "quick")


def test_every_step_is_said(walk: Walk, listening: Listening) -> None:
    walk.wizard.next.click()
    assert "Step 2 of 4. Do you want to keep a copy?" in listening.take()
    walk.wizard.at.copy.none.click()
    walk.wizard.next.click()
    assert listening.take()[-1] == "Step 3 of 4. When should it be deleted?"
    walk.wizard.next.click()
    when, title = listening.take()
    assert when.startswith("Deleted on ")
    assert "3 items" in when
    assert title == "Step 4 of 4. Delete profile “Jonas”"
    walk.fill()
    assert listening.take()[-1] == "The deletion can be confirmed now."
    walk.wizard.extra.click()
    assert "Jonas is scheduled for deletion." in listening.take()


def test_what_goes_is_said(walk: Walk, listening: Listening) -> None:
    walk.wizard.reject()
    walk.begin()
    (counted,) = (said for said in listening.take() if said.startswith("3 items."))
    assert "file with the keys" in counted.replace("\N{NO-BREAK SPACE}", " ")


def test_the_run_up_is_said_urgently(
    walk: Walk, listening: Listening, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_up_page, "RUN_UP_SECONDS", 6)
    walk.choose_no_copy()
    walk.choose_time(now=True)
    walk.fill()
    walk.wizard.at.run_up._clock.setInterval(1)
    walk.wizard.extra.click()
    assert wait_for(lambda: walk.wizard.place is Place.END)
    counted = [said for said in listening.urgent if said.startswith("Deleting “Jonas” in")]
    assert counted == [f"Deleting “Jonas” in {left} s" for left in (6, 5, 3)]


def test_a_refusal_is_said_urgently(walk: Walk, listening: Listening) -> None:
    walk.choose_no_copy()
    walk.choose_time()
    walk.fill(MASTER + " not")
    walk.wizard.extra.click()
    assert walk.wizard.at.confirm.secret_field.error in listening.urgent


def test_name_and_password_can_be_pasted(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.choose_time()
    confirm = walk.wizard.at.confirm
    for field, text in ((confirm.secret.edit, MASTER), (confirm.typed, " Jonas\n")):
        QGuiApplication.clipboard().setText(text)
        field.setFocus()
        QTest.keySequence(field, QKeySequence(QKeySequence.StandardKey.Paste))
    confirm.no_copy.setChecked(True)
    walk.wait_until_armed()
    walk.wizard.extra.click()
    assert walk.read().state is ProfileState.SCHEDULED
