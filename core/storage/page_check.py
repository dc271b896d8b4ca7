"""Whether SQLite can still read every page of a vault: asked at unlock, not when a page is missed.

The manifest is compared row by row, and that reads most pages. Here are the
others: the rest of long details, the two indexes, and the table of chunks. An
index that lost a row would otherwise hide it without a word.
"""

from __future__ import annotations

from core.errors import VaultDamagedError
from core.storage.engine import raw_connection
from core.storage.vault_file import VaultFile

_INDEXES = (
    (
        "SELECT parent, id FROM versions INDEXED BY versions_by_item",
        "SELECT parent, id, epoch FROM versions",
    ),
    (
        "SELECT item, attachment, number FROM chunks INDEXED BY chunks_by_item",
        "SELECT item, attachment, number, epoch FROM chunks",
    ),
)


def check_pages(vault: VaultFile) -> None:
    """Raise VaultDamagedError where a page that SQLite needs cannot be read or says another thing.

    The bytes of attachments are not read: of those the one that is broken says so itself.
    """
    with vault.read() as connection:
        driver = raw_connection(connection)
        driver.execute("SELECT sum(length(substr(detail, -1))) FROM items").fetchone()
        driver.execute("SELECT count(*) FROM drafts").fetchone()
        for by_index, by_table in _INDEXES:
            # The epoch is in no index: asking for it makes SQLite read the table.
            if set(driver.execute(by_index)) != {row[:-1] for row in driver.execute(by_table)}:
                raise VaultDamagedError(path=str(vault.path), detail="index")
