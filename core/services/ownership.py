"""Acts that need the master password again: a proof is given here, and spent where one begins.

An act that takes the master password itself (a change of it, a new kit,
scheduling, deleting) derives within the act: there is nothing to forge, keep
or use twice. A proof is for acts that have no use for the password. A PIN
proves nothing: only the slots of master passwords are tried.
"""

from __future__ import annotations

from core.errors import FreshPasswordNeededError
from core.services import key_slots
from core.session import Session
from core.vault.proof import Act, FreshProof
from core.vault.secret import Secret

__all__ = ["FRESH_SECONDS", "Act", "FreshProof", "check_password", "prove_owner", "spend"]

FRESH_SECONDS = 60


def check_password(session: Session, *, secret: Secret) -> None:
    """Find out with the full derivation whether the owner is here. Raises WrongPasswordError."""
    key_slots.unseal_own(session, secret=secret).close()


def prove_owner(session: Session, *, secret: Secret, act: Act) -> FreshProof:
    """Return the right to begin `act` once, within 60 seconds. Raises as `check_password`."""
    check_password(session, secret=secret)
    clock = session.clock
    proof = FreshProof(act, clock.boot_id(), clock.boot_clock())
    session.proofs.add(proof)
    return proof


def spend(session: Session, proof: FreshProof, act: Act) -> None:
    """Begin `act`: the proof is good for nothing afterwards, whether it was for this or not.

    Raises FreshPasswordNeededError for one that was used, is for another act,
    is older than 60 seconds of the boot clock, or was not given by this session.
    """
    given = session.is_open and proof in session.proofs
    session.proofs.discard(proof)
    clock = session.clock
    passed = clock.boot_clock() - proof.boot_clock
    fresh = proof.boot_id == clock.boot_id() and 0 <= passed <= FRESH_SECONDS * 1000
    if not (given and fresh and proof.act is act):
        raise FreshPasswordNeededError()
