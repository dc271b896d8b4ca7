"""The keyring as people have it: gnome-keyring, reached through the allowed backend.

Every call is made by a process of its own in that session, as the program makes it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.secret_service import SecretService
from tests.source_tree import ROOT

pytestmark = pytest.mark.soak

CALLS = """
import json, sys
sys.path.insert(0, sys.argv[1])
from core.adapters.keyring import SystemKeyring
from core.errors import NoKeyringError
keyring, answers = SystemKeyring(limit_seconds=float(sys.argv[2])), []
for act, *arguments in json.load(sys.stdin):
    try:
        if act.startswith("write"):
            arguments[1] = bytes.fromhex(arguments[1])
        asking = {"asking": True} if act.endswith("?") else {}
        answer = getattr(keyring, act.rstrip("?"))(*arguments, **asking)
        answers.append(answer.hex() if isinstance(answer, bytes) else answer)
    except NoKeyringError as error:
        answers.append(["refused", error.detail])
print(json.dumps(answers))
"""
Answer = str | bool | list[str] | None


@pytest.fixture
def service(tmp_path: Path) -> Iterator[SecretService]:
    """Return a keyring of a new user, unlocked."""
    service = SecretService(tmp_path / "home")
    yield service
    service.close()


def call(service: SecretService, *acts: tuple[str, ...], limit: float = 10) -> list[Answer]:
    """Return what the adapter answers in a fresh process of that session."""
    command = [sys.executable, "-W", "error", "-c", CALLS, str(ROOT), str(limit)]
    ran = subprocess.run(
        command,
        env=service.environ,
        input=json.dumps(acts).encode(),
        capture_output=True,
        check=True,
        timeout=100,
    )
    answers: list[Answer] = json.loads(ran.stdout)
    return answers


def test_it_keeps_what_it_is_given(service: SecretService) -> None:
    secret, other, long = "00ff" * 16, "a1" * 32, "7f" * 219
    first = (
        ("name",),
        ("read", "device-secret/a"),
        ("write", "device-secret/a", secret),
        ("write", "quick-unlock/a", long),
        ("write", "device-secret/b", other),
        ("write", "empty", ""),
    )
    assert call(service, *first) == ["keyring.backends.SecretService", *[None] * 5]
    # Another process, and each account has its own.
    reads = [("read", name) for name in ("device-secret/a", "quick-unlock/a", "device-secret/b")]
    assert call(service, *reads, ("read", "empty")) == [secret, long, other, ""]
    changed = (("write", "device-secret/a", other), ("remove", "quick-unlock/a"))
    assert call(service, *changed, *reads) == [None, None, other, None, other]
    assert call(service, ("remove", "quick-unlock/a")) == [None], "absent already is fine"


def test_it_is_there_after_the_computer_was_restarted(service: SecretService) -> None:
    call(service, ("write", "a", "01" * 32))
    service.end_daemon()
    service.start_daemon()
    assert call(service, ("read", "a")) == ["01" * 32]


def test_on_disk_it_is_sealed(service: SecretService) -> None:
    secret = "canary-in-a-keyring-0123456789ab"
    call(service, ("write", "a", secret.encode().hex()))
    files = [path for path in service.home.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in files)
    assert not any(secret.encode() in path.read_bytes() for path in files)


def test_one_that_is_gone_is_no_keyring(service: SecretService) -> None:
    call(service, ("write", "a", "01" * 32))
    service.end_daemon()
    acts = (("name",), ("read", "a"), ("write", "a", "02"), ("remove", "a"))
    name, *others = call(service, *acts)
    assert name is None
    assert others == [["refused", "no-backend"]] * 3
    service.start_daemon()
    assert call(service, ("read", "a")) == ["01" * 32]


def test_one_that_is_locked_gives_and_takes_nothing(service: SecretService) -> None:
    call(service, ("write", "a", "01" * 32))
    service.end_daemon()
    # Nobody sits here to answer its prompt.
    service.start_daemon(password=None)
    refusals = call(service, ("read", "a"), ("write", "a", "02"), ("remove", "a"), limit=3)
    for refused in refusals:
        assert isinstance(refused, list)
        assert refused[0] == "refused"
        assert refused[1] in ("KeyringLocked", "InitError", "timed-out", "no-backend")
    service.end_daemon()
    service.start_daemon()
    assert call(service, ("read", "a")) == ["01" * 32]


def test_another_user_has_another(service: SecretService, tmp_path: Path) -> None:
    call(service, ("write", "a", "01" * 32))
    other = SecretService(tmp_path / "other")
    try:
        assert call(other, ("read", "a")) == [None]
    finally:
        other.close()


def test_it_tells_what_it_keeps_for_us_and_nothing_while_it_is_locked(
    service: SecretService,
) -> None:
    kept = ["anchor/a", "device-secret/a"]
    assert call(service, ("accounts",)) == [[]]
    assert call(service, *(("write", name, "00") for name in kept), ("accounts",))[-1] == kept
    service.end_daemon()
    service.start_daemon(password=None)
    assert call(service, ("accounts",), limit=5) == [["refused", "KeyringLocked"]]


def test_before_there_is_a_keyring_nobody_is_asked_to_make_one(tmp_path: Path) -> None:
    service = SecretService(tmp_path / "home", password=None)
    try:
        with service.listening() as asked:
            acts = (("read", "anchor/a"), ("remove", "anchor/a"), ("accounts",))
            assert call(service, *acts, ("write", "anchor/a", "00")) == [
                *(None, None, []),
                ["refused", "InitError"],
            ]
        assert not asked
        assert not list((tmp_path / "home" / "data").rglob("*.keyring"))
    finally:
        service.close()


def test_one_that_is_locked_asks_nobody(service: SecretService) -> None:
    call(service, ("write", "a", "01" * 32))
    service.end_daemon()
    service.start_daemon(password=None)
    acts = (("name",), ("read", "a"), ("write", "a", "02"), ("remove", "a"), ("accounts",))
    with service.listening() as asked:
        name, *others = call(service, *acts)
    assert name == "keyring.backends.SecretService"
    assert others == [["refused", "KeyringLocked"]] * 4, "and it is said at once, not timed out"
    assert not asked
    service.end_daemon()
    service.start_daemon()
    assert call(service, ("read", "a")) == ["01" * 32]


def test_a_person_who_wished_for_it_is_asked_once(service: SecretService) -> None:
    call(service, ("write", "a", "01" * 32))
    service.end_daemon()
    service.start_daemon(password=None)
    with service.listening() as asked:
        # Nobody sits here to answer its prompt.
        (refused,) = call(service, ("read?", "a"), limit=3)
    assert isinstance(refused, list)
    assert refused[0] == "refused"
    assert asked == ["Unlock", "Prompt"]
