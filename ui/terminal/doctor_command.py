"""`doctor`: check the data folder and, with a master password, one profile's content."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from core.deletion.leftovers import list_files_left
from core.errors import DamagedError
from core.services.inspection import Check, CheckName, inspect_installation, inspect_vault
from core.vault.condition import Opening
from ui.terminal.answers import Answer, Json
from ui.terminal.exit_codes import DONE, NOT_AS_IT_SHOULD_BE
from ui.terminal.request import Request, choose_profile
from ui.wording.doctor import Losses, say_check
from ui.wording.errors import sentence


def examine(request: Request) -> Answer:
    """Check what needs no password; with one, open every record of the profile too.

    For reading only: a doctor changes nothing, and opens what else would stay shut.
    """
    options = request.options
    with request.open_app() as app:
        checks, left = list(inspect_installation(app)), len(list_files_left(app))
        if options.password_stdin or options.profile is not None:
            chosen = choose_profile(app, options.profile)
            try:
                with request.open_chosen(app, chosen, how=Opening.READ_ONLY) as opened:
                    checks.extend(inspect_vault(opened.session))
            except DamagedError as error:
                checks.append(Check(CheckName.VAULT, profile=chosen.name, error=error))
    bad = [check for check in checks if not check.ok]
    return Answer(
        document={"ok": not bad, "checks": [_row(check) for check in checks], "leftovers": left},
        lines=[
            *(f"{'ok   ' if check.ok else 'WRONG'} {_detail(check)}" for check in checks),
            *([f"{left:,} left over. See: strongroom leftovers list"] if left else []),
        ],
        remarks=[f"strongroom: Not all is as it should be. {_detail(bad[0])}"] if bad else [],
        code=NOT_AS_IT_SHOULD_BE if bad else DONE,
    )


def _row(check: Check) -> Json:
    name = f"{check.name}:{check.profile}" if check.profile is not None else str(check.name)
    return {"name": name, "ok": check.ok, "detail": _detail(check)}


def _detail(check: Check) -> str:
    why = sentence(check.error) if check.error is not None else None
    losses = Losses(check.parts, check.salvage, check.backup)
    return say_check(check.name, profile=check.profile, found=check.found, why=why, losses=losses)


ACTS: Mapping[str, Callable[[Request], Answer]] = {"doctor": examine}
