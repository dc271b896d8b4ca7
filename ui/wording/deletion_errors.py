"""The sentence for each failure of deleting a profile, or of removing what one left over."""

from __future__ import annotations

from collections.abc import Mapping

from core import errors
from core.errors import AppError
from ui.wording.deletion import COPIES_REMAIN, KEYS_FATES
from ui.wording.message import Sentences, one


def _incomplete(truth: str) -> tuple[str, ...]:
    """Return what is said of a deletion that cannot finish, with what is true already."""
    return (
        f"{{name}} is not deleted completely: {{left}} could not be removed{truth}. "
        "Run the deletion again to finish it.",
        f"The profile is not deleted completely: {{left}} could not be removed{truth}. "
        "Run the deletion again to finish it.",
        "The profile is not deleted completely. Run the deletion again to finish it.",
    )


def _clause(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:].removesuffix(".")


SENTENCES: Mapping[type[AppError], Sentences] = {
    errors.LeftoverKeptError: Sentences(
        (
            "Strongroom did not make {path} and never removes it. Move it yourself.",
            "Strongroom did not make that and never removes it. Move it yourself.",
        ),
        by="kind",
        others={
            "unregistered-profile": (
                "That is a whole profile. Delete it from its card, with its master password.",
            ),
            "backup-apart-from-keys": (
                "Keys of another backup of that profile may open {path}. "
                "Remove the other backups first, or connect them.",
                "Keys of another backup of that profile may open that. "
                "Remove the other backups first, or connect them.",
            ),
        },
    ),
    errors.NotConfirmedError: one(
        "The name does not match, so nothing was deleted. Type {name} to confirm.",
        "The name does not match, so nothing was deleted. Type it exactly.",
    ),
    errors.GateClosedError: Sentences(
        (
            "There is no checked copy, so nothing was deleted. "
            "Make a copy, or say that you want none.",
        ),
        by="reason",
        others={
            "not-decided": (
                "It is not decided whether to keep a copy, so nothing was deleted. "
                "Make a copy, or say that you want none.",
            ),
            "copy-gone": (
                "The copy is no longer at {path}, so nothing was deleted. Make another one.",
                "The copy is no longer where it was, so nothing was deleted. Make another one.",
            ),
            "copy-changed": (
                "The copy {path} changed since it was checked, so nothing was deleted. "
                "Make another one.",
                "The copy changed since it was checked, so nothing was deleted. Make another one.",
            ),
            "copy-incomplete": (
                "The copy {path} does not hold everything, so nothing was deleted. "
                "Make another one.",
                "The copy does not hold everything, so nothing was deleted. Make another one.",
            ),
            "target-changed": (
                "The profile that took everything changed since that was checked, "
                "so nothing was deleted. Move again, which replaces what nobody changed there, "
                "or make a copy.",
            ),
            "target-gone": (
                "The profile that took everything is not there any more, so nothing was deleted. "
                "Choose another one, or make a copy.",
            ),
            "vault-changed": (
                "The profile changed since it was copied, so nothing was deleted. "
                "Make another copy.",
            ),
        },
    ),
    errors.PurgeIncompleteError: Sentences(
        _incomplete(""),
        by="keys",
        others={
            fate: _incomplete(f"; {_clause(said)}; {_clause(COPIES_REMAIN)}")
            for fate, said in KEYS_FATES.items()
        },
    ),
}
