"""Read the file to import, again whenever a person says how it should be read."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.errors import AppError
from core.formats.catalogue import FormatId
from core.formats.csv_columns import Mapping
from core.formats.header_names import Target
from core.formats.text import Encoding
from core.progress import Progress
from core.services import importing, source_files
from ui.desktop.context import VaultContext
from ui.desktop.screens.import_wizard.source import GivenKeys, Reading, Source, source_of
from ui.desktop.tasks import Task


class Looking(QObject):
    """Understand one file on the long lane; of several readings only the newest counts."""

    found = Signal(object)
    """Carries a Source."""
    refused = Signal(object)
    """Carries the AppError for which a file or its passphrase was not taken."""
    begun = Signal()
    """A file is being read."""

    def __init__(self, context: VaultContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._path: Path | None = None
        self._reading = Reading()
        self._source: Source | None = None
        self._count = 0
        self._task: Task | None = None

    @property
    def path(self) -> Path:
        """Return the file chosen; there must be one."""
        assert self._path is not None
        return self._path

    @property
    def reading(self) -> Reading:
        """Return how the file is read."""
        return self._reading

    def open_file(self, path: Path) -> None:
        """Look at another file, with nothing decided yet."""
        self._path, self._reading, self._source = path, Reading(), None
        self._look()

    def read_as(self, format_id: FormatId | None) -> None:
        """Read the file as another format; None goes by what is in it."""
        self._reading = dataclasses.replace(self._reading, format_id=format_id, mapping=None)
        self._look()

    def read_with(self, *, encoding: Encoding | None, delimiter: str | None) -> None:
        """Read the file with another encoding or delimiter; None goes by what is in it."""
        self._reading = dataclasses.replace(
            self._reading, encoding=encoding, delimiter=delimiter, mapping=None
        )
        self._look()

    def take_names(self, *, named: bool) -> None:
        """Read the first line as names of columns, or as an item like the others."""
        self._reading = dataclasses.replace(self._reading, named=named, mapping=None)
        self._look()

    def map_column(self, column: int, target: Target) -> None:
        """Have a column go somewhere else."""
        mapping = self._mapping()
        if mapping is not None:
            targets = list(mapping.targets)
            targets[column] = target
            self._map(Mapping(tuple(targets), mapping.without))

    def do_without(self, target: Target, *, without: bool) -> None:
        """Note that no column holds what is needed, or that one does."""
        mapping = self._mapping()
        if mapping is not None:
            changed = mapping.without | {target} if without else mapping.without - {target}
            self._map(Mapping(mapping.targets, changed))

    def unlock_file(self, given: GivenKeys) -> None:
        """Open a file with a passphrase, a key file or both; the passphrase is wiped afterwards."""
        passphrase, key_file = given.passphrase, given.key_file
        path, form = self.path, self._source.format_id if self._source is not None else None

        def read(progress: Progress) -> Source:
            with passphrase if passphrase is not None else contextlib.nullcontext():
                file = source_files.recognise(path)
                if key_file is not None:
                    parsed = importing.read_with_key_file(
                        path, key_file=key_file, secret=passphrase, progress=progress
                    )
                else:
                    parsed = importing.read_file(
                        path, format_id=form, secret=passphrase, progress=progress
                    )
            format_id = FormatId(parsed.format_id)
            return Source(path=path, format_id=format_id, parsed=parsed, file=file)

        self._run(read)

    def cancel(self) -> None:
        """Stop reading; nothing more is told of it."""
        self._count += 1
        if self._task is not None:
            self._task.cancel()

    def _mapping(self) -> Mapping | None:
        return self._source.mapping if self._source is not None else None

    def _map(self, mapping: Mapping) -> None:
        source = self._source
        assert source is not None
        assert source.table is not None
        self._reading = dataclasses.replace(self._reading, mapping=mapping)
        # At once, so that the next change builds on this one while the file is read again.
        self._source = dataclasses.replace(source, mapping=mapping, parsed=None)
        self._look()

    def _look(self) -> None:
        path, reading = self.path, self._reading

        def look(progress: Progress) -> Source:
            file = source_files.recognise(path)
            return source_of(file, importing.look_at(path, reading=reading, progress=progress))

        self._run(look)

    def _run(self, work: Callable[[Progress], Source]) -> None:
        # Nobody waits for the reading before, and its end is what this one waits for.
        self.cancel()
        mine = self._count
        self.begun.emit()

        def take(source: Source) -> None:
            if mine == self._count:
                self._source = source
                self.found.emit(source)

        def refuse(error: AppError) -> None:
            if mine == self._count:
                self.refused.emit(error)

        self._task = self._context.tasks.long(work, take, refuse, owner=self)
