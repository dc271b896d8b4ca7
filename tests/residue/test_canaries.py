"""A canary in everything a person types, a whole life long: none is ever written or said in clear.

Every byte that the program writes to any file on the whole computer is seen in the
kernel, also what is gone at the end; so is all that it says, logs and shows of itself.
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
import tempfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.services import recovery
from core.vault.secret import Secret
from tests.core.storage.test_nothing_in_clear import (
    COMMON,
    NAME,
    OTHER_PASSWORD,
    PASSWORD,
    PLACE,
    RECOVERY_KEY,
)
from tests.faults.system_calls import Kind
from tests.residue.test_written import OF_QT, check, find_in_clear
from tests.residue.whole_life import OTHER_KEY, PASSPHRASE, PIN, WRONG
from tests.residue.written import Trace, list_modes, watch_program

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="asks Linux' kernel"),
    pytest.mark.soak,
    pytest.mark.timeout(400),
]
IMPORTED = f"name,url,username,password,note\n{COMMON}900é,https://{COMMON}.example," + ",".join(
    f"{COMMON}90{number}é" for number in range(1, 4)
)
KEPT = re.compile(r"outside/(kit|\d{4}-\d\d-\d\d-[0-9A-F]{4})\.pdf")
"""What a person has put where they like, beside the copies."""
OF_TESTS = re.compile(rf"{re.escape(tempfile.gettempdir())}/(strongroom-tests-\w+(/\w+)*|\w{{8}})")
"""The homes that the tests make for what they start, and Python's look whether that can be."""
SAID = "said"
SECRETS = (PASSWORD, OTHER_PASSWORD, WRONG, PIN, PASSPHRASE, PLACE)
KEYS = (RECOVERY_KEY, OTHER_KEY)


def list_needles() -> Iterator[str]:
    """Yield what must be found nowhere: each canary's beginning, and both halves of each secret."""
    yield COMMON
    keys = [recovery.format_key(Secret(bytearray(key))) for key in KEYS]
    for secret in (*SECRETS, *keys, *(key.decode() for key in KEYS)):
        half = len(secret) // 2
        yield from (secret[:half], secret[half:])


@pytest.fixture(scope="module")
def life(tmp_path_factory: pytest.TempPathFactory) -> tuple[Trace, Path]:
    """Have it lived by a process of its own; return what it wrote and the folder as it is then."""
    folder = tmp_path_factory.mktemp("life")
    (folder / "outside").mkdir(mode=0o700)
    given = folder / "outside" / "import.csv"
    given.write_text(IMPORTED, encoding="utf-8")
    given.chmod(0o600)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QT_QPA_PLATFORM", "offscreen")
        with contextlib.redirect_stdout(io.StringIO()) as told:
            trace = watch_program(["-m", "tests.residue.whole_life", str(folder)], b"", folder)
    trace.content[SAID] = told.getvalue().encode()
    given.unlink()
    return trace, folder


def said(trace: Trace) -> str:
    """Return all that was said, logged and shown of things in hand."""
    return trace.content[SAID].decode()


def test_the_life_was_lived(life: tuple[Trace, Path]) -> None:
    trace, folder = life
    told = re.search(r"^told (\d+)$", said(trace), re.MULTILINE)
    assert told is not None
    assert int(told[1]) > 150
    for sign in ("a bug of ours", "WrongPasswordError", "Receipt(", "Sheet(hidden)", "ItemDraft("):
        assert sign in said(trace)
    names = {place.rpartition("/")[2] for place in trace.content}
    assert names >= {"profile.keys", "vault.db", "vault.db-journal", "registry.db"}
    assert (folder / "data" / "settings.json").exists()
    assert any(place.endswith("/backups") for place in trace.places(Kind.MKDIR))
    assert len(list((folder / "data" / "receipts").iterdir())) == 2
    assert not list((folder / "data" / "profiles").iterdir())
    # What is not a plain write would not have been seen.
    assert trace.written == trace.content.keys() - {SAID}


def test_no_canary_was_ever_written_or_said(life: tuple[Trace, Path]) -> None:
    trace, _ = life
    assert not [found for found in find_in_clear(trace, *list_needles()) if not is_kit(found)]


def is_kit(found: str) -> bool:
    """Tell whether something was found in the page that is made to be read: the kit."""
    return found.endswith("in outside/kit.pdf")


def test_no_name_of_a_file_tells_anything(life: tuple[Trace, Path]) -> None:
    trace, _ = life
    told = "\n".join((*trace.content, *(f"{call.path} {call.new_path}" for call in trace.calls)))
    named = Trace(trace.folder, content={"names": told.encode()})
    assert not find_in_clear(named, *list_needles(), NAME)


def test_pages_that_are_kept_tell_no_more_inside(life: tuple[Trace, Path]) -> None:
    trace, folder = life
    pages = sorted((folder / "outside").glob("*.pdf"))
    assert len(pages) == 3
    content = {}
    for page in pages:
        parts = re.findall(rb"stream\r?\n(.*?)endstream", page.read_bytes(), re.DOTALL)
        content[page.name] = b"".join(inflate(part) for part in parts)
        assert len(content[page.name]) > 1000
    assert not find_in_clear(Trace(trace.folder, content=content), *list_needles(), NAME)


def inflate(part: bytes) -> bytes:
    """Return a stream of a PDF as it is read, or as it is where it is not packed."""
    try:
        return zlib.decompress(part)
    except zlib.error:
        return part


def test_the_name_on_the_card_is_found_where_it_is_and_nowhere_at_the_end(
    life: tuple[Trace, Path],
) -> None:
    trace, folder = life
    found = {place.partition(" in ")[2] for place in find_in_clear(trace, NAME)}
    assert {place.rpartition("/")[2] for place in found - {SAID}} == {"profile.keys"}
    assert SAID in found
    left = {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert len(left) >= 8
    assert not find_in_clear(Trace(folder, content=left), NAME, *list_needles())


def test_what_a_life_touches_is_on_the_list(life: tuple[Trace, Path]) -> None:
    trace, folder = life
    check(trace, OF_QT, OF_TESTS, KEPT)
    modes = list_modes(folder / "data") | list_modes(folder / "outside")
    assert modes <= {("folder", 0o700), ("file", 0o600)}
