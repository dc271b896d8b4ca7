"""What exists from start to quit: the data folder, held, and the doors to the world."""

from __future__ import annotations

import dataclasses
import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from core.adapters.clock import SystemClock
from core.adapters.errands import Errand, Errands
from core.adapters.keyring import SystemKeyring
from core.adapters.randomness import SystemRandomness
from core.crypto.kdf import FLOOR
from core.paths import Paths
from core.ports import Clock, Keyring, Randomness
from core.storage.files import FolderLock, make_folder
from core.storage.unlock_cost import KdfPolicy
from core.vault.late_copy import LateCopy
from core.vault.profile import ProfileId
from core.vault.tries import Tries, Untold

if TYPE_CHECKING:
    from core.crypto.quick_slot import ArmedPin
    from core.storage.key_file import Countdown
    from core.storage.registry import Registry

__all__ = [
    "KDF_VARIABLE",
    "App",
    "KdfPolicy",
    "choose_policy",
    "open_app",
    "system_randomness",
]

LAST_SECONDS = 1.0
"""How long the end waits for what is still to be told to a keyring."""
KDF_VARIABLE = "STRONGROOM_KDF"


def choose_policy(environ: Mapping[str, str] = os.environ) -> KdfPolicy:
    """Return a policy that measures, or the floor where `STRONGROOM_KDF=floor` asks for it.

    That takes nothing from anyone: the floor is what a slow computer gets by
    measuring, nothing below it is ever made or read, and who can set our
    environment could as well change our program.
    """
    return KdfPolicy(FLOOR if environ.get(KDF_VARIABLE) == "floor" else None)


def system_randomness() -> Randomness:
    """Return the system's generator, for what needs no data folder."""
    return SystemRandomness()


@dataclasses.dataclass
class App:
    """One running program and the data folder that it alone may write."""

    paths: Paths
    clock: Clock
    randomness: Randomness
    keyring: Keyring
    policy: KdfPolicy
    _lock: FolderLock = dataclasses.field(repr=False)
    tries: dict[ProfileId, Tries] = dataclasses.field(default_factory=dict, repr=False)
    """Wrong master passwords as far as they were looked at; see `core.services.attempts`."""
    untold: dict[ProfileId, Untold] = dataclasses.field(default_factory=dict, repr=False)
    """Wrong passwords and PINs that nobody was told of yet, as far as they were looked at."""
    late_copies: dict[ProfileId, LateCopy] = dataclasses.field(default_factory=dict, repr=False)
    """Exports that a lock kept from being told of; see `core.services.late_copies`."""
    errands: Errands = dataclasses.field(default_factory=Errands, repr=False)
    asked: dict[str, Errand[bytes | None]] = dataclasses.field(default_factory=dict, repr=False)
    """What the keyring was asked for, by account; see `core.services.outside`."""
    pins: dict[ProfileId, ArmedPin] = dataclasses.field(default_factory=dict, repr=False)
    """The PINs that open a profile until the program ends; `services.armed_pins` keeps them."""
    watched: dict[ProfileId, Countdown] = dataclasses.field(default_factory=dict, repr=False)
    """What is left of the extra day, as this very run of the program saw it pass."""
    pin_rounds: dict[ProfileId, int] = dataclasses.field(default_factory=dict, repr=False)
    """How often a PIN was let go; what was read from a keyring before that counts no more."""
    _registry: Registry | None = dataclasses.field(default=None, repr=False)
    _closers: list[Callable[[], None]] = dataclasses.field(default_factory=list, repr=False)

    def registry(self) -> Registry:
        """Return the registry, opened at the first call; SQLAlchemy is loaded then."""
        if self._registry is None:
            from core.storage.registry import open_registry

            self._registry, _ = open_registry(self.paths.registry)
            self.on_close(self._registry.close)
        return self._registry

    def on_close(self, closer: Callable[[], None]) -> None:
        """Have `closer` called when the program ends."""
        self._closers.append(closer)

    def close(self) -> None:
        """Let go of everything; closing twice is fine."""
        self.errands.finish(LAST_SECONDS)
        while self.pins:
            self.pins.popitem()[1].close()
        while self._closers:
            self._closers.pop()()
        self._lock.close()


def open_app(
    paths: Paths,
    *,
    clock: Clock | None = None,
    randomness: Randomness | None = None,
    keyring: Keyring | None = None,
    policy: KdfPolicy | None = None,
) -> App:
    """Take hold of a data folder, making it where it is missing. Raises HeldError, DiskError."""
    # The data folder may be a link, of a person's own choice; nothing in it may be one.
    if not paths.data.is_dir():
        make_folder(paths.data)
    lock = FolderLock(paths.lock)
    try:
        make_folder(paths.profiles)
    except BaseException:
        lock.close()
        raise
    clock = clock or SystemClock()
    policy = policy or KdfPolicy()
    policy.keep_at(paths.unlock_cost, clock)
    return App(
        paths=paths,
        clock=clock,
        randomness=randomness or SystemRandomness(),
        keyring=keyring or SystemKeyring(),
        policy=policy,
        _lock=lock,
    )
