"""`profile delete|restore` and `purge`: the end of a profile."""

from __future__ import annotations

import argparse
import contextlib
import shlex
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path

from core.app import App
from core.deletion import due, export_gate, lifecycle
from core.deletion.export_gate import ExportGate
from core.deletion.plan import DeletionPlan, make_plan
from core.deletion.purge import OutcomeState
from core.deletion.receipt import Receipt, receipt_path
from core.errors import NotConfirmedError, UsageError, WrongStateError
from core.ports import Millis
from core.services import profiles, recovery
from core.services.exporting import ExportRequest
from core.services.ownership import Act, prove_owner
from core.vault.condition import Opening, ReadOnlyReason
from core.vault.profile import Profile, ProfileState
from ui.terminal.answers import Answer, Json, absolute, local_time, rfc3339, tell
from ui.terminal.exit_codes import DONE, exit_code
from ui.terminal.formats_command import writable_format
from ui.terminal.move_answer import move, move_document, move_lines, receipt_move
from ui.terminal.outcomes import (
    incomplete_error,
    outcome_document,
    outcome_line,
    receipt_of,
)
from ui.terminal.request import Opened, Request, ask_for_password, say_condition, uninterrupted
from ui.terminal.transfer_commands import read_passphrase
from ui.wording.deletion import say_removal, say_stay
from ui.wording.errors import sentence

SCHEDULED, PURGED = "scheduled", "purged"
_WAITING = (ProfileState.SCHEDULED, ProfileState.HELD)


def delete(request: Request) -> Answer:
    """Tell what would go, or delete: in days, now, or without the password."""
    options = request.options
    with request.open_app() as app:
        chosen = profiles.find_profile(app, name=options.name)
        if options.plan:
            return _plan(request, app, chosen)
        _check_confirmed(options.confirm, chosen)
        if options.without_password:
            _check_alone(options, "--without-password")
            return _delete_without_password(app, chosen, options.confirm)
        if chosen.state in _WAITING and chosen.with_password and options.now:
            _check_alone(options, "--now on a profile that is scheduled")
            return _delete_scheduled(request, app, chosen)
        _check_decided(options)
        with request.open_chosen(app, chosen) as opened:
            return _delete_open(request, opened)


def _check_confirmed(confirm: str | None, chosen: Profile) -> None:
    """Raise unless the name was given twice; before anything is written or asked for."""
    if confirm is None:
        raise UsageError(reason="Deleting a profile needs its name again: --confirm NAME.")

    def plain(text: str) -> str:
        return unicodedata.normalize("NFC", text).strip()

    if plain(confirm) != plain(chosen.name):
        raise NotConfirmedError(name=chosen.name)


def _check_alone(options: argparse.Namespace, what: str) -> None:
    decided = options.copy or options.no_copy or options.move_to
    if decided or options.format or options.days:
        raise UsageError(reason=f"{what} takes neither a copy nor days.")


def _check_decided(options: argparse.Namespace) -> None:
    if not options.copy and not options.no_copy and not options.move_to:
        raise UsageError(
            reason="Decide about a copy: --copy FILE --format F, --move-to OTHER, or --no-copy."
        )
    if bool(options.copy) != bool(options.format):
        raise UsageError(reason="--copy FILE and --format F go together. See “strongroom formats”.")
    if options.format:
        writable_format(options.format)
    if not options.now and not options.days:
        raise UsageError(reason="Decide when: --in 7, 14, 30, 60 or 90 days, or --now.")


def _delete_open(request: Request, opened: Opened) -> Answer:
    options = request.options
    app, name = opened.app, opened.session.card.name
    gate, kept, about_copy = _decide(request, opened)
    if options.days:
        waits = lifecycle.schedule(
            opened.session,
            secret=opened.secret,
            typed_name=options.confirm,
            gate=gate,
            days=options.days,
        )
        document = {"state": SCHEDULED, "deadline": rfc3339(waits.deadline)}
        return Answer(
            document={**document, **kept, "receipt": None},
            lines=[*about_copy, *_scheduled_lines(name, waits.deadline)],
        )
    with uninterrupted():
        receipt = lifecycle.delete_now(
            opened.session, secret=opened.secret, typed_name=options.confirm, gate=gate
        )
    return _deleted(app, name, receipt, kept, about_copy)


