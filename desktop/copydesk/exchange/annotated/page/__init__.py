"""A page to read: one article with its marks, and who says what. It needs no script, no other file and no network."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from copydesk.core.annotations import Annotations, Quote, Role, State
from copydesk.core.scheme import Scheme
from copydesk.exchange.annotated.page.marking import asked, marked, marks_of, tag, title_of_role
from copydesk.exchange.annotated.page.style import name_of, sheet
from copydesk.exchange.annotated.page.words import LANGUAGES, Words
from copydesk.exchange.choices import Choice, chosen
from copydesk.exchange.format import Format
from copydesk.exchange.losses import EVERYTHING, Loss
from copydesk.exchange.outgoing import Outgoing, Outlook
from copydesk.exchange.staging import Staging, safe_name

LANGUAGE: Final = Choice("language", "Language of headings", "en", tuple(LANGUAGES))
_LINKS: Final = ("url", "link")
_BYLINES: Final = ("byline", "author", "publication", "source", "published", "published_at", "date")
_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
# Nothing may be fetched and nothing run, whatever an article manages to bring along.
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def write(outgoing: Iterable[Outgoing], staging: Staging, outlook: Outlook) -> Iterator[Loss]:
    """A page for each article, and one that leads to them."""
    words = LANGUAGES[chosen(outlook.choices, LANGUAGE)]
    with staging.open("index.html") as index:
        index.write(f"{_head(outlook.stem, outlook.scheme, words)}<h1>{escape(outlook.stem)}</h1>\n<ol>\n".encode())
        for each in outgoing:
            name = f"articles/{safe_name(each.article.id)}.html"
            with staging.open(name) as page:
                page.write(page_of(each, outlook.scheme, words).encode())
            index.write(f'<li><a href="{name}"><bdi>{escape(each.article.title)}</bdi></a></li>\n'.encode())
        index.write(b"</ol>\n</body>\n</html>\n")
    yield from ()


def page_of(outgoing: Outgoing, scheme: Scheme, words: Words) -> str:
    """The page of one article."""
    article, annotations = outgoing.article, outgoing.annotations
    quotes = sorted(
        annotations.quotes.values(), key=lambda quote: ([(s.start, s.end) for s in quote.content], quote.id)
    )
    numbers = {quote.id: number for number, quote in enumerate(quotes, 1)}
    language = article.meta.get("language")
    lang = language if isinstance(language, str) and _TAG.fullmatch(language) else ""
    return "".join(
        (
            _head(article.title, scheme, words),
            _header(outgoing, words),
            _legend(annotations, scheme, words),
            f'<article lang="{lang}">\n',
            *marked(article.text, marks_of(annotations, scheme, numbers)),
            "</article>\n",
            _quotes(quotes, article.text, scheme, words),
            _names(annotations, article.text, scheme, words),
            _notes(annotations, article.text, words),
            _footer(outgoing, words),
            "</body>\n</html>\n",
        )
    )


def _head(title: str, scheme: Scheme, words: Words) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{sheet(scheme)}</style>\n</head>\n<body>\n"
    )


def _header(outgoing: Outgoing, words: Words) -> str:
    article, signed = outgoing.article, outgoing.annotations.sign_off
    about = [value for key in _BYLINES if isinstance(value := article.meta.get(key), str) and value.strip()]
    lines = [" · ".join(f"<bdi>{escape(value)}</bdi>" for value in dict.fromkeys(about))] if about else []
    lines += [_link(value) for key in _LINKS if isinstance(value := article.meta.get(key), str) and value.strip()]
    if signed:
        by, at = f"<bdi>{escape(signed.annotator)}</bdi>", escape(signed.at)
        lines.append(words.signed.format(annotator=by, at=at))
    else:
        lines.append(words.statuses[outgoing.status])
    rows = "".join(f"<p>{line}</p>\n" for line in lines)
    return f'<header>\n<h1 dir="auto">{escape(article.title)}</h1>\n{rows}</header>\n'


def _link(address: str) -> str:
    """A link, where the address is one of the web; whatever else it is, it is shown and leads nowhere."""
    shown = escape(address)
    return f'<a href="{shown}" rel="noreferrer">{shown}</a>' if re.match(r"https?://", address) else shown


def _legend(annotations: Annotations, scheme: Scheme, words: Words) -> str:
    labels = {entity.label for entity in annotations.entities.values()}
    known = [(label.name, label.title, name_of(label.name, scheme)) for label in scheme.labels if label.name in labels]
    names = {label.name for label in scheme.labels}
    rows = known + [(name, "", name_of(name, scheme)) for name in sorted(labels - names)]
    for role in Role:
        if any(quote.part(role) for quote in annotations.quotes.values()):
            rows.append((title_of_role(role, scheme), "", name_of(role, scheme)))
    items = "".join(
        f'<li><span class="m {look}">{tag(name)}{escape(title)}</span></li>\n' for name, title, look in rows
    )
    suggested = any(each.state is State.SUGGESTED for each in annotations)
    return f'<ul class="legend">\n{items}</ul>\n' + (f"<p>{words.open}</p>\n" if suggested else "") if items else ""


def _quotes(quotes: list[Quote], text: str, scheme: Scheme, words: Words) -> str:
    """Every quote with its parts, and a way back to its words."""
    if not quotes:
        return ""
    items: list[str] = []
    for number, quote in enumerate(quotes, 1):
        said = " … ".join(escape(span.of(text), quote=False) for span in quote.content)
        rows = [(words.speaker, f"<bdi>{escape(quote.speaker)}</bdi>" if quote.speaker else words.nobody)]
        for role in (Role.SOURCE, Role.CUE):
            parts = [f"<bdi>{escape(span.of(text), quote=False)}</bdi>" for span in quote.part(role)]
            rows += [(escape(title_of_role(role, scheme)), " … ".join(parts))] if parts else []
        rows.append((words.kind, words.kinds[quote.kind]))
        facts = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows)
        back = tag(f"{title_of_role(Role.CONTENT, scheme)} {number}{asked(quote)}", f"#words-{number}")
        items.append(
            f'<li id="quote-{number}" class="said">'
            f'<blockquote dir="auto">{back}{said}</blockquote><dl>{facts}</dl></li>\n'
        )
    return f'<section>\n<h2>{words.quotes}</h2>\n<ul class="quotes">\n{"".join(items)}</ul>\n</section>\n'


def _names(annotations: Annotations, text: str, scheme: Scheme, words: Words) -> str:
    """The words that have each label, each once, in the order of the text."""
    found: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for entity in sorted(annotations.entities.values(), key=lambda entity: (entity.span, entity.id)):
        surface = " ".join(entity.span.of(text).split())
        found[entity.label][surface] = found[entity.label].get(surface, 0) + 1
    if not found:
        return ""
    order = {label.name: place for place, label in enumerate(scheme.labels)}
    rows: list[str] = []
    for label in sorted(found, key=lambda label: (order.get(label, len(order)), label)):
        names = "".join(
            f"<bdi>{escape(surface)}{f' ×{count}' if count > 1 else ''}</bdi> "
            for surface, count in found[label].items()
        )
        rows.append(
            f'<tr class="{name_of(label, scheme)}"><th><b class="t">{escape(label)}</b></th><td>{names}</td></tr>\n'
        )
    return f"<section>\n<h2>{words.names}</h2>\n<table>\n{''.join(rows)}</table>\n</section>\n"


def _notes(annotations: Annotations, text: str, words: Words) -> str:
    items: list[str] = []
    for remark in sorted(annotations.remarks.values(), key=lambda remark: (len(remark.id), remark.id)):
        about = annotations.get(remark.about) if remark.about else None
        span = remark.span or (about and (about.content[0] if isinstance(about, Quote) else about.span))
        where = f"<bdi>{escape(span.of(text), quote=False)}</bdi> – " if span else ""
        rule = f" <code>{escape(remark.rule)}</code>" if remark.rule else ""
        by = f" (<bdi>{escape(remark.annotator)}</bdi>)" if remark.annotator else ""
        said = f"<bdi>{escape(remark.text, quote=False)}</bdi>"
        items.append(f"<li>{words.remarks[remark.kind]}{rule}: {where}{said}{by}</li>\n")
    return f"<section>\n<h2>{words.notes}</h2>\n<ul>\n{''.join(items)}</ul>\n</section>\n" if items else ""


def _footer(outgoing: Outgoing, words: Words) -> str:
    article = outgoing.article
    rows = [("id", article.id), ("SHA-256", article.text_sha256), ("scheme", outgoing.scheme)]
    rows += [("pipeline", outgoing.pipeline)] if outgoing.pipeline else []
    rows += [(key, _shown(value)) for key, value in article.meta.items()]
    facts = "".join(f"<dt>{escape(key)}</dt><dd><bdi>{escape(value)}</bdi></dd>" for key, value in rows)
    return f"<footer>\n<details>\n<summary>{words.about}</summary>\n<dl>{facts}</dl>\n</details>\n</footer>\n"


def _shown(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


FORMAT: Final = Format(
    "page",
    (".html",),
    "Pages to read (HTML)",
    write=write,
    carries=EVERYTHING,
    write_choices=(LANGUAGE,),
    folder=True,
)
