"""What a person keeps of an import: its report, and the lines that could not be read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.errors import AppError
from core.formats.catalogue import find_format
from core.services import import_reports
from ui.desktop.context import VaultContext
from ui.desktop.item_models.dates import say_date_and_time
from ui.desktop.prompts import FileFilter, FileWish
from ui.desktop.screens.import_wizard.view_model import ImportModel
from ui.wording.import_report import Imported, write_report


class Keeping(QObject):
    """Write the report or the lines to where a person wants them."""

    saved = Signal(object)
    """Carries the Path of a report."""
    lines_saved = Signal(object)
    """Carries the Path of lines that could not be read."""
    refused = Signal(object)
    """Carries the AppError for which nothing was written."""

    def __init__(
        self, context: VaultContext, model: ImportModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._model = context, model

    def save_report(self, path: Path) -> None:
        """Write what the import did."""
        planned, result, session = self._model.planned, self._model.result, self._context.session
        if planned is None or planned.plan is None or planned.source.parsed is None:
            return
        if result is None:
            return
        parsed = planned.source.parsed
        form = find_format(parsed.format_id)
        done = Imported(
            profile=session.card.name,
            when=say_date_and_time(session.clock.now()),
            where_from=f"{planned.source.path.name} ({form.name if form is not None else ''})",
            parsed=parsed,
            plan=planned.plan,
            result=result,
        )
        self._context.tasks.long(
            lambda _: import_reports.save_report(session, path=path, text=write_report(done)),
            lambda _: self.saved.emit(path),
            self._refuse,
            owner=self,
        )

    def save_lines(self, path: Path) -> None:
        """Write the lines that could not be read, to be put right and imported."""
        planned, session = self._model.planned, self._context.session
        source = planned.source if planned is not None else None
        if source is None or source.parsed is None or source.table is None:
            return
        table, rows = source.table, source.parsed.unreadable
        # Where exports are written: the registry is told of them as well.
        self._context.tasks.vault(
            lambda _: import_reports.save_lines(session, path=path, table=table, rows=rows),
            lambda _: self.lines_saved.emit(path),
            self._refuse,
            owner=self,
        )

    def _refuse(self, error: AppError) -> None:
        self.refused.emit(error)


def wish_for_report() -> FileWish:
    """Return what to ask for where a report goes."""
    say = QCoreApplication.translate
    return FileWish(
        title=say("Keeping", "Save the report of the import"),
        filters=(FileFilter(label=say("Keeping", "Text"), patterns=("*.txt",)),),
        name=say("Keeping", "Import report"),
        suffix="txt",
    )


def wish_for_lines() -> FileWish:
    """Return what to ask for where lines go that could not be read."""
    say = QCoreApplication.translate
    return FileWish(
        title=say("Keeping", "Save the lines that cannot be read"),
        filters=(FileFilter(label=say("Keeping", "Table (CSV)"), patterns=("*.csv",)),),
        name=say("Keeping", "Not imported"),
        suffix="csv",
    )
