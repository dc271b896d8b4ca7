"""A master password is what was typed: nothing is trimmed, cut off or merged."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import WrongPasswordError
from core.passwords.master_password import BYTES_MAX
from core.services import profiles
from core.vault.profile import Card
from tests.conftest import CANARY
from tests.core.services.vaults import secret, start
from tests.fakes.clock import FakeClock

LONGEST = (f"{CANARY} " + "velvet cactus orbit hinge " * 50)[: BYTES_MAX - 1] + "z"


@pytest.mark.parametrize(
    ("chosen", "opens", "does_not"),
    [
        # Composed and decomposed, as other keyboards and systems type it (NFC).
        (f"{CANARY} Käfer", f"{CANARY} Ka\u0308fer", f"{CANARY} Kafer"),
        (f"{CANARY} \u212b\u2126", f"{CANARY} \u00c5\u03a9", f"{CANARY} A\u03a9"),
        # Compatibility forms stay apart (never NFKC).
        (f"{CANARY} \ufb01x", f"{CANARY} \ufb01x", f"{CANARY} fix"),
        (f"  {CANARY} \t", f"  {CANARY} \t", CANARY),
        (LONGEST, LONGEST, LONGEST[:-1] + "y"),
        (f"{CANARY} nul \x00 a", f"{CANARY} nul \x00 a", f"{CANARY} nul \x00 b"),
    ],
    ids=["composed", "singletons", "ligature", "spaces", "longest", "nul"],
)
def test_only_the_same_characters_open_it(
    chosen: str, opens: str, does_not: str, tmp_path: Path
) -> None:
    app = start(tmp_path / "data", clock=FakeClock(), seed=1)
    session = profiles.create_profile(app, card=Card(name="Maria"), secret=secret(chosen))
    session.close()
    profiles.unlock(app, profile=session.profile, secret=secret(opens)).close()
    with pytest.raises(WrongPasswordError):
        profiles.unlock(app, profile=session.profile, secret=secret(does_not))
    app.close()
