"""The installation's log: nothing in it can be altered, left out or cut off unseen."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path

import msgspec
import pytest

from core.errors import PermissionDeniedError
from core.ports import Millis
from core.storage.installation_log import InstallationLog, LogEvent, LogState

JONAS, MARIA = bytes([1]) * 16, bytes([2]) * 16
RECEIPT = bytes([9]) * 32
AT = Millis(1_800_000_000_000)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the log will be."""
    return tmp_path / "installation.log"


def written(path: Path) -> InstallationLog:
    """Return a log with six lines about two profiles."""
    log = InstallationLog(path)
    for number, who in enumerate((JONAS, MARIA, JONAS, MARIA, JONAS, MARIA)):
        log.append(list(LogEvent)[number % 4], at=Millis(AT + number), pseudonym=who)
    return log


def test_no_log_is_an_empty_log(path: Path) -> None:
    log = InstallationLog(path)
    assert log.state() == LogState(0, bytes(32))
    assert log.check().whole
    assert log.holds(LogState())
    assert not path.exists()


def test_lines_are_numbered_and_chained(path: Path) -> None:
    log = written(path)
    assert [line.n for line in log.list_lines()] == [1, 2, 3, 4, 5, 6]
    assert log.check().whole
    assert log.check().state == log.state()
    assert path.stat().st_mode & 0o777 == 0o600


def test_every_flipped_byte_is_detected(path: Path) -> None:
    log = written(path)
    content, state = path.read_bytes(), log.state()
    for place in range(len(content)):
        flip = 0x01 if place % 2 else 0x20
        path.write_bytes(content[:place] + bytes([content[place] ^ flip]) + content[place + 1 :])
        assert not log.check().whole, place
        assert not log.holds(state)
    path.write_bytes(content)
    assert log.holds(state)


def test_truncation_is_detected_by_what_a_manifest_remembers(path: Path) -> None:
    log = written(path)
    content, remembered = path.read_bytes(), log.state()
    for size in range(len(content)):
        path.write_bytes(content[:size])
        assert not log.holds(remembered), size


@pytest.mark.parametrize("change", ["left out", "swapped", "doubled", "added"])
def test_lines_left_out_swapped_doubled_or_added(path: Path, change: str) -> None:
    log = written(path)
    lines = path.read_bytes().splitlines(keepends=True)
    changed = {
        "left out": [*lines[:2], *lines[3:]],
        "swapped": [lines[1], lines[0], *lines[2:]],
        "doubled": [*lines[:2], lines[1], *lines[2:]],
        "added": [*lines, b"{}\n"],
    }[change]
    path.write_bytes(b"".join(changed))
    assert not log.check().whole


def test_a_log_written_anew_is_not_the_one_remembered(path: Path) -> None:
    remembered = written(path).state()
    path.unlink()
    log = InstallationLog(path)
    for number in range(8):
        log.append(LogEvent.SCHEDULED, at=Millis(AT + number), pseudonym=MARIA)
    assert log.check().whole
    assert not log.holds(remembered)


def test_a_purge_leaves_one_line_and_every_remembered_state_still_follows(path: Path) -> None:
    log = InstallationLog(path)
    remembered = [log.state()]
    for number, who in enumerate((JONAS, MARIA, JONAS, MARIA, JONAS)):
        remembered.append(log.append(LogEvent.SCHEDULED, at=Millis(AT + number), pseudonym=who))
    log.replace_lines(pseudonym=JONAS, at=AT, receipt=RECEIPT)
    assert JONAS.hex() not in path.read_text()
    assert [line.who for line in log.list_lines()] == [MARIA.hex(), MARIA.hex(), None]
    assert log.check().whole
    assert all(log.holds(state) for state in remembered)
    assert log.knows(RECEIPT)
    assert not log.knows(bytes(32))


