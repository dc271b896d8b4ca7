"""Getting ready while a person reads and types: what opening a vault needs, and its cost."""

from __future__ import annotations

from core.app import App
from core.crypto.self_test import check_primitives


def check_cryptography() -> None:
    """Raise PrimitiveFailedError unless the cryptography answers as it must.

    Each face asks before a secret is typed. Whatever they do, no key is
    derived without it.
    """
    check_primitives()


def load_vault_modules() -> None:
    """Load what opens a vault, so that unlocking does not wait for it."""
    import core.services.profiles
    import core.services.recovery  # noqa: F401 - loading is the point
    from core.crypto.primitives import load_library

    load_library()


def measure_cost(app: App) -> None:
    """Measure what unlocking may cost on this computer, where that is due; takes up to seconds."""
    app.policy.refresh()
