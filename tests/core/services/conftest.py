"""A data folder with the profile Maria for each test, copied from one made once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import App
from core.session import Session
from tests.core.services.vaults import (
    Template,
    copy_template,
    make_template,
    open_with_key,
    start,
)
from tests.fakes.checking import in_a_child, read_back_here
from tests.fakes.clock import FakeClock

__all__ = ["in_a_child", "read_back_here"]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """Return a data folder with the profile Maria; not to be changed."""
    return make_template(tmp_path_factory.mktemp("template") / "data")


@pytest.fixture
def clock() -> FakeClock:
    """Return a clock that the test moves."""
    return FakeClock()


@pytest.fixture
def app(template: Template, clock: FakeClock, tmp_path: Path) -> Iterator[App]:
    """Return the program with the profile Maria in its data folder."""
    copy_template(template, tmp_path / "data")
    app = start(tmp_path / "data", clock=clock, seed=2)
    yield app
    app.close()


@pytest.fixture
def session(app: App, template: Template) -> Iterator[Session]:
    """Return Maria's vault, open."""
    session = open_with_key(app, template)
    yield session
    session.close()
