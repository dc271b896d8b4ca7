"""The steps of a purge after its beginning, each of which may be done again without harm."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable
from types import MappingProxyType
from typing import TypeVar

import msgspec

from core.app import App
from core.deletion.belongings import (
    KEYRING_PURPOSES,
    keyring_account,
    list_temporaries,
)
from core.deletion.elsewhere import destroy_keys_elsewhere, note_unreached, remove_files_elsewhere
from core.deletion.keys_fate import KeysFate, count_known_copies, find_fate_of_keys
from core.deletion.purge_plan import PurgePlan, list_plans, plan_path, remove_plan, write_plan
from core.deletion.reappeared import remember_unreached
from core.deletion.receipt import (
    PurgeStep,
    Receipt,
    ReceiptStep,
    Scan,
    StepResult,
    make_receipt_id,
    receipt_path,
    write_receipt,
)
from core.deletion.receipt_draft import NameUse, derive_receipt, find_receipt
from core.errors import (
    AppError,
    CancelledError,
    FileMissingError,
    NoKeyringError,
    PurgeIncompleteError,
)
from core.ports import Keyring, Millis
from core.progress import Progress
from core.storage import settings_file
from core.storage.backup_index import list_known_backups
from core.storage.files import read_bytes, remove_file
from core.storage.installation_log import InstallationLog, LogEvent
from core.storage.removal import open_profile_folder
from core.storage.shredding import Shredded
from core.storage.traces import Ours, Wanted, search_traces

_ERRANDS_SECONDS = 10.0
_KEYRING_TRIES = 3
_DAMAGED_LIMIT = 1024 * 1024 * 1024
_ORDER = tuple(PurgeStep)

T = TypeVar("T")


class PurgeRun:
    """One run of the steps of one plan."""

    def __init__(self, app: App, plan: PurgePlan, *, use: NameUse, progress: Progress) -> None:
        self._app, self._plan, self._use, self._progress = app, plan, use, progress
        self._profile = plan.profile_id
        self._log = InstallationLog(app.paths.installation_log)
        self._own: KeysFate | None = None

    def run(self) -> Receipt:
        """Do every step and return the receipt. Raises PurgeIncompleteError."""
        steps: tuple[tuple[PurgeStep, Callable[[], ReceiptStep]], ...] = (
            (PurgeStep.KEYS, self._destroy_keys),
            (PurgeStep.KEYRING, self._empty_keyring),
            (PurgeStep.FILES, self._remove_files),
            (PurgeStep.REGISTRY, self._remove_rows),
            (PurgeStep.SETTINGS, self._forget_settings),
        )
        for step, act in steps:
            self._note(self._attempt(step, act))
        scan = self._attempt(PurgeStep.SCAN, self._search)
        self._note(ReceiptStep(PurgeStep.SCAN, StepResult.DONE, scan.files))
        return self._attempt(PurgeStep.RECEIPT, lambda: self._conclude(scan))

    def _attempt(self, step: PurgeStep, act: Callable[[], T]) -> T:
        # Past the first key there is no way back, so a wish to cancel comes too late.
        with contextlib.suppress(CancelledError):
            self._progress.report(_ORDER.index(step), len(_ORDER), step)
        try:
            return act()
        except PurgeIncompleteError:
            raise
        except AppError as error:
            raise self._incomplete((str(error.data.get("path", step)),)) from error

    def _incomplete(self, left: tuple[str, ...]) -> PurgeIncompleteError:
        # The disk may be what fails; what there is to tell is in the error as well.
        with contextlib.suppress(AppError):
            who = self._pseudonym()
            told = [line.what for line in self._log.list_lines() if line.who == who.hex()]
            if told[-1:] != [LogEvent.INCOMPLETE]:
                self._log.append(LogEvent.INCOMPLETE, at=self._now(), pseudonym=who)
        # This run knows more than what can be looked at: a file that is gone does not tell how.
        fate = self._own or find_fate_of_keys(self._app, self._plan)
        return PurgeIncompleteError(
            name=self._use.name,
            left=left,
            keys_destroyed=fate.is_end,
            keys=fate,
            copies=count_known_copies(self._app, self._plan),
        )

    def _note(self, step: ReceiptStep) -> None:
        self._plan = self._plan.noted(step)
        self._attempt(step.step, lambda: write_plan(self._app.paths, self._plan))

    def _now(self) -> Millis:
        return self._app.clock.now()

    def _pseudonym(self) -> bytes:
        """Return the pseudonym of the plan, or one of nobody's where it is another profile's."""
        registry, wanted = self._app.registry(), bytes.fromhex(self._plan.pseudonym)
        others = (p for p in registry.list_profiles() if p != self._profile)
        taken = any(registry.pseudonym_of(other) == wanted for other in others)
        return bytes(16) if taken else wanted

    def _destroy_keys(self) -> ReceiptStep:
        with open_profile_folder(self._app.paths.profiles, self._profile) as folder:
            keys = folder.shred_keys(self._app.randomness) if folder is not None else None
        if keys is not None and keys.own is not Shredded.ABSENT:
            self._own = KeysFate(keys.own.value)
        # Only the owner can wish it for those elsewhere.
        owner = self._plan.with_password
        elsewhere = destroy_keys_elsewhere(self._app, self._profile) if owner else []
        if keys is not None and keys.left:
            raise self._incomplete(tuple(keys.left))
        own = (keys.own, *keys.backups) if keys is not None else ()
        ends = [end for end in (*own, *elsewhere) if end is not Shredded.ABSENT]
        if not ends:
            return ReceiptStep(PurgeStep.KEYS, StepResult.ABSENT, 0)
        only = Shredded.REMOVED_ONLY in ends
        result = StepResult.REMOVED_ONLY if only else StepResult.OVERWRITTEN
        return ReceiptStep(PurgeStep.KEYS, result, len(ends))

    def _empty_keyring(self) -> ReceiptStep:
        removed, result = 0, StepResult.DONE
        # What is still on its way to the keyring would be there again after this.
        self._app.errands.finish(_ERRANDS_SECONDS)
        try:
            if self._plan.folder_only or self._app.keyring.name() is None:
                return ReceiptStep(PurgeStep.KEYRING, StepResult.UNAVAILABLE, 0)
        except NoKeyringError:
            return ReceiptStep(PurgeStep.KEYRING, StepResult.UNAVAILABLE, 0)
        for purpose in KEYRING_PURPOSES:
            try:
                account = keyring_account(purpose, self._profile)
                removed += _remove_entry(self._app.keyring, account)
            except NoKeyringError:
                # It blocks nothing: what it holds opens nothing without the key file. Some
                # keyrings ask for each entry, and one that is refused keeps no other.
                result = StepResult.UNAVAILABLE
        return ReceiptStep(PurgeStep.KEYRING, result, removed)

    def _remove_files(self) -> ReceiptStep:
        with open_profile_folder(self._app.paths.profiles, self._profile) as folder:
            removed = folder.remove() if folder is not None else None
        if removed is not None and removed.left:
            raise self._incomplete(tuple(removed.left))
        count = removed.files if removed else 0
        if self._plan.with_password:
            count += remove_files_elsewhere(self._app, self._profile)
        return ReceiptStep(PurgeStep.FILES, StepResult.DONE, count)

    def _remove_rows(self) -> ReceiptStep:
        registry = self._app.registry()
        known = self._profile in registry.list_profiles()
        rows = known + len(registry.list_copies(self._profile))
        rows += len(list_known_backups(registry, self._profile))
        if known:
            # Before the rows that tell it are gone.
            self._plan = note_unreached(self._app, self._plan)
        remember_unreached(self._app, self._plan, self._use.name)
        registry.remove_profile(self._profile)
        if self._profile in registry.list_profiles() or registry.list_copies(self._profile):
            raise self._incomplete((str(self._app.paths.registry),))
        return ReceiptStep(PurgeStep.REGISTRY, StepResult.DONE, rows)

    def _forget_settings(self) -> ReceiptStep:
        forgotten, path = 0, self._app.paths.settings
        settings = settings_file.load(path)
        kept = {k: v for k, v in settings.unknown.items() if not self._names_profile((k, v))}
        if len(kept) != len(settings.unknown):
            forgotten += len(settings.unknown) - len(kept)
            unknown = MappingProxyType(kept)
            settings_file.save(path, dataclasses.replace(settings, unknown=unknown))
        for plan in list_plans(self._app.paths):
            if plan.profile == self._plan.profile and plan.purge != self._plan.purge:
                remove_plan(self._app.paths, plan)
                forgotten += 1
        for folder in (self._app.paths.purging, self._app.paths.receipts):
            # Only purges write there, and this is the one under way.
            forgotten += sum(remove_file(path) for path in list_temporaries(folder))
        forgotten += self._remove_damaged_index()
        return ReceiptStep(PurgeStep.SETTINGS, StepResult.DONE, forgotten)

    def _names_profile(self, value: object) -> bool:
        text = msgspec.json.encode(value).lower()
        return any(form.lower() in text for form in self._wanted().patterns()[1:])

    def _remove_damaged_index(self) -> bool:
        """Remove a registry that was once set aside as damaged, where it knows the profile."""
        path = self._app.paths.registry.with_name(self._app.paths.registry.name + ".damaged")
        try:
            known = read_bytes(path, _DAMAGED_LIMIT).find(self._profile) >= 0
        except FileMissingError:
            return False
        return known and remove_file(path)

    def _wanted(self) -> Wanted:
        return Wanted(self._profile, self._use.name)

    def _search(self) -> Scan:
        paths, settings = self._app.paths, settings_file.load(self._app.paths.settings)
        ours = Ours(
            data=paths.data,
            registry=self._app.registry().image(),
            settings=msgspec.json.encode(dict(settings.unknown)),
            records=frozenset({paths.installation_log, paths.receipts}),
            besides=frozenset({plan_path(paths, self._plan.purge), paths.lock}),
        )
        try:
            search = search_traces(ours, self._wanted())
        except OSError as error:
            raise self._incomplete((str(error.filename or paths.data),)) from error
        if search.found:
            raise self._incomplete(tuple(map(str, search.found)))
        return Scan(search.files, search.bytes, name_searched=self._use.name is not None)

    def _conclude(self, scan: Scan) -> Receipt:
        paths, now = self._app.paths, self._now()
        receipt = find_receipt(paths, self._plan)
        if receipt is None:
            if receipt_path(paths, self._plan.receipt).exists():
                name = make_receipt_id(paths, at=now, randomness=self._app.randomness)
                self._plan = msgspec.structs.replace(self._plan, receipt=name)
                write_plan(paths, self._plan)
            receipt = derive_receipt(self._plan, scan, self._use, now)
            write_receipt(paths, receipt)
        self._log.replace_lines(
            pseudonym=self._pseudonym(), at=now, receipt=bytes.fromhex(receipt.sha256)
        )
        remove_plan(self._app.paths, self._plan)
        return receipt


def _remove_entry(keyring: Keyring, account: str) -> int:
    for left in reversed(range(_KEYRING_TRIES)):
        try:
            if keyring.read(account) is None:
                return 0
            keyring.remove(account)  # proves absence itself
        except NoKeyringError:
            if not left:
                raise
        else:
            return 1
    return 0
