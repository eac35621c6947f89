"""What is done to sound files: by broken disks, by other programs, and by people who mean harm. Seeded."""

from __future__ import annotations

import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable, Sequence
from random import Random

from fuzzing.seeds import zipped

_BOMB = 30 * 1024 * 1024  # bytes that come out of one member
_DEEP = 20_000


def _flip(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    found = bytearray(data)
    for _ in range(rng.randint(1, 8)):
        if found:
            found[rng.randrange(len(found))] ^= 1 << rng.randrange(8)
    return bytes(found)


def _remove(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    start = rng.randrange(len(data) + 1)
    return data[:start] + data[start + rng.randint(1, 60) :]


def _double(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    start = rng.randrange(len(data) + 1)
    end = min(len(data), start + rng.randint(1, 200))
    return data[:end] + data[start:end] * rng.randint(1, 50) + data[end:]


def _cut(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _splice(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    other = rng.choice(others)
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other) + 1) :]


def _wrong_suffix(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    return rng.choice(others)


def _numbers(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    digits = [place for place, byte in enumerate(data) if 48 <= byte <= 57]
    if not digits:
        return data + b"9" * 5000
    place = rng.choice(digits)
    number = rng.choice(
        (b"-1", b"9" * 30, b"1e999", b"9" * 5000, b"NaN", b"0x7fffffff", b"2147483648", b"1.5", b"null", b"true")
    )
    return data[:place] + number + data[place + 1 :]


def _encoding(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    text = data.decode("utf-8", "replace")
    return rng.choice(
        (
            text.encode("utf-16"),
            text.encode("utf-32"),
            text.encode("cp1252", "replace"),
            text.encode("shift_jis", "replace"),
            b"\xff\xfe" + data,
            b"\xef\xbb\xbf" * 3 + data,
        )
    )


def _odd_characters(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    odd = rng.choice(
        (
            b"\x00",
            b"\\ud83d",
            b"\xed\xa0\xbd",
            b"\xff",
            b"\r",
            b"\xe2\x80\xa8",
            b"\xef\xbf\xbf",
            b"\x1f",
            b"\xe2\x80\xae",
            b"\\u0000",
        )
    )
    place = rng.randrange(len(data) + 1)
    return data[:place] + odd * rng.randint(1, 3) + data[place:]


def _markup(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    entity = rng.choice(
        (
            b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
            + b"".join(
                b'<!ENTITY a%d "%s">' % (level, b"&a%s;" % (str(level - 1).encode() if level else b"") * 10)
                for level in range(12)
            )
            + b"]>",
            b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
            b'<!DOCTYPE x SYSTEM "http://example.org/x.dtd">',
            b'<!DOCTYPE x [<!ENTITY % a SYSTEM "http://example.org/x.dtd"> %a;]>',
            b'<x xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd" parse="text"/></x>',
        )
    )
    start = data.find(b"?>") + 2 if data.startswith(b"<?xml") else 0
    marked = data[:start] + entity + data[start:]
    place = marked.rfind(b"</p>")
    return marked[:place] + b"&a11;&a;" + marked[place:] if place > 0 else marked


def _nesting(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    opening, closing = rng.choice(
        (
            (b"[", b"]"),
            (b'{"a":', b"}"),
            (b"<p>", b"</p>"),
            (b"<div>", b""),
            (b"{\\b ", b"}"),
            (b"> ", b""),
            (b"(", b")"),
            (b"*_", b""),
        )
    )
    place = rng.choice((0, len(data), rng.randrange(len(data) + 1)))
    return data[:place] + opening * _DEEP + closing * rng.choice((0, _DEEP)) + data[place:]


def _long(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    place = rng.randrange(len(data) + 1)
    filling = rng.choice(
        (b"a", b"a ", b'"', b" ", b"\n", b"<", b"\xf0\x9f\x98\x8a", "“We mean it,” he said. ".encode())
    )
    return data[:place] + filling * rng.randint(20_000, 200_000) + data[place:]


def _archive(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    """An archive, or what is made like one, with members that mean harm."""
    inner = rng.choice(others)
    made: tuple[Callable[[], bytes], ...] = (
        lambda: zipped(
            {"../../evil.txt": "Austin said so.", "/etc/evil.txt": "Austin.", "C:\\evil.txt": "Ada.", "a.txt": inner}
        ),
        lambda: zipped({"bomb.txt": b" " * _BOMB, "word/document.xml": b" " * _BOMB, "content.xml": b" " * _BOMB}),
        lambda: zipped({f"{number}.txt": b"a" for number in range(3000)}),
        lambda: zipped({"inner.zip": zipped({"inner.zip": zipped({"a.txt": inner})})}),
        lambda: gzip.compress(b"WARC/1.0\r\n" + b"a" * _BOMB, mtime=0),
        lambda: zipped({"a.txt": inner}) + data,
        lambda: zipped(dict.fromkeys(("a.pdf", "b.docx", "c.json", "d.xml", "e.csv", "f.spacy", "." * 300), inner)),
    )
    return rng.choice(made)()


def _json(data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    """JSON in which values stand where others were meant."""
    lines = data.split(b"\n")
    place = rng.randrange(len(lines))
    try:
        value: object = json.loads(lines[place])
    except (ValueError, RecursionError):
        try:
            value, lines, place = json.loads(data), [data], 0
        except (ValueError, RecursionError):
            return _flip(data, rng, others)
    lines[place] = json.dumps(_twisted(value, rng), ensure_ascii=rng.random() < 0.5).encode("utf-8", "replace")
    return b"\n".join(lines)


def _twisted(value: object, rng: Random) -> object:
    if rng.random() < 0.12:
        return rng.choice(
            (None, True, -1, 10**20, 1.5, "", "x", "\ud83d", [], {}, [[]], {"a": None}, [None, 1, "a"], "a" * 1000)
        )
    if isinstance(value, dict):
        items = [(key, _twisted(one, rng)) for key, one in value.items() if rng.random() > 0.05]
        return dict(items)
    if isinstance(value, list):
        found = [_twisted(one, rng) for one in value if rng.random() > 0.05]
        return found * rng.choice((1, 1, 1, 2))
    if isinstance(value, int) and rng.random() < 0.3:
        return value + rng.choice((-1, 1, 2, 1000))
    return value


MUTATIONS: dict[str, Callable[[bytes, Random, Sequence[bytes]], bytes]] = {
    "bits flipped": _flip,
    "bytes removed": _remove,
    "bytes doubled": _double,
    "cut off": _cut,
    "spliced with another format": _splice,
    "wrong suffix": _wrong_suffix,
    "numbers": _numbers,
    "encoding": _encoding,
    "odd characters": _odd_characters,
    "entities and includes": _markup,
    "nesting": _nesting,
    "long": _long,
    "harmful archive": _archive,
    "other values": _json,
}


def mutated(data: bytes, others: Sequence[bytes], seed: int) -> tuple[str, bytes]:
    """The name of what was done, and what came of it; one mutation, now and then two."""
    rng = Random(seed)
    names = rng.choices(list(MUTATIONS), k=2 if rng.random() < 0.2 else 1)
    for name in names:
        data = _within(name, data, rng, others)
    return ", ".join(names), data


def _within(name: str, data: bytes, rng: Random, others: Sequence[bytes]) -> bytes:
    """The mutation done to the data or, of what is packed, mostly to what is inside: else no parser would see it."""
    mutate = MUTATIONS[name]
    if mutate is _archive or rng.random() < 0.3:
        return mutate(data, rng, others)
    try:
        if data.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                members = {each.filename: archive.read(each) for each in archive.infolist() if each.file_size < 10**6}
            chosen = rng.choice(sorted(members))
            return zipped({**members, chosen: mutate(members[chosen], rng, others)})
        if data.startswith(b"\x1f\x8b"):
            return gzip.compress(mutate(gzip.decompress(data), rng, others), mtime=0)
        if data.startswith(b"\x78\x9c"):
            return zlib.compress(mutate(zlib.decompress(data), rng, others))
    except (
        OSError,
        EOFError,
        ValueError,
        IndexError,
        RuntimeError,
        zipfile.BadZipFile,
        zlib.error,
    ):
        pass
    return mutate(data, rng, others)
