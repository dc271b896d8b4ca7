"""What must agree before anything is destroyed while nobody is asked.

Plan, log and countdown are files that others can write, and no key vouches for
them while the profile is closed. What others cannot write is the keyring.
"""

from __future__ import annotations

import os

import msgspec

from core.app import App
from core.crypto.keys import InstallationKey
from core.deletion import countdown
from core.deletion.beginning import hide_name
from core.deletion.belongings import (
    KEYRING_PURPOSES,
    is_connected,
    keyring_account,
    list_backup_folders,
    list_backups_elsewhere,
)
from core.deletion.purge_plan import PurgePlan, Stage
from core.deletion.receipt import Remaining
from core.errors import DamagedError, FileMissingError, NewerSchemaError, NoKeyringError
from core.formats.times import write_time
from core.services.outside import (
    anchor_account,
    insist,
    insist_on_installation_key,
    is_ours,
    number_of,
    sequence_account,
)
from core.storage.anchors import SealedAnchor
from core.storage.backups import KEYS
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.key_file import KeyFile, read_key_file
from core.vault.profile import ProfileId

_UNDOING = (LogEvent.RESTORED, LogEvent.UNDONE, LogEvent.CANCELLED)


def may_go_on(app: App, plan: PurgePlan) -> bool:
    """Tell whether an interrupted purge may go on while nobody is asked.

    A plan can be planted beside a key file that is damaged, moved away or
    edited, and a line in the log forged. So this installation's MAC must hold;
    where there is no key for one, nothing may be left that a person could still want.
    """
    try:
        key = insist_on_installation_key(app)
        page = _read_page(app, plan.profile_id)
        if page is not None:
            # Without a key only the log can tell; then `bounded` keeps to the profile's folder.
            ours = key is None or (page.is_marked(key) and _is_newest(app, page))
            return ours and is_known_decision(app, page)
        if _is_all_gone(app, plan.profile_id):
            return True  # what remains is to say so
        if key is None and _is_anything_whole(app, plan.profile_id):
            return False
        return (key is None or plan.holds(key)) and _is_known_purge(app, plan)
    except NoKeyringError:
        return False


def is_trusted(app: App, seen: KeyFile) -> bool:
    """Tell whether a key file may end its profile unattended, once its wait is over.

    It must be as this installation left it, and none newer may have been seen: the whole data
    folder can be put back, with its log, from before a deletion was called off. Without a
    keyring nobody can tell; then this very run must have seen the extra day pass.
    """
    try:
        if not is_ours(app, seen):
            return False
        if insist_on_installation_key(app) is None:
            watched = app.watched.get(seen.profile)
            return watched is not None and countdown.is_over(watched)
        return _is_newest(app, seen)
    except NoKeyringError:
        return False


def is_marked(app: App, seen: KeyFile) -> bool:
    """Tell whether the mark of this installation holds; without one nothing vouches for a page."""
    try:
        key = insist_on_installation_key(app)
    except NoKeyringError:
        return False
    return key is not None and seen.is_marked(key)


def _is_newest(app: App, seen: KeyFile) -> bool:
    """Tell whether the keyring knows of no newer key file. Raises NoKeyringError."""
    blob = insist(app, anchor_account(seen.profile))
    sealed = SealedAnchor.unpack(blob) if blob is not None else None
    anchored = sealed.anchor.key_file_sequence if sealed is not None else 0
    called_off = number_of(insist(app, sequence_account(seen.profile)))
    return seen.sequence >= max(anchored, called_off)


