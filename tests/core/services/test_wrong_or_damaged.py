"""A wrong key is one failure, damage another, in every way there is to be wrong.

Chance is told by a hash, people by keys: who has no key learns nothing but
that theirs does not open, and who has it is told of damage in damage's words.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from core.app import App
from core.crypto.slots import PASSWORD_SLOT_SIZE
from core.deletion import export_gate, lifecycle
from core.errors import (
    AppError,
    ArchiveDamagedError,
    DamagedError,
    KdfOutOfBoundsError,
    KeyFileDamagedError,
    KeyFileTamperedError,
    WrongFilePasswordError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from core.formats.catalogue import FormatId
from core.services import exporting, importing, profiles, recovery
from core.services.exporting import ExportRequest
from core.session import Session
from core.storage.key_file import OFFSETS, PAGE
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.core.services.vaults import OTHER_PASSWORD, PASSWORD, Template, add, secret
from tests.core.storage.test_key_page import rehashed
from tests.fakes.clock import FakeClock
from tests.fakes.proofs import proved

pytestmark = pytest.mark.usefixtures("read_back_here")

HASH, MAC = PAGE - 96, PAGE - 64


def key_file(app: App, template: Template) -> Path:
    """Return Maria's key file."""
    return app.paths.profile(template.profile).key_file


def places(page: bytes) -> dict[str, int]:
    """Return an offset in every region of a page."""
    slot = page.index(b"SRSL")
    kit = page.index(b"SRSL", slot + 1)
    return {
        "magic": 3,
        "version": 9,
        "profile": 12,
        "sequence": 33,
        "card": page.index(b"Maria"),
        "life": page.index(b"Maria") + 40,
        "slot magic": slot + 1,
        "slot type": slot + 7,
        "slot memory": slot + 9,
        "slot profile": slot + 25,
        "slot salt": slot + 40,
        "slot commitment": slot + 60,
        "slot payload": slot + 100,
        "slot tag": slot + PASSWORD_SLOT_SIZE - 1,
        "kit slot": kit + 100,
        "padding": PAGE // 2,
        "hash": HASH,
        "mac": MAC,
    }


REGIONS = (
    "magic",
    "version",
    "profile",
    "sequence",
    "card",
    "life",
    "slot magic",
    "slot type",
    "slot memory",
    "slot profile",
    "slot salt",
    "slot commitment",
    "slot payload",
    "slot tag",
    "kit slot",
    "padding",
    "hash",
    "mac",
)


def flip(path: Path, region: str, pages: tuple[int, ...], *, by_hand: bool = False) -> None:
    """Change a bit in a region of some pages, by chance or by somebody who mends the hash."""
    content = bytearray(path.read_bytes())
    for page in pages:
        start = OFFSETS[page]
        changed = bytearray(content[start : start + PAGE])
        changed[places(bytes(changed))[region]] ^= 1
        content[start : start + PAGE] = rehashed(changed) if by_hand else changed
    path.write_bytes(content)


def outcome(app: App, template: Template, text: str) -> type[AppError] | None:
    """Return how an unlock ends; None where it opens."""
    assert isinstance(app.clock, FakeClock)
    app.clock.advance(60_000)
    try:
        profiles.unlock(app, profile=template.profile, secret=secret(text)).close()
    except AppError as error:
        return type(error)
    return None


@pytest.mark.parametrize("page", [0, 1])
@pytest.mark.parametrize("region", REGIONS)
def test_a_bit_that_fell_over_in_one_page_changes_nothing(
    region: str, page: int, app: App, template: Template
) -> None:
    flip(key_file(app, template), region, (page,))
    assert outcome(app, template, OTHER_PASSWORD) is WrongPasswordError
    assert outcome(app, template, PASSWORD) is None
    raw = key_file(app, template).read_bytes()
    assert raw[:PAGE] == raw[OFFSETS[1] : OFFSETS[1] + PAGE], "both are whole again"


