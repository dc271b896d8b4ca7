"""The purge: keys first, then everything else, every step repeatable, from a plan on disk.

Step 0 (`begin`) writes the plan, then PURGING into the key file. The steps of
`purge_steps` destroy the keys, remove keyring entries, files, registry rows and
settings, search for traces, and end with a receipt, a line in the log and the
plan removed. A kill anywhere is resumed from the plan.
"""

from __future__ import annotations

import dataclasses
import enum
import os
from pathlib import Path

from core.app import App
from core.deletion.beginning import begin, call_off
from core.deletion.evidence import bounded, may_go_on
from core.deletion.keys_fate import KeysFate, count_known_copies, find_fate_of_keys
from core.deletion.purge_plan import PurgePlan, Stage, list_plans, write_plan
from core.deletion.purge_steps import PurgeRun
from core.deletion.receipt import CopyFate, MoveFate, Receipt, receipt_path
from core.deletion.receipt_draft import NameUse
from core.errors import (
    FileMissingError,
    KeyFileDamagedError,
    NewerSchemaError,
    PurgeIncompleteError,
)
from core.progress import SILENT, Progress
from core.storage.key_file import (
    KeyFile,
    read_whole_pages,
)
from core.vault.profile import ProfileId, ProfileState


class OutcomeState(enum.StrEnum):
    """What came of looking after one profile: ASKS wants a person's click on its card."""

    PURGED = "purged"
    INCOMPLETE = "incomplete"
    HELD = "held"
    ASKS = "asks"


@dataclasses.dataclass(frozen=True, kw_only=True)
class PurgeOutcome:
    """One profile that was due or interrupted; `name` None where it is gone with the keys.

    `copy` and `moved` are, for a HELD one, what has become of what was kept on the way out; `keys`
    and `copies`, for an INCOMPLETE one, what is true already and how many copies are known to
    remain.
    """

    profile: ProfileId
    state: OutcomeState
    name: str | None = None
    receipt: Path | None = None
    left: tuple[str, ...] = ()
    keys_destroyed: bool = False
    copy: CopyFate | None = None
    keys: KeysFate | None = None
    copies: int = 0
    moved: MoveFate | None = None


@dataclasses.dataclass(frozen=True)
class Interrupted:
    """A purge that stands on disk unfinished; `left` is what of the profile's folder is there.

    `copies` is how many copies and backups are known to remain.
    """

    profile: ProfileId
    keys: KeysFate
    left: tuple[str, ...]
    copies: int

    @property
    def keys_destroyed(self) -> bool:
        """Tell whether the key file opens nothing any more."""
        return self.keys.is_end


class _Verdict(enum.Enum):
    STANDS = enum.auto()
    ASK = enum.auto()
    ROLL_BACK = enum.auto()
    STALE = enum.auto()


_STANDING = (_Verdict.STANDS, _Verdict.ASK)


def purge(
    app: App,
    decided: KeyFile,
    *,
    before: KeyFile,
    folder_only: bool = False,
    progress: Progress = SILENT,
) -> Receipt:
    """Purge a profile whose key file bears the decision, without interruption.

    With `folder_only` backups elsewhere and the keyring are left, and the backups named.
    Raises PurgeIncompleteError; before the first key is touched also DiskError,
    and then the profile is as it was.
    """
    plan = begin(app, decided, before=before, folder_only=folder_only)
    return finish(app, plan, decided, progress=progress)


def finish(app: App, plan: PurgePlan, decided: KeyFile, *, progress: Progress = SILENT) -> Receipt:
    """Do the steps of a purge that this very process began. Raises PurgeIncompleteError."""
    use = NameUse(name=decided.card.name, on_receipt=decided.life.named)
    return PurgeRun(app, plan, use=use, progress=progress).run()


