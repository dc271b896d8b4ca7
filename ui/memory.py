"""What both faces, and the process that reads a copy back, do about secrets in memory."""

from __future__ import annotations

import os
import sys

_PR_SET_DUMPABLE = 4
_M_PERTURB = -6
_FILL = 0x5A
_SIZES_OF_PYTHON = range(48, 513, 16)
_BYTES_OF_PYTHON, _BYTES_NEXT = 1 << 20, 1 << 16
_SIZES_OF_C = range(24, 1033, 16)
_BLOCKS_OF_C = 7


def guard_memory() -> None:
    """Have nobody read our memory, and have it overwritten where it is given back.

    Called before a secret is there.
    """
    forbid_dumps()
    overwrite_on_free()


def forbid_dumps() -> None:
    """Have the system write no picture of our memory, and let no equal process read it."""
    if os.name != "posix":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def overwrite_on_free() -> None:
    """Have glibc fill what Qt and other libraries free: they wipe none of their texts.

    Elsewhere nothing happens: other C libraries have no such switch.
    """
    if sys.platform == "linux":
        import ctypes

        mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
        if mallopt is not None:
            mallopt(_M_PERTURB, _FILL)


def sweep_freed_memory() -> None:
    """Overwrite texts that Python freed, and the few that glibc keeps back for each thread.

    Python's allocator hands the block that was freed last out first, so asking it for many
    blocks of each size reaches them; there is no way to know that all were. Takes some
    milliseconds. Call it on each thread that had texts.
    """
    _sweep_python(_BYTES_OF_PYTHON)
    if sys.platform == "linux":
        _sweep_thread_cache()


def sweep_last_freed() -> None:
    """Overwrite the blocks that Python hands out next, before something is made of them that stays.

    What is made is often shorter than its block: the end of a text that was there before would
    stay behind it, where no later sweep comes. Takes about a millisecond.
    """
    _sweep_python(_BYTES_NEXT)


def _sweep_python(bytes_of_each: int) -> None:
    for size in _SIZES_OF_PYTHON:
        # 33 bytes are the head of such an object and the zero behind it.
        blocks = [bytes(size - 33) for _ in range(bytes_of_each // size)]
        del blocks


def _sweep_thread_cache() -> None:
    import ctypes

    library = ctypes.CDLL(None)
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.argtypes = [ctypes.c_void_p]
    for size in _SIZES_OF_C:
        blocks = [library.malloc(size) for _ in range(_BLOCKS_OF_C)]
        for block in filter(None, blocks):
            ctypes.memset(block, 0, size)
            library.free(block)
