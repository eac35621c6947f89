"""Entities of one article: what a pipeline found, tidied to the guideline of the scheme.

Pipelines trained on OntoNotes put "the" and "'s" inside names, call "last year" a date and forget a name from one
paragraph to the next. The tidying is plain text work, so it serves any pipeline.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from copydesk.prefill.findings import Found
from copydesk.prefill.labels import label_map, phrases, place_names
from copydesk.prefill.rules.calendar import dates, money
from copydesk.prefill.rules.verbs import reporting_forms

_LEADING = re.compile(r"(?:(?:the|a|an|that|this|its|their|his|her|our)\s+|[‘’'“”\"(#*•—–\-\s]+)", re.IGNORECASE)
_TRAILING = re.compile(r"(?:[’'`]s?|[\s,;:–—\-“”\"‘(*]+)\Z")
_WORD = re.compile(r"\w+")
_NAME_WORD = re.compile(r"[^\W\d_]")
_PRONOUNS = frozenset(
    "i me my we us our you your he him his she her it its they them their who which this that these those here there "
    "one two three mr mrs ms dr sir today tomorrow yesterday n’t n't".split()
)
_ACRONYM_AFTER = re.compile(r"\s\((?:the\s)?[“\"‘']?([A-Z][A-Za-z&.\-]{1,9}[A-Z]s?)[”\"’']?\)")
_SPOKEN = re.compile(r"\s(?:said|says|told|added|tweeted|explained|recalled|insisted)\b")
_SPEAKS = re.compile(r"\b(?:said|says|added|adds)\s\Z")
# The last word of a name often tells what it names.
_BY_LAST_WORD = {
    "FAC": "Bridge Airport Hospital Stadium Road Street Avenue Highway Bypass Interchange Roundabout Palace Museum "
    "Mosque Cathedral Temple Tower Station Dam Prison Arena Terminal Port Barracks Monument Shrine",
    "LOC": "River Lake Island Islands Mountains Mountain Peninsula Valley Bay Sea Ocean Desert Province District "
    "County Region State Territory Territories Village Creek Delta Hills Strait Coast Highlands Forest",
    "MISC": "Act Treaty Agreement Award Awards Cup Festival Prize War Summit Championship Championships Games Bill "
    "Convention Accord Accords Protocol Initiative Declaration Olympics Olympic League Day Code Law Project Programme",
    "ORG": "Ministry University Court Party Council Commission Committee Association Federation Union Bank Agency "
    "Authority Corporation Company Ltd Limited Inc Group Foundation Institute Society Office Department Parliament "
    "Army Police Force News Times Post Club School College Congress Senate Board",
}
_LAST_WORDS = {word: label for label, words in _BY_LAST_WORD.items() for word in words.split()}
_NO_NAME_AFTER = frozenset("@#/")
_ALWAYS = re.compile(r"\b(?:COVID-19|Covid-19|COVID|Covid)\b")


def tidy(text: str, raw: Iterable[tuple[int, int, str]], labels: Mapping[str, str] | None = None) -> list[Found]:
    """The entities of one article by position, none overlapping another.

    ``raw`` has a pipeline's own labels; ``labels`` says what some are called here, before the table in resources does.
    """
    table = label_map() | dict(labels or {})
    mapped = [(start, end, table.get(label, "")) for start, end, label in raw]
    likely = [(start, end) for start, end, label in mapped if label == "DATE"]
    fixed = [Found(start, end, "DATE") for start, end in dates(text, likely)]
    fixed += [Found(start, end, "MONEY") for start, end in money(text)]
    names = [
        name
        for start, end, label in mapped
        if label and label not in ("DATE", "MONEY")
        for name in _tidy_name(text, start, end, label)
    ]
    names = _without_overlaps(fixed, [*_fixed_names(text), *names])
    names = _one_label_each(text, names)
    names = _without_overlaps(names, _acronyms(text, names))
    return _without_overlaps(names, _again(text, names))


def _tidy_name(text: str, start: int, end: int, label: str) -> list[Found]:
    """The name without what only stands around it; two when the pipeline ran over the end of a line."""
    if "\n" in text[start:end]:
        cut = text.index("\n", start, end)
        return _tidy_name(text, start, cut, label) + _tidy_name(text, cut + 1, end, label)
    while match := _LEADING.match(text, start, end):
        start = match.end()
    while start < end and (match := _TRAILING.search(text[start:end])):
        end = start + match.start()
    if label == "PERSON":
        start = _past_title(text, start, end)
        while (head := text[start:end].rpartition(" "))[0] and head[2].lower() in reporting_forms():
            end = start + len(head[0])  # a headline's "Austin Says"
    words = text[start:end]
    if not _NAME_WORD.search(words) or (words.lower() in _PRONOUNS and not words.isupper()) or len(words) < 2:
        return []
    if label != "NORP" and words == words.lower():
        return []
    return [Found(start, end, _by_last_word(words, label))]


def _past_title(text: str, start: int, end: int) -> int:
    titles = _titles()
    while (gap := text.find(" ", start, end)) > 0 and text[start:gap] in titles:
        start = gap + 1
    return start


def _titles() -> frozenset[str]:
    return frozenset(phrases("titles"))


def _by_last_word(words: str, label: str) -> str:
    head, _, last = words.rpartition(" ")
    return _LAST_WORDS.get(last, label) if head and label != "NORP" else label


def _fixed_names(text: str) -> list[Found]:
    places = [found for found in _everywhere(text, place_names()) if not _in_longer_name(text, found)]
    return places + [Found(*match.span(), "MISC") for match in _ALWAYS.finditer(text)]


def _in_longer_name(text: str, found: Found) -> bool:
    """True when a capitalised word follows that may be part of the same name: "Kenya Airways" is no country."""
    following = text[found.end : found.end + 2]
    return found.label == "LOC" and following[:1] == " " and following[1:].isupper()


def _one_label_each(text: str, names: list[Found]) -> list[Found]:
    """One label for each surface in the article: the one that most of its occurrences got, or that context shows."""
    votes: dict[str, Counter[str]] = defaultdict(Counter)
    for name in names:
        words = text[name.start : name.end]
        votes[words][name.label] += 1
        if _is_said_to_speak(text, name):
            votes[words]["PERSON"] += 3
        elif _is_where(text, name):
            votes[words]["LOC"] += 2
    for words, counter in list(votes.items()):
        # A family name alone is whoever bears it in full.
        if " " in words and counter.most_common(1)[0][0] == "PERSON" and words.rpartition(" ")[2] in votes:
            votes[words.rpartition(" ")[2]]["PERSON"] += 4
    best = {words: counter.most_common(1)[0][0] for words, counter in votes.items()}
    for words in best:
        if words in place_names():
            best[words] = place_names()[words]
    return [
        name if name.label in ("DATE", "MONEY") else Found(name.start, name.end, best[text[name.start : name.end]])
        for name in names
    ]


def _is_said_to_speak(text: str, name: Found) -> bool:
    """True when a title stands before a name, or the name says something and is no body's."""
    before = text[max(0, name.start - 20) : name.start].rstrip(" ").rpartition(" ")[2].strip('(“"')
    if text[name.start - 1 : name.start] == " " and (before in _titles() or before in phrases("roles")):
        return True
    words = text[name.start : name.end]
    if words.isupper() or name.label in ("LOC", "NORP"):
        return False
    return (
        name.label == "ORG"
        and " " not in words
        and bool(_SPOKEN.match(text, name.end) or _SPEAKS.search(text, max(0, name.start - 8), name.start))
    )


