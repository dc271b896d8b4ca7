"""Secrets as they are read: lines of standard input to the byte, prompts without an echo."""

from __future__ import annotations

import os
import pty
import select
import sys
import time
from pathlib import Path

import pytest

from core.errors import AppError, SecondDiffersError, UsageError
from tests.source_tree import ROOT
from tests.ui.terminal.command_line import PASSWORD, CommandLine
from ui.terminal.secrets_input import LINE_LIMIT, SecretsInput


def read_lines(
    content: bytes, count: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[list[str], bytes]:
    """Return the first secrets of a standard input, and what follows them."""
    file = tmp_path / "stdin"
    file.write_bytes(content)
    with file.open() as stream, monkeypatch.context() as patch:
        patch.setattr("sys.stdin", stream)
        secrets = SecretsInput(password_stdin=True, stdin_json=True)
        return [secrets.read_text("x") for _ in range(count)], secrets.read_rest()


@pytest.mark.parametrize(
    ("content", "lines", "rest"),
    [
        (b"one\ntwo\n", ["one", "two"], b""),
        (b"one\r\ntwo", ["one", "two"], b""),
        (b" lead and trail \n\n", [" lead and trail ", ""], b""),
        (b"cr\rinside\r\r\ntwo\n", ["cr\rinside\r", "two"], b""),
        (b"tab\t\x00nul\n\xe2\x82\xac\n{}", ["tab\t\x00nul", "€"], b"{}"),
        (b"\n\n\n\n", ["", ""], b"\n\n"),
        (b"a" * 200_000 + b"\nb\nrest", ["a" * 200_000, "b"], b"rest"),
    ],
)
def test_only_the_final_line_end_is_cut(
    content: bytes, lines: list[str], rest: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert read_lines(content, 2, tmp_path, monkeypatch) == (lines, rest)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "is missing"),
        (b"one\n", "is missing"),
        (b"one", "is missing"),
        (b"one\n\xff\n", "not UTF-8"),
        (b"one\n\xed\xa0\x80\n", "not UTF-8"),
        (b"a" * (LINE_LIMIT + 200_000), "too long"),
    ],
)
def test_lines_that_are_no_secrets(
    content: bytes, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(UsageError) as caught:
        read_lines(content, 2, tmp_path, monkeypatch)
    assert said in caught.value.reason


def test_a_folder_as_standard_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Folder:
        def fileno(self) -> int:
            return self.descriptor

        def __init__(self) -> None:
            self.descriptor = os.open(tmp_path, os.O_RDONLY)

    folder = Folder()
    monkeypatch.setattr("sys.stdin", folder)
    try:
        with pytest.raises(AppError) as caught:
            SecretsInput(password_stdin=True, stdin_json=False).read("x")
    finally:
        os.close(folder.descriptor)
    assert caught.value.path == "standard input"


def test_a_closed_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", None)
    with pytest.raises(UsageError):
        SecretsInput(password_stdin=True, stdin_json=False).read("x")
    with pytest.raises(UsageError):
        SecretsInput(password_stdin=False, stdin_json=False).read("x")


def test_a_secret_given_twice_must_be_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "stdin"
    file.write_bytes(b"same\nsame\none\nother\n")
    with file.open() as stream, monkeypatch.context() as patch:
        patch.setattr("sys.stdin", stream)
        secrets = SecretsInput(password_stdin=True, stdin_json=False)
        with secrets.read_twice("x") as secret:
            assert bytes(secret.buffer) == b"same"
        with pytest.raises(SecondDiffersError):
            secrets.read_twice("x")


def converse(arguments: list[str], answers: list[tuple[str, bytes]]) -> tuple[str, int]:
    """Run the program at a terminal of its own, answer its prompts, return all it showed."""
    child, terminal = pty.fork()
    if child == 0:
        os.environ["STRONGROOM_KDF"] = "floor"
        os.execv(sys.executable, [sys.executable, str(ROOT / "main.py"), *arguments])
    shown, deadline = "", time.monotonic() + 60
    waiting = list(answers)
    try:
        while time.monotonic() < deadline:
            ready, _, _ = select.select([terminal], [], [], 1)
            try:
                shown += os.read(terminal, 4096).decode() if ready else ""
            except OSError:
                break
            if waiting and shown.endswith(f"{waiting[0][0]}: "):
                os.write(terminal, waiting.pop(0)[1])
    finally:
        os.close(terminal)
    _, status = os.waitpid(child, 0)
    assert not waiting, f"never asked for {waiting[0][0]}: {shown}"
    return shown, os.waitstatus_to_exitcode(status)


def test_a_new_password_is_asked_twice_unechoed(terminal: CommandLine) -> None:
    arguments = ["--data-dir", str(terminal.data), "profile", "create", "Ann"]
    line = PASSWORD.encode() + b"\n"
    first, again = "New master password of Ann", "New master password of Ann, again"
    shown, code = converse(arguments, [(first, line), (again, b"other\n")])
    assert code == 4
    assert "These do not match." in shown
    shown, code = converse(arguments, [(first, line), (again, line)])
    assert code == 0, shown
    assert PASSWORD not in shown


def test_an_existing_password_is_asked_once(maria: CommandLine) -> None:
    arguments = ["--data-dir", str(maria.data), "item", "list", "--json"]
    line = PASSWORD.encode() + b"\n"
    shown, code = converse(arguments, [("Master password of Maria", line)])
    assert code == 0
    assert shown.endswith("[]\r\n")
    assert PASSWORD not in shown


@pytest.mark.parametrize("key", [b"\x03", b"\x04"], ids=["Ctrl+C", "Ctrl+D"])
def test_leaving_a_prompt_cancels(maria: CommandLine, key: bytes) -> None:
    arguments = ["--data-dir", str(maria.data), "item", "list"]
    shown, code = converse(arguments, [("Master password of Maria", key)])
    assert code == 130
    assert "Cancelled. Nothing was changed." in shown
