"""The rooms of the running program; each one is imported when it is first entered."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from core.vault.item import ItemId
from core.vault.profile import Profile, ProfileState
from ui.desktop.actions import Actions
from ui.desktop.context import VaultContext, VaultPage
from ui.desktop.rooms import AppContext, Doomed, Rooms


def make_vault(actions: Actions, parent: QWidget) -> VaultPage:
    """Return the page of a vault that is still to be opened."""
    from ui.desktop.screens.vault.view import VaultView

    return VaultView(actions, parent)


def make_generator(context: VaultContext, parent: QWidget) -> QDialog:
    """Return the generator."""
    from ui.desktop.screens.generator.view import GeneratorDialog

    dialog = GeneratorDialog(context, parent)
    dialog.login_wanted.connect(context.events.login_wanted)
    return dialog


def make_import(context: VaultContext, parent: QWidget) -> QDialog:
    """Return the import wizard."""
    from ui.desktop.screens.import_wizard.view import ImportWizard

    return ImportWizard(context, parent)


def make_export(selected: tuple[ItemId, ...], context: VaultContext, parent: QWidget) -> QDialog:
    """Return the export dialog."""
    from ui.desktop.screens.export.view import ExportDialog

    return ExportDialog(context, parent, selected=selected)


def make_deletion(home: AppContext, doomed: Doomed, parent: QWidget) -> QDialog:
    """Return the wizard that deletes a profile."""
    from ui.desktop.farewell import Farewell
    from ui.desktop.screens.deletion.view import DeletionWizard
    from ui.desktop.screens.deletion.view_model import DeletionModel
    from ui.desktop.screens.receipt.view_model import ReceiptModel

    model = DeletionModel(home, doomed)
    receipts = ReceiptModel(home.app, home.tasks)
    wizard = DeletionWizard(model, receipts, home.prompts, parent)
    wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    Farewell(home, model, wizard)
    return wizard


def make_restoring(home: AppContext, profile: Profile, parent: QWidget) -> QDialog:
    """Return what calls a deletion off, or leads on to the wizard."""
    from ui.desktop.farewell import welcome_back
    from ui.desktop.screens.restore.view import RestoreDialog
    from ui.desktop.screens.restore.view_model import RestoreModel

    model = RestoreModel(home.app, home.tasks, profile)
    dialog = RestoreDialog(model, parent)
    model.setParent(dialog)
    doomed = Doomed(profile=profile, vault=None)
    model.restored.connect(lambda: welcome_back(home, profile))
    dialog.delete_requested.connect(lambda: make_deletion(home, doomed, parent).show())
    return dialog


def make_resuming(home: AppContext, profile: Profile, parent: QWidget) -> QDialog:
    """Return what finishes an interrupted deletion; before its first key it may be called off."""
    from core.services.cards import read_profile

    seen = read_profile(home.app, profile=profile.id)
    if seen.state is ProfileState.PURGING:
        return make_restoring(home, dataclasses.replace(seen, card=profile.card), parent)
    return make_deletion(home, Doomed(profile=profile, vault=None), parent)


ROOMS = Rooms(
    vault=make_vault,
    generator=make_generator,
    importing=make_import,
    exporting=make_export,
    deletion=make_deletion,
    restoring=make_restoring,
    resuming=make_resuming,
)
