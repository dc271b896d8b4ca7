"""What Health finds and the owner of a vault wants to keep: ignored per item and finding, undoable.

A preference of the profile for each item, sealed like every other: which passwords are weak, and
that their owner knows it, is for nobody else to read.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from core.passwords.health import Finding
from core.passwords.health_report import Ignored
from core.services.operations import PREFERENCES, Recorder
from core.session import Session
from core.storage.unit_of_work import UnitOfWork
from core.vault.changes import Changes
from core.vault.history import Intention, Preference, Step
from core.vault.item import ItemId

PREFIX = "health.ignored."
_KNOWN = {finding.value: finding for finding in Finding}


def read_ignored(session: Session) -> Ignored:
    """Return what is ignored; words of a newer version are nothing to this one."""
    with session.unit_of_work() as work:
        kept = [p for p in work.preferences.all() if p.name.startswith(PREFIX)]
    found: dict[ItemId, frozenset[Finding]] = {}
    for preference in kept:
        item = _item_of(preference.name)
        if item is not None:
            words = preference.value.split()
            found[item] = frozenset(_KNOWN[word] for word in words if word in _KNOWN)
    return found


def ignore(session: Session, *, items: Sequence[ItemId], finding: Finding) -> Changes:
    """Count a finding on some items as nothing to fix, until it is counted again."""
    return _mark(session, items, finding, on=True)


def count_again(session: Session, *, items: Sequence[ItemId], finding: Finding) -> Changes:
    """Count a finding on some items as everywhere else."""
    return _mark(session, items, finding, on=False)


def forget_ignored(work: UnitOfWork, items: Collection[ItemId]) -> None:
    """Remove what is ignored of items that go for good: nothing is to tell that they were here."""
    for preference in work.preferences.all():
        if _is_about(preference, items):
            work.preferences.remove(preference.id)


def is_step_about(step: Step, items: Collection[ItemId]) -> bool:
    """Tell whether a step ignored a finding on one of some items, or counted it again."""
    packed = step.after if step.after is not None else step.before
    if step.noun != PREFERENCES or packed is None:
        return False
    return _is_about(msgspec.msgpack.decode(packed, type=Preference), items)


def _is_about(preference: Preference, items: Collection[ItemId]) -> bool:
    return preference.name.startswith(PREFIX) and _item_of(preference.name) in items


def _mark(session: Session, items: Sequence[ItemId], finding: Finding, *, on: bool) -> Changes:
    with session.unit_of_work() as work:
        known = {p.name: p for p in work.preferences.all() if p.name.startswith(PREFIX)}
        recorder = Recorder(session, work, Intention.IGNORE)
        changed = False
        for item in dict.fromkeys(items):
            name = PREFIX + item.hex()
            changed |= _put(recorder, name, known.get(name), finding=finding, on=on)
        if not changed:
            return Changes()
        seen = work.items.get(items[0])
        operation = recorder.finish(seen.item.title if seen is not None else "")
    return Changes(preferences=True, operation=operation)


def _put(
    recorder: Recorder, name: str, before: Preference | None, *, finding: Finding, on: bool
) -> bool:
    """Write the words of one item; tell whether they are others now. A newer version's stay."""
    words = dict.fromkeys(before.value.split()) if before is not None else {}
    if (finding.value in words) is on:
        return False
    if on:
        words[finding.value] = None
    else:
        del words[finding.value]
    preferences = recorder.work.preferences
    row = before.id if before is not None else recorder.new_id()
    after = Preference(row, name, " ".join(words)) if words else None
    revision = 0
    if after is not None:
        revision = preferences.put(row, after)
    else:
        preferences.remove(row)
    recorder.note_row(PREFERENCES, row, revision, _packed(after), _packed(before))
    return True


def _packed(preference: Preference | None) -> bytes | None:
    return msgspec.msgpack.encode(preference) if preference is not None else None


def _item_of(name: str) -> ItemId | None:
    try:
        return ItemId(bytes.fromhex(name.removeprefix(PREFIX)))
    except ValueError:
        return None
