"""The look in force: colours, fonts and sizes, applied to the application and told to widgets."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from ui.desktop.indicators import Indicators
from ui.desktop.restyling import Restyling
from ui.desktop.sizes import Sizes
from ui.desktop.stylesheet import derive_stylesheet
from ui.desktop.tokens import (
    BASE_PIXELS,
    CONTROL_HEIGHT,
    SMALLEST_TEXT,
    TYPE_SCALE,
    FontRole,
    Role,
    Scheme,
    Tokens,
    derive_high_contrast,
    read_tokens,
)

__all__ = ["FontRole", "Look", "Role", "Scheme", "Theme", "apply_theme", "current_theme"]

TEXT_SCALE_MIN: Final = 0.9
TEXT_SCALE_MAX: Final = 2.0
_NAME: Final = "strongroom-theme"
FUSION: Final = "strongroom-fusion"
"""Set on an application that was started with the style of that name."""


@dataclasses.dataclass(frozen=True, kw_only=True)
class Look:
    """What a person chose about the looks."""

    scheme: Scheme = Scheme.SYSTEM
    text_scale: float = 1.0
    high_contrast: bool = False
    reduce_motion: bool = False
    compact: bool = False


class Theme(QObject):
    """Answer which colour and font a role has now; `changed` tells when that is different.

    One theme lives as a child of the application and dies with it.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.setObjectName(_NAME)
        self._app = app
        self._look = Look()
        self._tokens: Tokens = read_tokens(dark=False)
        self._dark = self._strong = False
        self._indicators: Indicators | None = None
        self._outdated: list[Indicators] = []
        self._restyling = Restyling(app)
        self.list_drawing: Callable[[], Sequence[Callable[[], object]]] = tuple
        """Lists what is to be drawn in other colours before anybody is told of them."""
        self._sheet = ""
        self._base = max(BASE_PIXELS, QFontInfo(app.font()).pixelSize())
        self._effects = {effect: app.isEffectEnabled(effect) for effect in _EFFECTS}
        self._flash_ms = app.cursorFlashTime()
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._contrast = self._hints.accessibility()
        self._contrast.contrastPreferenceChanged.connect(self._restyle)

    @property
    def look(self) -> Look:
        """Return what was chosen."""
        return self._look

    @property
    def is_dark(self) -> bool:
        """Tell whether the dark palette is in force."""
        return self._dark

    @property
    def is_strong(self) -> bool:
        """Tell whether high contrast is in force, by choice or as the system has it."""
        return self._strong

    @property
    def is_settled(self) -> bool:
        """Tell whether every widget has the look in force; many get it a part a turn."""
        return self._restyling.is_over

    @property
    def tokens(self) -> Tokens:
        """Return the colour of every role as `#RRGGBB`."""
        return self._tokens

    @property
    def control_height(self) -> int:
        """Return the height of a field or button in pixels, 36 or more with larger text."""
        return self.scaled(CONTROL_HEIGHT)

    @property
    def fade_ms(self) -> int:
        """Return how long a fade lasts in milliseconds; 0 where motion is unwanted."""
        return 0 if self._look.reduce_motion else 120

    def scaled(self, pixels: int) -> int:
        """Return a length that grows with larger text and never shrinks."""
        return max(pixels, round(pixels * self._scale()))

    def color(self, role: Role) -> QColor:
        """Return the colour of a role."""
        return QColor(self._tokens[role])

    def pixels(self, role: FontRole) -> int:
        """Return the height of a type step in pixels, text size setting included."""
        return max(SMALLEST_TEXT, round(TYPE_SCALE[role].pixels * self._scale()))

    def font(self, role: FontRole) -> QFont:
        """Return the font of a type step."""
        step = TYPE_SCALE[role]
        font = QFont(_fixed_family() if step.mono else self._app.font().family())
        font.setPixelSize(self.pixels(role))
        font.setWeight(QFont.Weight(step.weight))
        return font

    def apply(self, look: Look) -> None:
        """Put a look in force on the whole application."""
        self._look = dataclasses.replace(
            look, text_scale=min(TEXT_SCALE_MAX, max(TEXT_SCALE_MIN, look.text_scale))
        )
        # Window frames follow this where the platform allows it; our palettes do the rest.
        self._hints.blockSignals(True)
        self._hints.setColorScheme(_QT_SCHEMES[look.scheme])
        self._hints.blockSignals(False)
        self._rest_or_move()
        self._restyle()

    def _rest_or_move(self) -> None:
        """Let menus, lists and the cursor move or not; all else of ours stands still anyway."""
        still = self._look.reduce_motion
        for effect in _EFFECTS:
            self._app.setEffectEnabled(effect, False if still else self._effects[effect])
        # A cursor with a flash time of 0 does not blink.
        self._app.setCursorFlashTime(0 if still else self._flash_ms)

    def _scale(self) -> float:
        return self._look.text_scale * self._base / BASE_PIXELS

    def _follow_system(self) -> None:
        if self._look.scheme is Scheme.SYSTEM:
            self._restyle()

    def _restyle(self) -> None:
        system_dark = self._hints.colorScheme() is Qt.ColorScheme.Dark
        self._dark = {Scheme.LIGHT: False, Scheme.DARK: True}.get(self._look.scheme, system_dark)
        tokens = read_tokens(dark=self._dark)
        wanted = self._contrast.contrastPreference()
        system_strong = wanted is Qt.ContrastPreference.HighContrast
        self._strong = self._look.high_contrast or system_strong
        if self._strong:
            tokens = derive_high_contrast(tokens, dark=self._dark)
        former = self._indicators
        if former is None or tokens != self._tokens:
            self._indicators = Indicators(tokens)
            if former is not None:
                # Until all is in the new style, the old one may still draw its images.
                self._outdated.append(former)
        self._tokens = tokens
        self._put_in_force()

    def _put_in_force(self) -> None:
        assert self._indicators is not None
        sizes = Sizes(
            control=self.control_height,
            ring=3 if self._strong else 2,
            pixels={role: self.pixels(role) for role in FontRole},
            mono=self.font(FontRole.MONO).family(),
            mirrored=self._app.layoutDirection() is Qt.LayoutDirection.RightToLeft,
        )
        sheet = derive_stylesheet(self._tokens, sizes, self._indicators.url)
        # It names every colour and size; Qt styles each widget anew, whether it changed or not.
        app = self._app
        former, self._sheet = self._sheet, sheet
        if sheet == former:
            if self.is_settled:
                self._tell()
            return
        app.setFont(self.font(FontRole.BODY))
        app.setPalette(derive_palette(self._tokens))
        if former:
            self._restyling.put(sheet, self._tell, before=self.list_drawing())
            return
        # Asking for the style makes Python know all of it, which takes 30 ms of the start.
        if not app.property(FUSION):
            app.setStyle("Fusion")
        app.setStyleSheet(sheet)
        self._tell()

    def _tell(self) -> None:
        for former in self._outdated:
            former.release()
        self._outdated.clear()
        self.changed.emit()


