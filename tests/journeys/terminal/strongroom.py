"""The real program as a person or a script runs it: a process, a data folder, files, exit codes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.conftest import CANARY
from tests.journeys.terminal.warm_start import WarmStart
from tests.source_tree import ROOT
from tests.ui.terminal.command_line import Ran
from ui.terminal.answers import Json

MARIA = f"{CANARY} velvet cactus"
JONAS = f"{CANARY} orbit hinge"
NEW = f"{CANARY} plenty lantern"
COPY = f"{CANARY} a copy"
ITEM = f"{CANARY} „p4ss“ "


class Strongroom:
    """Run `python main.py` in one data folder; no secret may come out unless it is asked for."""

    def __init__(self, home: Path, warm: WarmStart | None = None) -> None:
        self.home, self._warm = home, warm
        self.data = home / "data"
        self.asked = 0
        self.environ: dict[str, str] = {}

    @property
    def _environ(self) -> dict[str, str]:
        return {
            **os.environ,
            "STRONGROOM_KDF": "floor",
            "STRONGROOM_DATA_DIR": str(self.data),
            "PYTHONWARNINGS": "error",
            **self.environ,
        }

    def process(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start the program with pipes; the caller ends it."""
        assert not any(CANARY in argument for argument in arguments)
        return subprocess.Popen(
            [sys.executable, str(ROOT / "main.py"), *arguments],
            cwd=self.home,
            env=self._environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(
        self, *arguments: str, lines: Sequence[str] = (), given: Json = None, reveal: bool = False
    ) -> Ran:
        """Run a command; `lines` are its secrets, `given` the JSON object after them."""
        stdin = "".join(f"{line}\n" for line in lines)
        flags = ["--password-stdin"] if lines else []
        if given is not None:
            stdin += json.dumps(given)
            flags.append("--stdin-json")
        code, *wrote = self._finish([*arguments, *flags], stdin.encode())
        out, err = (text.decode() for text in wrote)
        if not reveal:
            assert CANARY not in out, "a secret was shown"
        assert CANARY not in err, "a secret was told"
        assert "Traceback" not in err
        return Ran(code, out, err)

    def _finish(self, arguments: list[str], stdin: bytes) -> tuple[int, bytes, bytes]:
        if self._warm is not None:
            assert not any(CANARY in argument for argument in arguments)
            return self._warm.run(arguments, environ=self._environ, folder=self.home, stdin=stdin)
        with self.process(*arguments) as process:
            out, err = process.communicate(stdin, timeout=100)
        return process.returncode, out, err

    def ask(
        self, *arguments: str, lines: Sequence[str] = (), given: Json = None, reveal: bool = False
    ) -> Ran:
        """Run a command with `--json` that must succeed, and say nothing else."""
        ran = self.run(*arguments, "--json", lines=lines, given=given, reveal=reveal)
        assert (ran.code, ran.err) == (0, ""), ran
        return ran

    def fail(self, code: int, *arguments: str, lines: Sequence[str] = ()) -> Ran:
        """Run a command with `--json` that must fail: one line for people, one document."""
        ran = self.run(*arguments, "--json", lines=lines)
        assert ran.code == code, ran
        assert ran.err.count("\n") == 1
        assert ran.kind
        return ran

    def create(self, name: str, password: str) -> str:
        """Create a profile and return its id."""
        return str(self.ask("profile", "create", name, lines=[password]).row["id"])

    def image(self, *parts: str) -> dict[str, bytes]:
        """Return every file below the data folder, or below a part of it, by its path."""
        folder = self.data.joinpath(*parts)
        return {
            p.relative_to(self.data).as_posix(): p.read_bytes()
            for p in sorted(folder.rglob("*"))
            if p.is_file()
        }

    def assert_nothing_in_clear(self) -> None:
        """Look for the canary in every byte of the data folder, in the usual encodings."""
        forms = [CANARY.encode(), CANARY.encode("utf-16-le"), CANARY.encode().hex().encode()]
        for path, content in self.image().items():
            assert not any(form in content for form in forms), path


def read_everything(
    strongroom: Strongroom, *which: str, password: str = MARIA
) -> tuple[object, bytes]:
    """Return the list of a profile's items with times, and a copy of all, secrets too."""
    file = strongroom.home / "everything.csv"
    strongroom.ask("export", str(file), "--format", "csv", *which, lines=[password])
    copy = file.read_bytes()
    file.unlink()
    return strongroom.ask("item", "list", *which, lines=[password]).rows, copy