def _is_where(text: str, name: Found) -> bool:
    """True when something happens in it and nothing in the name says that it is a body, an event or a work."""
    words = text[name.start : name.end]
    if name.label not in ("ORG", "PERSON") or words.isupper() or words.rpartition(" ")[2] in _LAST_WORDS:
        return False
    return text[max(0, name.start - 4) : name.start] == " in " and words.count(" ") < 2


def _acronyms(text: str, names: list[Found]) -> list[Found]:
    """The short form in brackets after a name, wherever it stands: "Organization of American States (OAS)"."""
    short: dict[str, str] = {}
    for name in names:
        if name.label in ("ORG", "MISC", "NORP") and (match := _ACRONYM_AFTER.match(text, name.end)):
            short[match[1]] = name.label
    return _everywhere(text, short)


def _again(text: str, names: list[Found]) -> list[Found]:
    """Further occurrences of names found elsewhere in the article."""
    known: dict[str, str] = {}
    for name in names:
        words = text[name.start : name.end]
        if name.label in ("DATE", "MONEY") or words == words.lower():
            continue
        if len(words) >= 4 or (words.isupper() and len(words) >= 3):
            known[words] = name.label
        last = words.rpartition(" ")[2]
        if name.label == "PERSON" and last != words and len(last) >= 3 and last[0].isupper():
            known.setdefault(last, "PERSON")
    return _everywhere(text, known)


def _everywhere(text: str, names: Mapping[str, str]) -> list[Found]:
    """Every occurrence of the names as whole words, the longest where several begin; linear in the text."""
    by_first: defaultdict[str, list[str]] = defaultdict(list)
    for name in sorted(names, key=len, reverse=True):
        if first := _WORD.match(name):
            by_first[first[0]].append(name)
    found: list[Found] = []
    past = 0
    for match in _WORD.finditer(text):
        start = match.start()
        if start < past or match[0] not in by_first or text[start - 1 : start] in _NO_NAME_AFTER:
            continue
        for name in by_first[match[0]]:
            past = start + len(name)
            if text.startswith(name, start) and not (_is_word(text, past) and _is_word(name, len(name) - 1)):
                found.append(Found(start, past, names[name]))
                break
        else:
            past = 0
    return found


def _is_word(text: str, at: int) -> bool:
    return _WORD.match(text, at) is not None


def _without_overlaps(first: list[Found], second: list[Found]) -> list[Found]:
    """All of ``first``, and those of ``second`` that overlap nothing; of two that do, the longer one stays."""
    kept: list[Found] = []
    rank = {id(found): 0 for found in first}
    everything = sorted([*first, *second], key=lambda found: (found.start, rank.get(id(found), 1), -found.end))
    for found in everything:
        if kept and found.start < kept[-1].end:
            stays = rank.get(id(kept[-1]), 1)
            comes = rank.get(id(found), 1)
            if (comes, -(found.end - found.start)) < (stays, -(kept[-1].end - kept[-1].start)):
                kept[-1] = found
            continue
        kept.append(found)
    return kept
