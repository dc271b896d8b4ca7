"""A wait after wrong passwords lasts from one command to the next, whatever they do."""

from __future__ import annotations

import contextlib

import pytest

from core.app import open_app
from core.crypto import kdf
from core.paths import Paths
from core.services import attempts, profiles
from tests.ui.terminal.command_line import OTHER_PASSWORD, PASSWORD, CommandLine


@pytest.fixture
def guessed(maria: CommandLine) -> CommandLine:
    """Return a terminal in which somebody has just guessed nine times."""
    with contextlib.closing(open_app(Paths(maria.data))) as app:
        (profile,) = profiles.list_ids(app)
        for _ in range(9):
            attempts.note_failure(app, profile=profile)
    return maria


def test_the_wait_is_told_with_the_wrong_password(maria: CommandLine) -> None:
    for _ in range(4):
        maria.fails(4, "wrong_password", "item", "list", lines=[OTHER_PASSWORD])
    ran = maria.fails(4, "wrong_password", "item", "list", lines=[OTHER_PASSWORD])
    assert "That is not the master password for Maria. Try again in 2 s." in ran.err


@pytest.mark.parametrize(
    ("arguments", "lines"),
    [
        (("item", "list"), [PASSWORD]),
        (("export", "out.csv", "--format", "csv"), [PASSWORD]),
        (("profile", "change-password"), [PASSWORD, OTHER_PASSWORD]),
        (("profile", "delete", "Maria", "--confirm", "Maria", "--no-copy", "--now"), [PASSWORD]),
    ],
)
def test_within_it_every_command_is_refused_without_a_derivation(
    arguments: tuple[str, ...],
    lines: list[str],
    guessed: CommandLine,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def compute(*_: object, **__: object) -> bytearray:
        raise AssertionError("nothing is derived within the wait")

    monkeypatch.setattr(kdf, "derive_argon2id", compute)
    ran = guessed.fails(4, "too_soon", *arguments, lines=lines)
    assert "Too many wrong master passwords for Maria. Try again in " in ran.err
