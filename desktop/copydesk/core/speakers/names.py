"""From the many forms of a name to its bearers: "Austin" is Lloyd Austin, "W.H.O." the World Health Organization.

The fullest form in the article, without title, names the bearer. A short form that several share means the one named
most and last so far.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from copydesk.core.speakers.words import OFFICES, TITLES

_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])\Z")
_PART = re.compile(r"\w+(?:[-’'.]\w+)*\.?")
_OFFICE = re.compile(r"(?:[’']s?)?\s(" + "|".join(sorted(OFFICES)) + r")\b", re.IGNORECASE)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_LEADING = frozenset({"the", "a", "an"})
_MOST_BEARERS = 20  # of one short form; an article has no more, a list of members may
_PEOPLES = ("crats", "icans", "mericans", "uslims", "ussians", "stinians")
_SMALL = frozenset({"and", "of", "the", "for", "in", "on", "to"})
_NEAR = 3000  # code points within which the last bearer of a shared name outweighs the one named more often


@dataclass(slots=True)
class Member:
    """One bearer of names; ``name`` is the fullest form in the article, without title."""

    name: str
    words: tuple[str, ...]
    label: str
    mentions: list[int] = field(default_factory=list[int])  # places in Cast.mentions


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a member is named. ``is_whole`` is False for the Clinton in "the Clinton campaign"."""

    start: int
    end: int
    member: int
    is_whole: bool = True
    is_full: bool = False  # the fullest form


@dataclass(frozen=True, slots=True)
class Named:
    """A span that names somebody, with the label it was given; "" when nobody gave one."""

    start: int
    end: int
    label: str


@dataclass(frozen=True, slots=True)
class _Form:
    """One name as it stands there: what it looks like, what is compared, and its label."""

    start: int
    end: int
    name: str
    words: tuple[str, ...]
    label: str
    is_whole: bool = True


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody an article names, and every mention by where it begins; a longer one before those within it."""

    members: tuple[Member, ...]
    mentions: tuple[Mention, ...]

    @classmethod
    def of(cls, text: str, named: Iterable[Named]) -> Cast:
        """Group the mentions of a text; the order in which they are given makes no difference."""
        forms = sorted(_forms(text, named), key=lambda form: (form.start, -form.end, form.label))
        members = _bearers(forms)
        by_words = {member.words: place for place, member in enumerate(members)}
        shorts = _shorts(members)
        mentions: list[Mention] = []
        last_full = [-_NEAR] * len(members)
        count = Counter[int]()
        typos = _Typos(members)
        totals = Counter(_sure(form.words, by_words, shorts) for form in forms)
        for form in forms:
            place = by_words.get(form.words)
            if place is not None and len(form.words) == 1 and members[place].label == "PERSON":
                place = typos.meant(form.words[0], place)
            if place is None:
                could_be = shorts[form.words]
                near = [each for each in could_be if form.start - last_full[each] < _NEAR] or could_be
                place = max(near, key=lambda each: (totals[each] + count[each], last_full[each], -each))
            last_full[place] = max(last_full[place], form.start)
            count[place] += form.words != members[place].words
            members[place].mentions.append(len(mentions))
            mentions.append(Mention(form.start, form.end, place, form.is_whole, form.words == members[place].words))
        return cls(tuple(members), tuple(mentions))


def _sure(
    words: tuple[str, ...], by_words: dict[tuple[str, ...], int], shorts: dict[tuple[str, ...], list[int]]
) -> int:
    """The one member that a form can mean; -1 for none or several."""
    if words in by_words:
        return by_words[words]
    could_be = shorts.get(words, ())
    return could_be[0] if len(could_be) == 1 else -1


class _Typos:
    """Finds the last name that a lone name is one letter off from: newsrooms misspell names too."""

    def __init__(self, members: Sequence[Member]) -> None:
        self._near: defaultdict[str, set[int]] = defaultdict(set)
        for place, member in enumerate(members):
            if member.label == "PERSON" and len(member.words) > 1 and 5 <= len(member.words[-1]) <= 30:
                for form in _one_less(member.words[-1]):
                    self._near[form].add(place)

    def meant(self, word: str, itself: int) -> int:
        """The member meant, when there is exactly one; ``itself`` else."""
        if not 4 <= len(word) <= 30:
            return itself
        found = {place for form in _one_less(word) for place in self._near.get(form, ())}
        return found.pop() if len(found) == 1 else itself


def _one_less(word: str) -> set[str]:
    """The word, and the word without each of its letters but the first."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


def bare(name: str) -> str:
    """A name on one line, without possessive, leading article and titles: “New Jersey Gov. Lee’s” is Lee."""
    words = _POSSESSIVE.sub("", " ".join(name.split())).split()
    # Whatever stands before an abbreviated title belongs to it.
    abbreviated = [at for at, word in enumerate(words[:-1]) if word[-1] == "." and word[:-1].lower() in TITLES]
    words = words[abbreviated[-1] + 1 :] if abbreviated else words
    while len(words) > 1 and (words[0].lower() in _LEADING or words[0].lower().strip(".") in TITLES):
        del words[0]
    return " ".join(words)


