"""Named recipes, and what is weaker than the usual one."""

from __future__ import annotations

import msgspec
import pytest

from core.app import App
from core.errors import NameEmptyError, RecipeNameTakenError, TooLargeError
from core.passwords.recipe import (
    CharactersRecipe,
    PassphraseRecipe,
    PatternRecipe,
    PinRecipe,
    PronounceableRecipe,
    Recipe,
    SiteRulesRecipe,
)
from core.services import generator, items, recipes
from core.session import Session
from tests.core.services.vaults import Template, add, open_with_key

EVERY: tuple[Recipe, ...] = (
    CharactersRecipe(length=33),
    PassphraseRecipe(words=8),
    PinRecipe(length=8),
    PronounceableRecipe(words=6),
    PatternRecipe("9999-aaaa"),
    SiteRulesRecipe("minlength: 9", 30),
)


def test_every_kind_is_kept_under_its_name_over_a_lock(
    app: App, session: Session, template: Template
) -> None:
    for recipe in EVERY:
        assert recipes.save_recipe(
            session, name=f" {type(recipe).__name__} ", recipe=recipe
        ).preferences
    session.close()
    again = open_with_key(app, template)
    kept = recipes.read_shelf(again).named
    assert {k.name: k.recipe for k in kept} == {type(r).__name__: r for r in EVERY}
    assert [k.name for k in kept] == sorted((k.name for k in kept), key=str.casefold)
    again.close()


@pytest.mark.parametrize("recipe", EVERY)
def test_every_kind_is_kept_with_an_item_and_in_the_history(
    session: Session, recipe: Recipe
) -> None:
    item = items.read_item(session, item=add(session))
    draft = item.draft()
    items.edit_item(
        session,
        item=item.id,
        seen_revision=item.revision,
        draft=msgspec.structs.replace(draft, recipe=recipe),
    )
    assert items.read_item(session, item=item.id).recipe == recipe
    generator.keep_generated(session, value="x", recipe=recipe)
    assert generator.list_generated(session)[0].recipe == recipe
    generator.set_default_recipe(session, recipe=recipe)
    assert generator.default_recipe(session) == recipe


def test_a_name_that_is_there_is_changed_only_where_that_is_said(session: Session) -> None:
    recipes.save_recipe(session, name="Bank", recipe=EVERY[0])
    with pytest.raises(RecipeNameTakenError):
        recipes.save_recipe(session, name="bank", recipe=EVERY[1])
    recipes.save_recipe(session, name="bank", recipe=EVERY[1], replace=True)
    (kept,) = recipes.read_shelf(session).named
    assert (kept.name, kept.recipe) == ("bank", EVERY[1])
    recipes.remove_recipe(session, recipe=kept.id)
    assert recipes.read_shelf(session).named == ()
    with pytest.raises(NameEmptyError):
        recipes.save_recipe(session, name=" ", recipe=EVERY[1])


def test_a_hundred_are_kept(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recipes, "RECIPES_LIMIT", 2)
    for name in ("a", "b"):
        recipes.save_recipe(session, name=name, recipe=EVERY[0])
    recipes.save_recipe(session, name="b", recipe=EVERY[1], replace=True)
    with pytest.raises(TooLargeError):
        recipes.save_recipe(session, name="c", recipe=EVERY[0])
    monkeypatch.setattr(recipes, "RECIPES_LIMIT", 1)
    assert [kept.name for kept in recipes.read_shelf(session).named] == ["a"]


def test_what_is_weaker_than_the_usual_is_noticed(session: Session) -> None:
    shelf = recipes.read_shelf(session)
    assert shelf.default == CharactersRecipe()
    assert not shelf.is_weaker(shelf.default_bits - 0.5)
    assert shelf.is_weaker(shelf.default_bits - 2)
    assert not shelf.is_weaker(200)


def test_an_item_goes_by_its_own_recipe_where_that_can_be_used(session: Session) -> None:
    shelf = recipes.read_shelf(session)
    assert shelf.recipe_for(None) == shelf.default
    assert shelf.recipe_for(EVERY[2]) == EVERY[2]
    assert shelf.recipe_for(PassphraseRecipe(word_list="own/gone")) == shelf.default
