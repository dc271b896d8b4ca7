"""What the window says, as its own text tells: every phrase that Qt is asked to translate.

Qt's own tool reads Python by its look; a phrase it misses stays English on screen and nobody
hears of it. This reads the syntax tree, so that a test can hold the languages against it, and
the tables of `ui.wording`, which know no Qt.
"""

from __future__ import annotations

import ast
import dataclasses
import enum
import functools
import importlib
from collections.abc import Iterator, Mapping
from pathlib import Path

from ui.wording.message import Sentences

ROOT = Path(__file__).resolve().parent.parent
WORDING = "Wording"
"""The context of all that `ui.wording` says by itself."""

TABLES: Mapping[str, tuple[str, ...]] = {
    WORDING: (
        "broken",
        "condition",
        "deletion",
        "differences",
        "doctor",
        "import_report",
        "kinds",
        "losses",
        "strength",
    ),
    "Activity": ("activity",),
    "ConditionDialog": ("condition",),
    "Deletion": ("deletion",),
    "Errors": ("errors",),
    "Leftovers": ("leftovers",),
    "LeftoversDialog": ("leftovers",),
    "Receipt": ("deletion", "receipt"),
    "Settings": ("settings",),
}
"""The modules of `ui.wording` whose tables are shown, by the context they are asked for in."""


@dataclasses.dataclass(frozen=True, order=True)
class Phrase:
    """One text in one context; `counted` where its form depends on a number."""

    context: str
    text: str
    counted: bool = False


@functools.cache
def list_phrases() -> tuple[Phrase, ...]:
    """Return every phrase of the window once, sorted."""
    found: dict[tuple[str, str], bool] = {}
    for phrase in (*_read_window(), *_read_wording(), *_read_tables()):
        key = phrase.context, phrase.text
        found[key] = found.get(key, False) or phrase.counted
    return tuple(Phrase(*key, counted) for key, counted in sorted(found.items()))


def _read_window() -> Iterator[Phrase]:
    paths = sorted((ROOT / "ui" / "desktop").rglob("*.py"))
    trees = {_name_of(path): ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    helpers = {name: _list_helpers(tree) for name, tree in trees.items()}
    for name, tree in trees.items():
        known = dict(helpers[name])
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and node.module in helpers:
                lent = helpers[node.module]
                known |= {a.asname or a.name: lent[a.name] for a in node.names if a.name in lent}
        yield from _Reader(name, tree, known).phrases


def _name_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _list_helpers(tree: ast.Module) -> dict[str, str]:
    """Return the functions of a module that translate what they are given, with their context."""
    found = {}
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef) or not function.args.args:
            continue
        names = {argument.arg for argument in function.args.args}
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "translate":
                context, text = (*node.args, None, None)[:2]
                if isinstance(text, ast.Name) and text.id in names and context is not None:
                    found[function.name] = "".join(_literals(context))
    return found


def _read_wording() -> Iterator[Phrase]:
    """Yield what the sentences of `ui.wording` are put together from."""
    for path in sorted((ROOT / "ui" / "wording").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
                yield from (Phrase(WORDING, t) for a in node.args for t in _literals(a))


def _read_tables() -> Iterator[Phrase]:
    for context, modules in TABLES.items():
        for name in modules:
            module = importlib.import_module(f"ui.wording.{name}")
            for constant, value in vars(module).items():
                if constant.isupper() or constant.strip("_").isupper():
                    yield from (Phrase(context, text) for text in _flatten(value) if text)


def _flatten(value: object) -> Iterator[str]:
    """Yield the texts of a table: its values, never its keys."""
    if isinstance(value, Sentences):
        yield from value.templates()
    elif isinstance(value, str) and not isinstance(value, enum.Enum):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from _flatten(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from _flatten(inner)
    elif dataclasses.is_dataclass(value) and not isinstance(value, type):
        for field in dataclasses.fields(value):
            yield from _flatten(getattr(value, field.name))


class _Reader(ast.NodeVisitor):
    """Collects the phrases of one module; the context of `tr` is the class of its object."""

    def __init__(self, name: str, tree: ast.Module, helpers: Mapping[str, str]) -> None:
        self.phrases: list[Phrase] = []
        self._place = name
        self._helpers = helpers
        self._classes: list[str] = []
        self._typed: dict[str, str] = {}
        self._asking = {"translate", "QT_TRANSLATE_NOOP"}
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outer = self._typed
        typed = {a.arg: a.annotation for a in node.args.args}
        names = {arg: a.id for arg, a in typed.items() if isinstance(a, ast.Name)}
        self._typed = outer | names | ({"self": self._classes[-1]} if self._classes else {})
        self.generic_visit(node)
        self._typed = outer

    def visit_Assign(self, node: ast.Assign) -> None:
        if getattr(node.value, "attr", "") == "translate":
            self._asking |= {name.id for name in node.targets if isinstance(name, ast.Name)}
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        first, second = ([*_literals(a)] for a in (*node.args, _NOTHING, _NOTHING)[:2])
        if name == "tr" and isinstance(node.func, ast.Attribute):
            self._take_tr(node, node.func.value, first)
        elif isinstance(node.func, ast.Name) and name in self._helpers:
            self._add(self._helpers[name], first, counted=len(node.args) > 1)
        elif name in self._asking and first and second:
            self._add(first[0], second, counted=len(node.args) > 3)
        elif name == "QT_TRANSLATE_NOOP":
            raise SyntaxError(f"{self._place}:{node.lineno} has no literal to translate")

    def _take_tr(self, node: ast.Call, owner: ast.expr, texts: list[str]) -> None:
        context = self._typed.get(owner.id) if isinstance(owner, ast.Name) else None
        if context is None and texts:
            raise SyntaxError(f"{self._place}:{node.lineno} asks something unknown to translate")
        self._add(context or "", texts, counted=len(node.args) > 2)

    def _add(self, context: str, texts: list[str], *, counted: bool) -> None:
        for text in filter(None, texts):
            plural = counted or "%n" in text or "%Ln" in text
            self.phrases.append(Phrase(context, text, plural))


_NOTHING = ast.Constant(None)


def _literals(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an expression can be, where it says so itself."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
