"""What the registry knows of wrong passwords and PINs, so that a restart does not forget them."""

from __future__ import annotations

from sqlalchemy import delete
from sqlalchemy.orm import Session

from core.ports import Millis
from core.storage.registry import Registry
from core.storage.registry_rows import AttemptsRow, UntoldRow
from core.vault.profile import ProfileId
from core.vault.tries import Tries, Untold


def read_attempts(registry: Registry, profile: ProfileId) -> Tries:
    """Return what is known of a profile; what no version of ours would write counts as nothing."""
    with registry.session() as session:
        row = session.get(AttemptsRow, profile)
        if row is None:
            return Tries()
        stored: tuple[object, ...] = (row.failures, row.boot_id, row.until_boot_clock)
    # SQLite keeps any type in any column, and nobody may be locked out by one.
    match stored:
        case (int(failures), str(boot), int(until)) if failures >= 0 and until >= 0:
            return Tries(failures, boot, until)
    return Tries()


def keep_attempts(registry: Registry, profile: ProfileId, tries: Tries, *, until: Millis) -> None:
    """Keep what is known of a registered profile; `until` tells a reader, and decides nothing."""
    with registry.session() as session:
        _remove(session, profile)
        session.add(
            AttemptsRow(
                profile=profile,
                failures=tries.failures,
                boot_id=tries.boot_id,
                until_boot_clock=tries.until_boot_clock,
                until_wall=until,
            )
        )


def forget_attempts(registry: Registry, profile: ProfileId) -> None:
    """Start over after a success."""
    with registry.session() as session:
        _remove(session, profile)


def read_untold(registry: Registry, profile: ProfileId) -> Untold:
    """Return what nobody was told of yet; what no version of ours would write counts as nothing."""
    with registry.session() as session:
        row = session.get(UntoldRow, profile)
        stored: tuple[object, ...] = (row.passwords, row.pins) if row is not None else ()
    match stored:
        case (int(passwords), int(pins)) if passwords >= 0 and pins >= 0:
            return Untold(passwords, pins)
    return Untold()


def keep_untold(registry: Registry, profile: ProfileId, untold: Untold) -> None:
    """Keep what the owner of a registered profile is to be told."""
    with registry.session() as session:
        session.merge(UntoldRow(profile=profile, passwords=untold.passwords, pins=untold.pins))


def forget_untold(registry: Registry, profile: ProfileId) -> None:
    """Forget what was told."""
    with registry.session() as session:
        session.execute(delete(UntoldRow).where(UntoldRow.profile == profile))


def _remove(session: Session, profile: ProfileId) -> None:
    session.execute(delete(AttemptsRow).where(AttemptsRow.profile == profile))
