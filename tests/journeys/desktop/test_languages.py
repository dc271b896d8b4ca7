"""The window in other languages: nothing stays English, nothing is cut off, all is mirrored."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.vault_items import login_draft
from tests.fakes.vault_window import VaultWindow
from tests.ui.clipping import list_clipped, list_english
from ui.desktop.action_table import ActionId
from ui.desktop.pseudo import PSEUDO, PSEUDO_MIRRORED
from ui.desktop.translations import install_translations
from ui.wording import speech
