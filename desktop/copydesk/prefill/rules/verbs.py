"""The forms of reporting verbs, so that no lemmatizer is needed to find them."""

from __future__ import annotations

from functools import cache

from copydesk.prefill.labels import verb_lines

_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing",
    "read": "reads read reading", "sing": "sings sang sung singing", "think": "thinks thought thinking",
    "feel": "feels felt feeling", "know": "knows knew known knowing", "find": "finds found finding",
    "show": "shows showed shown showing", "see": "sees saw seen seeing", "seek": "seeks sought seeking",
    "understand": "understands understood understanding", "learn": "learns learned learnt learning",
    "quip": "quips quipped quipping", "admit": "admits admitted admitting", "rip": "rips ripped ripping",
    "plan": "plans planned planning", "chat": "chats chatted chatting", "slam": "slams slammed slamming",
    "snap": "snaps snapped snapping", "dub": "dubs dubbed dubbing", "blurt": "blurts blurted blurting",
    "label": "labels labelled labeled labelling labeling", "signal": "signals signalled signaled signalling signaling",
    "recall": "recalls recalled recalling", "refer": "refers referred referring",
}  # fmt: skip


def forms_of(lemma: str) -> set[str]:
    """The verb's base form, third person, past and participles by English spelling rules."""
    if lemma in _IRREGULAR:
        return {lemma, *_IRREGULAR[lemma].split()}
    if lemma.endswith("e"):
        return {lemma, lemma + "s", lemma + "d", lemma[:-1] + "ing"}
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return {lemma, lemma[:-1] + "ies", lemma[:-1] + "ied", lemma + "ing"}
    sibilant = lemma.endswith(("s", "sh", "ch", "x", "z"))
    return {lemma, lemma + ("es" if sibilant else "s"), lemma + "ed", lemma + "ing"}


@cache
def reporting_forms() -> dict[str, frozenset[str]]:
    """Each form of a reporting verb -> the classes it is in."""
    classes: dict[str, set[str]] = {}
    for name, lemmas in verb_lines():
        for lemma in lemmas:
            for form in forms_of(lemma):
                classes.setdefault(form, set()).add(name)
    return {form: frozenset(names) for form, names in classes.items()}
