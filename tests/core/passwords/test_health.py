"""What asks to be changed: weak, used twice, old; and what a verdict never tells."""

from __future__ import annotations

import pytest

from core.passwords import health
from core.passwords.health import (
    DAY_MS,
    OLD_AFTER_DAYS,
    Finding,
    Findings,
    Verdict,
    derive_findings,
    judge,
    mark_of,
    score_of,
    words_known,
)
from core.passwords.strength import Strength, Weakness, estimate
from core.ports import Millis
from core.vault.item import ItemId
from tests.conftest import CANARY

KEY = bytes(range(health.MARK_KEY_BYTES))
NOW = Millis(OLD_AFTER_DAYS * DAY_MS * 2)
WEAK, GOOD = Strength.WEAK, Strength.GOOD


def verdict(number: int, mark: str, *, strength: Strength = GOOD, changed: Millis = NOW) -> Verdict:
    """Return a verdict on an item of a test."""
    key = ItemId(bytes([number]))
    return Verdict(key, 1, mark.encode(), strength=strength, changed=changed)


def ids(*numbers: int) -> frozenset[ItemId]:
    """Return the ids of a test's items."""
    return frozenset(ItemId(bytes([number])) for number in numbers)


@pytest.mark.parametrize(
    ("text", "score", "reason"),
    [
        ("password", Strength.VERY_WEAK, Weakness.TOP_TEN),
        ("sommer2021", Strength.VERY_WEAK, Weakness.NEAR_COMMON),
        ("orbit-velvet-cactus-plenty-hinge", Strength.STRONG, None),
        ("Kd7#mW2v-pQ9zT4&xRb", Strength.STRONG, None),
        ("a" * 400, Strength.VERY_WEAK, Weakness.REPEATED_CHARACTER),
        ("", Strength.VERY_WEAK, None),
    ],
)
def test_judged_as_anywhere_else(text: str, score: Strength, reason: Weakness | None) -> None:
    found = judge(text)
    assert (found.score, found.reason) == (score, reason)


def test_what_goes_with_it_is_no_secret() -> None:
    known = words_known("Reisebüro Kranich", "kranich77@mail.example", "https://kranich-reisen.de")
    assert {"Reisebüro", "Kranich", "kranich77", "reisen"} <= set(known)
    assert judge("KranichReisen", known=known).score <= Strength.WEAK
    assert judge("KranichReisen", known=known) != judge("KranichReisen")


def test_a_long_username_is_no_password() -> None:
    name = "xk7-29qpl-33mmz-vrt8"
    assert judge(name).score is Strength.STRONG
    assert judge(name.upper(), known=words_known(name)).score <= Strength.WEAK


@pytest.mark.parametrize("around", ["{}1", "1{}", "{}{}", "11111111111111111{}"])
def test_a_long_username_with_something_around_it_is_none_either(around: str) -> None:
    name = "xkqzvjwpyrtmbnhd"
    text = around.format(name, name)
    assert judge(text, known=words_known(name)).score <= Strength.WEAK


@pytest.mark.parametrize(
    "text",
    ["1qaz2wsx3edc4rfv5tgb", "abcdefghijklmnopqrst", "passwordpasswordpassword1", "4@8({" * 40],
)
def test_never_more_than_the_whole_is_worth(text: str) -> None:
    assert judge(text).guesses_log10 <= estimate(text).guesses_log10 + 1e-9


def test_a_mark_tells_only_the_same_from_other() -> None:
    assert mark_of(CANARY, KEY) == mark_of(CANARY, KEY)
    assert mark_of(CANARY, KEY) != mark_of(f"{CANARY} ", KEY)
    assert mark_of(CANARY, KEY) != mark_of(CANARY, KEY[::-1])
    assert mark_of("\ud800", KEY) != mark_of("\ud801", KEY)


def test_findings() -> None:
    old = Millis(NOW - OLD_AFTER_DAYS * DAY_MS)
    found = derive_findings(
        [
            verdict(1, "a", strength=WEAK),
            verdict(2, "b"),
            verdict(3, "b", changed=old),
            verdict(4, "c", changed=Millis(old + 1)),
            verdict(5, "", strength=WEAK, changed=Millis(0)),
            verdict(6, "", strength=WEAK, changed=Millis(0)),
            verdict(7, "d", strength=Strength.FAIR),
            *(verdict(number, "e") for number in (8, 9, 10)),
        ],
        NOW,
    )
    assert found == Findings(
        weak=ids(1),
        reused=ids(2, 3, 8, 9, 10),
        old=ids(3),
        groups=(tuple(sorted(ids(8, 9, 10))), tuple(sorted(ids(2, 3)))),
    )


@pytest.mark.parametrize(
    ("checked", "found", "kits", "score"),
    [
        (10, [], 1, 100),
        (10, [], 0, 95),
        (10, [[Finding.WEAK, Finding.REUSED, Finding.OLD]], 1, 90),
        (10, [[Finding.OLD], [Finding.REUSED]], 1, 91),
        (1, [[Finding.WEAK]], 0, 0),
        (0, [], 1, 100),
    ],
)
def test_score(checked: int, found: list[list[Finding]], kits: int, score: int) -> None:
    by_item = {ItemId(bytes([number])): each for number, each in enumerate(found)}
    assert score_of(checked, by_item, has_kit=bool(kits)) == score
