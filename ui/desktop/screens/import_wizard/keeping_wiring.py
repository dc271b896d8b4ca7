"""The buttons that keep something of an import, and what is said once it is kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from core.errors import AppError
from ui.desktop.prompts import FileWish
from ui.desktop.screens.import_wizard.check_page import CheckPage
from ui.desktop.screens.import_wizard.done_page import DonePage
from ui.desktop.screens.import_wizard.keeping import Keeping, wish_for_lines, wish_for_report
from ui.desktop.sentences import sentence
from ui.desktop.widgets.banner import Tint

Ask = Callable[[FileWish, Callable[[Path], object]], object]
"""Ask where a file is to go, and call with the answer."""


def connect_keeping(check: CheckPage, finish: DonePage, keeping: Keeping, ask: Ask) -> None:
    """Connect what saves a report or the lines that cannot be read."""

    def tell(text: str, path: Path) -> None:
        said = text.replace("%1", path.name)
        check.banner.show_message(Tint.INFO, said)
        finish.kept_banner.show_message(Tint.INFO, said)

    def tell_saved(path: Path) -> None:
        tell(QCoreApplication.translate("Keeping", "Saved as %1. Only you can read it."), path)

    def tell_lines_saved(path: Path) -> None:
        text = QCoreApplication.translate(
            "Keeping",
            "Saved as %1. Passwords may be in it in clear: put it right, import it, and delete it.",
        )
        tell(text, path)

    def refuse(error: AppError) -> None:
        for banner in (check.banner, finish.kept_banner):
            banner.show_message(Tint.DANGER, sentence(error))

    finish.report_requested.connect(lambda: ask(wish_for_report(), keeping.save_report))
    for part in (check.unreadable, finish.unreadable):
        part.save_requested.connect(lambda: ask(wish_for_lines(), keeping.save_lines))
    keeping.saved.connect(tell_saved)
    keeping.lines_saved.connect(tell_lines_saved)
    keeping.refused.connect(refuse)
