"""Ten thousand logins in from a CSV, out again as a checked copy, and an import taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure, list_times, measure
from benchmarks.peers import KeePassXC
from benchmarks.vaults import PASSWORD, BenchedProfile, write_csv
from core.formats.catalogue import FormatId
from core.services import exporting, importing, undo
from core.services.exporting import ExportRequest
from core.services.ownership import Act, prove_owner
from core.session import Session
from core.vault.secret import Secret

COUNT = 10_000


def list_figures(folder: Path, full: BenchedProfile, peer: KeePassXC) -> Iterator[Figure]:
    """Yield the figures of import, undo and export."""
    path = write_csv(folder / "in.csv", COUNT)
    ins: list[float] = []
    backs: list[float] = []
    for number in range(3):
        # Each time into a new profile, as the peer: an import that was taken back leaves its marks.
        session = BenchedProfile(folder / f"in-{number}", 0).unlock()
        ins += list_times(lambda: _take(session, path), times=1)  # noqa: B023 - done at once
        backs += list_times(lambda: undo.undo(session), times=1)  # noqa: B023 - done at once
        session.close()
    yield Figure(
        what="import 10,000 logins from CSV, durable",
        ours=sorted(ins)[1],
        goal=1000,
        first=2000,
        peers=peer.import_xml(COUNT),
        note="reading, comparing with what is there, writing; peer: KeePass XML",
    )
    yield Figure(what="take that import back", ours=sorted(backs)[1], goal=2000)
    yield from _list_exports(folder, full)


def _take(session: Session, path: Path) -> None:
    parsed = importing.read_file(path)
    plan = importing.plan_import(session, parsed=parsed)
    importing.apply_import(session, parsed=parsed, plan=plan)


def _list_exports(folder: Path, full: BenchedProfile) -> Iterator[Figure]:
    session = full.unlock()
    for format_id, words in (
        (FormatId.STRONGROOM, "encrypted"),
        (FormatId.CSV, "as CSV"),
    ):
        request = ExportRequest(
            path=folder / f"out.{format_id}",
            format_id=format_id,
            passphrase=Secret.from_text(PASSWORD),
        )
        # Given before: what the owner waits for here is the copy.
        given = Secret.from_text(PASSWORD)
        proofs = iter([prove_owner(session, secret=given, act=Act.EXPORT) for _ in range(3)])
        yield Figure(
            what=f"export 10,000 items {words}, read back and compared",
            ours=measure(
                lambda: exporting.write_checked_copy(session, request=request, proof=next(proofs)),  # noqa: B023 - done at once
                times=3,
            ),
            goal=2000,
            note="read back from disk in a fresh process",
        )
    session.close()
    session = BenchedProfile(folder / "again", 0).unlock()
    secret = Secret.from_text(PASSWORD)
    parsed = importing.read_file(folder / f"out.{FormatId.STRONGROOM}", secret=secret)

    def restore() -> None:
        plan = importing.plan_import(session, parsed=parsed)
        importing.apply_import(session, parsed=parsed, plan=plan)

    yield Figure(what="restore 10,000 items of an archive", ours=measure(restore, times=1))
    session.close()
