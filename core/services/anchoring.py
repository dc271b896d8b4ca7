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

_AHEAD = 2**20
"""More commits than one session makes: what is this far ahead, a later unlock still asks about."""


@dataclasses.dataclass(frozen=True)
class Standing:
    """How a vault and its key file stand to what was seen before.

    `age` None: nothing newer or other was seen. `part` as in `OlderCopyError`.
    `sequence` and `key_file_sequence` are the highest that were seen. `unheard` is
    how both stood, where the keyring had not answered yet.
    """

    age: CopyAge | None = None
    part: str = ""
    sequence: int = 0
    key_file_sequence: int = 0
    unheard: Anchor | None = None


def keep_anchor(session: Session) -> None:
    """Remember how this vault stands now. Best effort: nothing waits for it or fails by it.

    Between a commit and this the vault is ahead of its anchor, which is always fine.
    The keyring's is never written over before it was read and compared.
    """
    if not session.is_open or session.read_only is not None:
        return
    vault, account = session.vault, outside.anchor_account(session.profile)
    outside.ask_again(session.app, outside.INSTALLATION, account)
    _listen(session, account)
    session.key_file = outside.mark_late(session.app, session.key_file)
    anchor = _ahead(_as_it_is(session.key_file, vault), session.surpassed)
    if anchor == session.anchored:
        return
    sealed = anchor.sealed(session.profile, vault.keys.anchor)
    with contextlib.suppress(AppError):
        if write_anchor(session.app.registry(), session.profile, sealed):
            session.anchored = anchor
            if session.unheard is None and not session.surpassed:
                outside.tell(session.app, account, sealed.pack())


def _as_it_is(key_file: KeyFile, vault: VaultFile) -> Anchor:
    return Anchor(vault.keys.epoch, vault.root.sequence, vault.root_tag, key_file.age)


def _listen(session: Session, account: str) -> None:
    """Compare what the keyring said too late for the unlock with how all stood at the unlock."""
    opened = session.unheard
    if opened is None or not outside.has_answered(session.app, account):
        return
    session.unheard = session.anchored = None
    blob, keys = outside.answer(session.app, account), session.vault.keys
    said = SealedAnchor.unpack(blob) if blob is not None else None
    if said is None:
        return
    # A rotation since then took the key that could vouch: believed, it only has the owner asked.
    rotated = keys.epoch != opened.epoch
    if rotated or said.anchor.epoch > keys.epoch or said.holds(session.profile, keys.anchor):
        session.surpassed = _find_surpassed(opened, said.anchor)


def _find_surpassed(opened: Anchor, said: Anchor) -> str:
    """Return the part that is older than what was said or another copy of it, "" where none is."""
    ranks = [(each.epoch, each.sequence) for each in (opened, said)]
    old_keys = opened.key_file_sequence < said.key_file_sequence
    other = ranks[0] == ranks[1] and opened.root_tag != said.root_tag
    old_vault = ranks[0] < ranks[1] or other
    return _part(old_vault=old_vault, old_keys=old_keys) if old_vault or old_keys else ""


def _ahead(anchor: Anchor, part: str) -> Anchor:
    """Return an anchor that the surpassed part does not reach, so that the next unlock asks."""
    vault, keys = part in ("vault", "both"), part in ("key-file", "both")
    return dataclasses.replace(
        anchor,
        sequence=anchor.sequence + _AHEAD * vault,
        key_file_sequence=anchor.key_file_sequence + _AHEAD * keys,
    )


def forget_anchor(app: App, *, profile: ProfileId) -> None:
    """Forget how new a profile was, because its owner brings an older copy back through us.

    The next unlock takes what it finds and remembers that. Raises DiskError.
    """
    remove_anchor(app.registry(), profile)
    outside.forget(app, outside.anchor_account(profile))
    outside.forget(app, outside.sequence_account(profile))


def find_standing(
    app: App, key_file: KeyFile, vault: VaultFile, keys: Sequence[VaultKey]
) -> Standing:
    """Compare an open vault and its key file with every anchor that one of its keys vouches for.

    One of a later epoch cannot be checked with an older key. It is believed, but
    not its numbers: the worst it can do is to have the owner asked.
    """
    epoch, sequence = vault.keys.epoch, vault.root.sequence
    account = outside.anchor_account(key_file.profile)
    outside.answer(app, account)
    # What comes after this line is heard by `keep_anchor`.
    heard = outside.has_answered(app, account)
    blob = outside.answer(app, account) if heard else None
    found = list(_list_anchors(app, key_file.profile, blob))
    known = [s.anchor for s in found if _holds(s, key_file.profile, keys)]
    later = any(s.anchor.epoch > epoch for s in found if s.anchor not in known)
    newest = max(((a.epoch, a.sequence) for a in known), default=(0, 0))
    highest = max((a.key_file_sequence for a in known), default=0)
    old_vault, old_keys = (epoch, sequence) < newest, key_file.age < highest
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
        unheard=None if heard else _as_it_is(key_file, vault),
    )


def _part(*, old_vault: bool, old_keys: bool) -> str:
    if old_vault and old_keys:
        return "both"
    return "key-file" if old_keys else "vault"


def _tags_of(known: Sequence[Anchor], rank: tuple[int, int]) -> set[bytes]:
    return {anchor.root_tag for anchor in known if (anchor.epoch, anchor.sequence) == rank}


def _list_anchors(app: App, profile: ProfileId, blob: bytes | None) -> Iterator[SealedAnchor]:
    # Looking must not make a registry where there is none: a session may be for reading only.
    with contextlib.suppress(AppError):
        if os.path.lexists(app.paths.registry):
            found = read_anchor(app.registry(), profile)
            if found is not None:
                yield found
    known = SealedAnchor.unpack(blob) if blob is not None else None
    if known is not None:
        yield known


def _holds(sealed: SealedAnchor, profile: ProfileId, keys: Sequence[VaultKey]) -> bool:
    for key in keys:
        with contextlib.closing(derive_anchor_key(key, profile)) as mac_key:
            if sealed.holds(profile, mac_key):
                return True
    return False
