"""A page to read: every word of the article in its place, every mark named, and nothing that runs or is fetched."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from round_trip import SCHEME, outgoings, write

from copydesk.core.annotations import Annotations, Entity, Kind, Quote, SignOff, State
from copydesk.core.article import Article
from copydesk.core.remarks import Remark, RemarkKind
from copydesk.core.scheme import Look
from copydesk.core.spans import Span
from copydesk.core.text import paragraphs
from copydesk.exchange.annotated.page import page_of
from copydesk.exchange.annotated.page.marking import marks_of
from copydesk.exchange.annotated.page.style import name_of, sheet
from copydesk.exchange.annotated.page.words import ENGLISH, GERMAN, LANGUAGES
from copydesk.exchange.choices import BadChoice
from copydesk.exchange.formats import format_named
from copydesk.exchange.outgoing import Outgoing

TEXT = "“We mean it,” Austin said. “And so do they.”\n\nHe left Seoul."
VOID = {"meta", "link", "br", "img", "input"}
ATTRIBUTES = set("lang charset http-equiv content name dir href rel class id".split())
ATTRIBUTES |= {"data-id", "data-origin", "data-annotator"}


def at(words: str) -> Span:
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


QUOTE = Quote(
    "q1",
    (at("“We mean it,”"), at("“And so do they.”")),
    (at("said"),),
    (at("Austin"),),
    "Lloyd Austin",
    Kind.DIRECT,
    State.KEPT,
    annotator="Ada",
)
ITEMS = (Entity("e1", at("Austin"), "PERSON"), Entity("e2", at("Seoul"), "LOC", State.ADDED, annotator="Ada"), QUOTE)


def outgoing(*items: Entity | Quote | Remark, **meta: object) -> Outgoing:
    return Outgoing(Article("a1", "Austin in Seoul", TEXT, meta), Annotations.of(items), "started", "news/1")


class Reading(HTMLParser):
    """A page as a browser takes it: elements that are closed in order, and the article's words without its tags."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.paragraphs: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.targets: list[str] = []
        self.begun: list[str] = []
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.elements.add(tag)
        self.attributes |= set(given)
        if tag not in VOID:
            self.open.append((tag, given))
        if tag == "p" and any(name == "article" for name, _ in self.open):
            self.paragraphs.append("")
        if given.get("class", "").split()[:1] == ["t"]:
            self.tags.append("")
        self.ids += [given["id"]] if given.get("id") else []
        self.targets += [given["href"]] if given.get("href") else []
        self.begun += [given["data-id"]] if given.get("data-id") else []

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        if any(given.get("class", "").split()[:1] == ["t"] for _, given in self.open):
            self.tags[-1] += data
        elif any(name == "article" for name, _ in self.open) and any(name == "p" for name, _ in self.open):
            self.paragraphs[-1] += data


@given(outgoings())
def test_the_words_of_the_article_stand_there_and_every_mark_is_named(each: Outgoing) -> None:
    read = Reading(page_of(each, SCHEME, ENGLISH))
    text = each.article.text
    lines = paragraphs(text)
    assert read.paragraphs == [line.of(text) for line in lines]
    seen = {
        item.id
        for item in each.annotations
        for span in ([item.span] if isinstance(item, Entity) else [part for _, _, part in item.spans()])
        if any(span.overlaps(line) for line in lines)
    }
    assert set(read.begun) == seen
    assert {target[1:] for target in read.targets if target.startswith("#quote")} <= set(read.ids)
    assert len(read.ids) == len(set(read.ids))


def test_tags_say_label_role_number_and_fragment_and_a_question_mark_what_nobody_confirmed() -> None:
    read = Reading(page_of(outgoing(*ITEMS), SCHEME, ENGLISH))
    legend = ["PERSON", "LOC", "Content", "Cue", "Source"]
    in_text = ["Content 1 1/2", "Source 1", "PERSON?", "Cue 1", "Content 1 2/2", "LOC"]
    assert read.tags == [*legend, *in_text, "Content 1", "PERSON", "LOC"]


