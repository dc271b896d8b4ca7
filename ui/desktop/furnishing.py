"""The rooms of the running program; each one is imported when it is first entered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from ui.desktop.context import VaultContext, VaultPage
from ui.desktop.rooms import AppContext, Doomed, Rooms


def make_vault(context: VaultContext) -> VaultPage:
    """Return the page of an open vault."""
    from ui.desktop.screens.vault.view import VaultView

    return VaultView(context)


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


def make_export(context: VaultContext, parent: QWidget) -> QDialog:
    """Return the export dialog."""
    from ui.desktop.screens.export.view import ExportDialog

    return ExportDialog(context, parent)


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


ROOMS = Rooms(
    vault=make_vault,
    generator=make_generator,
    importing=make_import,
    exporting=make_export,
    deletion=make_deletion,
    restoring=make_deletion,
    resuming=make_deletion,
)
