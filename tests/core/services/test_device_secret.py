"""The device secret: only from the keyring that was written to, and never another's answer."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import App, open_app
from core.crypto.slots import NO_KDF, SlotHeader, SlotType, flags_for
from core.errors import DeviceSecretMissingError, NoKeyringError
from core.paths import Paths
from core.services.device_secret import (
    PLACES,
    PURPOSE,
    account_of,
    keep_binding,
    place_of,
    read_binding,
)
from core.vault.profile import ProfileId
from tests.fakes.keyring import FakeKeyring, NoKeyring

PROFILE = ProfileId(b"p" * 16)
ACCOUNT = account_of(PURPOSE, PROFILE)
GNOME, KDE = "keyring.backends.SecretService", "keyring.backends.kwallet"


@pytest.fixture
def keyring() -> FakeKeyring:
    """Return a keyring that calls itself GNOME's."""
    return FakeKeyring(name=GNOME)


@pytest.fixture
def app(tmp_path: Path, keyring: FakeKeyring) -> Iterator[App]:
    """Return an app over it."""
    app = open_app(Paths(tmp_path / "data"), keyring=keyring)
    yield app
    app.close()


def header(place: int = 1) -> SlotHeader:
    """Return the header of a slot that needs a device secret."""
    return SlotHeader(SlotType.PASSWORD, NO_KDF, PROFILE, b"s" * 16, flags_for(place))


def missing(app: App, place: int = 1) -> DeviceSecretMissingError:
    """Return the error of a device secret that cannot be read."""
    with pytest.raises(DeviceSecretMissingError) as refused:
        read_binding(app, header(place), name="Maria")
    return refused.value


def test_it_is_made_once_and_read_again(app: App, keyring: FakeKeyring) -> None:
    made = keep_binding(app, PROFILE)
    assert list(keyring.entries) == [ACCOUNT]
    assert (made.place, made.flags) == (1, flags_for(1))
    assert read_binding(app, header(), name="Maria").device.material == made.device.material
    # Backups that were made while the profile was bound need the same one.
    assert keep_binding(app, PROFILE).device.material == made.device.material


def test_it_is_made_anew_where_something_else_lies(app: App, keyring: FakeKeyring) -> None:
    keyring.entries[ACCOUNT] = b"short"
    made = keep_binding(app, PROFILE)
    assert keyring.entries[ACCOUNT] == made.device.material


def test_without_a_keyring_there_is_no_binding(app: App, keyring: FakeKeyring) -> None:
    keyring.locked = True
    with pytest.raises(NoKeyringError):
        keep_binding(app, PROFILE)
    assert missing(app).detail == "KeyringLocked"
    keyring.locked = False
    app.keyring = NoKeyring()
    with pytest.raises(NoKeyringError):
        keep_binding(app, PROFILE)
    assert missing(app).detail == "no-backend"


def test_another_keyring_is_not_asked(app: App, keyring: FakeKeyring) -> None:
    keep_binding(app, PROFILE)
    app.keyring = other = FakeKeyring(name=KDE)
    other.entries[ACCOUNT] = b"x" * 32
    error = missing(app)
    assert (error.name, error.keyring, error.detail) == ("Maria", "secret-service", "other-keyring")
    assert other.calls == 0
    app.keyring = keyring
    assert missing(app, place=7).keyring == ""


@pytest.mark.parametrize(("kept", "detail"), [(None, "absent"), (b"short", "not-ours")])
def test_what_is_not_there_or_not_ours_is_missing(
    app: App, keyring: FakeKeyring, kept: bytes | None, detail: str
) -> None:
    if kept is not None:
        keyring.entries[ACCOUNT] = kept
    assert missing(app).detail == detail


def test_every_allowed_keyring_has_a_number() -> None:
    from core.adapters.keyring import ALLOWED

    numbers = {place_of(module) for module, _ in ALLOWED}
    assert numbers == {1, 2, 3, 4} == set(range(1, len(PLACES)))
    assert place_of("keyring.backends.SecretService") == place_of("keyring.backends.libsecret")
    assert place_of(None) == place_of("fake") == 0
    assert len(PLACES) <= 8, "a slot's flags have three bits for it"
