"""The real program, killed at random moments, and what is there when it is started again."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import random
import signal
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from core.app import App, KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.deletion import lifecycle
from core.errors import HeldError, WrongPasswordError
from core.paths import Paths
from core.services import backups, items, profiles
from core.vault.profile import ProfileState
from core.vault.secret import Secret
from tests.faults.launching import Launcher
from tests.faults.stage import OTHER_PASSWORD, PASSWORD
from tests.patience import has_ended, wait_for_end, wait_until

KILLED = -9
_WRITING_SECONDS = 0.1
NAME, SECOND = "Maria", "Jonas"


@dataclasses.dataclass(frozen=True)
class Snapshot:
    """What a start finds: titles (with a mark for those in Trash), password, profiles."""

    titles: frozenset[str]
    password: str
    state: ProfileState
    second: bool


Effect = Callable[[Snapshot], Snapshot]


@dataclasses.dataclass(frozen=True)
class Command:
    """One command, its secrets, and what it does to a snapshot."""

    arguments: tuple[str, ...]
    lines: tuple[str, ...]
    effect: Effect

    @property
    def name(self) -> str:
        """Return what it is called in the figures."""
        return " ".join(self.arguments[:2])


@dataclasses.dataclass
class Tally:
    """The figures of a run."""

    kills: int = 0
    acknowledged: int = 0
    kept: int = 0
    """Killed, and yet all of it is there."""


class Victim:
    """A data folder on which the program is started and killed, again and again."""

    def __init__(self, folder: Path, launch: Launcher, seed: int) -> None:
        self._folder, self._launch = folder, launch
        self._data = folder / "data"
        self._random = random.Random(seed)
        self._durations: dict[str, float] = {}
        self._number = 0
        self._ids: dict[str, str] = {}
        self._backups: dict[str, frozenset[str]] = {}
        self.tally = Tally()
        for name in (NAME, SECOND):
            code = self._run(("profile", "create", name), (PASSWORD,), None)
            assert code == 0, code
        self._snapshot = self.look(PASSWORD)

    def _run(self, arguments: Sequence[str], lines: Sequence[str], delay: float | None) -> int:
        full = (*arguments, *(("--password-stdin",) if lines else ()))
        seen, after_write = self._last_write(), self._random.random() < 0.5
        process = self._launch(self._data, full, lines)
        if delay is not None:
            if after_write:
                self._wait_for_write(process, seen)
                delay = self._random.uniform(0, _WRITING_SECONDS)
            time.sleep(delay)
            with contextlib.suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)
        return wait_for_end(process, " ".join(arguments[:2]))

    def _last_write(self) -> int:
        files = self._data.glob("profiles/*/*")
        return max((path.stat().st_mtime_ns for path in files), default=0)

    def _wait_for_write(self, process: int, seen: int) -> None:
        """Wait until the program writes to a profile; what is of interest begins there."""

        def wrote() -> bool:
            with contextlib.suppress(FileNotFoundError):
                return self._last_write() > seen or has_ended(process)
            return False

        wait_until(wrote, "a write to a profile")

    def _start(self) -> App:
        # Killed while it started the process that checks a copy, that one has the lock in its
        # hands until it has become another program.
        started: list[App] = []

        def starts() -> bool:
            with contextlib.suppress(HeldError):
                started.append(open_app(Paths(self._data), policy=KdfPolicy(FLOOR)))
            return bool(started)

        wait_until(starts, "the lock of the data folder")
        return started[0]

    def look(self, password: str) -> Snapshot:
        """Start anew, settle, and say what is there. Raises what keeps anything from opening."""
        app = self._start()
        try:
            lifecycle.purge_due(app, card_visible=False)
            found = {profile.name: profile for profile in profiles.list_profiles(app)}
            second = SECOND in found
            assert set(found) <= {NAME, SECOND}, f"half a profile: {set(found)}"
            assert all(
                profile.state in (ProfileState.ACTIVE, ProfileState.SCHEDULED)
                for profile in found.values()
            ), f"in between: {found}"
            if found[NAME].state is ProfileState.SCHEDULED:
                return Snapshot(self._snapshot.titles, password, found[NAME].state, second)
            for one in (password, OTHER_PASSWORD if password == PASSWORD else PASSWORD):
                with contextlib.suppress(WrongPasswordError):
                    secret = Secret.from_text(one)
                    session = profiles.unlock(app, profile=found[NAME].id, secret=secret)
                    break
            else:
                raise AssertionError("no password opens it")
            assert session.vault.find_damage() == []
            summaries = items.list_summaries(session)
            self._note_backups([backup.id for backup in backups.list_backups(session)])
            session.close()
        finally:
            app.close()
        self._ids = {summary.title: summary.id.hex() for summary in summaries}
        titles = frozenset(f"{s.title}{' (Trash)' * (s.trashed is not None)}" for s in summaries)
        assert len(titles) == len(summaries), "something is there twice"
        return Snapshot(titles, one, ProfileState.ACTIVE, second)

    def _note_backups(self, found: Sequence[str]) -> None:
        """Note what each backup holds: all are made before anything else is done."""
        before = self._snapshot.titles if self._backups or self._number else frozenset[str]()
        self._backups = {one: self._backups.get(one, before) for one in found}

    def strike(self) -> None:
        """Start a command, kill it at a random moment, and look; fails where anything is lost."""
        before, command = self._snapshot, self._choose()
        known = self._durations.get(command.name)
        begun = time.monotonic()
        # The first of each kind tells how long it takes.
        delay = self._random.uniform(0, known * 1.1) if known is not None else None
        code = self._run(command.arguments, command.lines, delay)
        if known is None:
            self._durations[command.name] = time.monotonic() - begun
        assert code in (0, KILLED), f"{command.name} ended with {code}"
        self.tally.kills += code == KILLED
        self.tally.acknowledged += code == 0
        after = command.effect(before)
        found = self.look(before.password)
        allowed = (after,) if code == 0 else (before, after)
        assert found in allowed, f"{command.name}, {code}: {before} became {found}"
        self.tally.kept += code == KILLED and found == after != before
        self._snapshot = found

    def _choose(self) -> Command:
        now = self._snapshot
        self._number += 1
        if now.state is ProfileState.SCHEDULED:
            return self._restore(now)
        if not now.second:
            return Command(("profile", "create", SECOND), (PASSWORD,), _with_second(there=True))
        makers = [self._add] * 3 + [self._import, self._password, self._kit]
        makers += [self._schedule, self._delete_second, self._export, self._backup]
        makers += [self._give_back] * bool(self._backups)
        if any("(Trash)" not in title for title in now.titles):
            makers += [self._rename] * 2 + [self._trash]
        return self._random.choice(makers)(now)

    def _add(self, now: Snapshot) -> Command:
        title = f"Item {self._number}"
        arguments = ("item", "add", "--type", "note", "--title", title, "--profile", NAME)
        return Command(arguments, (now.password,), _titles(added=[title]))

    def _pick(self, now: Snapshot) -> str:
        return self._random.choice(sorted(t for t in now.titles if "(Trash)" not in t))

    def _rename(self, now: Snapshot) -> Command:
        old, new = self._pick(now), f"Renamed {self._number}"
        arguments = ("item", "edit", self._ids[old], "--title", new, "--profile", NAME)
        return Command(arguments, (now.password,), _titles(added=[new], gone=[old]))

    def _trash(self, now: Snapshot) -> Command:
        old = self._pick(now)
        arguments = ("item", "trash", self._ids[old], "--profile", NAME)
        return Command(arguments, (now.password,), _titles(added=[f"{old} (Trash)"], gone=[old]))

    def _import(self, now: Snapshot) -> Command:
        titles = [f"Imported {self._number}.{n}" for n in range(15)]
        rows = "".join(f"{title},https://a.example,me,{title}\n" for title in titles)
        path = self._folder / "import.csv"
        path.write_text(f"name,url,username,password\n{rows}", encoding="utf-8")
        arguments = ("import", str(path), "--format", "chrome-csv", "--profile", NAME)
        return Command(arguments, (now.password,), _titles(added=titles))

    def _password(self, now: Snapshot) -> Command:
        new = OTHER_PASSWORD if now.password == PASSWORD else PASSWORD
        arguments = ("profile", "change-password", "--profile", NAME)
        return Command(
            arguments, (now.password, new), lambda s: dataclasses.replace(s, password=new)
        )

    def _kit(self, now: Snapshot) -> Command:
        path = self._folder / f"kit-{self._number}.txt"
        arguments = ("profile", "kit", "--replace", str(path), "--profile", NAME)
        return Command(arguments, (now.password,), lambda snapshot: snapshot)

    def _export(self, now: Snapshot) -> Command:
        arguments = ("export", str(self._folder / "copy.csv"), "--format", "csv")
        return Command((*arguments, "--profile", NAME), (now.password,), lambda snapshot: snapshot)

    def _backup(self, now: Snapshot) -> Command:
        arguments = ("backup", "create", "--profile", NAME)
        return Command(arguments, (now.password,), lambda snapshot: snapshot)

    def _give_back(self, now: Snapshot) -> Command:
        backup, titles = self._random.choice(sorted(self._backups.items()))
        arguments = ("backup", "restore", backup, "--profile", NAME)
        return Command(arguments, (now.password,), lambda s: dataclasses.replace(s, titles=titles))

    def _schedule(self, now: Snapshot) -> Command:
        arguments = ("profile", "delete", NAME, "--confirm", NAME, "--no-copy", "--in", "30")
        return Command(arguments, (now.password,), _state(ProfileState.SCHEDULED))

    def _restore(self, now: Snapshot) -> Command:
        arguments = ("profile", "restore", NAME)
        return Command(arguments, (now.password,), _state(ProfileState.ACTIVE))

    def _delete_second(self, now: Snapshot) -> Command:
        arguments = ("profile", "delete", SECOND, "--confirm", SECOND, "--no-copy", "--now")
        return Command(arguments, (PASSWORD,), _with_second(there=False))


def _titles(*, added: Sequence[str], gone: Sequence[str] = ()) -> Effect:
    def change(snapshot: Snapshot) -> Snapshot:
        titles = snapshot.titles.difference(gone).union(added)
        return dataclasses.replace(snapshot, titles=titles)

    return change


def _state(state: ProfileState) -> Effect:
    return lambda snapshot: dataclasses.replace(snapshot, state=state)


def _with_second(*, there: bool) -> Effect:
    return lambda snapshot: dataclasses.replace(snapshot, second=there)
