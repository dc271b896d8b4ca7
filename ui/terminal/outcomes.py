"""What came of looking after profiles that were due, for people and for machines."""

from __future__ import annotations

from core.deletion.purge import OutcomeState, PurgeOutcome
from core.errors import PurgeIncompleteError
from ui.terminal.answers import Json
from ui.wording.deletion import COPY_FATES, MOVE_FATES


def outcome_document(outcome: PurgeOutcome) -> Json:
    """Return one profile that was due or interrupted."""
    document: dict[str, Json] = {
        "id": outcome.profile.hex(),
        "state": str(outcome.state),
        "receipt": receipt_of(outcome),
        "copy": str(outcome.copy) if outcome.copy is not None else None,
    }
    if outcome.moved is not None:
        document["moved"] = str(outcome.moved)
    return document


def receipt_of(outcome: PurgeOutcome) -> str | None:
    """Return where the receipt lies, None where there is none."""
    return str(outcome.receipt) if outcome.receipt is not None else None


def incomplete_error(outcome: PurgeOutcome) -> PurgeIncompleteError:
    """Return the error that an incomplete purge would have raised."""
    return PurgeIncompleteError(
        name=outcome.name,
        left=outcome.left,
        keys_destroyed=outcome.keys_destroyed,
        keys=outcome.keys,
        copies=outcome.copies,
    )


def outcome_line(outcome: PurgeOutcome) -> str:
    """Return what came of one profile, and of the copy made of it while there is still time."""
    who = outcome.name or f"The profile {outcome.profile.hex()[:8]}"
    said = {
        OutcomeState.PURGED: f"{who} was deleted. The receipt is {outcome.receipt}.",
        OutcomeState.INCOMPLETE: f"{who} could not be deleted completely.",
        OutcomeState.HELD: f"{who} is due. It waits one more day in which the window is open.",
        OutcomeState.ASKS: f"{who} is due, and somebody must say so again: "
        "strongroom profile delete NAME --confirm NAME, with --now or --without-password.",
    }
    if outcome.copy is not None:
        return f"{said[outcome.state]} {COPY_FATES[outcome.copy.value]}"
    if outcome.moved is not None:
        return f"{said[outcome.state]} {MOVE_FATES[outcome.moved.value]}"
    return said[outcome.state]
