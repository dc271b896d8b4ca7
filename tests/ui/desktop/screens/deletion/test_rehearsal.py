"""The copy can be opened before the profile goes, and nothing but that happens."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.conftest import CANARY
from tests.fakes.desktop import MASTER, StartedWindow
from tests.fakes.doomed import ITEMS, Walk, add_item, delete_later_things
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.deletion.rehearsal_dialog import RehearsalDialog
from ui.desktop.screens.deletion.rehearsal_model import RehearsalModel
from ui.desktop.widgets.buttons import IconButton
from ui.desktop.widgets.secret_label import SecretLabel
from ui.wording.speech import NO_BREAK


def look(walk: Walk) -> RehearsalDialog:
    """Press the button below the copy that was checked."""
    QTest.mouseClick(walk.wizard.at.copy.outcome.look, Qt.MouseButton.LeftButton)
    (found,) = list_looks()
    return found


def list_looks() -> list[RehearsalDialog]:
    """Return the looks that are on the screen."""
    widgets = QApplication.topLevelWidgets()
    return [w for w in widgets if isinstance(w, RehearsalDialog) and w.isVisible()]


def open_by(dialog: RehearsalDialog, passphrase: str) -> None:
    """Type a passphrase as a person would."""
    QTest.keyClicks(dialog.secret.edit, passphrase)
    QTest.keyClick(dialog.secret.edit, Qt.Key.Key_Return)


def titles(dialog: RehearsalDialog) -> list[str]:
    """Return what the list shows."""
    model = dialog.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_it_opens_with_the_passphrase_that_is_typed_again(walk: Walk) -> None:
    walk.make_copy()
    dialog = look(walk)
    assert dialog.focusWidget() is dialog.secret.edit
    open_by(dialog, "not this one")
    assert dialog.field.error
    assert titles(dialog) == []
    assert dialog.secret.edit.is_empty()
    open_by(dialog, MASTER)
    assert titles(dialog) == [f"Item {number}" for number in range(ITEMS)]
    assert dialog.count.text() == f"{ITEMS} items{NO_BREAK}· Logins:{NO_BREAK}{ITEMS}"
    assert dialog.focusWidget() is dialog.search
    assert dialog.page.title.text() == "Item 0"
    (row,) = dialog.page.rows.values()
    assert not row.is_revealed
    assert "Opened by you" in walk.wizard.at.copy.outcome.said()


def test_a_title_is_one_line_whatever_it_is(walk: Walk) -> None:
    walk.wizard.reject()
    for title in ("", "two\nlines"):
        add_item(walk.started, title)
    walk.begin()
    walk.make_copy("copy.csv")
    assert {"Untitled", "two lines"} < set(titles(look(walk)))


def test_a_secret_is_shown_when_it_is_asked_for_and_hidden_again(walk: Walk) -> None:
    walk.make_copy()
    dialog = look(walk)
    open_by(dialog, MASTER)
    (row,) = dialog.page.rows.values()
    (eye,) = (b for b in row.findChildren(IconButton) if b.accessibleName() == "Reveal Password")
    (shown,) = row.findChildren(SecretLabel)
    eye.click()
    assert shown.accessibleDescription() == CANARY
    eye.click()
    assert shown.accessibleDescription() == "hidden"


def test_the_search_finds_and_the_item_on_show_follows(walk: Walk) -> None:
    walk.make_copy()
    dialog = look(walk)
    open_by(dialog, MASTER)
    QTest.keyClicks(dialog.search, "item 2")
    assert titles(dialog) == ["Item 2"]
    assert dialog.page.title.text() == "Item 2"
    assert dialog.count.text() == f"1 of {ITEMS} items"
    QTest.keyClicks(dialog.search, " nothing")
    assert titles(dialog) == []
    assert dialog.page.title.text() == ""
    dialog.search.clear()
    assert len(titles(dialog)) == ITEMS


def test_enter_closes_nothing_and_escape_only_the_look(walk: Walk) -> None:
    walk.make_copy()
    dialog = look(walk)
    open_by(dialog, MASTER)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert list_looks() == [dialog]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert list_looks() == []
    assert walk.wizard.place is Place.COPY
    assert walk.wizard.next.isEnabled()
    delete_later_things()
    # Once more, and it asks anew.
    again = look(walk)
    assert titles(again) == []
    assert again.secret.edit.is_empty()


def test_a_table_needs_no_passphrase(walk: Walk) -> None:
    walk.make_copy("copy.csv")
    dialog = look(walk)
    assert len(titles(dialog)) == ITEMS
    assert not dialog.secret.isVisible()


def test_a_file_for_another_program_is_looked_into_with_its_own_passphrase(walk: Walk) -> None:
    walk.describe_copy("copy.kdbx")
    secrets = walk.wizard.at.copy.fields.secrets
    secrets.passphrase.set_text("tulip garden seven")
    secrets.repeat.set_text("tulip garden seven")
    walk.wizard.at.copy.go.click()
    dialog = look(walk)
    open_by(dialog, MASTER)
    assert dialog.field.error
    open_by(dialog, "tulip garden seven")
    assert len(titles(dialog)) == ITEMS


@pytest.mark.parametrize("how", ["changed", "gone"])
def test_a_file_that_is_not_the_one_that_was_checked_closes_the_gate(walk: Walk, how: str) -> None:
    path = walk.make_copy()
    if how == "changed":
        path.write_bytes(path.read_bytes()[:-1])
    else:
        path.unlink()
    dialog = look(walk)
    open_by(dialog, MASTER)
    assert list_looks() == []
    assert walk.wizard.place is Place.COPY
    assert not walk.wizard.next.isEnabled()
    assert walk.wizard.at.copy.banner.isVisible()
    assert str(path) in walk.wizard.at.copy.banner.text()


def test_a_lock_closes_it_and_nothing_of_it_stays(started: StartedWindow, walk: Walk) -> None:
    walk.make_copy()
    dialog = look(walk)
    open_by(dialog, MASTER)
    (model,) = dialog.findChildren(RehearsalModel)
    assert len(model.rehearsal.items) == ITEMS
    started.desktop.navigator.lock()
    assert list_looks() == []
    assert model.rehearsal.items == ()
    assert walk.is_alive()


def test_no_look_into_what_was_moved(walk: Walk) -> None:
    outcome = walk.wizard.at.copy.outcome
    assert not outcome.look.isVisible()
    walk.make_copy()
    assert outcome.look.isVisible()
    walk.wizard.at.copy.none.click()
    assert not outcome.look.isVisible()


def test_looking_writes_nothing(started: StartedWindow, walk: Walk, tmp_path: Path) -> None:
    walk.make_copy()

    def image() -> dict[Path, tuple[int, bytes]]:
        files = (path for path in tmp_path.rglob("*") if path.is_file())
        return {path: (path.stat().st_mtime_ns, path.read_bytes()) for path in files}

    before = image()
    dialog = look(walk)
    open_by(dialog, MASTER)
    QTest.keyClicks(dialog.search, "Item")
    dialog.reject()
    assert image() == before
