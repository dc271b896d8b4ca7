"""What a process that has shut itself in can do no more; each try is made in one of its own."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from core.formats.csv_export import ExportItem
from tests.core.formats.archives import Contents, write
from tests.core.formats.bitwarden_files import PASSPHRASE, protected
from tests.core.formats.kdbx_files import PASSPHRASE as KDBX_PASSPHRASE
from tests.core.formats.kdbx_files import write_cheaply
from tests.core.formats.test_archive import CARD
from tests.core.formats.test_csv_export import make_item
from tests.source_tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks the kernel")

FIXTURES = ROOT / "tests" / "fixtures" / "imports"
MEMORY = 64 * 1024 * 1024
ROOM = 128 * 1024 * 1024
BEGIN = f"""
import ctypes, errno, os, socket, sys, threading, types
from core.services import confinement
library = ctypes.CDLL(None, use_errno=True)
if "kernel" in sys.argv or "old kernel" in sys.argv:
    confinement.sys = types.SimpleNamespace(platform="linux", addaudithook=lambda hook: None)
if "old kernel" in sys.argv or "hook" in sys.argv:
    confinement.fence_in = lambda library: False
if "hook" in sys.argv:
    confinement.install_filter = lambda library, opening: True
def load():
    if "hook" not in sys.argv:
        from core.services.foreign_reader import load_all
        load_all()
