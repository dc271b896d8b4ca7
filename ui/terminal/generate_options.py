"""The options of `generate`, each with the kinds of password it is for."""

from __future__ import annotations

import argparse

GENERATED = ("characters", "passphrase", "pin", "pronounceable", "pattern", "site")


def add_options(generate: argparse.ArgumentParser) -> None:
    """Add what `generate` can be asked for."""
    generate.add_argument("kind", nargs="?", default="characters", metavar="|".join(GENERATED))
    for name, metavar, help_text in (
        ("--length", "N", "characters 4 to 128, pin 4 to 12, site: as near as its rules allow"),
        ("--words", "N", "passphrase, pronounceable: words, 3 to 12"),
        ("--syllables", "N", "pronounceable: syllables of each word, 2 to 5"),
    ):
        generate.add_argument(name, metavar=metavar, type=int, help=help_text)
    for name, metavar, help_text in (
        ("--only", "KINDS", "characters: some of upper,lower,digits,symbols"),
        ("--symbols", "CHARS", "characters: these symbols instead of the usual ones"),
        ("--exclude", "CHARS", "characters: leave these out"),
        ("--separator", "S", "passphrase, pronounceable: what stands between words"),
        ("--capitals", "HOW", "passphrase, pronounceable: none, first, random"),
        ("--word-list", "NAME", "passphrase: eff-long, de-long …; see docs/terminal.md"),
        ("--word-file", "FILE", "passphrase: a list of your own, a word on each line"),
        ("--pattern", "P", "pattern: such as Aaaa-9999-****"),
        ("--rules", "R", "site: its passwordrules, such as “minlength: 8; required: digit”"),
    ):
        generate.add_argument(name, metavar=metavar, help=help_text)
    for name, help_text in (
        ("--no-lookalikes", "characters: leave out those that look alike"),
        ("--digit", "passphrase, pronounceable: add a digit"),
        ("--any-pin", "pin: also what people choose, such as 1234 or a year"),
    ):
        generate.add_argument(name, action="store_true", help=help_text)
    generate.add_argument("--count", metavar="N", type=int, default=1, help="how many")
