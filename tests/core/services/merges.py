"""Two copies of one profile that go different ways, for tests of merging them."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Iterator
from pathlib import Path

from core.app import App
from core.services import contents, merging
from core.services.merge_copy import OtherCopy, copy_of_vault
from core.services.merge_plan import Conflicts, MergePlan, MergeRow
from core.services.merge_sides import Names, weigh_side
from core.services.merging import Merged
from core.session import Session
from core.vault.attachment import AttachmentId
from core.vault.canonical import DigestBuilder
from core.vault.history import Preference
from core.vault.item import ItemId
from core.vault.profile import Card
from tests.core.services.vaults import Template, copy_template, open_with_key, start
from tests.fakes.clock import FakeClock


@contextlib.contextmanager
def opened_copy(
    template: Template, folder: Path, *, seed: int, clock: FakeClock | None = None
) -> Iterator[Session]:
    """Lend a copy of a profile in a data folder of its own."""
    if not folder.exists():
        copy_template(template, folder)
    app: App = start(folder, clock=clock or FakeClock(), seed=seed)
    with contextlib.closing(app), contextlib.closing(open_with_key(app, template)) as session:
        yield session


def copy_of(session: Session) -> OtherCopy:
    """Return an open vault as the other copy, with its attachments at hand."""
    files: dict[AttachmentId, bytes] = {}
    with session.unit_of_work() as work:
        found = [(seen.item, seen.keys) for seen in work.items.all()]
        found += [(v.item.item(), v.item.keys()) for v in work.versions.all()]
        for item, keys in found:
            for file, key in keys.items():
                files[file] = b"".join(work.chunks.read(file, item.id, key))
        return dataclasses.replace(copy_of_vault(work), read_file=lambda file: (files[file],))


def merge(
    here: Session, there: Session, *, conflicts: Conflicts = Conflicts.NEWER
) -> tuple[MergePlan, Merged]:
    """Merge an open vault into another as planned; return the plan and what was done."""
    copy = copy_of(there)
    plan = merging.plan_merge(here, copy=copy, conflicts=conflicts)
    return plan, merging.apply_merge(here, copy=copy, plan=plan)


def row_of(plan: MergePlan, title: str) -> MergeRow:
    """Return the one row with a title."""
    (row,) = (row for row in plan.rows if row.title == title)
    return row


def digest(session: Session) -> bytes:
    """Return the digest of all but card and preferences, every attached byte in it."""
    builder = DigestBuilder()
    with session.unit_of_work() as work:
        for value in contents.VaultContents(session, work, include_trash=True).values():
            if not isinstance(value, Preference | Card):
                builder.add(value)
    return builder.digest()


def said(session: Session) -> dict[ItemId, bytes]:
    """Return what the items of a vault say, without times, ids of fields and their order."""
    with session.unit_of_work() as work:
        folders = {folder.id: folder for folder in work.folders.all()}
        tags = {tag.id: tag for tag in work.tags.all()}
        names = Names((folders, tags), ({}, {}))
        return {
            seen.item.id: weigh_side(names.side(seen.item)) + bytes([seen.item.trashed is not None])
            for seen in work.items.all()
        }
