"""Closed classes of English that tell who is meant. First names are not among them: see desktop/DECISIONS.md."""

from __future__ import annotations

HE = frozenset("he him his himself".split())
SHE = frozenset("she her hers herself".split())
THEY = frozenset("they them their theirs themselves both each".split())
IT = frozenset("it its itself".split())
FIRST = frozenset("i me my mine myself".split())
RELATIVE = frozenset("who whom whose which that".split())
GENERIC = frozenset(
    "you your yours we us our ours ourselves one ones this these those what some many most "
    "much others other another everyone everybody someone "
    "somebody anyone anybody nobody none all several few people any either neither there here no".split()
)

TITLES_OF_HIM = frozenset("mr sir lord king prince pope father uncle".split())
TITLES_OF_HER = frozenset("mrs ms miss dame lady queen princess madam sister aunt auntie aunty".split())
# A title before a name -> the nouns by which an article goes on about its bearer.
TITLE_NOUNS = {
    "sen": "senator",
    "gov": "governor",
    "rep": "representative congressman congresswoman lawmaker",
    "dr": "doctor",
    "prof": "professor",
    "gen": "general",
    "col": "colonel",
    "capt": "captain",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "rev": "reverend pastor",
    "senator": "lawmaker",
    "congressman": "lawmaker",
    "congresswoman": "lawmaker",
}
SYNONYMS = {"gop": "republican", "democrat": "democratic", "candidate": "nominee", "nominee": "candidate"}
TITLES = (
    TITLES_OF_HIM
    | TITLES_OF_HER
    | TITLE_NOUNS.keys()
    | frozenset(
        "president vice prime minister chancellor governor representative secretary "
        "chief justice judge general colonel "
        "captain lieutenant major sergeant admiral commissioner inspector superintendent constable detective bishop "
        "archbishop cardinal reverend imam sheikh ayatollah pastor rabbi ambassador mayor coach elder chairman "
        "chairwoman director speaker engr alhaji hon professor doctor officer".split()
    )
)

MALE = frozenset(
    "man boy father dad husband son brother uncle nephew grandfather grandson widower king prince actor businessman "
    "congressman spokesman chairman policeman fireman gentleman priest".split()
)
FEMALE = frozenset(
    "woman girl mother mom mum wife daughter sister aunt niece grandmother granddaughter widow queen princess actress "
    "businesswoman congresswoman spokeswoman chairwoman policewoman lady heroine hostess waitress nun".split()
)

PREPOSITIONS = frozenset(
    "of for from at in with to by on about against into over under than toward towards between among behind near after "
    "before since through without around like including despite during upon beyond versus vs per via".split()
)
CONJUNCTIONS = frozenset(
    "and but or that when while as because if whether although though where until unless so yet then how why".split()
)
INDEFINITE = GENERIC - {"these", "those"} | {"a", "an", "every", "no", "at", "another", "two", "three", "four"}
DETERMINERS = frozenset("the a an this that these those his her its their my our your another".split())
AUXILIARIES = frozenset(
    "is was are were be has have had does do did will would can could may might must should shall isn't wasn't hasn't "
    "hadn't doesn't didn't won't wouldn't can't couldn't isn’t wasn’t hasn’t hadn’t doesn’t "
    "didn’t won’t wouldn’t can’t "
    "couldn’t said says told tells went came made took got gave knew thought saw spoke wrote put also never still now "
    "later then once recently".split()
)
# Before a name these make it the subject of inverted speech: said Lee.
INVERTS = frozenset("said says added adds asked asks wrote writes replied explained continued noted recalled".split())

# What people write, do and decide: "Lee's claim" is Lee's word, "Lee's supporters" are not Lee.
WORKS = frozenset(
    "report article piece story column memo poll survey study analysis statement book film movie documentary letter "
    "website site program programme show transcript finding findings slide presentation account data paper review "
    "filing complaint lawsuit suit ruling opinion tweet post essay editorial blog speech remark remarks comment "
    "comments claim claims allegation allegations decision response answer message note notice release spokesperson "
    "announcement proposal plan pledge promise threat tally estimate figures numbers testimony interview ad plea call "
    "returns policy campaign reading version description assertion argument suggestion view words".split()
)
PEOPLE_SINGULAR = (
    frozenset(
        "president minister chief secretary leader candidate nominee senator governor lawmaker politician official "
        "spokesperson director mayor judge justice lawyer attorney prosecutor professor "
        "author writer reporter journalist "
        "analyst economist expert scientist researcher doctor officer general commander "
        "ambassador diplomat envoy executive "
        "billionaire mogul magnate entrepreneur founder owner manager coach player "
        "captain striker singer star host anchor "
        "activist veteran democrat republican teacher student pastor bishop pope premier chancellor strategist adviser "
        "advisor aide pollster source insider supporter critic operative surrogate ally deputy agent victim witness "
        "resident voter fan driver neighbor neighbour friend colleague parent child cousin moderator representative "
        "conservative liberal incumbent rival opponent winner champion artist musician comedian chairperson ceo".split()
    )
    | MALE
    | FEMALE
)
BODIES = frozenset(
    "agency company network ministry department newspaper paper magazine group union bank "
    "party university organization "
    "organisation commission committee council court firm institute association federation foundation bureau regulator "
    "broadcaster outlet club airline carmaker manufacturer retailer team campaign administration "
    "center centre board".split()
)
# With a name before them these are bodies of their own: "the Clinton campaign".
OFFICES = frozenset("campaign administration government".split())
PLURAL_OF_PEOPLE = frozenset("people men women children staff police media press public family crowd".split())


_NO_PEOPLE = frozenset(
    "labor labour number order power matter letter water war paper newspaper chapter weather "
    "summer winter center centre "
    "computer offer answer effort factor error minor major other former latter whether career border corner flower "
    "tower floor door terror horror color colour behavior behaviour honor honour humor favor favour list twist mist "
    "fee committee degree tree coffee employer".split()
)


def is_plural(noun: str) -> bool:
    """True when a lower-case noun reads as more than one."""
    if noun in PLURAL_OF_PEOPLE:
        return True
    return noun.endswith("s") and not noun.endswith(("ss", "us", "is", "’s", "'s"))


def is_person_noun(noun: str) -> bool:
    """True when a lower-case noun in the singular stands for one person, by the list or by its ending."""
    return noun in PEOPLE_SINGULAR or (
        noun not in WORKS
        and noun not in _NO_PEOPLE
        and noun not in BODIES
        and noun.endswith(("er", "or", "ist", "man", "woman", "ian", "ee", "person"))
    )
