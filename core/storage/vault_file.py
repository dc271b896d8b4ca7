"""An open vault: its one connection, its keys, and the manifest as of the last commit."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from core.crypto.envelope import FORMAT, NO_PARENT, tag_of
from core.crypto.keys import SubKeys
from core.errors import DiskError, ReadOnlyError, VaultDamagedError, VaultReadOnlyError
from core.ports import Randomness
from core.progress import Progress
from core.storage import manifest
from core.storage.broken_rows import BrokenRows
from core.storage.engine import (
    check_schema,
    copy_database,
    database_errors,
    make_database,
    open_engine,
    refuse_foreign_files,
)
from core.storage.findings import list_findings
from core.storage.manifest import Entry, ManifestSeal, Root
from core.storage.rows import (
    APPLICATION_ID,
    SCHEMA,
    SCHEMA_TEXT,
    SEALED,
    TableId,
)
from core.storage.unit_of_work import UnitOfWork
from core.vault.activity import Chain, Event
from core.vault.condition import Finding, ReadOnlyReason
from core.vault.profile import ProfileId

EMPTY_LOG = (0, bytes(32))


class VaultFile:
    """One vault while it is open. Use it from one unit of work at a time.

    `broken` gathers the rows that do not open, where such rows are passed over;
    where it is None, each of them raises.
    """

    def __init__(
        self,
        path: Path,
        profile: ProfileId,
        keys: SubKeys,
        randomness: Randomness,
        *,
        read_only: ReadOnlyReason | None = None,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self.profile = profile
        self.keys = keys
        self.randomness = randomness
        self.log_state = EMPTY_LOG
        self.broken: BrokenRows | None = None
        self.unlogged: list[Event] = []
        """What happened and waits for a commit to become lines of the profile's own log."""
        self._in_doubt = False
        self._engine: Engine = self._open()
        try:
            self._check_schema()
            self.seal = self._seal_for(keys)
            with self.read() as connection:
                self.root, self.root_tag, self.bucket_tags = self._read_manifest(connection)
        except BaseException:
            self._engine.dispose()
            raise

    def _open(self) -> Engine:
        return open_engine(self.path, read_only=self.read_only is not None)

    def _check_schema(self) -> None:
        check_schema(
            self._engine,
            self.path,
            statements=SCHEMA_TEXT,
            application=APPLICATION_ID,
            schema=SCHEMA,
        )

    def _seal_for(self, keys: SubKeys) -> ManifestSeal:
        return ManifestSeal(keys.manifest, self.profile, keys.epoch, str(self.path))

    def _read_manifest(self, connection: Connection) -> tuple[Root, bytes, list[bytes]]:
        rows = connection.execute(select(SEALED[TableId.ROOT])).all()
        if len(rows) != 1:
            raise VaultDamagedError(path=str(self.path), detail="manifest-root")
        root = self.seal.open_root(rows[0])
        buckets = SEALED[TableId.BUCKETS]
        query = select(buckets.c.id, buckets.c.sealed).order_by(buckets.c.id)
        tags = []
        for number, (row, blob) in enumerate(connection.execute(query)):
            if row != manifest.bucket_id(number) or not isinstance(blob, bytes):
                raise VaultDamagedError(path=str(self.path), detail="manifest-buckets")
            tags.append(tag_of(blob))
        if len(tags) != 1 << root.bits or manifest.hash_tags(tags) != root.buckets_hash:
            raise VaultDamagedError(path=str(self.path), detail="manifest-buckets")
        return root, tag_of(rows[0].sealed), tags

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """Lend the connection for reading inside one transaction."""
        with database_errors(self.path), self._engine.connect() as connection:
            connection.begin()
            yield connection
            connection.rollback()

    @contextlib.contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Begin one intention; unless it is committed inside, nothing of it stays.

        Raises VaultReadOnlyError at the first attempt to write, where the vault is for reading.
        """
        if self._in_doubt:
            self._look_again()
        try:
            with database_errors(self.path), self._engine.connect() as connection:
                # Now, not at the first statement: the driver is also used directly.
                connection.begin()
                yield UnitOfWork(self, connection)
                connection.rollback()
        except DiskError as error:
            if isinstance(error, ReadOnlyError):
                # It is our own setting that SQLite speaks of, not the disk's.
                self.check_writable()
            # A commit may fail and yet be done: a manifest that goes on from the root before it
            # would list what is not there. And SQLite may keep a journal it could not open.
            self._in_doubt = True
            raise

    def _look_again(self) -> None:
        """Go on from what the disk says, with a connection that begins anew."""
        self._engine.dispose()
        refuse_foreign_files(self.path)
        self._check_schema()
        before = self.root.activity or Chain()
        with self.read() as connection:
            self.root, self.root_tag, self.bucket_tags = self._read_manifest(connection)
        # What waited is written first: as many lines as there are more were not lost.
        del self.unlogged[: (self.root.activity or before).count - before.count]
        self._in_doubt = False

    def why_read_only(self) -> ReadOnlyReason | None:
        """Return why nothing is written from now on, None where this is an ordinary vault."""
        if self.read_only is None and self.broken is not None and self.broken.stops_writing():
            # Found while it is open: what is there must not be written over without the rest.
            return ReadOnlyReason.DAMAGED
        return self.read_only

    def check_writable(self) -> None:
        """Raise VaultReadOnlyError where this vault is open for reading only."""
        reason = self.why_read_only()
        if reason is not None:
            raise VaultReadOnlyError(reason=reason)

    def find_damage(self) -> list[Finding]:
        """Compare every row with the manifest and name what differs."""
        listed: set[Entry] = set()
        # What does not open must be told from what does: nothing is passed over here.
        passed_over, self.broken = self.broken, None
        try:
            with self.unit_of_work() as work:
                for row in work.connection.execute(select(SEALED[TableId.BUCKETS])):
                    listed.update(self.seal.open_entries(row))
                return list_findings(work, listed)
        finally:
            self.broken = passed_over

    def read_epoch(self) -> int:
        """Return the epoch in which the vault is sealed on disk."""
        with self.read() as connection:
            return _epoch_in(connection, self.path)

    def adopt(self, keys: SubKeys) -> None:
        """Continue with the keys of a new epoch after a rotation was committed."""
        self.keys = keys
        self.seal = self._seal_for(keys)
        with self.read() as connection:
            self.root, self.root_tag, self.bucket_tags = self._read_manifest(connection)

    def copy_to(self, path: Path, progress: Progress) -> None:
        """Copy the vault as it is now to a new private file, synced. Raises DiskError."""
        copy_database(self._engine, path, progress)

    def close(self) -> None:
        """Close the connection and with it SQLite's lock."""
        self._engine.dispose()