def test_a_hurt_mac_keeps_nobody_from_calling_a_deletion_off(
    app: App, session: Session, template: Template
) -> None:
    lifecycle.schedule(
        session,
        secret=secret(PASSWORD),
        typed_name="Maria",
        gate=export_gate.without_copy(),
        days=7,
    )
    flip(key_file(app, template), "mac", (0,))
    lifecycle.restore(app, profile=template.profile, secret=secret(PASSWORD))
    assert outcome(app, template, PASSWORD) is None


@pytest.mark.parametrize("region", REGIONS)
def test_a_bit_that_fell_over_in_both_pages_is_damage_for_everybody(
    region: str, app: App, template: Template
) -> None:
    flip(key_file(app, template), region, (0, 1))
    found = outcome(app, template, PASSWORD)
    if region == "mac":
        # Not under the hash; without a key nobody can tell.
        assert found is KeyFileTamperedError
        assert outcome(app, template, OTHER_PASSWORD) is WrongPasswordError
    else:
        assert found is KeyFileDamagedError
        assert outcome(app, template, OTHER_PASSWORD) is KeyFileDamagedError


BY_HAND: dict[str, type[AppError]] = {
    "card": KeyFileTamperedError,
    "kit slot": KeyFileTamperedError,
    "mac": KeyFileTamperedError,
    # Whatever was done to the slot itself, no password opens it: without a key no more is known.
    "slot magic": WrongPasswordError,
    "slot profile": WrongPasswordError,
    "slot salt": WrongPasswordError,
    "slot commitment": WrongPasswordError,
    "slot payload": WrongPasswordError,
    "slot tag": WrongPasswordError,
    "slot memory": KdfOutOfBoundsError,
}


@pytest.mark.parametrize("region", BY_HAND)
def test_what_somebody_changed_is_told_to_who_has_the_key(
    region: str, app: App, template: Template
) -> None:
    flip(key_file(app, template), region, (0, 1), by_hand=True)
    assert outcome(app, template, PASSWORD) is BY_HAND[region]
    expected = KdfOutOfBoundsError if region == "slot memory" else WrongPasswordError
    assert outcome(app, template, OTHER_PASSWORD) is expected


def rewrite(path: Path, change: Callable[[bytearray], None]) -> None:
    """Change both pages as somebody would who mends the hash."""
    content = bytearray(path.read_bytes())
    for start in OFFSETS:
        page = bytearray(content[start : start + PAGE])
        change(page)
        content[start : start + PAGE] = rehashed(page)
    path.write_bytes(content)


def test_swapped_slots_are_told_to_who_has_the_key(app: App, template: Template) -> None:
    def swap(page: bytearray) -> None:
        first = page.index(b"SRSL") - 4
        second = first + 4 + PASSWORD_SLOT_SIZE
        end = second + 4 + PASSWORD_SLOT_SIZE
        page[first:end] = page[second:end] + page[first:second]

    rewrite(key_file(app, template), swap)
    assert outcome(app, template, OTHER_PASSWORD) is WrongPasswordError
    assert outcome(app, template, PASSWORD) is KeyFileTamperedError


@pytest.fixture
def jonas(app: App) -> Session:
    """Return another profile, closed."""
    with secret(OTHER_PASSWORD) as given:
        session = profiles.create_profile(app, card=Card(name="Jonas"), secret=given)
    session.close()
    return session


def test_anothers_slot_opens_with_nobodys_password(
    app: App, template: Template, jonas: Session
) -> None:
    slot = jonas.key_file.slots[0]

    def plant(page: bytearray) -> None:
        at = page.index(b"SRSL")
        page[at : at + PASSWORD_SLOT_SIZE] = slot

    rewrite(key_file(app, template), plant)
    for text in (PASSWORD, OTHER_PASSWORD):
        assert outcome(app, template, text) is WrongPasswordError


