"""No flag, file, variable or JSON takes the place of the master password on standard input."""

from __future__ import annotations

import json

import pytest

from tests.ui.terminal.command_line import OTHER_PASSWORD, PASSWORD, CommandLine

DELETE = ("profile", "delete", "Maria", "--confirm", "Maria", "--no-copy")
ACTS = {
    "export": ("export", "out.csv", "--format", "csv"),
    "change": ("profile", "change-password"),
    "kit": ("profile", "kit", "--replace", "kit.txt"),
    "schedule": (*DELETE, "--in", "7"),
    "delete": (*DELETE, "--now"),
}
SAID = {
    "password": PASSWORD,
    "secret": PASSWORD,
    "secrets": [PASSWORD],
    "master_password": PASSWORD,
    "proof": True,
    "fresh": True,
    "force": True,
}


def image(terminal: CommandLine) -> dict[str, bytes]:
    """Return the profile's files and the names of what lies beside the data folder."""
    files = [path for path in terminal.data.glob("profiles/**/*") if path.is_file()]
    image = {str(path): path.read_bytes() for path in files}
    return image | {path.name: b"" for path in terminal.folder.iterdir()}


@pytest.mark.parametrize("act", ACTS)
def test_nothing_but_the_password_begins_an_act(
    act: str, maria: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(maria.folder)
    for name in ("PASSWORD", "MASTER_PASSWORD", "SECRET", "FORCE", "YES", "PIN"):
        monkeypatch.setenv(f"STRONGROOM_{name}", PASSWORD)
    (maria.data / "settings.json").write_text(json.dumps({**SAID, "reauthenticate": False}))
    before = image(maria)
    as_json = json.dumps(SAID).encode()
    ours = ("--data-dir", str(maria.data), *ACTS[act])
    for code, flags, stdin in (
        (2, (), b""),
        (2, (), PASSWORD.encode() + b"\n"),
        (2, ("--stdin-json",), as_json),
        (2, ("--password-stdin",), b""),
        (2, ("--password", "x"), b""),
        (2, ("--yes",), b""),
        (2, ("--force",), b""),
        (4, ("--password-stdin",), f"{OTHER_PASSWORD}\n{PASSWORD}\n".encode()),
        (4, ("--password-stdin",), f"\n{PASSWORD}\n".encode()),
        (4, ("--password-stdin", "--stdin-json"), OTHER_PASSWORD.encode() + b"\n" + as_json),
    ):
        ran = maria.run_raw(*ours, *flags, stdin=stdin)
        assert ran.code == code, (flags, ran)
        assert image(maria) == before, flags


def test_a_scheduled_profile_is_restored_or_ended_with_its_secret_only(maria: CommandLine) -> None:
    assert maria.run(*ACTS["schedule"], lines=[PASSWORD]).code == 0
    before = image(maria)
    restore = ("profile", "restore", "Maria")
    maria.fails(2, "usage", *restore)
    maria.fails(4, "wrong_password", *restore, lines=[OTHER_PASSWORD])
    maria.fails(4, "wrong_recovery_key", *restore, "--recovery-key", lines=[PASSWORD])
    now = ("profile", "delete", "Maria", "--confirm", "Maria", "--now")
    maria.fails(2, "usage", *now)
    maria.fails(4, "wrong_password", *now, lines=[OTHER_PASSWORD])
    assert image(maria) == before
    assert maria.run(*restore, lines=[PASSWORD]).code == 0
