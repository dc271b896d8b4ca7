"""Drive the real program off-screen through its main job and keep pictures of every stop.

`make tour` runs it. It acts only through what a person has: the keyboard, and
controls found by the names that a screen reader speaks. The folder named on
the command line gets one PNG per stop, in light and dark.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from tour_guide import Guide, ScriptedPrompts

from core.app import KdfPolicy, open_app
from core.crypto.kdf import FLOOR
from core.paths import Paths
from ui.desktop.action_table import ActionId
from ui.desktop.application import make_application
from ui.desktop.desktop import Desktop
from ui.desktop.furnishing import ROOMS
from ui.desktop.garbage import GarbageCollection
from ui.desktop.tasks import ThreadTasks

MASTER = "orbit-velvet-cactus-plenty-hinge"

CSV = """name,url,username,password
Airbnb,https://www.airbnb.com/,maria.kern@example.org,wQ7-river-stone-51
Booking.com,https://www.booking.com/,maria.kern@example.org,Tz9!kalender#Blau
Deutsche Bahn,https://www.bahn.de/,maria.kern@example.org,m8Gleis-neunDreiviertel
Discord,https://discord.com/,mkern,zebra*Quartz-20-lamp
Doctolib,https://www.doctolib.de/,maria.kern@example.org,Ruhe+Wartezimmer7x
GitHub,https://github.com/,mkern,octo-PULL-merge-4431
Wikipedia,https://en.wikipedia.org/,Maria K.,Zitat:noetig-1999-ok
"""


def create_profile(guide: Guide, prompts: ScriptedPrompts, home: Path) -> None:
    """Visit stop 1: first run, to a profile with a recovery kit."""
    guide.picture("welcome")
    guide.press("Create your profile")
    guide.type_into("Name", "Maria")
    guide.picture("create-profile")
    guide.press("Continue")
    guide.type_into("Master password", MASTER)
    guide.type_into("Repeat the master password", MASTER)
    guide.picture("master-password")
    guide.press("Continue")
    prompts.files.append(home / "recovery-kit.pdf")
    guide.press("Save as PDF for paper…")
    guide.picture("recovery-kit")
    guide.press("Finish")


def keep_passwords(guide: Guide, prompts: ScriptedPrompts, home: Path) -> None:
    """Visit stops 2 to 5: an empty vault, an import, a login, search, the generator, the log."""
    guide.see("Import from another manager", QAbstractButton)
    guide.picture("empty-vault")
    source = home / "chrome.csv"
    source.write_text(CSV, encoding="utf-8")
    prompts.files.append(source)
    guide.press("Import from another manager")
    guide.press("Choose file…")
    guide.see("Import 7 items", QAbstractButton)
    guide.picture("import-check")
    guide.press("Import 7 items")
    guide.see("Done", QAbstractButton)
    guide.picture("import-done")
    guide.press("Done")
    guide.key(Qt.Key.Key_N, control=True)
    guide.type_into("Title", "Amazon")
    guide.picture("new-login")
    guide.key(Qt.Key.Key_S, control=True)
    # Until the new login is listed, nothing is selected.
    guide.see("Amazon", QLabel)
    guide.press("Copy Password")
    guide.picture("vault")
    guide.key(Qt.Key.Key_F, control=True)
    QTest.keyClicks(guide.focus(), "git")
    guide.picture("search")
    guide.key(Qt.Key.Key_Escape)
    guide.key(Qt.Key.Key_G, control=True)
    guide.see("Another", QAbstractButton)
    guide.picture("generator")
    guide.press("Close")
    guide.key(Qt.Key.Key_5, control=True)
    guide.see("Check again", QAbstractButton)
    guide.picture("activity")
    guide.press("Close")


def delete_profile(guide: Guide, desktop: Desktop, prompts: ScriptedPrompts, home: Path) -> None:
    """Visit stop 8: the four steps, the wait, and the way back."""
    desktop.actions[ActionId.DELETE_PROFILE].trigger()
    guide.see("Next", QAbstractButton)
    guide.wait(lambda: guide.see("Next", QAbstractButton).isEnabled(), "the plan")
    guide.picture("delete-what-goes")
    guide.press("Next")
    prompts.files.append(home / "Maria.strongroom")
    guide.press("Choose where…")
    guide.type_into("Master password", MASTER)
    guide.press("Export and check")
    guide.wait(lambda: guide.see("Next", QAbstractButton).isEnabled(), "the check of the copy")
    guide.picture("delete-copy-checked")
    guide.press("Open a look inside")
    guide.type_into("Passphrase of the copy", MASTER)
    guide.press("Open")
    guide.see("Search in the copy", QLineEdit)
    guide.picture("delete-look-inside")
    guide.press("Close")
    guide.press("Next")
    guide.picture("delete-when")
    guide.press("Next")
    guide.type_into("Master password of Maria", MASTER)
    guide.type_into("Type “Maria” to confirm", "Maria")
    QTest.qWait(1200)
    guide.picture("delete-confirm")
    guide.press("Schedule deletion")
    guide.see("Done", QAbstractButton)
    guide.picture("delete-scheduled")
    guide.press("Done")
    guide.picture("chooser")


def restore_profile(guide: Guide) -> None:
    """Visit stops 6 and 7: two profiles, the way back, a wrong password, unlocking."""
    guide.press("New profile")
    guide.type_into("Name", "Work")
    guide.press("Continue")
    guide.type_into("Master password", MASTER)
    guide.type_into("Repeat the master password", MASTER)
    guide.press("Continue")
    guide.press("Skip for now")
    guide.see("Add your first login", QAbstractButton)
    guide.key(Qt.Key.Key_P, control=True, shift=True)
    guide.see("New profile", QAbstractButton)
    guide.picture("two-profiles")
    guide.press_first("Restore")
    guide.type_into("Master password of Maria", MASTER)
    guide.picture("restore")
    guide.press("Restore profile")
    guide.wait(lambda: not guide.has_dialog(), "the restored profile")
    guide.picture("restored")
    guide.press_first("Maria")
    guide.type_into("Master password", "not the right password")
    guide.press("Unlock")
    guide.read("That is not the master password for Maria.")
    guide.picture("wrong-password")
    guide.type_into("Master password", MASTER)
    guide.press("Unlock")
    guide.see("Edit", QAbstractButton)


def delete_now(guide: Guide, desktop: Desktop) -> None:
    """Visit stop 8 again: now, without a copy, to the receipt."""
    desktop.actions[ActionId.DELETE_PROFILE].trigger()
    guide.press("Next")
    guide.press("No copy")
    guide.picture("delete-no-copy")
    guide.press("Next")
    guide.press("Now, permanently")
    guide.press("Next")
    guide.type_into("Master password of Maria", MASTER)
    guide.type_into("Type “Maria” to confirm", "Maria")
    guide.press("I do not need a copy of these 8 items")
    guide.press("I know that this cannot be undone")
    QTest.qWait(1200)
    guide.picture("delete-now-confirm")
    guide.press("Delete 8 items now")
    guide.picture("delete-run-up")
    guide.see("Done", QAbstractButton)
    guide.picture("receipt")
    guide.press("Done")
    QTest.qWait(500)
    guide.picture("after-deletion")


def tour(folder: Path) -> None:
    """Walk through everything once."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=Path.home()) as place:
        home = Path(place)
        application = make_application()
        prompts = ScriptedPrompts()
        app = open_app(Paths(home / "data"), policy=KdfPolicy(FLOOR))
        desktop = Desktop(app, ThreadTasks(application), prompts, ROOMS)
        # As in the program itself: on another thread, collecting a dialog ends the process.
        garbage = GarbageCollection(desktop)
        desktop.begin()
        desktop.window.show()
        guide = Guide(desktop, folder)
        try:
            create_profile(guide, prompts, home)
            keep_passwords(guide, prompts, home)
            delete_profile(guide, desktop, prompts, home)
            restore_profile(guide)
            delete_now(guide, desktop)
        finally:
            desktop.window.close()
            garbage.stop()


if __name__ == "__main__":
    tour(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screenshots"))
