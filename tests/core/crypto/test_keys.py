"""Keys: each for one purpose, profile and epoch, none of them shown, all of them wiped."""

from __future__ import annotations

import itertools

from core.crypto.envelope import Place, open_row, seal_row
from core.crypto.keys import (
    AttachmentKey,
    Epoch,
    KeyFileKey,
    VaultKey,
    derive_subkeys,
    make_vault_key,
)
from core.crypto.primitives import KEY_SIZE
from core.vault.profile import ProfileId
from tests.fakes.randomness import SeededRandomness

PROFILE, OTHER = ProfileId(b"p" * 16), ProfileId(b"q" * 16)
PURPOSES = (b"records", b"manifest", b"key-file", b"drafts", b"archive")


def vault_key(epoch: int = 1, byte: int = 1) -> VaultKey:
    """Return a key of one repeated byte."""
    return VaultKey(bytearray([byte]) * KEY_SIZE, Epoch(epoch))


def test_every_purpose_profile_epoch_and_vault_key_gives_another_subkey() -> None:
    derived = {
        bytes(vault_key(epoch, byte).derive(purpose, profile))
        for purpose, profile, epoch, byte in itertools.product(
            PURPOSES, (PROFILE, OTHER), (1, 2), (1, 2)
        )
    }
    assert len(derived) == len(PURPOSES) * 2 * 2 * 2


def test_subkeys_do_not_open_for_each_other() -> None:
    keys = derive_subkeys(vault_key(), PROFILE)
    place = Place(PROFILE, 1, b"i" * 16, 1, 1)
    blobs = {
        name: seal_row(sealer, place, b"content", SeededRandomness())
        for name, sealer in (
            ("records", keys.records),
            ("manifest", keys.manifest),
            ("drafts", keys.drafts),
        )
    }
    assert len(set(blobs.values())) == 3
    assert open_row(keys.records, place, blobs["records"]) == b"content"


def test_a_new_vault_key_is_what_randomness_gave() -> None:
    key = make_vault_key(SeededRandomness(), Epoch(3))
    assert (bytes(key.material), key.epoch) == (SeededRandomness().bytes(KEY_SIZE), 3)


def test_closing_wipes() -> None:
    key = vault_key()
    material = key.material
    key.close()
    assert material == bytes(KEY_SIZE)
    buffer = bytearray(b"k" * KEY_SIZE)
    KeyFileKey(buffer).close()
    assert buffer == bytes(KEY_SIZE)


def test_the_mac_depends_on_key_and_content() -> None:
    one, two = KeyFileKey(bytearray(32)), KeyFileKey(bytearray(b"\x01" * 32))
    assert one.mac(b"ab", b"c") == one.mac(b"abc") != one.mac(b"abd")
    assert one.mac(b"abc") != two.mac(b"abc")


def test_no_key_shows_itself() -> None:
    material = b"\x41" * KEY_SIZE
    keys = derive_subkeys(vault_key(byte=0x41), PROFILE)
    shown = f"{vault_key(byte=0x41)!r} {keys!r} {AttachmentKey(bytearray(material))!r}"
    assert "A" * 8 not in shown
    assert material.hex() not in shown
    assert "bytearray" not in shown
    assert repr(vault_key(7)) == "VaultKey(epoch 7)"
