"""What is kept of an import is private, whole, and never in the data folder."""

from __future__ import annotations

import hashlib
import stat
from pathlib import Path

import pytest

from core.errors import RefusedPlaceError
from core.formats.csv_columns import TableHead
from core.formats.imported import Unit, Unreadable, Where, Why
from core.formats.text import Encoding
from core.services import import_reports, plain_copies
from core.session import Session
from tests.core.services.vaults import DAY
from tests.fakes.clock import FakeClock


def unreadable(raw: str) -> Unreadable:
    """Return a row that could not be read."""
    return Unreadable(Where(Unit.LINE, 2), Why.TOO_MANY_COLUMNS, raw)


def head(*names: str) -> TableHead:
    """Return the head of a table with semicolons."""
    return TableHead(
        names=names, examples=names, rows=1, delimiter=";", encoding=Encoding.WINDOWS_1252
    )


def test_lines_are_kept_below_the_names_of_their_columns(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "rest.csv"
    path.write_text("of yesterday")
    rows = [unreadable('ä;"b\r\nc";d\r\n'), unreadable(""), unreadable("e;f;g;h")]
    import_reports.save_lines(session, path=path, table=head("name", "pass;word"), rows=rows)
    written = path.read_bytes().decode("utf-8")
    assert written == 'name;"pass;word"\nä;"b\r\nc";d\r\ne;f;g;h\n'
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_deletion_names_the_lines_and_nobody_offers_to_delete_them(
    session: Session, clock: FakeClock, tmp_path: Path
) -> None:
    path, report = tmp_path / "rest.csv", tmp_path / "report.txt"
    import_reports.save_lines(session, path=path, table=head("a"), rows=[unreadable("x;y")])
    import_reports.save_report(session, path=report, text="titles")
    with pytest.raises(RefusedPlaceError):
        import_reports.save_lines(session, path=tmp_path, table=head("a"), rows=[])
    (noted,) = session.app.registry().list_copies(session.profile)
    assert (noted.path, noted.encrypted) == (str(path), False)
    assert noted.sha256 == hashlib.sha256(path.read_bytes()).digest()
    clock.advance(2 * DAY)
    assert plain_copies.list_due(session) == ()


def test_a_table_without_names_gets_none(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "rest.csv"
    import_reports.save_lines(session, path=path, table=head("", ""), rows=[unreadable("a;b;c\n")])
    assert path.read_text() == "a;b;c\n"


def test_a_report_is_private_and_follows_no_link(session: Session, tmp_path: Path) -> None:
    mine = tmp_path / "mine.txt"
    mine.write_text("mine")
    path = tmp_path / "report.txt"
    path.symlink_to(mine)
    import_reports.save_report(session, path=path, text="Shöp\n")
    assert path.read_text("utf-8") == "Shöp\n"
    assert not path.is_symlink()
    assert mine.read_text() == "mine"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with pytest.raises(RefusedPlaceError) as taken:
        import_reports.check_report(session, path=path)
    assert taken.value.reason == "taken"
    with pytest.raises(RefusedPlaceError):
        import_reports.save_report(session, path=session.app.paths.data / "r.txt", text="x")
