"""The forms of English verbs, so that no lemmatizer is needed to find them."""

from __future__ import annotations

_IRREGULAR = {
    "say": "says said saying", "tell": "tells told telling", "write": "writes wrote written writing",
    "speak": "speaks spoke spoken speaking", "read": "reads reading", "sing": "sings sang sung singing",
    "think": "thinks thought thinking", "feel": "feels felt feeling", "know": "knows knew known knowing",
    "find": "finds found finding", "show": "shows showed shown showing", "see": "sees saw seen seeing",
    "seek": "seeks sought seeking", "understand": "understands understood understanding",
    "learn": "learns learned learnt learning", "make": "makes made making", "give": "gives gave given giving",
    "go": "goes went gone going", "come": "comes came coming", "mean": "means meant meaning",
    "foresee": "foresees foresaw foreseen foreseeing", "swear": "swears swore sworn swearing",
    "quip": "quips quipped quipping", "admit": "admits admitted admitting", "rip": "rips ripped ripping",
    "plan": "plans planned planning", "chat": "chats chatted chatting", "slam": "slams slammed slamming",
    "snap": "snaps snapped snapping", "dub": "dubs dubbed dubbing", "blurt": "blurts blurted blurting",
    "label": "labels labelled labeled labelling labeling", "signal": "signals signalled signaled signalling signaling",
    "refer": "refers referred referring",
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
