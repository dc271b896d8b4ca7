"""Passwords without a profile."""

from __future__ import annotations

import itertools
import math
import re
from pathlib import Path

import pytest

from core.passwords.random_pin import HABITS
from core.passwords.site_rules import read_site_rules
from core.passwords.word_lists import word_list
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
    ("arguments", "shape", "bits"),
    [
        (["pin"], "[0-9]{6}", math.log2(10**6 - HABITS[6])),
        (["pin", "--length", "8", "--any-pin"], "[0-9]{8}", math.log2(10**8)),
        (["pronounceable"], "([a-z]{6}-){3}[a-z]{6}", 12 * math.log2(85)),
        (
            ["pronounceable", "--words", "3", "--syllables", "2", "--capitals", "first"],
            "([A-Z][a-z]{3}-){2}[A-Z][a-z]{3}",
            6 * math.log2(85),
        ),
        (["pattern", "--pattern", "AA-9{4}"], "[A-Z]{2}-[0-9]{4}", math.log2(26**2 * 10**4)),
        (["--only", "digits", "--length", "8"], "[0-9]{8}", 8 * math.log2(10)),
        (["--only", "symbols", "--symbols", "!?", "--length", "9"], "[!?]{9}", 9),
        (["passphrase", "--word-list", "de-short", "--digit"], "[a-z0-9-]+", None),
        (["site", "--rules", "maxlength: 6; allowed: [ab]"], "[ab]{6}", 6),
    ],
)  # fmt: skip
def test_every_kind(
    terminal: CommandLine, arguments: list[str], shape: str, bits: float | None
) -> None:
    (row,) = terminal.json("generate", *arguments).rows
    assert re.fullmatch(shape, str(row["value"]))
    assert bits is None or row["bits"] == round(bits, 2)


def test_what_a_website_demands_is_kept(terminal: CommandLine) -> None:
    rules = "minlength: 8; maxlength: 12; required: upper; required: [-_]; max-consecutive: 1;"
    rows = terminal.json("generate", "site", "--rules", rules, "--count", "40").rows
    assert all(read_site_rules(rules).keeps(str(row["value"])) for row in rows)


def test_words_of_a_list_of_ones_own(terminal: CommandLine, tmp_path: Path) -> None:
    words = ["".join(word) for word in itertools.product("abcdefghij", repeat=3)]
    file = tmp_path / "words.txt"
    file.write_text("# mine\n" + "\n".join(words), encoding="utf-8")
    (row,) = terminal.json("generate", "passphrase", "--word-file", str(file)).rows
    assert set(str(row["value"]).split("-")) <= set(words)
    assert row["bits"] == round(5 * math.log2(1000), 2)
    file.write_text("\n".join([*words, "zoo", "zoo"]), encoding="utf-8")
    ran = terminal.run("generate", "passphrase", "--word-file", str(file))
    assert ran.code == 6
    assert "“zoo” in line 1,002" in ran.err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["haiku"], 2, "“haiku” cannot be generated"),
        (["pattern"], 2, "--pattern"),
        (["site"], 2, "--rules"),
        (["pin", "--exclude", "1"], 2, "--exclude means nothing for pin"),
        (
            ["pattern", "--pattern", "9999", "--length", "9"],
            2,
            "--length means nothing for pattern",
        ),
        (["--only", "upper,runes"], 2, "upper, lower, digits, symbols"),
        (["passphrase", "--capitals", "all"], 2, "none, first, random"),
        (["passphrase", "--word-list", "eff-long", "--word-file", "x"], 2, "not both"),
        (["passphrase", "--word-list", "klingon"], 6, "no word list of that name"),
        (["passphrase", "--word-list", "sv", "--separator", ""], 6, "run into each other"),
        (["passphrase", "--word-file", "/nowhere/words.txt"], 3, "words.txt"),
        (["pin", "--length", "13"], 6, "4 to 12"),
        (["pronounceable", "--syllables", "9"], 6, "2 to 5"),
        (["pattern", "--pattern", "99x9"], 6, "At place 3, “x” means nothing"),
        (["site", "--rules", "minlength: 8; sparkle: 1"], 6, "At place 15, “sparkle” is no rule"),
        (["site", "--rules", "allowed: [a-z]"], 6, "hyphen at place 12"),
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
