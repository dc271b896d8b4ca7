"""What a person does in the window before its memory is looked at."""

from __future__ import annotations

import ctypes
import os
import sys
import time
import traceback
from collections.abc import Callable, Generator
from pathlib import Path
from types import GeneratorType
from typing import cast

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit

from core.vault.item import ItemSummary
from tests.residue.masking import characters
from ui.desktop.action_table import ActionId
from ui.desktop.desktop import Desktop
from ui.desktop.dialogs.change_password import ChangePasswordDialog
from ui.desktop.prompts import FileWish, QtPrompts
from ui.desktop.screens.unlock.view import UnlockView
from ui.desktop.screens.vault.view import VaultView

Steps = Generator[Callable[[], bool], None, None]
_EVERY_MS = 10
_PATIENCE = 60.0
_PR_SET_DUMPABLE = 4


class Script:
    """Take one step each time the event loop is free and what was waited for is there."""

    def __init__(self, desktop: Desktop, texts: dict[str, str]) -> None:
        self._desktop, self._texts = desktop, texts
        self._stops = texts["stops"].split()
        self._timer = QTimer(desktop, interval=_EVERY_MS)
        self._timer.timeout.connect(self._go_on)
        self._steps = self._live()
        self._waiting: Callable[[], bool] = lambda: True
        self._until = 0.0
        self._last = ""
        self._forgotten = 0
        desktop.navigator.forgotten.connect(self._note_forgotten)

    def _note_forgotten(self) -> None:
        self._forgotten += 1

    def begin(self) -> None:
        """Take the first step."""
        self._until = time.monotonic() + _PATIENCE
        self._timer.start()

    def _go_on(self) -> None:
        fine = False
        try:
            self._take_step()
            fine = True
        finally:
            if not fine:
                # An exception in a slot would only be shown, and the script go on for ever.
                traceback.print_exc()
                page = self._desktop.window.page()
                if isinstance(page, UnlockView):
                    sys.stderr.write(f"at the door: {page.field.error!r}, {page.unlock.text()!r}\n")
                sys.stderr.write(f"after the stop {self._last!r}\n")
                sys.stderr.flush()
                os._exit(3)

    def _take_step(self) -> None:
        if not self._waiting():
            assert time.monotonic() < self._until, f"waited in vain in {inspect_step(self._steps)}"
            return
        self._until = time.monotonic() + _PATIENCE
        try:
            self._waiting = next(self._steps)
        except StopIteration:
            self._timer.stop()
            self._desktop.window.close()

    def _live(self) -> Steps:
        yield from self._stop("door")
        yield from self._be_refused()
        yield from self._unlock("master")
        yield from self._stop("unlocked")
        yield from self._look_and_edit()
        yield from self._stop("shown")
        yield from self._lock()
        yield from self._stop("locked")
        yield from self._unlock("master")
        yield from self._begin_change()
        self._dialog().reject()
        yield lambda: not self._dialogs()
        yield from self._stop("dismissed")
        yield from self._begin_change()
        self._dialog().change()
        yield lambda: self._toast_says("changed")
        yield from self._stop("changed")
        yield from self._choose_files()
        yield from self._lock()
        yield from self._stop("relocked")
        yield from self._unlock("new")
        yield from self._lock()
        yield from self._stop("end")

    def _be_refused(self) -> Steps:
        page = self._door()
        self._type(page.secret.edit, "wrong")
        QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)
        yield lambda: bool(page.field.error) and page.secret.isEnabled()
        yield from self._stop("refused")
        page.secret.clear()

    def _unlock(self, which: str) -> Steps:
        yield lambda: isinstance(self._desktop.window.page(), UnlockView)
        page = self._door()
        yield lambda: page.unlock.isEnabled() and not page.unlock.is_busy
        self._type(page.secret.edit, which)
        QTest.keyClick(page.secret.edit, Qt.Key.Key_Return)
        yield lambda: isinstance(self._desktop.window.page(), VaultView)
        yield lambda: bool(self._vault().models.vault.state.rows)

    def _look_and_edit(self) -> Steps:
        models = self._vault().models
        first = next(row for row in models.vault.state.rows if isinstance(row, ItemSummary))
        models.vault.go_to(first.id)
        yield lambda: models.detail.item is not None
        self._desktop.actions[ActionId.REVEAL].trigger()
        yield lambda: self._vault().panes.right.detail.shows_secrets
        self._desktop.actions[ActionId.COPY_PASSWORD].trigger()
        yield lambda: self._desktop.clipboard.holds_secret
        self._desktop.actions[ActionId.EDIT_ITEM].trigger()
        yield lambda: self._vault().editing.is_open
        item = models.detail.item
        assert item is not None
        entry = self._vault().panes.right.editor.fields.field(item.fields[1].id.hex())
        assert entry is not None
        assert entry.password is not None
        line = entry.password.edit
        line.setFocus()
        line.selectAll()
        self._type(line, "value")
        self._desktop.actions[ActionId.SAVE].trigger()
        yield lambda: not self._vault().editing.is_open

    def _begin_change(self) -> Steps:
        self._desktop.actions[ActionId.CHANGE_PASSWORD].trigger()
        dialog = self._dialog()
        self._type(dialog.current.edit, "master")
        self._type(dialog.new.password.edit, "new")
        self._type(dialog.new.repeat.edit, "new")
        yield lambda: True

    def _choose_files(self) -> Steps:
        if "chosen" not in self._stops:
            return
        chosen: list[Path] = []
        for ask in (QtPrompts().save_file, QtPrompts().save_file):
            ask(FileWish(title="Where", name="copy"), chosen.append, parent=self._desktop.window)
            yield lambda: bool(self._dialogs())
            cast(QFileDialog, self._dialogs()[0]).accept()
            yield lambda: not self._dialogs()
        assert len(chosen) == 2
        yield from self._search_and_stumble()
        yield from self._stop("chosen")

    def _search_and_stumble(self) -> Steps:
        vault = self._vault()
        self._type(vault.panes.list.search, "value")
        yield lambda: vault.models.vault.state.query != ""
        vault.panes.list.search.clear()
        yield lambda: vault.models.vault.state.query == ""
        self._desktop.settings.change("scheme", "dark")
        typed = "".join(characters(self._texts["value"]))
        try:
            raise KeyError(typed)
        except KeyError as bug:
            sys.excepthook(type(bug), bug, bug.__traceback__)
        yield lambda: bool(self._dialogs())
        self._dialogs()[0].accept()
        yield lambda: not self._dialogs()

    def _lock(self) -> Steps:
        before = self._forgotten
        self._desktop.actions[ActionId.LOCK].trigger()
        yield lambda: isinstance(self._desktop.window.page(), UnlockView)
        # The lane may have a backup to finish before it forgets; then both threads are swept.
        yield lambda: self._forgotten > before
        until = time.monotonic() + 1.0
        yield lambda: time.monotonic() > until

    def _stop(self, name: str) -> Steps:
        if name not in self._stops:
            return
        # What the program does once it is idle is part of what it does.
        until = time.monotonic() + 0.3
        yield lambda: time.monotonic() > until
        admit_reader()
        self._last = name
        sys.stdout.write(f"{name}\n")
        sys.stdout.flush()
        sys.stdin.readline()

    def _type(self, edit: QLineEdit, which: str) -> None:
        for character in characters(self._texts[which]):
            # Qt's own helper types ASCII only.
            press = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(edit, press)

    def _door(self) -> UnlockView:
        return cast(UnlockView, self._desktop.window.page())

    def _vault(self) -> VaultView:
        return cast(VaultView, self._desktop.window.page())

    def _dialog(self) -> ChangePasswordDialog:
        (dialog,) = self._dialogs()
        return cast(ChangePasswordDialog, dialog)

    def _dialogs(self) -> list[QDialog]:
        return [d for d in self._desktop.window.findChildren(QDialog) if d.isVisible()]

    def _toast_says(self, word: str) -> bool:
        toast = self._desktop.window.toasts.toast
        return toast is not None and word in toast.text()


def inspect_step(steps: Steps) -> str:
    """Return the lines at which a script waits, outermost first."""
    lines: list[str] = []
    inner: object = steps
    while isinstance(inner, GeneratorType) and inner.gi_frame is not None:
        lines.append(f"{inner.gi_frame.f_code.co_name}:{inner.gi_frame.f_lineno}")
        inner = inner.gi_yieldfrom
    return ", ".join(lines)


def admit_reader() -> None:
    """Let our parent read this memory where it is not root; the program itself has no such door."""
    if os.geteuid() != 0:
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 1, 0, 0, 0)
