"""The real window, killed while it works, and what is there when the program is started again."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import random
import subprocess
import sys
import time
from pathlib import Path

from core.app import App, KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.paths import Paths
from core.services import drafts, items, profiles
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.faults.stage import PASSWORD
from tests.source_tree import ROOT

WORK = "tests.faults.window_at_work"
STEP = 50
"""How far apart the numbers of two starts are, so that no title comes twice."""


@dataclasses.dataclass
class WindowTally:
    """The figures of a run."""

    kills: int = 0
    acknowledged: int = 0
    done_unseen: int = 0
    """Killed before the window showed it, and yet all of it is there."""


class WindowVictim:
    """A data folder on which the window works and is killed, again and again."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._data = folder / "data"
        self._random = random.Random(seed)
        self._titles: set[str] = set()
        self.tally = WindowTally()
        app = self._start()
        with Secret.from_text(PASSWORD) as secret:
            profiles.create_profile(app, card=Card(name="Maria"), secret=secret).close()
        app.close()

    def _start(self) -> App:
        return open_app(Paths(self._data), policy=KdfPolicy(FLOOR))

    def strike(self) -> None:
        """Let it work, kill it at a random moment, and look; fails where anything is lost."""
        first = 1 + self.tally.kills * STEP
        arguments = [sys.executable, "-m", WORK, str(self._data), str(first)]
        path = os.pathsep.join((str(ROOT), str(ROOT / "packaging")))
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": path}
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, env=environment) as process:
            assert process.stdout is not None
            assert process.stdout.readline() == b"open\n", "the window did not open"
            time.sleep(self._random.uniform(0, 4))
            process.kill()
            told = process.stdout.read().decode()
        assert process.returncode == -9, process.returncode
        self._check(told)
        self.tally.kills += 1

    def _check(self, told: str) -> None:
        titles, begun = set(self._titles), None
        for line in told.splitlines():
            what, old, new = line.split("\t")
            begun = (old, new) if what == "begin" else None
            if what == "done":
                titles = titles - {old} | {new}
                self.tally.acknowledged += 1
        found = self._look()
        if begun is not None and found != titles:
            titles = titles - {begun[0]} | {begun[1]}
            self.tally.done_unseen += 1
        assert found == titles, f"{titles ^ found} after {told}"
        self._titles = found

    def _look(self) -> set[str]:
        app = self._start()
        try:
            profile = profiles.find_profile(app, name="Maria").id
            with Secret.from_text(PASSWORD) as secret:
                session = profiles.unlock(app, profile=profile, secret=secret)
            with contextlib.closing(session):
                assert session.vault.find_damage() == []
                drafts.list_drafts(session)
                return {summary.title for summary in items.list_summaries(session)}
        finally:
            app.close()
