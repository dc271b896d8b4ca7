"""A life to take pictures of: what Maria, and who shares her computer, may have kept for a year."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import msgspec
from pictures_things import (
    LOGINS,
    PLACES,
    THROWN_AWAY,
    list_cards,
    list_others,
    make_amazon,
    make_login,
)

from core.adapters.clock import SystemClock
from core.app import App
from core.deletion import lifecycle
from core.deletion.export_gate import ExportGate
from core.formats.catalogue import FormatId
from core.ports import Millis
from core.services import attachments, backups, exporting, folders, items, profiles, tags, trash
from core.services.exporting import ExportRequest
from core.session import Session
from core.vault.field import FieldRole
from core.vault.item import ItemId
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret

DAY = 24 * 60 * 60 * 1000
BEGAN = 500
"""Days before today on which Maria made her profile."""


class WalkingClock(SystemClock):
    """The computer's clock, a number of days early; they pass when somebody says so."""

    def __init__(self, days: int) -> None:
        self._early = self._whole = days

    def pass_to(self, days: int) -> None:
        """Let time pass until `days` before today."""
        self._early = min(self._early, days)

    def now(self) -> Millis:
        """Return the wall clock as it was some days ago."""
        return Millis(super().now() - self._early * DAY)

    def boot_clock(self) -> Millis:
        """Return milliseconds since boot, with the days that passed."""
        return Millis(super().boot_clock() + (self._whole - self._early) * DAY)


@dataclasses.dataclass(frozen=True)
class Life:
    """Where everything is put: the program, its clock, a folder for files, one password for all."""

    app: App
    clock: WalkingClock
    home: Path
    master: str

    def furnish(self, maria: ProfileId) -> None:
        """Fill Maria's vault over a year, and have two others beside her."""
        self.clock.pass_to(480)
        with self._secret() as secret:
            session = profiles.unlock(self.app, profile=maria, secret=secret)
        try:
            self._keep_things(session)
            self._copy(session)
            self._make("Work", "green").close()
            self._leave("Jonas")
            self._go_on(session)
        finally:
            session.close()
        self.clock.pass_to(1)
        with self._secret() as secret:
            profiles.unlock(self.app, profile=maria, secret=secret).close()
        self.clock.pass_to(0)

    def _keep_things(self, session: Session) -> None:
        places = {}
        for name, titles in PLACES.items():
            place = folders.ensure_path(session, path=(name,))
            assert place is not None
            places.update(dict.fromkeys(titles, place))
        folders.ensure_path(session, path=("Travel", "Japan 2027"))
        for number, line in enumerate(LOGINS.splitlines()):
            self.clock.pass_to(470 - number)
            items.add_item(session, draft=make_login(line, places))
        self.clock.pass_to(200)
        for draft in (*list_cards(places), *list_others()):
            items.add_item(session, draft=draft)
        self._keepmake_amazon(session)
        doomed = [s.id for s in items.list_summaries(session) if s.title in THROWN_AWAY]
        self.clock.pass_to(12)
        trash.move_to_trash(session, items=doomed)

    def _keepmake_amazon(self, session: Session) -> None:
        labels = tags.ensure_tags(session, names=("family", "shopping", "two factors"))
        expires = Millis(SystemClock().now() + 40 * DAY)
        (item,) = items.add_item(session, draft=make_amazon(labels, expires)).items
        for days, password in ((120, "Kd7#mW2v-pQ9zT4&xRb"), (90, "violet-Harbor-84-canoe+quilt")):
            self.clock.pass_to(days)
            _edit(session, item, password=password)
        bill = self.home / "Invoice 2026-11.pdf"
        bill.write_bytes(b"%PDF-1.7\n" + b"%" * 184_000)
        attachments.attach_files(session, item=item, paths=[bill])

    def _copy(self, session: Session) -> None:
        self.clock.pass_to(9)
        with self._secret() as passphrase, self._secret() as secret:
            request = ExportRequest(
                path=self.home / "laptop.strongroom",
                format_id=FormatId.STRONGROOM,
                passphrase=passphrase,
                include_trash=True,
            )
            exporting.export(session, request=request, secret=secret)

    def _go_on(self, session: Session) -> None:
        self.clock.pass_to(5)
        backups.back_up_now(session)
        self.clock.pass_to(2)
        known = {row.title: row.id for row in items.list_summaries(session)}
        _edit(session, known["Netflix"], password="copper-Lantern-19-otter")
        _edit(session, known["Spotify"], password="bramble_Sonata_55_kite")
        items.add_item(session, draft=make_login("Bluesky|bsky.app", {}))

    def _leave(self, name: str) -> None:
        """Make a profile whose deletion was scheduled nine days ago."""
        session = self._make(name, "violet")
        with self._secret() as secret:
            lifecycle.schedule(
                session, secret=secret, typed_name=name, gate=ExportGate(no_copy=True), days=30
            )

    def _make(self, name: str, colour: str) -> Session:
        with self._secret() as secret:
            return profiles.create_profile(
                self.app, card=Card(name=name, colour=colour), secret=secret, recovery_key=None
            )

    def _secret(self) -> Secret:
        return Secret.from_text(self.master)


def _edit(session: Session, item: ItemId, *, password: str) -> None:
    seen = items.read_item(session, item=item)
    draft = seen.draft()
    fields = tuple(
        msgspec.structs.replace(field, value=password)
        if field.role is FieldRole.PASSWORD
        else field
        for field in draft.fields
    )
    changed = msgspec.structs.replace(draft, fields=fields)
    items.edit_item(session, item=item, seen_revision=seen.revision, draft=changed)
