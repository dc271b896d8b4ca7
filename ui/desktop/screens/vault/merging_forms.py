"""What changed in an item while it is edited, brought together with what is typed."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from msgspec.structs import replace

from core.vault.tag import TagId
from ui.desktop.screens.vault.editor_form import Entry, Form

_CONTENT = ("title", "kind", "expires", "recipe", "foreign")
_FILING = ("folder", "favourite")


def merged_form(form: Form, start: Form, now: Form) -> Form | None:
    """Return what is typed with what changed from `start` to `now`, None where both say otherwise.

    Where an item lies is not worth a refusal: there the form has the last word.
    """
    if form == start:
        return now
    merged = {"fields": now.base.fields, "tags": _merged_tags(form, start, now)}
    for name in (*_CONTENT, *_FILING):
        was, there, typed = (getattr(one.base, name) for one in (start, now, form))
        if typed not in (was, there) and there != was and name in _CONTENT:
            return None
        merged[name] = there if typed == was else typed
    entries = _merged_entries(form, start, now)
    if entries is None:
        return None
    return dataclasses.replace(form, base=replace(form.base, **merged), entries=entries)


def with_tag_instead(tags: Iterable[TagId], gone: TagId, instead: TagId) -> tuple[TagId, ...]:
    """Return tags with another in the place of one, each of them once."""
    return tuple(dict.fromkeys(instead if tag == gone else tag for tag in tags))


def _merged_tags(form: Form, start: Form, now: Form) -> tuple[TagId, ...]:
    typed, was, there = form.base.tags, start.base.tags, now.base.tags
    if typed == was:
        return there
    kept = [tag for tag in typed if tag in there or tag not in was]
    return tuple(dict.fromkeys((*kept, *(tag for tag in there if tag not in was))))


def _merged_entries(form: Form, start: Form, now: Form) -> tuple[Entry, ...] | None:
    """Return the entries of both, None where one of them became something else in each."""
    if form.entries == start.entries:
        return now.entries
    was = {entry.key: entry for entry in start.entries}
    typed = {entry.key: entry for entry in form.entries}
    there = {entry.key: entry for entry in now.entries}
    changed = {key for key in (*was, *there) if was.get(key) != there.get(key)}
    mine = {key for key in (*was, *typed) if was.get(key) != typed.get(key)}
    if any(typed.get(key) != there.get(key) for key in changed & mine):
        return None
    kept = (there.get(key) if key in changed else entry for key, entry in typed.items())
    new = (entry for key, entry in there.items() if key in changed and key not in typed)
    return tuple(entry for entry in (*kept, *new) if entry is not None)
