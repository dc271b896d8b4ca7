"""Starts that race for one data folder: one writer each time, and the other knows who it is."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.residue.starts import Racer
from tests.source_tree import ROOT


@pytest.fixture
def racers(tmp_path: Path) -> Iterator[list[Racer]]:
    """Return two processes ready to start."""
    started = [Racer.start(tmp_path / "data") for _ in range(2)]
    yield started
    for racer in started:
        racer.end()


def race(racers: list[Racer]) -> None:
    """Have both start at once; one must become the writer, the other be told which."""
    for racer in racers:
        racer.say()
    answers = [racer.hear() for racer in racers]
    writers = [racer for racer, answer in zip(racers, answers, strict=True) if answer == "writer"]
    assert len(writers) == 1, answers
    (writer,) = writers
    (told,) = (answer for answer in answers if answer != "writer")
    assert told == f"held {writer.process.pid}"
    writer.say()
    assert writer.hear() == "closed"


def test_forty_races_have_one_writer_each(racers: list[Racer]) -> None:
    for _ in range(40):
        race(racers)


@pytest.mark.soak
def test_a_thousand_races_have_one_writer_each(racers: list[Racer]) -> None:
    for _ in range(1000):
        race(racers)


@pytest.mark.soak
def test_a_hundred_races_of_whole_processes(tmp_path: Path) -> None:
    for _ in range(100):
        racers = [Racer.start(tmp_path / "data") for _ in range(2)]
        race(racers)
        for racer in racers:
            racer.end()


def test_a_killed_writer_keeps_nobody_out(racers: list[Racer], tmp_path: Path) -> None:
    for _ in range(3):
        racers[0].say()
        assert racers[0].hear() == "writer"
        racers[0].end()
        racers[1].say()
        assert racers[1].hear() == "writer"
        racers[1].say()
        assert racers[1].hear() == "closed"
        racers[0] = Racer.start(tmp_path / "data")


def test_a_second_window_raises_the_first_and_a_command_says_who_holds_the_folder(
    tmp_path: Path,
) -> None:
    environment = {**os.environ, "STRONGROOM_DATA_DIR": str(tmp_path / "data")}
    first = Window(environment)
    try:
        assert first.process.stdout is not None
        assert first.process.stdout.readline() == "shown\n"
        assert run(environment).returncode == 0
        assert first.process.stdout.readline() == "raised\n"
        told = run(environment, "profile", "list", "--json")
        assert told.returncode != 0
        assert str(first.process.pid) in json.loads(told.stdout or told.stderr)["error"]["message"]
    finally:
        first.process.kill()
        with first.process:
            pass
    # What the killed window left, its lock and its socket, is in nobody's way.
    second = Window(environment)
    assert second.process.stdout is not None
    assert second.process.stdout.readline() == "shown\n"
    assert run(environment).returncode == 0
    assert second.process.stdout.readline() == "raised\n"
    second.process.kill()
    with second.process:
        pass


SHOWN = """
import sys
from main import main
from ui.desktop import application
from ui.desktop.main_window import MainWindow
finish, front = application.finish_start, MainWindow.bring_to_front
def shown(*given):
    finish(*given)
    print("shown", flush=True)
def raised(window):
    front(window)
    print("raised", flush=True)
application.finish_start, MainWindow.bring_to_front = shown, raised
sys.exit(main([]))
"""


class Window:
    """The real window in a process that says when it is shown and when it comes to the front."""

    def __init__(self, environment: dict[str, str]) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-c", SHOWN],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )


def run(environment: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program to its end."""
    return subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
