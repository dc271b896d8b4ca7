"""What stands under a private SSH key in the editor: what it is, and how a new one is made."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from core.services.ssh_keys import PublicKey, SshKeyKind
from ui.desktop.tokens import FontRole
from ui.desktop.widgets.buttons import Button, align_words, prepare_button
from ui.desktop.widgets.labels import WrappedLabel


class SshPart(QWidget):
    """Offer the kinds of keys that can be made, and say what the one above is."""

    wanted = Signal(object)
    """Carries a SshKeyKind."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.make = Button()
        prepare_button(self.make, "link", icon="terminal")
        align_words(self.make)
        menu = QMenu(self)
        for kind, text in (
            (SshKeyKind.ED25519, self.tr("Ed25519 (recommended)")),
            (SshKeyKind.RSA_4096, self.tr("RSA, 4096 bits (for old servers)")),
            (SshKeyKind.RSA_3072, self.tr("RSA, 3072 bits")),
            (SshKeyKind.ECDSA_256, self.tr("ECDSA, P-256")),
        ):
            menu.addAction(text).triggered.connect(partial(self.wanted.emit, kind))
        self.make.setMenu(menu)
        self.said = WrappedLabel(role=FontRole.SECONDARY, tone="secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.said)
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeading)
        self.show_making(making=False)
        self.show_key(None, empty=True)

    def show_key(self, key: PublicKey | None, *, empty: bool) -> None:
        """Say which key it is; one that cannot be told is kept as it was typed."""
        text = self.tr("This does not tell its public half. It is kept as it is.")
        if key is not None:
            text = f"{key.type} · {key.fingerprint}"
        self.said.set_text("" if empty else text)
        self.said.setVisible(not empty)

    def show_making(self, *, making: bool) -> None:
        """Say that a key is being made; no second one is asked for meanwhile."""
        self.make.setEnabled(not making)
        self.make.setText(self.tr("Making the key…") if making else self.tr("Make a new key"))
