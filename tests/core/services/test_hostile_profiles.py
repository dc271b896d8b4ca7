"""One profile's folder in somebody's hands hurts no other, and nothing in it is believed."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.app import App
from core.errors import AppError, KeyFileTamperedError, WrongPasswordError
from core.services import cards, profiles
from core.storage.key_file import OFFSETS, PAGE
from core.vault.profile import Card, ProfileState
from tests.core.services.vaults import PASSWORD, Template, secret
from tests.core.storage.test_key_page import forged, framed, rehashed
from tests.fakes.kdf import use_cheap_kdf

HEX = "ab" * 16


def place(app: App) -> Path:
    """Return the key file of a profile that somebody made up."""
    folder = app.paths.profiles / HEX
    folder.mkdir(mode=0o700)
    return folder / "profile.keys"


def both(page: bytes) -> bytes:
    """Return a file of two such pages."""
    return page + bytes(OFFSETS[1] - PAGE) + page


def head(sequence: int = 1) -> bytes:
    """Return the head of a page of the made-up profile."""
    return b"STRGKEYS\x00\x01" + bytes.fromhex(HEX) + sequence.to_bytes(8, "big")


PLANTED: dict[str, Callable[[Path], object]] = {
    "nothing": lambda path: None,
    "an empty file": lambda path: path.write_bytes(b""),
    "junk": lambda path: path.write_bytes(os.urandom(3 * PAGE)),
    "a link": lambda path: path.symlink_to("/etc/hostname"),
    "a link to itself": lambda path: path.symlink_to(path),
    "a pipe": os.mkfifo,
    "a folder": lambda path: path.mkdir(),
    "a newer version": lambda path: path.write_bytes(
        both(forged(head=b"STRGKEYS\x00\x09" + bytes(24)))
    ),
    "the file of another profile": lambda path: path.write_bytes(both(forged())),
    "a name that is none": lambda path: path.write_bytes(
        both(forged(head=head(), card=("x" * 5000, "blue", None, None, 0)))
    ),
    "a time past the calendar": lambda path: path.write_bytes(
        both(forged(head=head(), card=("x", "blue", None, None, 2**60)))
    ),
    "a state to come": lambda path: path.write_bytes(both(forged(head=head(), life=("eaten",)))),
}


@pytest.mark.parametrize("what", PLANTED)
def test_the_start_screen_shows_it_as_damaged_and_the_others_as_they_are(
    app: App, template: Template, what: str
) -> None:
    PLANTED[what](place(app))
    listed = {profile.id.hex(): profile for profile in cards.list_profiles(app)}
    assert listed[HEX].state is ProfileState.DAMAGED
    assert listed[HEX].name == HEX[:8]
    assert listed[template.profile.hex()].state is ProfileState.ACTIVE
    with pytest.raises(AppError):
        profiles.unlock(app, profile=listed[HEX].id, secret=secret(PASSWORD))


@pytest.mark.parametrize("slot", [b"", b"junk", bytes(181), b"SRSL\x00\x09" + bytes(175)])
def test_a_slot_that_is_none_opens_nothing_and_hides_nothing(app: App, slot: bytes) -> None:
    place(app).write_bytes(both(forged(head=head(), slots=b"\x01" + framed(slot))))
    listed = {profile.id.hex(): profile for profile in cards.list_profiles(app)}
    assert (listed[HEX].name, listed[HEX].has_kit) == ("Maria", False)
    with pytest.raises(WrongPasswordError):
        profiles.unlock(app, profile=listed[HEX].id, secret=secret(PASSWORD))


def test_a_disk_that_cannot_read_one_profile_still_shows_the_others(
    app: App, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = place(app)
    bad.write_bytes(both(forged(head=head())))
    real = os.open

    def refuse(path: object, *arguments: int, **named: int) -> int:
        if path == bad:
            raise OSError(errno.EIO, "Input/output error")
        return real(path, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", refuse)
    states = {profile.id.hex(): profile.state for profile in cards.list_profiles(app)}
    assert states == {HEX: ProfileState.DAMAGED, template.profile.hex(): ProfileState.ACTIVE}


def test_a_card_that_somebody_changed_shows_at_the_next_unlock(
    app: App, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    use_cheap_kdf(monkeypatch)
    session = profiles.create_profile(app, card=Card(name="Jonas"), secret=secret(PASSWORD))
    profile = session.profile
    session.close()
    path = app.paths.profile(profile).key_file
    page = bytearray(path.read_bytes()[:PAGE])
    at = page.index(b"Jonas")
    page[at : at + 5] = b"Marie"
    path.write_bytes(both(rehashed(page)))
    assert cards.read_profile(app, profile=profile).name == "Marie"
    with pytest.raises(KeyFileTamperedError):
        profiles.unlock(app, profile=profile, secret=secret(PASSWORD))
    assert template.profile != profile
