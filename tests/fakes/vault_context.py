"""A real, empty, unlocked vault with a window's doors around it, all answered by the test."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

from core.app import KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.paths import Paths
from core.services.profiles import create_profile
from core.session import Session
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.fakes.clock import FakeClock
from tests.fakes.prompts import FakePrompts
from tests.fakes.randomness import SeededRandomness
from ui.desktop.actions import Actions
from ui.desktop.app_settings import AppSettings
from ui.desktop.clipboard import Clipboard
from ui.desktop.context import VaultContext
from ui.desktop.screens.vault.view import VaultView
from ui.desktop.tasks import InlineTasks
from ui.desktop.theme import current_theme
from ui.desktop.vault_events import VaultEvents
from ui.desktop.widgets.toast import ToastMessage

MASTER_PASSWORD = f"{CANARY} orbit velvet cactus"


class NotedToasts:
    """Implement `ui.desktop.context.Toasts`: remember what was said."""

    def __init__(self) -> None:
        self.messages: list[ToastMessage] = []
        self._act: Callable[[], object] | None = None

    def show_message(
        self, message: ToastMessage, on_action: Callable[[], object] | None = None
    ) -> object:
        """Remember a message."""
        self.messages.append(message)
        self._act = on_action
        return None

    def press(self) -> None:
        """Press the button of the last message."""
        assert self._act is not None
        self._act()

    def dismiss(self) -> None:
        """Forget nothing: what was said was said."""


@dataclasses.dataclass(frozen=True)
class OpenVault:
    """The context to hand to a screen, and the stand-ins in it to be looked at."""

    context: VaultContext
    prompts: FakePrompts
    toasts: NotedToasts
    clock: FakeClock

    @property
    def session(self) -> Session:
        """Return the open session."""
        return self.context.session


@contextlib.contextmanager
def open_vault(folder: Path, *, name: str = "Maria") -> Iterator[OpenVault]:
    """Make a profile in a data folder of its own; a QApplication must be there."""
    clock = FakeClock()
    app = open_app(
        Paths(folder / "data"),
        clock=clock,
        randomness=SeededRandomness(7),
        policy=KdfPolicy(FLOOR),
    )
    with contextlib.closing(app):
        with Secret.from_text(MASTER_PASSWORD) as secret:
            session = create_profile(app, card=Card(name=name), secret=secret)
        prompts, toasts, clipboard = FakePrompts(), NotedToasts(), Clipboard()
        context = VaultContext(
            session=session,
            tasks=InlineTasks(),
            events=VaultEvents(),
            actions=Actions(),
            clipboard=clipboard,
            toasts=toasts,
            theme=current_theme(),
            prompts=prompts,
            settings=AppSettings(),
            randomness=SeededRandomness(11),
        )
        with contextlib.closing(session):
            yield OpenVault(context, prompts, toasts, clock)
        clipboard.clear()


def show_vault(context: VaultContext) -> VaultView:
    """Return the page of a vault, opened and not shown."""
    page = VaultView(context.actions)
    page.open(context)
    return page
