"""A terminal to type commands into, inside this process: arguments and lines in, text out."""

from __future__ import annotations

import contextlib
import dataclasses
import functools
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from core.app import open_app
from core.deletion import due
from core.paths import Paths
from tests.conftest import CANARY
from tests.fakes.clock import FakeClock
from ui.terminal import program
from ui.terminal.answers import Json
from ui.terminal.grammar import make_grammar

PASSWORD = f"{CANARY} velvet cactus"
OTHER_PASSWORD = f"{CANARY} orbit hinge"
ITEM_PASSWORD = f"{CANARY} p4ss «ü» "
_QUARTER = 15 * 60 * 1000
grammar_made_once = functools.cache(make_grammar)
"""A process has one command to understand, a test has many."""


@dataclasses.dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Json:
        """Return the one JSON document of standard output."""
        assert self.out.endswith("\n")
        assert self.out.count("\n") == 1, "one document on one line"
        document: Json = json.loads(self.out)
        return document

    @property
    def row(self) -> dict[str, Json]:
        """Return the document, which is an object."""
        return row_in(self.document)

    @property
    def rows(self) -> list[dict[str, Json]]:
        """Return the document, which is a list of objects."""
        return rows_in(self.document)

    @property
    def kind(self) -> Json:
        """Return the kind of failure in the document."""
        error = row_in(self.row["error"])
        assert set(error) == {"kind", "message"}
        assert error["message"]
        return error["kind"]


def row_in(value: Json) -> dict[str, Json]:
    """Return an object within a document."""
    assert isinstance(value, dict)
    return dict(value)


def rows_in(value: Json) -> list[dict[str, Json]]:
    """Return a list of objects within a document."""
    assert isinstance(value, list)
    return [row_in(row) for row in value]


class CommandLine:
    """Run commands in one data folder; no secret may come out unless it is asked for."""

    def __init__(
        self, folder: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        self.folder = folder
        self.data = folder / "data"
        self._patch, self._capture = monkeypatch, capfd

    def run(
        self, *arguments: str, lines: Sequence[str] = (), given: Json = None, reveal: bool = False
    ) -> Ran:
        """Run a command; `lines` are its secrets, `given` the JSON object after them."""
        stdin = "".join(f"{line}\n" for line in lines)
        flags = ["--password-stdin"] if lines else []
        if given is not None:
            stdin += json.dumps(given)
            flags.append("--stdin-json")
        return self.run_raw(
            "--data-dir", str(self.data), *arguments, *flags, stdin=stdin.encode(), reveal=reveal
        )

    def run_raw(self, *arguments: str, stdin: bytes = b"", reveal: bool = False) -> Ran:
        """Run exactly these arguments with these bytes as standard input."""
        file = self.folder / "stdin"
        file.write_bytes(stdin)
        self._capture.readouterr()
        with file.open(encoding="utf-8") as stream, self._patch.context() as patch:
            patch.setattr("sys.stdin", stream)
            patch.setattr("ui.terminal.grammar.make_grammar", grammar_made_once)
            code = program.main(list(arguments))
        out, err = self._capture.readouterr()
        file.unlink()
        if not reveal:
            assert CANARY not in out, "a secret was shown"
        assert CANARY not in err, "a secret was told"
        return Ran(code, out, err)

    def json(
        self, *arguments: str, lines: Sequence[str] = (), given: Json = None, reveal: bool = False
    ) -> Ran:
        """Run a command with `--json` that must succeed."""
        ran = self.run(*arguments, "--json", lines=lines, given=given, reveal=reveal)
        assert ran.code == 0, ran
        assert ran.err == ""
        return ran

    def fails(self, code: int, kind: str, *arguments: str, lines: Sequence[str] = ()) -> Ran:
        """Run a command that must fail so: one line of text, one document."""
        ran = self.run(*arguments, "--json", lines=lines)
        assert (ran.code, ran.kind) == (code, kind), ran
        assert ran.err.count("\n") == 1
        return ran

    def app_with_card_on_screen(self) -> list[str]:
        """Look after due deletions as the window does; return the states it tells."""
        with contextlib.closing(open_app(Paths(self.data))) as app:
            return [str(outcome.state) for outcome in due.purge_due(app, card_visible=True)]

    def hours_with_card_on_screen(self, clock: FakeClock, hours: int) -> list[str]:
        """Look every quarter of an hour as a window that stays open does; return the last."""
        told: list[str] = []
        with contextlib.closing(open_app(Paths(self.data))) as app:
            for _ in range(hours * 4):
                clock.advance(_QUARTER)
                told = [str(seen.state) for seen in due.purge_due(app, card_visible=True)]
        return told

    def add(self, title: str, *options: str, password: str = ITEM_PASSWORD) -> str:
        """Add a login and return its id."""
        arguments = ("item", "add", "--type", "login", "--title", title, *options)
        return str(self.json(*arguments, lines=[PASSWORD, password]).row["id"])
