"""The recovery kit: it opens what a forgotten password closed, and is replaced as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import NoReturn

import pytest

from core.app import App
from core.deletion.plan import make_plan
from core.errors import (
    DiskError,
    DiskFullError,
    RefusedPlaceError,
    WeakPasswordError,
    WrongPasswordError,
    WrongRecoveryKeyError,
)
from core.services import plain_copies, profiles, recovery
from core.session import Session
from core.vault.profile import Card, ProfileId
from core.vault.secret import Secret
from tests.core.services.vaults import (
    DAY,
    OTHER_PASSWORD,
    PASSWORD,
    Template,
    add,
    secret,
    titles,
)
from tests.fakes.clock import FakeClock


def recover(app: App, profile: ProfileId, key: bytes) -> Session:
    """Open a profile with a recovery key and give it the other password."""
    return profiles.recover(
        app,
        profile=profile,
        recovery_key=Secret(bytearray(key)),
        new_secret=secret(OTHER_PASSWORD),
    )


def test_a_kit_is_read_back_from_paper(app: App) -> None:
    kit = recovery.make_kit(app)
    text = recovery.format_key(kit)
    assert [len(group) for group in text.split("-")] == [4] * 9
    typed = recovery.parse_key(" " + text.lower().replace("-", " "))
    assert typed.buffer == kit.buffer


def test_a_slip_of_the_pen_is_told_from_a_wrong_key(app: App) -> None:
    text = recovery.format_key(recovery.make_kit(app))
    other = "A" if text[0] != "A" else "B"
    with pytest.raises(WrongRecoveryKeyError) as slip:
        recovery.parse_key(other + text[1:])
    assert slip.value.mistyped


def test_a_kit_opens_what_a_forgotten_password_closed(
    app: App, session: Session, template: Template
) -> None:
    add(session)
    session.close()
    recovered = recover(app, template.profile, template.recovery_key)
    assert titles(recovered) == ["Mail"]
    assert recovered.vault.keys.epoch == 2
    recovered.close()
    with pytest.raises(WrongPasswordError):
        profiles.unlock(app, profile=template.profile, secret=secret(PASSWORD))
    again = profiles.unlock(app, profile=template.profile, secret=secret(OTHER_PASSWORD))
    assert recovery.has_kit(again)
    again.close()
    recover(app, template.profile, template.recovery_key).close()


def test_a_kit_that_met_a_full_disk_opens_once_there_is_space(
    app: App, session: Session, template: Template, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.close()

    def fail(*_: object, **__: object) -> NoReturn:
        raise DiskFullError(path="registry.db", detail="No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("core.services.attempts.note_success", fail)
        # The error is kept, as a window keeps it: nothing is freed by luck.
        with pytest.raises(DiskFullError) as kept:
            recover(app, template.profile, template.recovery_key)
    recover(app, template.profile, template.recovery_key).close()
    assert kept.value.path == "registry.db"


def test_a_wrong_kit_opens_nothing(app: App, template: Template) -> None:
    before = app.paths.profile(template.profile).key_file.read_bytes()
    with pytest.raises(WrongRecoveryKeyError) as refused:
        recover(app, template.profile, bytes(20))
    assert not refused.value.mistyped
    with pytest.raises(WeakPasswordError):
        profiles.recover(
            app,
            profile=template.profile,
            recovery_key=Secret(bytearray(template.recovery_key)),
            new_secret=secret("short"),
        )
    assert app.paths.profile(template.profile).key_file.read_bytes() == before


def test_without_a_kit_no_key_opens(app: App) -> None:
    session = profiles.create_profile(app, card=Card(name="Jan"), secret=secret(PASSWORD))
    assert not recovery.has_kit(session)
    session.close()
    with pytest.raises(WrongRecoveryKeyError):
        recover(app, session.profile, bytes(20))


def test_a_new_kit_replaces_the_old_one(app: App, session: Session, template: Template) -> None:
    add(session)
    kit = recovery.make_kit(app)
    recovery.replace_kit(session, secret=secret(PASSWORD), recovery_key=kit)
    assert recovery.has_kit(session)
    session.close()
    with pytest.raises(WrongRecoveryKeyError):
        recover(app, template.profile, template.recovery_key)
    again = profiles.unlock(app, profile=template.profile, secret=secret(PASSWORD))
    assert titles(again) == ["Mail"]
    again.close()
    recovered = recover(app, template.profile, bytes(kit.buffer))
    assert titles(recovered) == ["Mail"]
    recovered.close()


def test_only_its_owner_replaces_a_kit(app: App, session: Session, template: Template) -> None:
    with pytest.raises(WrongPasswordError):
        recovery.replace_kit(
            session, secret=secret(OTHER_PASSWORD), recovery_key=recovery.make_kit(app)
        )
    session.close()
    recover(app, template.profile, template.recovery_key).close()


def test_a_profile_gets_its_first_kit_later(app: App) -> None:
    session = profiles.create_profile(app, card=Card(name="Jan"), secret=secret(PASSWORD))
    kit = recovery.make_kit(app)
    recovery.replace_kit(session, secret=secret(PASSWORD), recovery_key=kit)
    session.close()
    assert profiles.find_profile(app, name="Jan").has_kit
    recover(app, session.profile, bytes(kit.buffer)).close()


def test_a_note_tells_where_the_kit_is(session: Session) -> None:
    assert recovery.kit_place(session) == ""
    recovery.set_kit_place(session, text=" in the safe ")
    assert recovery.kit_place(session) == "in the safe"


def test_a_kit_is_written_privately_and_over_nothing(app: App, tmp_path: Path) -> None:
    path = tmp_path / "kit.pdf"
    recovery.write_kit(app, path=path, content=b"%PDF")
    assert (path.read_bytes(), path.stat().st_mode & 0o777) == (b"%PDF", 0o600)
    with pytest.raises(RefusedPlaceError) as taken:
        recovery.write_kit(app, path=path, content=b"other")
    assert taken.value.reason == "taken"
    assert path.read_bytes() == b"%PDF"
    with pytest.raises(RefusedPlaceError):
        recovery.write_kit(app, path=app.paths.data / "kit.pdf", content=b"%PDF")


def test_a_kit_that_still_lies_about_is_recalled_a_day_later_and_after_a_restart(
    app: App, session: Session, clock: FakeClock, tmp_path: Path
) -> None:
    path = tmp_path / "kit.pdf"
    made = recovery.write_kit(app, path=path, content=b"%PDF kit")
    assert app.registry().list_copies(session.profile) == (), "not in force, and nobody's yet"
    recovery.note_kits(session, (made,))
    assert plain_copies.list_due(session) == ()
    clock.advance(DAY)
    app.registry().close()
    app._registry = None
    (left,) = plain_copies.find_left(plain_copies.list_due(session))
    assert (left.path, left.is_kit, left.may_go) == (path, True, True)
    plan = make_plan(app, profile=session.profile, session=session)
    assert str(path) in {stay.where for stay in plan.stays}, "named by a deletion"
    plain_copies.delete_left(left)
    assert not path.exists()


def test_a_kit_is_in_force_also_where_its_file_cannot_be_remembered(
    app: App, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = recovery.write_kit(app, path=tmp_path / "kit.pdf", content=b"%PDF kit")

    def refuse(*_: object) -> None:
        raise DiskError(path="registry.db", detail="ENOSPC")

    monkeypatch.setattr("core.storage.registry.Registry.note_copy", refuse)
    recovery.note_kits(session, (made,))
    assert (tmp_path / "kit.pdf").exists()
