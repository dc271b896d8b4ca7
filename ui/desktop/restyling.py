"""Another style sheet in place of one: all at once, or a part of the widgets a turn."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from ui.desktop.widgets.quiet_moments import QuietMoments

AT_ONCE = 120
"""So many widgets are styled in one turn: about 15 ms."""
_POLISHED = Qt.WidgetAttribute.WA_WState_Polished
_HAS_OWN_STYLE = Qt.WidgetAttribute.WA_SetStyle


class Restyling(QObject):
    """Style what is seen first and what is hidden last, with nothing painted between."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._quiet = QuietMoments(self)
        self._waiting: list[QWidget] = []
        self._unpainted: list[QWidget] = []

    @property
    def is_over(self) -> bool:
        """Tell whether all widgets have the sheet that is in force."""
        return self._quiet.is_over

    def put(
        self, sheet: str, then: Callable[[], object], before: Sequence[Callable[[], object]] = ()
    ) -> None:
        """Put a sheet in force; `then` is called once what is seen has it.

        Where that takes turns, what is to be made for `then` is made in turns `before`.
        """
        styled = self._take_styled()
        if len(styled) > AT_ONCE:
            self._quiet.use_for(*before)
            self._put_in_turns(sheet, styled, then)
            return
        for widget in styled:
            widget.setAttribute(_POLISHED)
        self._replace(sheet)
        then()

    def _take_styled(self) -> list[QWidget]:
        """Return what has a style, and what has waited for one since the sheet before."""
        self._quiet.stop()
        self._paint()
        waiting, self._waiting = self._waiting, []
        styled = [w for w in self._app.allWidgets() if w.testAttribute(_POLISHED)]
        return [*styled, *(widget for widget in waiting if isValid(widget))]

    def _replace(self, sheet: str) -> None:
        # A sheet in place of another styles a widget once for each that it lies in, twelve
        # times over. A new style does it once, provided that the old one knows of no widget.
        self._app.style().unpolish(self._app)
        self._app.setStyleSheet(sheet)
        self._app.setStyle("Fusion")

    def _replace_unheard(self, sheet: str) -> None:
        """Replace the sheet so that no widget hears of it before its turn to be styled comes."""
        deaf = [w for w in self._waiting if isValid(w) and not w.testAttribute(_HAS_OWN_STYLE)]
        for widget in deaf:
            widget.setAttribute(_HAS_OWN_STYLE)
        self._replace(sheet)
        for widget in deaf:
            widget.setAttribute(_HAS_OWN_STYLE, on=False)

    def _put_in_turns(
        self, sheet: str, styled: Sequence[QWidget], then: Callable[[], object]
    ) -> None:
        seen = [widget for widget in styled if widget.isVisible()]
        hidden = [widget for widget in styled if not widget.isVisible()]
        for window in (widget for widget in seen if widget.isWindow()):
            window.setUpdatesEnabled(False)
            self._unpainted.append(window)
        # A new style passes over what was not styled before.
        for widget in styled:
            widget.setAttribute(_POLISHED, on=False)
        self._waiting = [*seen, *hidden]
        first, all_of_it = (math.ceil(len(part) / AT_ONCE) for part in (seen, styled))
        self._quiet.use_for(lambda: self._replace_unheard(sheet))
        self._quiet.use_for(*[self._style_some] * first, then, self._paint)
        self._quiet.use_for(*[self._style_some] * (all_of_it - first))

    def _style_some(self) -> None:
        some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
        for widget in some:
            if isValid(widget) and not widget.testAttribute(_POLISHED):
                # Qt asks for a style once in a widget's life; this is how it does it.
                QApplication.sendEvent(widget, QEvent(QEvent.Type.Polish))
                # Told with the new style, it measured itself by a font that was the old one yet.
                QApplication.sendEvent(widget, QEvent(QEvent.Type.StyleChange))

    def _paint(self) -> None:
        for window in self._unpainted:
            if isValid(window):
                window.setUpdatesEnabled(True)
        self._unpainted.clear()
