"""A language that nobody speaks: English, longer, accented and in brackets.

It shows on screen what is not translated at all, what is put together from pieces, and what has
no room for longer words. No setting offers it; tests and whoever builds a screen ask for it.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QTranslator

PSEUDO = "pseudo"
PSEUDO_MIRRORED = "pseudo-rtl"
"""The same from right to left."""

_PLAIN = "AEIOUYaeiouycnsz"
_ACCENTED = "ÀÉÎÕÛÝàéîõûýçñšž"
_ACCENTS = str.maketrans(_PLAIN, _ACCENTED)
_BACK = str.maketrans(_ACCENTED, _PLAIN, "[]")
_GAP = re.compile(r"(%L?\d|%L?n|\{[^{}]*\}|&.|<[^>]*>)")
_DATE = re.compile(r"[dMyHm ,.:]+")
_WORD = "~~~~~~~ "
"""Long texts go on with several words, for they must find a place to break."""
_TAIL = re.compile(r"~[~ ]*")
_LONGER = 0.35
"""What German needs more than English, in the mean."""


class PseudoTranslator(QTranslator):
    """Translate everything, by rule."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(PSEUDO)

    def isEmpty(self) -> bool:
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        return to_pseudo(sourceText) if context not in _QT else sourceText


_QT = frozenset({"QShortcut", "QPlatformTheme", "QGuiApplication", "QLocale"})
"""Where Qt asks for more than words: names of keys, and whether to mirror."""


def to_pseudo(text: str) -> str:
    """Return a text in the language that nobody speaks; gaps and patterns of dates stay."""
    if not text.strip() or _DATE.fullmatch(text):
        return text
    parts = _GAP.split(text)
    said = "".join(p if at % 2 else p.translate(_ACCENTS) for at, p in enumerate(parts))
    ends = said.endswith("…")
    longer = round(len(text) * _LONGER)
    tail = (_WORD * (longer // len(_WORD) + 1))[:longer].rstrip()
    return f"[{said.removesuffix('…')}{tail}]{'…' * ends}"


def from_pseudo(text: str) -> str:
    """Return what a text would be in English."""
    return _TAIL.sub("", text).translate(_BACK)
