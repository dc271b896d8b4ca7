"""What differs between a backup and now, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.desktop.screens.backups.view_model import ShownDifference, ShownItem

_LONGEST = 48


def _tr(text: str, count: int = -1) -> str:
    return QCoreApplication.translate("Backups", text, "", count)


def say_difference(found: ShownDifference) -> str:
    """Return what differs, in one line."""
    parts = (
        (len(found.only_backup), "%Ln only in the backup"),
        (len(found.only_now), "%Ln only now"),
        (len(found.changed), "%Ln not the same"),
    )
    said = ", ".join(_tr(words, count) for count, words in parts if count)
    if not said:
        return _tr("Every item is now as it is in the backup.")
    return _tr("Compared with now: %1.").replace("%1", said)


def say_item(item: ShownItem, found: ShownDifference) -> str:
    """Return the title of an item and why it is listed."""
    title = " ".join(item.title.split()) or _tr("Untitled")
    # Beside a box a title could else be as wide as the screen, and an ampersand a shortcut.
    title = (title[:_LONGEST] + "…" if len(title) > _LONGEST else title).replace("&", "&&")
    gone = any(item.id == other.id for other in found.only_backup)
    return f"{title} · {_tr('not there now') if gone else _tr('differs')}"
