"""What ties the findings on passwords to the panes: the item on show, and the page of them all."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from core.passwords.health_report import HealthReport
from core.services.recovery import has_kit
from core.vault.item import ItemId
from ui.desktop.action_table import ActionId
from ui.desktop.item_models.filters import ALL, HEALTH
from ui.desktop.item_models.finding_words import findings_of
from ui.desktop.screens.health.sections import list_ignored, list_sections
from ui.desktop.screens.health.view import HealthPage, HealthState
from ui.desktop.screens.vault.editing import Editing
from ui.desktop.screens.vault.health_watch import HealthProgress
from ui.desktop.screens.vault.models import VaultModels
from ui.desktop.screens.vault.panes import Panes
from ui.desktop.screens.vault.shown_item import Detail
from ui.desktop.screens.vault.state import ListState, Selection


class HealthBindings(QObject):
    """Show what was found, and mend it in two steps: a new password, and Save."""

    def __init__(
        self, models: VaultModels, panes: Panes, editing: Editing, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._models, self._panes, self._editing = models, panes, editing
        self._part = panes.right.detail.findings
        self._opening: ItemId | None = None
        self._fixing: ItemId | None = None
        self._is_edited = False
        models.health.reported.connect(self._report)
        models.health.progressed.connect(self._count)
        models.health.failed.connect(lambda _error: self._stop())
        models.detail.shown.connect(self._show)
        models.vault.listed.connect(self._turn)
        models.vault.selected.connect(self._select)
        editing.saved.connect(self._saved)
        editing.changed.connect(self._edited)
        self._part.item_requested.connect(self._go_to)
        self._part.all_requested.connect(lambda: self._search("is:reused"))
        self._part.replace_requested.connect(self._replace)
        panes.late_health.when_made(self._tie)

    def _tie(self, page: HealthPage) -> None:
        models = self._models
        page.item_requested.connect(self._go_to)
        page.search_requested.connect(self._search)
        page.fix_requested.connect(self._fix)
        page.ignore_requested.connect(models.ignoring.ignore)
        page.recount_requested.connect(models.ignoring.count_again)
        page.check_requested.connect(models.health.check_again)
        page.kit_requested.connect(models.context.actions[ActionId.RECOVERY_KIT].trigger)

    @property
    def _page(self) -> HealthPage:
        return self._panes.health

    def focus_search(self) -> None:
        """Put the keyboard into the search field, wherever one is."""
        if self._panes.shows_health:
            self._models.vault.show_filter(ALL)
        self._panes.list.focus_search()

    @property
    def _may_write(self) -> bool:
        return self._models.context.session.read_only is None

    def _turn(self, state: ListState) -> None:
        """Show the page or the list, as the filter in force says."""
        shown = state.filter == HEALTH
        if shown == self._panes.shows_health:
            return
        self._panes.show_health(shown=shown)
        if shown:
            # In turns: every finding has a few widgets, to make and then to lay out.
            QTimer.singleShot(0, self, self._prepare)
        else:
            self._page.done.setVisible(False)

    def _prepare(self) -> None:
        found = self._state() if self._panes.shows_health else None
        if found is not None:
            self._page.fill(found)
        QTimer.singleShot(0, self, self._arrive)

    def _arrive(self) -> None:
        if self._panes.shows_health:
            self._page.present()
            self._count(self._models.health.progress)

    def _fill(self) -> None:
        state = self._state()
        if state is not None:
            self._page.show_state(state)
        self._count(self._models.health.progress)

    def _state(self) -> HealthState | None:
        """Return what the page shows, once something is known."""
        health, session = self._models.health, self._models.context.session
        if health.report is None or not session.is_open:
            return None
        find = self._models.vault.catalogue.get
        return HealthState(
            report=health.report,
            sections=list_sections(health.report, find),
            ignored=list_ignored(health.report, find),
            has_kit=has_kit(session),
            may_write=self._may_write,
            unreadable=health.unreadable,
        )

    def _count(self, progress: HealthProgress) -> None:
        if self._panes.shows_health and progress.is_running:
            self._page.show_progress(progress.done, progress.total)

    def _stop(self) -> None:
        if self._panes.late_health.made is not None:
            self._page.show_stopped()

    def _report(self, report: HealthReport) -> None:
        self._panes.list.view.rows.flag(report.by_item.keys())
        if self._models.health.unreadable:
            self._models.condition.look()  # what cannot be read is said before anything is written
        item = self._models.detail.item
        self._say(item.id if item is not None and item.trashed is None else None)
        if self._panes.shows_health:
            self._fill()

    def _show(self, detail: Detail | None) -> None:
        there = detail is not None and detail.trashed is None and not detail.lost
        item = self._models.detail.item
        self._say(item.id if there and item is not None else None)
        if there and item is not None and item.id == self._opening:
            self._replace()

    def _say(self, item: ItemId | None) -> None:
        report = self._models.health.report
        find = self._models.vault.catalogue.get
        found = findings_of(report, item, find) if report and item is not None else None
        self._part.show_findings(found, may_write=self._may_write)

    def _go_to(self, item: ItemId) -> None:
        self._editing.leave(lambda: self._models.vault.go_to(item))

    def _search(self, query: str) -> None:
        self._models.vault.show_filter(ALL)
        self._panes.list.search.setText(query)
        self._panes.list.focus_search()

    def _replace(self) -> None:
        self._editing.begin_edit()
        self._editing.desk.generating.replace_password()

    def _fix(self, item: ItemId) -> None:
        """Open an item with a new password in it; after Save, the page is here again."""
        self._models.vault.show_filter(ALL)
        on_show = self._models.detail.item
        self._opening = self._fixing = item
        self._models.vault.go_to(item)
        if on_show is not None and on_show.id == item:
            self._replace()

    def _select(self, selection: Selection) -> None:
        """Forget what was to be mended once the person turns to something else."""
        if selection.single is not None and selection.single.id != self._fixing:
            self._opening = self._fixing = None

    def _edited(self) -> None:
        begun, self._is_edited = not self._is_edited, self._editing.is_open
        if not self._is_edited:
            return
        opening, self._opening = self._opening, None
        # What was left is begun again for another reason.
        if self._models.editor.item != self._fixing or (begun and opening is None):
            self._fixing = None
        if self._panes.shows_health:
            self._models.vault.show_filter(ALL)

    def _saved(self, item: ItemId) -> None:
        fixed, self._fixing = self._fixing, None
        if fixed == item:
            # A turn of its own: this one has put the editor away.
            QTimer.singleShot(0, self, lambda: self._return_from(item))

    def _return_from(self, item: ItemId) -> None:
        """Show the page again, with what was done, unless another item is being changed by now."""
        if self._editing.is_open or not self._models.context.session.is_open:
            return
        row = self._models.vault.catalogue.get(item)
        self._models.vault.show_filter(HEALTH)
        if row is not None:
            words = self.tr("%1 has a new password.").replace("%1", row.title)
            self._page.show_done(words)
