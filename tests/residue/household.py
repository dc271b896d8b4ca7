"""A profile to be lived in by a process that is looked at, and everything secret about it."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from core.app import KdfPolicy, open_app
from core.crypto.kdf import FLOOR, derive_from_password
from core.crypto.keys import VaultKey
from core.crypto.primitives import derive_hkdf, sha256
from core.crypto.slots import SlotType, open_password_slot, read_header, type_of
from core.paths import Paths
from core.services import items, profiles, recovery
from core.storage.key_file import KeyFile, read_key_file
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.residue.masking import mask
from tests.residue.memory import forms_of_key, forms_of_text
from tests.source_tree import ROOT

MASTER = "Grünspecht-9731-klopft-leise"
NEW = "Birkhuhn-4402-balzt-im-Moor"
WRONG = "Zaunkönig-5518-singt-nicht"
STORED = "qX7w!Stored-in-the-vault-0"
TYPED = "kV3n?Typed-by-the-person-1"
PURPOSES = (b"records", b"manifest", b"drafts", b"key-file")


@dataclasses.dataclass(frozen=True)
class Household:
    """One data folder with the profile Maria, which holds one login."""

    data: Path
    profile: ProfileId
    recovery_key: bytes

    def key_file(self) -> KeyFile:
        """Return the key file as it is on disk now."""
        return read_key_file(Paths(self.data).profile(self.profile).key_file)

    def keys(self, password: str, name: str) -> dict[str, tuple[bytes, ...]]:
        """Return every key that a master password opens, found without the process."""
        key_file = self.key_file()
        (slot,) = (s for s in key_file.slots if type_of(s) is SlotType.PASSWORD)
        header = read_header(slot)
        with Secret.from_text(password) as secret:
            stretched = derive_from_password(secret, header.salt, header.params)
            (key,) = open_password_slot(secret, slot, self.profile)
        salt = sha256(b"strongroom/slot/1\x00", header.pack())
        stretched_and_nothing = stretched + bytes(32)
        slot_key = derive_hkdf(
            stretched_and_nothing, salt=salt, label=b"strongroom/slot/1/1", size=32
        )
        found = {
            f"{name} stretched": forms_of_key(stretched),
            f"{name} slot key": forms_of_key(slot_key),
            f"{name} vault key": forms_of_key(key.material),
        }
        return found | {f"{name} {p.decode()} key": self._subkey(key, p) for p in PURPOSES}

    def _subkey(self, key: VaultKey, purpose: bytes) -> tuple[bytes, ...]:
        return forms_of_key(key.derive(purpose, self.profile))


def make_household(data: Path) -> Household:
    """Make the profile and its login."""
    with pytest.MonkeyPatch.context() as patch:
        # Kept as measured: the window measures nothing and has no slot to make dearer, which
        # would hold the master password for some seconds more.
        patch.setattr("core.storage.unlock_cost.calibrate", lambda: FLOOR)
        app = open_app(Paths(data), policy=KdfPolicy())
        app.policy.params()
    key = recovery.make_kit(app)
    with Secret.from_text(MASTER) as secret:
        session = profiles.create_profile(
            app, card=Card(name="Maria"), secret=secret, recovery_key=key
        )
    fields = (
        FieldDraft(FieldType.TEXT, "maria", FieldRole.USERNAME),
        FieldDraft(FieldType.CONCEALED, STORED, FieldRole.PASSWORD),
    )
    items.add_item(session, draft=ItemDraft(kind=ItemKind.LOGIN, title="Mail", fields=fields))
    session.close()
    app.close()
    return Household(data, session.profile, bytes(key.buffer))


def texts() -> dict[str, tuple[bytes, ...]]:
    """Return the texts of which copies count."""
    known = {"master": MASTER, "new": NEW, "wrong": WRONG, "stored": STORED, "typed": TYPED}
    return {name: forms_of_text(text) for name, text in known.items()}


class Watched:
    """A process that waits at each stop until it was looked at."""

    def __init__(self, module: str, data: Path, stops: Sequence[str]) -> None:
        environment = {**os.environ, "STRONGROOM_KDF": "floor", "PYTHONWARNINGS": "error"}
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, str(data)],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        known = {"master": MASTER, "new": NEW, "wrong": WRONG, "value": TYPED}
        masked = {name: mask(text) for name, text in known.items()}
        self._say(json.dumps(masked | {"stops": " ".join(stops)}))

    @property
    def id(self) -> int:
        """Return the process id."""
        return self._process.pid

    def stops(self) -> Iterator[str]:
        """Yield the name of each stop; the process goes on when the next one is asked for."""
        assert self._process.stdout is not None
        while line := self._process.stdout.readline():
            yield line.decode().strip()
            self._say("")
        with self._process as ended:
            _, told = ended.communicate(timeout=60)
        assert ended.returncode == 0, told.decode()

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())
        self._process.stdin.flush()
