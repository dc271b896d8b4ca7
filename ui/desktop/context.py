"""What every screen inside an open vault is given, and what the window asks of such a screen."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from core.ports import Randomness
from core.vault.item import ItemId
from core.vault.tag import TagId
from ui.desktop.actions import Actions
from ui.desktop.app_settings import AppSettings
from ui.desktop.clipboard import Clipboard
from ui.desktop.prompts import Prompts
from ui.desktop.tasks import Tasks
from ui.desktop.theme import Theme
from ui.desktop.vault_events import VaultEvents
from ui.desktop.widgets.toast import ToastMessage

if TYPE_CHECKING:
    # The first window must not wait for what opens a vault.
    from core.session import Session
    from core.vault.folder import FolderId
    from core.vault.item import ItemId, ItemKind, ItemSummary
    from core.vault.profile import Profile


class Toasts(Protocol):
    """Show a short message in the window; `ui.desktop.widgets.toast.ToastHost` does."""

    def show_message(
        self, message: ToastMessage, on_action: Callable[[], object] | None = None
    ) -> object:
        """Show a message; `on_action` runs when its button is pressed."""

    def dismiss(self) -> None:
        """Take the message away."""


class Navigation(Protocol):
    """Go elsewhere; the navigator does. Screens never close a session themselves."""

    def lock(self) -> None:
        """Lock the open profile and ask for its master password."""

    def leave_vault(
        self, then: Callable[[], object] | None = None, *, keep: QWidget | None = None
    ) -> None:
        """Close the open profile without a word; `then` is called once its keys are gone.

        Every dialog is closed but `keep`. Without `then`, the start page comes next.
        """

    def show_start(self) -> None:
        """Show the page that the profiles now call for: welcome, one door, or the chooser."""

    def show_deletion(self, profile: Profile) -> None:
        """Close the open profile, and ask for the owner of one that is to be deleted."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class VaultContext:
    """One open vault and the doors of the window.

    Only the navigator closes the session. Work on it goes through `tasks.vault`.
    """

    session: Session
    tasks: Tasks
    events: VaultEvents
    actions: Actions
    clipboard: Clipboard
    toasts: Toasts
    theme: Theme
    prompts: Prompts
    settings: AppSettings
    randomness: Randomness


class Page(QWidget):
    """One page of the window."""

    def arrive(self) -> None:
        """Put the focus where typing starts; called each time the page is shown."""

    def leave(self) -> None:
        """Forget what was typed; called when another page is shown."""


class Finder(Protocol):
    """Find and show what lies in an open vault; unsaved work is asked about before it is left."""

    def find(self, text: str, limit: int) -> Sequence[ItemSummary]:
        """Return the best items outside Trash for a text."""

    def find_scattered(self, text: str, limit: int) -> Sequence[ItemSummary]:
        """Return items that have the letters of a text in their titles, in this order."""

    def folder_paths(self) -> Mapping[FolderId, str]:
        """Return every folder with its path."""

    def tag_names(self) -> Mapping[TagId, str]:
        """Return every tag with its name."""

    def show_item(self, item: ItemId) -> None:
        """Select an item, with the keyboard in the list."""

    def show_folder(self, folder: FolderId) -> None:
        """List a folder."""

    def show_tag(self, tag: TagId) -> None:
        """List what carries a tag."""

    def create_item(self, kind: ItemKind, title: str = "") -> None:
        """Begin an item of a kind and title."""


class VaultPage(Page):
    """A page inside an open vault. It is laid out before there is one, and deleted at lock."""

    def make_more(self) -> tuple[Callable[[], object], ...]:
        """Return what makes parts that are wanted soon, each worth a turn of its own."""
        return ()

    def open(self, context: VaultContext) -> None:
        """Show a vault; called once."""

    @property
    def finder(self) -> Finder | None:
        """Return what finds things in the vault, where the page can."""
        return None

    def selected_items(self) -> tuple[ItemId, ...]:
        """Return the items that are selected, in the order of the list."""
        return ()

    def pause(self) -> object:
        """Get ready for a lock: keep drafts and hide what is revealed.

        Drafts go to `tasks.vault`; the session is closed on the same lane after them.
        Returns where the person was (ids only, never text), for `resume`.
        """
        return None

    def close_vault(self) -> None:
        """Take every text of the vault away; the session is closed already, nothing is kept."""

    def resume(self, place: object) -> None:
        """Go back to where the person was before the lock; `None` at the first unlock."""
