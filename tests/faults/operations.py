"""What a person can do that changes the disk, each as one act on a stage."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from core.app import KdfPolicy
from core.crypto.kdf import FLOOR
from core.deletion import export_gate, lifecycle
from core.deletion.export_gate import without_copy
from core.deletion.leftover_removal import remove_leftover
from core.deletion.leftovers import list_leftovers
from core.formats.catalogue import FormatId
from core.services import (
    backups,
    drafts,
    exporting,
    importing,
    items,
    profiles,
    recovery,
    restoring,
    rising,
    trash,
    undo,
)
from core.services.backups import Backup
from core.services.exporting import ExportRequest
from core.services.moving import MoveRequest
from core.services.ownership import Act as OwnerAct
from core.services.ownership import prove_owner
from core.vault.condition import Opening
from core.vault.profile import Card
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.faults.stage import (
    KIT,
    OTHER_KIT,
    OTHER_PASSWORD,
    PASSWORD,
    Stage,
    attach,
    login,
)

BACKUPS = ("Maria: backups",)
Act = Callable[[Stage], None]
IMPORTED = "\n".join(
    ["name,url,username,password,note"]
    + [f"Site {n},https://{n}.example,maria,{CANARY}-{n}," for n in range(12)]
)


@dataclasses.dataclass(frozen=True)
class Operation:
    """One act; `before` makes the state it begins in, `opens` whether Maria is unlocked first.

    `early` begins the facts that may be as afterwards although the rest is as
    before: where two files cannot change at once, the harmless one goes first.
    """

    name: str
    act: Act
    before: Act | None = None
    opens: bool = True
    early: tuple[str, ...] = ()
    spares_backups: bool = False
    """Whether it may leave one backup more when it is done again after a failure.

    A change of keys that is under way changed the vault, which had one as it was before; giving
    all back makes one each time, as an answer to its undo.
    """
    two_doors: bool = False
    """Whether for a while both passwords open it; then either must lead to a whole state."""


def _secret() -> Secret:
    return Secret.from_text(PASSWORD)


def create_profile(stage: Stage) -> None:
    """Make a profile with a recovery kit."""
    stage.session = profiles.create_profile(
        stage.app,
        card=Card(name="Zoë"),
        secret=_secret(),
        recovery_key=Secret(bytearray(OTHER_KIT)),
    )


def unlock(stage: Stage) -> None:
    """Start and unlock."""
    stage.unlock()


def add_item(stage: Stage) -> None:
    """Add a login."""
    items.add_item(stage.open_session, draft=login("Added"))


def edit_item(stage: Stage) -> None:
    """Give a login another password; what it was becomes a version."""
    before = stage.item("Mail")
    draft = login("Mail", f"{CANARY}-3")
    items.edit_item(stage.open_session, item=before.id, seen_revision=before.revision, draft=draft)


def move_to_trash(stage: Stage) -> None:
    """Move two items to Trash."""
    found = [stage.item("Mail").id, stage.item("Bank").id]
    trash.move_to_trash(stage.open_session, items=found)


def restore_item(stage: Stage) -> None:
    """Bring an item back from Trash."""
    trash.restore(stage.open_session, items=[stage.item("Old").id])


def remove_item(stage: Stage) -> None:
    """Empty Trash for good."""
    trash.empty_trash(stage.open_session)


def put_attachment(stage: Stage) -> None:
    """Attach a file."""
    attach(stage.open_session, stage.item("Mail").id)


def keep_draft(stage: Stage) -> None:
    """Keep what is being typed."""
    drafts.keep_draft(
        stage.open_session, item=stage.item("Mail").id, base=2, draft=login("Mail, begun")
    )


def import_file(stage: Stage) -> None:
    """Import a file of a dozen logins."""
    parsed = importing.read_file(stage.outside / "passwords.csv", format_id=FormatId.CHROME_CSV)
    plan = importing.plan_import(stage.open_session, parsed=parsed)
    importing.apply_import(stage.open_session, parsed=parsed, plan=plan)


def put_file_to_import(stage: Stage) -> None:
    """Have the file to import there."""
    (stage.outside / "passwords.csv").write_text(IMPORTED, encoding="utf-8")


def take_back(stage: Stage) -> None:
    """Undo the newest operation."""
    undo.undo(stage.open_session)


def export_archive(stage: Stage) -> None:
    """Write an encrypted copy."""
    _export(stage, "copy.strongroom", FormatId.STRONGROOM, Secret.from_text(OTHER_PASSWORD))


def export_csv(stage: Stage) -> None:
    """Write a readable copy."""
    _export(stage, "copy.csv", FormatId.CSV, None)


def _export(stage: Stage, name: str, form: FormatId, passphrase: Secret | None) -> None:
    path = stage.outside / name
    request = ExportRequest(path=path, format_id=form, passphrase=passphrase)
    exporting.export(stage.open_session, request=request, secret=_secret())


def change_card(stage: Stage) -> None:
    """Give the profile another colour and symbol."""
    card = Card(name="Maria", colour="teal", symbol="anchor")
    profiles.change_card(stage.open_session, card=card)


def change_password(stage: Stage) -> None:
    """Change the master password, which rotates the vault key."""
    profiles.change_password(
        stage.open_session, secret=_secret(), new_secret=Secret.from_text(OTHER_PASSWORD)
    )


def replace_kit(stage: Stage) -> None:
    """Make a new recovery kit the only one that opens the profile."""
    recovery.replace_kit(
        stage.open_session, secret=_secret(), recovery_key=Secret(bytearray(OTHER_KIT))
    )


def recover(stage: Stage) -> None:
    """Open the profile with its kit and give it a new master password."""
    stage.session = profiles.recover(
        stage.app,
        profile=stage.profile(),
        recovery_key=Secret(bytearray(KIT)),
        new_secret=Secret.from_text(OTHER_PASSWORD),
    )


def schedule(stage: Stage) -> None:
    """Schedule the deletion of the open profile."""
    lifecycle.schedule(
        stage.open_session, secret=_secret(), typed_name="Maria", gate=without_copy(), days=30
    )


def copy_at_the_gate(stage: Stage) -> None:
    """Write the copy that a deletion asks for."""
    session = stage.open_session
    request = ExportRequest(
        path=stage.outside / "leaving.strongroom",
        format_id=FormatId.STRONGROOM,
        passphrase=Secret.from_text(OTHER_PASSWORD),
    )
    proof = prove_owner(session, secret=_secret(), act=OwnerAct.EXPORT)
    export_gate.make_copy(session, request=request, proof=proof)


def schedule_first(stage: Stage) -> None:
    """Have the profile scheduled."""
    stage.unlock()
    schedule(stage)


def schedule_without_password(stage: Stage) -> None:
    """Schedule the deletion of a profile whose password is forgotten."""
    lifecycle.schedule_without_password(stage.app, profile=stage.profile(), typed_name="Maria")


def restore_profile(stage: Stage) -> None:
    """Call a deletion off."""
    lifecycle.restore(stage.app, profile=stage.profile(), secret=_secret())


def purge(stage: Stage) -> None:
    """Delete the open profile at once."""
    lifecycle.delete_now(
        stage.open_session, secret=_secret(), typed_name="Maria", gate=without_copy()
    )


def purge_scheduled(stage: Stage) -> None:
    """Delete a profile that waits."""
    lifecycle.delete_scheduled_now(
        stage.app, profile=stage.profile(), secret=_secret(), typed_name="Maria"
    )


def make_another(stage: Stage) -> None:
    """Have another profile that can take everything."""
    create_profile(stage)
    stage.open_session.close()


def move_everything(stage: Stage) -> None:
    """Put everything into another profile, and read it back there."""
    session = stage.open_session
    target = stage.profile("Zoë")
    request = MoveRequest(target=target, secret=_secret(), folder="From Maria")
    proof = prove_owner(session, secret=_secret(), act=OwnerAct.EXPORT)
    export_gate.make_move(session, request=request, proof=proof)


def remove_leftovers(stage: Stage) -> None:
    """Remove what belongs to nobody."""
    for leftover in list_leftovers(stage.app):
        remove_leftover(stage.app, leftover=leftover)


def leave_a_mess(stage: Stage) -> None:
    """Have things there that belong to nobody."""
    half = stage.app.paths.profiles / f".new-{bytes(16).hex()}"
    half.mkdir()
    (half / "profile.keys").write_bytes(bytes(100))
    (stage.app.paths.data / f".{bytes(8).hex()}.part").write_bytes(bytes(100))


def make_backup(stage: Stage) -> None:
    """Make a backup."""
    backups.create_backup(stage.open_session)


def change_first(stage: Stage) -> None:
    """Have something in the vault that no backup has."""
    put_file_to_import(stage)
    stage.unlock()
    add_item(stage)


def _first_backup(stage: Stage) -> Backup:
    return backups.list_backups(stage.open_session)[-1]


def restore_backup(stage: Stage) -> None:
    """Have the vault hold what the backup holds."""
    restoring.restore_all(stage.open_session, backup=_first_backup(stage))


def bring_back_item(stage: Stage) -> None:
    """Bring an item back from the backup."""
    backup = _first_backup(stage)
    items_there = restoring.compare(stage.open_session, backup=backup).only_backup
    restoring.bring_back(stage.open_session, backup=backup, items=[item.id for item in items_there])


def lose_an_item(stage: Stage) -> None:
    """Remove something that the backup has."""
    stage.unlock()
    remove_item(stage)


def copy_backup_to_profile(stage: Stage) -> None:
    """Make a profile of the backup, beside the one it is of."""
    restoring.copy_to_profile(
        stage.open_session, backup=_first_backup(stage), name="Then", secret=_secret()
    )


def raise_cost(stage: Stage) -> None:
    """Have the password's slot cost more, as this computer can bear."""
    stage.app.policy = KdfPolicy(dataclasses.replace(FLOOR, passes=FLOOR.passes + 1))
    session = stage.unlock()
    rising.raise_cost(session)


