"""Remember the newest state of each vault outside of it, and notice an older or other copy."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Iterator, Sequence

from core.app import App
from core.crypto.keys import VaultKey, derive_anchor_key
from core.errors import AppError
from core.services import outside
from core.session import Session
from core.storage.anchors import (
    Anchor,
    SealedAnchor,
    read_anchor,
    remove_anchor,
    write_anchor,
)
from core.storage.key_file import KeyFile
from core.storage.vault_file import VaultFile
from core.vault.condition import CopyAge
from core.vault.profile import ProfileId


@dataclasses.dataclass(frozen=True)
class Standing:
    """How a vault and its key file stand to what was seen before.

    `age` None: nothing newer or other was seen. `part` as in `OlderCopyError`.
    `sequence` and `key_file_sequence` are the highest that were seen.
    """

    age: CopyAge | None = None
    part: str = ""
    sequence: int = 0
    key_file_sequence: int = 0


def keep_anchor(session: Session) -> None:
    """Remember how this vault stands now. Best effort: nothing waits for it or fails by it.

    Between a commit and this the vault is ahead of its anchor, which is always fine.
    """
    if not session.is_open or session.read_only is not None:
        return
    vault = session.vault
    anchor = Anchor(
        vault.keys.epoch, vault.root.sequence, vault.root_tag, session.key_file.sequence
    )
    if anchor == session.anchored:
        return
    sealed = anchor.sealed(session.profile, vault.keys.anchor)
    with contextlib.suppress(AppError):
        if write_anchor(session.app.registry(), session.profile, sealed):
            session.anchored = anchor
            outside.tell(session.app, outside.anchor_account(session.profile), sealed.pack())


def forget_anchor(app: App, *, profile: ProfileId) -> None:
    """Forget how new a profile was, because its owner brings an older copy back through us.

    The next unlock takes what it finds and remembers that. Raises DiskError.
    """
    remove_anchor(app.registry(), profile)
    outside.forget(app, outside.anchor_account(profile))


def find_standing(
    app: App, key_file: KeyFile, vault: VaultFile, keys: Sequence[VaultKey]
) -> Standing:
    """Compare an open vault and its key file with every anchor that one of its keys vouches for.

    One of a later epoch cannot be checked with an older key. It is believed, but
    not its numbers: the worst it can do is to have the owner asked.
    """
    epoch, sequence = vault.keys.epoch, vault.root.sequence
    found = list(_list_anchors(app, key_file.profile))
    known = [s.anchor for s in found if _holds(s, key_file.profile, keys)]
    later = any(s.anchor.epoch > epoch for s in found if s.anchor not in known)
    newest = max(((a.epoch, a.sequence) for a in known), default=(0, 0))
    highest = max((a.key_file_sequence for a in known), default=0)
    old_vault, old_keys = (epoch, sequence) < newest, key_file.sequence < highest
    age: CopyAge | None = None
    if later or old_vault or old_keys:
        age = CopyAge.OLDER
    elif (epoch, sequence) == newest and vault.root_tag not in _tags_of(known, newest):
        age = CopyAge.OTHER
    return Standing(
        age=age,
        part=_part(old_vault=later or old_vault, old_keys=later or old_keys),
        sequence=max((a.sequence for a in known), default=0),
        key_file_sequence=highest,
    )


def _part(*, old_vault: bool, old_keys: bool) -> str:
    if old_vault and old_keys:
        return "both"
    return "key-file" if old_keys else "vault"


def _tags_of(known: Sequence[Anchor], rank: tuple[int, int]) -> set[bytes]:
    return {anchor.root_tag for anchor in known if (anchor.epoch, anchor.sequence) == rank}


def _list_anchors(app: App, profile: ProfileId) -> Iterator[SealedAnchor]:
    # Looking must not make a registry where there is none: a session may be for reading only.
    with contextlib.suppress(AppError):
        if os.path.lexists(app.paths.registry):
            found = read_anchor(app.registry(), profile)
            if found is not None:
                yield found
    blob = outside.answer(app, outside.anchor_account(profile))
    known = SealedAnchor.unpack(blob) if blob is not None else None
    if known is not None:
        yield known


def _holds(sealed: SealedAnchor, profile: ProfileId, keys: Sequence[VaultKey]) -> bool:
    for key in keys:
        with contextlib.closing(derive_anchor_key(key, profile)) as mac_key:
            if sealed.holds(profile, mac_key):
                return True
    return False