_EFFECTS: Final = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
)
_QT_SCHEMES: Final = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


_KIND: Final = QPalette.ColorRole
_PALETTE: Final = {
    _KIND.Window: Role.WINDOW,
    _KIND.WindowText: Role.TEXT,
    _KIND.Base: Role.BASE,
    _KIND.AlternateBase: Role.WINDOW,
    _KIND.ToolTipBase: Role.TOAST_BG,
    _KIND.ToolTipText: Role.TOAST_TEXT,
    _KIND.PlaceholderText: Role.TEXT2,
    _KIND.Text: Role.TEXT,
    _KIND.Button: Role.RAISED,
    _KIND.ButtonText: Role.TEXT,
    _KIND.BrightText: Role.ON_DANGER,
    _KIND.Light: Role.RAISED,
    _KIND.Midlight: Role.HOVER,
    _KIND.Mid: Role.BORDER,
    _KIND.Dark: Role.BORDER_CONTROL,
    _KIND.Shadow: Role.BORDER_CONTROL,
    _KIND.Highlight: Role.ACCENT,
    _KIND.HighlightedText: Role.ON_ACCENT,
    _KIND.Link: Role.LINK,
    _KIND.LinkVisited: Role.LINK,
    _KIND.Accent: Role.ACCENT,
}
_FAINT: Final = (_KIND.WindowText, _KIND.Text, _KIND.ButtonText, _KIND.PlaceholderText)


def derive_palette(tokens: Tokens) -> QPalette:
    """Return Fusion's palette for all three groups; its own defaults fail contrast."""
    palette = QPalette()
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        for which, role in _PALETTE.items():
            palette.setColor(group, which, QColor(tokens[role]))
    for which, role in _PALETTE.items():
        shown = Role.TEXT_DISABLED if which in _FAINT else role
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens[shown]))
    palette.setColor(
        QPalette.ColorGroup.Disabled, _KIND.Highlight, QColor(tokens[Role.SELECTED_INACTIVE])
    )
    palette.setColor(
        QPalette.ColorGroup.Disabled, _KIND.HighlightedText, QColor(tokens[Role.TEXT_DISABLED])
    )
    return palette


def _fixed_family() -> str:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def apply_theme(
    app: QApplication, *, scheme: Scheme = Scheme.SYSTEM, text_scale: float = 1.0
) -> Theme:
    """Put scheme and text size (0.9 to 1.5) in force, keeping the rest of the look."""
    theme = _theme_of(app)
    theme.apply(dataclasses.replace(theme.look, scheme=scheme, text_scale=text_scale))
    return theme


def current_theme() -> Theme:
    """Return the theme of the running application."""
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    return _theme_of(app)


def _theme_of(app: QApplication) -> Theme:
    found = app.findChild(Theme, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return found if isinstance(found, Theme) else Theme(app)
