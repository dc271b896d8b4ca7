"""The recovery kit: kept before it counts, drawn in memory, not beside what it opens."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from core.app import App, KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.errors import AppError, RefusedPlaceError
from core.paths import Paths
from tests.fakes.prompts import FakePrompts
from ui.desktop.screens.recovery_kit.sheet import Sheet, draw_pdf, paint_sheet
from ui.desktop.screens.recovery_kit.view import KitPanel
from ui.desktop.screens.recovery_kit.view_model import KitModel
from ui.desktop.tasks import InlineTasks
from ui.desktop.theme import Theme


@pytest.fixture
def app(tmp_path: Path) -> Iterator[App]:
    opened = open_app(Paths(tmp_path / "data"), policy=KdfPolicy(params=FLOOR))
    yield opened
    opened.close()


@pytest.fixture
def kit(app: App, theme: Theme) -> Iterator[KitModel]:
    made = KitModel(app, InlineTasks())
    yield made
    made.close()


def test_two_different_groups_are_asked_for(app: App, theme: Theme) -> None:
    for _ in range(50):
        made = KitModel(app, InlineTasks())
        assert 1 <= made.asked.first < made.asked.second <= 9
        made.close()


def test_it_counts_as_kept_once_typed_back(kit: KitModel) -> None:
    groups = kit.groups()
    first, second = groups[kit.asked.first - 1], groups[kit.asked.second - 1]
    assert not kit.check(second, first) or first == second
    assert not kit.is_kept
    assert kit.check(f" {first.lower()} ", second.replace("0", "o").replace("1", "l"))
    assert kit.is_kept


def test_it_counts_as_kept_once_saved(kit: KitModel, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kit.saved):
        kit.save(tmp_path / "kit.pdf", b"%PDF")
    assert kit.is_kept
    assert (tmp_path / "kit.pdf").stat().st_mode & 0o777 == 0o600


def test_it_is_not_saved_beside_what_it_opens(kit: KitModel, app: App) -> None:
    failures: list[AppError] = []
    kit.failed.connect(failures.append)
    kit.save(app.paths.data / "kit.pdf", b"%PDF")
    assert isinstance(failures[0], RefusedPlaceError)
    assert not kit.is_kept


def test_a_folder_that_is_gone_is_told(kit: KitModel, tmp_path: Path) -> None:
    failures: list[AppError] = []
    kit.failed.connect(failures.append)
    kit.save(tmp_path / "gone" / "kit.pdf", b"%PDF")
    assert failures
    assert not kit.is_kept


def test_the_sheet_is_one_page_of_pdf_and_says_nothing_of_itself(kit: KitModel) -> None:
    sheet = Sheet(name="Maria", made="1 January 2027", key=kit.text())
    content = draw_pdf(sheet)
    assert content.startswith(b"%PDF-1")
    assert content.count(b"/Type /Page\n") == 1
    assert kit.text() not in repr(sheet)


def test_a_long_name_stays_on_the_paper(kit: KitModel) -> None:
    image = QImage(595, 842, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    paint_sheet(painter, Sheet(name="W" * 40, made="today", key=kit.text()), 72)
    painter.end()
    edge = {image.pixel(594, y) & 0xFFFFFF for y in range(60, 130)}
    assert 0 not in edge


def test_groups_that_no_keyboard_wrote_are_checked(kit: KitModel, qtbot: QtBot) -> None:
    """A screen reader, or a spoken word, sets the whole text at once."""
    panel = KitPanel(FakePrompts())
    qtbot.addWidget(panel)
    panel.show_kit(kit, profile_name="Maria")
    groups = kit.groups()
    panel.first.setText(groups[kit.asked.first - 1])
    panel.second.setText(groups[kit.asked.second - 1])
    assert kit.is_kept


def test_the_panel_shows_and_forgets_the_key(kit: KitModel, qtbot: QtBot) -> None:
    panel = KitPanel(FakePrompts())
    qtbot.addWidget(panel)
    panel.show_kit(kit, profile_name="Maria")
    assert [label.text() for label in panel._groups] == list(kit.groups())
    assert panel.first.accessibleName() == f"Group {kit.asked.first} of the key"
    panel.first.setText("AAAA")
    panel.clear()
    assert not any(label.text() for label in panel._groups)
    assert panel.first.text() == ""
