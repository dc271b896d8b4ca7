"""The button that keeps lines of a file, and what is said once something is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.errors import AppError
from ui.desktop.prompts import FileWish
from ui.desktop.screens.import_wizard.keeping import Keeping, wish_for_lines
from ui.desktop.screens.import_wizard.unreadable_part import UnreadablePart
from ui.desktop.sentences import sentence
from ui.desktop.widgets.banner import Banner, Tint

Ask = Callable[[FileWish, Callable[[Path], object]], object]
"""Ask where a file is to go, and call with the answer."""


def connect_keeping(banner: Banner, lines: UnreadablePart, keeping: Keeping, ask: Ask) -> None:
    """Connect what saves the lines that cannot be read, and say in a banner what was kept."""

    def tell(text: str, path: Path) -> None:
        banner.show_message(Tint.INFO, text.replace("%1", path.name))

    def tell_saved(path: Path) -> None:
        tell(QCoreApplication.translate("Keeping", "Saved as %1. Only you can read it."), path)

    def tell_lines_saved(path: Path) -> None:
        text = QCoreApplication.translate(
            "Keeping",
            "Saved as %1. Passwords may be in it in clear: put it right, import it, and delete it.",
        )
        tell(text, path)

    def refuse(error: AppError) -> None:
        banner.show_message(Tint.DANGER, sentence(error))

    lines.save_requested.connect(lambda: ask(wish_for_lines(), keeping.save_lines))
    keeping.saved.connect(tell_saved)
    keeping.lines_saved.connect(tell_lines_saved)
    keeping.refused.connect(refuse)