def _decide(request: Request, opened: Opened) -> tuple[ExportGate, dict[str, Json], list[str]]:
    """Do what was decided about a copy, and return what is said of it, for machines and people."""
    if request.options.move_to:
        gate, moved = move(request, opened)
        kept = {"copy": None, "moved": move_document(request, moved)}
        return gate, kept, move_lines(request, moved)
    gate = _gate(request, opened)
    return gate, {"copy": _copy_document(gate)}, _copy_lines(gate)


def _gate(request: Request, opened: Opened) -> ExportGate:
    """Write and check the copy, or take the word that none is wanted."""
    options = request.options
    if options.no_copy:
        return export_gate.without_copy()
    form = writable_format(options.format)
    with read_passphrase(request, form) as passphrase:
        wanted = ExportRequest(
            path=absolute(options.copy), format_id=form.id, passphrase=passphrase
        )
        # One command is one act: the password given for it is proved again for the copy.
        proof = prove_owner(opened.session, secret=opened.secret, act=Act.EXPORT)
        return export_gate.make_copy(opened.session, request=wanted, proof=proof)


def _copy_document(gate: ExportGate) -> Json:
    copy = gate.copy
    if copy is None:
        return None
    return {
        "format": copy.format,
        "items": copy.items,
        "attachments": copy.attachments,
        "sha256": copy.sha256.hex(),
        "verified": gate.verified,
    }


def _copy_lines(gate: ExportGate) -> list[str]:
    copy = gate.copy
    if copy is None:
        return []
    lines = [
        f"Checked: {copy.items:,} items and {copy.attachments:,} attachments are in {copy.path}."
    ]
    if not copy.encrypted:
        lines.append("Anyone who opens the file can read all passwords.")
    if export_gate.warns_of_place(Path(copy.path)):
        lines.append("The system empties that folder sooner or later. Move the copy elsewhere.")
    return lines


def _scheduled_lines(name: str, deadline: Millis) -> list[str]:
    return [
        f"{name} will be deleted on {local_time(deadline)}.",
        f"Until then it can be restored: strongroom profile restore {shlex.quote(name)}",
    ]


def _deleted(
    app: App, name: str, receipt: Receipt, kept: dict[str, Json], about_copy: list[str]
) -> Answer:
    path = receipt_path(app.paths, receipt.id)
    return Answer(
        document={"state": PURGED, "deadline": None, **kept, "receipt": str(path)},
        lines=[*about_copy, f"{name} was deleted. The receipt is {path}."],
    )


def _delete_scheduled(request: Request, app: App, chosen: Profile) -> Answer:
    with request.secrets.read(ask_for_password(chosen)) as secret, uninterrupted():
        receipt = lifecycle.delete_scheduled_now(
            app, profile=chosen.id, secret=secret, typed_name=request.options.confirm
        )
    copy: Json = None
    if receipt.copy is not None:
        copy = {
            "format": receipt.copy.format,
            "items": receipt.copy.items,
            "attachments": receipt.copy.attachments,
            "sha256": receipt.copy.sha256,
            "verified": receipt.copy.verified,
        }
    kept = {"copy": copy} | receipt_move(receipt)
    return _deleted(app, chosen.name, receipt, kept, [])


