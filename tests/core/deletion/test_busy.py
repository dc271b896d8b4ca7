"""A profile does not end while something is being done with it, and what that is is told."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest

from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.errors import BusyError, CancelledError
from core.formats.catalogue import FormatId
from core.services import backups, exporting, restoring
from core.services.cards import find_profile
from core.services.exporting import ExportRequest
from core.session import Session
from core.vault.doing import Doing
from core.vault.profile import ProfileState
from core.vault.secret import Secret
from tests.core.deletion.household import House, password


def export(session: Session, report: Callable[..., None], folder: Path) -> None:
    request = ExportRequest(
        path=folder / "copy.strongroom",
        format_id=FormatId("strongroom"),
        passphrase=Secret.from_text("a passphrase of five words"),
    )
    with password("Jonas") as secret:
        exporting.export(session, request=request, secret=secret, progress=Meanwhile(report))


def back_up(session: Session, report: Callable[..., None], _: Path) -> None:
    backups.back_up_now(session, progress=Meanwhile(report))


def restore(session: Session, report: Callable[..., None], _: Path) -> None:
    backup = backups.list_backups(session)[0]
    with password("Jonas") as secret:
        restoring.restore_all(session, backup=backup, secret=secret, progress=Meanwhile(report))


class Meanwhile:
    """A progress that does something else at the first step, then cancels."""

    def __init__(self, act: Callable[[], None]) -> None:
        self._act = act

    def report(self, done: int, total: int, step: str = "") -> None:
        """Do it and cancel."""
        self._act()
        raise CancelledError


@pytest.mark.parametrize(
    ("act", "what"),
    [(export, Doing.EXPORT), (back_up, Doing.BACKUP), (restore, Doing.RESTORE)],
)
def test_it_cannot_be_scheduled_or_deleted_meanwhile(
    house: House,
    tmp_path: Path,
    act: Callable[[Session, Callable[..., None], Path], None],
    what: Doing,
) -> None:
    session = house.unlock("Jonas")
    refused: list[object] = []

    def end_it() -> None:
        for end in (lifecycle.delete_now, schedule):
            with password("Jonas") as secret, pytest.raises(BusyError) as caught:
                end(session, secret=secret, typed_name="Jonas", gate=without_copy())
            refused.append((caught.value.what, caught.value.name))

    with contextlib.suppress(CancelledError):
        act(session, end_it, tmp_path)
    assert refused == [(what, "Jonas")] * 2
    assert house.folder("Jonas").exists()
    session.check_idle()
    with password("Jonas") as secret:
        schedule(session, secret=secret, typed_name="Jonas", gate=without_copy())
    assert find_profile(house.app, name="Jonas").state is ProfileState.SCHEDULED


def schedule(session: Session, **asked: object) -> None:
    """Schedule it for the shortest wait."""
    lifecycle.schedule(session, days=7, **asked)  # type: ignore[arg-type]  # as delete_now takes it
