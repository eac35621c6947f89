"""What the rows of both forms say of the article beside its annotations, and how it is read back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import cast

from copydesk.core.annotations import SignOff
from copydesk.core.article import Article
from copydesk.exchange.annotated.hugging_face.columns import Column
from copydesk.exchange.annotated.rows import article_of
from copydesk.exchange.gold import BadGold
from copydesk.exchange.gold_faults import STATUSES
from copydesk.exchange.incoming import CannotRead
from copydesk.exchange.lines import Json, json_object
from copydesk.exchange.outgoing import Outgoing

NAME = "hugging-face"
_BEHIND = ("status", "annotator", "signed_off_at", "scheme", "pipeline", "meta")
BEFORE = (Column("id"), Column("title"), Column("text"))
BEHIND = tuple(Column(name) for name in _BEHIND)
_MOST_FEATURES = 4 * 1024 * 1024


def before(article: Article) -> dict[str, object]:
    """The first columns of a row."""
    return {"id": article.id, "title": article.title, "text": article.text}


def behind(outgoing: Outgoing) -> dict[str, object]:
    """The last columns. Raises BadGold when the meta holds what JSON cannot."""
    article, signed = outgoing.article, outgoing.annotations.sign_off
    try:
        meta = json.dumps(dict(article.meta), ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise BadGold("Article “{id!r}” holds what JSON cannot: {error}.", id=article.id, error=error) from error
    return {
        "status": outgoing.status,
        "annotator": signed.annotator if signed else None,
        "signed_off_at": signed.at if signed else None,
        "scheme": outgoing.scheme,
        "pipeline": outgoing.pipeline,
        "meta": meta,
    }


def article_and_sign_off(record: Json, text: str, ours: tuple[str, ...]) -> tuple[Article, SignOff | None]:
    """The article of a row and who signed it off; columns of others are kept in the meta."""
    told = record.get("meta")
    if isinstance(told, str):
        record = {**record, "meta": _object_of(told)}
    is_ours = record.get("status") in STATUSES
    number = record.get("id")
    if not is_ours and isinstance(number, str) and number.isascii() and number.isdigit() and len(number) < 10:
        # The number of a row, as many data sets have it: every split has a row of the same.
        record = {**record, "id": int(number)}
    who, at = record.get("annotator"), record.get("signed_off_at")
    signed = (
        SignOff(who, at) if record.get("status") == "gold" and isinstance(who, str) and isinstance(at, str) else None
    )
    return article_of(record, text, (*ours, *(_BEHIND[:-1] if is_ours else ())), NAME), signed


def _object_of(text: str) -> object:
    try:
        return json_object(text)
    except CannotRead:
        return text


def features_beside(path: Path) -> Path | None:
    """The features file of a data file, where one lies beside it under a usual name."""
    names = ("features.json", "dataset_info.json", f"{path.stem}_features.json", f"{_front(path)}_features.json")
    return next((found for name in names if (found := path.with_name(name)).is_file()), None)


def _front(path: Path) -> str:
    return path.stem.rpartition("_")[0] or path.stem


def companions(path: Path) -> tuple[Path, ...]:
    """The features file, and the card of a data set that lies beside it."""
    features = features_beside(path)
    if features is None:
        return ()
    card = path.with_name("README.md")
    return (features, card) if _is_card(card) else (features,)


def _is_card(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(_MOST_FEATURES)
    except OSError:
        return False
    return head.startswith(b"---") and (b"dataset_info:" in head or b"configs:" in head)


def features_of(path: Path) -> Json:
    """What the features file beside a data file says. Raises CannotRead when it is no such file, and OSError."""
    found = features_beside(path)
    if found is None:
        return {}
    with found.open("rb") as file:
        data = file.read(_MOST_FEATURES + 1)
    try:
        if len(data) > _MOST_FEATURES:
            raise ValueError("too large")
        record: object = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise CannotRead(
            "The features file {name} beside it cannot be read ({error}); mend or remove it.",
            name=found.name,
            error=error,
        ) from error
    features = cast("Json", record).get("features", record) if isinstance(record, dict) else None
    return cast("Json", features) if isinstance(features, dict) else {}
