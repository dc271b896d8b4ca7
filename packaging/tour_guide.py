"""How the tour finds controls, acts, waits and takes pictures."""

from __future__ import annotations

import dataclasses
import sys
import time
from collections.abc import Callable, Collection
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QMenu, QWidget

from ui.desktop.desktop import Desktop
from ui.desktop.dialogs.question import Question
from ui.desktop.prompts import FileWish
from ui.desktop.theme import Scheme, current_theme

PATIENCE_SECONDS = 30.0
_GLANCES, _BETWEEN_MS = 20, 40
W = TypeVar("W", bound=QWidget)


class ScriptedPrompts:
    """Answer file dialogs from a list, and questions with their act."""

    def __init__(self) -> None:
        self.files: list[Path] = []

    def open_file(self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget) -> None:
        """Answer with the next file."""
        then(self.files.pop(0))

    def save_file(self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget) -> None:
        """Answer with the next file."""
        then(self.files.pop(0))

    def choose_folder(
        self, wish: FileWish, then: Callable[[Path], object], *, parent: QWidget
    ) -> None:
        """Choose the next file."""
        self.open_file(wish, then, parent=parent)

    def ask(self, question: Question, then: Callable[[], object], *, parent: QWidget) -> None:
        """Answer with the act."""
        then()


@dataclasses.dataclass(frozen=True, kw_only=True)
class Journey:
    """How a walk is made: in which words, in a window of which size, and who else looks at it."""

    say: Callable[[str], Collection[str]] = lambda english: (english,)
    """Return what the window may say for an English name."""
    size: QSize | None = None
    look: Callable[[str, QWidget], object] = lambda _stop, _window: None
    """Called at every stop with its name and the window on show."""


class Guide:
    """Find controls by their English names, act, wait, and take pictures."""

    def __init__(self, desktop: Desktop, folder: Path, journey: Journey | None = None) -> None:
        self._desktop, self._folder = desktop, folder
        self._journey = journey or Journey()
        self._stop = 0

    @property
    def window(self) -> QWidget:
        """Return the window that a person would look at: the newest dialog, else the main one."""
        modal = QApplication.activeModalWidget()
        if isinstance(modal, QDialog):
            return modal
        dialogs = [
            widget
            for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QDialog) and widget.isVisible()
        ]
        return dialogs[-1] if dialogs else self._desktop.window

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Let the program work until `condition` holds."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not condition():
            if time.monotonic() > deadline:
                names = ", ".join(sorted(self.names()))
                raise SystemExit(f"tour: waited in vain for {what}; there is: {names}")
            QApplication.processEvents()
            # Qt's own wait leaves the lanes a third of the time: it holds Python's lock.
            time.sleep(0.01)

    def names(self) -> set[str]:
        """Return what the visible controls are called."""
        visible = (w for w in self.window.findChildren(QWidget) if w.isVisible())
        return {name for w in visible for name in (w.accessibleName(), _text_of(w)) if name}

    def find(self, name: str, kind: type[W]) -> W | None:
        """Return the visible control whose accessible name or text is `name`."""
        names = self._journey.say(name)
        for widget in self.window.findChildren(kind):
            if widget.isVisible() and {widget.accessibleName(), _text_of(widget)} & set(names):
                return widget
        return None

    def read(self, text: str) -> None:
        """Wait for words on the screen."""

        def shown() -> bool:
            labels = (w for w in self.window.findChildren(QLabel) if w.isVisible())
            return not {label.text() for label in labels}.isdisjoint(self._journey.say(text))

        self.wait(shown, f"the words “{text}”")

    def see(self, name: str, kind: type[W]) -> W:
        """Wait for a control and return it."""
        self.wait(lambda: self.find(name, kind) is not None, f"“{name}”")
        found = self.find(name, kind)
        assert found is not None
        return found

    def press(self, name: str) -> None:
        """Press a button once it is on."""
        self.wait(
            lambda: (b := self.find(name, QAbstractButton)) is not None and b.isEnabled(),
            f"button “{name}”",
        )
        button = self.see(name, QAbstractButton)
        if button.isCheckable():
            button.setFocus()
            QTest.keyClick(button, Qt.Key.Key_Space)
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QTest.qWait(30)

    def press_first(self, start: str) -> None:
        """Press the first button whose name begins with `start`."""
        starts = tuple(self._journey.say(start))

        def found() -> list[QAbstractButton]:
            buttons = self.window.findChildren(QAbstractButton)
            return [
                b
                for b in buttons
                if b.isVisible() and (_text_of(b) or b.accessibleName()).startswith(starts)
            ]

        self.wait(lambda: bool(found()), f"a button that begins with “{start}”")
        QTest.mouseClick(found()[0], Qt.MouseButton.LeftButton)
        QTest.qWait(30)

    def has_dialog(self) -> bool:
        """Tell whether a dialog is open."""
        return self.window is not self._desktop.window

    def type_into(self, name: str, text: str) -> None:
        """Replace what a field holds."""
        field = self.see(name, QWidget)
        target = field.focusProxy() or field
        target.setFocus()
        QTest.keyClick(target, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(target, text)

    def focus(self) -> QWidget:
        """Return the control that has the keyboard."""
        self.wait(lambda: QApplication.focusWidget() is not None, "the focus")
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def key(self, key: Qt.Key, *, control: bool = False, shift: bool = False) -> None:
        """Press a key or shortcut where the focus is."""
        modifier = Qt.KeyboardModifier.NoModifier
        if control:
            modifier |= Qt.KeyboardModifier.ControlModifier
        if shift:
            modifier |= Qt.KeyboardModifier.ShiftModifier
        self.window.activateWindow()
        QTest.keyClick(self.focus(), key, modifier)
        QTest.qWait(30)

    def picture(self, name: str) -> None:
        """Keep a picture of what is on show, in light and in dark."""
        self._stop += 1
        if self._journey.size is not None:
            self._desktop.window.resize(self._journey.size)
        look = current_theme().look
        here = Scheme.DARK if current_theme().is_dark else Scheme.LIGHT
        # What is on show comes first: dressing every widget anew takes longer than its picture.
        for scheme in (here, Scheme.LIGHT if here is Scheme.DARK else Scheme.DARK):
            current_theme().apply(dataclasses.replace(look, scheme=scheme))
            path = self._folder / f"{self._stop:02}-{name}-{scheme.value}.png"
            self.rest().save(str(path))
            sys.stdout.write(f"{path}\n")
        self._journey.look(name, self.window)

    def rest(self) -> QImage:
        """Wait until nothing moves any more, and return the picture that the window keeps."""
        before = QImage()
        while not current_theme().is_settled:
            QTest.qWait(5)
        for _ in range(_GLANCES):
            QTest.qWait(_BETWEEN_MS)
            now = self._grab()
            if now == before:
                break
            before = now
        return before

    def _grab(self) -> QImage:
        """Return the window as it is seen: with the menus that are open over it."""
        window = self.window
        image = window.grab().toImage()
        painter = QPainter(image)
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu) and menu.isVisible():
                painter.drawPixmap(menu.pos() - window.mapToGlobal(QPoint()), menu.grab())
        painter.end()
        return image


def _text_of(widget: QWidget) -> str:
    return widget.text().replace("&", "") if isinstance(widget, QAbstractButton) else ""
