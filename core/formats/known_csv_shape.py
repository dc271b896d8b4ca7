"""By which columns a program's CSV is known, and where they go."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping

from core.formats.catalogue import FormatId
from core.formats.chrome_csv import ONE_ADDRESS
from core.formats.csv_table import Table
from core.formats.header_names import Target
from core.formats.imported import ImportedItem
from core.formats.mapped_csv import CellRules

_Targets = Mapping[str, Target]
OPEN = frozenset({"*"})
"""Among the optional names: any other column may be there too."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class KnownCsv:
    """One program's CSV: it has all `required` names and no others than the `optional` ones.

    Names are folded as in `Table.names`; what has no target is kept as a field. `adapt` makes the
    rows plain before they are read, `finish` the items after.
    """

    id: FormatId
    required: frozenset[str]
    optional: frozenset[str] = frozenset()
    targets: _Targets
    without: frozenset[Target] = frozenset()
    rules: CellRules = ONE_ADDRESS
    adapt: Callable[[Table], Table] = lambda table: table
    finish: Callable[[ImportedItem], ImportedItem] = lambda item: item

    def fits(self, names: frozenset[str]) -> bool:
        """Tell whether a header with these names is this program's."""
        more = names - self.required
        return names >= self.required and (self.optional >= OPEN or more <= self.optional)


def names_in(text: str) -> frozenset[str]:
    """Return the names of columns in a text, of which none has a space."""
    return frozenset(text.split())


USUAL: dict[str, Target] = {
    "title": Target.TITLE,
    "name": Target.TITLE,
    "url": Target.WEBSITE,
    "username": Target.USERNAME,
    "login": Target.USERNAME,
    "password": Target.PASSWORD,
    "note": Target.NOTES,
    "notes": Target.NOTES,
    "folder": Target.FOLDER,
}
"""What columns of these names hold, whoever wrote them."""
