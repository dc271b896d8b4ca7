"""`profile create|list|change-password|kit|recover|bind|unbind`: profiles and their ways in."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator, Mapping

from core.app import App
from core.deletion import due
from core.deletion.countdown import Reminder, reminder_for
from core.errors import VaultReadOnlyError
from core.services import binding, profiles, recovery
from core.services.plain_copies import MadeCopy
from core.vault.condition import Opening, ReadOnlyReason
from core.vault.profile import Card, Profile
from core.vault.secret import Secret
from ui.terminal.answers import Answer, Json, absolute, local_time, rfc3339, table
from ui.terminal.backup_commands import backup_document
from ui.terminal.request import Request, choose_profile
from ui.wording.deletion import REMINDERS
from ui.wording.kinds import STATES
from ui.wording.kit import kit_text


def create(request: Request) -> Answer:
    """Make a profile, with a recovery kit in a file where one is asked for."""
    options = request.options
    with request.open_app() as app, contextlib.ExitStack() as closing:
        name = profiles.check_name(app, name=options.name)
        secret = closing.enter_context(request.secrets.read_new(f"New master password of {name}"))
        profiles.check_new_secret(secret, name=name)
        key: Secret | None = None
        files: tuple[MadeCopy, ...] = ()
        if options.kit:
            kit = _kit(app, options.kit, name, unused=lambda: True)
            key, files = closing.enter_context(kit)
        session = profiles.create_profile(
            app, card=Card(name=name), secret=secret, recovery_key=key
        )
        recovery.note_kits(session, files)
        session.close()
    about_kit = (
        f"The recovery kit is in {absolute(options.kit)}. Keep it away from this computer."
        if options.kit
        else "There is no recovery kit. Make one with “strongroom profile kit --replace FILE”."
    )
    return Answer(
        document={"id": session.profile.hex(), "name": name},
        lines=[f"{name} was created ({session.profile.hex()}).", about_kit],
    )


_Kit = tuple[Secret, tuple[MadeCopy, ...]]
"""A key, and the file that holds it."""


@contextlib.contextmanager
def _kit(app: App, file: str, name: str, *, unused: Callable[[], bool]) -> Iterator[_Kit]:
    """Write a new kit before it opens anything; take it away again where it is `unused`."""
    path = absolute(file)
    with recovery.make_kit(app) as key:
        text = kit_text(name, app.clock.now(), recovery.format_key(key))
        made = recovery.write_kit(app, path=path, content=text.encode("utf-8"))
        try:
            yield key, (made,)
        except BaseException:
            if unused():
                path.unlink(missing_ok=True)
            raise


def list_all(request: Request) -> Answer:
    """List every profile as the start screen shows it, its countdown as of now."""
    with request.open_app() as app:
        found = due.refresh_countdowns(app)
    if not found:
        return Answer(document=[], lines=["There is no profile yet."])
    return Answer(document=[_row(p) for p in found], lines=table([_cells(p) for p in found]))


def _row(profile: Profile) -> Json:
    reminder = reminder_for(profile)
    return {
        "id": profile.id.hex(),
        "name": profile.name,
        "state": str(profile.state),
        "with_password": profile.with_password,
        "deadline": rfc3339(profile.deadline),
        "last_opened": rfc3339(profile.last_opened),
        "reminder": None if reminder is Reminder.NONE else str(reminder),
    }


def _cells(profile: Profile) -> tuple[str, ...]:
    state = STATES[profile.state]
    if profile.deadline is not None:
        state += f", {local_time(profile.deadline)}"
    if (reminder := reminder_for(profile)) is not Reminder.NONE:
        state += f" ({REMINDERS[reminder.value]})"
    if not profile.with_password:
        state += ", without the master password"
    return (profile.name, state, f"last opened {local_time(profile.last_opened)}", profile.id.hex())


def change_password(request: Request) -> Answer:
    """Change the master password and, with it, every key."""
    with request.open_profile() as opened:
        name = opened.session.card.name
        with request.secrets.read_new(f"New master password of {name}") as new:
            done = profiles.change_password(opened.session, secret=opened.secret, new_secret=new)
    return Answer(
        document={
            "backups_rewrapped": done.count,
            "backups_elsewhere": [backup_document(backup) for backup in done.left],
        },
        lines=[
            f"The master password of {name} was changed.",
            *([f"{done.count:,} backups open with it, too."] if done.count else []),
            *(
                f"The backup {left.path} still opens with the password of "
                f"{local_time(left.password_of or left.made)}."
                for left in done.left
            ),
        ],
    )


def replace_kit(request: Request) -> Answer:
    """Write a new recovery kit; the one before opens nothing any more."""
    file: str = request.options.replace
    with request.open_profile() as opened:
        name = opened.session.card.name
        # A session that failure closed may have the new kit in force: then its paper must stay.
        with _kit(opened.app, file, name, unused=lambda: opened.session.is_open) as kit:
            key, files = kit
            recovery.replace_kit(opened.session, secret=opened.secret, recovery_key=key)
            recovery.note_kits(opened.session, files)
    return Answer(
        document={"ok": True},
        lines=[f"The new recovery kit is in {absolute(file)}. Destroy the one before."],
    )


def recover(request: Request) -> Answer:
    """Open a profile with its recovery key and choose a new master password."""
    if request.how is Opening.READ_ONLY:
        raise VaultReadOnlyError(reason=ReadOnlyReason.ASKED)
    with request.open_app() as app:
        chosen = choose_profile(app, request.options.profile)
        typed = request.secrets.read_text(f"Recovery key of {chosen.name}")
        with (
            recovery.parse_key(typed) as key,
            request.secrets.read_new(f"New master password of {chosen.name}") as new,
        ):
            profiles.recover_anyway(
                app, profile=chosen.id, recovery_key=key, new_secret=new, how=request.how
            ).close()
    return Answer(
        document={"ok": True}, lines=[f"The master password of {chosen.name} was changed."]
    )


def bind(request: Request) -> Answer:
    """Bind a profile to this computer; the recovery key shows that its owner can do without."""
    with request.open_profile() as opened:
        name = opened.session.card.name
        typed = request.secrets.read_text(f"Recovery key of {name}")
        with recovery.parse_key(typed) as key:
            binding.bind(opened.session, secret=opened.secret, recovery_key=key)
    return Answer(
        document={"bound": True},
        lines=[
            f"{name} is bound to this computer. Elsewhere only its recovery key opens it.",
        ],
    )


def unbind(request: Request) -> Answer:
    """Have the master password alone open a profile again."""
    with request.open_profile() as opened:
        name = opened.session.card.name
        binding.unbind(opened.session, secret=opened.secret)
    return Answer(
        document={"bound": False}, lines=[f"{name} is not bound to this computer any more."]
    )


ACTS: Mapping[str, Callable[[Request], Answer]] = {
    "create": create,
    "list": list_all,
    "change-password": change_password,
    "kit": replace_kit,
    "recover": recover,
    "bind": bind,
    "unbind": unbind,
}
