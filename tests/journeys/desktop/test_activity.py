"""What happened in a profile is read in the window, picked, checked, and leads to its item."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from core.formats.catalogue import FormatId
from core.formats.imported import ImportedItem, Parsed, Unit, Where
from core.ports import Millis
from core.services import activity, importing
from core.vault.activity import What
from core.vault.field import FieldRole
from core.vault.item import ItemId
from tests.core.services.test_activity import put_lines
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import CONTROL, VaultWindow
from ui.desktop.screens.activity.lines import SAID, WHEN
from ui.desktop.screens.activity.view import ActivityDialog
from ui.desktop.screens.activity.view_model import Period
from ui.wording.activity import Group

Key = Qt.Key
DAY = 24 * 3_600_000


def open_page(window: VaultWindow) -> ActivityDialog:
    """Press Ctrl+5."""
    window.settle()
    window.press(Key.Key_5, CONTROL)
    return window.dialog(ActivityDialog)


def said(page: ActivityDialog) -> list[str]:
    """Return what the lines on show say."""
    return [str(page.lines.index(row, SAID).data()) for row in range(page.lines.rowCount())]


def add(window: VaultWindow, *titles: str) -> list[ItemId]:
    """Put logins into the vault."""
    return [window.add(login_draft(title)) for title in titles]


def test_ctrl_5_shows_what_happened_newest_first(vault_window: VaultWindow) -> None:
    add(vault_window, "Amazon", "Bank")
    page = open_page(vault_window)
    assert said(page)[:2] == ["Added: Bank", "Added: Amazon"]
    assert said(page)[-1] == "Profile created"
    assert page.banner.text() == "Every line is as it was written."
    assert page.focusWidget() is page.search
    assert str(page.lines.index(0, WHEN).data())
    spoken = page.lines.index(0, SAID).data(Qt.ItemDataRole.AccessibleTextRole)
    assert str(spoken).endswith("Added: Bank")


def test_it_is_picked_by_kind_time_and_words(vault_window: VaultWindow) -> None:
    add(vault_window, "Amazon", "Bank")
    page = open_page(vault_window)
    every = said(page)
    page.group.select(Group.ITEMS)
    page.group.chosen.emit(Group.ITEMS)
    assert said(page) == ["Added: Bank", "Added: Amazon"]
    QTest.keyClicks(page.search, "amaz added")
    assert said(page) == ["Added: Amazon"]
    QTest.keyClicks(page.search, " zebra")
    assert said(page) == []
    assert page.nothing.isVisible()
    assert not page.list.isVisible()
    page.search.clear()
    page.group.select(None)
    page.group.chosen.emit(None)
    assert said(page) == every


def test_older_lines_are_shown_when_asked_for(vault_window: VaultWindow) -> None:
    add(vault_window, "Amazon")
    lines = activity.list_lines(vault_window.session)
    aged = [msgspec.structs.replace(line, at=Millis(line.at - 20 * DAY)) for line in lines]
    put_lines(vault_window.session, aged)
    add(vault_window, "Bank")
    page = open_page(vault_window)
    for period, there in ((Period.WEEK, False), (Period.MONTH, True), (Period.ALL, True)):
        page.period.select(period)
        page.period.chosen.emit(period)
        assert ("Added: Amazon" in said(page)) is there
        assert "Added: Bank" in said(page)


def test_enter_on_a_line_shows_its_item(vault_window: VaultWindow) -> None:
    add(vault_window, "Amazon", "Bank")
    page = open_page(vault_window)
    page.list.setFocus()
    QTest.keyClick(page.list, Key.Key_Down)
    QTest.keyClick(page.list, Key.Key_Return)
    assert not page.isVisible()
    assert vault_window.shown_title() == "Amazon"


def test_a_line_without_an_item_opens_nothing(vault_window: VaultWindow) -> None:
    page = open_page(vault_window)
    page.list.setFocus()
    QTest.keyClick(page.list, Key.Key_Return)
    assert page.isVisible()
    QTest.keyClick(page, Key.Key_Escape)
    assert not page.isVisible()


def test_lines_that_were_changed_are_said_to_be(vault_window: VaultWindow) -> None:
    add(vault_window, "Amazon", "Bank", "Cloud")
    page = open_page(vault_window)
    lines = activity.list_lines(vault_window.session)
    put_lines(vault_window.session, [*lines[:-2], lines[-1]])
    page.check.click()
    assert page.banner.text().startswith("Lines before")
    assert "changed outside Strongroom" in page.banner.text()


def test_a_thousand_lines_are_no_thousand_widgets(vault_window: VaultWindow) -> None:
    page = open_page(vault_window)
    few = len(page.findChildren(QObject))
    page.reject()
    for _ in range(1000):
        activity.note(vault_window.session, What.COPIED)
    page = open_page(vault_window)
    assert page.lines.rowCount() > 1000
    assert len(page.findChildren(QObject)) == few


def test_ctrl_f_goes_to_the_search(vault_window: VaultWindow) -> None:
    page = open_page(vault_window)
    page.list.setFocus()
    QTest.keyClick(page.list, Key.Key_F, CONTROL)
    assert page.focusWidget() is page.search


def test_copying_showing_and_locking_are_told_without_what_was_copied(
    vault_window: VaultWindow,
) -> None:
    (amazon,) = add(vault_window, "Amazon")
    vault_window.select(amazon)
    vault_window.settle()
    vault_window.press(Key.Key_C, CONTROL)
    vault_window.press(Key.Key_R, CONTROL)
    page = open_page(vault_window)
    assert said(page)[:2] == ["Password shown: Amazon", "Password copied: Amazon"]
    page.reject()
    vault_window.relock()
    page = open_page(vault_window)
    assert said(page)[:2] == ["Unlocked with the master password", "Locked"]
    secret = vault_window.read("Amazon").value(FieldRole.PASSWORD)
    lines = activity.list_lines(vault_window.session)
    assert secret
    assert not [line for line in lines if secret in line.detail]


def bring(window: VaultWindow, *titles: str) -> None:
    """Import logins without the window's help."""
    rows = tuple(
        ImportedItem(draft=login_draft(title), where=Where(Unit.ITEM, 1)) for title in titles
    )
    parsed = Parsed(format_id=FormatId.CSV, items=rows)
    plan = importing.plan_import(window.session, parsed=parsed)
    done = importing.apply_import(window.session, parsed=parsed, plan=plan)
    window.started.vault.context.events.changed.emit(done.changes)


def test_an_import_is_taken_back_days_later(vault_window: VaultWindow) -> None:
    bring(vault_window, "Amazon", "Bank")
    add(vault_window, "Mine")
    page = open_page(vault_window)
    assert not page.take_back.isVisible(), "the line on top is no import"
    page.list.setFocus()
    while "Imported" not in str(page.list.currentIndex().siblingAtColumn(SAID).data()):
        QTest.keyClick(page.list, Key.Key_Down)
    assert page.take_back.isVisible()
    QTest.keyClick(page.take_back, Key.Key_Space)
    assert page.banner.text() == "Import undone. Everything is as it was before."
    assert vault_window.rows() == ["Mine"]
    assert said(page)[0] == "Change of 2 items taken back"
    while "Imported" not in str(page.list.currentIndex().siblingAtColumn(SAID).data()):
        QTest.keyClick(page.list, Key.Key_Down)
    assert not page.take_back.isVisible(), "once is enough"
