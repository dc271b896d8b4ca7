"""Acts that keep a profile busy, so that nothing ends it under them."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from core.session import Session
from core.vault.doing import Doing

__all__ = ["Doing", "occupied"]

P = ParamSpec("P")
T = TypeVar("T")


def occupied(
    what: Doing,
) -> Callable[[Callable[Concatenate[Session, P], T]], Callable[Concatenate[Session, P], T]]:
    """Have a session say, while an act on it runs, what is being done."""

    def wrap(act: Callable[Concatenate[Session, P], T]) -> Callable[Concatenate[Session, P], T]:
        @functools.wraps(act)
        def act_on(session: Session, /, *args: P.args, **options: P.kwargs) -> T:
            with session.busy(what):
                return act(session, *args, **options)

        return act_on

    return wrap
