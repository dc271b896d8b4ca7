"""A profile with something in it, its deletion wizard over the real window, and ways through it."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.services import items
from core.services.cards import read_profile
from core.services.contents import vault_digest
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemKind
from core.vault.profile import Profile, ProfileState
from tests.conftest import CANARY, PATIENCE
from tests.fakes.desktop import MASTER, StartedWindow
from ui.desktop.action_table import ActionId
from ui.desktop.screens.deletion.copy_model import Format, PlaceCheck
from ui.desktop.screens.deletion.places import Place
from ui.desktop.screens.deletion.view import DeletionWizard

ITEMS = 3


def make_doomed(started: StartedWindow, name: str = "Jonas") -> Profile:
    """Make a profile with three items, closed, with a recovery kit."""
    profile, _ = make_doomed_with_key(started, name)
    return profile


def make_doomed_with_key(started: StartedWindow, name: str = "Jonas") -> tuple[Profile, str]:
    """Make a profile with three items and return its recovery key as well."""
    profile, key = started.make_profile(name, with_kit=True)
    session = started.unlock(profile).context.session
    for number in range(ITEMS):
        add_item(started, f"Item {number}")
    assert session.is_open
    started.desktop.navigator.leave_vault()
    delete_later_things()
    return profile, key


def delete_later_things() -> None:
    """Delete what Qt would in its loop: a vault that was left listens to menus until then."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def add_item(started: StartedWindow, title: str) -> None:
    """Add a login to the open vault."""
    secret = FieldDraft(type=FieldType.CONCEALED, value=CANARY, role=FieldRole.PASSWORD)
    draft = ItemDraft(kind=ItemKind.LOGIN, title=title, fields=(secret,))
    items.add_item(started.vault.context.session, draft=draft)


def find_wizard() -> DeletionWizard:
    """Return the wizard on the screen."""
    (found,) = (
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, DeletionWizard) and widget.isVisible()
    )
    return found


def wait_for(happened: Callable[[], bool]) -> bool:
    """Let the window work until something happened; tell whether it did."""
    end = time.monotonic() + PATIENCE
    while not happened() and time.monotonic() < end:
        QTest.qWait(1)
    return happened()


def no_wizard() -> bool:
    """Tell whether no wizard is on the screen."""
    widgets = QApplication.topLevelWidgets()
    return not any(isinstance(widget, DeletionWizard) and widget.isVisible() for widget in widgets)


@dataclasses.dataclass
class Walk:
    """One way through the wizard of one profile."""

    started: StartedWindow
    profile: Profile
    folder: Path
    """Where copies go."""

    @property
    def wizard(self) -> DeletionWizard:
        """Return the wizard on the screen."""
        return find_wizard()

    @property
    def home(self) -> Path:
        """Return the folder of the profile."""
        return self.started.app.paths.profile(self.profile.id).folder

    def read(self) -> Profile:
        """Return the profile as the start screen knows it."""
        return read_profile(self.started.app, profile=self.profile.id)

    def is_alive(self) -> bool:
        """Tell whether the profile is there, whole and not scheduled."""
        return self.read().state is ProfileState.ACTIVE

    def digest(self) -> bytes:
        """Return the digest of the open vault."""
        return vault_digest(self.started.vault.context.session)

    def begin(self) -> DeletionWizard:
        """Unlock the profile if need be, and open the wizard."""
        if self.started.desktop.navigator.vault is None:
            self.started.unlock(self.profile)
        self.started.desktop.actions[ActionId.DELETE_PROFILE].trigger()
        return self.wizard

    def choose_no_copy(self) -> None:
        """Go from step 1 to a decided step 2."""
        self.wizard.next.click()
        self.wizard.at.copy.none.click()

    def describe_copy(self, name: str = "copy.strongroom") -> Path:
        """Go from step 1 to step 2 with a place and the master password."""
        wizard = self.wizard
        wizard.next.click()
        path = self.folder / name
        kinds = {form.suffix: form for form in Format if form is not Format.ARCHIVE}
        if path.suffix in kinds:
            wizard.at.copy.choices.choose(kinds[path.suffix])
        wizard.at.copy.fields.set_place(path, PlaceCheck())
        wizard.at.copy.fields.secrets.secret.edit.insert(MASTER)
        return path

    def make_copy(self, name: str = "copy.strongroom") -> Path:
        """Go from step 1 to step 2 with a checked copy."""
        path = self.describe_copy(name)
        QTest.keyClick(self.wizard.at.copy.fields.secrets.secret.edit, Qt.Key.Key_Return)
        assert self.wizard.place is Place.COPY, "Enter made the copy and pressed nothing else"
        assert self.wizard.next.isEnabled(), self.wizard.at.copy.banner.text()
        return path

    def choose_time(self, *, now: bool = False) -> None:
        """Go on from a decided step 2 to step 4."""
        self.wizard.next.click()
        if now:
            self.wizard.at.when.now.click()
        self.wizard.next.click()
        assert self.wizard.place is Place.CONFIRM

    def fill(self, password: str = MASTER) -> None:
        """Give everything that step 4 asks for, and wait until it is armed."""
        confirm = self.wizard.at.confirm
        if confirm.secret.isVisible():
            confirm.secret.edit.insert(password)
        confirm.typed.setText(self.profile.name)
        for box in (confirm.no_copy, confirm.final):
            if box.isVisible():
                box.setChecked(True)
        self.wait_until_armed()

    def wait_until_armed(self) -> None:
        """Wait for the arming, which tests make short."""
        assert wait_for(lambda: self.wizard.at.confirm.is_armed)

    def spot_of_next(self) -> QPoint:
        """Return the middle of the corner button, in the wizard."""
        corner = self.wizard.next
        return corner.mapTo(self.wizard, corner.rect().center())

    def click_spot(self, spot: QPoint) -> None:
        """Click a spot of the wizard, whatever lies there now."""
        under = self.wizard.childAt(spot)
        if under is not None:
            QTest.mouseClick(under, Qt.MouseButton.LeftButton, pos=under.mapFrom(self.wizard, spot))
