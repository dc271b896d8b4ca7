"""Opening for reading what SQLite cannot, and naming what is lost of any vault that is damaged."""

from __future__ import annotations

from core.app import App
from core.crypto.keys import VaultKey, derive_subkeys
from core.errors import AppError, NewerSchemaError, VaultDamagedError
from core.progress import SILENT, Progress
from core.session import Session
from core.storage.key_file import KeyFile
from core.storage.losses import look_through, name_lost_items
from core.storage.salvage import Salvaged, salvage_vault
from core.vault.broken import BrokenPart
from core.vault.condition import Condition, FindingKind


def open_salvaged(
    app: App, key_file: KeyFile, keys: tuple[VaultKey, ...], error: AppError
) -> Session:
    """Return a session over what can be read page by page; nothing is written anywhere.

    While a rotation is under way there are two keys: the one that opens more counts. Raises
    `error`, the one that the usual way met, where nothing is found, and for a file of a newer
    version unless every row of it is one of ours.
    """
    path = app.paths.profile(key_file.profile).vault
    found: list[Salvaged] = []
    for key in keys:
        subkeys = derive_subkeys(key, key_file.profile)
        try:
            found.append(salvage_vault(path, key_file.profile, subkeys, app.randomness))
        except VaultDamagedError:
            subkeys.close()
        except BaseException:
            subkeys.close()
            for other in found:
                _close(other)
            raise
    if not found:
        raise error
    found.sort(key=lambda each: sum(each.report.found.values()))
    best = found.pop()
    for other in found:
        _close(other)
    if isinstance(error, NewerSchemaError) and (best.report.lost or not best.report.vouched):
        _close(best)
        raise error
    session = Session(app, key_file, best.vault)
    session.salvage = best.report
    return session


def _close(salvaged: Salvaged) -> None:
    salvaged.vault.close()
    salvaged.vault.keys.close()


def name_losses(session: Session, *, progress: Progress = SILENT) -> None:
    """Read every row of a damaged vault, so that all that is lost is known by name.

    Rows that the manifest lists and that are not there are lost as well. Raises CancelledError.
    """
    for finding in session.findings:
        if finding.what is FindingKind.MISSING:
            session.broken.note(BrokenPart(finding.noun, finding.id))
    with session.unit_of_work() as work:
        look_through(work, progress)
        name_lost_items(work)


def read_condition(session: Session) -> Condition | None:
    """Return what is the matter with the open vault, None where nothing was found so far."""
    reason = session.read_only
    if reason is None:
        return None
    return Condition(reason, session.broken.parts(), session.findings, session.salvage)
