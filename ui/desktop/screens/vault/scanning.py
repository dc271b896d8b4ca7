"""Put the key of a one-time code into the editor from a picture, the clipboard or the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from core.errors import AppError, OtpMalformedError, QrUnreadableError
from core.otp import OtpSecret, code_at, parse_otp
from core.progress import Progress
from core.services.code_keys import find_key, is_key_link
from core.services.qr_codes import Picture, QrFault, open_picture, read_qr_codes
from core.vault.field import FieldRole, FieldType
from ui.desktop.pasted import read_clipboard
from ui.desktop.pictures import PATTERNS
from ui.desktop.prompts import FileFilter, FileWish
from ui.desktop.screen_region import ScreenRegion
from ui.desktop.screens.vault.code_part import QrSource
from ui.desktop.screens.vault.code_shape import CodeShape, shape_of, with_shape
from ui.desktop.screens.vault.editor_checks import Refusal
from ui.desktop.screens.vault.editor_form import Form
from ui.desktop.screens.vault.form_fields import FormFields
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.paste_watch import PasteWatch
from ui.desktop.sentences import sentence

_TICK_MS = 1000


class Scanning(QObject):
    """Bring the fields for codes and what reads pictures together.

    A picture or link that is pasted anywhere in the editor goes to the field for the code.
    """

    def __init__(self, models: VaultModels, fields: FormFields, parent: QObject) -> None:
        super().__init__(parent)
        self._models, self._fields = models, fields
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._show_codes)
        self._asked = ""
        self._editing = object()
        """Another one each time the editor is left."""
        self.region = ScreenRegion(self)
        self.region.chosen.connect(lambda picture: self._read(self._asked, lambda: picture))
        self.region.refused.connect(self._refuse_screen)
        self._paste = PasteWatch(fields, self._carries_key, self)
        self._paste.pasted.connect(self._take_pasted)
        fields.part_asked.connect(self._scan)
        fields.changed.connect(lambda _form: self._show_codes())
        models.editor.opened.connect(lambda _form: self._show_codes())
        models.editor.corrected.connect(lambda _key, _value: self._show_codes())
        models.editor.closed.connect(self._stop)

    def _scan(self, key: str, source: object) -> None:
        """Fill a field for a code from where a person says."""
        if source is QrSource.FILE:
            kinds = FileFilter(label=self.tr("Pictures"), patterns=PATTERNS)
            wish = FileWish(title=self.tr("Picture with a QR code"), filters=(kinds,))
            self._models.context.prompts.open_file(
                wish, lambda path: self._read_file(key, path), parent=self._fields.window()
            )
        elif source is QrSource.CLIPBOARD:
            self._take_clipboard(key)
        elif source is QrSource.SCREEN:
            self._asked = key
            self.region.begin(self._fields.window())
        elif isinstance(source, CodeShape):
            self._reshape(key, source)

    def _reshape(self, key: str, shape: CodeShape) -> None:
        """Have the codes of a key made in another way, of which a link tells."""
        form = self._models.editor.form
        entry = form.entry(key) if form is not None else None
        if form is not None and entry is not None and _secret_of(entry.value) is not None:
            self._models.editor.reshape(form.with_value(key, with_shape(entry.value, shape)))

    def _stop(self) -> None:
        """Bring the window back that was put away for the screen: a lock may come meanwhile."""
        self._editing = object()
        self._tick.stop()
        self.region.leave()

    def _refuse_screen(self) -> None:
        self._refuse(self._asked, QrUnreadableError(reason=QrFault.NO_SCREEN))

    def _take_clipboard(self, key: str) -> None:
        pasted = read_clipboard()
        picture = pasted.picture
        if picture is not None:
            self._read(key, lambda: picture)
        elif pasted.file is not None:
            self._read_file(key, pasted.file)
        elif pasted.text.strip():
            self._take_text(key, pasted.text)
        else:
            self._refuse(key, QrUnreadableError(reason=QrFault.NOTHING_COPIED))

    def _read_file(self, key: str, path: Path) -> None:
        self._read(key, lambda: open_picture(path))

    def _read(self, key: str, choose: Callable[[], Picture]) -> None:
        def work(progress: Progress) -> str:
            return find_key(read_qr_codes(choose(), progress=progress))

        self._show_reading(key, reading=True)
        asked_in = self._editing

        def take(link: str) -> None:
            # The editor may be left by now, and another item in it, or the same one as it was.
            if self._editing is asked_in:
                self._take(key, link)

        def refuse(error: AppError) -> None:
            if self._editing is asked_in:
                self._refuse(key, error)

        self._models.context.tasks.long(work, take, refuse, owner=self)

    def _take_text(self, key: str, text: str) -> None:
        """Take a link, or a bare key as it was copied."""
        try:
            if is_key_link(text):
                text = find_key([text])
            else:
                parse_otp(text)
        except (OtpMalformedError, QrUnreadableError) as error:
            self._refuse(key, error)
        else:
            self._take(key, text.strip())

    def _take(self, key: str, value: str) -> None:
        self._show_reading(key, reading=False)
        form = self._models.editor.form
        if form is None or form.entry(key) is None:
            return
        self._models.editor.reshape(_filled(form.with_value(key, value), value))
        self._fields.show_refusal(Refusal(key, ""))
        self._fields.focus_entry(key)

    def _refuse(self, key: str, error: AppError) -> None:
        self._show_reading(key, reading=False)
        self._fields.show_refusal(Refusal(key, sentence(error)))

    def _show_reading(self, key: str, *, reading: bool) -> None:
        field = self._fields.field(key)
        if field is not None and field.code is not None:
            field.code.show_reading(reading=reading)

    def _show_codes(self) -> None:
        """Show the code of each key that is whole, and go on while there is one."""
        form, live = self._models.editor.form, False
        for entry in form.entries if form is not None else ():
            field = self._fields.field(entry.key) if entry.type is FieldType.OTP else None
            if field is not None and field.code is not None:
                secret = _secret_of(entry.value)
                if secret is None:
                    field.code.show_code("")
                    continue
                now = self._models.context.session.clock.now()
                field.code.show_code(code_at(secret, now).value, shape_of(secret))
                live = True
        if live != self._tick.isActive():
            (self._tick.start if live else self._tick.stop)()

    def _carries_key(self, place: QWidget) -> bool:
        """Tell whether what would be pasted is for the code, wherever the keyboard is."""
        key = _first_code(self._fields.form)
        if key is None:
            return False
        pasted = read_clipboard()
        if pasted.picture is not None and not pasted.text.strip():
            return True
        field = self._fields.field(key)
        if pasted.file is not None:
            return field is not None and field.isAncestorOf(place)
        # Into notes a link may be meant as the text that it is.
        return is_key_link(pasted.text) and not isinstance(place, QPlainTextEdit)

    def _take_pasted(self) -> None:
        key = _first_code(self._fields.form)
        if key is not None:
            self._take_clipboard(key)


def _secret_of(value: str) -> OtpSecret | None:
    try:
        return parse_otp(value)
    except OtpMalformedError:
        return None


def _first_code(form: Form | None) -> str | None:
    entries = [entry for entry in form.entries if entry.type is FieldType.OTP] if form else []
    return entries[0].key if entries else None


def _filled(form: Form, value: str) -> Form:
    """Return the form with what the key says of its account, where nothing stands yet."""
    secret = parse_otp(value)
    for role, text in ((FieldRole.ISSUER, secret.issuer), (FieldRole.ACCOUNT, secret.account)):
        entry = next((entry for entry in form.entries if entry.role is role), None)
        if entry is not None and not entry.value and text:
            form = form.with_value(entry.key, text)
    title = secret.issuer or secret.account
    return form.with_title(title) if title and not form.title.strip() else form
