"""A session that is opened for somebody who may have gone by then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from core.errors import CancelledError
from core.progress import Progress
from core.session import Session
from tests.fakes.held_tasks import HeldTasks
from tests.fakes.vault_context import OpenVault, open_vault
from ui.desktop.session_orders import SessionOrders
from ui.desktop.tasks import Step


@pytest.fixture
def vault(qtbot: QtBot, tmp_path: Path) -> Iterator[OpenVault]:
    with open_vault(tmp_path) as opened:
        yield opened


def fail(_: Progress) -> Session:
    raise CancelledError


def test_it_is_handed_over_to_who_is_still_there(vault: OpenVault) -> None:
    told: list[object] = []

    def work(progress: Progress) -> Session:
        progress.report(1, 2)
        return vault.session

    owner = QObject()
    SessionOrders(HeldTasks(), owner).give(work, told.append, told.append, told.append)
    assert told == [Step(1, 2), vault.session]
    assert vault.session.is_open


def test_it_is_closed_where_nobody_is_left(vault: OpenVault) -> None:
    tasks, owner, told = HeldTasks(), QObject(), list[object]()
    tasks.held = True
    orders = SessionOrders(tasks, owner)
    orders.give(lambda _: vault.session, told.append, told.append, told.append)
    orders.give(fail, told.append, told.append)
    shiboken6.delete(owner)
    tasks.work_off()
    assert told == []
    assert not vault.session.is_open
