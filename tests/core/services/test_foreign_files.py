"""Foreign files are read by a child: what it says is an answer, and what becomes of it an error."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import (
    AppError,
    ArchiveDamagedError,
    CancelledError,
    FileKeyRefusedError,
    FileMissingError,
    FileTooCostlyError,
    FileTooLargeError,
    MissingColumnError,
    ReadingStoppedError,
    Stop,
    UnreadableFileError,
    WrongFilePasswordError,
)
from core.formats.caps import MIB
from core.formats.catalogue import FormatId
from core.formats.csv_export import ExportItem
from core.formats.handing_over import Order
from core.formats.looking import Reading
from core.services import foreign_files, foreign_reader
from core.services.foreign_files import look_at, read_archive, read_foreign
from core.services.foreign_reader import SECONDS, seconds_for
from core.vault.secret import Secret
from tests.conftest import CANARY
from tests.core.formats.archives import PASSPHRASE as ARCHIVE_PASSPHRASE
from tests.core.formats.archives import Contents, attached, item, write
from tests.core.formats.bitwarden_files import PASSPHRASE, protected
from tests.core.formats.kdbx_files import KEY, make_key_file, write_cheaply
from tests.core.formats.test_archive import CARD, FILE
from tests.core.formats.test_csv_export import make_item
from tests.core.services.vaults import Stopping
from tests.source_tree import ROOT

CSV = f"name,url,username,password,note\nMail,https://a.example,maria,{CANARY},\n"
READING = Reading()


class Stuck(subprocess.Popen[bytes]):
    """A child that no signal reaches."""

    def kill(self) -> None:
        """Do nothing, as a kernel does that waits for a disk."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_text(CSV)
    return path