def test_the_list_of_quotes_says_who_says_what() -> None:
    page = page_of(outgoing(*ITEMS), SCHEME, ENGLISH)
    assert "“We mean it,” … “And so do they.”" in page
    facts = "<dt>Speaker</dt><dd><bdi>Lloyd Austin</bdi></dd><dt>Source</dt><dd><bdi>Austin</bdi></dd><dt>Cue</dt>"
    assert facts in page
    nobody = page_of(outgoing(replace(QUOTE, speaker=None, cue=())), SCHEME, GERMAN)
    assert "<dt>Sprecher</dt><dd>niemand genannt</dd>" in nobody
    assert "<dt>Cue</dt>" not in nobody


def test_spans_that_cross_or_nest_have_lines_of_their_own() -> None:
    words = [at("Austin said"), at("said. “And"), at("Austin"), at("Austin")]
    page = page_of(outgoing(*(Entity(f"e{n}", span, "ORG") for n, span in enumerate(words, 1))), SCHEME, ENGLISH)
    lanes = {name: lane for lane, name in re.findall(r'l(\d)" data-id="(\w+)"', page)}
    assert lanes == {"e3": "0", "e4": "1", "e2": "0", "e1": "2"}


def test_what_nests_deeper_than_lines_can_lie_shares_the_lowest() -> None:
    page = page_of(outgoing(*(Entity(f"e{n}", Span(0, n), "ORG") for n in range(1, 13))), SCHEME, ENGLISH)
    assert page.count(' l8" data-id=') == 4
    assert len(Reading(page).begun) == 12


def test_a_span_over_two_paragraphs_goes_on_in_the_second_and_is_named_once() -> None:
    read = Reading(page_of(outgoing(Entity("e1", Span(TEXT.index("do they"), len(TEXT)), "MISC")), SCHEME, ENGLISH))
    assert read.tags.count("MISC?") == 1
    assert read.paragraphs == TEXT.split("\n\n")


def test_nothing_runs_and_nothing_is_fetched_whatever_the_article_brings() -> None:
    evil = "<script>alert(1)</script><img src=//x>\"'&"
    items = [Entity("e1", Span(0, 3), evil, annotator=evil), Quote("q1", (Span(1, 9),), speaker=evil)]
    items.append(Remark(evil, RemarkKind.DISMISSAL, "q1", None, evil, evil, evil))
    meta = {"url": "javascript:alert(1)", "link": 'https://x/"><b>', "byline": evil, evil: [evil], "language": '"><b>'}
    article = Article(evil, evil, evil + TEXT, meta)
    each = Outgoing(article, Annotations.of(items, SignOff(evil, evil)), "gold", evil, evil)
    page = page_of(each, SCHEME, ENGLISH)
    read = Reading(page)
    assert not read.elements & {"script", "img", "link", "iframe", "object", "form", "base"}
    assert [target for target in read.targets if not target.startswith("#")] == ['https://x/"><b>']
    assert read.attributes <= ATTRIBUTES
    assert not re.search(r"url\(|@import", page)
    assert "default-src 'none'" in page
    assert '<article lang="">' in page


def test_a_scheme_that_is_no_good_spoils_no_style() -> None:
    odd = replace(SCHEME.labels[0], look=Look("red;} body {display:none", "url(//x)", "solid"))
    style = sheet(replace(SCHEME, labels=(odd,)))
    assert ".label0 { --c: #6a6a6a; }" in style
    assert "url(" not in style


def test_the_head_says_where_it_came_from_and_how_it_stands() -> None:
    about = {"byline": "Jane Roe", "url": "https://example.org/a?b=1&c", "language": "en-GB", "tags": ["a", 1]}
    started = outgoing(*ITEMS, **about)
    page = page_of(started, SCHEME, ENGLISH)
    assert "<bdi>Jane Roe</bdi>" in page
    assert '<a href="https://example.org/a?b=1&amp;c" rel="noreferrer">' in page
    assert "Correction has begun" in page
    assert '<article lang="en-GB">' in page
    assert "<dt>tags</dt><dd><bdi>[&quot;a&quot;, 1]</bdi></dd>" in page
    signed = SignOff("Ada", "2026-01-31T16:06:05+00:00")
    gold = replace(started, annotations=replace(started.annotations, sign_off=signed), status="gold", pipeline="en 1")
    assert "Gold: freigegeben von <bdi>Ada</bdi>, 2026-01-31T16:06:05+00:00" in page_of(gold, SCHEME, GERMAN)