def resume_purges(app: App, *, progress: Progress = SILENT) -> tuple[PurgeOutcome, ...]:
    """Finish every interrupted purge that may go on unattended.

    Keys gone already: it goes on. Nothing gone yet: as the key file says, and
    only where this installation's log knows of the decision; else it ASKS. A
    plan that the key file contradicts touches nothing.
    """
    outcomes = []
    for plan in list_plans(app.paths):
        verdict = _judge(app, plan)
        if verdict is _Verdict.STANDS and may_go_on(app, plan):
            outcomes.append(_resume(app, plan, progress))
        elif verdict in _STANDING:
            outcomes.append(PurgeOutcome(profile=plan.profile_id, state=OutcomeState.ASKS))
        elif verdict is _Verdict.ROLL_BACK:
            _roll_back(app, plan)
    return tuple(outcomes)


def resume_purge(
    app: App, *, profile: ProfileId, progress: Progress = SILENT
) -> PurgeOutcome | None:
    """Finish the interrupted purge of one profile because a person asked for it now.

    None where there is none that the profile's key file does not contradict.
    """
    for plan in list_plans(app.paths):
        if plan.profile_id == profile and _judge(app, plan) in _STANDING:
            return _resume(app, plan, progress)
    return None


def list_interrupted(app: App) -> tuple[Interrupted, ...]:
    """Return the purges that stand unfinished, for the start screen. Writes nothing."""
    under_way = (plan for plan in list_plans(app.paths) if _judge(app, plan) in _STANDING)
    return tuple(_tell_interrupted(app, plan) for plan in under_way)


def _tell_interrupted(app: App, plan: PurgePlan) -> Interrupted:
    paths = app.paths.profile(plan.profile_id)
    files = [str(paths.key_file)]
    if not os.path.lexists(paths.key_file):
        files = sorted(
            os.path.join(place, name) for place, _, names in os.walk(paths.folder) for name in names
        )
    keys, copies = find_fate_of_keys(app, plan), count_known_copies(app, plan)
    return Interrupted(plan.profile_id, keys, tuple(files), copies)


def is_stale(app: App, plan: PurgePlan) -> bool:
    """Tell whether a plan belongs to no purge under way."""
    return _judge(app, plan) is _Verdict.STALE


def _resume(app: App, plan: PurgePlan, progress: Progress) -> PurgeOutcome:
    reach = bounded(app, plan)
    try:
        if reach != plan:
            write_plan(app.paths, reach)
        receipt = PurgeRun(app, reach, use=NameUse(), progress=progress).run()
    except PurgeIncompleteError as error:
        return incomplete_outcome(plan.profile_id, error)
    path = receipt_path(app.paths, receipt.id)
    return PurgeOutcome(
        profile=plan.profile_id, state=OutcomeState.PURGED, receipt=path, keys_destroyed=True
    )


def incomplete_outcome(profile: ProfileId, error: PurgeIncompleteError) -> PurgeOutcome:
    """Return what an incomplete purge is told as."""
    return PurgeOutcome(
        profile=profile,
        state=OutcomeState.INCOMPLETE,
        name=error.name,
        left=tuple(error.left),
        keys_destroyed=error.keys_destroyed,
        keys=error.keys,
        copies=error.copies,
    )


def _judge(app: App, plan: PurgePlan) -> _Verdict:
    begun = plan.stage is Stage.BEGUN
    try:
        pages = read_whole_pages(app.paths.profile(plan.profile_id).key_file)
    except (FileMissingError, KeyFileDamagedError):
        # No key file, or none that opens anything: past the point of no return if ever begun.
        if not begun:
            return _Verdict.STALE
        return _Verdict.STANDS
    except NewerSchemaError:
        return _Verdict.ASK if begun else _Verdict.STALE
    ours = [page for page in pages if _is_purging(page, plan)]
    if len(ours) < len(pages):
        return _Verdict.ROLL_BACK if ours else _Verdict.STALE
    return _Verdict.STANDS


def _is_purging(page: KeyFile, plan: PurgePlan) -> bool:
    life = page.life
    same = page.profile == plan.profile_id and life.purge_id == bytes.fromhex(plan.purge)
    return same and life.state == ProfileState.PURGING


def _roll_back(app: App, plan: PurgePlan) -> None:
    """Give a profile back whose step 0 was cut off: for destroying, the less final page counts."""
    pages = read_whole_pages(app.paths.profile(plan.profile_id).key_file)
    before = next(page for page in pages if not _is_purging(page, plan))
    call_off(app, plan, before)