@pytest.fixture
def speak(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Have some other program stand where the child stands: it reads its order, then does this."""

    def put(code: str) -> None:
        def start(descriptor: int) -> subprocess.Popen[bytes]:
            begin = (
                "import os, sys, time, struct, msgspec\n"
                "sys.stdin.buffer.read()\n"
                "def say(piece, content, length=None):\n"
                "    packed = msgspec.msgpack.encode(content)\n"
                "    head = struct.pack('>BI', piece, len(packed) if length is None else length)\n"
                "    sys.stdout.buffer.write(head + packed); sys.stdout.buffer.flush()\n"
            )
            return subprocess.Popen(
                [sys.executable, "-c", begin + code],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )

        monkeypatch.setattr(foreign_files, "_start", start)

    return put


def test_a_file_is_read(file: Path) -> None:
    parsed = read_foreign(file, reading=READING)
    assert [item.draft.title for item in parsed.items] == ["Mail"]
    found = look_at(file, reading=READING)
    assert (found.format_id, found.parsed) == (FormatId.CHROME_CSV, parsed)


def test_a_file_with_a_passphrase_is_read(file: Path) -> None:
    file.write_bytes(protected())
    with Secret.from_text(PASSPHRASE) as secret:
        assert len(read_foreign(file, reading=READING, secret=secret).items) == 5
        assert bytes(secret.buffer) == PASSPHRASE.encode(), "the caller's own is the caller's"
    with Secret.from_text("wrong") as wrong, pytest.raises(WrongFilePasswordError) as refused:
        read_foreign(file, reading=READING, secret=wrong)
    assert refused.value.path == str(file)


def test_a_database_with_a_key_file_is_read(file: Path, tmp_path: Path) -> None:
    file.write_bytes(write_cheaply(ExportItem(item=make_item(title="Bakery"))))
    key = tmp_path / "key"
    key.write_bytes(make_key_file("2.0", KEY.hex()))
    parsed = read_foreign(file, reading=READING, key_file=key)
    assert [item.draft.title for item in parsed.items] == ["Bakery"]
    with pytest.raises(FileMissingError) as missing:
        read_foreign(file, reading=READING, key_file=tmp_path / "none")
    assert missing.value.path == str(tmp_path / "none")
    key.write_bytes(make_key_file("2.0", KEY.hex(), "00000000"))
    with pytest.raises(FileKeyRefusedError) as refused:
        read_foreign(file, reading=READING, key_file=key)
    assert refused.value.data == {"path": str(file), "detail": "damaged"}


def test_an_archive_is_read_for_whoever_has_its_passphrase(file: Path) -> None:
    content = b"x" * 3_000_000
    owner = item(1, [(FILE, content)])
    file.write_bytes(write(Contents([CARD, owner, *attached({FILE: content})], {FILE: content}))[0])
    with Secret.from_text(ARCHIVE_PASSPHRASE) as secret:
        parsed = read_archive(file, secret=secret)
        assert (parsed.stored, parsed.files) == ((owner,), {FILE: content})
        assert bytes(secret.buffer) == ARCHIVE_PASSPHRASE.encode()
    with Secret.from_text("wrong") as wrong, pytest.raises(WrongFilePasswordError) as refused:
        read_archive(file, secret=wrong)
    assert refused.value.path == str(file)
    file.write_bytes(file.read_bytes()[:-1])
    with Secret.from_text(ARCHIVE_PASSPHRASE) as secret, pytest.raises(ArchiveDamagedError):
        read_archive(file, secret=secret)


def test_an_archive_declares_the_memory_it_takes(file: Path) -> None:
    """Two GiB are within the bounds of the format, and more than a reading is lent anywhere."""
    archive = bytearray(write(Contents([CARD]))[0])
    archive[24:28] = (2 * 1024 * 1024).to_bytes(4, "big")
    file.write_bytes(archive)
    with Secret.from_text(ARCHIVE_PASSPHRASE) as secret, pytest.raises(FileTooCostlyError) as told:
        read_archive(file, secret=secret)
    assert (told.value.parameter, told.value.value) == ("memory_mib", 2048)


def test_an_archive_longer_than_memory_starts_no_child(
    file: Path, speak: Callable[[str], None]
) -> None:
    speak("raise SystemExit(9)")
    os.truncate(file, 2**42)
    with Secret.from_text(ARCHIVE_PASSPHRASE) as secret, pytest.raises(FileTooLargeError) as told:
        read_archive(file, secret=secret)
    assert told.value.what == "archive"


def test_a_large_archive_has_more_time_and_no_other_file() -> None:
    of_archive = Order(3, Reading(format_id=FormatId.STRONGROOM), whole=True)
    others = [Order(3, of_archive.reading, whole=False), Order(3, READING, whole=True)]
    assert seconds_for(of_archive, 400 * MIB) == SECONDS + 100
    assert [seconds_for(order, 400 * MIB) for order in others] == [SECONDS, SECONDS]


def test_what_is_wrong_with_a_file_is_said_with_its_path(file: Path) -> None:
    file.write_text("title,username\nA,b\n")
    with pytest.raises(MissingColumnError) as refused:
        read_foreign(file, reading=READING)
    assert (refused.value.path, refused.value.columns) == (str(file), ("password",))


def test_what_is_no_file_starts_no_child(tmp_path: Path, speak: Callable[[str], None]) -> None:
    speak("raise SystemExit(9)")
    with pytest.raises(FileMissingError):
        look_at(tmp_path / "nowhere", reading=READING)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FileMissingError):
        look_at(tmp_path / "pipe", reading=READING)


def test_nothing_of_ours_is_in_its_arguments_its_environment_or_its_hands(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[bytes, bytes, set[str]]] = []
    listen = foreign_files._listen

    def look_then_listen(child: subprocess.Popen[bytes], *rest: object) -> object:
        place = Path(f"/proc/{child.pid}")
        hands = {os.readlink(held) for held in (place / "fd").iterdir()}
        seen.append(((place / "cmdline").read_bytes(), (place / "environ").read_bytes(), hands))
        os.kill(child.pid, signal.SIGCONT)
        return listen(child, *rest)  # type: ignore[arg-type]

    start = foreign_files._start

    def start_stopped(descriptor: int) -> subprocess.Popen[bytes]:
        child = start(descriptor)
        os.kill(child.pid, signal.SIGSTOP)
        os.waitid(os.P_PID, child.pid, os.WSTOPPED | os.WNOWAIT)
        return child

    monkeypatch.setattr(foreign_files, "_start", start_stopped)
    monkeypatch.setattr(foreign_files, "_listen", look_then_listen)
    monkeypatch.setenv("SECRET", CANARY)
    with Secret.from_text(f"{CANARY}-2") as secret:
        read_foreign(file, reading=READING, secret=secret)
    ((arguments, environment, hands),) = seen
    assert arguments.split(b"\0")[-2:] == [b"--read-file", b""]
    assert (environment, CANARY.encode() in arguments) == (b"", False)
    # It may be stopped at any moment of its start, a library of the interpreter just being opened.
    own = ("pipe:", "/dev/null", "/usr/lib", "/lib", "/etc/ld.so", sys.base_prefix, sys.prefix)
    others = {held for held in hands if not held.startswith(own)}
    assert others <= {str(file), str(ROOT / "main.py")}


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("", Stop.FAILED),
        ("raise SystemExit(1)", Stop.FAILED),
        ("os.abort()", Stop.FAILED),
        ("os.kill(os.getpid(), 9)", Stop.MEMORY),
        ("os.kill(os.getpid(), 24)", Stop.TIME),
        ("os.write(1, b'no answer at all')", Stop.FAILED),
        ("say(2, [{'draft': 1}])", Stop.FAILED),
        ("say(3, {'format_id': 'csv'})", Stop.FAILED),
        ("say(4, {'error': 'WrongPasswordError', 'facts': {}})", Stop.FAILED),
        ("say(4, {'error': 'EmptyFileError', 'facts': {'self': 1}})", Stop.FAILED),
        ("say(2, [], 2**32 - 1)", Stop.FAILED),
        ("say(5, [])", Stop.FAILED),
        ("os.write(1, b'\\x01\\0\\0\\0')", Stop.FAILED),
    ],
)
def test_whatever_becomes_of_the_child_is_one_error(
    file: Path, speak: Callable[[str], None], code: str, why: Stop
) -> None:
    speak(code)
    with pytest.raises(ReadingStoppedError) as refused:
        look_at(file, reading=READING)
    assert (refused.value.path, refused.value.why) == (str(file), why)


def test_a_child_that_hangs_is_ended(
    file: Path, speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign_reader, "SECONDS", 0.3)
    speak("say(1, [1, 2, 'reading']); time.sleep(600)")
    with pytest.raises(ReadingStoppedError) as refused:
        look_at(file, reading=READING)
    assert refused.value.why is Stop.TIME


def test_a_child_that_says_nothing_is_ended(
    file: Path, speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign_reader, "SECONDS", 0.3)
    speak("time.sleep(600)")
    with pytest.raises(ReadingStoppedError) as refused:
        look_at(file, reading=READING)
    assert refused.value.why is Stop.TIME


def test_a_child_that_never_stops_talking_is_ended(
    file: Path, speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(foreign_files, "ANSWER_LIMIT", 100_000)
    speak("while True: say(1, [1, 2, 'reading'])")
    with pytest.raises(ReadingStoppedError) as refused:
        look_at(file, reading=READING)
    assert refused.value.why is Stop.FAILED


def test_no_order_waits_for_a_child_that_does_not_listen(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the longest key file and passphrase it is more than a pipe usually holds."""
    start = foreign_files._start

    def start_stopped(descriptor: int) -> subprocess.Popen[bytes]:
        child = start(descriptor)
        os.kill(child.pid, signal.SIGSTOP)
        return child

    monkeypatch.setattr(foreign_files, "_start", start_stopped)
    key = tmp_path / "key"
    key.write_bytes(bytes(64 * 1024))
    with Secret(bytearray(64 * 1024)) as secret, pytest.raises(CancelledError):
        read_foreign(file, reading=READING, secret=secret, key_file=key, progress=Stopping(1))


def test_cancelling_ends_the_child(file: Path, speak: Callable[[str], None]) -> None:
    speak("say(1, [1, 2, 'reading']); time.sleep(600)")
    with pytest.raises(CancelledError):
        look_at(file, reading=READING, progress=Stopping(2))


def test_cancelling_does_not_wait_for_a_child_that_cannot_be_ended(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As one is that reads from a disk which the network has lost."""
    started: list[Stuck] = []

    def start(_: int) -> Stuck:
        started.append(
            Stuck(
                [sys.executable, "-c", "import time; time.sleep(600)"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        )
        return started[0]

    monkeypatch.setattr("core.services.child_process._KILL_SECONDS", 0.05)
    monkeypatch.setattr(foreign_files, "_start", start)
    with pytest.raises(CancelledError):
        look_at(file, reading=READING, progress=Stopping(1))
    try:
        assert started[0].poll() is None
    finally:
        started[0].send_signal(signal.SIGKILL)
        (ending,) = [thread for thread in threading.enumerate() if thread.name == "ending"]
        ending.join()
    assert started[0].returncode == -signal.SIGKILL


def test_progress_arrives(file: Path, speak: Callable[[str], None]) -> None:
    told: list[tuple[int, int, str]] = []

    class Heard:
        def report(self, done: int, total: int, step: str = "") -> None:
            told.append((done, total, step))

    speak("say(1, [7, 9, 'reading']); say(4, {'error': 'EmptyFileError', 'facts': {}})")
    with pytest.raises(UnreadableFileError):
        look_at(file, reading=READING, progress=Heard())
    assert (7, 9, "reading") in told


@pytest.mark.parametrize("order", [b"", b"\xc1" * 40, b"{}", CANARY.encode() * 10])
def test_an_order_that_is_none_is_refused_in_silence(order: bytes) -> None:
    ran = subprocess.run(
        [sys.executable, "-E", "-s", str(ROOT / "main.py"), "--read-file"],
        input=order,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert (ran.returncode, ran.stdout, ran.stderr) == (2, b"", b"")


def test_an_error_prints_no_more_than_its_data() -> None:
    error: AppError = ReadingStoppedError(path="file", why=Stop.MEMORY, limit=512)
    assert error.kind == "reading_stopped"
