"""The keyring: allowed backends only, each call limited, every answer checked.

No test here reaches a real keyring: the backends are the classes below.
"""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from keyring import errors as keyring_errors

from core.adapters.keyring import ALLOWED, LIMIT_SECONDS, SERVICE, SystemKeyring, _Call
from core.adapters.keyring_lock import Lock
from core.errors import NoKeyringError
from tests.conftest import PATIENCE
from tests.source_tree import ROOT

HERE = __name__
SECRET = b"\x00\xff secret"


class Backend:
    """A backend that does as it should, in memory."""

    viable = True
    kept: dict[tuple[str, str], str]

    def __init__(self) -> None:
        self.kept = {}

    def get_password(self, service: str, account: str) -> str | None:
        return self.kept.get((service, account))

    def set_password(self, service: str, account: str, text: str) -> None:
        self.kept[service, account] = text

    def delete_password(self, service: str, account: str) -> None:
        del self.kept[service, account]


class Unviable(Backend):
    viable = False


class Forgetful(Backend):
    def set_password(self, service: str, account: str, text: str) -> None:
        pass


class Lying(Backend):
    def get_password(self, service: str, account: str) -> str | None:
        return "AAAA" if self.kept else None


class Keeping(Backend):
    def delete_password(self, service: str, account: str) -> None:
        pass


class ForeignText(Backend):
    answer: object = "not base64 ü"

    def get_password(self, service: str, account: str) -> str | None:
        return self.answer  # type: ignore[return-value]  # a lie, as backends tell


class NoText(ForeignText):
    answer = 7


class StrangeError(Exception):
    """An error that no base class of ours or of Python's tells about."""


class ForeignBytes(ForeignText):
    answer = b"AAAA"


class Small(Backend):
    """Keeps no more than Windows does, and says so as its library does."""

    def set_password(self, service: str, account: str, text: str) -> None:
        if len(text.encode("utf-16-le")) > 2560:
            raise OSError(1783, "The stub received bad data")
        super().set_password(service, account, text)


class Vanishing(Backend):
    """Is there for one act and then gone, as a daemon that was stopped."""

    def set_password(self, service: str, account: str, text: str) -> None:
        super().set_password(service, account, text)
        self.get_password = self.delete_password = self._gone  # type: ignore[assignment,method-assign]

    def _gone(self, *_: str) -> None:
        raise ConnectionResetError(104, "canary")


class Stale(Backend):
    """Goes on answering what it held before."""

    def __init__(self) -> None:
        super().__init__()
        self.kept[SERVICE, "account"] = "b2xk"

    def set_password(self, service: str, account: str, text: str) -> None:
        pass


class Cutting(Backend):
    """Keeps the beginning only."""

    def set_password(self, service: str, account: str, text: str) -> None:
        super().set_password(service, account, text[:4])


class HangingToWrite(Backend):
    """Waits on a prompt that nobody sees, then keeps what it was given after all."""

    def set_password(self, service: str, account: str, text: str) -> None:
        Hanging.wait()
        super().set_password(service, account, text)


class Prompted(Backend):
    """Is locked until somebody answers its prompt."""

    denied = True

    def get_password(self, service: str, account: str) -> str | None:
        if self.denied:
            raise keyring_errors.KeyringLocked("Failed to unlock the collection!")
        return super().get_password(service, account)


class Failing(Backend):
    error: Exception = StrangeError()

    def get_password(self, service: str, account: str) -> str | None:
        raise self.error

    def set_password(self, service: str, account: str, text: str) -> None:
        raise self.error

    def delete_password(self, service: str, account: str) -> None:
        raise self.error


class Persisting(Backend):
    persist = "enterprise"


class Hanging(Backend):
    release, hangs = threading.Event(), threading.Event()

    @classmethod
    def wait(cls) -> None:
        """Hang until it is released."""
        if not cls.release.is_set():
            cls.hangs.set()
        cls.release.wait(60)

    def get_password(self, service: str, account: str) -> str | None:
        self.wait()
        return None


class HangingToBegin(Backend):
    def __init__(self) -> None:
        super().__init__()
        Hanging.wait()


def reach(*backends: type[Backend], limit: float = PATIENCE) -> SystemKeyring:
    """Return the adapter over these backends only."""
    return SystemKeyring(
        limit_seconds=limit, allowed=tuple((HERE, backend.__name__) for backend in backends)
    )


def list_acts(keyring: SystemKeyring) -> list[Callable[[], object]]:
    """Return everything that can be asked of a keyring."""
    return [
        lambda: keyring.read("account"),
        lambda: keyring.write("account", SECRET),
        lambda: keyring.remove("account"),
    ]


