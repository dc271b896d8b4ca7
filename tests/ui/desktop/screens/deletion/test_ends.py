"""How a deletion ends: scheduled and undone, deleted with a receipt, or stuck and finished."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit

from core.deletion import lifecycle
from core.deletion.receipt import list_receipts, read_receipt, verify_receipt
from core.vault.profile import ProfileState
from core.vault.secret import Secret
from tests.core.deletion.test_keys_fate import fail_writing
from tests.core.deletion.test_purge import fail_on
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import MASTER, StartedWindow
from tests.fakes.doomed import Walk, no_wizard, wait_for
from ui.desktop.action_table import ActionId
from ui.desktop.screens.chooser.view import ChooserView, ProfileCard
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.deletion.ways import Way
from ui.desktop.screens.receipt.view import ReceiptDialog
from ui.desktop.screens.restore.view import RestoreDialog
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.widgets.toast import Toast

pytestmark = pytest.mark.usefixtures("theme", "quick")


def toast_of(started: StartedWindow) -> Toast:
    toast = started.window.toasts.toast
    assert toast is not None
    return toast


def schedule(walk: Walk) -> None:
    """Go through the wizard, and see its last page."""
    walk.choose_no_copy()
    walk.choose_time()
    walk.fill()
    walk.wizard.extra.click()
    assert walk.wizard.place is Place.END


def delete_now(walk: Walk, *, name_it: bool = False) -> None:
    """Delete at once, through the run-up."""
    walk.choose_no_copy()
    walk.wizard.next.click()
    walk.wizard.at.when.now.click()
    walk.wizard.at.when.name_it.setChecked(name_it)
    walk.wizard.next.click()
    walk.fill()
    walk.wizard.extra.click()
    assert wait_for(lambda: walk.wizard.place is Place.END)


def test_undo_on_the_last_page(walk: Walk) -> None:
    before = walk.digest()
    schedule(walk)
    assert walk.wizard.extra.text() == "Undo"
    walk.wizard.extra.click()
    assert no_wizard()
    assert walk.is_alive()
    assert toast_of(walk.started).text() == "Jonas restored. Deletion cancelled."
    walk.started.unlock(walk.profile)
    assert walk.digest() == before


def test_undo_in_the_message(walk: Walk) -> None:
    schedule(walk)
    walk.wizard.next.click()
    page = walk.started.page
    assert isinstance(page, ChooserView)
    toast = toast_of(walk.started)
    assert toast.text() == "Jonas will be deleted on 14 Feb 2027."
    toast.action.click()
    assert walk.is_alive()
    assert toast_of(walk.started).text() == "Jonas restored. Deletion cancelled."
    assert toast_of(walk.started).action.text() == "Schedule again"
    assert all(card.row.can_open for card in chooser(walk.started).cards)


def chooser(started: StartedWindow) -> ChooserView:
    page = started.page
    assert isinstance(page, ChooserView)
    return page


def test_undo_by_key(walk: Walk) -> None:
    schedule(walk)
    walk.wizard.next.click()
    action = walk.started.desktop.actions[ActionId.UNDO]
    assert action.isEnabled()
    assert action.text() == "&Undo the deletion of Jonas"
    action.trigger()
    assert walk.is_alive()
    assert not action.isEnabled()
    assert action.text() == "&Undo"


def test_undo_by_key_is_the_vaults_once_one_is_open(walk: Walk) -> None:
    schedule(walk)
    walk.wizard.next.click()
    (maria,) = (c.row.profile for c in chooser(walk.started).cards if c.row.can_open)
    walk.started.unlock(maria)
    walk.started.desktop.actions[ActionId.UNDO].setEnabled(True)
    walk.started.desktop.actions[ActionId.UNDO].trigger()
    assert walk.read().state is ProfileState.SCHEDULED


def test_undo_is_offered_for_twenty_seconds(walk: Walk, clock: FakeClock) -> None:
    schedule(walk)
    clock.advance(21_000)
    walk.wizard.next.click()
    assert toast_of(walk.started).message.action == ""
    assert not walk.started.desktop.actions[ActionId.UNDO].isEnabled()


def test_an_undo_that_comes_too_late_says_so(walk: Walk, clock: FakeClock) -> None:
    schedule(walk)
    clock.advance(21_000)
    walk.wizard.extra.click()
    assert walk.wizard.place is Place.END
    assert "nothing to undo" in walk.wizard.at.end.banner.text()
    assert walk.read().state is ProfileState.SCHEDULED


def test_deleting_now_leaves_a_receipt_and_nothing_else(walk: Walk, tmp_path: Path) -> None:
    data, profile = walk.started.app.paths.data, walk.profile.id
    delete_now(walk)
    assert not walk.home.exists()
    (path,) = list_receipts(walk.started.app.paths)
    receipt = read_receipt(path)
    assert receipt.name is None
    assert "Jonas" not in path.read_text(encoding="utf-8")
    assert not any(profile.hex() in file.name for file in data.rglob("*"))
    assert walk.wizard.title_label.text() == "Deleted permanently"
    assert walk.wizard.at.end.banner.text() == "Jonas was deleted, 3 items. Receipt saved."
    assert not walk.wizard.extra.isVisible(), "there is no undo, because there is none"
    kept = tmp_path / "receipt.json"
    walk.started.prompts.files.append(kept)
    walk.wizard.at.end.receipt.save.click()
    assert kept.read_bytes() == path.read_bytes()
    found = verify_receipt(walk.started.app, kept)
    assert found.valid
    assert found.known
    page = tmp_path / "receipt.pdf"
    walk.started.prompts.files.append(page)
    walk.wizard.at.end.receipt.save_page.click()
    assert page.read_bytes().startswith(b"%PDF")
    walk.wizard.next.click()
    toast = toast_of(walk.started)
    assert toast.text() == "Jonas was deleted, 3 items. Receipt saved."
    assert toast.message.action == "Show receipt"
    assert isinstance(walk.started.page, UnlockView), "one profile is left"
    toast.action.click()
    (shown,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, ReceiptDialog))
    assert receipt.id in read_texts(shown)
    shown.accept()


def read_texts(widget: ReceiptDialog) -> str:
    texts = [label.text() for label in widget.findChildren(QLabel)]
    return " ".join([*texts, *(edit.toPlainText() for edit in widget.findChildren(QTextEdit))])


def test_the_name_is_on_the_receipt_where_it_is_wanted(walk: Walk) -> None:
    delete_now(walk, name_it=True)
    (path,) = list_receipts(walk.started.app.paths)
    assert read_receipt(path).name == "Jonas"
    walk.wizard.next.click()


def test_the_name_is_asked_for_before_a_wait_as_well(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.wizard.next.click()
    assert walk.wizard.at.when.later.isChecked()
    walk.wizard.at.when.name_it.setChecked(True)
    walk.wizard.next.click()
    walk.fill()
    walk.wizard.extra.click()
    assert walk.wizard.place is Place.END
    walk.wizard.next.click()
    with Secret(bytearray(MASTER.encode())) as secret:
        receipt = lifecycle.delete_scheduled_now(
            walk.started.app, profile=walk.profile.id, secret=secret, typed_name="Jonas"
        )
    assert receipt.name == "Jonas"


def test_a_receipt_is_not_put_among_our_files(walk: Walk) -> None:
    delete_now(walk)
    panel = walk.wizard.at.end.receipt
    walk.started.prompts.files.append(walk.started.app.paths.receipts / "mine.json")
    panel.save.click()
    assert "Choose another one." in panel.banner.text()
    assert len(list_receipts(walk.started.app.paths)) == 1
    walk.wizard.next.click()


def test_a_deletion_that_is_stuck_says_what_is_left_and_goes_on(walk: Walk) -> None:
    """A file of somebody else's that names the profile stands in the way of the search."""
    stranger = walk.started.app.paths.data / "notes.txt"
    stranger.write_text(walk.profile.id.hex())
    delete_now(walk)
    wizard = walk.wizard
    assert wizard.title_label.text() == "The deletion is not complete"
    said = " ".join(label.text() for label in wizard.at.end.findChildren(QLabel))
    assert str(stranger) in said
    assert "The key file on this computer was overwritten. Copies known to remain: none." in said
    assert wizard.extra.text() == "Try again"
    assert not walk.home.exists()
    wizard.extra.click()
    assert wizard.extra.text() == "Try again", "it is still there"
    stranger.unlink()
    wizard.extra.click()
    assert wizard.title_label.text() == "Deleted permanently"
    assert not wizard.extra.isVisible()
    (path,) = list_receipts(walk.started.app.paths)
    assert read_receipt(path).resumed
    wizard.next.click()
    assert toast_of(walk.started).message.action == "Show receipt"