held = {{path: os.open(path, os.O_RDONLY) for path in sys.argv[1:] if os.path.isfile(path)}}
confinement._FILES += len(held)
confinement.confine(parent=os.getppid(), memory={MEMORY}, room={ROOM}, seconds=1, load=load)
print("begun", flush=True)
"""
KERNELS = ("kernel", "old kernel")
"""As it is, and without what tells files apart."""
GUARDS = (*KERNELS, "hook")


def attempt(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run code in a process that has shut itself in first."""
    return subprocess.run(
        [sys.executable, "-c", BEGIN + code, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


READ_ALL = f"""
import os, sys
sys.path.insert(0, {str(ROOT)!r})
from core.errors import AppError
from core.formats.catalogue import FormatId
from core.formats.handing_over import Order
from core.formats.looking import Reading
from core.progress import SILENT
from core.services.foreign_reader import read
held = globals().get("held", {{}})
for path in sys.argv[2:]:
    format_id = FormatId.STRONGROOM if path.endswith("archive") else None
    given = {KDBX_PASSPHRASE.encode()!r} if path.endswith("database") else {PASSPHRASE.encode()!r}
    order = Order(
        held.get(path) or os.open(path, os.O_RDONLY),
        Reading(format_id=format_id),
        whole=True,
        passphrase=bytearray(given),
        room={ROOM},
    )
    try:
        print(path, len(b"".join(read(order, SILENT))))
    except AppError as error:
        print(path, error.kind)
"""


@pytest.fixture(scope="module")
def all_formats(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[str], str]:
    """Return a file of every format, and what a process reads of them that is not shut in."""
    made = tmp_path_factory.mktemp("formats")
    (made / "archive").write_bytes(write(Contents([CARD]), text=PASSPHRASE)[0])
    (made / "database").write_bytes(write_cheaply(ExportItem(item=make_item(title="A"))))
    (made / "sealed").write_bytes(protected())
    with zipfile.ZipFile(made / "zip", "w", zipfile.ZIP_DEFLATED) as zipped:
        zipped.write(FIXTURES / "bitwarden.json", "data.json")
    paths = [str(path) for path in (*sorted(FIXTURES.iterdir()), *sorted(made.iterdir()))]
    free = subprocess.run(
        [sys.executable, "-c", READ_ALL, "free", *paths],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return paths, free.stdout


@pytest.mark.parametrize("kernel", KERNELS)
def test_every_format_is_read_by_a_process_that_is_shut_in(
    all_formats: tuple[list[str], str], kernel: str
) -> None:
    """As by one that is not: what one of them needs and may not do would end the reading."""
    paths, free = all_formats
    begin = BEGIN.replace("seconds=1", "seconds=60").replace(f"={MEMORY}", f"={8 * MEMORY}")
    shut_in = subprocess.run(
        [sys.executable, "-c", begin + READ_ALL, kernel, *paths],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    for read in ("archive", "database", "sealed", "zip", "chrome.csv"):
        assert re.search(rf"/{read} [0-9]+\n", free), read
    assert shut_in.stdout == "begun\n" + free, shut_in.stderr


def test_computing_ends_when_its_time_is_over() -> None:
    ran = attempt("while True: pass")
    assert (ran.stdout, ran.returncode) == ("begun\n", -signal.SIGXCPU)


def test_memory_is_refused_and_comes_with_the_room_that_a_derivation_declares() -> None:
    ran = attempt(f"""
from core.crypto.memory_room import room_for
def take(size):
    try:
        bytearray(size)
    except MemoryError:
        return "refused"
    return "given"
print(take({MEMORY} // 2), take({MEMORY}))
with room_for(memory={MEMORY}, lanes=1):
    print(take({MEMORY}))
with room_for(memory={ROOM} * 8, lanes=4):
    print(take({ROOM}), take({ROOM} * 2))
print(take({MEMORY}))
""")
    assert ran.stdout.split() == [
        "begun",
        "given",
        "refused",
        "given",
        "given",
        "refused",
        "refused",
    ]


def test_what_reading_needs_is_there(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("read")
    ran = attempt(
        "print(open(held[sys.argv[1]]).read())\n"
        "thread = threading.Thread(target=print, args=('thread',)); thread.start(); thread.join()\n"
        "from core.crypto.primitives import derive_argon2id\n"
        "cost = {'memory_kib': 1024, 'passes': 1, 'lanes': 4}\n"
        "print(len(derive_argon2id(bytearray(b'x'), bytes(16), **cost)))",
        str(path),
    )
    assert ran.stdout.split() == ["begun", "read", "thread", "32"], ran.stderr


@pytest.mark.parametrize("guard", GUARDS)
def test_what_reading_does_not_need_is_refused(tmp_path: Path, guard: str) -> None:
    path = tmp_path / "file"
    path.write_text("unchanged")
    ran = attempt(
        """
there, new = sys.argv[1], sys.argv[1] + ".new"
acts = {
    "network": lambda: socket.socket(),
    "local": lambda: socket.socket(socket.AF_UNIX),
    "pair": lambda: socket.socketpair(),
    "fork": lambda: os.fork(),
    "program": lambda: os.execv("/bin/true", ["true"]),
    "spawn": lambda: os.posix_spawn("/bin/true", ["true"], {}),
    "signal": lambda: os.kill(os.getppid(), 0),
    "write": lambda: open(there, "r+"),
    "make": lambda: open(new, "x"),
    "append": lambda: os.open(there, os.O_RDONLY | os.O_TRUNC),
    "unlink": lambda: os.unlink(there),
    "rename": lambda: os.rename(there, new),
    "folder": lambda: os.mkdir(new),
    "link": lambda: os.link(there, new),
    "symlink": lambda: os.symlink(there, new),
    "mode": lambda: os.chmod(there, 0o777),
    "cut": lambda: os.truncate(there, 0),
}
for name, act in acts.items():
    try:
        act()
    except PermissionError:
        continue
    print("done:", name)
""",
        str(path),
        guard,
    )
    assert (ran.stdout, ran.stderr) == ("begun\n", "")
    assert [(left.name, left.read_text()) for left in tmp_path.iterdir()] == [("file", "unchanged")]


@pytest.mark.parametrize("kernel", KERNELS)
def test_nothing_is_opened_but_the_program(tmp_path: Path, kernel: str) -> None:
    """Whoever took it over would read what is typed in another program, by way of its terminal."""
    beside = tmp_path / "beside"
    beside.write_text("read")
    typing, terminal = pty.openpty()
    os.write(typing, b"typed\n")
    parent = f"/proc/{os.getpid()}"
    refused = [
        *(os.ttyname(terminal), "/dev/pts", "/dev/ptmx", "/dev/tty", "/dev/zero", "/dev/input"),
        *(f"{parent}/mem", f"{parent}/environ", "/proc/self/mem", "/proc", "/etc/passwd", "/"),
        *(str(Path.home()), str(beside), str(tmp_path), str(ROOT), str(ROOT / "README.md")),
    ]
    there = [path for path in refused if os.access(path, os.R_OK)]
    ran = attempt(
        """
openat = 257 if os.uname().machine == "x86_64" else 56
for path in sys.argv[2].split(":"):
    opened = library.syscall(openat, -100, path.encode(), os.O_NOCTTY)
    if opened != -1 or ctypes.get_errno() not in (errno.EPERM, errno.EACCES):
        print(path, opened, ctypes.get_errno())
""",
        kernel,
        ":".join(there),
    )
    os.close(typing)
    os.close(terminal)
    assert {"/dev/ptmx", str(beside), "/proc/self/mem"} <= set(there)
    assert (ran.stdout, ran.stderr) == ("begun\n", "")


def test_the_kernel_refuses_what_python_does_not_see() -> None:
    ran = attempt(
        """
calls = {
    "ptrace": (101, 117),
    "bpf": (321, 280),
    "io_uring_setup": (425, 425),
    "clone3": (435, 435),
    "openat2": (437, 437),
    "unshare": (272, 97),
    "process_vm_readv": (310, 270),
    "keyctl": (250, 219),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
    "pidfd_open": (434, 434),
    "shmget": (29, 194),
    "msgget": (68, 186),
    "semget": (64, 190),
    "mq_open": (240, 180),
    "removexattr": (197, 14),
    "utimensat": (280, 88),
    "personality": (135, 92),
    "ioprio_set": (251, 30),
    "ioprio_get": (252, 31),
    "move_pages": (279, 239),
    "migrate_pages": (256, 238),
    "setxattrat": (463, 463),
    "removexattrat": (466, 466),
    "open_tree": (428, 428),
    "mount_setattr": (442, 442),
    "inotify_init1": (294, 26),
}
column = 0 if os.uname().machine == "x86_64" else 1
for name, numbers in calls.items():
    done = library.syscall(numbers[column], 0, 0, 0, 0, 0)
    # Many of them would fail by themselves, but not for that reason.
    if done != -1 or ctypes.get_errno() not in (errno.EPERM, errno.ENOSYS):
        print(name, done, ctypes.get_errno())
limits = 302 if column == 0 else 261
print(library.syscall(limits, os.getppid(), 7, 0, 0), library.syscall(limits, 0, 7, 0, 0))
print(library.syscall(39 if column == 0 else 172) == os.getpid())
""",
        "kernel",
    )
    assert ran.stdout.split() == ["begun", "-1", "0", "True"]


def test_no_other_call_is_made_at_all() -> None:
    """What a kernel to come can do is refused unseen, and what it has under other numbers.

    335 and 336 are the two that no filter is asked about: they end whoever makes them, unless it is
    the kernel's own code for probing functions (x86-64).
    """
    ran = attempt(
        """
from core.services.call_filter import _ALLOWED, _CHOSEN, _CLONE, _OPENING
column = 0 if os.uname().machine == "x86_64" else 1
known = [*_ALLOWED.values(), *_CHOSEN.values(), *_OPENING.values(), _CLONE]
numbers = set(range(1000)) - {numbers[column] for numbers in known} - {335, 336}
for number in sorted(numbers):
    done = library.syscall(number, -1, -1, -1, -1, -1, -1)
    if done != -1 or ctypes.get_errno() != (errno.EPERM if number < 424 else errno.ENOSYS):
        print(number, done, ctypes.get_errno())
print(len(numbers) > 900)
""",
        "kernel",
    )
    assert ran.stdout.split() == ["begun", "True"]


def test_of_some_calls_only_what_reading_needs_is_allowed() -> None:
    ran = attempt(
        """
column = 0 if os.uname().machine == "x86_64" else 1
calls = {
    "a terminal's input": (((16, 29)), 0, 0x5412),
    "a file's owner": ((16, 29), 0, 0x8901),
    "dumpable": ((157, 167), 4, 1),
    "tracer": ((157, 167), 0x59616D61, os.getppid()),
    "process": ((56, 220), 17, 0),
}
for name, (numbers, *arguments) in calls.items():
    done = library.syscall(numbers[column], *arguments, 0, 0, 0)
    if done != -1 or ctypes.get_errno() != errno.EPERM:
        print(name, done, ctypes.get_errno())
""",
        "kernel",
    )
    assert ran.stdout == "begun\n"


def test_no_signal_goes_out_by_way_of_a_descriptor() -> None:
    """A pipe with an owner and a signal of choice would send it for a process that may not."""
    ran = attempt(
        """
import fcntl
end = sys.stdout.fileno()
for command in (8, 10, 15, 1024, 1026):
    number = 72 if os.uname().machine == "x86_64" else 25
    print(library.syscall(number, end, command, 0), ctypes.get_errno() == errno.EPERM)
print(fcntl.fcntl(end, fcntl.F_GETFD))
""",
        "kernel",
    )
    assert ran.stdout.split() == ["begun", *["-1", "True"] * 5, "0"]


def test_one_whose_parent_is_gone_already_ends_at_once() -> None:
    """The number is that of a process that is not its parent, as after an adoption."""
    begin = BEGIN.replace("parent=os.getppid()", "parent=os.getpid()")
    ran = subprocess.run(
        [sys.executable, "-c", begin], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (ran.stdout, ran.returncode) == ("", 1)


def test_limits_cannot_be_raised_again() -> None:
    ran = attempt(
        """
import resource
for name in ("AS", "CPU", "NOFILE", "FSIZE"):
    limit = getattr(resource, f"RLIMIT_{name}")
    _, most = resource.getrlimit(limit)
    try:
        resource.setrlimit(limit, (most + 1, most + 1))
    except (ValueError, OSError):
        continue
    print("raised")
print(resource.getrlimit(resource.RLIMIT_CORE), resource.getrlimit(resource.RLIMIT_FSIZE))
"""
    )
    assert ran.stdout == "begun\n(0, 0) (0, 0)\n"
