"""Which backups a closed profile, or one that is not here yet, can come from, and the act."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.app import App
from core.errors import WrongRecoveryKeyError
from core.ports import Millis
from core.progress import Progress
from core.services import arriving, backups, cards, recovery, reinstating
from core.services.arriving import Arrival
from core.services.backup_keys import Kit
from core.services.backups import Backup
from core.vault.profile import Profile, ProfileId
from core.vault.secret import Secret
from ui.desktop.one_act import OneAct
from ui.desktop.shown_names import shown_profiles
from ui.desktop.tasks import Tasks


@dataclasses.dataclass(frozen=True)
class Offer:
    """One backup to choose: of a profile here, or found in a folder.

    `items` is None where only its keys may be looked at yet.
    """

    profile: ProfileId
    name: str
    made: Millis
    items: int | None
    source: Backup | Arrival


class BringBackModel(OneAct):
    """The backups of one closed profile, or of every one, and the act that brings one here."""

    listed = Signal(object)
    """Carries a tuple of Offer, newest first."""
    done = Signal()

    def __init__(
        self,
        app: App,
        tasks: Tasks,
        profile: Profile | None,
        *,
        hide_names: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self._app, self._hide = app, hide_names
        self.profile = profile
        self.looked_in: Path | None = None

    def load(self) -> None:
        """Look for those that are known here."""
        self._list(lambda: _list_known(self._app, self._profiles()))

    def look_in(self, folder: Path) -> None:
        """Look for those in a folder of the person's choice, in the place of the others."""
        self.looked_in = folder
        wanted = self.profile.id if self.profile is not None else None

        def find() -> list[Offer]:
            names = {profile.id: profile.name for profile in self._profiles()}
            found = arriving.find_arrivals(self._app, folder=folder)
            return [
                Offer(one.profile, names.get(one.profile, one.name), one.made, None, one)
                for one in found
                if wanted in (None, one.profile)
            ]

        self._list(find)

    def bring_back(self, offer: Offer, secret: Secret) -> None:
        """Have a profile as it is in a backup; the secret is closed afterwards."""
        self._bring_back(offer, secret, secret)

    def bring_back_with_key(self, offer: Offer, typed: str) -> None:
        """Do so with the recovery key as it was typed."""
        try:
            key = recovery.parse_key(typed)
        except WrongRecoveryKeyError as error:
            self.refused.emit(error)
            return
        self._bring_back(offer, Kit(key), key)

    def _bring_back(self, offer: Offer, secret: Secret | Kit, closed: Secret) -> None:
        app, source = self._app, offer.source

        def work(progress: Progress) -> None:
            with closed:
                if isinstance(source, Arrival):
                    arriving.take_in(app, arrival=source, secret=secret, progress=progress)
                else:
                    reinstating.reinstate(
                        app,
                        profile=offer.profile,
                        backup=source,
                        secret=secret,
                        progress=progress,
                    )

        self._begin(work, lambda _: self.done.emit())

    def _profiles(self) -> tuple[Profile, ...]:
        if self.profile is not None:
            return (self.profile,)
        return shown_profiles(cards.list_profiles(self._app), hide=self._hide)

    def _list(self, find: Callable[[], list[Offer]]) -> None:
        def work(_: Progress) -> tuple[Offer, ...]:
            return tuple(sorted(find(), key=lambda offer: -offer.made))

        self._tasks.vault(work, self.listed.emit, self.refused.emit, owner=self)


def _list_known(app: App, profiles: tuple[Profile, ...]) -> list[Offer]:
    return [
        Offer(profile.id, profile.name, backup.made, backup.items, backup)
        for profile in profiles
        if profile.state in reinstating.OPENABLE
        for backup in backups.list_backups_of(app, profile=profile.id)
        if backup.items is not None
    ]