def fold(name: str) -> tuple[str, ...]:
    """A name as it is compared: words without case and full stops."""
    return tuple(word.casefold().replace(".", "") for word in _PART.findall(name)) or (name.casefold(),)


def _forms(text: str, named: Iterable[Named]) -> list[_Form]:
    forms: list[_Form] = []
    for each in named:
        is_person = each.label in ("PERSON", "")
        raw = text[each.start : each.end]
        name = bare(raw) if is_person else _unlettered(raw)
        words = fold(name)
        if not name:
            continue
        start = max(each.start, text.rfind(name.split()[0], each.start, each.end))
        start = each.start if text[start : each.end].count(" ") < name.count(" ") else start
        office = _OFFICE.match(text, each.end)
        if office and text[each.end - 1 : each.end].isalnum():
            whole = _POSSESSIVE.sub("", name) + " " + office[1]
            forms.append(_Form(each.start, office.end(), whole, (words[-1], office[1].casefold()), "ORG"))
        if each.label == "NORP" or (each.label != "PERSON" and words[-1].endswith(_PEOPLES)):
            continue  # Saudis are no speaker, the Saudi government is
        forms.append(_Form(start, each.end, name, words, each.label, not office))
    return forms


def _unlettered(raw: str) -> str:
    words = _POSSESSIVE.sub("", " ".join(raw.split())).split()
    while len(words) > 1 and words[0].islower():
        del words[0]
    return " ".join(words)


def _bearers(forms: Sequence[_Form]) -> list[Member]:
    """One member for each name that is no short form of another, the fullest first, by where it stands first."""
    labels: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    looks: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for form in forms:
        labels[form.words][form.label] += 1
        looks[form.words][form.name] += 1
    label_of = {words: _most(found) for words, found in labels.items()}
    owners: defaultdict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    members: list[Member] = []
    order = sorted(label_of, key=lambda words: (-len(words), -len("".join(words)), words))
    for words in order:
        if not _is_short_form(words, label_of, owners):
            label = label_of[words] or "PERSON"
            members.append(Member(_look(looks[words]), words, label))
            for short in short_forms(words, label):
                owners[short].append(words)
    return members


def _is_short_form(
    words: tuple[str, ...],
    labels: dict[tuple[str, ...], str],
    owners: dict[tuple[str, ...], list[tuple[str, ...]]],
) -> bool:
    longer = owners.get(words, [])
    if labels[words] in ("PERSON", ""):
        return bool(longer)
    if labels[words] != "ORG" and not (len(words) == 1 and any(labels[each] == "PERSON" for each in longer)):
        # A country is no short form of its ministries, but initials are of what they stand for.
        return any(len(words) == 1 and words[0] in _initials(each) for each in longer)
    # A pipeline that calls Trump a company on one line and Donald Trump a person on another errs in the short form.
    return bool(longer) and (len(words) == 1 or any(labels[each] != "PERSON" for each in longer))


def short_forms(words: tuple[str, ...], label: str) -> set[tuple[str, ...]]:
    """What else a bearer may be called: ends of the name, its first word, no middle name, initials of a body."""
    core = words[:-1] if len(words) > 2 and words[-1] in _SUFFIXES else words
    shorts = {core[at:] for at in range(len(core))} | {words[at:] for at in range(len(words) - 1)}
    if label in ("PERSON", ""):
        shorts.add(core[:1])
        if len(core) > 2:
            shorts |= {(core[0], core[-1]), core[:2], (core[0], *core[2:])}
    else:
        shorts |= {(initials,) for initials in _initials(core)}
        shorts |= {core[:at] for at in range(1 if len(core) == 2 and len(core[0]) < 5 else 2, len(core))}
    shorts.discard(words)
    return {short for short in shorts if len("".join(short)) > 1 and not _SUFFIXES.issuperset(short[:1])}


def _initials(words: tuple[str, ...]) -> set[str]:
    content = [word for word in words if word not in _SMALL]
    return {"".join(word[0] for word in content), "".join(word[0] for word in words)}


def _shorts(members: Sequence[Member]) -> dict[tuple[str, ...], list[int]]:
    """Short form -> whom it can mean; where it is somebody's last name, only those whose last name it is."""
    shorts: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, member in enumerate(members):
        for short in short_forms(member.words, member.label):
            shorts[short].append(place)
    return {
        short: ([place for place in places if members[place].words[-len(short) :] == short] or places)[:_MOST_BEARERS]
        for short, places in shorts.items()
    }


def _look(looks: Counter[str]) -> str:
    """How the name is written most; headlines in capitals only where nothing else is there."""
    return min(looks, key=lambda name: (name.isupper(), -looks[name], name))


def _most(labels: Counter[str]) -> str:
    return min(labels, key=lambda label: (label == "", -labels[label], label))
