"""Every test that a page for people names as its proof exists."""

from __future__ import annotations

import ast
import functools
import re

import pytest

from tests.source_tree import ROOT

PAGES = sorted(
    path.relative_to(ROOT).as_posix() for path in (ROOT / "README.md", *ROOT.glob("docs/**/*.md"))
)
NAMED = re.compile(r"`(?:tests/)?((?:[a-z_0-9]+/)*test_[a-z_0-9]+\.py)(?:::(test_[a-z_0-9]+))?`")


@functools.cache
def list_modules_of_tests() -> tuple[str, ...]:
    """Return every module of tests, relative to their folder."""
    home = ROOT / "tests"
    return tuple(path.relative_to(home).as_posix() for path in home.rglob("test_*.py"))


@functools.cache
def list_tests(module: str) -> set[str]:
    """Return the names of the functions of a module of tests."""
    tree = ast.parse((ROOT / "tests" / module).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("page", PAGES)
def test_what_a_page_names_as_proof_exists(page: str) -> None:
    known, text = list_modules_of_tests(), (ROOT / page).read_text(encoding="utf-8")
    for module, name in NAMED.findall(text):
        found = [path for path in known if path == module or path.endswith(f"/{module}")]
        assert found, f"{page} names {module}"
        if name:
            assert any(name in list_tests(path) for path in found), f"{page} names {module}::{name}"


def test_every_claim_about_letting_go_names_its_proof() -> None:
    """In README's table of claims each line ends with a test function."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.split("## How it lets go")[1].split("\n## ")[0]
    table = section.split("| claim |")[1]
    lines = [line for line in table.splitlines() if line.startswith("| ")]
    assert len(lines) > 16
    for line in lines:
        assert NAMED.search(line), line
        assert "::" in line, line
