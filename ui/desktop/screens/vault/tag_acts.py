"""What a person does with tags: give them to items, make, rename and remove them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core.search import fold
from core.services import tags
from core.session import Session
from core.vault.changes import Changes
from core.vault.item import ItemSummary
from core.vault.tag import TagId
from ui.desktop.item_models.plural import plural
from ui.desktop.screens.vault.vault_acts import VaultActs, short
from ui.desktop.widgets.toast import Pace
from ui.wording.speech import fill


class TagActs(VaultActs):
    """Give and take tags, rename and remove them, with Undo."""

    def switch(self, rows: Sequence[ItemSummary], tag: TagId, name: str, *, on: bool) -> None:
        """Give a tag to items, or take it from them."""
        session, ids = self._session, [row.id for row in rows]
        add, remove = ((tag,), ()) if on else ((), (tag,))
        said = self.tr("Tagged “%1”") if on else self.tr("Tag “%1” taken away")
        said = said.replace("%1", short(name))
        self.run(
            lambda _: tags.tag_items(session, items=ids, add=add, remove=remove),
            lambda changes: self.offer_undo(changes, said),
        )

    def make(self, name: str, then: Callable[[TagId], object]) -> None:
        """Make a tag, or find the one that is called so, and go on with it."""
        session = self._session

        def go_on(made: TagId) -> None:
            self.tell(Changes(tags=(made,)))
            then(made)

        self.run(lambda _: _find_or_make(session, name), go_on)

    def rename(self, tag: TagId, before: str, name: str, *, together: bool) -> None:
        """Give a tag another name, `together` with the tag that has it already."""
        session = self._session
        text = (
            self.tr("Tag “%1” put together with “%2”")
            if together
            else self.tr("Tag “%1” is called “%2” now")
        )
        said = fill(text, short(before), short(name))
        self.run(
            lambda _: tags.rename_tag(session, tag=tag, name=name),
            lambda changes: self.offer_undo(changes, said),
        )

    def remove(self, tag: TagId, name: str) -> None:
        """Remove a tag; the items stay."""
        session = self._session

        def tell(changes: Changes) -> None:
            count = len(changes.items)
            text = self.tr("Tag “%1” removed from %Ln item(s)", "", count)
            said = plural(text, count).replace("%1", short(name))
            self.offer_undo(changes, said, pace=Pace.DELETION)

        self.run(lambda _: tags.remove_tag(session, tag=tag), tell)


def _find_or_make(session: Session, name: str) -> TagId:
    """Return the tag that is called so, in capitals or not; a new one where there is none.

    Where there are several, it is the one that is written just so.
    """
    alike = [tag for tag in tags.list_tags(session) if fold(tag.name) == fold(name)]
    if alike and all(tag.name != name.strip() for tag in alike):
        return alike[0].id
    return tags.ensure_tags(session, names=[name])[0]
