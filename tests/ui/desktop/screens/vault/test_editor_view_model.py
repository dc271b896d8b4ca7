"""The editor's view model: what is saved, what is remembered, what is never lost."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest

from core.errors import AppError, ChangedMeanwhileError, DiskError
from core.passwords.recipe import CharactersRecipe, PassphraseRecipe
from core.services import drafts, generator, items
from core.storage.unit_of_work import UnitOfWork
from core.vault.field import FieldRole
from core.vault.item import Item, ItemId, ItemKind
from tests.fakes.held_tasks import HeldTasks
from tests.fakes.vault_context import OpenVault
from tests.fakes.vault_items import login_draft
from ui.desktop.screens.vault.drafts import DraftKeeper, KeptDraft
from ui.desktop.screens.vault.editor_checks import TITLE, Refusal
from ui.desktop.screens.vault.editor_form import Form, with_files
from ui.desktop.screens.vault.editor_view_model import EditorViewModel
from ui.desktop.screens.vault.editor_work import Beginning
from ui.desktop.screens.vault.inline_generator import InlineGenerator, MadeValue

T = TypeVar("T")


@dataclasses.dataclass
class Desk:
    """The editor with all that belongs to it, and what it told."""

    vault: OpenVault
    keeper: DraftKeeper
    inline: InlineGenerator
    model: EditorViewModel
    saved: list[ItemId] = dataclasses.field(default_factory=list)
    refused: list[Refusal] = dataclasses.field(default_factory=list)
    failed: list[AppError] = dataclasses.field(default_factory=list)
    found: list[tuple[KeptDraft, ...]] = dataclasses.field(default_factory=list)

    @property
    def form(self) -> Form:
        """Return what is typed."""
        assert self.model.form is not None
        return self.model.form

    def type(self, key: str, text: str) -> None:
        """Type into an entry."""
        self.model.change(self.form.with_value(key, text))

    def add(self, title: str) -> Item:
        """Put an item into the vault."""
        changes = items.add_item(self.vault.session, draft=login_draft(title))
        return items.read_item(self.vault.session, item=changes.items[0])

    def read(self, item: ItemId) -> Item:
        """Return an item as the vault has it."""
        return items.read_item(self.vault.session, item=item)


@pytest.fixture
def desk(vault: OpenVault) -> Iterator[Desk]:
    keeper, inline = DraftKeeper(vault.context), InlineGenerator(vault.context)
    made = Desk(vault, keeper, inline, EditorViewModel(vault.context, keeper, inline))
    made.model.saved.connect(made.saved.append)
    made.model.refused.connect(made.refused.append)
    made.model.failed.connect(made.failed.append)
    keeper.found.connect(made.found.append)
    yield made
    made.model.pause()


def test_a_new_login_is_whole_but_for_its_title(desk: Desk) -> None:
    desk.model.begin_new(ItemKind.LOGIN, Beginning(username="maria"))
    assert not desk.model.is_dirty, "leaving it loses nothing"
    password = desk.form.password()
    assert password is not None
    assert len(password.value) == CharactersRecipe().length
    assert desk.model.made.used_in(desk.model.form) is not None
    desk.model.save()
    assert desk.refused[-1].key == TITLE
    desk.model.change(desk.form.with_title("Amazon"))
    desk.model.save()
    item = desk.read(desk.saved[0])
    assert item.value(FieldRole.USERNAME) == "maria"
    assert item.recipe == CharactersRecipe()
    (entry,) = generator.list_generated(desk.vault.session)
    assert (entry.value, entry.used_in) == (password.value, item.id)
    assert desk.model.form is None


def test_the_default_recipe_of_the_profile_is_used(desk: Desk) -> None:
    recipe = PassphraseRecipe(words=6, separator=" ")
    changes = generator.set_default_recipe(desk.vault.session, recipe=recipe)
    desk.vault.context.events.changed.emit(changes)
    desk.model.begin_new(ItemKind.LOGIN, Beginning())
    password = desk.form.password()
    assert password is not None
    assert password.value.count(" ") == 5


def test_a_typed_password_is_not_noted_as_generated(desk: Desk) -> None:
    desk.model.begin_new(ItemKind.LOGIN, Beginning(title="Amazon"))
    desk.type("password", "typed by hand")
    assert desk.model.made.used_in(desk.model.form) is None
    desk.model.save()
    assert generator.list_generated(desk.vault.session) == []


def test_a_generated_value_is_remembered_as_soon_as_it_is_taken(desk: Desk) -> None:
    item = desk.add("Amazon")
    desk.model.begin_edit(item)
    key = item.fields[1].id.hex()
    made = desk.inline.make(CharactersRecipe(length=30))
    desk.model.take_generated(key, made)
    assert [entry.value for entry in generator.list_generated(desk.vault.session)] == [made.value]
    desk.model.discard()
    (entry,) = generator.list_generated(desk.vault.session)
    assert entry.used_in is None
    desk.model.begin_edit(desk.read(item.id))
    desk.model.take_generated(key, made)
    desk.model.save()
    assert desk.read(item.id).value(FieldRole.PASSWORD) == made.value
    newest = generator.list_generated(desk.vault.session)[0]
    assert newest.value == made.value
    assert item.id in {e.used_in for e in generator.list_generated(desk.vault.session)}


def test_a_value_of_the_generator_becomes_a_login(desk: Desk) -> None:
    value, recipe = "from-the-generator", CharactersRecipe()
    row = generator.keep_generated(desk.vault.session, value=value, recipe=recipe)
    first = Beginning(title="Amazon", made=MadeValue(value, recipe, 100.0), kept_as=row)
    desk.model.begin_new(ItemKind.LOGIN, first)
    desk.model.save()
    assert desk.read(desk.saved[0]).value(FieldRole.PASSWORD) == value
    (entry,) = generator.list_generated(desk.vault.session)
    assert (entry.id, entry.used_in) == (row, desk.saved[0])


def test_saving_an_edit_keeps_what_was(desk: Desk) -> None:
    item = desk.add("Amazon")
    desk.model.begin_edit(item)
    desk.type(item.fields[0].id.hex(), "other@mail.example")
    assert desk.model.is_dirty
    desk.model.save()
    assert desk.saved == [item.id]
    assert desk.read(item.id).value(FieldRole.USERNAME) == "other@mail.example"
    assert len(items.list_versions(desk.vault.session, item=item.id)) == 1


def test_saving_nothing_changes_nothing(desk: Desk) -> None:
    item = desk.add("Amazon")
    desk.model.begin_edit(item)
    desk.model.save()
    assert desk.saved == []
    assert desk.read(item.id).revision == item.revision
    assert desk.model.form is None


def test_an_address_is_completed_and_a_key_is_checked_on_leaving(desk: Desk) -> None:
    corrected: list[tuple[str, str]] = []
    desk.model.corrected.connect(lambda key, value: corrected.append((key, value)))
    desk.model.begin_new(ItemKind.LOGIN, Beginning(title="Amazon"))
    desk.type("website", "amazon.de")
    desk.model.leave_field("website")
    assert corrected == [("website", "https://amazon.de")]
    desk.type("one-time-code", "???")
    desk.model.leave_field("one-time-code")
    assert desk.refused[-1].text.startswith("That is not a valid key.")
    desk.model.save()
    assert desk.saved == []
    desk.type("one-time-code", "JBSWY3DPEHPK3PXP")
    desk.model.leave_field("one-time-code")
    assert desk.refused[-1] == Refusal("one-time-code", "")


def test_what_changed_meanwhile_is_not_overwritten(desk: Desk) -> None:
    item = desk.add("Amazon")
    desk.model.begin_edit(item)
    items.set_favourite(desk.vault.session, items=[item.id], favourite=True)
    desk.model.change(desk.form.with_title("Mine"))
    desk.model.save()
    assert isinstance(desk.failed[0], ChangedMeanwhileError)
    assert desk.form.title == "Mine", "nothing typed is lost"
    assert desk.read(item.id).title == "Amazon"
    desk.model.discard()


def test_a_lock_keeps_a_draft_and_it_goes_on_where_it_was(desk: Desk) -> None:
    item = desk.add("Amazon")
    desk.model.begin_edit(item)
    desk.model.change(desk.form.with_title("Amazon Prime"))
    desk.model.pause()
    assert desk.model.form is None
    items.set_favourite(desk.vault.session, items=[item.id], favourite=True)
    desk.keeper.look()
    (kept,) = desk.found[-1]
    assert "Prime" not in repr(kept)
    ready: list[tuple[KeptDraft, Item | None]] = []
    desk.keeper.ready.connect(lambda draft, now: ready.append((draft, now)))
    desk.keeper.fetch(kept)
    desk.model.resume(*ready[0])
    assert desk.form.title == "Amazon Prime"
    assert desk.model.is_dirty
    desk.model.save()
    assert desk.read(item.id).title == "Amazon Prime"
    assert drafts.list_drafts(desk.vault.session) == []


def test_a_draft_of_a_new_item_becomes_a_new_item(desk: Desk) -> None:
    desk.model.begin_new(ItemKind.NOTE, Beginning())
    desk.model.change(desk.form.with_title("Garage"))
    desk.model.pause()
    desk.keeper.look()
    (kept,) = desk.found[-1]
    assert kept.base == 0
    desk.model.resume(kept, None)
    desk.model.save()
    assert [row.title for row in items.list_summaries(desk.vault.session)] == ["Garage"]
    assert drafts.list_drafts(desk.vault.session) == []


def test_a_clean_editor_leaves_no_draft(desk: Desk) -> None:
    desk.model.begin_new(ItemKind.LOGIN, Beginning())
    desk.model.pause()
    assert drafts.list_drafts(desk.vault.session) == []


def test_typing_is_kept_before_long_and_discarding_forgets_it(desk: Desk) -> None:
    desk.model.begin_edit(desk.add("Amazon"))
    desk.model.change(desk.form.with_title("Amazon P"))
    assert desk.keeper._timer.isActive()
    assert desk.keeper._timer.interval() == 2000
    desk.keeper.keep_now()
    assert drafts.list_drafts(desk.vault.session)[0].draft.title == "Amazon P"
    desk.model.discard()
    assert drafts.list_drafts(desk.vault.session) == []
    assert not desk.keeper._timer.isActive()


def test_the_inline_generator_tells_why_there_is_no_value(desk: Desk) -> None:
    refused: list[AppError] = []
    made: list[MadeValue] = []
    desk.inline.refused.connect(refused.append)
    desk.inline.made.connect(made.append)
    nothing = CharactersRecipe(upper=False, lower=False, digits=False, symbols=False)
    desk.inline.show_another(nothing)
    assert len(refused) == 1
    assert desk.inline.last is None
    desk.inline.show_another(CharactersRecipe(length=40))
    assert len(made[0].value) == 40
    assert made[0].value not in repr(made)
    assert generator.default_recipe(desk.vault.session) == CharactersRecipe(), "never changed here"
    desk.inline.clear()
    assert desk.inline.last is None


def test_a_save_that_is_left_meanwhile_takes_no_file_in(vault: OpenVault, tmp_path: Path) -> None:
    lease = tmp_path / "Lease.pdf"
    lease.write_bytes(b"%PDF" * 100)
    tasks = HeldTasks()
    tasks.held = True
    context = dataclasses.replace(vault.context, tasks=tasks)
    model = EditorViewModel(context, DraftKeeper(context), InlineGenerator(context))
    failed: list[AppError] = []
    model.failed.connect(failed.append)
    for leaves in (True, False):
        model.begin_new(ItemKind.DOCUMENT, Beginning())
        assert model.form is not None
        model.reshape(with_files(model.form, [lease]))
        model.save()
        if leaves:
            model.discard()
        tasks.work_off()
        assert bool(items.list_summaries(vault.session)) is not leaves
    assert failed == [], "who has left is told nothing"
    (row,) = items.list_summaries(vault.session)
    assert (row.title, row.attachment_count) == ("Lease", 1)


def test_a_save_that_was_left_too_late_closes_nobody_elses_work(vault: OpenVault) -> None:
    tasks = HeldTasks()
    tasks.held = True
    context = dataclasses.replace(vault.context, tasks=tasks)
    model = EditorViewModel(context, DraftKeeper(context), InlineGenerator(context))
    failed: list[AppError] = []
    model.failed.connect(failed.append)
    model.begin_new(ItemKind.NOTE, Beginning(title="First"))
    model.save()
    model.discard()
    model.begin_new(ItemKind.NOTE, Beginning(title="Second"))
    tasks.work_off()
    assert model.form is not None, "what is typed now stays"
    assert model.form.title == "Second"
    model.save()
    model.save()
    tasks.work_off()
    assert model.item is None
    titles = sorted(row.title for row in items.list_summaries(vault.session))
    assert titles == ["First", "Second"], "each of them once"
    assert failed == []


def test_nothing_is_typed_that_a_save_with_files_would_lose(
    vault: OpenVault, tmp_path: Path
) -> None:
    lease = tmp_path / "Lease.pdf"
    lease.write_bytes(b"%PDF" * 100)
    tasks = HeldTasks()
    tasks.held = True
    context = dataclasses.replace(vault.context, tasks=tasks)
    keeper = DraftKeeper(context)
    model = EditorViewModel(context, keeper, InlineGenerator(context))
    taking: list[bool] = []
    model.saver.busy.connect(taking.append)
    model.begin_new(ItemKind.DOCUMENT, Beginning(title="Lease"))
    assert model.form is not None
    model.reshape(with_files(model.form, [lease]))
    model.save()
    assert taking == [True]
    before = model.form
    model.change(before.with_title("Typed too late"))
    assert model.form == before
    tasks.work_off()
    assert taking == [True, False]
    keeper.keep_now()
    tasks.work_off()
    assert drafts.list_drafts(vault.session) == []


def test_what_is_in_the_vault_is_saved_also_where_the_disk_is_full_right_after_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, commits = UnitOfWork.commit, list[None]()

    def commit(work: UnitOfWork) -> None:
        commits.append(None)
        if len(commits) > 1:
            raise DiskError(path="/vault")
        whole(work)

    desk.model.begin_new(ItemKind.LOGIN, Beginning(username="maria"))
    desk.model.change(desk.form.with_title("Bank"))
    monkeypatch.setattr(UnitOfWork, "commit", commit)
    desk.model.save()
    assert len(commits) == 2
    assert desk.failed == []
    (item,) = desk.saved
    assert desk.read(item).title == "Bank"
