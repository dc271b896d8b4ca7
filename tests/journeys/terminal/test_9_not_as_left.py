"""A profile that is not as it was left, in the terminal: refused, looked at, accepted."""

from __future__ import annotations

from tests.core.storage.vaults import tampering
from tests.journeys.terminal.strongroom import MARIA, Strongroom


def rob(program: Strongroom) -> None:
    """Remove an item as somebody without keys can."""
    (vault,) = program.data.glob("profiles/*/vault.db")
    with tampering(vault) as connection:
        connection.execute("DELETE FROM items")


def test_refused_then_looked_at_then_accepted(maria: Strongroom) -> None:
    add = ("item", "add", "--type", "login", "--title", "Mail", "--generate")
    maria.ask(*add, lines=[MARIA])
    rob(maria)
    before = maria.image("profiles")
    ran = maria.fail(5, "item", "list", lines=[MARIA])
    assert ran.kind == "rows_differ"
    assert "--read-only or --accept" in ran.err
    looked = maria.run("item", "list", "--read-only", "--json", lines=[MARIA])
    assert (looked.code, looked.rows) == (0, [])
    assert "strongroom: Open read-only: something is not as you left it." in looked.err
    assert "strongroom: 1 item: missing." in looked.err
    assert "nothing of it can be read." in looked.err, "what is lost, as far as it is known"
    assert maria.fail(6, *add, "--read-only", lines=[MARIA]).kind == "vault_read_only"
    assert maria.image("profiles") == before, "not one byte was written"
    accepted = maria.run("item", "list", "--accept", "--json", lines=[MARIA])
    assert (accepted.code, accepted.rows) == (0, [])
    assert "strongroom: Maria is taken as it is from now on:" in accepted.err
    assert "strongroom: 1 item: missing." in accepted.err
    maria.ask("item", "list", "--accept", lines=[MARIA])  # all is well, and nothing is said
