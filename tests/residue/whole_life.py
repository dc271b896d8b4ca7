"""A whole life of profiles in which every text that a person types is a canary, as a program.

`python -m tests.residue.whole_life FOLDER` lives it in FOLDER/data, with copies in
FOLDER/outside, and imports FOLDER/outside/import.csv. It logs everything and says all it has
in hand: whatever is written or said is looked through afterwards.
"""

from __future__ import annotations

import contextlib
import logging
import sys
from pathlib import Path

import msgspec

from core.deletion import lifecycle
from core.deletion.export_gate import without_copy
from core.deletion.receipt import Receipt, list_receipts, read_receipt, verify_receipt
from core.errors import AppError
from core.formats.catalogue import FormatId
from core.passwords.pin import PinReach
from core.services import (
    backups,
    drafts,
    exporting,
    importing,
    items,
    profiles,
    quick_unlock,
    recovery,
    restoring,
    settings,
    trash,
)
from core.services.exporting import ExportRequest
from core.services.plain_pages import write_plain_page
from core.session import Session
from core.settings import change
from core.vault.item import Item
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.core.storage.test_nothing_in_clear import (
    COMMON,
    NAME,
    OTHER_PASSWORD,
    PASSWORD,
    PLACE,
    RECOVERY_KEY,
    Teller,
)
from tests.fakes.clock import FakeClock
from tests.fakes.prompts import FakePrompts
from tests.faults.stage import Stage, quick_world, start
from tests.vectors.filling import fill
from ui.desktop.application import ExceptionHook, make_application
from ui.desktop.desktop import Desktop
from ui.desktop.furnishing import ROOMS
from ui.desktop.screens.receipt import sheet as receipt_sheet
from ui.desktop.screens.receipt.words import rows_of
from ui.desktop.screens.recovery_kit import sheet as kit_sheet
from ui.desktop.screens.recovery_kit.sheet import Sheet
from ui.desktop.tasks import ThreadTasks

PIN = "Canary-Pin-840271"
WRONG = "Canary-Falsch-2230-geraten"
PASSPHRASE = "Canary-Kopie-Schlüssel-6650"
OTHER_KEY = b"CanarySecondKey-2020"
SECOND = f"{NAME} (2)"
_DAY = 86_400_000


