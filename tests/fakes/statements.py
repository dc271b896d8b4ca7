"""Statements put into words once for a process, not anew for each vault that a test opens."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Engine, Pool, create_engine


@contextlib.contextmanager
def compiled_once() -> Iterator[None]:
    """Have all engines share what SQLAlchemy knows of SQLite, and every statement it has compiled.

    In the program each vault begins with nothing, so that nothing of one
    outlives it; compiling was a sixteenth of what all tests cost.
    """
    made: list[Engine] = []

    def create(url: str, *, creator: Callable[[], object], poolclass: type[Pool]) -> Engine:
        engine = create_engine(url, creator=creator, poolclass=poolclass)
        if not made:
            made.append(engine)
        engine.dialect, engine._compiled_cache = made[0].dialect, made[0]._compiled_cache
        return engine

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.storage.engine.create_engine", create)
        yield
