"""What exists from unlock to lock: one profile's keys and its open vault."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from core.app import App
from core.crypto.rising import SlotRise
from core.errors import AppError, BusyError
from core.ports import Clock
from core.storage.broken_rows import BrokenRows
from core.storage.key_file import KeyFile
from core.storage.unit_of_work import UnitOfWork
from core.storage.vault_file import VaultFile
from core.vault.broken import SalvageReport
from core.vault.condition import Finding, ReadOnlyReason
from core.vault.doing import Doing
from core.vault.late_copy import LateCopy
from core.vault.profile import Card, ProfileId
from core.vault.proof import FreshProof

if TYPE_CHECKING:
    from core.storage.anchors import Anchor


class Session:
    """One unlocked profile. Closing it forgets the keys; using it afterwards is a bug.

    `log_altered` tells that the installation's log does not hold any more what
    this vault remembered of it; `findings` name the rows that were not as we
    left them when this was opened.
    """

    def __init__(
        self,
        app: App,
        key_file: KeyFile,
        vault: VaultFile,
        *,
        log_altered: bool = False,
        findings: tuple[Finding, ...] = (),
    ) -> None:
        self.app = app
        self.log_altered = log_altered
        self.findings = findings
        self.salvage: SalvageReport | None = None
        """What was found page by page, where the vault's file could not be opened."""
        self.accepted: AppError | None = None
        """What was not as it was left, and is taken as it is from this unlock on."""
        self.wrong_attempts = 0
        """Wrong master passwords and PINs since somebody was last told of any."""
        self.late_copy: LateCopy | None = None
        """An export that was finished when nobody could be told any more."""
        self.key_file = key_file
        self._vault: VaultFile | None = vault
        self.rise: SlotRise | None = None
        """A password slot that may have to be made anew; see `core.services.rising`."""
        self.proofs: set[FreshProof] = set()
        """The proofs given and not yet spent; see `core.services.ownership`."""
        self.anchored: Anchor | None = None
        """What was last remembered of this vault; see `core.services.anchoring`."""
        self.unheard: Anchor | None = None
        """The state at the unlock, where the OS keyring had not answered by then."""
        self.surpassed = ""
        """Which part is older than what the OS keyring said too late, or another copy of it."""
        self._doing: list[Doing] = []
        self._closers: list[Callable[[Session], None]] = []
        # One row that does not open must not keep the others from their owner.
        if vault.broken is None:
            vault.broken = BrokenRows()

    @property
    def profile(self) -> ProfileId:
        """Return the profile's id."""
        return self.key_file.profile

    @property
    def card(self) -> Card:
        """Return the profile's card."""
        return self.key_file.card

    @property
    def clock(self) -> Clock:
        """Return the clock."""
        return self.app.clock

    @property
    def read_only(self) -> ReadOnlyReason | None:
        """Return why nothing is written in this session, None where it is an ordinary one."""
        if self._vault is None:
            return None
        return self._vault.why_read_only()

    def check_writable(self) -> None:
        """Raise VaultReadOnlyError where this session is for reading only."""
        if self._vault is not None:
            self._vault.check_writable()

    @property
    def is_open(self) -> bool:
        """Tell whether the session can be used."""
        return self._vault is not None

    @property
    def vault(self) -> VaultFile:
        """Return the open vault."""
        assert self._vault is not None, "the session is closed"
        return self._vault

    @property
    def broken(self) -> BrokenRows:
        """Return what was found not to open in the vault so far."""
        assert self.vault.broken is not None
        return self.vault.broken

    @contextlib.contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Begin one intention; unless it is committed inside, nothing of it stays."""
        with self.vault.unit_of_work() as work:
            yield work

    @contextlib.contextmanager
    def busy(self, what: Doing) -> Iterator[None]:
        """Keep the profile from being scheduled or deleted while something is done with it."""
        self._doing.append(what)
        try:
            yield
        finally:
            self._doing.remove(what)

    def check_idle(self) -> None:
        """Raise BusyError while something is done that a deletion would tear apart."""
        for what in self._doing[:1]:
            raise BusyError(name=self.card.name, what=what)

    def on_close(self, closer: Callable[[Session], None]) -> None:
        """Have `closer` called before the keys are forgotten; it must not raise."""
        self._closers.append(closer)

    def close(self) -> None:
        """Close the vault and forget the keys; closing twice is fine."""
        while self._closers:
            self._closers.pop()(self)
        vault, self._vault = self._vault, None
        self.proofs.clear()
        if self.rise is not None:
            self.rise.close()
        if vault is not None:
            vault.close()
            vault.keys.close()
            # The sealing keys live in the cryptographic library, which wipes them when freed.
            del vault.keys, vault.seal
