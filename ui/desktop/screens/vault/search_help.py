"""What can be typed into the search field beside words, as a list to choose from."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QMenu

from ui.desktop.translations import QT_TRANSLATE_NOOP

_WAYS = (
    ("tag:", QT_TRANSLATE_NOOP("SearchHelp", "with a tag")),
    ("type:", QT_TRANSLATE_NOOP("SearchHelp", "of a type, such as card")),
    ("folder:", QT_TRANSLATE_NOOP("SearchHelp", "in a folder")),
    ("is:fav", QT_TRANSLATE_NOOP("SearchHelp", "favourites")),
    ("is:otp", QT_TRANSLATE_NOOP("SearchHelp", "with a one-time code")),
    ("is:weak", QT_TRANSLATE_NOOP("SearchHelp", "with a weak password")),
    ("is:reused", QT_TRANSLATE_NOOP("SearchHelp", "with a password that others have, too")),
    ("is:old", QT_TRANSLATE_NOOP("SearchHelp", "with an old password")),
    ("is:expired", QT_TRANSLATE_NOOP("SearchHelp", "expired")),
    ("-", QT_TRANSLATE_NOOP("SearchHelp", "without what follows")),
)


def make_search_help(field: QLineEdit) -> QMenu:
    """Return the list; what is chosen is put into the field, to be typed on from there."""
    menu = QMenu(field)
    menu.setAccessibleName(QCoreApplication.translate("SearchHelp", "What can be searched for"))
    for typed, words in _WAYS:
        said = QCoreApplication.translate("SearchHelp", words)
        action = menu.addAction(f"{typed}\u2003{said}")
        action.triggered.connect(lambda _checked=False, text=typed: field.setText(text))
    return menu
