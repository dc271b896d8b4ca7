"""One item of a file beside what is here of it: which values there are, and which differ."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import QCoreApplication, QObject, Signal

from core.formats.imported import ImportedItem
from core.services import activity, items
from core.vault.field import CONCEALED_TYPES, Field, FieldDraft, FieldRole
from core.vault.item import Item
from ui.desktop.context import VaultContext
from ui.desktop.screens.import_wizard.view_model import ImportModel, ImportRow
from ui.wording.kinds import ROLES, TYPES

_MOST = 40


@dataclasses.dataclass(frozen=True, kw_only=True)
class Value:
    """A value in the file, and what is in its place here; None where nothing is compared."""

    name: str
    there: str = dataclasses.field(repr=False)
    here: str | None = dataclasses.field(default=None, repr=False)
    concealed: bool = False
    field: Field | None = dataclasses.field(default=None, repr=False)

    @property
    def differs(self) -> bool:
        """Tell whether the file says something else than what is here."""
        return self.here is not None and self.here != self.there


@dataclasses.dataclass(frozen=True)
class RowDetail:
    """What a person is shown of one row; values beyond the first forty are only counted."""

    title: str
    values: tuple[Value, ...]
    more: int
    compared: bool


class RowModel(QObject):
    """Look at one row of the plan at a time; what is here is read on the lane of the vault."""

    read = Signal(object)
    """Carries a RowDetail."""

    def __init__(
        self, context: VaultContext, model: ImportModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._model = context, model
        self._wanted: ImportRow | None = None

    def look_at(self, row: ImportRow) -> None:
        """Show a row, beside the item that it is taken for where there is one."""
        checked = self._model.planned
        parsed = checked.source.parsed if checked is not None else None
        if parsed is None:
            return
        self._wanted = row
        imported, match, session = parsed.items[row.index], row.match, self._context.session
        if match is None:
            self.read.emit(_detail(imported, None))
            return

        def tell(item: Item) -> None:
            if self._wanted is row:
                self.read.emit(_detail(imported, item))

        # What is damaged here is told on its own page; without it, the file alone is shown.
        self._context.tasks.vault(
            lambda _: items.read_item(session, item=match),
            tell,
            lambda _: self.read.emit(_detail(imported, None)),
            owner=self,
        )

    def note_shown(self, value: Value) -> None:
        """Note that a hidden value of the vault was shown; that of the file is not in it."""
        row = self._wanted
        if value.field is not None and row is not None and row.match is not None:
            activity.note_shown(self._context.session, value.field, item=row.match)


def _detail(imported: ImportedItem, item: Item | None) -> RowDetail:
    draft = imported.draft
    here = item.title if item is not None else None
    values = [Value(name=_say("Title"), there=draft.title, here=here)]
    left = list(item.fields) if item is not None else []
    for field in draft.fields:
        if field.value:
            values.append(_value(field, left, compared=item is not None))
    return RowDetail(
        title=draft.title,
        values=tuple(values[:_MOST]),
        more=max(0, len(values) - _MOST),
        compared=item is not None,
    )


def _value(field: FieldDraft, left: list[Field], *, compared: bool) -> Value:
    """Return a field beside the one here that has its place, which is then taken."""
    alike = [f for f in left if (f.role or f.label) == (field.role or field.label)]
    # Of several websites, the same one belongs beside it, wherever it stands.
    found = next((f for f in alike if f.value == field.value), alike[0] if alike else None)
    if found is not None:
        left.remove(found)
    here = found.value if found is not None else ""
    return Value(
        name=field.label or _say(ROLES[field.role] if field.role else TYPES[field.type]),
        there=field.value,
        here=here if compared else None,
        # What people write into notes is often no less secret than their passwords.
        concealed=field.role is FieldRole.NOTES
        or field.type in CONCEALED_TYPES
        or (found is not None and found.concealed),
        field=found,
    )


def _say(word: str) -> str:
    return QCoreApplication.translate("Wording", word)
