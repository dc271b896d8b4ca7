"""What is found, in which order, and the same as by the plainest way of looking."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.ports import Millis
from core.search import Flag, Scope, SearchIndex, fold, host_of, parse_query
from core.vault.item import ItemId, ItemKind, ItemSummary
from core.vault.tag import Tag
from tests.core.search.rows import folder, item_id, row, tag

BANK, FAMILY = tag("Bänke"), tag("family")
WORK = folder("Work")
SERVERS = folder("Servers", WORK)
HOME = folder("Home")

ITEMS = [
    row(1, "Amazon", "maria@gmail.com", ("https://www.amazon.de/",)),
    row(2, "Amazon Prime", "maria@gmail.com"),
    row(3, "My Amazon", "otto@web.de", tags=(FAMILY,)),
    row(4, "Myamazon", "otto@web.de"),
    row(5, "Shop", "maria@gmail.com", ("https://smile.amazon.com",)),
    row(6, "Parcel box", "amazonian@web.de"),
    row(7, "River", "x", tags=(tag("amazonas"),)),
    row(8, "Sparkasse", "kern", ("https://sparkasse.de",), tags=(BANK, FAMILY)),
    row(9, "Café (Amazonia)", "x"),
]
TAGS = [BANK, FAMILY, tag("amazonas")]


@pytest.fixture
def index() -> SearchIndex:
    return SearchIndex(ITEMS, tags=TAGS, folders=[WORK, SERVERS, HOME])


def numbers(found: list[ItemId]) -> list[int]:
    return [int.from_bytes(item, "big") for item in found]


def search(index: SearchIndex, text: str) -> list[int]:
    return numbers(index.matches(parse_query(text)))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # Title start, word start, inside the title, host, username, tag; each by title.
        ("amazon", [1, 2, 9, 3, 4, 5, 6, 7]),
        ("AMÁZON", [1, 2, 9, 3, 4, 5, 6, 7]),
        ("my", [3, 4]),
        ("zon", [1, 2, 9, 3, 4, 5, 6, 7]),
        ("(ama", [9]),
        ("amazon maria", [1, 2, 5]),
        ("maria amazon", [1, 2, 5]),
        ("pri amazon", [2]),
        ('"my amazon"', [3]),
        ("amazon -my", [1, 2, 9, 5, 6, 7]),
        ("amazon -tag:fam", [1, 2, 9, 4, 5, 6, 7]),
        ("tag:bank", [8]),
        ("tag:family", [3, 8]),
        ("tag:family tag:bank", [8]),
        ("www.amazon.de", [1]),
        ("https://www.amazon.de/gp/cart", [1]),
        ("https://www.sparkasse.de/login", [8]),
        ("nothing here", []),
        ("is:weak", []),
    ],
)
def test_ranking(index: SearchIndex, text: str, found: list[int]) -> None:
    assert search(index, text) == found


def test_no_query_lists_everything_by_title(index: SearchIndex) -> None:
    assert search(index, "") == [1, 2, 9, 3, 4, 6, 7, 5, 8]


def test_a_word_does_not_reach_over_two_fields(index: SearchIndex) -> None:
    index.replace(row(20, "ab", "cd", ("ef", "gh")))
    assert search(index, '"ab cd"') == search(index, "abcd") == search(index, "efgh") == []


def test_limit_takes_the_best(index: SearchIndex) -> None:
    query = parse_query("amazon")
    assert numbers(index.matches(query, limit=3)) == [1, 2, 9]
    assert index.count(query) == 8


def test_the_first_word_ranks_before_the_second() -> None:
    index = SearchIndex([row(1, "mail google"), row(2, "google mail"), row(3, "hotmail google")])
    assert search(index, "mail google") == [1, 2, 3]
    assert search(index, "google mail") == [2, 1, 3]


def corrected(index: SearchIndex, typed: str) -> str | None:
    return index.suggestion(index.plan_suggestion(typed).corrected())


@pytest.mark.parametrize(
    ("typed", "better"),
    [
        ("amazno prmie", "amazon prime"),
        ("sparkase tag:family", "sparkasse tag:family"),
        ("-tag:bank amazonn", "-tag:bank amazon"),
        ("maria amazno", "maria amazon"),
        ("amazon", None),
        ("tag:nothing amazno", None),
        ("sparkase amazno", None),
        ("xq", None),
        ("qqqqqqqq", None),
        ("", None),
    ],
)
def test_a_word_that_is_nowhere_is_corrected(
    index: SearchIndex, typed: str, better: str | None
) -> None:
    assert corrected(index, typed) == better


def test_a_new_title_is_known_at_once_and_one_that_is_gone_never_offered(
    index: SearchIndex,
) -> None:
    index.replace(row(20, "Zalando"))
    assert corrected(index, "zalndo") == "zalando"
    index.remove(item_id(20))
    assert corrected(index, "zalndo") is None


def test_kinds_flags_and_folders() -> None:
    index = SearchIndex(
        [
            msgspec.structs.replace(row(1, "a"), kind=ItemKind.CARD, favourite=True),
            msgspec.structs.replace(row(2, "b"), kind=ItemKind.SSH_KEY, folder=SERVERS.id),
            msgspec.structs.replace(row(3, "c"), has_code=True, folder=WORK.id),
            msgspec.structs.replace(row(4, "d"), kind=ItemKind.CUSTOM, folder=HOME.id),
        ],
        folders=[WORK, SERVERS, HOME],
    )
    expected = {
        "type:card": [1],
        "type:sshkey": [2],
        "type:c": [1, 4],
        "type:card type:ssh-key": [1, 2],
        "type:none": [],
        "-type:card -type:login": [2, 4],
        "is:fav": [1],
        "is:otp": [3],
        "is:fav is:otp": [],
        "-is:fav": [2, 3, 4],
        "folder:work": [2, 3],
        "folder:servers": [2],
        'folder:"Work/Serv"': [2],
        'folder:"Home/Servers"': [],
        "folder:work folder:home": [2, 3, 4],
        "-folder:work": [1, 4],
    }
    assert {text: search(index, text) for text in expected} == expected


def test_a_scope_parts_what_is_here_from_what_is_elsewhere() -> None:
    index = SearchIndex(
        [
            msgspec.structs.replace(row(1, "ab"), kind=ItemKind.CARD, folder=SERVERS.id),
            msgspec.structs.replace(row(2, "b"), folder=WORK.id, tags=(BANK.id,)),
            msgspec.structs.replace(row(3, "b c"), favourite=True),
        ],
        tags=TAGS,
        folders=[WORK, SERVERS, HOME],
    )
    scopes = {
        Scope(kind=ItemKind.CARD): ([1], [2, 3]),
        Scope(tag=BANK.id): ([2], [3, 1]),
        Scope(folders=frozenset({WORK.id, SERVERS.id})): ([2, 1], [3]),
        Scope(folders=frozenset()): ([], [2, 3, 1]),
        Scope(favourites=True): ([3], [2, 1]),
    }
    query = parse_query("b")
    for scope, expected in scopes.items():
        here, elsewhere = index.found_apart(query, scope)
        assert (numbers([r.id for r in here]), numbers([r.id for r in elsewhere])) == expected


def test_findings_are_told_and_asked_for(index: SearchIndex) -> None:
    index.flag({Flag.WEAK: {item_id(1), item_id(3)}, Flag.REUSED: {item_id(3), item_id(8)}})
    expected = {
        "is:weak": [1, 3],
        "is:reused": [3, 8],
        "IS:Weak is:reused": [3],
        "is:weak -is:reused": [1],
        "is:old": [],
        "amazon -is:weak -is:reused": [2, 9, 4, 5, 6, 7],
    }
    assert {text: search(index, text) for text in expected} == expected
    index.flag({Flag.WEAK: {item_id(2)}})
    assert search(index, "is:weak") == [2], "the last answer holds no more"
    index.replace(msgspec.structs.replace(ITEMS[1], favourite=True))
    assert search(index, "is:weak is:fav") == [2], "an item keeps it until told otherwise"


def test_trash_is_searched_apart() -> None:
    trashed = msgspec.structs.replace(row(2, "Old shop"), trashed=Millis(5))
    items = [row(1, "Shop"), trashed]
    assert search(SearchIndex(items), "shop") == [1]
    assert search(SearchIndex(items, of_trash=True), "shop") == [2]


def test_moving_to_trash_takes_an_item_out(index: SearchIndex) -> None:
    index.replace(msgspec.structs.replace(ITEMS[0], trashed=Millis(5)))
    assert 1 not in search(index, "amazon")
    index.replace(ITEMS[0])
    assert search(index, "amazon")[0] == 1


def test_renaming(index: SearchIndex) -> None:
    assert search(index, "kin") == []
    index.rename(tags=[BANK, Tag(FAMILY.id, "Kin"), tag("amazonas")], folders=[])
    assert search(index, "kin") == search(index, "tag:kin") == [3, 8]
    assert search(index, "family") == []


def test_removing_what_is_not_there_is_fine(index: SearchIndex) -> None:
    index.remove(item_id(99))
    assert len(index) == len(ITEMS)


@pytest.mark.parametrize(
    ("typed", "title"),
    [("amzon", "Amazon"), ("AMAZON", "Amazon"), ("sparkase", "Sparkasse"), ("qqqq", None)],
)
def test_did_you_mean(index: SearchIndex, typed: str, title: str | None) -> None:
    near = index.plan_suggestion(typed).nearest_title()
    assert (index.suggestion(near) if near is not None else None) == title


def test_did_you_mean_in_an_empty_vault() -> None:
    assert SearchIndex([]).plan_suggestion("x").make() is None
    assert SearchIndex([]).matches(parse_query("x")) == []


def test_a_title_that_a_search_would_not_find_is_not_meant() -> None:
    index = SearchIndex([row(1, "Bank -old")])
    plan = index.plan_suggestion("bank odl")
    assert plan.nearest_title() == 0
    assert index.suggestion(plan.nearest_title()) is None


def test_the_index_shows_nothing(index: SearchIndex) -> None:
    assert "amazon" not in repr(index).lower()


# --- against the plainest way of looking --------------------------------------------------

LETTERS = st.text("abA Éé-._ß", max_size=7)
SUMMARIES = st.builds(
    lambda number, title, username, websites, tags, favourite: msgspec.structs.replace(
        row(number, title, username, tuple(websites), tuple(tags)), favourite=favourite
    ),
    st.integers(1, 12),
    LETTERS,
    LETTERS,
    st.lists(LETTERS.map("https://{}/x".format), max_size=2),
    st.lists(st.sampled_from([BANK, FAMILY]), max_size=2, unique=True),
    st.booleans(),
)
TYPED = st.lists(
    st.one_of(LETTERS, st.sampled_from(["is:fav", "tag:fam", "-a", "-is:fav", '"a b"', "-tag:b"])),
    max_size=3,
).map(" ".join)


def plain_rank(summary: ItemSummary, word: str) -> int | None:
    """Return the rank of a word in a summary, looking at one field after the other."""
    title = fold(summary.title)
    starts = [
        place
        for place in range(1, len(title))
        if title[place].isalnum() and not title[place - 1].isalnum()
    ]
    names = {BANK.id: fold(BANK.name), FAMILY.id: fold(FAMILY.name)}
    found = (
        title.startswith(word),
        any(title.startswith(word, place) for place in starts),
        word in title,
        any(word in host_of(website) for website in summary.websites),
        word in fold(summary.username),
        any(word in names[one] for one in summary.tags),
    )
    return found.index(True) if any(found) else None


def plain_search(items: list[ItemSummary], text: str) -> list[ItemId]:
    """Return what SearchIndex should, by looking at every item with `plain_rank`."""
    query = parse_query(text)
    names = {BANK.id: fold(BANK.name), FAMILY.id: fold(FAMILY.name)}

    def has(item: ItemSummary, tags: tuple[str, ...], *, every: bool) -> bool:
        found = [any(word in names[one] for one in item.tags) for word in tags]
        return all(found) if every else any(found)

    found = []
    for item in items:
        ranks = [plain_rank(item, word) for word in query.wanted.words]
        if (
            None in ranks
            or not has(item, query.wanted.tags, every=True)
            or (query.wanted.flags and not item.favourite)
            or any(plain_rank(item, word) is not None for word in query.unwanted.words)
            or has(item, query.unwanted.tags, every=False)
            or (query.unwanted.flags and item.favourite)
        ):
            continue
        found.append((ranks, fold(item.title), fold(item.username), item.id))
    return [item for *_, item in sorted(found)]


@settings(max_examples=300)
@given(
    st.lists(SUMMARIES, max_size=8, unique_by=lambda summary: summary.id),
    st.lists(
        st.one_of(TYPED, SUMMARIES, st.integers(1, 12), st.lists(SUMMARIES, max_size=4)),
        max_size=10,
    ),
)
def test_the_same_as_by_the_plainest_way(
    start: list[ItemSummary], steps: list[str | ItemSummary | int | list[ItemSummary]]
) -> None:
    index = SearchIndex(start, tags=[BANK, FAMILY])
    items = {summary.id: summary for summary in start}
    for step in steps:
        if isinstance(step, ItemSummary):
            index.replace(step)
            items[step.id] = step
        elif isinstance(step, list):
            index.replace_many(step)
            items.update((summary.id, summary) for summary in step)
        elif isinstance(step, int):
            index.remove(item_id(step))
            items.pop(item_id(step), None)
        else:
            # Typed key by key, as a person does, so that each result starts from the last.
            for end in range(len(step) + 1):
                query = parse_query(step[:end])
                expected = plain_search(list(items.values()), step[:end])
                assert index.matches(query) == expected
                assert index.matches(query, limit=2) == expected[:2]
                assert index.count(query) == len(expected)
                here, elsewhere = index.found_apart(query, Scope(favourites=True))
                marked = [item for item in expected if items[item].favourite]
                assert [found.id for found in here] == marked
                others = [item for item in expected if item not in marked]
                assert [found.id for found in elsewhere] == others


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("", "a"),
        ("a", "am"),
        ("a b", "a be"),
        ("a", "a is:fav"),
        ("tag:ban", "tag:ban tag:fam"),
        ("a", "a -b"),
        ("zon", "amazon"),
        ("a", "a folder:x"),
        ("am", "a"),
        ("a -b", "a -bo"),
        ("a -b", "a"),
        ("tag:b", "tag:ba"),
        ("type:card", "type:card type:login"),
        ("folder:x", "folder:y"),
        ("is:fav", "is:otp"),
        ("maria am", "mar am"),
        ("am maria", "am mar"),
    ],
)
def test_what_was_asked_before_makes_no_difference(
    index: SearchIndex, earlier: str, later: str
) -> None:
    expected = search(index, later)
    other = SearchIndex(ITEMS, tags=TAGS, folders=[WORK, SERVERS, HOME])
    search(other, earlier)
    assert search(other, later) == expected


def test_what_has_expired_is_found_at_the_moment_it_does() -> None:
    time = Millis(1_000)
    items = [
        msgspec.structs.replace(row(1, "good"), expires=Millis(2_000)),
        msgspec.structs.replace(row(2, "over"), expires=Millis(1_000)),
        row(3, "never"),
    ]
    index = SearchIndex(items, now=lambda: time)
    assert search(index, "is:expired") == [2]
    assert search(index, "-is:expired") == [1, 3]


def test_rows_are_found_in_the_order_of_their_ids(index: SearchIndex) -> None:
    for text in ("a", "amazon", "maria", "nowhere"):
        query = parse_query(text)
        assert [row.id for row in index.found(query)] == index.matches(query)
        assert [row.id for row in index.found(query)[:2]] == index.matches(query, limit=2)