class Life:
    """One life, act by act."""

    def __init__(self, folder: Path) -> None:
        self.stage: Stage = start(folder)
        self.app, self.outside = self.stage.app, self.stage.outside
        self.teller = Teller()
        self.password = PASSWORD
        self.application = make_application()

    def secret(self) -> Secret:
        """Return the master password of now."""
        return Secret.from_text(self.password)

    def live(self) -> None:
        """Live it from the first profile to the last receipt."""
        session = profiles.create_profile(
            self.app,
            card=Card(name=NAME),
            secret=self.secret(),
            recovery_key=Secret(bytearray(RECOVERY_KEY)),
        )
        self.fill(session)
        self.bring_in(session)
        self.go_back(session)
        self.change_keys(session)
        profile = session.profile
        session.close()
        self.be_refused(profile)
        with contextlib.closing(self.call_off(profile)) as session:
            self.crash(session)
        self.end(profile)
        self.stage.close()
        say(f"told {len(self.teller.told)}")

    def fill(self, session: Session) -> None:
        """Put something of everything into the vault, and change it."""
        fill(session, self.teller.say)
        recovery.set_kit_place(session, text=PLACE)
        quick_unlock.turn_on(
            session, secret=self.secret(), pin=Secret.from_text(PIN), reach=PinReach.UNTIL_QUIT
        )
        settings.keep_settings(
            self.app, settings=change(settings.read_settings(self.app), "scheme", "dark")
        )
        say(session, session.key_file, self.app, vars(session))

    def bring_in(self, session: Session) -> None:
        """Import a file, and export an archive."""
        parsed = importing.read_file(self.outside / "import.csv", format_id=FormatId.CHROME_CSV)
        plan = importing.plan_import(session, parsed=parsed)
        say(importing.apply_import(session, parsed=parsed, plan=plan))
        request = ExportRequest(
            path=self.outside / "copy.strongroom",
            format_id=FormatId.STRONGROOM,
            passphrase=Secret.from_text(PASSPHRASE),
            include_trash=True,
        )
        say(request, exporting.export(session, request=request, secret=self.secret()))

    def go_back(self, session: Session) -> None:
        """Make a backup, and have each of the ways in which it gives something back."""
        backup = backups.create_backup(session)
        first = self.edit(session)
        trash.move_to_trash(session, items=[first.id])
        trash.remove_for_good(session, items=[first.id])
        restoring.bring_back(session, backup=backup, items=[first.id])
        self.edit(session)
        say(backup, restoring.restore_all(session, backup=backup))
        restoring.copy_to_profile(session, backup=backup, name=SECOND, secret=self.secret())

    def edit(self, session: Session) -> Item:
        """Begin to edit an item, keep that as a draft, and save it."""
        row = next(row for row in items.list_summaries(session) if row.trashed is None)
        item = items.read_item(session, item=row.id)
        draft = msgspec.structs.replace(item.draft(), title=self.teller.say("edited"))
        drafts.keep_draft(session, item=item.id, base=item.revision, draft=draft)
        say(item, draft, row)
        items.edit_item(session, item=item.id, seen_revision=item.revision, draft=draft)
        return item

    def change_keys(self, session: Session) -> None:
        """Change the master password and the kit, and save the kit's page."""
        profiles.change_password(
            session, secret=self.secret(), new_secret=Secret.from_text(OTHER_PASSWORD)
        )
        self.password = OTHER_PASSWORD
        key = Secret(bytearray(OTHER_KEY))
        recovery.replace_kit(session, secret=self.secret(), recovery_key=key)
        page = Sheet(name=NAME, made="1 May 2026", key=recovery.format_key(key))
        say(page)
        recovery.write_kit(
            self.app, path=self.outside / "kit.pdf", content=kit_sheet.draw_pdf(page)
        )

    def be_refused(self, profile: ProfileId) -> None:
        """Give a wrong password and a wrong PIN; what is said of it is said."""
        for attempt in (profiles.unlock, lifecycle.restore):
            try:
                attempt(self.app, profile=profile, secret=Secret.from_text(WRONG))
            except AppError as error:
                say(error, vars(error))
        try:
            quick_unlock.unlock(self.app, profile=profile, pin=Secret.from_text(PIN))
        except AppError as error:
            say(error, vars(error))

    def call_off(self, profile: ProfileId) -> Session:
        """Schedule the end of the profile, restore it, and open it again."""
        session = profiles.unlock(self.app, profile=profile, secret=self.secret())
        lifecycle.schedule(
            session, secret=self.secret(), typed_name=NAME, gate=without_copy(), days=30
        )
        lifecycle.restore(self.app, profile=profile, secret=self.secret())
        return profiles.unlock(self.app, profile=profile, secret=self.secret())

    def crash(self, session: Session) -> None:
        """Have the window tell of a bug whose message and locals are full of secrets."""
        desktop = Desktop(self.app, ThreadTasks(self.application), FakePrompts(), ROOMS)
        hook = ExceptionHook(desktop)
        desktop.begin()
        desktop.window.show()
        found = [items.read_item(session, item=row.id) for row in items.list_summaries(session)]
        try:
            raise KeyError(f"{self.teller.say('crash')} {self.password} {found[0].title}")
        except KeyError as bug:
            logging.getLogger("strongroom").warning("a bug: %s", type(bug).__name__)
            sys.excepthook(type(bug), bug, bug.__traceback__)
        self.application.processEvents()
        hook.remove()
        desktop.window.close()

    def end(self, profile: ProfileId) -> None:
        """Delete one profile at once and the other after its wait; keep both receipts."""
        second = profiles.find_profile(self.app, name=SECOND).id
        with Secret.from_text(PASSWORD) as secret:
            session = profiles.unlock(self.app, profile=second, secret=secret)
            lifecycle.schedule(
                session, secret=secret, typed_name=SECOND, gate=without_copy(), days=7
            )
        session = profiles.unlock(self.app, profile=profile, secret=self.secret())
        now = lifecycle.delete_now(
            session, secret=self.secret(), typed_name=NAME, gate=without_copy()
        )
        self.keep(now)
        clock = self.app.clock
        assert isinstance(clock, FakeClock)
        ended: object = None
        clock.advance(8 * _DAY)
        while not list_receipts(self.app.paths)[1:]:
            # Held for a day first, of which every five minutes must be seen.
            ended = lifecycle.purge_due(self.app, card_visible=True)
            clock.advance(5 * 60_000)
        say(ended)
        first, last = list_receipts(self.app.paths)
        for path in (first, last):
            assert verify_receipt(self.app, path).known
        (waited,) = (each for each in map(read_receipt, (first, last)) if each.id != now.id)
        self.keep(waited)

    def keep(self, receipt: Receipt) -> None:
        """Keep a receipt's page where a person wants it."""
        page = receipt_sheet.draw_pdf(receipt)
        say(receipt, rows_of(receipt))
        write_plain_page(self.app, path=self.outside / f"{receipt.id}.pdf", content=page)


def say(*things: object) -> None:
    """Say everything in hand, as a careless log would."""
    for thing in things:
        sys.stdout.write(f"{thing!r}\n{thing}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    logging.basicConfig(level=logging.DEBUG, stream=sys.stdout)
    assert COMMON
    with quick_world():
        Life(Path(sys.argv[1])).live()
