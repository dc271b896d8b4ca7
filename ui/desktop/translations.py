"""The language of the window: Qt's own texts and ours, where a translation is there."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from ui.desktop.pseudo import PSEUDO, PSEUDO_MIRRORED, PseudoTranslator
from ui.desktop.tokens import RESOURCES
from ui.wording import speech

FOLDER = RESOURCES / "languages"
LANGUAGES = ("en", "de", "es", "fr")
"""Complete; English is what the program is written in."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text in a table to be translated where it is shown; the name is what Qt looks for."""
    return text


def install_translations(app: QCoreApplication, language: str) -> tuple[QTranslator, ...]:
    """Speak `language` ("system" follows the computer); without a translation, English."""
    speak_as_the_window()
    if language.startswith(PSEUDO):
        return _install_pseudo(app, mirrored=language == PSEUDO_MIRRORED)
    system = QLocale.system()
    chosen = choose_language(language, system.uiLanguages())
    # The territory of the computer says how its people write numbers and dates.
    same = system.language() == QLocale(chosen).language()
    QLocale.setDefault(system if same else QLocale(chosen))
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    found = []
    for stem, folder in (("qtbase", qt), ("strongroom", str(FOLDER))):
        translator = QTranslator(app)
        if translator.load(f"{stem}_{chosen}", folder):
            app.installTranslator(translator)
            found.append(translator)
    return tuple(found)


def change_language(app: QCoreApplication, language: str) -> None:
    """Speak another language from now on; what is on the screen already stays as it is."""
    for former in app.findChildren(QTranslator):
        app.removeTranslator(former)
        former.deleteLater()
    install_translations(app, language)


def _install_pseudo(app: QCoreApplication, *, mirrored: bool) -> tuple[QTranslator, ...]:
    QLocale.setDefault(QLocale("en"))
    translator = PseudoTranslator(app)
    app.installTranslator(translator)
    if mirrored:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    return (translator,)


def speak_as_the_window() -> None:
    """Let the sentences that `ui.wording` puts together speak the language of the window."""
    speech.translate_by(
        lambda text: QCoreApplication.translate("Wording", text),
        lambda count: QLocale().toString(count),
        lambda amount: QLocale().toString(amount, "f", 1),
    )


def choose_language(language: str, wanted: Iterable[str]) -> str:
    """Return the language to speak; `wanted` are those of the computer, the dearest first."""
    names = wanted if language == "system" else (language,)
    bare = (name.replace("_", "-").partition("-")[0] for name in names)
    return next((name for name in bare if name in LANGUAGES), "en")
