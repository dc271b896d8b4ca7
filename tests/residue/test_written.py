"""Every file that any flow makes, writes, moves or removes is on a list, private and durable."""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import CANARY
from tests.core.storage.test_nothing_in_clear import encodings
from tests.faults.operations import OPERATIONS, Operation
from tests.faults.stage import make_folder, quick_world, start
from tests.faults.system_calls import Kind
from tests.residue.household import MASTER, NEW, STORED, TYPED, WRONG, make_household
from tests.residue.masking import mask
from tests.residue.written import Trace, list_modes, watch, watch_program

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks Linux' kernel")

_ID, _TIME, _PART = "[0-9a-f]{32}", r"\d{4}-\d\d-\d\dT\d{6}Z", r"\.[0-9a-f]{16}\.part"
PROFILE = rf"data/profiles/(\.new-)?{_ID}"
ALLOWED = re.compile(
    "|".join(
        (
            rf"data(/profiles|/purging|/receipts)?(/{_PART})?",
            r"data/(lock|settings\.json|unlock-cost\.json|installation\.log|registry\.db(-journal)?)",
            rf"{PROFILE}(/{_PART})?",
            rf"{PROFILE}/(profile\.keys|vault\.db(-journal)?)",
            rf"{PROFILE}/backups(/(\.part-)?{_TIME}(-\d+)?(/(profile\.keys|vault\.db))?)?",
            rf"{PROFILE}/backups/\.part-{_TIME}(-\d+)?/vault\.db-journal",
            rf"data/purging/{_ID}",
            r"data/receipts/\d{4}-\d\d-\d\d-[0-9A-F]{4}\.(json|pdf)",
            r"(data|outside)(/.*)?/#\d+ \(deleted\)",  # never had a name
            rf"outside(/({_PART}|(copy|leaving)\.strongroom|copy\.csv))?",
        )
    )
)
"""Everything the program may make or touch; `outside` is where a person said that copies go."""

_TEMPORARY = re.escape(tempfile.gettempdir())
OF_QT = re.compile(
    "|".join(
        (
            rf"{_TEMPORARY}/qt_temp-\w{{6}}(/QtProject\.conf(\.lock|\.\w{{6}})?)?",
            rf"{_TEMPORARY}/qt_temp-\w{{6}}/#\d+ \(deleted\)",
            rf"{_TEMPORARY}/(\.\w{{6}}(/s)?|strongroom-\d+-[0-9a-f]{{24}})",
            r"/memfd:said \(deleted\)",
        )
    )
)
"""The folder into which Qt's own notes are diverted, and the socket that later starts find.

Both are gone afterwards. The last is what the script itself says.
"""

_FIRST, _SECOND = slice(0, 12), slice(12, None)

FIXED = re.compile(r".*/(lock|installation\.log|[a-z]+\.db-journal)")
"""Names that must be found again: made where they are missing, and never through a link."""


def check(trace: Trace, *others: re.Pattern[str]) -> None:
    """Hold everything that was traced against the list and the rules."""
    kinds = (Kind.OPEN, Kind.RENAME, Kind.LINK, Kind.UNLINK, Kind.MKDIR, Kind.RMDIR, Kind.TRUNCATE)
    touched = trace.places(*kinds) | trace.written
    lists = (ALLOWED, *others)
    assert not {place for place in touched if not any(one.fullmatch(place) for one in lists)}
    for call in trace.calls:
        if call.kind is Kind.OPEN and ALLOWED.fullmatch(trace.place(call.path)):
            assert call.flags & os.O_NOFOLLOW, call.path
            assert not call.flags & os.O_TRUNC, call.path
            assert call.flags & os.O_EXCL or FIXED.fullmatch(call.path), call.path
    # A finished copy without a name may be given one, where nothing of that name is.
    linked = {place for place in trace.places(Kind.LINK) if not OF_QT.fullmatch(place)}
    assert all(place.startswith("outside/") for place in linked)
    assert not [what for what in trace.list_unsynced() if _TEMPORARY not in what]


def find_in_clear(trace: Trace, *secrets: str) -> list[str]:
    """Return where a secret was written, be it for a moment, to a file that a crash leaves."""
    needles = [(form, needle) for text in secrets for form, needle in encodings(text)]
    return [
        f"{form} in {place}"
        for place, content in trace.content.items()
        for form, needle in needles
        if needle in content
    ]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder every operation begins with, made once."""
    folder = tmp_path_factory.mktemp("written") / "template"
    with quick_world():
        make_folder(folder)
    return folder


@pytest.fixture
def template(made: Path) -> Iterator[Path]:
    """Return that folder, for as long as keys cost nothing: not so in a process of its own."""
    with quick_world():
        yield made


QUICK = {"create profile", "import", "export archive", "purge"}
CHOSEN = [
    pytest.param(each, id=each.name, marks=() if each.name in QUICK else pytest.mark.soak)
    for each in OPERATIONS
]


@pytest.mark.parametrize("operation", CHOSEN)
def test_an_act_touches_only_what_it_may(
    operation: Operation, template: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "run"
    shutil.copytree(template, folder)
    if operation.before is not None:
        before = start(folder, seed=3)
        operation.before(before)
        before.close()
    shutil.rmtree(folder / "outside" / "seen", ignore_errors=True)

    def work() -> None:
        stage = start(folder)
        if operation.opens:
            stage.unlock()
        operation.act(stage)
        stage.close()

    trace = watch(work, folder)
    assert trace.calls
    check(trace)
    assert trace.content
    # A readable copy is what a person asked for, and goes where they said.
    in_clear = find_in_clear(trace, CANARY)
    if operation.name == "export CSV":
        assert in_clear
        in_clear = [what for what in in_clear if " in outside/" not in what]
    assert not in_clear
    assert list_modes(folder / "data") <= {("folder", 0o700), ("file", 0o600)}


@pytest.mark.soak
@pytest.mark.timeout(400)
def test_a_session_in_the_window_touches_nothing_else_on_the_whole_computer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    make_household(tmp_path / "data")
    texts = {"master": MASTER, "new": NEW, "wrong": WRONG, "value": TYPED}
    given = json.dumps({name: mask(text) for name, text in texts.items()} | {"stops": "chosen"})
    homes = [Path(os.environ[name]) for name in os.environ if name.startswith("XDG_")]
    before = [sorted(home.rglob("*")) for home in (Path.home(), *homes)]
    arguments = ["-m", "tests.residue.driven_window", str(tmp_path / "data")]
    trace = watch_program(arguments, f"{given}\n\n".encode(), tmp_path)
    assert any("vault.db" in place for place in trace.written)
    assert (tmp_path / "data" / "settings.json").exists()
    assert "a bug of ours" in capsys.readouterr().out
    check(trace, OF_QT)
    halves = [text[half] for text in (*texts.values(), STORED) for half in (_FIRST, _SECOND)]
    assert not find_in_clear(trace, *halves)
    assert list_modes(tmp_path / "data") <= {("folder", 0o700), ("file", 0o600)}
    assert [sorted(home.rglob("*")) for home in (Path.home(), *homes)] == before
    gone = {place for place in trace.places(Kind.MKDIR) if OF_QT.fullmatch(place)}
    assert gone
    assert not [place for place in gone if Path(place).exists()]