def put_old_copy_back(stage: Stage) -> None:
    """Have vault and key file of before a change that was seen."""
    folder = stage.app.paths.profile(stage.profile()).folder
    stage.unlock().close()
    old = {path: path.read_bytes() for path in folder.iterdir() if path.is_file()}
    stage.unlock()
    add_item(stage)
    stage.open_session.close()
    for path, content in old.items():
        path.write_bytes(content)


def accept_copy(stage: Stage) -> None:
    """Open an older copy and go on with it."""
    stage.session = profiles.unlock(
        stage.app, profile=stage.profile(), secret=_secret(), how=Opening.ACCEPT
    )


OPERATIONS: tuple[Operation, ...] = (
    Operation("create profile", create_profile, opens=False),
    Operation("unlock", unlock, opens=False),
    Operation("add item", add_item),
    Operation("edit item", edit_item),
    Operation("move to Trash", move_to_trash),
    Operation("restore item", restore_item),
    Operation("remove for good", remove_item),
    Operation("attach", put_attachment),
    Operation("keep draft", keep_draft),
    Operation("import", import_file, before=put_file_to_import),
    Operation("undo", take_back),
    Operation("export archive", export_archive, early=("Maria: copies",)),
    Operation("export CSV", export_csv, early=("Maria: copies",)),
    Operation("change card", change_card),
    Operation("change password", change_password, spares_backups=True),
    Operation("replace kit", replace_kit, spares_backups=True),
    Operation("recover", recover, opens=False, two_doors=True, spares_backups=True),
    Operation("schedule", schedule),
    Operation("copy at the gate", copy_at_the_gate, early=("Maria: copies",)),
    Operation("schedule without password", schedule_without_password, opens=False),
    Operation("restore profile", restore_profile, before=schedule_first, opens=False),
    Operation("purge", purge),
    Operation("purge scheduled", purge_scheduled, before=schedule_first, opens=False),
    Operation("make backup", make_backup, before=change_first, early=BACKUPS),
    Operation(
        "import after a change",
        import_file,
        before=change_first,
        early=BACKUPS,
    ),
    Operation(
        "change password after a change",
        change_password,
        change_first,
        early=BACKUPS,
        spares_backups=True,
    ),
    Operation(
        "restore backup", restore_backup, before=lose_an_item, early=BACKUPS, spares_backups=True
    ),
    Operation(
        "bring back from backup",
        bring_back_item,
        before=lose_an_item,
        early=BACKUPS,
    ),
    Operation("backup to profile", copy_backup_to_profile),
    Operation(
        "move to another profile",
        move_everything,
        before=make_another,
        early=("Zoë: backups", "Zoë: a backup"),
    ),
    Operation("raise cost", raise_cost, opens=False),
    Operation("accept older copy", accept_copy, before=put_old_copy_back, opens=False),
    Operation("remove leftovers", remove_leftovers, before=leave_a_mess, opens=False),
)
"""Every state-changing operation; a new one is added here and nowhere else."""


def find_operation(name: str) -> Operation:
    """Return an operation by its name."""
    return next(operation for operation in OPERATIONS if operation.name == name)
