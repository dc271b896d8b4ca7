"""The house rules that a machine can hold.

A breach is a conversation, not a raise of the number.
"""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterable

import core
from tests.source_tree import (
    ROOT,
    Function,
    count_docstring,
    count_lines,
    list_modules,
    list_program,
    list_text_files,
    split_words,
)

MODULE_LINES = 300
CLASS_LINES = 200
CLASS_METHODS = 15
FUNCTION_LINES = 40
PARAMETERS = 5
EMPTY_NAMES = {"manager", "helper", "helpers", "util", "utils", "controller", "info", "data"}
BLIND_EXCEPTS = 2
LEAVING_ITEMS = {"addLayout", "insertLayout", "itemAt", "itemAtPosition"}
TIPS = {"setToolTip": 0, "setStatusTip": 0, "setWhatsThis": 0, "showText": 1}
"""What shows a hint, and which of its arguments is the text."""
MARKUP = {"setHtml", "insertHtml", "setMarkdown", "RichText", "AutoText", "MarkdownText"}
UNFINISHED = {"TODO", "FIXME", "XXX"}
INDEX_MARKS = ("pypi.org", "pythonhosted", "index-url", "find-links")
THIS_FILE = "tests/test_structure.py"


def expect_none(breaches: Iterable[str], advice: str) -> None:
    """Fail with every breach on its line and what to do about them."""
    lines = list(breaches)
    assert not lines, "\n".join([advice, *lines])


def is_decorated(function: Function, *names: str) -> bool:
    """Tell whether a decorator ends in one of the names."""
    return any(ast.unparse(node).split(".")[-1] in names for node in function.decorator_list)


def count_parameters(function: Function) -> int:
    """Return what a caller must keep in mind; a constructor's keyword-only ones are its fields."""
    arguments = function.args
    positional = [argument.arg for argument in (*arguments.posonlyargs, *arguments.args)]
    if positional[:1] in (["self"], ["cls"]):
        positional = positional[1:]
    keywords = [] if function.name == "__init__" else arguments.kwonlyargs
    return len(positional) + len(keywords)


def test_modules_are_short() -> None:
    sizes = {
        module.path: len(module.text.splitlines()) - count_docstring(module.tree)
        for module in list_modules("main.py", "core", "ui", "packaging", "benchmarks")
    }
    expect_none(
        (f"{path}: {size} lines" for path, size in sizes.items() if size > MODULE_LINES),
        f"A module has at most {MODULE_LINES} lines below its docstring. What else is in it?",
    )


def test_classes_are_short() -> None:
    expect_none(
        (
            f"{module.place(node)}: {count_lines(node)} lines"
            for module in list_program()
            for node in module.classes()
            if count_lines(node) > CLASS_LINES
        ),
        f"A class has at most {CLASS_LINES} lines. What in it is a value of its own?",
    )


def test_classes_have_few_public_methods() -> None:
    def count_public(node: ast.ClassDef) -> int:
        methods = [part for part in node.body if isinstance(part, Function)]
        return sum(
            not method.name.startswith("_") and not is_decorated(method, "overload", "setter")
            for method in methods
        )

    expect_none(
        (
            f"{module.place(node)}: {count_public(node)} public methods"
            for module in list_program()
            for node in module.classes()
            if count_public(node) > CLASS_METHODS
        ),
        f"A class has at most {CLASS_METHODS} public methods. Who needs all of them at once?",
    )


def test_functions_are_short() -> None:
    expect_none(
        (
            f"{module.place(node)}: {count_lines(node)} lines"
            for module in list_modules("main.py", "core", "ui", "packaging", "benchmarks")
            for node in module.functions()
            if count_lines(node) > FUNCTION_LINES
        ),
        f"A function has at most {FUNCTION_LINES} lines. Name its paragraphs; they are functions.",
    )


def test_functions_take_few_parameters() -> None:
    expect_none(
        (
            f"{module.place(node)}: {count_parameters(node)} parameters"
            for module in list_program()
            for node in module.functions()
            if count_parameters(node) > PARAMETERS
        ),
        f"A function takes at most {PARAMETERS} parameters. Which travel together?",
    )


def test_names_say_something() -> None:
    modules = list_modules("main.py", "core", "ui", "packaging", "benchmarks", "tests")
    names = [(module.path, module.name.rsplit(".", 1)[-1]) for module in modules]
    names += [
        (module.place(node), node.name.lstrip("_"))
        for module in modules
        for node in module.classes()
    ]
    expect_none(
        (f"{place}: {name}" for place, name in names if EMPTY_NAMES & set(split_words(name))),
        f"None of these words says what a thing is: {', '.join(sorted(EMPTY_NAMES))}.",
    )


