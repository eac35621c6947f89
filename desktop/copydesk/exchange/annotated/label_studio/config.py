"""The labelling config that Label Studio needs to show our tasks: labels with their colours, kinds and speakers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from xml.sax.saxutils import escape

from copydesk.core.annotations import Kind, Role
from copydesk.core.scheme import Scheme
from copydesk.exchange.annotated.label_studio.words import KIND, LABEL, SPEAKER, TEXT
from copydesk.exchange.flat.values import FRAGMENT

# What XML has no way to write at all.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_IN_QUOTES = {'"': "&quot;", "\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}
_GREY = "#808080"


def config_of(scheme: Scheme, roles: Mapping[Role, str], others: Iterable[str]) -> str:
    """The config as XML. ``others`` are labels that occur and that the scheme does not have."""
    return "\n".join([*_lines(scheme, roles, others), ""])


def _lines(scheme: Scheme, roles: Mapping[Role, str], others: Iterable[str]) -> Iterator[str]:
    yield "<View>"
    # Otherwise blanks are shortened on the screen, and in the words of each region.
    yield "  <Style>.htx-text{ white-space: pre-wrap; }</Style>"
    yield "  <Relations>"
    for kind in (Role.CUE.value, Role.SOURCE.value, FRAGMENT):
        yield f"    <Relation{_attributes(value=kind)}/>"
    yield "  </Relations>"
    yield f"  <Labels{_attributes(name=LABEL, toName=TEXT, choice='single')}>"
    for label in scheme.labels:
        hint = f"{label.title}: {label.guideline}"
        yield f"    <Label{_attributes(value=label.name, background=label.look.light, hotkey=label.key, hint=hint)}/>"
    for style in scheme.roles:
        hint = f"{style.title}: {style.guideline}"
        yield f"    <Label{_attributes(value=roles[style.role], background=style.look.light, hint=hint)}/>"
    for other in others:
        yield f"    <Label{_attributes(value=other, background=_GREY)}/>"
    yield "  </Labels>"
    yield f"  <Text{_attributes(name=TEXT, value='$' + TEXT, granularity='symbol', saveTextResult='yes')}/>"
    when = {"perRegion": "true", "visibleWhen": "region-selected", "whenTagName": LABEL}
    when["whenLabelValue"] = roles[Role.CONTENT]
    yield f"  <Choices{_attributes(name=KIND, toName=TEXT, choice='single', showInline='true', **when)}>"
    for each in Kind:
        yield f"    <Choice{_attributes(value=each.value)}/>"
    yield "  </Choices>"
    speaker = {"placeholder": SPEAKER, "maxSubmissions": "1", "editable": "true", **when}
    yield f"  <TextArea{_attributes(name=SPEAKER, toName=TEXT, **speaker)}/>"
    yield "</View>"


def _attributes(**values: str) -> str:
    return "".join(
        f' {name}="{escape(_NOT_XML.sub("", value), _IN_QUOTES)}"' for name, value in values.items() if value
    )
