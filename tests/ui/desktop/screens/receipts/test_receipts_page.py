"""Receipts in the window: listed, shown again, and any of them checked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.deletion.receipt import read_receipt, receipt_path
from core.vault.secret import Secret
from tests.fakes.desktop import MASTER, StartedWindow, start_window
from tests.fakes.rooms import EmptyRooms
from ui.desktop.action_table import ActionId
from ui.desktop.screens.receipt.panel import ReceiptPanel
from ui.desktop.screens.receipt.view import ReceiptDialog
from ui.desktop.screens.receipt.words import rows_of
from ui.desktop.screens.receipts.view import ReceiptsDialog
from ui.desktop.widgets.value_text import ValueText
from ui.wording.speech import NO_BREAK

pytestmark = pytest.mark.usefixtures("theme")


@pytest.fixture
def started(qtbot: QtBot, tmp_path: Path) -> Iterator[StartedWindow]:
    window = start_window(tmp_path / "data", rooms=EmptyRooms().rooms())
    yield window
    window.close()


def open_page(started: StartedWindow) -> ReceiptsDialog:
    """Open the page from the menu."""
    started.desktop.actions[ActionId.RECEIPTS].trigger()
    (found,) = (
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, ReceiptsDialog) and widget.isVisible()
    )
    return found


def read_rows(panel: ReceiptPanel) -> list[tuple[str, str]]:
    """Return what the rows on show are called, and what they say."""
    values = (value for value in panel.findChildren(ValueText) if value.isVisible())
    return [(value.accessibleName(), value.toPlainText()) for value in values]


def test_they_are_listed_shown_and_checked(started: StartedWindow, tmp_path: Path) -> None:
    started.begin()
    page = open_page(started)
    assert page.nothing.isVisible()
    page.accept()

    jonas, _ = started.make_profile("Jonas")
    session = started.unlock(jonas).context.session
    with Secret.from_text(MASTER) as secret:
        receipt = lifecycle.delete_now(
            session, secret=secret, typed_name="Jonas", gate=without_copy()
        )
    started.desktop.navigator.leave_vault()
    path = receipt_path(started.app.paths, receipt.id)
    copy, altered = tmp_path / "copy.json", tmp_path / "altered.json"
    copy.write_bytes(path.read_bytes())
    altered.write_bytes(path.read_bytes().replace(b'"found": 0', b'"found": 1'))

    page = open_page(started)
    (line,) = page.lines
    assert receipt.id in line.open.accessibleName()
    line.open.click()
    (shown,) = (
        w for w in QApplication.topLevelWidgets() if isinstance(w, ReceiptDialog) and w.isVisible()
    )
    kept = read_receipt(path)
    rows = read_rows(shown.panel)
    assert rows == [
        (row.label, "\n".join(row.lines).replace(NO_BREAK, " ")) for row in rows_of(kept)
    ]
    # Rows that were made ahead say the same, whichever are over.
    shown.panel.get_ready()
    shown.panel.show_receipt(kept)
    assert read_rows(shown.panel) == rows
    shown.accept()

    started.prompts.files = [copy, altered, tmp_path / "nowhere.json"]
    page.check.click()
    assert page.banner.text() == f"Receipt {receipt.id} is unaltered, and this computer wrote it."
    page.check.click()
    assert "not as it was written" in page.banner.text()
    page.check.click()
    assert "nowhere.json" in page.banner.text()

    started.app.paths.installation_log.unlink()
    started.prompts.files = [copy]
    page.check.click()
    assert "does not know of it" in page.banner.text()
    page.accept()

    path.write_bytes(altered.read_bytes())
    page = open_page(started)
    (line,) = page.lines
    assert not line.open.isVisible()
    page.accept()
