"""Every format cut off at every place where something in it ends: said so, or read as far as it is.

A file that says itself where it ends is never taken for whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from core.formats.catalogue import FormatId
from tests.fuzz.derivations import cheap_derivations
from tests.fuzz.hunting import judge
from tests.fuzz.targets import Target, list_targets

_ENDS = re.compile(rb"""PK[\x01-\x08]{2}|[\[\]{}<>",:;=&|?\t\n/]""")
_SOME = 24
"""Of the places in a file, tried each time; all of them are tried in the long run."""
_OPEN_ENDED = frozenset(
    {
        FormatId.ONEPIF,  # items line by line
        FormatId.OTPAUTH_LIST,
        FormatId.GOOGLE_AUTHENTICATOR,
        FormatId.GNOME_KEYRING,
        FormatId.CSV,
        FormatId.CLIPPERZ,  # all it holds ends before the page does
        "google-authenticator-inside",
        "answers-of-archives",
        "key-file",  # what is no key file of KeePass is a key too
        "answers",
        "any-file",
        "any-table",
        "known-table",
    }
)
"""What has no end of its own: each line is whole, or none."""


@pytest.fixture(autouse=True)
def cheap() -> Iterator[None]:
    with cheap_derivations():
        yield


def list_places(content: bytes) -> list[int]:
    """Return where a file can be cut: around everything that begins or ends something."""
    whole = len(content.rstrip())
    found = {at for match in _ENDS.finditer(content) for at in (match.start(), match.end())}
    if len(found) < len(content) // 50:  # hardly any text: sealed
        found |= set(range(0, len(content), 7))
    return sorted(at for at in {0, 1, *found, whole - 1} if at < whole)


def has_an_end(target: Target, content: bytes) -> bool:
    """Tell whether a file of a target says where it ends."""
    told = content.lstrip()[:1] in (b"{", b"[", b"<", b"P") or not content[:4].isascii()
    return told and target.name not in _OPEN_ENDED and not target.name.endswith("-csv")


def cut_at(target: Target, content: bytes, places: list[int]) -> None:
    for at in places:
        outcome = judge(target, content[:at])
        if has_an_end(target, content):
            assert outcome.startswith("refused"), f"cut at {at} it is taken for whole"


TARGETS = {target.name: target for target in list_targets(samples=False)}
EACH = pytest.mark.parametrize("name", [name for name in TARGETS if name != "any-file"])


@EACH
def test_a_file_that_is_cut_off_is_not_taken_for_whole(name: str) -> None:
    content = TARGETS[name].seeds[0]
    places = list_places(content)
    cut_at(TARGETS[name], content, places[:: max(1, len(places) // _SOME)] + places[-3:])


@pytest.mark.soak
@pytest.mark.timeout(600)
@EACH
def test_cut_at_every_byte(name: str) -> None:
    for content in TARGETS[name].seeds:
        cut_at(TARGETS[name], content, list(range(len(content.rstrip()))))
