"""Take a picture of every screen in its languages, two sizes, light and dark, to be looked at.

`make pictures` runs it and leaves them in `build/pictures`, one folder per language and size. It
ends with what it found itself: words without room and words that stayed English. With the name of
one walk (`de-860x560`, `de-860x560-150`) it makes that one only.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from phrasebook import Phrasebook
from pictures_life import BEGAN, Life, WalkingClock
from pictures_more import ask_for_help, leave_the_kit, open_dialogs, open_menus, show_kinds
from pictures_things import IMPORTED
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QWidget
from tour import MASTER, create_profile, delete_profile
from tour_guide import Guide, Journey, ScriptedPrompts

from core.app import KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.errors import AppError
from core.paths import Paths
from core.services.cards import list_ids
from tests.ui.clipping import list_clipped
from ui.desktop.action_table import ActionId
from ui.desktop.application import make_application
from ui.desktop.desktop import Desktop
from ui.desktop.furnishing import ROOMS
from ui.desktop.garbage import GarbageCollection
from ui.desktop.tasks import ThreadTasks
from ui.desktop.translations import install_translations

FOLDER = Path("build/pictures")
WALKS = (
    "en-860x560",
    "en-1100x720",
    "de-860x560",
    "de-1100x720",
    "de-860x560-150",
    "es-860x560",
    "fr-860x560",
)
Key = Qt.Key


class Walk:
    """One way through the program: a language, a size of the window, a size of its text."""

    def __init__(self, name: str, home: Path) -> None:
        self.language, size, percent = (*name.split("-"), "100")[:3]
        self.home, self.faults = home, list[str]()
        self._book = Phrasebook(self.language)
        application = make_application()
        application.setCursorFlashTime(0)
        install_translations(application, self.language)
        self.clock, self.prompts = WalkingClock(BEGAN), ScriptedPrompts()
        app = open_app(Paths(home / "data"), clock=self.clock, policy=KdfPolicy(FLOOR))
        self.desktop = Desktop(app, ThreadTasks(application), self.prompts, ROOMS)
        self.desktop.settings.change("reduce_motion", True)
        self._percent = int(percent)
        folder = FOLDER / name
        folder.mkdir(parents=True, exist_ok=True)
        journey = Journey(
            say=self._book.say, size=QSize(*map(int, size.split("x"))), look=self._look
        )
        self.guide = Guide(self.desktop, folder, journey)

    def begin(self) -> None:
        """Open the window, and only then choose how large its words are, as people do."""
        self.desktop.begin()
        self.desktop.window.show()
        self.desktop.settings.change("text_percent", self._percent)

    def act(self, action: ActionId) -> None:
        """Do what a menu offers."""
        self.desktop.actions[action].trigger()
        QTest.qWait(30)

    def furnish(self) -> None:
        """Let a year pass on the lane that owns every vault."""
        app, answers = self.desktop.app, list[AppError | None]()
        life = Life(app, self.clock, self.home, MASTER)
        (maria,) = list_ids(app)
        self.desktop.tasks.vault(
            lambda _: life.furnish(maria), answers.append, answers.append, owner=self.desktop
        )
        self.guide.wait(lambda: bool(answers), "the year")
        if answers[0] is not None:
            raise answers[0]

    def find(self, title: str) -> None:
        """Select what a search finds first, and end the search once all of it is there."""
        self.search(title)
        self.guide.see(title, QLabel)
        self.guide.key(Key.Key_Escape)
        # The item is read anew, and until that is done nothing can be done with it.
        self.guide.rest()

    def search(self, text: str) -> None:
        """Type into the search field."""
        self.guide.key(Key.Key_F, control=True)
        self.guide.key(Key.Key_A, control=True)
        QTest.keyClicks(self.guide.focus(), text)

    def scroll_down(self) -> None:
        """Show the end of the largest part that scrolls."""
        areas = [a for a in self.guide.window.findChildren(QScrollArea) if a.isVisible()]
        bar = max(areas, key=lambda area: area.width() * area.height()).verticalScrollBar()
        bar.setValue(bar.maximum())

    def _look(self, stop: str, window: QWidget) -> None:
        self.faults += [f"{stop}: no room for {words}" for words in list_clipped(window)]
        for part in window.findChildren(QWidget):
            said = part.text() if isinstance(part, QAbstractButton | QLabel) else ""
            if part.isVisible() and self._book.is_untranslated(said):
                self.faults.append(f"{stop}: still English: {said!r}")


def come_in(walk: Walk) -> None:
    """Make a profile, let a year pass, and stand before all doors."""
    guide = walk.guide
    create_profile(guide, walk.prompts, walk.home)
    guide.see("Import from another manager", QAbstractButton)
    guide.picture("empty-vault")
    walk.act(ActionId.SWITCH_PROFILE)
    guide.see("New profile", QAbstractButton)
    walk.furnish()
    walk.desktop.navigator.show_start()
    guide.see("Restore Jonas", QAbstractButton)
    guide.picture("chooser")
    guide.press_first("Maria")
    guide.type_into("Master password", "not the right password")
    guide.press("Unlock")
    guide.read("That is not the master password for Maria.")
    guide.picture("unlock-refused")
    guide.type_into("Master password", MASTER)
    guide.press("Unlock")
    leave_the_kit(walk)


def look_and_find(walk: Walk) -> None:
    """Show an item with everything, and what a search says."""
    guide = walk.guide
    walk.find("Amazon")
    guide.press("Copy Password")
    guide.wait(lambda: walk.desktop.window.toasts.toast is not None, "the message")
    guide.picture("vault")
    walk.desktop.window.toasts.dismiss()
    guide.key(Key.Key_2, control=True)
    walk.search("ma")
    guide.picture("search-here-and-elsewhere")
    guide.key(Key.Key_1, control=True)
    walk.search("amazno")
    guide.see("Show", QAbstractButton)
    guide.picture("search-did-you-mean")
    guide.key(Key.Key_Escape)
    guide.key(Key.Key_4, control=True)
    guide.see("Restore", QAbstractButton)
    guide.picture("trash")
    guide.key(Key.Key_1, control=True)


def edit(walk: Walk) -> None:
    """Show the editors, of one item and of several."""
    guide = walk.guide
    for title, stop in (
        ("Amazon", "editor-login"),
        ("Visa Comdirect", "editor-card"),
        ("Maria Kern", "editor-identity"),
    ):
        walk.find(title)
        guide.key(Key.Key_E, control=True)
        guide.see("Save", QAbstractButton)
        guide.picture(stop)
        walk.scroll_down()
        guide.picture(f"{stop}-below")
        guide.press("Cancel")
    walk.find("Airbnb")
    guide.key(Key.Key_F6)
    for _ in range(4):
        guide.key(Key.Key_Down, shift=True)
    guide.see("Move to Trash", QAbstractButton)
    guide.picture("several-items")
    guide.key(Key.Key_Up)


def look_after(walk: Walk) -> None:
    """Show the generator, health, activity, backups and settings."""
    guide = walk.guide
    walk.act(ActionId.GENERATOR)
    guide.see("Another", QAbstractButton)
    guide.picture("generator")
    guide.press("Close")
    walk.act(ActionId.SHOW_HEALTH)
    guide.read("Fix these first")
    guide.picture("health")
    walk.act(ActionId.SHOW_ALL)
    walk.act(ActionId.ACTIVITY)
    guide.see("Check again", QAbstractButton)
    guide.picture("activity")
    guide.press("Close")
    walk.act(ActionId.BACKUPS)
    guide.see("Back up now", QAbstractButton)
    guide.picture("backups")
    guide.press("Close")
    walk.act(ActionId.SETTINGS)
    guide.see("Search settings", QWidget)
    guide.picture("settings")
    walk.scroll_down()
    guide.picture("settings-below")
    guide.press("Back")
    guide.see("Edit", QAbstractButton)


def bring_and_take(walk: Walk) -> None:
    """Show what comes in and what goes out."""
    guide, home = walk.guide, walk.home
    source = home / "chrome.csv"
    source.write_text(IMPORTED, encoding="utf-8")
    walk.prompts.files.append(source)
    walk.act(ActionId.IMPORT)
    guide.press("Choose file…")
    guide.read("Check before you import")
    guide.picture("import-check")
    guide.press("Cancel")
    walk.prompts.files.append(home / "laptop.strongroom")
    walk.act(ActionId.MERGE)
    guide.press("Choose file…")
    guide.type_into("Passphrase of the file, or master password of that day", MASTER)
    guide.press("Open and compare")
    guide.see("What would happen", QAbstractButton)
    guide.picture("merge")
    guide.press("Cancel")
    walk.act(ActionId.EXPORT)
    guide.see("Master password", QWidget)
    guide.picture("export")
    guide.press("Cancel")


STOPS: tuple[Callable[[Walk], None], ...] = (
    come_in,
    look_and_find,
    open_menus,
    edit,
    show_kinds,
    look_after,
    open_dialogs,
    bring_and_take,
    ask_for_help,
    lambda walk: delete_profile(walk.guide, walk.desktop, walk.prompts, walk.home),
)


def make(name: str) -> list[str]:
    """Make one walk and return what it found."""
    with tempfile.TemporaryDirectory(dir=Path.home()) as place:
        walk = Walk(name, Path(place))
        # As in the program itself: on another thread, collecting a dialog ends the process.
        garbage = GarbageCollection(walk.desktop)
        walk.begin()
        try:
            for stops in STOPS:
                stops(walk)
        finally:
            walk.desktop.window.close()
            garbage.stop()
    return walk.faults


def main(names: list[str]) -> int:
    """Make one walk, or all, each in a process of its own as a language needs."""
    if len(names) == 1:
        faults = make(names[0])
        sys.stderr.write("".join(f"{names[0]}: {fault}\n" for fault in faults))
        return 1 if faults else 0
    with ThreadPoolExecutor(os.cpu_count()) as lanes:
        codes = list(lanes.map(_start, WALKS))
    sys.stdout.write(f"The pictures are in {FOLDER}\n")
    return 1 if any(codes) else 0


def _start(name: str) -> int:
    command = [sys.executable, __file__, name]
    return subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