def test_an_article_without_annotations_has_no_empty_lists() -> None:
    page = page_of(outgoing(), SCHEME, ENGLISH)
    assert not re.search("<section>|<ul|<table>", page)


def test_notes_say_what_they_are_about() -> None:
    remarks = (
        Remark("r1", RemarkKind.NOTE, "e1", text="Which one?", annotator="Ada"),
        Remark("r2", RemarkKind.DISMISSAL, "q1", rule="scare"),
        Remark("r3", RemarkKind.ASK, text="Gone?"),
        Remark("r4", RemarkKind.FLAG, "gone", at("Seoul")),
    )
    page = page_of(outgoing(*ITEMS, *remarks), SCHEME, ENGLISH)
    assert "<li>Note: <bdi>Austin</bdi> – <bdi>Which one?</bdi> (<bdi>Ada</bdi>)</li>" in page
    assert "<li>Dismissed <code>scare</code>: <bdi>“We mean it,”</bdi> – <bdi></bdi></li>" in page
    assert "<li>Question: <bdi>Gone?</bdi></li>" in page
    assert "<li>Flag: <bdi>Seoul</bdi>" in page


def test_a_name_that_comes_again_is_counted_and_a_label_of_no_scheme_comes_last() -> None:
    items = [
        Entity(f"e{n}", span, label)
        for n, (span, label) in enumerate(((at("Austin"), "XYZ"), (at("Seoul"), "LOC"), (Span(0, 3), "LOC")), 1)
    ]
    again = replace(items[1], id="e9")
    read = page_of(outgoing(*items, again), SCHEME, ENGLISH)
    assert "<bdi>Seoul ×2</bdi>" in read
    assert Reading(read).tags[-2:] == ["LOC", "XYZ"]


def test_an_export_has_a_page_for_each_article_and_one_that_leads_there(tmp_path: Path) -> None:
    articles = [outgoing(*ITEMS), replace(outgoing(), article=Article("b/../2", "<Two>", TEXT))]
    for target in (tmp_path / "one", tmp_path / "two"):
        assert write(format_named("page"), articles, target, {"language": "de"}) == []
    files = sorted(path.relative_to(tmp_path / "one") for path in (tmp_path / "one").rglob("*.html"))
    assert len(files) == 3
    for path in files:
        assert (tmp_path / "one" / path).read_bytes() == (tmp_path / "two" / path).read_bytes()
    index = Reading((tmp_path / "one" / "index.html").read_text(encoding="utf-8"))
    assert all((tmp_path / "one" / target).is_file() for target in index.targets)
    assert len(index.targets) == 2


def test_another_language_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadChoice):
        write(format_named("page"), [], tmp_path / "x", {"language": "fr"})


@pytest.mark.parametrize("words", LANGUAGES.values(), ids=list(LANGUAGES))
def test_every_language_has_a_word_for_everything(words) -> None:
    assert set(words.kinds) == set(Kind)
    assert set(words.remarks) == set(RemarkKind)
    assert {"{annotator}", "{at}"} <= set(re.findall(r"\{\w+\}", words.signed))


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)), max_size=30))
def test_marks_come_with_the_outer_ones_first(places: list[tuple[int, int]]) -> None:
    items = [Entity(f"e{n}", Span(start, start + size), "ORG") for n, (start, size) in enumerate(places)]
    marks = marks_of(Annotations.of(items), SCHEME, {})
    assert [(m.span.start, -m.span.end) for m in marks] == sorted((m.span.start, -m.span.end) for m in marks)


def test_a_tag_has_the_colour_of_its_own_mark_also_within_another() -> None:
    entity, quote = Entity("e1", Span(0, 6), "PERSON"), Quote("q2", (Span(7, 11),), source=(Span(0, 6),))
    outgoing = Outgoing(Article("a", "T", "Austin said"), Annotations.of((entity, quote)), "started", "news/1")
    page = page_of(outgoing, SCHEME, LANGUAGES["en"])
    assert '<a class="t source"' in page
    assert f'<b class="t {name_of("PERSON", SCHEME)}"' in page
