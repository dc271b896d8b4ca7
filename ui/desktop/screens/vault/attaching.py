"""What a person does to the files of an item: each act runs on the vault lane."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from core.errors import AppError
from core.services import attachments
from core.vault.attachment import Attachment
from core.vault.item import ItemId
from ui.desktop.file_names import named_by_file
from ui.desktop.screens.vault.vault_acts import VaultActs, short
from ui.desktop.sentences import sentence


class Attaching(VaultActs):
    """Attach, save and remove files; what changed an item offers Undo."""

    def attach(self, item: ItemId, paths: Sequence[Path]) -> None:
        """Put files into the vault, all or none; they stay where they are as well."""
        session, count = self._session, len(paths)
        if count == 1:
            said = self.tr("“%1” attached. The file itself stays where it is.")
            said = said.replace("%1", short(paths[0].name))
        else:
            said = self.tr("%Ln files attached. They themselves stay where they are.", "", count)
        self._context.tasks.vault(
            lambda progress: attachments.attach_files(
                session, item=item, paths=paths, progress=progress
            ),
            lambda changes: self.offer_undo(changes, said),
            lambda error: self._refuse(named_by_file(error, paths), count),
            owner=self,
        )

    def _refuse(self, error: AppError, count: int) -> None:
        """Tell of the file that could not be attached, and that it kept out the others."""
        if count == 1:
            self.failed.emit(error)
        else:
            self.say(f"{sentence(error)} {self.tr('None of the files was attached.')}")

    def save(self, item: ItemId, file: Attachment, path: Path) -> None:
        """Write a file where anyone who can open it reads it."""
        session = self._session
        said = self.tr("“%1” saved. Anyone who opens the file can read it.")
        said = said.replace("%1", short(path.name))
        self.run(
            lambda progress: attachments.save_file(
                session, item=item, attachment=file.id, path=path, progress=progress
            ),
            lambda _: self.say(said),
        )

    def remove(self, item: ItemId, file: Attachment) -> None:
        """Remove a file from its item; an earlier version keeps it."""
        session = self._session
        said = self.tr("“%1” removed").replace("%1", short(file.name))
        self.run(
            lambda _: attachments.detach_file(session, item=item, attachment=file.id),
            lambda changes: self.offer_undo(changes, said),
        )


def name_to_suggest(file: Attachment) -> str:
    """Return the name of a file as one that no path is hidden in."""
    name = "".join("_" if c in "/\\:\0" or not c.isprintable() else c for c in file.name)
    return name.lstrip(".").strip() or "file"
