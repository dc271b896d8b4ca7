"""Who is the owner: whose key opens the vault, not whose key vouches for the key file."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from core.crypto.keys import Epoch, derive_subkeys, make_vault_key
from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.services import key_slots
from core.services.outside import anchor_account
from core.storage.key_file import read_key_file, write_key_file
from core.vault.secret import Secret
from tests.core.deletion.household import House, image_of, password
from tests.core.deletion.test_backups_elsewhere import back_up, stick

__all__ = ["stick"]


def schedule(house: House) -> None:
    """Schedule Jonas."""
    session = house.unlock("Jonas")
    with password("Jonas") as secret:
        lifecycle.schedule(session, secret=secret, typed_name="Jonas", gate=without_copy(), days=30)
    assert house.app.errands.finish(5)


def replace_keys(house: House) -> None:
    """Put a key file in the place of Jonas', under a vault key and a password of somebody else."""
    profile, path = house.id("Jonas"), house.folder("Jonas") / "profile.keys"
    key = make_vault_key(house.app.randomness, Epoch(1))
    lock = key_slots.PasswordLock(Secret.from_text("attacker"), None)
    slot = key_slots.make_password(house.app, profile, lock, (key,))
    forged = dataclasses.replace(read_key_file(path), slots=(slot,))
    write_key_file(path, forged.signed(derive_subkeys(key, profile).key_file))


def test_a_forged_owner_reaches_nothing_outside_of_the_folder(house: House, stick: Path) -> None:
    backup, profile = back_up(house, stick), house.id("Jonas")
    folder, before = house.folder("Jonas"), image_of(backup)
    schedule(house)
    replace_keys(house)
    with Secret.from_text("attacker") as secret:
        receipt = lifecycle.delete_scheduled_now(
            house.app, profile=profile, secret=secret, typed_name="Jonas"
        )
    assert not folder.exists()
    assert image_of(backup) == before
    assert anchor_account(profile) in house.keyring.entries
    left = [(left.where, left.there) for left in receipt.remaining if left.what == "backup"]
    assert left == [(str(backup).replace(profile.hex(), "…"), True)]
    assert not receipt.with_password


def test_a_damaged_vault_goes_and_its_backups_elsewhere_stay(house: House, stick: Path) -> None:
    backup, profile = back_up(house, stick), house.id("Jonas")
    folder, before = house.folder("Jonas"), image_of(backup)
    schedule(house)
    (folder / "vault.db").write_bytes(b"no vault")
    with password("Jonas") as secret:
        lifecycle.delete_scheduled_now(
            house.app, profile=profile, secret=secret, typed_name="Jonas"
        )
    assert not folder.exists()
    assert image_of(backup) == before


def test_the_owner_reaches_them(house: House, stick: Path) -> None:
    backup, profile = back_up(house, stick), house.id("Jonas")
    schedule(house)
    with password("Jonas") as secret:
        lifecycle.delete_scheduled_now(
            house.app, profile=profile, secret=secret, typed_name="Jonas"
        )
    assert not backup.exists()
    assert anchor_account(profile) not in house.keyring.entries
