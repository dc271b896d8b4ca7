"""The language of the window: Qt's own texts and ours, where a translation is there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from ui.desktop.tokens import RESOURCES

_FOLDER = RESOURCES / "i18n"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text in a table to be translated where it is shown; the name is what Qt looks for."""
    return text


def install_translations(app: QCoreApplication, language: str) -> None:
    """Speak `language` ("system" follows the computer); without a translation, English."""
    locale = QLocale.system() if language == "system" else QLocale(language)
    QLocale.setDefault(locale)
    translator = QTranslator(app)
    if _FOLDER.is_dir() and translator.load(locale, "strongroom", "_", str(_FOLDER)):
        app.installTranslator(translator)
