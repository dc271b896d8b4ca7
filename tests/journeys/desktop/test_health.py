"""Weak, reused and old passwords: seen beside the item, found by searching, mended in two steps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.passwords.health import DAY_MS, OLD_AFTER_DAYS
from core.vault.field import FieldRole
from tests.fakes.clock import FakeClock
from tests.fakes.desktop import start_window
from tests.fakes.vault_items import PASSWORD, login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.item_models.filters import HEALTH
from ui.desktop.screens.health.view import HealthPage
from ui.desktop.screens.vault.findings_part import FindingsPart
from ui.desktop.screens.vault.leave_dialog import LeaveDialog
from ui.desktop.widgets.title_links import TitleLinks

Key = Qt.Key


def findings(window: VaultWindow) -> FindingsPart:
    return window.view.panes.right.detail.findings


def links(window: VaultWindow) -> list[str]:
    return [button.accessibleName() for button in findings(window).links.findChildren(QPushButton)]


def count(window: VaultWindow) -> object:
    return window.view.panes.sidebar.places.entries.index_for(HEALTH).data(
        Qt.ItemDataRole.AccessibleTextRole
    )


def test_a_reused_password_names_the_others_and_leads_to_them(vault_window: VaultWindow) -> None:
    for title in ("Amazon", "IKEA", "Zalando"):
        vault_window.add(login_draft(title))
    assert count(vault_window) == "Health, 3 items"
    vault_window.write("amazon")
    assert findings(vault_window).accessibleName() == "Also used by IKEA, Zalando"
    assert links(vault_window) == ["IKEA", "Zalando"]
    findings(vault_window).links.findChildren(QPushButton)[1].click()
    assert vault_window.shown_title() == "Zalando"
    assert links(vault_window) == ["Amazon", "IKEA"]


def test_a_new_password_is_two_steps_away(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Forum", password="sommer2021"))
    vault_window.write("forum")
    assert findings(vault_window).text() == (
        "Very weak password. It is nearly one that is on lists attackers try first."
    )
    findings(vault_window).replace.click()
    assert vault_window.view.editing.is_open
    vault_window.view.panes.right.editor.save.click()
    changed = vault_window.read("Forum").value(FieldRole.PASSWORD)
    assert len(changed) == 20
    assert not findings(vault_window).isVisible()
    assert count(vault_window) == "Health, 0 items"
    vault_window.settle()
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.read("Forum").value(FieldRole.PASSWORD) == "sommer2021"
    assert count(vault_window) == "Health, 1 item"


@pytest.fixture
def clock() -> FakeClock:
    """Return the clock of `old_window`."""
    return FakeClock()


@pytest.fixture
def old_window(qtbot: QtBot, tmp_path: Path, clock: FakeClock) -> Iterator[VaultWindow]:
    """Return an unlocked vault in the real window, whose years pass when the test says so."""
    started = start_window(tmp_path / "data", clock=clock)
    with qtbot.waitActive(started.window):
        started.window.activateWindow()
    profile, _ = started.make_profile()
    started.begin()
    started.unlock(profile)
    yield VaultWindow(started, profile)
    started.close()


def test_searching_for_what_was_found(old_window: VaultWindow, clock: FakeClock) -> None:
    vault_window = old_window
    vault_window.add(login_draft("Ancient", password=f"{PASSWORD} 1"))
    clock.advance(OLD_AFTER_DAYS * DAY_MS)
    for title, password in (("Forum", "sommer2021"), ("Mail", PASSWORD), ("Shop", PASSWORD)):
        vault_window.add(login_draft(title, password=password))
    vault_window.relock()
    vault_window.write("is:weak")
    assert vault_window.rows() == ["Forum"]
    for query, rows in (
        ("is:reused", ["Mail", "Shop"]),
        ("is:reused -shop", ["Mail"]),
        ("is:old", ["Ancient"]),
        ("-is:reused -is:old", ["Forum"]),
    ):
        vault_window.view.panes.list.search.setText(query)
        assert vault_window.rows() == rows
    vault_window.view.panes.list.search.setText("is:reused")
    vault_window.press(Key.Key_Delete)
    assert vault_window.rows() == ["Mail", "Shop"], "a key in the search field deletes no item"
    vault_window.view.panes.list.focus_list()
    vault_window.press(Key.Key_Delete)
    assert vault_window.rows() == [], "with one of two gone, none is used twice"


def page(window: VaultWindow) -> HealthPage:
    assert window.view.panes.health.isVisible()
    return window.view.panes.health


def listed(window: VaultWindow) -> dict[str, list[str]]:
    """Return what the page lists, by section: the titles of each line together."""
    return {
        card.accessibleName(): [
            ", ".join(button.accessibleName() for button in links.findChildren(QPushButton))
            for links in card.card.findChildren(TitleLinks)
        ]
        for card in page(window).cards
    }


def test_the_page_groups_what_to_fix_and_mends_it_in_two_steps(vault_window: VaultWindow) -> None:
    for title, password in (("Forum", "sommer2021"), ("Router", "password1"), ("Fine", "")):
        vault_window.add(login_draft(title, password=password or f"{PASSWORD} 2"))
    for title in ("PayPal", "Jira", "Zoom"):
        vault_window.add(login_draft(title))
    vault_window.press(Key.Key_3, CONTROL)
    assert listed(vault_window) == {
        "Used more than once": ["Jira", "PayPal", "Zoom"],
        "Weak": ["Forum", "Router"],
    }
    assert page(vault_window).status.text() == "6 passwords checked"
    fix = vault_window.focused
    name = "Generate a new password for Jira"
    assert fix.accessibleName() == name, "the keyboard is on the first thing to do"
    vault_window.press(Key.Key_Return)
    assert vault_window.view.editing.is_open
    assert vault_window.shown_title() == "Jira"
    vault_window.press(Key.Key_S, CONTROL)
    assert page(vault_window).done.text() == "Jira has a new password."
    assert listed(vault_window)["Used more than once"] == ["PayPal", "Zoom"]
    assert vault_window.read("Jira").value(FieldRole.PASSWORD) != PASSWORD
    assert count(vault_window) == "Health, 4 items, selected"
    weak = page(vault_window).overview.strengths.bars()[0]
    assert weak.accessibleName() == "Very weak: 2. Show them"
    weak.click()
    assert vault_window.rows() == ["Forum", "Router"]


def press(card: QWidget, name: str) -> None:
    """Press the button of this name."""
    (button,) = (b for b in card.findChildren(QPushButton) if b.accessibleName() == name)
    button.click()


def test_what_is_to_stay_is_ignored_listed_and_counted_again(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Forum", password="sommer2021"))
    for title in ("PayPal", "Jira"):
        vault_window.add(login_draft(title))
    vault_window.press(Key.Key_3, CONTROL)
    press(page(vault_window).cards[1], "Ignore Forum")
    assert vault_window.said() == "Ignored for 1 item"
    assert listed(vault_window) == {"Used more than once": ["Jira", "PayPal"]}
    assert count(vault_window) == "Health, 2 items, selected"
    assert page(vault_window).status.text() == "3 passwords checked · 1 ignored"
    assert page(vault_window).ignored.accessibleName() == "1 finding ignored"
    press(page(vault_window).cards[0], "Ignore Jira, PayPal")
    assert listed(vault_window) == {}
    assert count(vault_window) == "Health, 0 items, selected"
    assert page(vault_window).nothing.accessibleName().startswith("Nothing to fix")
    vault_window.press(Key.Key_Z, CONTROL)
    assert vault_window.said() == "Health as before: “PayPal”"
    assert count(vault_window) == "Health, 2 items, selected"
    vault_window.relock()
    vault_window.settle()
    again = "Count Forum again: Weak"
    assert [button.accessibleName() for button in page(vault_window).ignored.buttons] == [again]
    press(page(vault_window).ignored, again)
    assert listed(vault_window)["Weak"] == ["Forum"]
    assert not page(vault_window).ignored.isVisible()


def test_what_is_ignored_is_no_reproach_beside_the_item(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Forum", password="sommer2021"))
    vault_window.add(login_draft("Shop", password="sommer2021"))
    vault_window.press(Key.Key_3, CONTROL)
    press(page(vault_window).cards[0], "Ignore Forum, Shop")
    press(page(vault_window).cards[0], "Ignore Shop")
    vault_window.select(vault_window.read("Shop").id)
    assert not findings(vault_window).isVisible()
    vault_window.select(vault_window.read("Forum").id)
    assert findings(vault_window).text().startswith("Very weak password.")
    assert links(vault_window) == []


def test_the_editor_names_who_else_has_the_password_while_it_is_typed(
    vault_window: VaultWindow,
) -> None:
    for title in ("Zalando", "IKEA"):
        vault_window.add(login_draft(title))
    vault_window.press(Key.Key_N, CONTROL)
    part = vault_window.view.panes.right.editor.fields.password_part
    assert part.meter.accessibleDescription().endswith("· not used elsewhere")
    field = vault_window.view.panes.right.editor.fields.field("password")
    assert field is not None
    assert field.password is not None
    field.password.clear()
    field.password.edit.setFocus()
    vault_window.write(PASSWORD)
    assert part.shared.accessibleName() == "Also used by “IKEA”, “Zalando”."
    assert part.shared.isVisible()
    part.replace.click()
    assert not part.shared.isVisible()
    assert part.meter.accessibleDescription().endswith("· not used elsewhere")
    vault_window.press(Key.Key_Escape)


def test_an_item_is_not_among_those_that_share_its_password(vault_window: VaultWindow) -> None:
    vault_window.select(vault_window.add(login_draft("Amazon")))
    vault_window.press(Key.Key_E, CONTROL)
    part = vault_window.view.panes.right.editor.fields.password_part
    assert not part.shared.isVisible()
    assert part.meter.accessibleDescription().endswith("· not used elsewhere")


def test_leaving_the_page_for_an_item_begins_nothing(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Forum", password="sommer2021"))
    vault_window.add(login_draft("Mail"))
    vault_window.press(Key.Key_3, CONTROL)
    (card,) = page(vault_window).cards
    card.findChildren(TitleLinks)[0].findChildren(QPushButton)[0].click()
    assert vault_window.shown_title() == "Forum"
    assert not vault_window.view.editing.is_open
    vault_window.press(Key.Key_3, CONTROL)
    vault_window.press(Key.Key_F, CONTROL)
    assert vault_window.focused is vault_window.view.panes.list.search
    vault_window.press(Key.Key_3, CONTROL)
    vault_window.press(Key.Key_N, CONTROL)
    assert vault_window.view.panes.right.editor.isVisible()
    assert not vault_window.view.panes.shows_health


def test_who_goes_elsewhere_from_a_new_password_and_saves_it_is_there(
    vault_window: VaultWindow,
) -> None:
    vault_window.add(login_draft("Forum", password="sommer2021"))
    vault_window.press(Key.Key_3, CONTROL)
    vault_window.press(Key.Key_Return)
    vault_window.press(Key.Key_F, CONTROL)
    vault_window.dialog(LeaveDialog).save.click()
    vault_window.settle()
    assert vault_window.read("Forum").value(FieldRole.PASSWORD) != "sommer2021"
    assert not vault_window.view.panes.shows_health
    assert vault_window.focused is vault_window.view.panes.list.search


def test_a_new_password_that_was_left_leads_nowhere_later(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Forum", password="sommer2021"))
    vault_window.press(Key.Key_3, CONTROL)
    vault_window.press(Key.Key_Return)
    vault_window.press(Key.Key_Escape)
    vault_window.dialog(LeaveDialog).discard.click()
    vault_window.settle()
    vault_window.press(Key.Key_E, CONTROL)
    vault_window.write("!")
    vault_window.press(Key.Key_S, CONTROL)
    assert not vault_window.view.panes.shows_health, "its password is what it was"
    assert vault_window.rows() == ["Forum!"]


def test_a_lock_on_the_page_leads_back_to_it(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Forum", password="sommer2021"))
    vault_window.press(Key.Key_3, CONTROL)
    vault_window.relock()
    vault_window.settle()
    assert listed(vault_window) == {"Weak": ["Forum"]}
    vault_window.press(Key.Key_F6)
    assert vault_window.focused is vault_window.view.panes.sidebar.places
    vault_window.press(Key.Key_F6)
    assert vault_window.focused.accessibleName() == "Fix Forum"


def test_nothing_to_fix_says_so(vault_window: VaultWindow) -> None:
    vault_window.press(Key.Key_3, CONTROL)
    assert page(vault_window).nothing.accessibleName().startswith("No passwords yet")
    vault_window.add(login_draft("Mail"))
    assert page(vault_window).nothing.accessibleName().startswith("Nothing to fix")
    assert page(vault_window).overview.ring.accessibleName() == "No score"
    assert page(vault_window).kit.text() == "No recovery kit for this profile."


def test_the_keyboard_stays_with_what_is_left_to_fix(vault_window: VaultWindow) -> None:
    vault_window.add(login_draft("Forum", password="sommer2021"))
    vault_window.add(login_draft("Shop", password="winter2021"))
    vault_window.press(Key.Key_3, CONTROL)
    shown = page(vault_window)
    (ignore,) = (b for b in shown.findChildren(QPushButton) if b.accessibleName() == "Ignore Forum")
    ignore.setFocus()
    vault_window.press(Key.Key_Space)
    assert listed(vault_window) == {"Weak": ["Shop"]}
    assert vault_window.focused is shown.cards[0].first


@pytest.mark.parametrize("percent", [100, 150])
def test_what_is_found_pushes_nothing_out_of_the_pane(
    vault_window: VaultWindow, percent: int
) -> None:
    vault_window.started.desktop.settings.change("text_percent", percent)
    vault_window.started.window.resize(860, 560)
    vault_window.add(login_draft("W" * 40, password="sommer2021"))
    vault_window.select(vault_window.add(login_draft("Forum", password="sommer2021")))
    vault_window.settle()
    pane, part = vault_window.view.panes.right, findings(vault_window)
    assert part.links.isVisible()
    for inner in (part, part.replace, *part.links.findChildren(QPushButton)):
        end = inner.mapTo(pane, QPoint(inner.width(), 0)).x()
        assert end <= pane.width(), inner