def test_two_purges_and_life_goes_on(path: Path) -> None:
    log = written(path)
    before = log.state()
    log.replace_lines(pseudonym=JONAS, at=AT, receipt=RECEIPT)
    log.replace_lines(pseudonym=MARIA, at=AT, receipt=bytes(32))
    log.append(LogEvent.LEFTOVER_REMOVED, at=AT)
    assert len(log.list_lines()) == 3
    assert log.check().whole
    assert log.holds(before)


def test_a_purge_logged_twice_is_logged_once(path: Path) -> None:
    log = written(path)
    log.replace_lines(pseudonym=JONAS, at=AT, receipt=RECEIPT)
    content = path.read_bytes()
    log.replace_lines(pseudonym=JONAS, at=Millis(AT + 5), receipt=RECEIPT)
    assert path.read_bytes() == content


def test_a_replaced_digest_cannot_be_altered(path: Path) -> None:
    log = written(path)
    log.replace_lines(pseudonym=JONAS, at=AT, receipt=RECEIPT)
    content = path.read_text()
    last = json.loads(content.splitlines()[-1])
    digest = last["replaces"][0][1]
    path.write_text(content.replace(digest, digest[:-1] + ("0" if digest[-1] != "0" else "1")))
    assert not log.check().whole
    assert not log.knows(RECEIPT)


def test_an_altered_log_knows_no_receipt(path: Path) -> None:
    log = written(path)
    log.replace_lines(pseudonym=JONAS, at=AT, receipt=RECEIPT)
    path.write_text(path.read_text().replace("scheduled", "held", 1))
    assert not log.knows(RECEIPT)


def test_a_line_torn_by_a_power_cut_is_cut_off_by_the_next(path: Path) -> None:
    log = written(path)
    state = log.state()
    with path.open("ab") as stream:
        stream.write(b'{"n":7,"at":"20')
    assert log.state() == state
    log.append(LogEvent.HELD, at=AT, pseudonym=MARIA)
    assert log.check().whole
    assert log.state().count == 7
    assert log.holds(state)


def test_the_log_is_not_written_through_a_second_name(path: Path, tmp_path: Path) -> None:
    written(path)
    (tmp_path / "second").hardlink_to(path)
    with pytest.raises(PermissionDeniedError):
        InstallationLog(path).append(LogEvent.HELD, at=AT)


@pytest.mark.parametrize("number", [-1, 0, 30_000_000, 2**62, 2**63 - 1, 2**64 - 1])
def test_a_line_that_claims_any_number_costs_nothing_and_is_no_line(
    path: Path, number: int
) -> None:
    log = written(path)
    state = log.state()
    planted = msgspec.structs.replace(log.list_lines()[-1], n=number)
    planted = msgspec.structs.replace(planted, hash=planted.digest().hex())
    with path.open("ab") as stream:
        stream.write(msgspec.json.encode(planted) + b"\n")
    assert not log.check().whole
    assert not log.holds(state)
    assert not log.holds(LogState())
    assert log.list_since(LogState()) == ()
    assert log.append(LogEvent.CREATED, at=AT).count < 2**48


def test_what_was_written_since_is_told_of_a_whole_log_only(path: Path) -> None:
    log = written(path)
    known = log.state()
    log.append(LogEvent.CREATED, at=AT, pseudonym=MARIA)
    assert [line.n for line in log.list_since(known)] == [7]
    assert len(log.list_since(LogState())) == 7
    assert log.list_since(LogState(known.count, bytes(32))) == ()
    path.write_bytes(path.read_bytes().replace(b"1", b"2", 1))
    assert log.list_since(known) == ()
    assert log.list_since(LogState()) == ()


def test_reading_takes_the_room_of_the_log_not_of_the_longest_there_may_be(path: Path) -> None:
    """What is freed is overwritten, and a window reads the log at every look."""
    log = written(path)
    tracemalloc.start()
    try:
        log.state()
        assert tracemalloc.get_traced_memory()[1] < 1_000_000
    finally:
        tracemalloc.stop()
