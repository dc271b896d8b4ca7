"""`backup create|list|verify|restore`: backups of the profile, and what they give back."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping

from core.errors import UsageError
from core.services import backup_keys, backups, profiles, reinstating, restoring
from core.services.backups import Backup
from core.vault.item import ItemId
from core.vault.secret import Secret
from ui.terminal.answers import Answer, Json, absolute, local_time, rfc3339, table
from ui.terminal.request import Opened, Request, choose_closed
from ui.wording.backups import say_password


def create(request: Request) -> Answer:
    """Make a backup and compare it with the vault."""
    folder = request.options.to
    with request.open_profile() as opened:
        to = absolute(folder) if folder is not None else None
        made = backups.create_backup(opened.session, to=to)
    return Answer(
        document=backup_document(made),
        lines=[f"Checked: {_count(made.items or 0)} in {made.path}.", f"Its id is {made.id}."],
    )


def list_all(request: Request) -> Answer:
    """List every backup that is known, newest first."""
    if request.options.damaged:
        with request.open_app() as app:
            chosen = choose_closed(app, request.options.profile)
            found = backups.list_backups_of(app, profile=chosen.id)
    else:
        with request.open_profile() as opened:
            found = backups.list_backups(opened.session)
    if not found:
        return Answer(document=[], lines=["There is no backup yet."])
    return Answer(
        document=[backup_document(backup) for backup in found],
        lines=table([_cells(backup) for backup in found]),
    )


def verify(request: Request) -> Answer:
    """Open everything in a backup and compare it with its own list."""
    with (
        request.open_profile() as opened,
        _chosen(request, opened) as (backup, secret),
    ):
        checked = backup_keys.verify_backup(opened.session, backup=backup, secret=secret)
    return Answer(
        document=backup_document(checked),
        lines=[f"Whole: {_count(checked.items or 0)} of {local_time(checked.made)}."],
    )


def restore(request: Request) -> Answer:
    """Replace the profile by a backup, bring back some items, or make a profile of its own."""
    options = request.options
    if options.items and options.as_name is not None:
        raise UsageError(reason="Give either --items or --as, not both.")
    if options.damaged:
        return _reinstate(request)
    with (
        request.open_profile() as opened,
        _chosen(request, opened) as (backup, secret),
    ):
        if options.items:
            return _bring_back(request, opened, backup, secret)
        if options.as_name is not None:
            return _copy(request, opened, backup, secret)
        done = restoring.restore_all(opened.session, backup=backup, secret=secret)
    return Answer(
        document={**backup_document(backup), "before": backup_document(done.before)},
        lines=[
            f"{opened.session.card.name} is as it was on {local_time(backup.made)}, "
            f"with {_count(done.items)}. Master password and recovery kit are those of today.",
            f"What it was until now is in the backup {done.before.id}.",
        ],
    )


def _reinstate(request: Request) -> Answer:
    """Put a backup in the place of a profile that does not open; its own password opens it."""
    options = request.options
    if options.items or options.as_name is not None or options.backup_password:
        raise UsageError(reason="--damaged takes the whole backup and its own password only.")
    with request.open_app() as app:
        chosen = choose_closed(app, options.profile)
        found = backups.list_backups_of(app, profile=chosen.id)
        backup = backups.find_backup(found, name=options.id)
        with request.secrets.read(f"Master password of {local_time(backup.made)}") as secret:
            reinstating.reinstate(app, profile=chosen.id, backup=backup, secret=secret)
    return Answer(
        document=backup_document(backup),
        lines=[
            f"{chosen.name} is as it was on {local_time(backup.made)}, master password and all.",
            "What was there is kept beside it, as a backup that was not checked.",
        ],
    )


def _bring_back(request: Request, opened: Opened, backup: Backup, secret: Secret) -> Answer:
    ids = [_item_id(text) for text in request.options.items]
    changes = restoring.bring_back(opened.session, backup=backup, items=ids, secret=secret)
    count = len(changes.items)
    return Answer(
        document={**backup_document(backup), "brought_back": count},
        lines=[f"Brought back: {_count(count)} of {local_time(backup.made)}."],
    )


def _copy(request: Request, opened: Opened, backup: Backup, secret: Secret) -> Answer:
    name = profiles.check_name(opened.app, name=request.options.as_name)
    made = restoring.copy_to_profile(opened.session, backup=backup, name=name, secret=secret)
    return Answer(
        document={**backup_document(backup), "profile": {"id": made.hex(), "name": name}},
        lines=[
            f"{name} was made of the backup of {local_time(backup.made)}. "
            "It opens with the password that opened the backup, and has no recovery kit."
        ],
    )


def _item_id(text: str) -> ItemId:
    try:
        return ItemId(bytes.fromhex(text))
    except ValueError:
        raise UsageError(reason=f"“{text}” is not the id of an item.") from None


def _chosen(
    request: Request, opened: Opened
) -> contextlib.AbstractContextManager[tuple[Backup, Secret]]:
    return chosen_backup(request, opened, request.options.id)


@contextlib.contextmanager
def chosen_backup(request: Request, opened: Opened, name: str) -> Iterator[tuple[Backup, Secret]]:
    """Lend the backup that was named and the password that opens it."""
    found = backups.list_backups(opened.session)
    backup = backups.find_backup(found, name=name)
    if not request.options.backup_password:
        yield backup, opened.secret
        return
    with request.secrets.read(f"Master password of {local_time(backup.password_of)}") as secret:
        yield backup, secret


def backup_document(backup: Backup) -> dict[str, Json]:
    """Return a backup for machines; `opens_with` is a day, or "current" for today's password."""
    return {
        "id": backup.id,
        "where": str(backup.path),
        "made": rfc3339(backup.made),
        "items": backup.items,
        "verified": backup.checked,
        "opens_with": "current" if backup.password_of is None else rfc3339(backup.password_of),
    }


def _count(items: int) -> str:
    return f"{items:,} {'item' if items == 1 else 'items'}"


def _cells(backup: Backup) -> tuple[str, ...]:
    if not backup.reachable:
        state = "not connected"
    else:
        state = "checked" if backup.checked else "not checked"
    old = local_time(backup.password_of) if backup.password_of is not None else None
    # What is not at hand, or damaged, does not tell which password opens it.
    known = backup.items is not None
    return (
        backup.id,
        local_time(backup.made),
        _count(backup.items) if backup.items is not None else "–",
        state,
        say_password(old) if known else "–",
        str(backup.path),
    )


ACTS: Mapping[str, Callable[[Request], Answer]] = {
    "create": create,
    "list": list_all,
    "verify": verify,
    "restore": restore,
}
