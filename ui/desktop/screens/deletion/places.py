"""Where the deletion wizard can be."""

from __future__ import annotations

import enum


class Place(enum.Enum):
    """Where the wizard is."""

    LOSS = enum.auto()
    COPY = enum.auto()
    WHEN = enum.auto()
    CONFIRM = enum.auto()
    RUN_UP = enum.auto()
    WORKING = enum.auto()
    END = enum.auto()
