"""The page for paper: one HTML file with everything in it and nothing that runs or is fetched.

`render` is the only one who writes such a page, and the reader of it trusts only what `render`
would have written: it reads the values, writes them again and compares every byte.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator, Sequence

from core.crypto.primitives import sha256
from core.formats.imported import ImportedItem
from core.formats.times import write_time
from core.progress import SILENT, Progress
from core.vault.field import CONCEALED_TYPES, FieldDraft, FieldRole, FieldType

_EVERY = 100
_QR_LIMIT = 600
"""Bytes of a text that still makes a code which a phone reads from paper."""
_QUIET = 4
_STYLE = """
:root { color-scheme: only light; }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; background: #fff; color: #111;
  font: 11pt/1.4 system-ui, sans-serif; }
h1 { font-size: 16pt; margin: 0; }
.count { margin: 0 0 1rem; color: #444; }
article { border-top: 1px solid #888; padding: .5rem 0 .75rem; break-inside: avoid; }
h2 { font-size: 12.5pt; margin: 0; break-after: avoid; overflow-wrap: anywhere;
  unicode-bidi: isolate; }
p { margin: .1rem 0; }
.place, .times { color: #444; font-size: 9pt; overflow-wrap: anywhere; }
.folder + .folder::before { content: " \\203A  "; }
.place span, time { unicode-bidi: isolate; }
.kind, .place span, time { margin-inline-end: .75em; }
.folder { margin-inline-end: 0; }
dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .15rem .9rem;
  margin: .35rem 0; }
dt { color: #444; overflow-wrap: anywhere; unicode-bidi: isolate; }
dd { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; }
dd.exact { font-family: "DejaVu Sans Mono", Consolas, Menlo, ui-monospace, monospace;
  font-variant-ligatures: none; }
svg { display: block; width: 32mm; height: 32mm; margin-top: 1mm; }
@page { margin: 16mm 15mm; }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; } }
"""
_POLICY = (
    "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-"
    f"{base64.b64encode(sha256(_STYLE.encode())).decode('ascii')}'"
)
"""Nothing runs and nothing is fetched, whatever a value may hold; only this very style counts."""
HEAD = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    '<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n'
    '<meta name="viewport" content="width=device-width">\n'
    f"<title>Strongroom</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>Strongroom</h1>\n"
)
TAIL = "</body>\n</html>\n"

_NAMES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "\r": "&#13;"}
_TEXTS = {name: sign for sign, name in _NAMES.items()}
_SIGNS = re.compile("[&<>\"'\r]")
_REFERENCES = re.compile("|".join(_TEXTS))
_CAPTIONS = {
    FieldRole.ONE_TIME_CODE: "One-time code",
    FieldRole.SSID: "Network name",
    FieldRole.WIFI_SECURITY: "Wi-Fi security",
    FieldRole.WIFI_HIDDEN: "Hidden network",
    FieldRole.PIN: "PIN",
    FieldRole.NATIONAL_ID: "National ID",
}


def escape(text: str) -> str:
    """Return a text that is nothing but text within HTML, between tags and between quotes."""
    return _SIGNS.sub(lambda found: _NAMES[found[0]], text)


def unescape(text: str) -> str:
    """Return the text that `escape` was given."""
    return _REFERENCES.sub(lambda found: _TEXTS[found[0]], text)


def render(items: Sequence[ImportedItem], *, progress: Progress = SILENT) -> Iterator[str]:
    """Yield the page in pieces."""
    yield HEAD
    yield f'<p class="count">{len(items):,} item{"s" * (len(items) != 1)}</p>\n'
    for done, item in enumerate(items):
        if done % _EVERY == 0:
            progress.report(done, len(items), "write")
        yield _article(item)
    yield TAIL


def _article(item: ImportedItem) -> str:
    draft = item.draft
    return "".join(
        (
            f'<article data-kind="{draft.kind}" data-favourite="{_told(on=draft.favourite)}" '
            f'data-trash="{_told(on=item.trashed)}">\n<h2>{escape(draft.title)}</h2>\n',
            f'<p class="place"><span class="kind">{_caption(str(draft.kind))}</span>',
            ' <span class="mark">Favourite</span>' if draft.favourite else "",
            ' <span class="mark">Trash</span>' if item.trashed else "",
            *(f' <span class="folder">{escape(name)}</span>' for name in item.folder_path),
            *(f' <span class="tag">{escape(name)}</span>' for name in item.tag_names),
            "</p>\n<dl>\n",
            *map(_row, draft.fields),
            '</dl>\n<p class="times">',
            " ".join(_times(item)),
            "</p>\n</article>\n",
        )
    )


def _told(*, on: bool) -> str:
    return "true" if on else "false"


def _caption(name: str) -> str:
    return name.replace("-", " ").capitalize()


def _times(item: ImportedItem) -> Iterator[str]:
    for name, moment in (
        ("created", item.created),
        ("modified", item.modified),
        ("last-used", item.last_used),
        ("expires", item.draft.expires),
    ):
        if moment is not None:
            text = write_time(moment)
            yield f'<time class="{name}" datetime="{text}">{_caption(name)} {text[:10]}</time>'


def _row(field: FieldDraft) -> str:
    role = field.role
    caption = field.label or (role and _CAPTIONS.get(role)) or _caption(role or field.type)
    is_exact = field.type in CONCEALED_TYPES or role in (FieldRole.USERNAME, FieldRole.ACCOUNT)
    letters = ' class="exact"' if is_exact else ""
    return (
        f"<dt>{escape(caption)}</dt>\n"
        f'<dd{letters} data-type="{field.type}" data-role="{role or ""}" '
        f'data-label="{escape(field.label)}">'
        f"{escape(field.value)}{_code(field)}</dd>\n"
    )


def _code(field: FieldDraft) -> str:
    """Return the QR code by which a phone takes over a key of one-time codes, or nothing."""
    is_key = field.type is FieldType.OTP and field.value.startswith("otpauth://")
    if not is_key or len(field.value.encode("utf-8")) > _QR_LIMIT:
        return ""
    import segno  # only whoever prints a code waits for it

    rows = [bytes(row) for row in segno.make_qr(field.value, error="m").matrix]
    side = len(rows) + 2 * _QUIET
    path = "".join(
        f"M{run.start() + _QUIET} {y + _QUIET}h{len(run[0])}v1h-{len(run[0])}z"
        for y, row in enumerate(rows)
        for run in re.finditer(b"\x01+", row)
    )
    return (
        f'<svg role="img" aria-label="QR" viewBox="0 0 {side} {side}" '
        f'shape-rendering="crispEdges"><path d="{path}"/></svg>'
    )
