"""The end of a profile: planned, copied, called off, and gone.

Comes last: what is measured with is gone after it.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure, list_times, measure
from benchmarks.vaults import PASSWORD, BenchedProfile
from core.deletion import export_gate, lifecycle
from core.deletion.export_gate import without_copy
from core.deletion.plan import make_plan
from core.deletion.purge import purge
from core.formats.catalogue import FormatId
from core.services import recovery
from core.services.exporting import ExportRequest
from core.services.ownership import Act, prove_owner
from core.session import Session
from core.storage.key_file import read_key_file
from core.vault.secret import Secret

NAME = "Benchmark"


def list_figures(folder: Path, full: BenchedProfile, huge: BenchedProfile) -> Iterator[Figure]:
    """Yield the figures of a deletion; `full` has 10,000 items, `huge` 100,000 and ends here."""
    session = full.unlock()
    yield Figure(
        what="plan of a deletion, 10,000 items",
        ours=measure(lambda: make_plan(full.app, profile=full.profile, session=session)),
        goal=500,
        note="every kind counted; writes nothing",
    )
    yield _measure_copy(folder, session)
    yield _measure_restore(session)
    yield _measure_purge(huge)


def _measure_copy(folder: Path, session: Session) -> Figure:
    """Measure what the gate asks for: a copy with Trash, read back and compared."""
    given = Secret.from_text(PASSWORD)
    proofs = iter([prove_owner(session, secret=given, act=Act.EXPORT) for _ in range(3)])
    request = ExportRequest(
        path=folder / "leaving.strongroom",
        format_id=FormatId.STRONGROOM,
        passphrase=Secret.from_text(PASSWORD),
    )
    return Figure(
        what="copy before a deletion, 10,000 items, read back and compared",
        ours=measure(
            lambda: export_gate.make_copy(session, request=request, proof=next(proofs)), times=3
        ),
        goal=2000,
        note="read back from disk in a fresh process, its key derivations included",
    )


def _measure_restore(session: Session) -> Figure:
    """Measure calling a deletion off, with the recovery key, which costs no derivation."""
    app, key = session.app, recovery.make_kit(session.app)
    recovery.replace_kit(session, secret=Secret.from_text(PASSWORD), recovery_key=key)
    schedule(session)
    before = read_key_file(app.paths.profile(session.profile).key_file)
    times = list_times(
        lambda: lifecycle.restore(app, profile=session.profile, recovery_key=key), times=1
    )
    assert before.life != read_key_file(app.paths.profile(session.profile).key_file).life
    return Figure(
        what="restore a profile that waits, 10,000 items, after the key derivation",
        ours=times[0],
        goal=100,
        note="two pages of the key file and a line in the log, each flushed",
    )


def _measure_purge(huge: BenchedProfile) -> Figure:
    schedule(huge.unlock())
    decided = read_key_file(huge.app.paths.profile(huge.profile).key_file)
    times = list_times(lambda: purge(huge.app, decided, before=decided), times=1)
    assert not huge.app.paths.profile(huge.profile).folder.exists()
    return Figure(
        what="purge, 100,000 items",
        ours=times[0],
        goal=1500,
        note="keys, keyring, files, registry, search for traces, receipt; after the key derivation",
    )


def schedule(session: Session) -> None:
    """Have the open profile wait for its end."""
    given = Secret.from_text(PASSWORD)
    lifecycle.schedule(session, secret=given, typed_name=NAME, gate=without_copy(), days=7)
