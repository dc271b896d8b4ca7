"""All shortcuts in one sheet, made from the table of actions."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import AppError
from ui.desktop.actions import Actions
from ui.desktop.page_keeping import PageKeeping
from ui.desktop.prompts import FileFilter, FileWish, Prompts
from ui.desktop.rooms import AppContext
from ui.desktop.sentences import sentence
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.dialog_size import open_at
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import SectionHeader, text_label
from ui.desktop.widgets.nesting import nest
from ui.desktop.widgets.page_frame import PageScroll


class ShortcutsDialog(QDialog):
    """Show every action that has keys; a text narrows it down, and a page of it can be kept."""

    def __init__(
        self,
        actions: Actions,
        keeping: PageKeeping,
        prompts: Prompts,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._actions, self._keeping, self._prompts = actions, keeping, prompts
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        open_at(self, 520, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(text_label(self.tr("Keyboard shortcuts"), FontRole.TITLE))
        self.search = QLineEdit()
        self.search.textChanged.connect(self._narrow)
        column.addWidget(FormField(self.tr("Search"), self.search, keep_line=False))
        inner = QWidget()
        self._sections: list[tuple[QWidget, list[tuple[str, QWidget]]]] = []
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, 12, 0)
        for title, lines in actions.list_shortcuts():
            rows.addWidget(self._make_section(title, lines))
        rows.addStretch(1)
        column.addWidget(PageScroll(inner, self), 1)
        self.banner = Banner()
        self.banner.setVisible(False)
        column.addWidget(self.banner)
        keeping.setParent(self)
        keeping.saved.connect(self._show_saved)
        keeping.refused.connect(self._show_refusal)
        nest(column, self._make_foot())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_foot(self) -> QHBoxLayout:
        self.save_page = secondary_button(self.tr("Save as PDF for paper…"), icon="printer")
        self.save_page.clicked.connect(self._save_page)
        close = secondary_button(self.tr("Close"))
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addWidget(self.save_page)
        foot.addStretch(1)
        foot.addWidget(close)
        return foot

    def _save_page(self) -> None:
        from ui.desktop.dialogs.shortcut_sheet import draw_shortcuts

        title = self.tr("Keyboard shortcuts of Strongroom")

        def write(path: Path) -> None:
            sections = self._actions.list_shortcuts()
            self._keeping.save_page(path, draw_shortcuts(title, sections))

        wish = FileWish(
            title=self.tr("Save as PDF"),
            filters=(FileFilter(label=self.tr("PDF document"), patterns=("*.pdf",)),),
            name=f"{title}.pdf",
            suffix="pdf",
        )
        self._prompts.save_file(wish, write, parent=self)

    def _show_saved(self, path: Path) -> None:
        said = self.tr("Saved and read back: %1").replace("%1", str(path))
        self.banner.show_message(Tint.SUCCESS, said)

    def _show_refusal(self, error: AppError) -> None:
        self.banner.show_message(Tint.DANGER, sentence(error))

    def _make_section(self, title: str, lines: list[tuple[str, str]]) -> QWidget:
        section = QWidget()
        grid = QGridLayout(section)
        grid.setContentsMargins(0, 0, 0, 8)
        grid.setVerticalSpacing(2)
        grid.addWidget(SectionHeader(title), 0, 0)
        kept: list[tuple[str, QWidget]] = []
        for place, (text, keys) in enumerate(lines, start=1):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 2, 0, 2)
            row.addWidget(text_label(text, wrap=True), 1)
            row.addWidget(text_label(keys, FontRole.BODY_STRONG))
            grid.addWidget(line, place, 0)
            kept.append((f"{text} {keys}".casefold(), line))
        self._sections.append((section, kept))
        return section

    def _narrow(self, text: str) -> None:
        wanted = text.casefold().strip()
        for section, lines in self._sections:
            for words, line in lines:
                line.setVisible(wanted in words)
            section.setVisible(any(wanted in words for words, _ in lines))


def show_shortcuts(actions: Actions, home: AppContext, window: QWidget) -> None:
    """Open the sheet over a window."""
    keeping = PageKeeping(home.app, home.tasks)
    ShortcutsDialog(actions, keeping, home.prompts, window).show()
