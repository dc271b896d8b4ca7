"""The item on show: read once it is selected, hidden until asked, in step with the vault."""

from __future__ import annotations

import msgspec
import pytest

from core.services import items, trash
from core.vault.field import FieldDraft, FieldRole, FieldType
from core.vault.item import ItemDraft, ItemId, ItemKind, ItemSummary, summary_of
from tests.fakes.vault_context import OpenVault
from tests.fakes.vault_items import PASSWORD, login_draft, summary
from ui.desktop.screens.vault.detail_view_model import (
    DetailViewModel,
    LiveCode,
    OldVersion,
    Revealed,
)
from ui.desktop.screens.vault.shown_item import Detail


class Heard:
    """What a pane would have been told."""

    def __init__(self, model: DetailViewModel) -> None:
        self.shown: list[Detail | None] = []
        self.revealed: list[Revealed] = []
        self.codes: list[tuple[LiveCode, ...]] = []
        self.versions: list[tuple[OldVersion, ...]] = []
        self.failures: list[object] = []
        self.hidden = 0
        model.shown.connect(self.shown.append)
        model.revealed.connect(self.revealed.append)
        model.ticked.connect(self.codes.append)
        model.history_read.connect(self.versions.append)
        model.failed.connect(self.failures.append)
        model.hidden.connect(self._count)

    def _count(self) -> None:
        self.hidden += 1


@pytest.fixture
def model(vault: OpenVault) -> DetailViewModel:
    return DetailViewModel(vault.context)


def add(vault: OpenVault, draft: ItemDraft) -> ItemSummary:
    item = items.add_item(vault.session, draft=draft).items[0]
    return summary_of(items.read_item(vault.session, item=item))


def edit(vault: OpenVault, item: ItemId, draft: ItemDraft) -> None:
    before = items.read_item(vault.session, item=item)
    changes = items.edit_item(vault.session, item=item, seen_revision=before.revision, draft=draft)
    vault.context.events.changed.emit(changes)


def password_key(detail: Detail | None) -> str:
    assert detail is not None
    return next(field.key for field in detail.fields if field.secret)


def test_nothing_hidden_is_shown_before_it_is_asked_for(
    vault: OpenVault, model: DetailViewModel
) -> None:
    heard = Heard(model)
    model.show_item(add(vault, login_draft("Amazon")))
    (detail,) = heard.shown
    assert detail is not None
    assert PASSWORD not in [field.value for field in detail.fields]
    model.reveal(password_key(detail))
    assert heard.revealed[-1].text == PASSWORD
    assert PASSWORD not in repr(heard.revealed)
    model.clear()


def test_another_item_hides_and_is_shown(vault: OpenVault, model: DetailViewModel) -> None:
    heard = Heard(model)
    model.show_item(add(vault, login_draft("Amazon")))
    model.reveal_all()
    before = heard.hidden
    model.show_item(add(vault, login_draft("Zalando")))
    assert heard.hidden > before
    model.show_item(None)
    assert [detail and detail.title for detail in heard.shown] == ["Amazon", "Zalando", None]
    assert model.item is None


def test_a_reveal_ends_by_itself(vault: OpenVault, model: DetailViewModel) -> None:
    heard = Heard(model)
    model.show_item(add(vault, login_draft("Amazon")))
    model.reveal(password_key(heard.shown[-1]))
    assert model._veil.isActive()
    assert model._veil.interval() == 30_000
    before = heard.hidden
    model._veil.timeout.emit()
    assert heard.hidden == before + 1
    model.clear()


def test_being_used_hides_nothing_and_an_edit_does(
    vault: OpenVault, model: DetailViewModel
) -> None:
    heard = Heard(model)
    row = add(vault, login_draft("Amazon"))
    model.show_item(row)
    model.reveal_all()
    shown, hidden = len(heard.shown), heard.hidden
    vault.context.events.changed.emit(items.mark_used(vault.session, item=row.id))
    assert (len(heard.shown), heard.hidden) == (shown, hidden)
    edit(vault, row.id, login_draft("Amazon", password="new"))
    assert heard.hidden > hidden
    assert heard.shown[-1] is not None
    assert heard.shown[-1].versions == 1
    model.clear()


def test_a_code_is_live_and_a_broken_key_is_only_hidden(
    vault: OpenVault, model: DetailViewModel
) -> None:
    heard = Heard(model)
    fields = (
        FieldDraft(FieldType.OTP, "JBSWY3DPEHPK3PXP", FieldRole.ONE_TIME_CODE),
        FieldDraft(FieldType.OTP, "broken!", None, "Other"),
    )
    model.show_item(add(vault, ItemDraft(kind=ItemKind.CODE, title="C", fields=fields)))
    (code,) = heard.codes[-1]
    assert code.text.isdigit()
    assert 0 < code.seconds_left <= code.period == 30
    assert code.text not in repr(code)
    model.clear()
    assert not model._tick.isActive()


def test_history_tells_what_changed_and_gives_back(
    vault: OpenVault, model: DetailViewModel
) -> None:
    heard = Heard(model)
    row = add(vault, login_draft("Amazon"))
    model.show_item(row)
    original = items.read_item(vault.session, item=row.id).draft()
    edit(vault, row.id, msgspec.structs.replace(original, title="Amazon.de"))
    changed = tuple(
        msgspec.structs.replace(field, value="new") if field.role is FieldRole.PASSWORD else field
        for field in original.fields
    )
    edit(vault, row.id, msgspec.structs.replace(original, title="Amazon.de", fields=changed))
    model.read_history()
    newest, oldest = heard.versions[-1]
    assert newest.changed == ("Password",)
    assert oldest.changed == ("Title",)
    key = next(field.key for field in newest.fields if field.secret)
    assert model.read_old_secret(newest.id, key) == PASSWORD
    model.restore_version(oldest.id)
    assert items.read_item(vault.session, item=row.id).title == "Amazon"
    model.forget_history()
    assert model.read_old_secret(newest.id, key) == ""


def test_an_item_removed_for_good_is_not_shown_on(vault: OpenVault, model: DetailViewModel) -> None:
    heard = Heard(model)
    row = add(vault, login_draft("Amazon"))
    model.show_item(row)
    trash.move_to_trash(vault.session, items=[row.id])
    vault.context.events.changed.emit(trash.remove_for_good(vault.session, items=[row.id]))
    assert heard.shown[-1] is None


def test_an_item_that_cannot_be_read_is_told(vault: OpenVault, model: DetailViewModel) -> None:
    heard = Heard(model)
    model.show_item(summary(99, "Gone"))
    assert len(heard.failures) == 1
