"""The theme puts palette, fonts and style sheet in force, and tells when they change."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.ui.looks import apply_look, apply_theme
from ui.desktop.theme import (
    FontRole,
    Look,
    Role,
    Scheme,
    Theme,
    current_theme,
    derive_palette,
)
from ui.desktop.tokens import derive_contrast, read_tokens
from ui.desktop.widgets.margins import words_of_choice

_Part = QStyle.SubElement
GROUPS = (
    QPalette.ColorGroup.Active,
    QPalette.ColorGroup.Inactive,
    QPalette.ColorGroup.Disabled,
)


pytestmark = pytest.mark.usefixtures("theme")


def test_one_theme_belongs_to_the_application(qapp: QApplication) -> None:
    first = apply_theme(qapp, scheme=Scheme.DARK)
    assert apply_theme(qapp, scheme=Scheme.LIGHT) is first
    assert current_theme() is first
    assert [child for child in qapp.children() if isinstance(child, Theme)] == [first]


@pytest.mark.parametrize(("scheme", "dark"), [(Scheme.LIGHT, False), (Scheme.DARK, True)])
def test_scheme_decides_the_palette(*, qapp: QApplication, scheme: Scheme, dark: bool) -> None:
    theme = apply_theme(qapp, scheme=scheme)
    assert theme.is_dark is dark
    wanted = read_tokens(dark=dark)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == wanted[Role.WINDOW]
    assert theme.color(Role.ACCENT).name().upper() == wanted[Role.ACCENT]


def test_the_system_switches_while_the_window_is_open(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Hints:
        scheme = Qt.ColorScheme.Light

        def colorScheme(self) -> Qt.ColorScheme:
            return self.scheme

    theme, hints = apply_theme(qapp, scheme=Scheme.SYSTEM), Hints()
    told, system = theme._hints.colorSchemeChanged, theme._hints
    monkeypatch.setattr(theme, "_hints", hints)
    for hints.scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        told.emit(hints.scheme)
        assert theme.is_dark is (hints.scheme is Qt.ColorScheme.Dark)
    monkeypatch.setattr(theme, "_hints", system)


def test_a_check_box_is_hit_in_all_its_height(qtbot: QtBot) -> None:
    box = QCheckBox("On")
    qtbot.addWidget(box)
    box.show()
    for place in range(2, 34):
        QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(20, place))
        assert box.isChecked() is (place % 2 == 0), place


def test_unknown_system_scheme_is_light(qapp: QApplication) -> None:
    assert apply_theme(qapp, scheme=Scheme.SYSTEM).is_dark is False


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("group", GROUPS, ids=["active", "inactive", "disabled"])
def test_palette_reads_in_every_group(*, dark: bool, group: QPalette.ColorGroup) -> None:
    palette = derive_palette(read_tokens(dark=dark))
    kind = QPalette.ColorRole
    need = 3.0 if group is QPalette.ColorGroup.Disabled else 4.5
    for ink, ground in (
        (kind.WindowText, kind.Window),
        (kind.Text, kind.Base),
        (kind.ButtonText, kind.Button),
        (kind.PlaceholderText, kind.Base),
        (kind.HighlightedText, kind.Highlight),
        (kind.ToolTipText, kind.ToolTipBase),
    ):
        ratio = derive_contrast(
            palette.color(group, ink).name(), palette.color(group, ground).name()
        )
        assert ratio >= need, (ink, ground)


def test_change_is_told_after_everything_is_in_force(qtbot: QtBot, qapp: QApplication) -> None:
    theme = current_theme()
    seen: list[str] = []

    def look() -> None:
        seen.append(qapp.palette().color(QPalette.ColorRole.Window).name().upper())

    theme.changed.connect(look)
    apply_theme(qapp, scheme=Scheme.DARK)
    theme.changed.disconnect(look)
    assert seen == [read_tokens(dark=True)[Role.WINDOW]]


def test_a_look_that_changes_nothing_styles_nothing_anew(qtbot: QtBot, qapp: QApplication) -> None:
    class Restyled(QLabel):
        times = 0

        def changeEvent(self, event: QEvent) -> None:
            self.times += event.type() is QEvent.Type.StyleChange
            super().changeEvent(event)

    label = Restyled()
    qtbot.addWidget(label)
    label.ensurePolished()
    label.times = 0
    apply_theme(qapp, scheme=Scheme.SYSTEM)
    assert label.times == 0, "the system is light here"
    apply_theme(qapp, scheme=Scheme.DARK)
    assert label.times > 0


def test_a_new_look_styles_each_widget_once_however_deep_it_lies(
    qtbot: QtBot, qapp: QApplication
) -> None:
    class Restyled(QLabel):
        times = 0

        def changeEvent(self, event: QEvent) -> None:
            self.times += event.type() is QEvent.Type.StyleChange
            super().changeEvent(event)

    window = inner = QWidget()
    qtbot.addWidget(window)
    for _ in range(6):
        inner = QWidget(inner)
    label = Restyled(inner)
    window.show()
    label.times = 0
    for scheme in (Scheme.DARK, Scheme.LIGHT):
        theme = apply_theme(qapp, scheme=scheme)
        assert label.palette().color(QPalette.ColorRole.WindowText) == theme.color(Role.TEXT)
    assert label.times == 2


@pytest.mark.parametrize(("asked", "given"), [(0.5, 0.9), (1.25, 1.25), (3.0, 2.0)])
def test_text_size_is_kept_within_bounds(qapp: QApplication, asked: float, given: float) -> None:
    assert apply_theme(qapp, scheme=Scheme.LIGHT, text_scale=asked).look.text_scale == given


def test_larger_text_makes_controls_taller_and_smaller_never_lower(
    qtbot: QtBot, qapp: QApplication
) -> None:
    heights = []
    for scale in (0.9, 1.0, 1.5):
        theme = apply_theme(qapp, scheme=Scheme.LIGHT, text_scale=scale)
        field = QLineEdit()
        qtbot.addWidget(field)
        field.ensurePolished()
        assert field.sizeHint().height() == theme.control_height
        heights.append(theme.control_height)
    assert heights == [36, 36, 54]


def test_no_text_is_below_twelve_pixels(qapp: QApplication) -> None:
    theme = apply_theme(qapp, scheme=Scheme.LIGHT, text_scale=0.9)
    assert min(theme.pixels(role) for role in FontRole) >= 12


def test_codes_are_in_fixed_pitch(qapp: QApplication) -> None:
    theme = current_theme()
    mono, body = QFontMetrics(theme.font(FontRole.MONO)), QFontMetrics(theme.font(FontRole.BODY))
    assert mono.horizontalAdvance("iiii") == mono.horizontalAdvance("WWWW")
    assert body.horizontalAdvance("iiii") < body.horizontalAdvance("WWWW")
    assert theme.font(FontRole.TITLE).pixelSize() == 20


def test_label_role_reaches_the_widget(qtbot: QtBot, qapp: QApplication) -> None:
    label = QLabel("Choose a profile")
    qtbot.addWidget(label)
    label.setProperty("fontRole", FontRole.TITLE.value)
    label.ensurePolished()
    assert label.font().pixelSize() == 20
    apply_theme(qapp, scheme=Scheme.LIGHT, text_scale=1.5)
    assert label.font().pixelSize() == 30


@pytest.mark.parametrize(("scale", "side"), [(1.0, 20), (1.5, 28)])
def test_boxes_grow_with_their_words(
    qtbot: QtBot, qapp: QApplication, scale: float, side: int
) -> None:
    apply_theme(qapp, scheme=Scheme.LIGHT, text_scale=scale)
    for choice, box, words in (
        (QCheckBox("A–Z"), _Part.SE_CheckBoxIndicator, _Part.SE_CheckBoxContents),
        (QRadioButton("Now"), _Part.SE_RadioButtonIndicator, _Part.SE_RadioButtonContents),
    ):
        qtbot.addWidget(choice)
        choice.ensurePolished()
        choice.resize(choice.sizeHint())
        option = QStyleOptionButton()
        choice.initStyleOption(option)
        assert choice.style().subElementRect(box, option, choice).width() == side
        left = choice.style().subElementRect(words, option, choice).left()
        assert abs(left - words_of_choice()) <= 1, "what is written below begins there as well"


def test_focus_changes_no_size(open_window: Callable[[QWidget], None]) -> None:
    for widget in (QLineEdit(), QPushButton("Cancel"), QCheckBox("A–Z")):
        open_window(widget)
        widget.clearFocus()
        before = widget.sizeHint()
        widget.setFocus()
        assert widget.sizeHint() == before, widget


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_unchecked_outline_is_seen(qtbot: QtBot, qapp: QApplication, scheme: Scheme) -> None:
    theme = apply_theme(qapp, scheme=scheme)
    box = QCheckBox()
    box.setAccessibleName("A–Z")
    qtbot.addWidget(box)
    box.show()
    image = box.grab().toImage()
    seen = {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }
    assert theme.tokens[Role.BORDER_CONTROL] in seen


def test_placeholder_has_its_own_colour(qtbot: QtBot, qapp: QApplication) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.ensurePolished()
    shown = field.palette().color(QPalette.ColorRole.PlaceholderText).name().upper()
    assert shown == current_theme().tokens[Role.TEXT2]


def test_selection_bar_stands_where_lines_start(qapp: QApplication) -> None:
    bar = "3px solid " + current_theme().tokens[Role.ACCENT]
    assert f"border-left: {bar}" in qapp.styleSheet()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        apply_theme(qapp, scheme=Scheme.LIGHT)
        assert f"border-right: {bar}" in qapp.styleSheet()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        apply_theme(qapp, scheme=Scheme.LIGHT)


def test_reduced_motion_fades_nothing(qapp: QApplication) -> None:
    theme = current_theme()
    assert theme.fade_ms == 120
    apply_look(theme, Look(scheme=Scheme.LIGHT, reduce_motion=True))
    assert theme.fade_ms == 0


def test_high_contrast_has_black_text_and_lines(qapp: QApplication) -> None:
    theme = current_theme()
    apply_look(theme, Look(scheme=Scheme.LIGHT, high_contrast=True))
    assert theme.tokens[Role.TEXT] == theme.tokens[Role.BORDER_CONTROL] == "#000000"
    assert "3px solid #000000" in qapp.styleSheet()


def test_without_motion_nothing_fades_or_blinks(qapp: QApplication) -> None:
    theme, flash = current_theme(), qapp.cursorFlashTime()
    apply_look(theme, Look(scheme=Scheme.LIGHT, reduce_motion=True))
    assert qapp.cursorFlashTime() == 0
    assert not qapp.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    apply_look(theme, Look(scheme=Scheme.LIGHT))
    assert qapp.cursorFlashTime() == flash > 0
