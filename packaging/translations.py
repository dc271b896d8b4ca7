"""`make translations`: bring the languages up to date with what the window says.

Each `resources/languages/strongroom_*.ts` keeps what is translated, loses what is no longer said
and gets what is new as unfinished; then Qt's `lrelease` makes the `.qm` that the window loads.
English has a file for the forms that depend on a number only.
"""

from __future__ import annotations

import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from phrases import ROOT, Phrase, list_phrases

FOLDER = ROOT / "resources" / "languages"
LANGUAGES = ("de", "en", "es", "fr")
ENGLISH = "en"
FORMS = 2
"""Every language that we have knows one and many."""

Translated = Mapping[tuple[str, str], tuple[str, ...]]
"""By context and text: one form, or one for each number; an empty form is not done yet."""


def file_of(language: str) -> Path:
    """Return the file that people translate."""
    return FOLDER / f"strongroom_{language}.ts"


def wanted(language: str) -> tuple[Phrase, ...]:
    """Return the phrases that a language needs."""
    phrases = list_phrases()
    return tuple(p for p in phrases if p.counted) if language == ENGLISH else phrases


def read_language(path: Path) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return what a file translates."""
    found = {}
    # Our own file from our own folder, read by whoever builds the program.
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            said = message.find("translation")
            forms = () if said is None else tuple(form.text or "" for form in said)
            plain = "" if said is None else said.text or ""
            counted = message.get("numerus") == "yes"
            found[name, message.findtext("source", "")] = forms if counted else (plain,)
    return found


def write_language(language: str, done: Translated, phrases: Iterable[Phrase]) -> str:
    """Return the file as text, one context after the other."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    context = None
    for phrase in phrases:
        if phrase.context != context:
            lines += ["</context>"] * (context is not None)
            lines += ["<context>", f"    <name>{escape(phrase.context)}</name>"]
            context = phrase.context
        lines += _write_message(phrase, done.get((phrase.context, phrase.text), ()))
    lines += ["</context>", "</TS>"]
    return "\n".join(lines) + "\n"


def _write_message(phrase: Phrase, forms: tuple[str, ...]) -> list[str]:
    number = FORMS if phrase.counted else 1
    whole = len(forms) == number and all(forms)
    forms = forms if len(forms) == number else ("",) * number
    mark = "" if whole else ' type="unfinished"'
    said = escape(forms[0])
    if phrase.counted:
        inner = "".join(f"\n            <numerusform>{escape(f)}</numerusform>" for f in forms)
        said = f"{inner}\n        "
    return [
        '    <message numerus="yes">' if phrase.counted else "    <message>",
        f"        <source>{escape(phrase.text)}</source>",
        f"        <translation{mark}>{said}</translation>",
        "    </message>",
    ]


def update(language: str) -> int:
    """Bring one language up to date and return how many phrases wait for a translation."""
    path = file_of(language)
    done = read_language(path) if path.exists() else {}
    phrases = wanted(language)
    path.write_text(write_language(language, done, phrases), encoding="utf-8")
    return path.read_text(encoding="utf-8").count('type="unfinished"')


def compile_language(source: Path, target: Path) -> None:
    """Make the file that Qt reads; what is unfinished is left out and stays English."""
    tool = Path(sysconfig.get_path("scripts")) / "pyside6-lrelease"
    command = [str(tool), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    subprocess.run(command, check=True)


def main() -> None:
    """Update and compile every language, or those that are named."""
    for language in sys.argv[1:] or LANGUAGES:
        waiting = update(language)
        compile_language(file_of(language), file_of(language).with_suffix(".qm"))
        print(f"{language}: {waiting} of {len(wanted(language))} wait for a translation")


if __name__ == "__main__":
    main()
