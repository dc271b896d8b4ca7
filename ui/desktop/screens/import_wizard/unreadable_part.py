"""What of a file could not be read, in one line, and each of it on request."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.formats.imported import Unit, Unreadable
from ui.desktop.screens.import_wizard.words import say_places, say_unreadable
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import secondary_button
from ui.desktop.widgets.value_text import ValueText

_LISTED = 200


class UnreadablePart(QWidget):
    """A banner with the places, a list with the reasons behind its button, and a way to keep them.

    Only lines of text can be kept: of what another file holds, the list says all there is.
    """

    save_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.banner = Banner(Tint.WARNING)
        self.list = ValueText(self.tr("Not readable"))
        self.list.setProperty("fontRole", FontRole.SECONDARY.value)
        self.list.setVisible(False)
        self.banner.action_requested.connect(self._toggle)
        column.addWidget(self.banner)
        column.addWidget(self.list)
        self.save = secondary_button(self.tr("Save the unreadable lines…"), icon="download")
        self.save.clicked.connect(lambda _checked=False: self.save_requested.emit())
        column.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeading)
        self._text = ""
        self.show_rows(())

    def show_rows(self, rows: Sequence[Unreadable]) -> None:
        """Show these, or nothing where there are none."""
        self.setVisible(bool(rows))
        if not rows:
            return
        lines = [say_unreadable(row) for row in rows[:_LISTED]]
        if len(rows) > _LISTED:
            lines.append(self.tr("and %Ln more", "", len(rows) - _LISTED))
        self.list.set_text("\n".join(lines))
        self._text = self._say(rows)
        self.save.setVisible(any(row.raw for row in rows))
        self._show_banner()

    def _say(self, rows: Sequence[Unreadable]) -> str:
        count, places = len(rows), say_places(rows)
        if rows[0].where.unit is Unit.LINE:
            one = self.tr("1 line cannot be read: %1")
            many = self.tr("%Ln lines cannot be read: %1", "", count)
        else:
            one = self.tr("1 item cannot be read: %1")
            many = self.tr("%Ln items cannot be read: %1", "", count)
        return (one if count == 1 else many).replace("%1", places)

    def _show_banner(self) -> None:
        action = self.tr("Show") if self.list.isHidden() else self.tr("Hide")
        self.banner.show_message(Tint.WARNING, self._text, action=action)

    def _toggle(self) -> None:
        self.list.setVisible(self.list.isHidden())
        self._show_banner()
        self.banner.button.setFocus(Qt.FocusReason.OtherFocusReason)
