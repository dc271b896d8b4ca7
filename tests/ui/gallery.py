"""Every building block in one place, to be looked at: `python tests/ui/gallery.py FOLDER`.

Writes one picture per page, scheme and language-length into the folder; without a
folder it opens a window. The tests walk the same pages.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QProgressBar,
    QRadioButton,
    QSlider,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from tests.ui.looks import apply_theme
from ui.desktop.icons import app_icon, themed_icon
from ui.desktop.theme import FontRole, Scheme
from ui.desktop.tokens import AVATAR_SYMBOLS
from ui.desktop.widgets.avatar import Avatar, derive_item_face, derive_profile_face
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import (
    BusyButton,
    IconButton,
    danger_button,
    danger_outline_button,
    link_button,
    primary_button,
    secondary_button,
)
from ui.desktop.widgets.card import Card
from ui.desktop.widgets.card_button import CardButton
from ui.desktop.widgets.choice_box import ChoiceBox
from ui.desktop.widgets.empty_state import EmptyState
from ui.desktop.widgets.field_row import FieldRow
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.form_field import FormField
from ui.desktop.widgets.labels import Badge, ElidedLabel, SectionHeader, text_label
from ui.desktop.widgets.nesting import nest, nest_at
from ui.desktop.widgets.number_edit import NumberEdit
from ui.desktop.widgets.page_frame import PageFrame
from ui.desktop.widgets.password_edit import PasswordEdit
from ui.desktop.widgets.ring_timer import RingTimer
from ui.desktop.widgets.secret_edit import SecretField
from ui.desktop.widgets.strength_meter import StrengthMeter
from ui.desktop.widgets.toast import Pace, ToastHost, ToastMessage
from ui.desktop.widgets.wizard_dialog import WizardDialog

GERMAN: Mapping[str, str] = {
    "Create your profile": "Eigenes Profil jetzt anlegen",
    "Restore from a backup…": "Aus einer Sicherung wiederherstellen …",
    "Delete profile…": "Profil endgültig löschen …",
    "Schedule deletion": "Profil zum Löschen vormerken",
    "Keep profile": "Profil behalten",
    "Use recovery key…": "Wiederherstellungsschlüssel benutzen …",
    "Generate new": "Neues Passwort erzeugen",
    "Master password": "Master-Passwort",
    "Unlock": "Entsperren",
    "Switch profile": "Zu einem anderen Profil wechseln",
    "Add your first login": "Erste Zugangsdaten hinzufügen",
    "Import from another manager": "Aus einem anderen Passwort-Manager importieren",
    "This password is also used by Zalando and IKEA.": (
        "Dieses Passwort wird auch bei Zalando und IKEA verwendet."
    ),
    "Scheduled for deletion, 21 days left (13 Dec 2026)": (
        "Zum Löschen vorgemerkt, noch 21 Tage (13. Dezember 2026)"
    ),
    "Password copied · clears in {seconds} s": (
        "Passwort kopiert · wird in {seconds} s aus der Zwischenablage gelöscht"
    ),
    "Clear now": "Jetzt löschen",
    "Type Jonas to confirm": "Zum Bestätigen „Jonas“ eintippen",
    "Restore": "Wiederherstellen",
    "The profile is closed now and shown with a countdown.": (
        "Das Profil wird jetzt geschlossen und bis zum Ablauf der Frist mit einem Zähler "
        "auf der Startseite gezeigt."
    ),
}

Words = Callable[[str], str]


def english(text: str) -> str:
    """Return the text itself."""
    return text


def german(text: str) -> str:
    """Return the German text where there is one."""
    return GERMAN.get(text, text)


def _rows(parent: QWidget, spacing: int = 12) -> QVBoxLayout:
    layout = QVBoxLayout(parent)
    layout.setContentsMargins(24, 24, 24, 24)
    layout.setSpacing(spacing)
    return layout


def _line(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(12)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def make_buttons_page(say: Words) -> QWidget:
    """Make buttons in every weight and state, choices, sliders, badges, avatars."""
    page = QWidget()
    column = _rows(page)
    off = primary_button(say("Schedule deletion"))
    off.setEnabled(False)
    busy = BusyButton(say("Unlock"), delay_ms=0)
    busy.start_busy("Unlocking…")
    nest(column, _line(primary_button(say("Create your profile")), secondary_button("Cancel"), off))
    nest(
        column,
        _line(
            danger_button(say("Schedule deletion")),
            danger_outline_button(say("Delete profile…"), icon="trash-2"),
            link_button(say("Use recovery key…")),
            busy,
        ),
    )
    icons = [
        IconButton("copy", "Copy password"),
        IconButton("eye", "Reveal password"),
        IconButton("pencil", "Edit", compact=True),
        IconButton("ellipsis", "More"),
    ]
    icons[-1].setEnabled(False)
    nest(column, _line(*icons, Badge("7", "accent"), Badge("guessed"), Badge("2", "danger")))
    checks = [QCheckBox(text) for text in ("A–Z", "0–9", "symbols")]
    checks[0].setChecked(True)
    checks[1].setTristate(True)
    checks[1].setCheckState(Qt.CheckState.PartiallyChecked)
    faded = QCheckBox("off")
    faded.setChecked(True)
    faded.setEnabled(False)
    radios = [QRadioButton("In 30 days"), QRadioButton("Now")]
    radios[0].setChecked(True)
    nest(column, _line(*checks, faded, *radios))
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setAccessibleName("Length")
    slider.setRange(4, 128)
    slider.setValue(60)
    slider.setMinimumWidth(220)
    number = NumberEdit("Length in characters")
    number.setValue(20)
    bar = QProgressBar()
    bar.setAccessibleName("Progress")
    bar.setValue(62)
    nest(column, _line(slider, number, bar))
    faces = [
        Avatar(derive_profile_face("Maria"), size=72),
        Avatar(derive_profile_face("Work", colour="green", symbol="briefcase"), size=72),
        Avatar(derive_profile_face("Jonas", faded=True), size=72),
        Avatar(derive_profile_face("Émile", colour="violet"), size=40),
        *(
            Avatar(derive_item_face(name, name.encode()))
            for name in ("Amazon", "Booking.com", "Comdirect", "élan", "9gag", "東京")
        ),
    ]
    nest(column, _line(*faces))
    signs = QHBoxLayout()
    for name in AVATAR_SYMBOLS[:16]:
        signs.addWidget(Avatar(derive_profile_face("x", symbol=name, colour="teal"), size=32))
    nest(column, signs)
    column.addStretch(1)
    return page


def make_fields_page(say: Words) -> QWidget:
    """Make fields with labels, hints and errors; the strength meter."""
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(24, 24, 24, 24)
    grid.setHorizontalSpacing(32)
    name = QLineEdit("Maria")
    name.setPlaceholderText("Name")
    empty = QLineEdit()
    empty.setPlaceholderText("Search all 60 items")
    unlock = SecretField(say("Master password"))
    wrong = FormField(say("Master password"), unlock)
    wrong.set_error("That is not the master password for Maria.")
    chosen = PasswordEdit(say("Master password"), dice=True)
    chosen.set_text("orbit-velvet-cactus-plenty-hinge")
    chosen.set_revealed(revealed=True)
    meter = StrengthMeter()
    meter.set_strength(3, "Good · about 60 years to guess", "Add one more word to reach Strong.")
    weak = StrengthMeter()
    weak.set_strength(0, "", "Use five random words.")
    combo = ChoiceBox("Word list", [("EFF large list", "eff"), ("Deutsch", "de")])
    dead = QLineEdit("read only")
    dead.setEnabled(False)
    notes = QPlainTextEdit("Prime renews in March.")
    notes.setTabChangesFocus(True)
    notes.setMaximumHeight(90)
    left, right = QVBoxLayout(), QVBoxLayout()
    for column in (left, right):
        column.setSpacing(8)
    left.addWidget(FormField("Name", name, hint="Shown on the start screen."))
    left.addWidget(wrong)
    left.addWidget(FormField("New master password", chosen, keep_line=False))
    left.addWidget(meter)
    left.addWidget(weak)
    left.addStretch(1)
    right.addWidget(FormField("Search", empty, keep_line=False))
    right.addWidget(FormField("Word list", combo, keep_line=False))
    right.addWidget(FormField("Disabled", dead, keep_line=False))
    right.addWidget(FormField("Notes", notes, keep_line=False))
    confirm = FormField(say("Type Jonas to confirm"), QLineEdit("Jon"), hint="Does not match yet")
    right.addWidget(confirm)
    right.addStretch(1)
    nest_at(grid, left, 0, 0)
    nest_at(grid, right, 0, 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return page


def make_detail_page(say: Words) -> QWidget:
    """Make an item in detail, with a banner, and a toast over it."""
    page = QWidget()
    page.setProperty("surface", "base")
    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = _rows(page)
    edit = secondary_button("Edit")
    head = QHBoxLayout()
    head.addWidget(Avatar(derive_item_face("Amazon", b"amazon"), size=40))
    head.addWidget(ElidedLabel("Amazon <b>not bold</b>", FontRole.TITLE), 1)
    head.addWidget(IconButton("star", "Add to favourites"))
    head.addWidget(edit)
    head.addWidget(IconButton("ellipsis", "More"))
    nest(column, head)
    card = Card()
    secret = FieldRow("password", "Password", secret=True)
    shown = FieldRow("old", "Old password", secret=True)
    shown.reveal("Kd7#mW2v-pQ9zT4&xRb")
    code = FieldRow("code", "One-time code", "381 254", code=True)
    ring = RingTimer()
    ring.set_remaining(18, 30)
    code.add_before_buttons(ring)
    site = FieldRow("site", "Website", "https://www.amazon.de/" + "a-very-long-path/" * 6)
    site.allow_open(allowed=True)
    copied = FieldRow("user", "Username", "maria.kern@gmail.com")
    copied.show_copied()
    for row in (copied, secret, shown, code, site):
        card.add_row(row)
    column.addWidget(card)
    column.addWidget(
        Banner(
            Tint.WARNING,
            say("This password is also used by Zalando and IKEA."),
            action=say("Generate new"),
        )
    )
    column.addStretch(1)
    host = ToastHost(page)
    host.show_message(
        ToastMessage(
            text=say("Password copied · clears in {seconds} s"),
            action=say("Clear now"),
            pace=Pace.STAYS,
            countdown=30,
        )
    )
    return page


def make_banners_page(say: Words) -> QWidget:
    """Make banners, an empty state, a list, a table, tabs."""
    page = QWidget()
    column = _rows(page)
    column.addWidget(
        Banner(Tint.SUCCESS, "Checked: 60 of 60 items and 12 of 12 attachments are in the file.")
    )
    column.addWidget(
        Banner(Tint.INFO, "Your unsaved changes to Amazon are back.", action="Discard")
    )
    column.addWidget(
        Banner(Tint.DANGER, "Not complete: 2 attachments could not be read back.", closable=True)
    )
    row = QHBoxLayout()
    names = QListWidget()
    names.setAccessibleName("Folders")
    # Rows measured before the style sheet reaches a view keep their unstyled height.
    names.ensurePolished()
    names.addItems([f"Folder {n}" for n in range(30)])
    names.setCurrentRow(1)
    side = QVBoxLayout()
    side.addWidget(SectionHeader("Folders"))
    side.addWidget(names)
    row.addLayout(side, 1)
    table = QTableWidget(4, 3)
    table.setAccessibleName("Backups")
    table.setHorizontalHeaderLabels(["Date", "Items", "Check"])
    table.verticalHeader().hide()
    table.setTabKeyNavigation(False)
    for line in range(4):
        for place, text in enumerate(("22 Nov 08:12", "60", "verified")):
            table.setItem(line, place, QTableWidgetItem(text))
    tabs = QTabWidget()
    tabs.setAccessibleName("Kinds")
    tabs.addTab(table, "Characters")
    tabs.addTab(
        EmptyState(
            "layers",
            "Nothing here yet",
            "Ctrl+K finds any command.",
            primary=say("Add your first login"),
            secondary=say("Import from another manager"),
        ),
        "Passphrase",
    )
    tabs.setCurrentIndex(1)
    row.addWidget(tabs, 2)
    nest(column, row, 1)
    return page


def make_chooser_page(say: Words) -> QWidget:
    """Make profile cards that wrap, under a title."""
    page = PageFrame("Choose a profile", width=720)
    cards = QWidget()
    flow = FlowLayout(centred=True, parent=cards)
    maria = CardButton(derive_profile_face("Maria"), "Maria")
    maria.set_captions("Last opened today 08:12")
    work = CardButton(derive_profile_face("Work", colour="green"), "Work")
    work.set_captions("Last opened yesterday")
    jonas = CardButton(derive_profile_face("Jonas", faded=True), "Jonas")
    jonas.set_captions(alert=say("Scheduled for deletion, 21 days left (13 Dec 2026)"))
    jonas.set_action(say("Restore"), name="Restore Jonas")
    for card in (maria, work, jonas):
        flow.addWidget(card)
    page.body.addWidget(cards)
    page.body.addSpacing(12)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(secondary_button("New profile"))
    row.addWidget(secondary_button(say("Restore from a backup…")))
    row.addStretch(1)
    page.body.addLayout(row)
    return page


def make_unlock_page(say: Words) -> QWidget:
    """Make the page that is seen most."""
    page = PageFrame("Maria", width=380)
    face = Avatar(derive_profile_face("Maria"), size=72)
    page.head.insertWidget(0, face, 0, Qt.AlignmentFlag.AlignHCenter)
    field = SecretField(say("Master password"))
    field.edit.insert("correct horse")
    page.body.addWidget(FormField(say("Master password"), field, hint="Caps Lock is on."))
    page.body.addWidget(BusyButton(say("Unlock")))
    page.body.addWidget(link_button(say("Use recovery key…")), 0, Qt.AlignmentFlag.AlignHCenter)
    page.body.addWidget(link_button(say("Switch profile")), 0, Qt.AlignmentFlag.AlignHCenter)
    return page


def make_wizard_page(say: Words) -> WizardDialog:
    """Make the last step of the deletion wizard."""
    wizard = WizardDialog("Delete profile “Jonas”")
    page = QWidget()
    column = QVBoxLayout(page)
    column.setSpacing(8)
    column.addWidget(Banner(Tint.SUCCESS, "Copy checked: 60 of 60 items, 12 of 12 attachments."))
    soon, now = QRadioButton("Delete after 30 days (recommended)"), QRadioButton("Delete now")
    soon.setChecked(True)
    column.addWidget(soon)
    note = text_label(
        say("The profile is closed now and shown with a countdown."),
        FontRole.SECONDARY,
        tone="secondary",
        wrap=True,
    )
    note.setContentsMargins(32, 0, 0, 0)
    column.addWidget(note)
    column.addWidget(now)
    column.addWidget(FormField("Master password of Jonas", SecretField("Master password of Jonas")))
    column.addWidget(
        FormField(say("Type Jonas to confirm"), QLineEdit("Jon"), hint="Does not match yet")
    )
    column.addStretch(1)
    wizard.show_page(wizard.add_page(page), "Delete profile “Jonas”", step=4, steps=4)
    wizard.set_back("Back")
    wizard.set_extra(say("Schedule deletion"), "danger")
    wizard.set_next(say("Keep profile"), "secondary")
    return wizard


PAGES: Mapping[str, Callable[[Words], QWidget]] = {
    "buttons": make_buttons_page,
    "fields": make_fields_page,
    "detail": make_detail_page,
    "banners": make_banners_page,
    "chooser": make_chooser_page,
    "unlock": make_unlock_page,
    "wizard": make_wizard_page,
}


def write_pictures(app: QApplication, folder: Path) -> None:
    """Write every page, light and dark, English and German, at the smallest window size."""
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in (Scheme.LIGHT, Scheme.DARK):
        apply_theme(app, scheme=scheme)
        for say in (english, german):
            for name, make in PAGES.items():
                page = make(say)
                page.setProperty("surface", page.property("surface") or "window")
                page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
                page.resize(*((640, 560) if name == "wizard" else (860, 560)))
                page.show()
                app.processEvents()
                app.processEvents()
                page.grab().save(str(folder / f"{name}-{scheme.value}-{say.__name__}.png"))
                page.close()
                page.deleteLater()


def main(arguments: list[str]) -> int:
    """Write pictures, or show the pages in a window."""
    app = QApplication(arguments)
    app.setWindowIcon(app_icon())
    if len(arguments) > 1:
        write_pictures(app, Path(arguments[1]))
        return 0
    theme = apply_theme(app, scheme=Scheme.SYSTEM)
    tabs = QTabWidget()
    for name, make in PAGES.items():
        tabs.addTab(make(english), name)
    switch = IconButton("moon", "Switch between light and dark")
    themed_icon(switch, "moon")
    switch.clicked.connect(
        lambda: apply_theme(app, scheme=Scheme.LIGHT if theme.is_dark else Scheme.DARK)
    )
    tabs.setCornerWidget(switch)
    tabs.resize(860, 620)
    tabs.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv))
