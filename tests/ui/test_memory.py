"""No picture of the program's memory is taken, and what it frees is overwritten."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.source_tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="what Linux promises")

NOBODY = 65534


def run_python(script: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run a script in a process of its own, in a folder of its own."""
    return subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{script}"],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("way", ["SIGSEGV", "SIGABRT"])
def test_a_crash_leaves_no_core_and_no_text(tmp_path: Path, way: str) -> None:
    script = f"""
import os, resource, signal, faulthandler
# As high as whoever started us allows.
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
from ui.memory import guard_memory
guard_memory()
assert resource.getrlimit(resource.RLIMIT_CORE) == (0, 0)
assert not faulthandler.is_enabled()
secret = "canary-7Qd2-must-not-be-seen"
os.kill(os.getpid(), signal.{way})
"""
    ended = run_python(script, tmp_path)
    assert ended.returncode == -getattr(signal, way)
    assert not list(tmp_path.iterdir())
    assert (ended.stdout, ended.stderr) == (b"", b"")


def test_an_equal_process_cannot_read_ours(tmp_path: Path) -> None:
    script = f"""
import ctypes, os, resource
from ui.memory import guard_memory
if os.geteuid() == 0:
    os.setgid({NOBODY}); os.setuid({NOBODY})
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
guard_memory()
ours = os.getpid()
reader = os.fork()
if reader == 0:
    for name in ("mem", "maps", "environ"):
        try:
            open(f"/proc/{{ours}}/{{name}}", "rb").read(1)
        except OSError:
            continue
        os._exit(1)
    os._exit(0)
_, status = os.waitpid(reader, 0)
print(os.waitstatus_to_exitcode(status))
"""
    without = run_python(script.replace("guard_memory()\nours", "ours"), tmp_path)
    assert without.stdout == b"1\n", without.stderr.decode()
    guarded = run_python(script, tmp_path)
    assert guarded.stdout == b"0\n", guarded.stderr.decode()


def test_what_c_frees_is_overwritten(tmp_path: Path) -> None:
    script = """
import ctypes
from ui.memory import overwrite_on_free
overwrite_on_free()
c = ctypes.CDLL(None)
c.malloc.restype = ctypes.c_void_p
c.free.argtypes = [ctypes.c_void_p]
blocks = [c.malloc(5000) for _ in range(3)]
for block in blocks:
    ctypes.memset(block, ord("s"), 5000)
c.free(blocks[1])
print(ctypes.string_at(blocks[1], 5000).count(b"s" * 9))
"""
    # In shorter runs: the addresses of other free blocks may hold that very byte.
    assert run_python(script, tmp_path).stdout == b"0\n"


@pytest.mark.parametrize("sweep", ["sweep_freed_memory", "sweep_last_freed"])
def test_a_sweep_reaches_what_python_freed(tmp_path: Path, sweep: str) -> None:
    script = f"""
import ctypes
from ui.memory import {sweep}
texts = [chr(97 + n) * (20 + n) for n in range(26)]
places = [(id(text), len(text)) for text in texts]
head = 48 if sys.version_info < (3, 12) else 40
before = [ctypes.string_at(at + head, size) for at, size in places]
assert all(b == t.encode() for b, t in zip(before, texts)), before[:2]
del texts
{sweep}()
after = [ctypes.string_at(at + head, size) for at, size in places]
print(sum(a == b for a, b in zip(after, before)))
"""
    ended = run_python(script, tmp_path)
    assert ended.stdout == b"0\n", ended.stderr.decode()


def test_both_faces_and_the_check_of_a_copy_guard_their_memory() -> None:
    for place in ("main.py", "ui/desktop/application.py", "ui/terminal/program.py"):
        assert "    guard_memory()\n" in (ROOT / place).read_text("utf-8"), place
