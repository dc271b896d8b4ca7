"""Step 0 of a purge: the plan on disk, the line in the log, PURGING in the key file."""

from __future__ import annotations

import contextlib
import dataclasses
import os
import re
import unicodedata
from collections.abc import Iterator

import msgspec

from core.app import App
from core.deletion.belongings import is_connected, list_backups_elsewhere
from core.deletion.export_gate import find_fate, find_move_fate
from core.deletion.purge_plan import BACKUP, PurgePlan, Stage, remove_plan, write_plan
from core.deletion.receipt import ReceiptCopy, ReceiptMove, Remaining, make_receipt_id
from core.errors import AppError, NotConfirmedError
from core.formats.times import write_time
from core.ports import Millis
from core.services import opening
from core.services.outside import carry_key_file, find_installation_key
from core.storage.file_systems import find_file_system
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.key_file import CopyRecord, KeyFile, MoveRecord, read_whole_pages
from core.vault.profile import ProfileId, ProfileState


def pseudonym_of(app: App, profile: ProfileId) -> bytes:
    """Return the name by which the log knows a profile, registering it where it is new."""
    opening.register(app, profile)
    pseudonym = app.registry().pseudonym_of(profile)
    assert pseudonym is not None
    return pseudonym


def log_event(app: App, profile: ProfileId, what: LogEvent, *, at: Millis) -> None:
    """Add a line about a profile to the installation's log. Raises DiskError."""
    log = InstallationLog(app.paths.installation_log)
    log.append(what, at=at, pseudonym=pseudonym_of(app, profile))


def check_typed_name(key_file: KeyFile, typed: str) -> None:
    """Raise NotConfirmedError unless the name was typed exactly, after NFC and trimming."""

    def plain(text: str) -> str:
        return unicodedata.normalize("NFC", text).strip()

    if plain(typed) != plain(key_file.card.name):
        raise NotConfirmedError(name=key_file.card.name)


def begin(
    app: App,
    decided: KeyFile,
    *,
    before: KeyFile,
    folder_only: bool = False,
) -> PurgePlan:
    """Do step 0: plan, line in the log, PURGING in the key file, and the plan says begun.

    `decided` bears the decision and is vouched for; `before` is what the key
    file holds now and gets back where this fails. Raises DiskError, KeyFileDamagedError.
    """
    plan = _derive_plan(app, decided, folder_only=folder_only)
    life = msgspec.structs.replace(
        decided.life, state=ProfileState.PURGING, purge_id=bytes.fromhex(plan.purge)
    )
    write_plan(app.paths, plan)
    try:
        log_event(app, decided.profile, LogEvent.PURGING, at=_told_time(app, decided))
        carry_key_file(app, dataclasses.replace(decided, life=life))
        plan = msgspec.structs.replace(plan, stage=Stage.BEGUN)
        if (key := find_installation_key(app)) is not None:
            plan = plan.vouched(key)
        write_plan(app.paths, plan)
    except AppError:
        with contextlib.suppress(AppError):
            call_off(app, plan, before)
        raise
    return plan


def call_off(app: App, plan: PurgePlan, key_file: KeyFile) -> None:
    """Put `key_file` back where step 0 was cut off, and forget the plan. Raises DiskError."""
    path = app.paths.profile(key_file.profile).key_file
    sequence = max(page.sequence for page in read_whole_pages(path))
    carry_key_file(app, dataclasses.replace(key_file, sequence=sequence))
    remove_plan(app.paths, plan)
    log_event(app, key_file.profile, LogEvent.ABANDONED, at=app.clock.now())


def _told_time(app: App, key_file: KeyFile) -> Millis:
    # A deletion “now” has no line of its own for the decision: this one stands for both.
    decision = key_file.life.decision
    return decision.requested if decision and not decision.seconds else app.clock.now()


def _derive_plan(app: App, key_file: KeyFile, *, folder_only: bool) -> PurgePlan:
    decision, now = key_file.life.decision, app.clock.now()
    assert decision is not None
    file_system = find_file_system(app.paths.profile(key_file.profile).folder)
    hidden = None if key_file.life.named else key_file.card.name
    return PurgePlan(
        purge=app.randomness.bytes(16).hex(),
        profile=key_file.profile.hex(),
        pseudonym=pseudonym_of(app, key_file.profile).hex(),
        receipt=make_receipt_id(app.paths, at=now, randomness=app.randomness),
        stage=Stage.PREPARED,
        requested=decision.requested,
        seconds=decision.seconds,
        begun=now,
        with_password=decision.with_password and not folder_only,
        counts=decision.counts,
        copy=_tell_copy(decision.copy) if decision.copy is not None else None,
        moved=_tell_move(app, decision.moved) if decision.moved is not None else msgspec.UNSET,
        remaining=tuple(_list_remaining(app, key_file, hidden, folder_only=folder_only)),
        reach=tuple(_list_reach(app, key_file, hidden)),
        folder_only=folder_only,
        file_system=file_system.name,
        limits=tuple(limit.value for limit in file_system.limits()),
    )


def _tell_copy(copy: CopyRecord) -> ReceiptCopy:
    return ReceiptCopy(
        format=copy.format,
        encrypted=copy.encrypted,
        items=copy.items,
        attachments=copy.attachments,
        verified=True,
        sha256=copy.sha256.hex() if copy.encrypted else None,
        at_the_end=find_fate(copy),
    )


def _tell_move(app: App, moved: MoveRecord) -> ReceiptMove:
    return ReceiptMove(
        at=write_time(moved.at),
        items=moved.items,
        attachments=moved.attachments,
        verified=True,
        at_the_end=find_move_fate(app, moved),
    )


def _list_remaining(
    app: App, key_file: KeyFile, hidden: str | None, *, folder_only: bool
) -> Iterator[Remaining]:
    profile, decision = key_file.profile, key_file.life.decision
    owner = decision is not None and decision.with_password and not folder_only
    newest = {copy.path: copy for copy in app.registry().list_copies(profile)}
    for path in newest:
        yield Remaining("copy", hide_name(path, hidden), os.path.lexists(path))
    for backup in list_backups_elsewhere(app, profile):
        there = is_connected(backup)
        if not (there and owner):
            yield Remaining(BACKUP, hide_name(str(backup), hidden), there)
    yield Remaining("uncontrolled", "", there=True)


def _list_reach(app: App, key_file: KeyFile, hidden: str | None) -> Iterator[Remaining]:
    # A disk can be gone when this is resumed, and then nobody knows the name to hide.
    for backup in filter(is_connected, list_backups_elsewhere(app, key_file.profile)):
        yield Remaining(BACKUP, hide_name(str(backup), hidden), there=True)


def hide_name(path: str, name: str | None) -> str:
    """Return a path in which a profile's name, however spelled, is an ellipsis.

    Exports are named after the profile by default, and a receipt names nobody unasked.
    """
    if name is None:
        return path
    as_file = "".join(c if c.isalnum() or c in " -_" else "_" for c in name).strip()
    shown = unicodedata.normalize("NFC", path)
    for form in (name, as_file):
        shown = re.sub(re.escape(form), "…", shown, flags=re.IGNORECASE) if form else shown
    return shown