def read_epoch(path: Path) -> int:
    """Return the epoch in which a vault is sealed, read from its root row."""
    engine = open_engine(path)
    try:
        check_schema(
            engine, path, statements=SCHEMA_TEXT, application=APPLICATION_ID, schema=SCHEMA
        )
        with database_errors(path), engine.connect() as connection:
            epoch = _epoch_in(connection, path)
            connection.rollback()
            return epoch
    finally:
        engine.dispose()


def _epoch_in(connection: Connection, path: Path) -> int:
    epoch = connection.execute(select(SEALED[TableId.ROOT].c.epoch)).scalar()
    if epoch is None:
        raise VaultDamagedError(path=str(path), detail="manifest-root")
    return int(epoch)


def make_vault(path: Path, profile: ProfileId, keys: SubKeys, randomness: Randomness) -> None:
    """Create an empty vault with its manifest."""
    make_database(path, statements=SCHEMA_TEXT, application=APPLICATION_ID, schema=SCHEMA)
    seal = ManifestSeal(keys.manifest, profile, keys.epoch, str(path))
    bucket = seal.seal_bucket(0, manifest.Bucket(), 1, randomness)
    root = Root(1, 0, 0, manifest.hash_tags([tag_of(bucket)]), *EMPTY_LOG)
    engine = open_engine(path)
    try:
        with database_errors(path), engine.begin() as connection:
            for table, row, blob in (
                (TableId.BUCKETS, bytes(16), bucket),
                (TableId.ROOT, manifest.ROOT_ID, seal.seal_root(root, randomness)),
            ):
                connection.execute(
                    SEALED[table].insert(),
                    {
                        "id": row,
                        "parent": NO_PARENT,
                        "revision": 1,
                        "epoch": keys.epoch,
                        "format": FORMAT,
                        "sealed": blob,
                    },
                )
    finally:
        engine.dispose()
