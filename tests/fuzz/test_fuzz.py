"""A short hunt through every reader each time, a longer one in the long run, and all past finds."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from core.errors import EmptyFileError, NameTakenError
from core.formats.catalogue import FORMATS, FormatId
from core.formats.imported import ImportedItem, Parsed, Unit, Where
from core.formats.looking import Look
from core.vault.item import ItemDraft, ItemKind
from tests.core.formats.oracle import FIXTURES
from tests.fuzz.derivations import cheap_derivations
from tests.fuzz.hunting import Find, Hunt, judge
from tests.fuzz.mutations import mutate, mutate_bytes
from tests.fuzz.targets import Target, list_targets

FINDS = Path(__file__).parents[1] / "fixtures" / "finds"
TARGETS = {target.name: target for target in list_targets(samples=False)}
RUNS = 25
SECONDS = 30.0


@pytest.fixture(autouse=True)
def cheap() -> Iterator[None]:
    with cheap_derivations():
        yield


def test_every_reader_has_files_to_begin_from_that_it_reads() -> None:
    readable = {form.id for form in FORMATS if form.reads}
    assert readable <= set(TARGETS)
    for form in readable - {FormatId.STRONGROOM}:
        assert judge(TARGETS[form], TARGETS[form].seeds[0]).startswith("read ")


@pytest.mark.parametrize("name", TARGETS)
def test_a_short_hunt(name: str) -> None:
    tally = Hunt(TARGETS[name], Random(1)).go(seconds=SECONDS, runs=RUNS)
    assert not tally.finds
    assert tally.refused + tally.read == tally.runs


@pytest.mark.soak
@pytest.mark.parametrize("name", TARGETS)
def test_a_longer_hunt(name: str) -> None:
    assert not Hunt(TARGETS[name], Random(2)).go(seconds=SECONDS).finds


@pytest.mark.parametrize("path", sorted(FINDS.iterdir()), ids=lambda path: path.name)
def test_what_was_found_once(path: Path) -> None:
    judge(TARGETS[path.name.partition("~")[0]], path.read_bytes())


@pytest.mark.parametrize("form", [form.id for form in FORMATS if form.reads])
def test_any_file_told_to_be_any_other(form: FormatId) -> None:
    for path in FIXTURES.iterdir():
        judge(TARGETS[form], path.read_bytes())


def broken(content: bytes) -> Look:
    """Read as a reader with four faults would."""
    if content.startswith(b"a"):
        raise KeyError(content)
    if content.startswith(b"b"):
        raise NameTakenError(name="x")
    if content.startswith(b"c"):
        raise EmptyFileError(path="x", header_only=False)
    item = ImportedItem(
        draft=ItemDraft(ItemKind.LOGIN, "x" * 2000),
        where=Where(Unit.ITEM, 0 if content.startswith(b"d") else 1),
    )
    parsed = Parsed(format_id=FormatId.CSV, items=(item,))
    return Look(format_id=FormatId.CSV, parsed=parsed)


@pytest.mark.parametrize("content", [b"a", b"b", b"d", b"e"])
def test_what_a_reader_must_not_do_is_noticed(content: bytes) -> None:
    with pytest.raises(Find):
        judge(Target("broken", (content,), broken), content)


def test_a_hunt_reports_each_fault_once_with_its_shortest_file_and_goes_on() -> None:
    target = Target("broken", (b"ccc", b"c"), broken, mutate_bytes)
    tally = Hunt(target, Random(1)).go(seconds=SECONDS, runs=3000)
    assert tally.runs == 3000
    faults = {what.partition(" at ")[0]: len(content) for what, content in tally.finds.items()}
    assert faults == {
        "KeyError": 1,
        "NameTakenError is no error of a reader": 1,
        "breach of a cap": 0,
    }


def test_the_same_number_tries_the_same_files() -> None:
    tried: list[list[bytes]] = [[], []]
    target = TARGETS["enpass-json"]
    for files in tried:
        Hunt(target, Random(3)).go(seconds=SECONDS, runs=30, begin=files.append)
    assert tried[0] == tried[1]
    assert len(set(tried[0])) > 20


@pytest.mark.parametrize("name", TARGETS)
def test_every_seed_can_be_broken_in_its_own_way(name: str) -> None:
    random = Random(4)
    for seed in TARGETS[name].seeds:
        assert len({TARGETS[name].mutate(random, seed) for _ in range(10)}) > 3


def test_what_leads_somewhere_new_is_kept() -> None:
    hunt = Hunt(dataclasses.replace(TARGETS["2fas-json"], mutate=mutate), Random(5))
    hunt.go(seconds=SECONDS, runs=60)
    assert 1 < len(hunt.kept) < 60
