"""A started window for every journey through it."""

from __future__ import annotations

from tests.fakes.desktop import started_window
from tests.fakes.vault_window import vault_window

__all__ = ["started_window", "vault_window"]