def test_a_deletion_that_could_not_overwrite_anything_says_so(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "profile.keys")
        fail_writing(broken, after=0)
        delete_now(walk)
        truth = "Nothing was overwritten yet: the key file on this computer is whole."
        assert said_at_the_end(walk, walk.home / "profile.keys", truth)
        walk.wizard.next.click()
        stuck_card(walk).action.click()
    (dialog,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, RestoreDialog))
    assert dialog.isVisible(), "so it can be called off as well"
    dialog.reject()


def test_a_key_file_that_was_overwritten_and_stays_is_not_called_whole(
    walk: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        fail_on(broken, "unlink", "profile.keys")
        delete_now(walk)
        truth = "The key file on this computer was overwritten."
        assert said_at_the_end(walk, walk.home / "profile.keys", truth)
        walk.wizard.next.click()
        stuck_card(walk).action.click()
        assert said_at_the_end(walk, walk.home / "profile.keys", truth)
    walk.wizard.extra.click()
    assert walk.wizard.title_label.text() == "Deleted permanently"
    walk.wizard.next.click()


def stuck_card(walk: Walk) -> ProfileCard:
    """Return the card of the deletion that is not complete."""
    (card,) = (
        c for c in chooser(walk.started).cards if c.row.profile.state is ProfileState.INCOMPLETE
    )
    return card


def said_at_the_end(walk: Walk, left: Path, truth: str) -> bool:
    """Tell whether the last page names what is left and says this of the keys, and no other."""
    said = [label.text() for label in walk.wizard.at.end.findChildren(QLabel)]
    assert any(str(left) in line for line in said)
    return f"{truth} Copies known to remain: none." in said


def test_a_stuck_deletion_can_be_finished_from_its_card(walk: Walk) -> None:
    stranger = walk.started.app.paths.data / "notes.txt"
    stranger.write_text(walk.profile.id.hex())
    delete_now(walk)
    walk.wizard.next.click()
    card = stuck_card(walk)
    assert "Its deletion is not complete" in card.accessibleName()
    card.action.click()
    assert walk.wizard.place is Place.END
    assert walk.wizard._model.way is Way.STUCK
    stranger.unlink()
    walk.wizard.extra.click()
    assert walk.wizard.title_label.text() == "Deleted permanently"
    walk.wizard.next.click()
    assert isinstance(walk.started.page, UnlockView), "one profile is left"


def test_the_wizard_is_not_closed_while_it_deletes(walk: Walk) -> None:
    walk.choose_no_copy()
    walk.wizard._go(Place.WORKING)
    walk.wizard.reject()
    walk.wizard.close()
    assert walk.wizard.isVisible()
    assert not walk.wizard.next.isVisible()
    walk.wizard._go(Place.LOSS)
    walk.wizard.reject()
