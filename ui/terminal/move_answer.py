"""`profile delete --move-to`: everything into another profile first, and what is said of that."""

from __future__ import annotations

from collections.abc import Mapping

from core.deletion import export_gate
from core.deletion.export_gate import ExportGate
from core.deletion.receipt import Receipt
from core.services import moving, profiles
from core.services.moving import Moved, MoveRequest
from core.services.ownership import Act, prove_owner
from core.vault.canonical import Noun
from ui.terminal.answers import Json
from ui.terminal.request import Opened, Request, ask_for_password
from ui.terminal.transfer_commands import not_kept_rows
from ui.wording.losses import say_not_kept

_COUNTED: Mapping[Noun, str] = {
    Noun.ITEMS: "items",
    Noun.VERSIONS: "versions",
    Noun.ATTACHMENTS: "attachments",
    Noun.FOLDERS: "folders",
    Noun.TAGS: "tags",
    Noun.GENERATED: "generated",
    Noun.RECIPES: "recipes",
}


def move(request: Request, opened: Opened) -> tuple[ExportGate, Moved]:
    """Move everything to the profile named, whose master password is the next secret."""
    name = opened.session.card.name
    target = profiles.find_profile(opened.app, name=request.options.move_to)
    # Before its password is asked for: some could not take anything whatever it is.
    moving.check_target(opened.session, target=target.id)
    with request.secrets.read(ask_for_password(target)) as secret:
        wanted = MoveRequest(target=target.id, secret=secret, folder=f"From {name}")
        proof = prove_owner(opened.session, secret=opened.secret, act=Act.EXPORT)
        return export_gate.make_move(opened.session, request=wanted, proof=proof)


def move_document(request: Request, moved: Moved) -> Json:
    """Return what was moved, for machines."""
    return {
        "to": request.options.move_to,
        "folder": moved.folder,
        **{what: moved.counts[noun] for noun, what in _COUNTED.items()},
        "verified": True,
        "not_kept": not_kept_rows(moved.not_kept),
    }


def move_lines(request: Request, moved: Moved) -> list[str]:
    """Return what was moved, for people."""
    items, files = moved.counts[Noun.ITEMS], moved.counts[Noun.ATTACHMENTS]
    return [
        f"Checked: {items:,} items and {files:,} attachments are in "
        f"{request.options.move_to}, in the folder “{moved.folder}”.",
        *(f"Not moved: {say_not_kept(lost)}." for lost in moved.not_kept),
    ]


def receipt_move(receipt: Receipt) -> dict[str, Json]:
    """Return what a receipt says of a move, for machines; nothing where there was none."""
    moved = receipt.move()
    if moved is None:
        return {}
    told = {"items": moved.items, "attachments": moved.attachments, "verified": moved.verified}
    return {"moved": {**told, "at_the_end": str(moved.at_the_end)}}
