"""The window in other languages: nothing stays English, nothing is cut off, all is mirrored."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.services import items
from core.services.settings import read_settings
from tests.fakes.desktop import StartedWindow, start_window
from tests.fakes.vault_items import login_draft
from tests.ui.clipping import list_clipped, list_english
from ui.desktop.action_table import ActionId
from ui.desktop.pseudo import PSEUDO, PSEUDO_MIRRORED, from_pseudo, to_pseudo
from ui.desktop.screens.settings.view import SettingsView
from ui.desktop.screens.vault.view import VaultView
from ui.desktop.screens.welcome.view import WelcomeView
from ui.desktop.translations import install_translations
from ui.desktop.widgets.choice_box import ChoiceBox
from ui.desktop.widgets.number_edit import NumberEdit
from ui.wording import speech
from ui.wording.deletion import say_size

OWN = frozenset({"Strongroom", "Maria", "Amazon", "maria@mail.example"})
SMALLEST, USUAL = (860, 560), (1100, 720)
DIALOGS = (
    ActionId.SETTINGS,
    ActionId.BACKUPS,
    ActionId.EXPORT,
    ActionId.CHANGE_PASSWORD,
    ActionId.ABOUT,
)
Speak = Callable[[str], None]
Look = Callable[[QWidget], None]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    """Return what makes windows that start from now on speak a language."""
    locale, direction = QLocale(), qapp.layoutDirection()
    installed: list[QTranslator] = []

    def install(language: str) -> None:
        installed.extend(install_translations(qapp, language))

    yield install
    for translator in installed:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(locale)
    speech.speak_english()


def open_window(data: Path, size: tuple[int, int]) -> StartedWindow:
    started = start_window(data)
    started.window.resize(*size)
    return started


def open_settings(data: Path, size: tuple[int, int]) -> tuple[StartedWindow, SettingsView]:
    started = open_window(data, size)
    started.begin()
    started.desktop.actions[ActionId.SETTINGS].trigger()
    page = started.page
    assert isinstance(page, SettingsView)
    return started, page


def walk(started: StartedWindow, look: Look) -> None:
    """Look at the first page, the vault with an item, and dialogs over it."""
    started.begin()
    look(started.window)
    profile, _ = started.make_profile()
    started.unlock(profile)
    changes = items.add_item(started.vault.context.session, draft=login_draft("Amazon"))
    started.vault.context.events.changed.emit(changes)
    look(started.window)
    for action in DIALOGS:
        started.desktop.actions[action].trigger()
        QTest.qWait(1)
        dialogs = [d for d in started.window.findChildren(QDialog) if d.isVisible()]
        look(dialogs[-1] if dialogs else started.window)
        for dialog in dialogs:
            dialog.close()


@pytest.mark.parametrize(
    ("language", "sizes"),
    [("en", "6 bytes, 8.4 MB"), ("de", "6 Byte, 8,4 MB"), ("fr", "6 octets, 8,4 Mo")],
)
def test_sizes_are_told_in_the_language(speak: Speak, language: str, sizes: str) -> None:
    speak(language)
    assert f"{say_size(6)}, {say_size(8_400_000)}" == sizes


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_all_settings_are_of_one_width(
    qtbot: QtBot, tmp_path: Path, speak: Speak, language: str
) -> None:
    speak(language)
    started, page = open_settings(tmp_path / "data", SMALLEST)
    controls = [row.control for row in page.rows.values()]
    boxes = [box for box in controls if isinstance(box, ChoiceBox | NumberEdit)]
    assert len({box.width() for box in boxes}) == 1
    assert all(box.width() >= box.sizeHint().width() for box in boxes), "no word is cut"
    started.close()


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    """Have the window speak English after a test in which somebody chose another language."""
    locale = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    speech.speak_english()


@pytest.mark.usefixtures("english_again")
def test_who_reads_no_english_chooses_on_the_first_page(qtbot: QtBot, tmp_path: Path) -> None:
    started = open_window(tmp_path / "data", SMALLEST)
    said = []
    for language in ("de", "fr", "en"):
        page = started.begin()
        assert isinstance(page, WelcomeView)
        page.language.setFocus()
        place = page.language.findData(language)
        page.language.setCurrentIndex(place)
        page.language.activated.emit(place)
        page = started.page
        assert isinstance(page, WelcomeView)
        assert page.language.value() == language
        menus = started.window.menuBar().actions()
        said.append((page.create_button.text(), menus[0].text()))
        assert list_clipped(started.window) == []
    assert said == [
        ("Profil erstellen", "&Datei"),
        ("Créer votre profil", "&Fichier"),
        ("Create your profile", "&File"),
    ]
    assert read_settings(started.app).language == "en"
    started.close()


def test_no_word_of_the_window_stays_english(qtbot: QtBot, tmp_path: Path, speak: Speak) -> None:
    speak(PSEUDO)
    english: list[str] = []
    clipped: list[str] = []

    def look(shown: QWidget) -> None:
        english.extend(list_english(shown, OWN))
        clipped.extend(list_clipped(shown))

    started = open_window(tmp_path / "data", USUAL)
    walk(started, look)
    started.close()
    assert english == []
    assert clipped == []


@pytest.mark.parametrize(
    "language",
    ["de", pytest.param("es", marks=pytest.mark.soak), pytest.param("fr", marks=pytest.mark.soak)],
)
def test_words_have_room_in_the_smallest_window(
    qtbot: QtBot, tmp_path: Path, speak: Speak, language: str
) -> None:
    speak(language)
    clipped: list[str] = []
    started = open_window(tmp_path / "data", SMALLEST)
    walk(started, lambda shown: clipped.extend(list_clipped(shown)))
    started.close()
    assert clipped == []


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_every_choice_of_the_settings_is_read_whole(
    qtbot: QtBot, tmp_path: Path, speak: Speak, language: str
) -> None:
    speak(language)
    started, page = open_settings(tmp_path / "data", USUAL)
    cut = []
    for row in page.rows.values():
        box = row.control
        for place in range(box.count() if isinstance(box, ChoiceBox) else 0):
            assert isinstance(box, ChoiceBox)
            box.setCurrentIndex(place)
            # A tooltip says what does not fit.
            cut += [box.toolTip()] if box.toolTip() else []
    started.close()
    assert cut == []


def test_the_window_is_mirrored_from_right_to_left(
    qtbot: QtBot, tmp_path: Path, speak: Speak
) -> None:
    speak(PSEUDO_MIRRORED)
    started = open_window(tmp_path / "data", USUAL)
    profile, _ = started.make_profile()
    started.begin()
    started.unlock(profile)
    view = started.page
    assert isinstance(view, VaultView)
    assert view.layoutDirection() is Qt.LayoutDirection.RightToLeft
    parts = (view.panes.sidebar, view.panes.list, view.panes.right)
    places = [part.mapTo(view, QPoint(0, 0)).x() for part in parts]
    assert places == sorted(places, reverse=True)
    started.close()


def test_the_language_nobody_speaks_keeps_gaps_and_can_be_read_back() -> None:
    said = to_pseudo("&Delete %1 of {name}, %Ln item(s)…")
    assert said.startswith("[&D")
    assert all(gap in said for gap in ("%1", "{name}", "%Ln"))
    assert said.endswith("]…")
    assert len(said) > len("&Delete %1 of {name}, %Ln item(s)…") * 1.3
    assert from_pseudo(said) == "&Delete %1 of {name}, %Ln item(s)…"
    assert to_pseudo("d MMM yyyy, HH:mm") == "d MMM yyyy, HH:mm"
