"""Imports as Python does them, where Qt's binding would read the source of every module."""

from __future__ import annotations

import builtins

# Loading it is what puts another import in the place of Python's.
import shiboken6  # noqa: F401


def restore_imports() -> None:
    """Take back the import that looks for `from __feature__ import …`; nothing here uses that.

    It reads each module's source as lines and keeps them: a third of the time until the window
    stands, 24 MiB, and thousands of texts that are made while a vault is open. One that takes a
    freed block for good may leave the end of a secret lying behind its own bytes.
    """
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
