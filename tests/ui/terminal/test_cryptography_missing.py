"""A command on a computer whose cryptography does not work ends before it asks for anything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.crypto import primitives
from core.crypto.self_test import check_primitives
from tests.ui.terminal.command_line import CommandLine


@pytest.fixture(autouse=True)
def lying(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have one primitive lie."""
    monkeypatch.setattr(primitives, "hmac_sha256", lambda *_: bytes(32))
    check_primitives.cache_clear()
    yield
    monkeypatch.undo()
    check_primitives.cache_clear()


@pytest.mark.parametrize(
    "arguments",
    [("profile", "create", "Maria"), ("item", "list"), ("profile", "list"), ("doctor",)],
)
def test_it_is_refused_in_one_line(arguments: tuple[str, ...], terminal: CommandLine) -> None:
    ran = terminal.fails(6, "primitive_failed", *arguments)
    assert "HMAC-SHA-256" in ran.err
    assert not terminal.data.exists(), "nothing was touched"


def test_what_needs_no_key_still_works(terminal: CommandLine) -> None:
    for arguments in (("--version",), ("formats",), ("generate",)):
        assert terminal.run(*arguments).code == 0
