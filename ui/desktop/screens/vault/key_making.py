"""Make SSH keys in the editor, and keep public half and fingerprint true to the private one."""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.services.ssh_keys import (
    MadeSshKey,
    PublicKey,
    SshKeyKind,
    describe_private,
    describe_public,
    make_ssh_key,
)
from core.vault.field import FieldRole
from ui.desktop.dialogs.question import Question
from ui.desktop.screens.vault.editor_form import Entry, Form
from ui.desktop.screens.vault.form_fields import FormFields
from ui.desktop.screens.vault.models import VaultModels


class KeyMaking(QObject):
    """Bring the fields of a key together; what a person typed is replaced only when asked."""

    def __init__(self, models: VaultModels, fields: FormFields, parent: QObject) -> None:
        super().__init__(parent)
        self._models, self._fields = models, fields
        self._seen = ""
        self._editing = object()
        """Another one each time the editor is left."""
        fields.part_asked.connect(self._ask)
        fields.changed.connect(self._follow)
        models.editor.opened.connect(self._begin)
        models.editor.closed.connect(self._forget)

    def _ask(self, key: str, kind: object) -> None:
        form = self._models.editor.form
        entry = form.entry(key) if form is not None else None
        if not isinstance(kind, SshKeyKind) or entry is None:
            return
        if not entry.value.strip():
            self._make(key, kind)
            return
        question = Question(
            title=self.tr("Replace the private key?"),
            text=self.tr("The field holds a key. Servers that know it do not know the new one."),
            safe=self.tr("Keep the key"),
            act=self.tr("Make a new key"),
            danger=True,
        )
        self._models.context.prompts.ask(
            question, lambda: self._make(key, kind), parent=self._fields.window()
        )

    def _make(self, key: str, kind: SshKeyKind) -> None:
        asked_in, before = self._editing, self._value(key)
        self._show_making(key, making=True)

        def end(made: MadeSshKey | None) -> None:
            # The editor may be left by now, and another key be made in it.
            if self._editing is not asked_in:
                return
            self._show_making(key, making=False)
            # One that was pasted meanwhile stays.
            if made is not None and self._value(key) == before:
                self._take(key, made)

        self._models.context.tasks.long(
            lambda progress: make_ssh_key(kind, progress=progress),
            end,
            lambda _error: end(None),
            owner=self,
        )

    def _value(self, key: str) -> str:
        form = self._models.editor.form
        entry = form.entry(key) if form is not None else None
        return entry.value if entry is not None else ""

    def _take(self, key: str, made: MadeSshKey) -> None:
        form = self._models.editor.form
        if form is not None and form.entry(key) is not None:
            self._fields.show_value(key, made.private)
            self._put(form.with_value(key, made.private), made.public)
            self._seen = made.private

    def _begin(self, form: Form) -> None:
        """Say what the key is that is there; nothing of the item changes by looking."""
        entry = _entry(form, FieldRole.PRIVATE_KEY)
        self._seen = entry.value if entry is not None else ""
        if entry is not None:
            self._say(entry, describe_private(entry.value))

    def _follow(self, form: Form) -> None:
        entry = _entry(form, FieldRole.PRIVATE_KEY)
        if entry is None:
            return
        if entry.value != self._seen:
            self._seen = entry.value
            found = describe_private(entry.value)
            self._say(entry, found)
            if found is not None:
                self._put(form, found)
        elif not entry.value.strip():
            self._follow_public(form)

    def _follow_public(self, form: Form) -> None:
        """Tell the fingerprint of a public key that is kept without its private half."""
        public, mark = _entry(form, FieldRole.PUBLIC_KEY), _entry(form, FieldRole.FINGERPRINT)
        found = describe_public(public.value) if public is not None else None
        if found is not None and mark is not None and mark.value != found.fingerprint:
            self._models.editor.change(form.with_value(mark.key, found.fingerprint))
            self._fields.show_value(mark.key, found.fingerprint)

    def _put(self, form: Form, found: PublicKey) -> None:
        """Have the other fields be those of the private key; a comment on it stays."""
        public, mark = _entry(form, FieldRole.PUBLIC_KEY), _entry(form, FieldRole.FINGERPRINT)
        told: dict[str, str] = {}
        if public is not None and describe_public(public.value) != found:
            comment = " ".join(form.title.split())
            told[public.key] = f"{found.line} {comment}".strip()
        if mark is not None:
            told[mark.key] = found.fingerprint
        for key, value in told.items():
            form = form.with_value(key, value)
        self._models.editor.change(form)
        for key, value in told.items():
            self._fields.show_value(key, value)
        entry = _entry(form, FieldRole.PRIVATE_KEY)
        if entry is not None:
            self._say(entry, found)

    def _say(self, entry: Entry, found: PublicKey | None) -> None:
        field = self._fields.field(entry.key)
        if field is not None and field.ssh is not None:
            field.ssh.show_key(found, empty=not entry.value.strip())

    def _show_making(self, key: str, *, making: bool) -> None:
        field = self._fields.field(key)
        if field is not None and field.ssh is not None:
            field.ssh.show_making(making=making)

    def _forget(self) -> None:
        self._seen, self._editing = "", object()


def _entry(form: Form, role: FieldRole) -> Entry | None:
    return next((entry for entry in form.entries if entry.role is role), None)
