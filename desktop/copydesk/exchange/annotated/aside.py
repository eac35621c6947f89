"""What another format has no place for, set aside in one JSON object that its own tools pass over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import count
from typing import cast

from copydesk.core.annotations import SignOff
from copydesk.core.records import BadRecord, items_from_records, items_to_records
from copydesk.core.remarks import Remark
from copydesk.exchange.annotated.kept import as_object, as_objects
from copydesk.exchange.lines import Json
from copydesk.exchange.outgoing import Outgoing

_REMARK_ID = re.compile(r"r[1-9][0-9]{0,8}")


def set_aside(outgoing: Outgoing, name: str, kept: Mapping[str, object], *, remarks: bool) -> Json:
    """Status, meta, sign-off and, if asked for, remarks. ``kept`` is what the meta still holds under ``name``."""
    meta = {key: value for key, value in outgoing.article.meta.items() if key != name}
    found: Json = {"status": outgoing.status}
    if meta or kept:
        found["meta"] = {**meta, **({name: dict(kept)} if kept else {})}
    if signed := outgoing.annotations.sign_off:
        found["sign_off"] = {"annotator": signed.annotator, "at": signed.at}
    if remarks and outgoing.annotations.remarks:
        found["remarks"] = items_to_records(outgoing.annotations.remarks.values())
    return found


@dataclass(frozen=True, slots=True)
class Aside:
    """What was set aside, as far as nobody has rewritten it since."""

    record: Json

    @classmethod
    def of(cls, value: object) -> Aside:
        """What stands there; nothing where that is none of ours."""
        return cls(as_object(value))

    def text(self, key: str) -> str:
        """The text under a key; empty where there is none."""
        value = self.record.get(key)
        return value if isinstance(value, str) else ""

    @property
    def meta(self) -> Json:
        """The article's meta."""
        return dict(as_object(self.record.get("meta")))

    @property
    def sign_off(self) -> SignOff | None:
        """Who declared the article gold, and when."""
        signed = Aside.of(self.record.get("sign_off"))
        by, at = signed.text("annotator"), signed.text("at")
        return SignOff(by, at) if by and at else None

    def remarks(self, text: str) -> tuple[Remark, ...]:
        """The remarks that fit the text, under ids that only remarks have."""
        return tuple(self._remarks(text))

    def _remarks(self, text: str) -> Iterator[Remark]:
        taken: set[str] = set()
        free = (name for name in map("r{}".format, count(1)) if name not in taken)
        for record in as_objects(self.record.get("remarks")):
            try:
                (item,) = items_from_records((record,))
            except BadRecord:
                continue
            if isinstance(item, Remark) and _is_sound(item) and (item.span is None or item.span.fits(text)):
                own = _REMARK_ID.fullmatch(item.id) and item.id not in taken
                remark = item if own else replace(item, id=next(free))
                taken.add(remark.id)
                yield remark


def _is_sound(remark: Remark) -> bool:
    """True when its texts are texts: the records that we write ourselves are not read so closely."""
    perhaps = cast("tuple[object, ...]", (remark.about, remark.rule, remark.annotator))
    told = cast("tuple[object, ...]", (remark.id, remark.text))
    return all(isinstance(each, str) for each in (*told, *(each for each in perhaps if each is not None)))
