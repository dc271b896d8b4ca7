"""Which face a command line gets."""

from __future__ import annotations

import pytest

import main


@pytest.mark.parametrize(
    "arguments",
    [[], ["--data-dir", "/tmp/x"], ["--data-dir=/tmp/x"], ["--data-dir", "/tmp/x", main.IN_TRAY]],
)
def test_without_a_command_the_window_opens(arguments: list[str]) -> None:
    assert main.wants_window(arguments)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--version"],
        ["--help"],
        ["profile", "list"],
        ["--data-dir", "/tmp/x", "profile", "list"],
        ["--data-dir=/tmp/x", "doctor"],
        ["--json", "formats"],
        ["--profile", "Ann"],
        ["--no-such-option"],
    ],
)
def test_anything_else_is_the_terminal_s(arguments: list[str]) -> None:
    assert not main.wants_window(arguments)
