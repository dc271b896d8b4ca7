"""Nothing a person typed can be read in any byte we write, in any encoding one would look in.

The exceptions are those of the threat model: the name on the card, and (not
here) paths of copies.
"""

from __future__ import annotations

import base64
import os
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from core.services import items, profiles, recovery, trash
from core.session import Session
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.core.services.vaults import start
from tests.fakes.clock import FakeClock
from tests.fakes.kdf import use_cheap_kdf
from tests.vectors.filling import fill

PASSWORD = "Canary-Öffnet-das-Haus-9731"
OTHER_PASSWORD = "Canary-Schließt-das-Haus-1379"
NAME = "Canary-Näme-auf-der-Karte"
PLACE = "Canary-Kit-Fach-4417"
RECOVERY_KEY = b"CanaryRecoveryKey-20"


Written = dict[tuple[str, str], bytes]
"""Every file by its name and the moment at which it was read."""

COMMON = "Cänary0"
"""How every canary begins: what is looked for in each encoding finds them all."""


class Teller:
    """Make every text a canary of its own, and remember them all."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def say(self, text: str) -> str:
        """Return a canary, with letters that NFC and NFD write differently."""
        canary = f"{COMMON}{len(self.told):03}é{text[:12]}"
        self.told.append(canary)
        return canary


def encodings(text: str) -> Iterator[tuple[str, bytes]]:
    """Yield the forms in which a text might lie in a file."""
    for form in ("NFC", "NFD"):
        normal = unicodedata.normalize(form, text)
        yield f"{form} utf-8", normal.encode()
        yield f"{form} utf-16-le", normal.encode("utf-16-le")
        yield f"{form} utf-16-be", normal.encode("utf-16-be")
        yield f"{form} utf-32-le", normal.encode("utf-32-le")
        yield f"{form} utf-32-be", normal.encode("utf-32-be")
        yield f"{form} latin-1", normal.encode("latin-1", "replace")
        plain = normal.encode()
        yield f"{form} hex", plain.hex().encode()
        yield f"{form} HEX", plain.hex().upper().encode()
        yield f"{form} json", normal.encode("ascii", "backslashreplace")
        yield f"{form} reversed", plain[::-1]
        for shift in range(3):
            # Base64 looks different by where in a longer text it begins.
            padded = base64.b64encode(bytes(shift) + plain)
            body = padded[(0, 2, 3)[shift] : len(padded) // 4 * 4 - 4]
            yield f"{form} base64+{shift}", body
            yield f"{form} base64url+{shift}", body.replace(b"+", b"-").replace(b"/", b"_")


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Live a whole life in a data folder; return every byte of it at three moments."""
    teller, data = Teller(), tmp_path_factory.mktemp("life") / "data"
    with pytest.MonkeyPatch.context() as patch:
        use_cheap_kdf(patch)
        app = start(data, clock=FakeClock(), seed=4)
        session = profiles.create_profile(
            app,
            card=Card(name=NAME),
            secret=Secret.from_text(PASSWORD),
            recovery_key=Secret(bytearray(RECOVERY_KEY)),
        )
        fill(session, teller.say)
        recovery.set_kit_place(session, text=PLACE)
        found = read_tree(data, "filled")
        profiles.change_password(
            session, secret=Secret.from_text(PASSWORD), new_secret=Secret.from_text(OTHER_PASSWORD)
        )
        found |= read_tree(data, "rotated")
        remove_everything(session)
        session.close()
        app.close()
    assert len(teller.told) > 150
    return found | read_tree(data, "emptied")


def remove_everything(session: Session) -> None:
    """Remove every item for good."""
    everything = [summary.id for summary in items.list_summaries(session)]
    trash.move_to_trash(session, items=everything)
    trash.empty_trash(session)


def read_tree(folder: Path, moment: str) -> Written:
    """Return every file below a folder by its name and the moment."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {(path.name, moment): path.read_bytes() for path in files}


def search(written: Written, texts: Iterable[str]) -> list[str]:
    """Return where something was found."""
    needles = [(text, form, needle) for text in texts for form, needle in encodings(text)]
    return [
        f"{text!r} as {form} in {name} ({moment})"
        for (name, moment), content in written.items()
        for text, form, needle in needles
        if needle in content
    ]


def test_not_one_canary_is_readable(written: Written) -> None:
    names = {name for name, _ in written}
    assert names >= {"profile.keys", "vault.db", "registry.db", "lock"}
    assert {moment for _, moment in written} == {"filled", "rotated", "emptied"}
    assert not search(written, [COMMON, PASSWORD, OTHER_PASSWORD, PLACE])


def test_neither_is_any_part_of_a_secret(written: Written) -> None:
    for secret in (PASSWORD, OTHER_PASSWORD, RECOVERY_KEY.decode()):
        half = len(secret) // 2
        assert not search(written, [secret[:half], secret[half:]])


def test_the_name_is_on_the_card_and_nowhere_else(written: Written) -> None:
    found = search(written, [NAME])
    assert len(found) >= 3
    assert all(" in profile.keys (" in place for place in found)


def test_the_search_finds_what_is_there() -> None:
    text = "Cänary0001é"
    for form, needle in encodings(text):
        assert search({("file", "now"): b"before" + needle + b"after"}, [text]), form
        assert len(needle) > 6
    for shift in range(3):
        longer = base64.b64encode(bytes(shift) + text.encode() + b"more")
        needle = dict(encodings(text))[f"NFC base64+{shift}"]
        assert needle in longer, "wherever it begins"


def test_no_file_but_ours_is_written(written: Written) -> None:
    assert {name for name, _ in written} <= {
        "lock",
        "installation.log",
        "registry.db",
        "registry.db-journal",
        "profile.keys",
        "vault.db",
        "vault.db-journal",
    }


def test_every_file_and_folder_is_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    use_cheap_kdf(monkeypatch)
    before = os.umask(0)
    try:
        app = start(tmp_path / "data", clock=FakeClock(), seed=4)
        session = profiles.create_profile(
            app, card=Card(name=NAME), secret=Secret.from_text(PASSWORD)
        )
        fill(session)
        open_modes = {
            path.name: path.stat().st_mode & 0o777 for path in (tmp_path / "data").rglob("*")
        }
        session.close()
        app.close()
    finally:
        os.umask(before)
    assert set(open_modes.values()) == {0o600, 0o700}
    assert open_modes["vault.db"] == open_modes["profile.keys"] == 0o600
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