def bounded(app: App, plan: PurgePlan) -> PurgePlan:
    """Return an interrupted purge with no more in its reach than is vouched for.

    Whatever a plan says of the password, backups elsewhere and the keyring are
    out of reach unless this installation wrote the plan, or the decision in the key file.
    """
    page = _read_page(app, plan.profile_id)
    try:
        key = insist_on_installation_key(app)
    except NoKeyringError:
        key = None
    if key is not None and plan.holds(key):
        return plan
    if key is not None and _is_begun_by_us(page, plan, key):
        assert page is not None
        assert page.life.decision is not None
        with_password = page.life.decision.with_password
        begun = msgspec.structs.replace(plan, stage=Stage.BEGUN, with_password=with_password)
        return begun.vouched(key)
    listed = {left.where for left in plan.remaining}
    name = page.card.name if page is not None else None
    places = (p for p in list_backups_elsewhere(app, plan.profile_id) if is_connected(p))
    stay = (Remaining("backup", hide_name(str(place), name), there=True) for place in places)
    return msgspec.structs.replace(
        plan,
        stage=Stage.BEGUN,
        with_password=False,
        folder_only=True,
        remaining=(*plan.remaining, *(left for left in stay if left.where not in listed)),
    )


def is_known_decision(app: App, key_file: KeyFile) -> bool:
    """Tell whether this installation's unaltered log has the decision, not taken back since.

    A folder put back from yesterday, a registry made anew or a folder from
    another computer does not pass: nothing intact is then destroyed unattended.
    """
    decision = key_file.life.decision
    log = InstallationLog(app.paths.installation_log)
    if decision is None or not log.check().whole:
        return False
    pseudonym = app.registry().pseudonym_of(key_file.profile)
    if pseudonym is None:
        return False
    lines = [line for line in log.list_lines() if line.who == pseudonym.hex()]
    undone = (number for number, line in enumerate(lines, 1) if line.what in _UNDOING)
    # A decision taken back stays so, even where a later one stands: its key file can be replayed.
    standing = lines[max(undone, default=0) :]
    deciding = (LogEvent.SCHEDULED, LogEvent.PURGING)
    requested = write_time(decision.requested)
    return any(line.what in deciding and line.at == requested for line in standing)


def _is_known_purge(app: App, plan: PurgePlan) -> bool:
    """Tell whether this installation's log has the beginning of this very purge.

    The line is written before the first key is touched and taken out after the
    last file is gone. A plan that was called off and is put back does not pass.
    """
    log, registry = InstallationLog(app.paths.installation_log), app.registry()
    known = {registry.pseudonym_of(other): other for other in registry.list_profiles()}
    own = registry.pseudonym_of(plan.profile_id)
    named = own if own is not None else bytes.fromhex(plan.pseudonym)
    if not log.check().whole or known.get(named, plan.profile_id) != plan.profile_id:
        return False
    events = (LogEvent.PURGING, LogEvent.ABANDONED, *_UNDOING)
    told = [line.what for line in log.list_lines() if line.who == named.hex()]
    return [what for what in told if what in events][-1:] == [LogEvent.PURGING]


def _read_page(app: App, profile: ProfileId) -> KeyFile | None:
    try:
        return read_key_file(app.paths.profile(profile).key_file)
    except (DamagedError, FileMissingError, NewerSchemaError):
        return None


def _is_begun_by_us(page: KeyFile | None, plan: PurgePlan, key: InstallationKey) -> bool:
    """Tell whether the key file, as we left it, says that this very purge has begun."""
    if page is None or page.life.decision is None or not page.is_marked(key):
        return False
    purge = bytes.fromhex(plan.purge)
    return page.profile == plan.profile_id and page.life.purge_id == purge


def _is_all_gone(app: App, profile: ProfileId) -> bool:
    """Tell whether nothing is left to lose, here or elsewhere. Raises NoKeyringError."""
    if os.path.lexists(app.paths.profile(profile).folder) or list_backups_elsewhere(app, profile):
        return False
    accounts = (keyring_account(purpose, profile) for purpose in KEYRING_PURPOSES)
    return all(insist(app, account) is None for account in accounts)


def _is_anything_whole(app: App, profile: ProfileId) -> bool:
    """Tell whether a backup of the profile still opens, or lies where we do not see. Raises."""
    if list_backups_elsewhere(app, profile):
        return True
    for folder in list_backup_folders(app.paths.profile(profile).backups):
        try:
            read_key_file(folder / KEYS)
        except (DamagedError, FileMissingError):
            continue
        except NewerSchemaError:
            return True
        return True
    accounts = (keyring_account(purpose, profile) for purpose in KEYRING_PURPOSES)
    return any(insist(app, account) is not None for account in accounts)
