"""Lines of a table that cannot be read are kept as they stand in the file, and no others."""

from __future__ import annotations

import io

import pytest

from core.formats import raw_lines
from core.formats.handing_over import BadAnswerError, pack_look
from core.formats.imported import Parsed, Unit, Unreadable, Where, Why
from core.formats.looking import Look, Reading, look
from core.formats.raw_lines import RAW_LIMIT, ROW_LIMIT
from tests.conftest import CANARY
from tests.fakes.reading import put_together

HEAD = "name,url,username,password,note\r\n"


def parse(text: str, encoding: str = "utf-8") -> Parsed:
    """Return what a browser's table holds."""
    parsed = look(io.BytesIO(text.encode(encoding)), path="", reading=Reading()).parsed
    assert parsed is not None
    return parsed


def test_a_row_of_several_lines_is_kept_whole_and_as_it_is() -> None:
    wide = f'a,b,c,"{CANARY}\r\nsecond ""line""",e,f,g\r\n'
    quoted = f'x,y,z,"p"{CANARY},n\n'
    parsed = parse(f"{HEAD}Shop,,me,pw,\r\n\r\n{wide}Bank,,you,pw,\r\n{quoted}")
    assert [row.raw for row in parsed.unreadable] == [wide, quoted]
    assert [row.where.number for row in parsed.unreadable] == [4, 7]
    assert len(parsed.items) == 2
    assert CANARY not in repr(parsed.unreadable)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_whatever_its_encoding(encoding: str) -> None:
    parsed = parse(f"{HEAD}Shöp,,me,pw,\r\nä,b,c,d,e,f\r\n", encoding)
    assert [row.raw for row in parsed.unreadable] == ["ä,b,c,d,e,f\r\n"]


def test_a_row_that_is_too_long_is_told_without_its_text(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = ["a,b,c,d,e,f\n", f"a,b,c,d,e,{'x' * ROW_LIMIT}\n", "g,h,i,j,k,l\n", "m,n,o,p,q,r\n"]
    monkeypatch.setattr(raw_lines, "RAW_LIMIT", 2 * len(rows[0]))
    parsed = parse(f"{HEAD}Shop,,me,pw,\n{''.join(rows)}")
    assert [row.raw for row in parsed.unreadable] == [rows[0], "", rows[2], ""]


def test_it_comes_through_the_narrow_hatch_and_more_of_it_does_not() -> None:
    found = look(io.BytesIO(f"{HEAD}S,,m,p,\na,b,c,d,e,f\n".encode()), path="", reading=Reading())
    handed = put_together(pack_look(found), "").parsed
    assert handed is not None
    assert handed.unreadable[0].raw == "a,b,c,d,e,f\n"
    rows = tuple(
        Unreadable(Where(Unit.LINE, n), Why.BAD_QUOTES, "x" * (RAW_LIMIT // 2)) for n in (1, 2, 3)
    )
    parsed = Parsed(format_id=found.format_id, items=(), unreadable=rows)
    with pytest.raises(BadAnswerError):
        put_together(pack_look(Look(format_id=found.format_id, parsed=parsed)), "")
