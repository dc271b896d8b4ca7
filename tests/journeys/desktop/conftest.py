"""A started window for every journey through it."""

from __future__ import annotations

from tests.fakes.desktop import started_window

__all__ = ["started_window"]
