"""Articles that were made up for the pictures, with the annotations that they show. Nobody in them exists."""

from __future__ import annotations

from dataclasses import dataclass

from copydesk.core.annotations import Annotation, Entity, Quote
from copydesk.core.spans import Span


@dataclass(frozen=True, slots=True)
class MadeUp:
    """A text and its annotations."""

    name: str
    text: str
    annotations: tuple[Annotation, ...]


class _Marker:
    """Finds words in a text and numbers the annotations on them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Annotation] = []

    def span(self, words: str) -> Span:
        """Where they are; only [those in brackets] are meant, where the words around tell which."""
        before, bracket, meant = words.partition("[")
        start = self.text.index(words.replace("[", "").replace("]", "")) + (len(before) if bracket else 0)
        return Span(start, start + len(meant.partition("]")[0] if bracket else words))

    def entity(self, words: str, label: str, score: float = 0.9) -> None:
        number = sum(isinstance(each, Entity) for each in self.found) + 1
        self.found.append(Entity(f"e{number}", self.span(words), label, score=score))

    def quote(self, content: str, cue: str, source: str, speaker: str | None, score: float = 0.8) -> None:
        number = sum(isinstance(each, Quote) for each in self.found) + 1
        spans = tuple(self.span(part) for part in content.split(" … "))
        parts = [(self.span(words),) if words else () for words in (cue, source)]
        self.found.append(Quote(f"q{number}", spans, parts[0], parts[1], speaker, score=score))


def _nested() -> MadeUp:
    mark = _Marker(
        "Ferry fares to stay as they are\n\n"
        "“My colleague told me, ‘Nobody will pay more this year,’ and I believe her,” said Ada Novak, who chairs the "
        "Harbour Board in Poole.\n\n"
        "“We have looked at every line,” she added, “and we will look again.”\n\n"
        "The Mariners’ Union said that it had heard such promises before. “Words float,” its secretary, Tom Reyes, "
        "noted, “but they do not carry passengers.”\n"
    )
    mark.quote(
        "“My colleague told me, ‘Nobody will pay more this year,’ and I believe her,”", "said", "Ada Novak", "Ada Novak"
    )
    mark.quote("‘Nobody will pay more this year,’", "told", "My colleague", None, 0.6)
    mark.quote("“We have looked at every line,” … “and we will look again.”", "added", "she", "Ada Novak")
    mark.quote(
        "that it had heard such promises before", "[said] that it", "The Mariners’ Union", "The Mariners’ Union", 0.7
    )
    mark.quote("“Words float,” … “but they do not carry passengers.”", "noted", "Tom Reyes", "Tom Reyes")
    for words, label in (
        ("Ada Novak", "PERSON"),
        ("Harbour Board", "ORG"),
        ("Poole", "LOC"),
        ("Mariners’ Union", "ORG"),
        ("Tom Reyes", "PERSON"),
    ):
        mark.entity(words, label)
    return MadeUp("ferry-fares", mark.text, tuple(mark.found))


def _right_to_left() -> MadeUp:
    mark = _Marker(
        "הנמל הישן ייפתח מחדש\n\n"
        "ראש העיר נועה לוי אמרה אתמול בחיפה: „נפתח את הנמל מחדש עד הקיץ, ו-Harbour Trust תממן את העבודות”. "
        "לדבריה יעלה השיפוץ 40 מיליון שקל.\n\n"
        "يفتح الميناء القديم أبوابه\n\n"
        "وقال المتحدث سامي حداد في بيروت: «لن ننتظر عامًا آخر، والسفن جاهزة». وأضاف أن Harbour Trust وافقت.\n\n"
        "“We shall see,” said Noa Levi’s deputy, יוסי כהן, in English.\n"
    )
    mark.quote("„נפתח את הנמל מחדש עד הקיץ, ו-Harbour Trust תממן את העבודות”", "אמרה", "ראש העיר נועה לוי", "נועה לוי")
    mark.quote("«لن ننتظر عامًا آخر، والسفن جاهزة»", "قال", "المتحدث سامي حداد", "سامي حداد")
    mark.quote("“We shall see,”", "said", "יוסי כהן", "יוסי כהן")
    for words, label in (
        ("נועה לוי", "PERSON"),
        ("חיפה", "LOC"),
        ("Harbour Trust", "ORG"),
        ("40 מיליון שקל", "MONEY"),
        ("سامي حداد", "PERSON"),
        ("بيروت", "LOC"),
        ("Noa Levi", "PERSON"),
        ("יוסי כהן", "PERSON"),
    ):
        mark.entity(words, label)
    return MadeUp("harbour", mark.text, tuple(mark.found))


def _careless() -> MadeUp:
    mark = _Marker(
        "Council votes on the harbour\n\n"
        "“We won the vote,” said Ada Novak, the mayor of Poole. “The work begins in May, and it ends when it ends.\n\n"
        "Tom Reyes had told reporters that the “so-called” plan would fail. “It will not pay,” he added.\n\n"
        "Poole has waited for years, Novak said, and Poole will not wait any longer.\n"
    )
    mark.quote("We won the vote,”", "said", "Ada Novak", None)
    mark.quote("that the “so-called” plan would fail", "had told", "Tom Reyes", "Tom Reyes")
    mark.quote("“It will not pay", "added", "[he] added", "he")
    mark.entity("Ada Novak", "PERSON")
    mark.entity("Tom Reyes ", "PERSON")
    mark.entity("Poole.", "LOC")
    mark.entity("[Poole] has waited", "ORG")
    return MadeUp("council", mark.text, tuple(mark.found))


NESTED = _nested()
RIGHT_TO_LEFT = _right_to_left()
CARELESS = _careless()