@pytest.fixture
def released() -> Iterator[None]:
    """Let hanging backends go after the test, and wait until they are gone."""
    Hanging.release.clear()
    Hanging.hangs.clear()
    yield
    let_go()
    assert not list_threads()


@pytest.fixture
def given_up_where_it_hangs(released: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no time be over but where a backend hangs: a busy computer is slower than any limit."""

    def join(call: threading.Thread, _limit: float | None = None) -> None:
        while call.is_alive() and not Hanging.hangs.is_set():
            threading.Thread.join(call, 0.001)

    monkeypatch.setattr(_Call, "join", join)


def let_go() -> None:
    """End every wait of a hanging backend."""
    Hanging.release.set()
    for thread in list_threads():
        threading.Thread.join(thread, PATIENCE)
    Hanging.hangs.clear()


def list_threads() -> list[threading.Thread]:
    """Return the threads of calls that are still waited for."""
    return [thread for thread in threading.enumerate() if thread.name == "keyring"]


def test_what_is_written_is_read_and_can_be_removed() -> None:
    keyring = reach(Backend)
    assert keyring.name() == HERE
    assert keyring.read("account") is None
    keyring.write("account", SECRET)
    assert keyring.read("account") == SECRET
    keyring.write("account", b"")
    assert keyring.read("account") == b""
    keyring.remove("account")
    keyring.remove("account")
    assert keyring.read("account") is None


def test_it_is_written_under_our_name_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[str, str, str]] = []
    real = Backend.set_password

    def note(self: Backend, service: str, account: str, text: str) -> None:
        written.append((service, account, text))
        real(self, service, account, text)

    monkeypatch.setattr(Backend, "set_password", note)
    reach(Backend).write("account", b"\x00" * 32)
    assert written == [(SERVICE, "account", "A" * 43 + "=")]


def test_the_first_allowed_one_that_works_is_taken() -> None:
    allowed = (
        ("no.such.module", "Keyring"),
        (HERE, "NoSuchClass"),
        (HERE, "Unviable"),
        (HERE, "Persisting"),
        (HERE, "Backend"),
    )
    keyring = SystemKeyring(allowed=allowed)
    found: object = keyring._find()
    assert isinstance(found, Persisting)
    again: object = keyring._find()
    assert again is found


def test_a_secret_stays_on_this_computer() -> None:
    backend = reach(Persisting)._find()
    assert getattr(backend, "persist", None) == "local machine"
    assert Persisting.persist == "enterprise"


@pytest.mark.parametrize("backends", [(), (Unviable,)])
def test_without_one_it_says_so(backends: tuple[type[Backend], ...]) -> None:
    keyring = reach(*backends)
    assert keyring.name() is None
    for act in list_acts(keyring):
        with pytest.raises(NoKeyringError) as refused:
            act()
        assert refused.value.detail == "no-backend"


@pytest.mark.parametrize("backend", [Forgetful, Lying, Stale, Cutting])
def test_one_that_says_yes_and_keeps_something_else_is_noticed(backend: type[Backend]) -> None:
    with pytest.raises(NoKeyringError) as refused:
        reach(backend).write("account", SECRET)
    assert refused.value.detail == "read-back-differs"


def test_one_that_says_yes_and_removes_nothing_is_noticed() -> None:
    keyring = reach(Keeping)
    keyring.write("account", SECRET)
    with pytest.raises(NoKeyringError) as refused:
        keyring.remove("account")
    assert refused.value.detail == "still-there"


@pytest.mark.parametrize("backend", [ForeignText, NoText, ForeignBytes])
def test_what_is_not_ours_is_not_taken_for_ours(backend: type[Backend]) -> None:
    with pytest.raises(NoKeyringError) as refused:
        reach(backend).read("account")
    assert refused.value.detail == "not-ours"


def test_what_is_not_ours_can_still_be_removed() -> None:
    keyring = reach(Backend)
    backend: object = keyring._find()
    assert isinstance(backend, Backend)
    backend.kept[SERVICE, "account"] = "not base64 ü"
    keyring.remove("account")
    assert not backend.kept


def test_one_that_is_gone_after_a_write_is_noticed() -> None:
    keyring = reach(Vanishing)
    with pytest.raises(NoKeyringError) as refused:
        keyring.write("account", SECRET)
    assert refused.value.detail == "ConnectionResetError"
    assert "canary" not in str(refused.value)


def test_one_that_tells_no_list_is_not_made_to() -> None:
    assert reach(Backend).accounts() is None
    with pytest.raises(NoKeyringError):
        reach(Unviable).accounts()


def test_what_is_too_long_for_a_keyring_is_given_to_none() -> None:
    keyring = reach(Small)
    keyring.write("account", b"x" * 960)
    assert keyring.read("account") == b"x" * 960
    with pytest.raises(NoKeyringError) as refused:
        keyring.write("account", b"x" * 961)
    assert refused.value.detail == "too-long"


def test_one_whose_prompt_is_denied_serves_once_it_is_unlocked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keyring = reach(Prompted)
    for act in list_acts(keyring):
        with pytest.raises(NoKeyringError) as refused:
            act()
        assert refused.value.detail == "KeyringLocked"
    monkeypatch.setattr(Prompted, "denied", False)
    keyring.write("account", SECRET)
    assert keyring.read("account") == SECRET


def test_one_that_is_started_later_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    keyring = reach(Unviable)
    assert keyring.name() is None
    monkeypatch.setattr(Unviable, "viable", True)
    assert keyring.name() == HERE


def test_one_that_was_found_is_never_given_up_for_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    keyring = reach(Unviable, Persisting)
    keyring.write("account", SECRET)
    monkeypatch.setattr(Unviable, "viable", True)
    assert keyring.read("account") == SECRET


def test_the_environment_sets_nothing_on_a_backend(monkeypatch: pytest.MonkeyPatch) -> None:
    class FromEnvironment(Backend):
        def __init__(self) -> None:
            super().__init__()
            self.preferred_collection = os.environ["KEYRING_PROPERTY_PREFERRED_COLLECTION"]

    monkeypatch.setenv("KEYRING_PROPERTY_PREFERRED_COLLECTION", "/planted")
    monkeypatch.setattr(sys.modules[HERE], "Backend", FromEnvironment)
    backend = SystemKeyring(allowed=((HERE, "Backend"),))._find()
    assert backend is not None
    assert not hasattr(backend, "preferred_collection")


def test_nothing_is_written_to_a_file_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "TMPDIR"):
        monkeypatch.setenv(name, str(tmp_path))
    for backend in (Forgetful, Lying, Cutting, Stale, Small, Vanishing, Prompted, Failing):
        with pytest.raises(NoKeyringError):
            reach(backend).write("account", SECRET * 200)
    assert not list(tmp_path.rglob("*"))


def list_errors() -> list[Exception]:
    """Return what backends raise."""
    return [
        keyring_errors.KeyringError("canary"),
        keyring_errors.KeyringLocked("canary"),
        keyring_errors.InitError("canary"),
        keyring_errors.PasswordSetError("canary"),
        keyring_errors.PasswordDeleteError("canary"),
        keyring_errors.NoKeyringError("canary"),
        RuntimeError("canary"),
        OSError(5, "canary"),
        ValueError("canary"),
        StrangeError("canary"),
    ]


@pytest.mark.parametrize("error", list_errors(), ids=lambda error: type(error).__name__)
def test_however_one_fails_it_is_one_error_of_ours(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Failing, "error", error)
    keyring = reach(Failing)
    for act in list_acts(keyring):
        with pytest.raises(NoKeyringError) as refused:
            act()
        assert refused.value.detail == type(error).__name__
        assert "canary" not in str(refused.value), "what a backend says may hold anything"


@pytest.mark.usefixtures("released")
@pytest.mark.parametrize("backend", [Hanging, HangingToBegin])
def test_one_that_hangs_is_left_to_itself(backend: type[Backend]) -> None:
    keyring = reach(backend, limit=0.05)
    with pytest.raises(NoKeyringError) as refused:
        keyring.read("account")
    assert refused.value.detail == "timed-out"


@pytest.mark.usefixtures("given_up_where_it_hangs")
def test_one_that_was_slow_is_used_once_it_answers() -> None:
    keyring = reach(HangingToBegin)
    with pytest.raises(NoKeyringError):
        keyring.name()
    let_go()
    assert keyring.name() == HERE
    assert keyring.read("account") is None


@pytest.mark.usefixtures("given_up_where_it_hangs")
def test_one_that_hangs_is_asked_no_more_until_it_answers() -> None:
    keyring = reach(Hanging)
    for act in (*list_acts(keyring), keyring.name):
        with pytest.raises(NoKeyringError) as refused:
            act()
        assert refused.value.detail == "timed-out"
    assert len(list_threads()) == 1, "no question waits behind another"
    let_go()
    assert keyring.read("account") is None


@pytest.mark.usefixtures("given_up_where_it_hangs")
def test_what_is_kept_too_late_is_read_as_what_it_is() -> None:
    keyring = reach(HangingToWrite)
    with pytest.raises(NoKeyringError) as refused:
        keyring.write("account", SECRET)
    assert refused.value.detail == "timed-out"
    let_go()
    assert keyring.read("account") == SECRET
    keyring.remove("account")
    assert keyring.read("account") is None


@pytest.mark.usefixtures("given_up_where_it_hangs")
def test_nothing_is_kept_once_a_question_is_answered_too_late(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def open_late(*_: object) -> Lock:
        Hanging.wait()
        return Lock.OPEN

    monkeypatch.setattr("core.adapters.keyring.find_lock", lambda *_: Lock.LOCKED)
    monkeypatch.setattr("core.adapters.keyring.have_opened", open_late)
    keyring = reach(Backend)
    with pytest.raises(NoKeyringError) as refused:
        keyring.write("account", SECRET, asking=True)
    assert refused.value.detail == "timed-out"
    let_go()
    monkeypatch.undo()
    assert keyring.read("account") is None, "who was told that it failed looks for it no more"


@pytest.mark.usefixtures("given_up_where_it_hangs")
def test_nothing_stays_where_a_library_asked_by_itself_and_was_answered_too_late() -> None:
    keyring = reach(HangingToWrite)
    with pytest.raises(NoKeyringError):
        keyring.write("account", SECRET, asking=True)
    let_go()
    assert keyring.read("account") is None
    keyring.write("account", SECRET, asking=True)
    assert keyring.read("account") == SECRET


ENDING = """
import sys, threading
sys.path.insert(0, sys.argv[1])
from core.adapters.keyring import SystemKeyring
from core.errors import NoKeyringError
class Hanging:
    viable = True
    def get_password(self, service, account):
        threading.Event().wait()
sys.modules["hanging"] = sys.modules["__main__"]
try:
    SystemKeyring(limit_seconds=0.05, allowed=(("hanging", "Hanging"),)).read("account")
except NoKeyringError:
    print("went on")
"""


def test_one_that_hangs_does_not_keep_the_program_from_ending() -> None:
    command = [sys.executable, "-c", ENDING, str(ROOT)]
    ended = subprocess.run(command, capture_output=True, timeout=60, check=True)
    assert ended.stdout == b"went on\n"


def test_the_allow_list_and_the_limit_are_those_promised() -> None:
    assert {f"{module.rsplit('.', 1)[1]}.{name}" for module, name in ALLOWED} == {
        "SecretService.Keyring",
        "libsecret.Keyring",
        "kwallet.DBusKeyring",
        "macOS.Keyring",
        "Windows.WinVaultKeyring",
    }
    assert all(module.startswith("keyring.backends.") for module, _ in ALLOWED)
    assert LIMIT_SECONDS == 10.0


LOADING = """
import sys, subprocess
sys.path.insert(0, sys.argv[1])
subprocess.Popen = None
from core.adapters.keyring import SystemKeyring
SystemKeyring().name()
print(*(name for name in sys.modules if name in ("keyring.backends.macOS.api", "win32ctypes")))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="what is loaded on Linux")
def test_backends_of_other_systems_are_not_loaded_and_nothing_is_started() -> None:
    command = [sys.executable, "-c", LOADING, str(ROOT)]
    ended = subprocess.run(command, capture_output=True, timeout=60, check=True)
    assert ended.stdout == b"\n"


CHOOSING = """
import sys
sys.path.insert(0, sys.argv[1])
from core.adapters.keyring import SystemKeyring
print(SystemKeyring().name())
import keyring.core
print(keyring.core._keyring_backend, "planted" in sys.modules)
"""


def test_neither_environment_nor_configuration_chooses_a_backend(tmp_path: Path) -> None:
    home = tmp_path
    (home / "planted.py").write_text("class Keyring:\n    viable = True\n")
    config = home / "python_keyring"
    config.mkdir()
    (config / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=planted.Keyring\nkeyring-path={home}\n"
    )
    environ = {
        **os.environ,
        "XDG_CONFIG_HOME": str(home),
        "PYTHON_KEYRING_BACKEND": "planted.Keyring",
        "PYTHONPATH": str(home),
        "DBUS_SESSION_BUS_ADDRESS": "disabled:",
    }
    command = [sys.executable, "-c", CHOOSING, str(ROOT)]
    ended = subprocess.run(command, capture_output=True, timeout=60, check=True, env=environ)
    assert ended.stdout.split() == [b"None", b"None", b"False"]
