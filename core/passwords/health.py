"""Which passwords of a vault ask to be changed, told without the passwords themselves.

A verdict on an item keeps no password: only how hard it is to guess, and a mark that is the same
for the same password. The mark is keyed with what is drawn anew for each unlocked vault and never
written, so that it tells nothing to whoever finds it without the key.
"""

from __future__ import annotations

import dataclasses
import enum
import hashlib
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from core.passwords.strength import Estimate, Strength, Weakness, estimate
from core.ports import Millis
from core.vault.item import ItemId

MARK_KEY_BYTES = 32
OLD_AFTER_DAYS = 3 * 365
"""A good password need not be changed by the calendar (NIST SP 800-63B); after years, a look pays.

Sites were broken into meanwhile without saying so, and demand less of what was chosen back then.
"""
DAY_MS = 86_400_000
_FIRST, _MOST = 15, 32
_KNOWN_LIMIT = 20
_SHORT = 3
_PARTS = re.compile(r"[^\W_]{3,}")


class Finding(enum.StrEnum):
    """Why an item asks for a new password, the most pressing first."""

    WEAK = "weak"
    REUSED = "reused"
    EXPIRED = "expired"
    OLD = "old"


class Verdict(msgspec.Struct, frozen=True, gc=False):
    """What is known of the password that an item has at a revision.

    An item without one has an empty `mark`. `changed` is when it became what it is.
    """

    item: ItemId
    revision: int
    mark: bytes = b""
    strength: Strength = Strength.STRONG
    reason: Weakness | None = None
    changed: Millis = Millis(0)

    def __repr__(self) -> str:
        return f"Verdict({self.item.hex()}, revision {self.revision})"


@dataclasses.dataclass(frozen=True)
class Findings:
    """The items by finding, and the groups that have one password, each with two at least."""

    weak: frozenset[ItemId] = frozenset()
    reused: frozenset[ItemId] = frozenset()
    old: frozenset[ItemId] = frozenset()
    groups: tuple[tuple[ItemId, ...], ...] = ()

    def __repr__(self) -> str:
        return f"Findings({len(self.weak)}, {len(self.reused)}, {len(self.old)})"


def judge(text: str, *, known: Iterable[str] = ()) -> Estimate:
    """Estimate a password of a vault; `known` are words that go with it, such as its title.

    The time of the estimator grows faster than the square of the length, and is half a second for
    a text that somebody made up for it. So nothing more is looked at where the first 15 characters
    are strong, and never more than 32 at either end, unless something known is in it.
    """
    words = tuple(known)[:_KNOWN_LIMIT]
    first = estimate(text[:_FIRST], inputs=words)
    if len(text) <= _FIRST:
        return first
    # A username of twenty characters is no password, though a part of it may look like one.
    folded = text.casefold()
    if any(len(word) > _SHORT and word.casefold() in folded for word in words):
        return estimate(text, inputs=words)
    if first.score is Strength.STRONG:
        return first
    parts = {text[:_MOST], text[-_MOST:]}
    return max((estimate(part, inputs=words) for part in parts), key=lambda e: e.guesses_log10)


def words_known(*texts: str) -> tuple[str, ...]:
    """Return the words that an attacker tries who sees a title, a username or an address."""
    found = dict.fromkeys(text for text in texts if text)
    found.update(dict.fromkeys(part for text in texts for part in _PARTS.findall(text)))
    return tuple(found)[:_KNOWN_LIMIT]


def mark_of(text: str, key: bytes) -> bytes:
    """Return a mark that two texts share only where they are the same."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16, key=key).digest()


def is_weak(verdict: Verdict) -> bool:
    """Tell whether a password is within reach of one computer."""
    return bool(verdict.mark) and verdict.strength <= Strength.WEAK


def is_old(verdict: Verdict, now: Millis) -> bool:
    """Tell whether a password has been the same for years."""
    return bool(verdict.mark) and now - verdict.changed >= OLD_AFTER_DAYS * DAY_MS


def derive_findings(verdicts: Iterable[Verdict], now: Millis) -> Findings:
    """Return what the verdicts amount to; groups are sorted by size, the largest first."""
    weak, old = set(), set()
    by_mark: dict[bytes, list[ItemId]] = defaultdict(list)
    for verdict in verdicts:
        if verdict.mark:
            by_mark[verdict.mark].append(verdict.item)
        if is_weak(verdict):
            weak.add(verdict.item)
        if is_old(verdict, now):
            old.add(verdict.item)
    groups = sorted((tuple(g) for g in by_mark.values() if len(g) > 1), key=lambda g: (-len(g), g))
    reused = frozenset(item for group in groups for item in group)
    return Findings(frozenset(weak), reused, frozenset(old), tuple(groups))


_WEIGHTS: Mapping[Finding, float] = {
    Finding.WEAK: 1.0,
    Finding.REUSED: 0.7,
    Finding.EXPIRED: 0.3,
    Finding.OLD: 0.2,
}
_NO_KIT = 5


def score_of(checked: int, found: Mapping[ItemId, Iterable[Finding]], *, has_kit: bool) -> int:
    """Return 0 to 100: what is left of 100 after the share of each password's worst finding."""
    lost = sum(max((_WEIGHTS[one] for one in all_), default=0.0) for all_ in found.values())
    share = lost / checked if checked else 0.0
    return max(0, min(100, round(100 - 100 * share) - (0 if has_kit else _NO_KIT)))
