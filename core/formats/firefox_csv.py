"""Read the CSV file that Firefox exports."""

from __future__ import annotations

from core.formats.catalogue import FormatId
from core.formats.chrome_csv import ONE_ADDRESS, map_names, require_columns
from core.formats.csv_table import Row, Table
from core.formats.header_names import Target
from core.formats.imported import Parsed, Unit, Unreadable, Where, Why
from core.formats.mapped_csv import read_mapped
from core.progress import SILENT, Progress

REQUIRED = frozenset({"url", "username", "password"})
OWN = frozenset(
    {
        "httprealm",
        "formactionorigin",
        "guid",
        "timecreated",
        "timelastused",
        "timepasswordchanged",
    }
)

_TARGETS = {
    "url": Target.WEBSITE,
    "username": Target.USERNAME,
    "password": Target.PASSWORD,
    "timecreated": Target.CREATED,
    "timelastused": Target.LAST_USED,
    "timepasswordchanged": Target.MODIFIED,
}
_SYNC_ACCOUNT = "chrome://FirefoxAccounts"


def read_firefox_csv(table: Table, *, progress: Progress = SILENT) -> Parsed:
    """Return the logins of a Firefox export, named after their hosts.

    The realm of HTTP authentication, and a form's target where it is another site, become fields.
    Rows with the keys of Firefox's own account are named as unreadable: they are no login.
    Raises MissingColumnError.
    """
    require_columns(table, REQUIRED)
    index = {name.strip().casefold(): i for i, name in enumerate(table.header)}
    is_account = [row.cells[index["url"]].startswith(_SYNC_ACCOUNT) for row in table.rows]
    accounts = tuple(
        Unreadable(Where(Unit.LINE, row.line), Why.NOT_A_LOGIN)
        for row, account in zip(table.rows, is_account, strict=True)
        if account
    )
    rows = tuple(
        _without_noise(row, index)
        for row, account in zip(table.rows, is_account, strict=True)
        if not account
    )
    logins = table._replace(rows=rows, unreadable=table.unreadable + accounts)
    return read_mapped(
        logins,
        map_names(table, _TARGETS),
        format_id=FormatId.FIREFOX_CSV,
        rules=ONE_ADDRESS,
        progress=progress,
    )


def _without_noise(row: Row, index: dict[str, int]) -> Row:
    """Empty the row's id, which means nothing outside Firefox, and a form target that says nothing.

    A form that posts to its own site is the rule, and an empty target means any.
    """
    cells = list(row.cells)
    if "guid" in index:
        cells[index["guid"]] = ""
    form = index.get("formactionorigin")
    if form is not None and _origin(cells[form]) == _origin(cells[index["url"]]):
        cells[form] = ""
    return row._replace(cells=tuple(cells))


def _origin(address: str) -> str:
    scheme, mark, rest = address.partition("://")
    return f"{scheme}{mark}{rest.partition('/')[0]}".casefold()
