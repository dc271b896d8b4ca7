"""Passwords without a profile."""

from __future__ import annotations

import math

import pytest

from core.passwords.passphrase import word_list
from tests.ui.terminal.command_line import CommandLine


def test_characters(terminal: CommandLine) -> None:
    (row,) = terminal.json("generate").rows
    assert set(row) == {"value", "bits"}
    assert len(str(row["value"])) == 20
    assert 120 < float(str(row["bits"])) < 128
    assert not terminal.data.exists(), "nothing is kept"


def test_every_option_of_characters(terminal: CommandLine) -> None:
    options = ("--length", "64", "--exclude", "abcABC123", "--no-lookalikes", "--count", "50")
    rows = terminal.json("generate", "characters", *options).rows
    values = {str(row["value"]) for row in rows}
    assert len(rows) == len(values) == 50
    assert all(len(value) == 64 for value in values)
    assert not set("abcABC123l1I|O0o") & set("".join(values))


def test_passphrase(terminal: CommandLine) -> None:
    options = ("--words", "7", "--separator", " ")
    (row,) = terminal.json("generate", "passphrase", *options).rows
    words = str(row["value"]).split(" ")
    assert len(words) == 7
    assert set(words) <= set(word_list("eff-long"))
    assert row["bits"] == round(7 * math.log2(7776), 2)


def test_plain_is_one_per_line(terminal: CommandLine) -> None:
    ran = terminal.run("generate", "--length", "8", "--count", "3")
    assert [len(line) for line in ran.out.splitlines()] == [8, 8, 8]


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["pin"], 2, "not in this version"),
        (["pronounceable"], 2, "not in this version"),
        (["pattern", "--pattern", "Aa9"], 2, "not in this version"),
        (["haiku"], 2, "“haiku” cannot be generated"),
        (["--words", "5"], 2, "--words means nothing for characters"),
        (["passphrase", "--no-lookalikes"], 2, "--no-lookalikes means nothing for passphrase"),
        (["--length", "3"], 6, "4 to 128"),
        (["--length", "129"], 6, "4 to 128"),
        (["passphrase", "--words", "2"], 6, "3 to 12"),
        (["--exclude", "".join(map(chr, range(32, 127)))], 6, "No characters are left"),
        (["--count", "10001"], 2, "--count"),
    ],
)
def test_what_cannot_be_made(
    terminal: CommandLine, arguments: list[str], code: int, said: str
) -> None:
    ran = terminal.run("generate", *arguments)
    assert (ran.code, ran.out) == (code, "")
    assert said in ran.err
