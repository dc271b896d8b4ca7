"""What holds for every command: one document, one line, the exit code; nothing obeyed or lost."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from core import VERSION
from core.app import open_app
from core.paths import Paths
from tests.source_tree import ROOT
from tests.ui.terminal.command_line import PASSWORD, CommandLine

MAIN = [sys.executable, str(ROOT / "main.py")]


def test_version(terminal: CommandLine) -> None:
    assert terminal.run_raw("--version").out == f"strongroom {VERSION}\n"
    assert terminal.run_raw("--version", "--json").row == {"version": VERSION}


def test_version_loads_little() -> None:
    """Time is measured by the benchmarks; what costs it is loading, which can be counted."""
    code = "import sys, main; main.main(['--version']); print(len(sys.modules))"
    ran = subprocess.run(
        [sys.executable, "-S", "-E", "-c", code], cwd=ROOT, capture_output=True, check=True
    )
    assert int(ran.stdout.split()[-1]) < 130


def test_help_offers_no_command_of_a_later_version(terminal: CommandLine) -> None:
    shown = terminal.run_raw("--help")
    assert shown.code == 0
    listed = re.findall(r"^    (\w+)  ", shown.out, re.MULTILINE)
    assert listed == [
        "profile",
        "purge",
        "generate",
        "item",
        "import",
        "export",
        "formats",
        "receipt",
        "health",
        "doctor",
        "merge",
        "backup",
        "leftovers",
        "activity",
        "imports",
    ]


@pytest.mark.parametrize("command", ["batch"])
def test_a_command_of_a_later_version_says_so(terminal: CommandLine, command: str) -> None:
    for rest in ([], ["list"], ["create", "--to", "/x"]):
        ran = terminal.run(command, *rest)
        assert ran.code == 2
        assert "is not in this version" in ran.err
        assert not terminal.data.exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--json"], "A command is missing"),
        (["nonsense"], "“nonsense” is not a command"),
        (["profile"], "required"),
        (["profile", "nonsense"], "“nonsense” is not a command"),
        (["profile", "create"], "required: NAME"),
        (["profile", "delete", "Ann", "--in", "8"], "choose from 7, 14, 30, 60, 90"),
        (["profile", "delete", "Ann", "--in", "soon"], "not a number"),
        (["item", "add", "--type", "poem", "--title", "x"], "not one of the choices"),
        (["item", "list", "--fold", "x"], "nrecognized arguments: --fold"),
        (["generate", "--count", "0"], "--count goes from 1"),
    ],
)
def test_wrong_usage(terminal: CommandLine, arguments: list[str], said: str) -> None:
    ran = terminal.run_raw(*arguments)
    assert ran.code == 2
    assert said in ran.err
    assert "invalid" not in ran.err
    assert not terminal.data.exists()


def test_global_options_may_stand_anywhere(maria: CommandLine) -> None:
    data = str(maria.data)
    for arguments in (
        ["--json", "--data-dir", data, "profile", "list"],
        ["profile", "--json", f"--data-dir={data}", "list"],
        ["profile", "list", "--json", "--data-dir", data],
    ):
        assert [row["name"] for row in maria.run_raw(*arguments).rows] == ["Maria"]


def test_bytes_that_are_no_utf_8(maria: CommandLine) -> None:
    ran = maria.run("item", "search", "\udcff", lines=[PASSWORD])
    assert ran.code == 2
    assert "is not UTF-8" in ran.err
    data = str(maria.data)
    ran = maria.run_raw("--data-dir", data, "item", "list", "--password-stdin", stdin=b"\xff\xfe\n")
    assert ran.code == 2
    assert "is not UTF-8: Master password of Maria" in ran.err


def test_held_by_another_process_names_it(maria: CommandLine) -> None:
    app = open_app(Paths(maria.data))
    try:
        ran = maria.fails(7, "held", "profile", "list")
        assert f"process {os.getpid()}" in ran.err
        for free in (["formats"], ["generate"], ["--version"]):
            assert maria.run(*free).code == 0
        missing = str(maria.folder / "none.json")
        maria.fails(3, "file_missing", "receipt", "verify", missing)
    finally:
        app.close()


def test_a_data_folder_that_cannot_be_made(terminal: CommandLine) -> None:
    terminal.data.write_text("a file where the folder should be")
    assert terminal.run("profile", "list").code in (3, 8)


def test_a_full_disk_for_the_answer() -> None:
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run([*MAIN, "formats"], stdout=full, stderr=subprocess.PIPE, check=False)
    assert ran.returncode == 8
    assert ran.stderr.decode().count("\n") == 1
    assert "the disk is full" in ran.stderr.decode()


def test_a_reader_that_goes_away_is_no_failure() -> None:
    with subprocess.Popen(
        [*MAIN, "generate", "--count", "10000"], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() == 0


def test_interrupted_while_it_waits_for_a_secret(maria: CommandLine) -> None:
    with subprocess.Popen(
        [*MAIN, "--data-dir", str(maria.data), "item", "list", "--password-stdin", "--json"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        lock = maria.data / "lock"
        deadline = time.monotonic() + 60
        while lock.read_bytes() != str(process.pid).encode() and time.monotonic() < deadline:
            time.sleep(0.01)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert b'"kind": "cancelled"' in out
    assert err == b"strongroom: Cancelled. Nothing was changed.\n"


def test_an_interrupt_that_a_finalizer_swallows_is_no_missing_password() -> None:
    code = (
        "import os, signal, sys, main\n"
        "from core.errors import UsageError\n"
        "from ui.terminal import formats_command\n"
        "class Ending:\n"
        "    def __del__(self):\n"
        "        os.kill(os.getpid(), signal.SIGINT)\n"
        "        sum(range(1000))\n"
        "def go_on(_):\n"
        "    Ending()\n"
        "    raise UsageError(reason='A line is missing.')\n"
        "formats_command.ACTS['formats'] = go_on\n"
        "sys.exit(main.main(['formats', '--json']))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        capture_output=True,
        check=False,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
    assert told.returncode == 130, told
    assert b'"kind": "cancelled"' in told.stdout


def test_a_bug_is_told_in_one_line_without_what_was_typed(tmp_path: Path) -> None:
    code = (
        "import sys, main\n"
        "from ui.terminal import formats_command\n"
        "def break_down(_): raise KeyError('canary-in-an-exception')\n"
        "formats_command.ACTS['formats'] = break_down\n"
        "sys.exit(main.main(['formats', '--json']))\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert ran.returncode == 1
    assert b'"kind": "bug"' in ran.stdout
    assert ran.stderr.count(b"\n") == 1
    assert b"KeyError" in ran.stderr
    assert b"canary" not in ran.stderr + ran.stdout


@pytest.mark.parametrize("arguments", [["profile", "create", "Ann"], ["item", "list"]])
def test_neither_flag_nor_terminal(maria: CommandLine, arguments: list[str]) -> None:
    ran = maria.run(*arguments)
    assert ran.code == 2
    assert "--password-stdin" in ran.err


def test_a_secret_in_the_environment_is_not_looked_at(
    maria: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("STRONGROOM_PASSWORD", "PASSWORD", "STRONGROOM_MASTER_PASSWORD"):
        monkeypatch.setenv(name, PASSWORD)
    assert maria.run("item", "list").code == 2
