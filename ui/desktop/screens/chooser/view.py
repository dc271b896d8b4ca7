"""The start screen: a card per profile, and a button for one more."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from core.vault.profile import Profile, ProfileState
from ui.desktop.context import Page
from ui.desktop.counts import say_count
from ui.desktop.screens.chooser.captions import captions_of
from ui.desktop.screens.chooser.reminder_banner import ReminderBanner
from ui.desktop.screens.chooser.view_model import ProfileRow
from ui.desktop.widgets.avatar import Face, derive_profile_face
from ui.desktop.widgets.banner import Banner, Tint
from ui.desktop.widgets.buttons import IconButton, secondary_button
from ui.desktop.widgets.card_button import CardButton
from ui.desktop.widgets.flow_layout import FlowLayout
from ui.desktop.widgets.page_frame import PageFrame

_WIDTH = 944
_GAP = 16
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ProfileCard(CardButton):
    """One profile, with a button for what else can be done with it."""

    menu_requested = Signal()
    key_pressed = Signal(object)

    def __init__(self, row: ProfileRow, face: Face, parent: QWidget | None = None) -> None:
        name = row.profile.name
        if row.is_nameless:
            name = QCoreApplication.translate("ChooserView", "Unreadable profile")
        super().__init__(face, name, parent)
        self.row = row
        name = self.tr("More for %1").replace("%1", row.profile.name)
        self.more = IconButton("ellipsis", name, compact=True, parent=self)
        self.more.clicked.connect(self.menu_requested)
        self.setTabOrder(self.more, self.action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_requested)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A button would move the focus by itself, and not along rows.
        letter = event.text().isprintable() and event.text().strip()
        if event.key() in _STEPS or event.key() == Qt.Key.Key_Delete or letter:
            self.key_pressed.emit(event)
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inset = 8
        right = self.layoutDirection() is not Qt.LayoutDirection.RightToLeft
        left = self.width() - self.more.width() - inset if right else inset
        self.more.move(left, inset)


class ChooserView(Page):
    """Show the cards and pass on what the person wants with one; each wish carries the Profile."""

    open_requested = Signal(object)
    restore_requested = Signal(object)
    resume_requested = Signal(object)
    card_requested = Signal(object)
    delete_requested = Signal(object)
    problem_requested = Signal(object)
    backup_requested = Signal(object)
    create_requested = Signal()
    arrival_requested = Signal()
    leftovers_requested = Signal()
    folder_requested = Signal(object)

    def __init__(self, rows: tuple[ProfileRow, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        frame = PageFrame(self.tr("Choose a profile"), width=_WIDTH, parent=self)
        self._grid = QWidget(frame.column)
        flow = FlowLayout(spacing=_GAP, centred=True, parent=self._grid)
        self.cards = [self._make_card(row) for row in rows]
        for card in self.cards:
            flow.addWidget(card)
        self.banner = Banner(parent=frame.column)
        self.banner.setVisible(False)
        self._problem: Profile | None = None
        self.banner.action_requested.connect(lambda: self.backup_requested.emit(self._problem))
        self.create_button = secondary_button(self.tr("New profile"), icon="plus")
        self.create_button.clicked.connect(self.create_requested)
        QShortcut(QKeySequence("Ctrl+N"), self, self.create_requested.emit)
        self.restore_button = secondary_button(
            self.tr("Restore from a backup…"), icon="archive-restore"
        )
        self.restore_button.clicked.connect(self.arrival_requested)
        self.reminders = ReminderBanner(rows, frame.column)
        self.reminders.restore_requested.connect(self.restore_requested)
        frame.body.addSpacing(12)
        frame.body.addWidget(self.reminders)
        frame.body.addWidget(self._grid)
        frame.body.addWidget(self.banner)
        frame.body.addSpacing(20)
        ways = QWidget(frame.column)
        row_layout = FlowLayout(spacing=_GAP, centred=True, parent=ways)
        row_layout.addWidget(self.create_button)
        row_layout.addWidget(self.restore_button)
        frame.body.addWidget(ways)
        self.leftovers = Banner(parent=frame.column)
        self.leftovers.setVisible(False)
        self.leftovers.action_requested.connect(self.leftovers_requested)
        frame.body.addSpacing(12)
        frame.body.addWidget(self.leftovers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def rows(self) -> tuple[ProfileRow, ...]:
        """Return what the cards show."""
        return tuple(card.row for card in self.cards)

    def arrive(self) -> None:
        """Put the focus on the profile that was used last, never on what restores."""
        (self.cards[0] if self.cards else self.create_button).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def _make_card(self, row: ProfileRow) -> ProfileCard:
        shown = row.profile.card
        face = derive_profile_face(
            shown.name,
            colour=shown.colour,
            symbol=shown.symbol,
            picture=shown.picture,
            faded=row.profile.state is not ProfileState.ACTIVE,
        )
        card = ProfileCard(row, face, self._grid)
        caption, alert, icon = captions_of(row)
        card.set_captions(caption, alert=alert, alert_icon=icon)
        name = row.profile.name
        if row.can_restore:
            verb, spoken = self.tr("Restore"), self.tr("Restore %1")
            if row.asks:
                verb, spoken = self.tr("Decide…"), self.tr("Decide about %1")
            card.set_action(verb, name=spoken.replace("%1", name))
            card.action_requested.connect(lambda: self.restore_requested.emit(row.profile))
        elif row.profile.state is ProfileState.INCOMPLETE:
            card.set_action(
                self.tr("Continue…"), name=self.tr("Continue with %1").replace("%1", name)
            )
            card.action_requested.connect(lambda: self.resume_requested.emit(row.profile))
        elif row.profile.state is ProfileState.DAMAGED:
            card.set_action(self.tr("Repair…"), name=self.tr("Repair %1").replace("%1", name))
            card.action_requested.connect(lambda: self.problem_requested.emit(row.profile))
        card.clicked.connect(lambda: self._open(row))
        card.menu_requested.connect(lambda: self._open_menu(card))
        card.key_pressed.connect(lambda event: self._take_key(card, event))
        card.more.setVisible(row.can_open or row.can_restore)
        return card

    def _open(self, row: ProfileRow) -> None:
        if row.can_open:
            self.open_requested.emit(row.profile)
        elif row.can_restore:
            self.restore_requested.emit(row.profile)
        elif row.profile.state is ProfileState.DAMAGED:
            self.problem_requested.emit(row.profile)

    def show_problem(self, profile: Profile, text: str, *, backup: bool) -> None:
        """Say what is wrong with a profile that cannot be opened; `backup` offers the way on."""
        self._problem = profile
        way_on = self.tr("Restore from a backup…") if backup else ""
        self.banner.show_message(Tint.DANGER, text, action=way_on)
        if backup:
            self.banner.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_leftovers(self, count: int) -> None:
        """Say quietly how many things are left over that could be removed."""
        if count:
            said = self.tr("Left over and belonging to no profile: %1")
            self.leftovers.show_quietly(said.replace("%1", say_count(count)), self.tr("Look…"))
        self.leftovers.setVisible(bool(count))

    def _open_menu(self, card: ProfileCard) -> None:
        row = card.row
        if not (row.can_open or row.can_restore):
            return
        profile = row.profile
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if row.can_open:
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self._open(row))
            menu.addAction(self.tr("Name and picture…")).triggered.connect(
                lambda: self.card_requested.emit(profile)
            )
        if profile.state is ProfileState.ACTIVE:
            menu.addAction(self.tr("Restore from a backup…")).triggered.connect(
                lambda: self.backup_requested.emit(profile)
            )
        if row.can_restore:
            menu.addAction(self.tr("Restore…")).triggered.connect(
                lambda: self.restore_requested.emit(profile)
            )
        menu.addAction(self.tr("Show in file manager")).triggered.connect(
            lambda: self.folder_requested.emit(profile)
        )
        menu.addSeparator()
        verb = self.tr("Delete now…") if row.can_restore else self.tr("Delete profile…")
        menu.addAction(verb).triggered.connect(lambda: self.delete_requested.emit(profile))
        menu.popup(card.more.mapToGlobal(QPoint(0, card.more.height())))

    def _take_key(self, card: ProfileCard, event: QKeyEvent) -> None:
        place = self.cards.index(card)
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._focus_card(place + self._distance(key))
        elif key == Qt.Key.Key_Delete:
            if card.row.can_open or card.row.can_restore:
                self.delete_requested.emit(card.row.profile)
        else:
            self._jump(place, event.text().casefold())

    def _distance(self, key: Qt.Key) -> int:
        across, down = _STEPS[key]
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            across = -across
        columns = max(1, sum(card.y() == self.cards[0].y() for card in self.cards))
        return across + down * columns

    def _focus_card(self, place: int) -> None:
        if 0 <= place < len(self.cards):
            self.cards[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _jump(self, place: int, letter: str) -> None:
        count = len(self.cards)
        for step in range(1, count + 1):
            candidate = (place + step) % count
            if self.cards[candidate].row.profile.name.casefold().startswith(letter):
                self._focus_card(candidate)
                return
