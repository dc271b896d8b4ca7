"""The question before items are removed for good: what goes, with counts, and that it is final."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.desktop.dialogs.question import Question
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.vault.acts import Removal


def question_for(removal: Removal) -> Question:
    """Return what to ask; the safe verb has the focus."""
    return _emptying(removal) if removal.empties_trash else _deleting(removal)


def _deleting(removal: Removal) -> Question:
    count = len(removal.items)
    title = QCoreApplication.translate("Removal", "Delete “%1” permanently?")
    title = title.replace("%1", " ".join(removal.title.split()))
    if count > 1:
        title = QCoreApplication.translate("Removal", "Delete %Ln items permanently?", "", count)
    final = QCoreApplication.translate("Removal", "This cannot be undone.")
    return Question(
        title=title,
        text=f"{_say_parts(removal)} {final}".strip(),
        safe=QCoreApplication.translate("Removal", "Keep in Trash"),
        act=QCoreApplication.translate("Removal", "Delete permanently"),
        danger=True,
    )


def _emptying(removal: Removal) -> Question:
    count = len(removal.items)
    will = QCoreApplication.translate(
        "Removal", "Empty Trash? %Ln item(s) will be deleted permanently.", "", count
    )
    act = QCoreApplication.translate("Removal", "Delete %Ln item(s)", "", count)
    final = QCoreApplication.translate("Removal", "This cannot be undone.")
    return Question(
        title=plural(will, count),
        text=_say_parts(removal) or final,
        safe=QCoreApplication.translate("Removal", "Keep Trash"),
        act=plural(act, count),
        danger=True,
    )


def _say_parts(removal: Removal) -> str:
    """Return “Its 3 earlier versions and 1 attachment go too.”, empty where there are none."""
    versions = plural(
        QCoreApplication.translate("Removal", "%Ln earlier version(s)", "", removal.versions),
        removal.versions,
    )
    attachments = plural(
        QCoreApplication.translate("Removal", "%Ln attachment(s)", "", removal.attachments),
        removal.attachments,
    )
    pairs = [(versions, removal.versions), (attachments, removal.attachments)]
    of_one = len(removal.items) == 1 and not removal.empties_trash
    if not of_one:
        pairs.reverse()
    parts = [text for text, count in pairs if count]
    if not parts:
        return ""
    if of_one:
        words = QCoreApplication.translate("Removal", "Its %1 go too.")
    else:
        words = QCoreApplication.translate("Removal", "%1 go too.")
    if removal.versions + removal.attachments == 1:
        words = words.replace(" go ", " goes ")
    return words.replace("%1", QCoreApplication.translate("Removal", " and ").join(parts))
