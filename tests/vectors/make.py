"""Make the pinned vectors of a format version: `python -m tests.vectors.make NAME`.

Not part of any test. What is pinned says what people's files look like, so
vectors that exist are never made again: this refuses to write where something
is. A change of format is a new version with a folder of its own beside the
old ones, and the tests then hold both.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from core.app import App, KdfPolicy, open_app
from core.crypto import envelope, primitives, recovery, slots
from core.crypto.kdf import FLOOR, KdfParams, derive_from_password
from core.crypto.keys import AttachmentKey, Epoch, RecordsKey, VaultKey, derive_subkeys
from core.formats.archive import ArchiveLock, write_archive
from core.paths import Paths
from core.ports import Millis
from core.services import contents, profiles
from core.session import Session
from core.storage.key_page import (
    CopyRecord,
    Countdown,
    Decision,
    KeyFile,
    Life,
    MoveRecord,
    pack_page,
)
from core.storage.manifest import Bucket, ManifestSeal, Root, RowKey, RowMark
from core.vault.canonical import DigestBuilder, derive_canonical
from core.vault.profile import Card, ProfileId, ProfileState
from core.vault.secret import Secret
from tests.fakes.clock import FakeClock
from tests.fakes.randomness import SeededRandomness
from tests.vectors.filling import fill

HERE = Path(__file__).resolve().parent
PASSWORD = "correct horse battery caf\u00e9 staple"
PASSPHRASE = "a passphrase of the archive's own"
RECOVERY_KEY = bytes(range(20))
PROFILE = ProfileId(bytes(range(0x50, 0x60)))
SALT = bytes(range(0xA0, 0xB0))
VMK = bytes(range(0x20, 0x40))
ID, PARENT = bytes(range(0x60, 0x70)), bytes(range(0x70, 0x80))
FEW = KdfParams(64 * 1024, 3, 4)
Vector = dict[str, object]


def vault_key(epoch: int = 7) -> VaultKey:
    """Return the vault key of the vectors."""
    return VaultKey(bytearray(VMK), Epoch(epoch))


def make_kdf() -> Vector:
    """Pin the derivation from a password."""
    password = Secret.from_text(PASSWORD)
    return {
        "password": PASSWORD,
        "password_nfc_utf8": password.buffer.hex(),
        "salt": SALT.hex(),
        "memory_kib": FEW.memory_kib,
        "passes": FEW.passes,
        "lanes": FEW.lanes,
        "key": derive_from_password(password, SALT, FEW).hex(),
    }


def make_subkeys() -> Vector:
    """Pin the keys under a vault key."""
    purposes = (b"records", b"manifest", b"key-file", b"drafts", b"archive")
    return {
        "vault_key": VMK.hex(),
        "epoch": 7,
        "profile": PROFILE.hex(),
        "subkeys": {
            purpose.decode(): vault_key().derive(purpose, PROFILE).hex() for purpose in purposes
        },
    }


def make_slots() -> Vector:
    """Pin a password slot, and a recovery slot that must open; HPKE draws its own randomness."""
    password = slots.SlotHeader(slots.SlotType.PASSWORD, FEW, PROFILE, SALT)
    kit = slots.SlotHeader(slots.SlotType.RECOVERY, slots.NO_KDF, PROFILE, SALT)
    key = Secret(bytearray(RECOVERY_KEY))
    private = recovery.derive_recovery_private(key, SALT)
    public = recovery.derive_recovery_public(key, SALT)
    two = (vault_key(7), VaultKey(bytearray(VMK[::-1]), Epoch(8)))
    return {
        "password": PASSWORD,
        "profile": PROFILE.hex(),
        "password_slot": slots.make_password_slot(
            Secret.from_text(PASSWORD), password, (vault_key(),)
        ).hex(),
        "password_slot_of_two": slots.make_password_slot(
            Secret.from_text(PASSWORD), password, two
        ).hex(),
        "recovery_key": RECOVERY_KEY.hex(),
        "recovery_key_on_paper": recovery.format_recovery_key(key),
        "recovery_private": private.hex(),
        "recovery_public": public.hex(),
        "recovery_slot_opens": slots.make_recovery_slot(public, kit, (vault_key(),)).hex(),
        "keys": [[7, VMK.hex()]],
        "keys_of_two": [[7, VMK.hex()], [8, VMK[::-1].hex()]],
    }


@dataclasses.dataclass
class FixedRandomness:
    """Draw the same nonce each time: for vectors only."""

    nonce: bytes = bytes(range(0xC0, 0xCC))

    def bytes(self, count: int) -> bytes:
        """Return the nonce."""
        assert count == len(self.nonce)
        return self.nonce

    def below(self, bound: int) -> int:
        """Draw nothing."""
        raise NotImplementedError(bound)


def make_records() -> list[Vector]:
    """Pin sealed rows of several shapes."""
    key = RecordsKey(vault_key().derive(b"records", PROFILE))
    places = (
        (envelope.Place(PROFILE, 1, ID, 9, 7, field=1), b"an overview"),
        (envelope.Place(PROFILE, 2, ID, 2**40, 7, PARENT), b"x" * 60),
        (envelope.Place(PROFILE, 4, ID, 1, 7), b"x" * 61),
        (envelope.Place(PROFILE, 12, ID, 0, 7), b""),
    )
    chunk = envelope.Place(PROFILE, 3, ID, 0, 5, PARENT, chunk=3, last=1)
    vectors = [_record(key, place, content) for place, content in places]
    return [*vectors, _record(AttachmentKey(bytearray(VMK)), chunk, b"the end of a file", VMK)]


def _record(
    key: primitives.Sealer, place: envelope.Place, content: bytes, raw: bytes = b""
) -> Vector:
    return {
        "key": raw.hex() or "subkey records",
        "place": {
            name: value.hex() if isinstance(value, bytes) else value
            for name, value in place._asdict().items()
        },
        "context": envelope.derive_context(place).hex(),
        "content": content.hex(),
        "blob": envelope.seal_row(key, place, content, FixedRandomness()).hex(),
    }


def make_manifest() -> Vector:
    """Pin a bucket and a root."""
    seal = ManifestSeal(derive_subkeys(vault_key(), PROFILE).manifest, PROFILE, 7, "")
    bucket = Bucket({RowKey(4, ID): RowMark(2, b"t" * 16), RowKey(1, ID): RowMark(3, b"u" * 16)})
    root = Root(11, 2, 0, hashlib.sha256(b"tags").digest(), 5, b"l" * 32)
    return {
        "entries": [[4, ID.hex(), 2, (b"t" * 16).hex()], [1, ID.hex(), 3, (b"u" * 16).hex()]],
        "bucket": seal.seal_bucket(0, bucket, 11, FixedRandomness()).hex(),
        "root": seal.seal_root(root, FixedRandomness()).hex(),
        "root_content": msgspec.msgpack.encode(root).hex(),
        "sequence": 11,
    }


def make_page() -> Vector:
    """Pin a page of a key file, with everything in it that can be."""
    life = Life(
        state=ProfileState.SCHEDULED,
        last_opened=Millis(1_800_000_000_000),
        decision=Decision(
            with_password=True,
            requested=Millis(1_800_000_000_001),
            seconds=2_592_000,
            copy=CopyRecord("/media/copy.strongroom", "strongroom", 3, 1, SALT * 2, VMK, True),
            counts=(("login", 2), ("attachments", 1)),
        ),
        countdown=Countdown(2_592_000, "boot", Millis(60_000), Millis(1_800_000_000_001), 86_400),
        purge_id=ID,
    )
    return pin_page(life)


def make_moved_page() -> Vector:
    """Pin a page whose profile was moved to another before its deletion was decided."""
    moved = MoveRecord(Millis(1_800_000_000_000), SALT, 3, 1, SALT * 2, VMK)
    counts = (("login", 2), ("attachments", 1))
    decision = Decision(True, Millis(1_800_000_000_001), 2_592_000, None, counts, moved)
    wait = Countdown(2_592_000, "boot", Millis(60_000), Millis(1_800_000_000_001), None)
    return pin_page(Life(ProfileState.SCHEDULED, None, decision, wait))


def pin_page(life: Life) -> Vector:
    """Pin a page with this life."""
    content = KeyFile(
        profile=PROFILE,
        sequence=12,
        card=Card(name="Zoë & Max", colour="teal", symbol="anchor"),
        created=Millis(1_700_000_000_000),
        life=life,
        slots=(b"\x01" * 181, b"\x02" * 181),
    ).signed(derive_subkeys(vault_key(), PROFILE).key_file)
    page = pack_page(content)
    return {
        "authenticated": content.authenticated_parts().hex(),
        "page_without_its_zeros": page[: len(page) - 96].rstrip(b"\x00").hex(),
        "trailer": page[-96:].hex(),
        "sha256": hashlib.sha256(page).hexdigest(),
    }


def open_folder(folder: Path) -> App:
    """Open a data folder with a clock and randomness that repeat."""
    return open_app(
        Paths(folder),
        clock=FakeClock(),
        randomness=SeededRandomness(2027),
        policy=KdfPolicy(FLOOR),
    )


def make_profile(target: Path) -> tuple[Vector, list[Vector]]:
    """Make a whole profile and an archive of it; return what they hold."""
    work = target / "work"
    app = open_folder(work)
    session = profiles.create_profile(
        app,
        card=Card(name="Zoë & Max", colour="teal", symbol="anchor"),
        secret=Secret.from_text(PASSWORD),
        recovery_key=Secret(bytearray(RECOVERY_KEY)),
    )
    fill(session)
    held: Vector = {
        "profile": session.profile.hex(),
        "password": PASSWORD,
        "recovery_key_on_paper": recovery.format_recovery_key(Secret(bytearray(RECOVERY_KEY))),
        "archive_passphrase": PASSPHRASE,
        "digest": contents.vault_digest(session).hex(),
    }
    values = list(list_canonical(session))
    write_pinned_archive(session, target / "archive.strongroom")
    session.close()
    app.close()
    for name in ("profile.keys", "vault.db"):
        shutil.copy(app.paths.profile(session.profile).folder / name, target / name)
    shutil.rmtree(work)
    return held, values


def list_canonical(session: Session) -> Iterator[Vector]:
    """Yield every value of a vault in its canonical form."""
    with session.unit_of_work() as work:
        for value in contents.VaultContents(session, work, include_trash=True).values():
            yield {"type": type(value).__name__, "canonical": derive_canonical(value).hex()}


def write_pinned_archive(session: Session, path: Path) -> None:
    """Write an archive of everything."""
    lock = ArchiveLock(Secret.from_text(PASSPHRASE), FLOOR, SeededRandomness(2028))
    with session.unit_of_work() as work, path.open("wb") as stream:
        source = contents.VaultContents(session, work, include_trash=True)
        write_archive(stream, source, lock=lock)


def main(name: str) -> None:
    """Make the vectors of a version in a folder of that name."""
    target = HERE / name
    target.mkdir()
    held, values = make_profile(target)
    vectors = {
        "kdf": make_kdf(),
        "subkeys": make_subkeys(),
        "slots": make_slots(),
        "records": make_records(),
        "manifest": make_manifest(),
        "page": make_page(),
        "empty_digest": DigestBuilder().digest().hex(),
        "vault": held,
        "canonical": values,
    }
    write_vectors(target / "vectors.json", vectors)
    write_vectors(target / "moved-page.json", make_moved_page())


def write_vectors(path: Path, vectors: object) -> None:
    """Write vectors to a file."""
    text = json.dumps(vectors, indent=1, ensure_ascii=False, sort_keys=True)
    path.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:])
