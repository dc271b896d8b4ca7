"""What a file made to hurt is: how it is made, what it must end in, and what would open it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from core.errors import AppError
from tests.conftest import CANARY


@dataclasses.dataclass(frozen=True)
class Hostile:
    """A file in the time that it takes to write it; one that ends in no error is read.

    `words` is the passphrase it is read with. One that `may_be_stopped` can also be too much for
    the process that reads, and that is said as well.
    """

    make: Callable[[], bytes]
    ends_in: type[AppError] | None
    words: str = CANARY
    may_be_stopped: bool = False
