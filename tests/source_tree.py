"""The program's own text as values, for the tests that read it."""

from __future__ import annotations

import ast
import dataclasses
import functools
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NOT_OURS = {".git", ".venv", "__pycache__", "build"}
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclasses.dataclass(frozen=True)
class Module:
    """One Python file, parsed."""

    path: str
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """Return its dotted name."""
        return self.path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")

    @functools.cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Return every node of the tree, walked once for all tests."""
        return tuple(ast.walk(self.tree))

    def classes(self) -> Iterator[ast.ClassDef]:
        """Yield every class, nested ones too."""
        return (node for node in self.nodes if isinstance(node, ast.ClassDef))

    def functions(self) -> Iterator[Function]:
        """Yield every function and method, nested ones too."""
        return (node for node in self.nodes if isinstance(node, Function))

    def place(self, node: ast.stmt | ast.ExceptHandler) -> str:
        """Return where something is, in a form an editor can open."""
        name = getattr(node, "name", None)
        return f"{self.path}:{node.lineno} {name}" if name else f"{self.path}:{node.lineno}"


@functools.cache
def read_module(path: Path) -> Module:
    """Parse one file of ours."""
    text = path.read_text(encoding="utf-8")
    return Module(path.relative_to(ROOT).as_posix(), text, ast.parse(text))


@functools.cache
def list_modules(*places: str) -> tuple[Module, ...]:
    """Return the modules of folders and files named relative to the root."""
    found: list[Path] = []
    for place in map(ROOT.joinpath, places):
        found += [place] if place.is_file() else sorted(place.rglob("*.py"))
    return tuple(read_module(path) for path in found)


def list_program() -> tuple[Module, ...]:
    """Return what runs at a person's; tests are measured with less rigour."""
    return list_modules("main.py", "core", "ui")


def list_text_files() -> Iterator[tuple[str, str]]:
    """Yield path and text of every file of the project, locks included, caches not."""
    for path in sorted(ROOT.rglob("*")):
        parts = path.relative_to(ROOT).parts
        ours = not any(part in NOT_OURS or part.endswith("_cache") for part in parts)
        if not ours or not path.is_file() or ".hypothesis" in parts:
            continue
        try:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue


def split_words(name: str) -> list[str]:
    """Return the words of a name in snake_case or CamelCase, in lower case."""
    return [word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+", name)]


def count_lines(node: ast.ClassDef | Function) -> int:
    """Return the lines of a class or function without its docstring: words are not the cost."""
    assert node.end_lineno is not None
    return node.end_lineno - node.lineno + 1 - count_docstring(node)


def count_docstring(node: ast.Module | ast.ClassDef | Function) -> int:
    """Return the lines of a docstring, 0 where there is none."""
    if ast.get_docstring(node) is None:
        return 0
    first = node.body[0]
    assert first.end_lineno is not None
    return first.end_lineno - first.lineno + 1
