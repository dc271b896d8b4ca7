"""The owner's proof for an act, without the derivation that a real one costs."""

from __future__ import annotations

from core.session import Session
from core.vault.proof import Act, FreshProof


def proved(session: Session, act: Act = Act.EXPORT) -> FreshProof:
    """Return what `prove_owner` returns for the right master password."""
    proof = FreshProof(act, session.clock.boot_id(), session.clock.boot_clock())
    session.proofs.add(proof)
    return proof