def _delete_without_password(app: App, chosen: Profile, confirm: str) -> Answer:
    """Begin the long wait; once it is over, the same command is the second confirmation."""
    document: dict[str, Json] = {"state": SCHEDULED, "with_password": False}
    if chosen.state is ProfileState.ACTIVE:
        waits = lifecycle.schedule_without_password(app, profile=chosen.id, typed_name=confirm)
        return Answer(
            document={**document, "deadline": rfc3339(waits.deadline)},
            lines=[
                f"{chosen.name} will be deleted after {local_time(waits.deadline)}, "
                "if you confirm it then with the same command.",
                "Opening or restoring it cancels that.",
            ],
        )
    with uninterrupted():
        outcome = due.confirm_purge(app, profile=chosen.id, typed_name=confirm)
    if outcome.state is OutcomeState.INCOMPLETE:
        raise incomplete_error(outcome)
    document |= {"state": str(outcome.state), "deadline": None, "receipt": receipt_of(outcome)}
    return Answer(document=document, lines=[outcome_line(outcome)])


def _plan(request: Request, app: App, chosen: Profile) -> Answer:
    """Tell what would go and stay; counted exactly where the master password is given."""
    with contextlib.ExitStack() as closing:
        session = None
        if request.options.password_stdin and chosen.state is ProfileState.ACTIVE:
            # To look must not even write that somebody looked.
            how = Opening.READ_ONLY
            session = closing.enter_context(request.open_chosen(app, chosen, how=how)).session
            if session.read_only is not ReadOnlyReason.ASKED:
                tell(say_condition(session))
        plan = make_plan(app, profile=chosen.id, session=session)
    return Answer(document=_plan_document(plan), lines=_plan_lines(plan))


def _plan_document(plan: DeletionPlan) -> Json:
    return {
        "removes": [
            {"what": str(gone.what), "count": gone.count, "bytes": gone.bytes}
            for gone in plan.removes
        ],
        "stays": [{"what": str(stay.what), "where": stay.where or None} for stay in plan.stays],
        "other_profiles": list(plan.other_profiles),
    }


def _plan_lines(plan: DeletionPlan) -> list[str]:
    not_counted = "  Its items are not counted: give the master password with --password-stdin."
    others = ", ".join(plan.other_profiles) or "none; this is the last profile"
    return [
        f"Deleting {plan.name} removes from this computer:",
        *(f"  {say_removal(gone.what, gone.count, gone.bytes)}" for gone in plan.removes),
        *([] if plan.exact else [not_counted]),
        "This stays, Strongroom cannot delete it:",
        *(f"  {say_stay(s.what, s.where, encrypted=s.encrypted)}" for s in plan.stays),
        f"Profiles not affected: {others}.",
    ]


def restore(request: Request) -> Answer:
    """Cancel a deletion with the password or the recovery key; with neither where it had none."""
    options = request.options
    with request.open_app() as app, contextlib.ExitStack() as closing:
        chosen = profiles.find_profile(app, name=options.name)
        if chosen.state is ProfileState.ACTIVE:
            raise WrongStateError(name=chosen.name, state=chosen.state)
        secret = key = None
        if options.recovery_key:
            typed = request.secrets.read_text(f"Recovery key of {chosen.name}")
            key = closing.enter_context(recovery.parse_key(typed))
        elif chosen.with_password:
            secret = closing.enter_context(request.secrets.read(ask_for_password(chosen)))
        lifecycle.restore(app, profile=chosen.id, secret=secret, recovery_key=key)
    return Answer(
        document={"state": str(ProfileState.ACTIVE)},
        lines=[f"{chosen.name} restored. Deletion cancelled."],
    )


def purge(request: Request) -> Answer:
    """Finish deletions that are due or were interrupted; serve no day of a held one."""
    with request.open_app() as app, uninterrupted():
        outcomes = due.purge_due(app, card_visible=False)
    unfinished = [o for o in outcomes if o.state is OutcomeState.INCOMPLETE]
    return Answer(
        document=[outcome_document(o) for o in outcomes],
        lines=[outcome_line(o) for o in outcomes] or ["No deletion is due."],
        remarks=[f"strongroom: {sentence(incomplete_error(o))}" for o in unfinished[:1]],
        code=exit_code(incomplete_error(unfinished[0])) if unfinished else DONE,
    )


ACTS: Mapping[str, Callable[[Request], Answer]] = {
    "delete": delete,
    "restore": restore,
    "purge": purge,
}
