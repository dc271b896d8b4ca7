"""The copy of a profile that is to be deleted: where to, what is lost, made and read back."""

from __future__ import annotations

import dataclasses
import enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from core.deletion import export_gate
from core.deletion.export_gate import UNDECIDED, ExportGate
from core.errors import AppError, GateClosedError
from core.formats.catalogue import FormatId, find_format, is_sealed
from core.formats.imported import NotKept
from core.progress import Progress
from core.services import exporting
from core.services.cards import list_profiles
from core.services.exporting import ExportRequest
from core.services.moving import Moved, MoveRequest, list_targets
from core.services.ownership import Act, prove_owner
from core.session import Session
from core.vault.profile import ProfileId
from core.vault.secret import Secret
from ui.desktop.screens.deletion.rehearsal_model import RehearsalModel
from ui.desktop.screens.deletion.work import VaultWork
from ui.desktop.screens.new_password.view_model import Judgement, judge
from ui.desktop.shown_names import named_as, shown_names
from ui.desktop.tasks import Tasks


class Format(enum.Enum):
    """What a copy is written as."""

    ARCHIVE = FormatId.STRONGROOM
    KDBX = FormatId.KDBX
    BITWARDEN = FormatId.BITWARDEN_PROTECTED
    CSV = FormatId.CSV

    @property
    def suffix(self) -> str:
        """Return how its files end, with the dot."""
        form = find_format(self.value)
        assert form is not None
        return form.extension

    @property
    def is_encrypted(self) -> bool:
        """Tell whether a passphrase closes it."""
        return is_sealed(self.value)

    @property
    def is_complete(self) -> bool:
        """Tell whether it leaves nothing out, whatever a profile holds."""
        return self is Format.ARCHIVE


@dataclasses.dataclass(frozen=True)
class CopyWish:
    """A copy to make. Both secrets are closed by the model; no passphrase means none is needed."""

    path: Path
    format: Format
    secret: Secret
    passphrase: Secret | None


@dataclasses.dataclass(frozen=True)
class Target:
    """A profile that can take everything, under the name that is shown of it."""

    profile: ProfileId
    name: str


@dataclasses.dataclass(frozen=True)
class MoveWish:
    """A move to make. Both secrets are closed by the model."""

    target: Target
    own: Secret
    other: Secret


@dataclasses.dataclass(frozen=True)
class PlaceCheck:
    """What is wrong with a place, and whether the system empties it sooner or later."""

    error: AppError | None = None
    temporary: bool = False


class CopyModel(VaultWork):
    """Make copies of the open vault, or move it; the gate is what was decided."""

    made = Signal()
    """The gate is open with a copy that was read back."""
    losses_known = Signal()

    def __init__(
        self, session: Session, tasks: Tasks, parent: QObject | None = None, *, hides: bool = False
    ) -> None:
        super().__init__(tasks, parent)
        self._session, self._hides = session, hides
        self.gate: ExportGate = UNDECIDED
        self.moved: Moved | None = None
        """What was moved last; moved to the same profile again, it is replaced."""
        self.target: Target | None = None
        """Where it was moved to, or is being moved."""
        self.losses: dict[Format, tuple[NotKept, ...]] = {}
        """What a copy leaves out, for each format of which that was asked."""

    @property
    def name(self) -> str:
        """Return the profile's name."""
        return self._session.card.name

    def read_losses(self, form: Format) -> None:
        """Find out what a copy in a format of others would leave out."""
        session = self._session

        def take(losses: tuple[NotKept, ...]) -> None:
            self.losses[form] = losses
            self.losses_known.emit()

        self.run(
            lambda _: exporting.losses(session, format_id=form.value, include_trash=True), take
        )

    def suggest_place(self, folder: Path, form: Format) -> Path:
        """Return a place in a folder where no file is yet."""
        name = Path(exporting.suggest_name(self._session, format_id=form.value))
        place, number = folder / name, 2
        while place.exists():
            place = folder / f"{name.stem} {number}{name.suffix}"
            number += 1
        return place

    def check_place(self, path: Path) -> PlaceCheck:
        """Tell what speaks against a place, before anything is written."""
        try:
            export_gate.refuse_place(self._session.app, self._session.profile, path)
            return PlaceCheck(temporary=export_gate.warns_of_place(path))
        except AppError as error:
            return PlaceCheck(error)

    def judge(self, passphrase: str) -> Judgement | None:
        """Return how hard the passphrase of a copy is to guess, None for an empty one."""
        name = self._session.card.name
        return judge(passphrase, profile_name=name) if passphrase else None

    def make(self, wish: CopyWish) -> None:
        """Write a copy, read it back from disk in a fresh process, compare."""
        session = self._session
        self.gate = UNDECIDED

        def work(progress: Progress) -> ExportGate:
            try:
                proof = prove_owner(session, secret=wish.secret, act=Act.EXPORT)
                request = ExportRequest(
                    path=wish.path, format_id=wish.format.value, passphrase=wish.passphrase
                )
                return export_gate.make_copy(
                    session, request=request, proof=proof, progress=progress
                )
            finally:
                wish.secret.close()
                if wish.passphrase is not None:
                    wish.passphrase.close()

        self.run(work, self._take_gate)

    def rehearse(self) -> RehearsalModel | None:
        """Return a look into the copy that the gate is open with, None where there is none."""
        if self.gate.copy is None:
            return None
        model = RehearsalModel(self.gate, self._tasks)
        model.refused.connect(self._follow_rehearsal)
        return model

    def list_targets(self) -> tuple[Target, ...]:
        """Return the profiles that can take everything, as they are shown while closed."""
        session = self._session
        names = shown_names(list_profiles(session.app), hide=self._hides)
        found = list_targets(session.app, besides=session.profile)
        return tuple(Target(profile.id, names[profile.id]) for profile in found)

    def move(self, wish: MoveWish, folder: str) -> None:
        """Put everything into another profile, in `folder`, and read it back there."""
        session = self._session
        self.gate, self.target = UNDECIDED, wish.target
        earlier = self.moved

        def work(progress: Progress) -> tuple[ExportGate, Moved]:
            with wish.own, wish.other:
                proof = prove_owner(session, secret=wish.own, act=Act.EXPORT)
                request = MoveRequest(
                    target=wish.target.profile,
                    secret=wish.other,
                    folder=folder,
                    instead=earlier,
                )
                return export_gate.make_move(
                    session, request=request, proof=proof, progress=progress
                )

        self.run(work, self._take_moved)

    def is_of_other(self, error: AppError) -> bool:
        """Tell whether an error speaks of the other profile, by the name in it."""
        return error.data.get("name") != self._session.card.name

    def want_none(self) -> None:
        """Note the explicit decision for no copy."""
        self.gate = export_gate.without_copy()

    def forget(self) -> None:
        """Close the gate again, because another choice is being made."""
        self.gate = UNDECIDED

    def take_error(self, error: AppError) -> None:
        """Pass on why there is no copy."""
        if isinstance(error, GateClosedError):
            self.gate = UNDECIDED
        if self._hides and self.target is not None and self.is_of_other(error):
            named_as(error, self.target.name)
        super().take_error(error)

    def _follow_rehearsal(self, error: AppError) -> None:
        # A wrong passphrase says nothing about the copy; a file that changed ends its being one.
        if isinstance(error, GateClosedError):
            self.take_error(error)

    def _take_moved(self, found: tuple[ExportGate, Moved]) -> None:
        self.gate, self.moved = found
        self.made.emit()

    def _take_gate(self, gate: ExportGate) -> None:
        self.gate = gate
        self.made.emit()