def test_anothers_key_file_is_damage_before_anything_is_derived(
    app: App, template: Template, jonas: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    def compute(*_: object, **__: object) -> bytearray:
        raise AssertionError("nothing is derived for a file that is another's")

    monkeypatch.setattr("core.crypto.kdf.derive_argon2id", compute)
    key_file(app, template).write_bytes(app.paths.profile(jonas.profile).key_file.read_bytes())
    for text in (PASSWORD, OTHER_PASSWORD):
        found = outcome(app, template, text)
        assert found is not None
        assert issubclass(found, DamagedError)


def recovered(app: App, template: Template, key: Secret) -> AppError:
    """Return how a recovery is refused."""
    with pytest.raises(AppError) as refused:
        profiles.recover(
            app, profile=template.profile, recovery_key=key, new_secret=secret(OTHER_PASSWORD)
        )
    return refused.value


def test_another_kit_is_wrong_and_a_mistyped_one_is_mistyped(app: App, template: Template) -> None:
    other = recovered(app, template, recovery.make_kit(app))
    assert type(other) is WrongRecoveryKeyError
    assert (other.name, other.mistyped) == ("Maria", False)
    paper = recovery.format_key(Secret(bytearray(template.recovery_key)))
    symbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    for at, symbol in enumerate(paper):
        if symbol == "-":
            continue
        other_symbol = symbols[(symbols.index(symbol) + 1) % 32]
        for typed in (paper[:at] + other_symbol + paper[at + 1 :], paper[:at] + paper[at + 1 :]):
            with pytest.raises(WrongRecoveryKeyError) as refused:
                recovery.parse_key(typed)
            assert refused.value.mistyped


@pytest.mark.parametrize("region", ["kit slot", "card"])
def test_a_kit_and_a_file_that_somebody_changed(region: str, app: App, template: Template) -> None:
    flip(key_file(app, template), region, (0, 1), by_hand=True)
    found = recovered(app, template, Secret(bytearray(template.recovery_key)))
    # A slot that does not open says no more; the rest is told to who has the key.
    assert type(found) is (WrongRecoveryKeyError if region == "kit slot" else KeyFileTamperedError)
    assert type(recovered(app, template, recovery.make_kit(app))) is WrongRecoveryKeyError


def test_an_archive_tells_a_wrong_passphrase_from_damage(session: Session, tmp_path: Path) -> None:
    add(session)
    request = ExportRequest(
        path=tmp_path / "a.strongroom",
        format_id=FormatId.STRONGROOM,
        passphrase=secret(PASSWORD),
    )
    exporting.write_checked_copy(session, request=request, proof=proved(session))
    whole = request.path.read_bytes()
    damaged = tmp_path / "b.strongroom"
    body = whole.index(b"SRSL") + PASSWORD_SLOT_SIZE
    for at in (body, (body + len(whole)) // 2, len(whole) - 1):
        damaged.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        with pytest.raises(ArchiveDamagedError):
            importing.read_file(damaged, secret=secret(PASSWORD))
        with pytest.raises(WrongFilePasswordError):
            importing.read_file(damaged, secret=secret(OTHER_PASSWORD))
    damaged.write_bytes(whole[:-1])
    with pytest.raises(AppError) as refused:
        importing.read_file(damaged, secret=secret(PASSWORD))
    assert not isinstance(refused.value, WrongFilePasswordError)


def test_no_finer_word_leaves_the_cryptography(app: App, template: Template) -> None:
    """Nothing in the error tells which check failed: not the commitment, not the tag."""
    said: list[tuple[object, ...]] = []
    for region in ("slot salt", "slot commitment", "slot payload", "slot tag"):
        path = key_file(app, template)
        before = path.read_bytes()
        flip(path, region, (0, 1), by_hand=True)
        with pytest.raises(WrongPasswordError) as refused:
            profiles.unlock(app, profile=template.profile, secret=secret(PASSWORD))
        error = refused.value
        said.append((error.kind, str(error), error.__cause__))
        path.write_bytes(before)
    assert len(set(said)) == 1