def test_modules_say_what_they_are_for() -> None:
    modules = list_modules("main.py", "core", "ui", "packaging", "benchmarks", "tests")
    purposes = {module.path: (ast.get_docstring(module.tree) or "").strip() for module in modules}
    expect_none(
        (path for path, purpose in purposes.items() if not purpose and path != "tests/__init__.py"),
        "A module opens with one sentence on what it is for.",
    )


def test_only_two_places_catch_everything() -> None:
    blind = [
        module.place(node)
        for module in list_program()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in {"Exception", "BaseException"})
        and not (len(node.body) > 0 and is_raise_again(node.body[-1]))
    ]
    assert len(blind) <= BLIND_EXCEPTS, "\n".join(
        ["Only the task runner and the exception hook catch what is a bug of ours.", *blind]
    )


def is_raise_again(statement: ast.stmt) -> bool:
    """Tell whether a handler ends in a bare `raise`: it tidies up and hides nothing."""
    return isinstance(statement, ast.Raise) and statement.exc is None


def test_one_place_asks_for_layout_items() -> None:
    expect_none(
        (
            f"{module.path}:{node.lineno}"
            for module in list_modules("ui")
            if module.path != "ui/desktop/widgets/nesting.py"
            for node in module.nodes
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in LEAVING_ITEMS
        ),
        "Say `nest` or `widgets_of`: Qt deletes layout items, and PySide crashes on what is left.",
    )


def is_never_markup(text: ast.expr) -> bool:
    """Tell whether a hint is our own words as they stand, or was made plain."""
    if isinstance(text, ast.IfExp):
        return is_never_markup(text.body) and is_never_markup(text.orelse)
    if isinstance(text, ast.Constant):
        return True
    if not isinstance(text, ast.Call):
        return False
    called = ast.unparse(text.func)
    ours = called == "self.tr" and all(isinstance(word, ast.Constant) for word in text.args)
    return ours or called == "plain_tooltip"


def test_hints_are_never_read_as_markup() -> None:
    expect_none(
        (
            f"{module.path}:{node.lineno}"
            for module in list_modules("ui")
            for node in module.nodes
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in TIPS
                and not is_never_markup(node.args[TIPS[node.func.attr]])
            )
            or (
                isinstance(node, ast.If)
                and "ToolTipRole" in ast.unparse(node.test)
                and not ast.unparse(node.body[0]).startswith("return plain_tooltip(")
            )
        ),
        "Say `plain_tooltip`: Qt takes a name such as <img src=…> for markup and opens the file.",
    )


def test_labels_are_never_read_as_markup() -> None:
    expect_none(
        (
            f"{module.path}:{node.lineno}"
            for module in list_modules("ui")
            for node in module.nodes
            if (isinstance(node, ast.Attribute) and node.attr in MARKUP)
            or (
                isinstance(node, ast.Call)
                and ast.unparse(node.func) == "QLabel"
                and module.path != "ui/desktop/widgets/labels.py"
                and (node.args or node.keywords)
            )
        ),
        "Say `text_label`: a label of Qt takes what looks like markup for markup.",
    )


def test_nothing_is_left_for_later() -> None:
    expect_none(
        (
            f"{path}: {mark}"
            for path, text in list_text_files()
            if path.endswith((".py", ".md", ".toml", "Makefile", "run")) and path != THIS_FILE
            for mark in UNFINISHED & set(re.findall(r"\b[A-Z]+\b", text))
        ),
        "What is not done is an issue, not a comment.",
    )


def test_no_file_names_a_package_index() -> None:
    expect_none(
        (
            f"{path}: {mark}"
            for path, text in list_text_files()
            if path != THIS_FILE
            for mark in INDEX_MARKS
            if mark in text
        ),
        "Where packages come from is the business of whoever installs.",
    )


def test_no_file_names_the_place_it_was_written_at() -> None:
    expect_none(
        (path for path, text in list_text_files() if str(ROOT) + "/" in text),
        "A path of one machine means nothing on another.",
    )


def test_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == core.VERSION


def test_licence_is_there() -> None:
    assert "The Strongroom authors" in (ROOT / "LICENSE").read_text(encoding="utf-8")
