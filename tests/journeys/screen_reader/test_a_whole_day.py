"""A whole day of somebody who hears the screen: from the first start to a profile that came back.

The program runs as another process in a real window. What it is told comes from outside, over the
bus that screen readers use; what it shows is known by nothing but roles, names and what is said.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import CANARY
from tests.journeys.screen_reader.atspi import ScreenReader, State
from tests.journeys.screen_reader.computer import Computer
from tests.journeys.screen_reader.keyboard import DOWN, RETURN
from tests.journeys.screen_reader.person import ROWS, WRITTEN, Hidden, Person

pytestmark = [pytest.mark.soak, pytest.mark.timeout(900)]

MASTER = Hidden(f"{CANARY} velvet cactus")
WRONG = Hidden(f"{CANARY} orbit hinge")
TITLE, OTHER_TITLE = "Lighthouse", "Boathouse"
USERNAME, OTHER_USERNAME = "maria.kern", "maria.lund"
NOTE, TAG, SITE = "behind the third door", "harbour", "https://lighthouse.example"
ALL_OF_IT = (TITLE, OTHER_TITLE, USERNAME, OTHER_USERNAME, NOTE, TAG, SITE)


@pytest.fixture
def computer(tmp_path: Path) -> Iterator[Computer]:
    made = Computer(tmp_path)
    yield made
    made.close()


@pytest.fixture
def person(computer: Computer) -> Person:
    return Person(ScreenReader(computer.reader))


@pytest.fixture
def program(computer: Computer, person: Person) -> subprocess.Popen[bytes]:
    """Start it where somebody listens already."""
    return computer.start_program()


def test_a_whole_day(
    person: Person, computer: Computer, program: subprocess.Popen[bytes], tmp_path: Path
) -> None:
    make_a_profile(person)
    keep_the_kit(person, tmp_path)
    password = add_a_login(person)
    add_a_note(person)
    find_and_copy(person, password)
    change_it(person)
    take_back(person)
    secrets = (password, make_another_password(person))
    look_after_health(person)
    lock(person, secrets)
    unlock(person)
    change_a_setting(person)
    delete_the_profile(person, tmp_path)
    bring_it_back(person)
    quit_it(person, program)
    said = computer.log.read_text()
    assert "Traceback" not in said
    assert not any(secret in said for secret in (MASTER, WRONG, *secrets)), "a secret was logged"
    assert_never_spoken(person, (MASTER, WRONG, *secrets))


def make_a_profile(person: Person) -> None:
    """Go through the three pages, with what one gets wrong on the way."""
    person.see("Your passwords, on this computer only")
    person.check_names()
    person.press("Create your profile")
    person.hear("1 of 3. Who is this profile for?")
    person.check_names()
    person.type("Name", "Maria")
    person.keys.strike(RETURN)
    person.hear("2 of 3. Choose a master password")
    person.check_names()
    person.press("Continue")
    person.hear("Choose a master password.")
    person.type("Master password", MASTER)
    person.write("Repeat the master password", WRONG)
    person.press("Continue")
    person.hear("These do not match yet.")
    person.write("Repeat the master password", MASTER)
    person.press("Continue")
    person.hear("3 of 3. Save your recovery kit")


def keep_the_kit(person: Person, folder: Path) -> None:
    """Save it as a file, in the dialog for that."""
    person.check_names()
    person.press("Save as PDF for paper…")
    person.wait_for_keyboard("File name:")
    person.write("File name:", str(folder / "kit.pdf"))
    person.press("Save")
    person.hear("Saved and read back: ")
    assert (folder / "kit.pdf").read_bytes().startswith(b"%PDF")
    person.press("Finish")
    person.wait_for_keyboard("Search")
    person.see("Maria — Strongroom")


def add_a_login(person: Person) -> Hidden:
    """Return the password that was made for a new login."""
    person.check_names()
    person.keys.strike("n", control=True)
    person.wait_for_keyboard("Title")
    person.check_names()
    person.write("Title", TITLE)
    person.write("Username", USERNAME)
    person.write("Website", SITE)
    person.write("Notes", NOTE)
    password = Hidden(person.reader.read_text(person.see("Password", WRITTEN)))
    assert len(password) == 20
    person.keys.strike("s", control=True)
    person.see(f"{TITLE}, Login, {USERNAME}", ROWS)
    person.see_value("Username", USERNAME)
    person.see_value("Website", SITE)
    person.see_value("Notes", NOTE)
    person.see("Reveal Password")
    assert not person.find_texts((password,)), "it shows before anybody asked"
    return password


def add_a_note(person: Person) -> None:
    """Write a note, found in a menu, and go back to the login in the list."""
    person.take("File", "New note")
    person.wait_for_keyboard("Title")
    person.check_names()
    person.write("Title", OTHER_TITLE)
    person.write("Notes", NOTE)
    person.press("Save")
    person.see(f"{OTHER_TITLE}, Note", ROWS)
    person.see_value("Notes", NOTE)
    stand_on_the_login(person, USERNAME)


def stand_on_the_login(person: Person, username: str) -> None:
    """Choose it in the list; the details follow."""
    person.choose("Items", f"{TITLE}, Login, {username}")
    person.see_value("Username", username)


def find_and_copy(person: Person, password: Hidden) -> None:
    """Bring the password from the search field to the clipboard, and from there into a field."""
    person.keys.strike("f", control=True)
    person.type("Search", "nothing of the kind")
    person.hear("Found · 0")
    person.press("Clear search")
    person.type("Search", "light")
    person.hear(f"Found · 1. {TITLE}, Login, {USERNAME}")
    person.keys.strike("c", control=True)
    person.hear(f"Password of {TITLE} copied")
    person.see_words("Password copied · clears in ")
    person.check_names()
    person.press("Clear search")
    person.keys.strike("v", control=True)
    person.wait_for(
        lambda: person.reader.read_text(person.see("Search", WRITTEN)) == password,
        "the password, pasted",
    )
    person.press("Clear search")
    person.press("Clear now")
    person.see_no("Clear now")


def change_it(person: Person) -> None:
    """Give it another user name, and a tag that there was not yet."""
    stand_on_the_login(person, USERNAME)
    person.keys.strike("e", control=True)
    person.wait_for_keyboard("Title")
    person.check_names()
    person.write("Username", OTHER_USERNAME)
    person.go_to("Tags")
    person.press("Tags")
    person.keys.strike(DOWN)
    person.keys.strike(RETURN)
    person.wait_for_keyboard("Name")
    person.check_names()
    person.type("Name", TAG)
    person.press("Add tag")
    person.press("Save")
    person.see(f"{TITLE}, Login, {OTHER_USERNAME}", ROWS)
    person.see(f"Tags: {TAG}")
    person.see(f"{TAG}, 1 item", ROWS)


def take_back(person: Person) -> None:
    """Undo by the menu, redo by keys."""
    person.take("Edit", "Undo")
    person.hear(f"Undone: changes to “{TITLE}”")
    person.see(f"{TITLE}, Login, {USERNAME}", ROWS)
    person.keys.strike("y", control=True)
    person.hear(f"Done again: “{TITLE}”")
    person.see(f"{TITLE}, Login, {OTHER_USERNAME}", ROWS)


def make_another_password(person: Person) -> Hidden:
    """Have the generator make one and another; copy and return the second."""
    person.keys.strike("g", control=True)
    person.see("Generator — Strongroom")
    person.check_names()

    def read() -> str:
        return person.reader.read_description(person.see("Generated password"))

    first = person.wait_for(read, "a password from the generator")
    person.press("Another")
    made = person.wait_for(lambda: {read()} - {first, ""}, "another password")
    person.press("Copy")
    person.hear("Password copied · clears in ")
    person.press("Close")
    person.see("Maria — Strongroom")
    return Hidden(made.pop())


def look_after_health(person: Person) -> None:
    """Ask what there is to mend."""
    person.press("Health, 0 items", ROWS)
    person.see("1 password checked")
    person.see("Nothing to fix")
    person.check_names()


def lock(person: Person, secrets: tuple[Hidden, ...]) -> None:
    """Leave nothing of any item in any object of any window, seen or not."""
    person.keys.strike("1", control=True)
    stand_on_the_login(person, OTHER_USERNAME)
    person.press("Reveal Password")
    assert person.wait_for(lambda: person.find_texts(secrets[:1]), "the password, revealed")
    assert len(person.find_texts(ALL_OF_IT)) > len(ALL_OF_IT), "where it shows, it is found"
    person.keys.strike("l", control=True)
    person.hear("Locked ")
    person.wait_for_keyboard("Master password")
    person.see("Locked — Strongroom")
    person.check_names()
    # What was shown is taken apart once its drafts are kept, which is after the lock shows.
    person.wait_for(lambda: not person.find_texts((*ALL_OF_IT, *secrets)), "nothing to be left")


def unlock(person: Person) -> None:
    """Try a wrong password, which is said to be wrong; then the right one."""
    person.type("Master password", WRONG)
    person.keys.strike(RETURN)
    person.hear("That is not the master password for Maria.")
    person.wait_for_keyboard("Master password")
    person.see_words("That is not the master password for Maria.")
    person.write("Master password", MASTER)
    person.press("Unlock")
    person.see("Maria — Strongroom")
    person.see(f"{TITLE}, Login, {OTHER_USERNAME}", ROWS)


def change_a_setting(person: Person) -> None:
    """Tick a box among the settings."""
    person.keys.strike(",", control=True)
    person.wait_for_keyboard("Search settings")
    person.check_names()
    assert not person.see("Reduce motion", {"check box"}).has(State.CHECKED)
    person.press("Reduce motion")
    person.wait_for(lambda: person.see("Reduce motion", {"check box"}).has(State.CHECKED), "a tick")


def delete_the_profile(person: Person, folder: Path) -> None:
    """Go all four steps: what goes, a copy that is read back, a wait, password and name."""
    person.press("Delete Maria")
    person.hear("Step 1 of 4. Delete profile “Maria”")
    person.hear("2 items. ")
    person.check_names()
    person.press("Next")
    person.hear("Step 2 of 4. Do you want to keep a copy?")
    person.check_names()
    person.write("Master password", MASTER)
    person.press("Export and check")
    person.hear("The copy is complete.")
    assert len(list(folder.glob("Maria-*.strongroom"))) == 1
    person.press("Next")
    person.hear("Step 3 of 4. When should it be deleted?")
    person.check_names()
    person.press("Next")
    person.hear("Step 4 of 4. Delete profile “Maria”")
    person.check_names()
    person.type("Master password of Maria", MASTER)
    person.write("Type “Maria” to confirm", "Maria")
    person.hear("The deletion can be confirmed now.")
    person.press("Schedule deletion of profile Maria, 2 items")
    person.hear("Maria is scheduled for deletion.")
    person.check_names()
    person.press("Done")
    person.see("Choose a profile")


def bring_it_back(person: Person) -> None:
    """Restore it from its card on the start page; everything is there again."""
    person.check_names()
    assert person.find_texts(ALL_OF_IT) == []
    person.press("Restore Maria")
    person.wait_for_keyboard("Master password of Maria")
    person.check_names()
    person.write("Master password of Maria", MASTER)
    person.press("Restore profile")
    person.hear("Maria restored. Deletion cancelled.")
    person.type("Master password", MASTER)
    person.keys.strike(RETURN)
    person.see(f"{TITLE}, Login, {OTHER_USERNAME}", ROWS)


def quit_it(person: Person, program: subprocess.Popen[bytes]) -> None:
    """End the process by a key."""
    person.keys.strike("q", control=True)
    assert program.wait(60) == 0


def assert_never_spoken(person: Person, secrets: tuple[Hidden, ...]) -> None:
    """Find no password in anything that was to be spoken all day."""
    # What was pasted into the search, where it can be read, is read back where nothing matches.
    told = [event.text for event in person.told if event.is_spoken]
    spoken = [text for text in told if not text.startswith("Found · 0. ")]
    assert len(spoken) > 20
    assert not any(secret in text for secret in secrets for text in spoken), "a secret was spoken"
