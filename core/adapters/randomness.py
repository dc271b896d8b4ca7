"""The system's cryptographic generator."""

from __future__ import annotations

import os
import secrets


class SystemRandomness:
    """Draw from the operating system; implements `core.ports.Randomness`."""

    def bytes(self, count: int) -> bytes:
        """Return `count` random bytes."""
        return os.urandom(count)

    def below(self, bound: int) -> int:
        """Return an unbiased integer in [0, bound), of any size."""
        return secrets.randbelow(bound)
