"""Each exit code at least once, from the outside."""

from __future__ import annotations

import resource
import signal
import time

from tests.journeys.terminal.strongroom import MARIA, Strongroom


def test_every_exit_code(maria: Strongroom) -> None:
    bad = maria.home / "bad.csv"
    bad.write_text("")
    assert maria.run("formats").code == 0
    assert maria.fail(2, "profile", "create").kind == "usage"
    assert maria.fail(3, "item", "show", "00" * 16, lines=[MARIA]).kind == "item_not_found"
    assert maria.fail(4, "item", "list", lines=["wrong"]).kind == "wrong_password"
    assert maria.fail(6, "profile", "create", "maria", lines=[MARIA]).kind == "name_taken"
    assert maria.fail(9, "import", str(bad), lines=[MARIA]).kind == "empty_file"
    (key_file,) = maria.data.glob("profiles/*/profile.keys")
    key_file.write_bytes(bytes(100))
    assert maria.run("doctor", "--json").code == 5
    row = maria.ask("profile", "list").rows[0]
    assert row["state"] == "damaged"
    damaged = maria.fail(5, "item", "list", "--profile", str(row["id"]), lines=[MARIA])
    assert damaged.kind == "key_file_damaged"


def wait_for_lock(maria: Strongroom, pid: int) -> None:
    """Wait until a process holds the data folder."""
    deadline = time.monotonic() + 60
    while (maria.data / "lock").read_text() != str(pid) and time.monotonic() < deadline:
        time.sleep(0.01)


def test_held_and_cancelled(maria: Strongroom) -> None:
    with maria.process("item", "list", "--password-stdin", "--json") as waiting:
        wait_for_lock(maria, waiting.pid)
        held = maria.fail(7, "profile", "list")
        assert f"process {waiting.pid}" in held.err
        waiting.send_signal(signal.SIGINT)
        out, err = waiting.communicate(timeout=60)
    assert waiting.returncode == 130, (out, err)
    assert b'"cancelled"' in out
    assert err.count(b"\n") == 1
    maria.ask("profile", "list")


def test_a_disk_without_room(strongroom: Strongroom) -> None:
    """No file may grow beyond 100 KiB here, and a key file has 192."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100 * 1024, hard))
    try:
        ran = strongroom.fail(8, "profile", "create", "Maria", lines=[MARIA])
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert ran.kind == "disk"
    assert strongroom.ask("profile", "list").rows == []
    assert strongroom.image("profiles") == {}
