"""A household per test, copied from one that is made once."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.core.deletion.household import House, make_household, open_house
from tests.fakes.checking import in_a_child, read_back_here
from tests.fakes.clock import FakeClock
from tests.fakes.keyring import FakeKeyring

__all__ = ["in_a_child", "read_back_here"]


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with three filled profiles, not to be changed."""
    data = tmp_path_factory.mktemp("household") / "data"
    make_household(data)
    return data


@pytest.fixture
def data(template: Path, tmp_path: Path) -> Path:
    """Return a copy of that data folder."""
    copied = tmp_path / "data"
    shutil.copytree(template, copied, symlinks=True)
    copied.chmod(0o700)
    return copied


@pytest.fixture
def house(data: Path) -> Iterator[House]:
    """Return the household, opened."""
    clock, keyring = FakeClock(), FakeKeyring()
    opened = House(open_house(data, clock=clock, keyring=keyring), clock, keyring)
    yield opened
    opened.app.close()
