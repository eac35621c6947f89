"""What kind of word a word may be, told from closed lists and from its ending alone: no tagger is asked.

A kind is one of the letters below. What the lists do not know is a NOUN, which stands for adjectives too.
"""

from __future__ import annotations

from functools import lru_cache

from copydesk.core.verbs import forms_of

BREAK, STOP, COMMA, COLON, DASH, QUOTE, BRACKET = "N", ".", ",", ":", "-", "q", "("
DETERMINER, PREPOSITION, JOINING, CLAUSE_OPENER, WHO, THAT = "D", "P", "C", "S", "W", "T"
PRONOUN, OBJECT, AUXILIARY, ADVERB, TIME, NUMBER = "O", "o", "X", "R", "Y", "M"
VERB, GERUND, TO, NOUN = "V", "G", "t", "n"

_MARKS = {
    ".": STOP, "?": STOP, "!": STOP, "?!": STOP, "…": STOP, "...": STOP, ",": COMMA, ":": COLON, ";": COLON,
    "—": DASH, "–": DASH, "-": DASH, "--": DASH, "---": DASH, "―": DASH, "“": QUOTE, "”": QUOTE, '"': QUOTE,
    "„": QUOTE, "«": QUOTE, "»": QUOTE, "``": QUOTE, "''": QUOTE, "‘": QUOTE, "’": QUOTE, "'": QUOTE, "(": BRACKET,
    ")": BRACKET, "[": BRACKET, "]": BRACKET,
}  # fmt: skip
_LISTS = {
    DETERMINER: """a an the this these those each every some any no both all many several few most another other his
        their its my our your 's ’s whose such more less half""",
    PREPOSITION: """of in on at by for from with about against between into through during under over among amid
        despite without within toward towards across behind beyond near upon via per like off out up down around
        throughout including regarding concerning above below along inside outside alongside""",
    JOINING: "and or but nor & yet",
    CLAUSE_OPENER: """because when while if although though as since after before until unless whether where why how
        whereas once than so lest whenever wherever""",
    WHO: "who which whom what whatever whoever",
    THAT: "that",
    PRONOUN: """i you he she it we they everyone everybody someone somebody nobody there one others anyone
        anybody""",
    OBJECT: "me him them us himself herself themselves itself myself ourselves",
    AUXILIARY: """am is are was were be been being have has had having do does did will would can could may might
        must shall should 'll ’ll 've ’ve 're ’re 'd ’d 'm ’m ca wo ai ought cannot""",
    ADVERB: """not n't n’t also never always often later then now still just even again once already soon too
        ever only however meanwhile instead perhaps maybe rather quite very almost long far yesterday today tomorrow
        tonight ago back together thus hence therefore further moreover nevertheless nonetheless else once twice first
        previously earlier""",
    TIME: """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
        september october november december week month year morning afternoon evening night weekend""",
    TO: "to",
    NUMBER: """one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand
        thousands million millions""",
}
_NO_ADVERBS = frozenset(
    "family early only rally ally reply july italy assembly daily weekly monthly likely unlikely friendly elderly "
    "supply deadly costly lonely ugly holy bully belly jelly fly apply imply rely multiply kelly billy sally emily "
    "holly molly lilly reilly beverly kimberly".split()
)
# Their past is no form in "-ed"; those that are nouns as often as verbs ("cut", "set", "run") are left out.
_STRONG = """
went came got made took gave saw knew became began broke brought bought built caught chose drew drove fell fought flew
forgot forgave froze grew heard held hid kept knelt led left lost met paid rose sang sat sent shook shot slept sold
spent stood stole struck sued swam swore taught threw thought told understood woke won wore wept wrote said found
felt meant ran spoke sought showed shone sank laid lay lent dealt fled hung withdrew undertook overcame
"""
_NOT_PAST = frozenset(
    "need indeed speed seed feed breed deed weed greed creed exceed proceed succeed bed red hundred sacred naked "
    "wicked united ted fred ned ed med shed sled led fed embed biased talented gifted aged".split()
)
_PLAIN = """
want need know think believe say get go make take see come look seem appear mean remain become include require
deserve understand agree expect intend support tell have love let
"""
_NO_GERUNDS = frozenset(
    "thing king ring string spring sing bring wing morning evening nothing something anything everything during "
    "including regarding concerning beijing meeting building wedding housing interesting ceiling".split()
)
_KNOWN = {word: kind for kind, words in _LISTS.items() for word in words.split()} | _MARKS
_VERBS = frozenset(_STRONG.split()).union(*(forms_of(lemma) for lemma in _PLAIN.split())) - {"need", "needs", "look"}


@lru_cache(maxsize=20_000)
def kind_of(word: str) -> str:
    """The kind of a word in small letters, without its neighbours."""
    known = _KNOWN.get(word)
    if known:
        return known
    if word.isspace():
        return BREAK if "\n" in word or "\r" in word or "\u2028" in word or "\u2029" in word else DASH
    if word in _VERBS:
        return GERUND if word.endswith("ing") else VERB
    if word[0].isdigit():
        return NUMBER
    if word.endswith("ed") and len(word) > 3 and "-" not in word and word not in _NOT_PAST:
        return VERB
    if word.endswith("ly") and len(word) > 4 and word not in _NO_ADVERBS:
        return ADVERB
    if word.endswith("ing") and len(word) > 4 and "-" not in word and word not in _NO_GERUNDS:
        return GERUND
    return NOUN
