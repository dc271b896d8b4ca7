"""Find items while a person types: read what was typed, rank summaries, order lists."""

from core.search.folding import fold, host_of
from core.search.found import FoundRows
from core.search.further import further_text
from core.search.index import SearchIndex
from core.search.ordering import SortOrder, Strengths, sort_key, sorted_summaries
from core.search.query import Flag, Query, Scope, Terms, parse_query
from core.search.remains import Remains

__all__ = [
    "Flag",
    "FoundRows",
    "Query",
    "Remains",
    "Scope",
    "SearchIndex",
    "SortOrder",
    "Strengths",
    "Terms",
    "fold",
    "further_text",
    "host_of",
    "parse_query",
    "sort_key",
    "sorted_summaries",
]
