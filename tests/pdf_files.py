"""PDFs made by hand, line by line, so that a test says exactly where each word stands."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

HEIGHT, WIDTH = 800, 600
_FONT = "<</Type/Font/Subtype/Type1/BaseFont/{name}/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/fi/ffl]>>>>"


@dataclass(frozen=True)
class Printed:
    """Words at a place on a page, counted in points from its upper left corner. ``turn`` is a matrix's four numbers."""

    x: float
    y: float
    words: str
    size: float = 10
    bold: bool = False
    turn: str = "1 0 0 1"

    def operators(self) -> bytes:
        letters = self.words.replace("ﬁ", "\x01").replace("ﬄ", "\x02")
        coded = "".join(f"\\{byte:03o}" for byte in letters.encode("cp1252"))
        font = "F2" if self.bold else "F1"
        return f"BT /{font} {self.size} Tf {self.turn} {self.x} {HEIGHT - self.y} Tm ({coded}) Tj ET\n".encode("ascii")


def stream(body: bytes, head: str = "") -> bytes:
    """An object with a stream in it."""
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (head.encode(), len(body), body)


def column(x: float, y: float, lines: Sequence[str], *, size: float = 10, pitch: float = 12) -> list[Printed]:
    """Lines under one another; one that begins with blanks is indented by as many letters."""
    return [
        Printed(x + (len(line) - len(line.lstrip(" "))) * size / 2, y + number * pitch, line.strip(" "), size)
        for number, line in enumerate(lines)
        if line.strip()
    ]


def pdf(
    *pages: Sequence[Printed],
    info: str = "",
    catalog: str = "",
    contents: bytes | None = None,
    resources: str = "",
    objects: Sequence[bytes] = (),
) -> bytes:
    """A whole file. ``info``, ``catalog`` and ``resources`` are put into its dictionaries; ``contents``, which is
    packed already, replaces what is on each page; more ``objects`` have the numbers from 5.
    """
    fonts = (_FONT.format(name=name).encode() for name in ("Helvetica", "Helvetica-Bold"))
    rows = [b"", b"", *fonts, *objects]
    kids: list[str] = []
    for page in pages:
        body = contents if contents is not None else zlib.compress(b"".join(one.operators() for one in page))
        rows.append(b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(body), body))
        fonts_of_page = "" if "/Font" in resources else "/Font<</F1 3 0 R/F2 4 0 R>>"
        size = f"/MediaBox[0 0 {WIDTH} {HEIGHT}]/Resources<<{fonts_of_page}{resources}>>"
        rows.append(f"<</Type/Page/Parent 2 0 R{size}/Contents {len(rows)} 0 R>>".encode())
        kids.append(f"{len(rows)} 0 R")
    rows[0] = f"<</Type/Catalog/Pages 2 0 R{catalog}>>".encode()
    rows[1] = f"<</Type/Pages/Count {len(kids)}/Kids[{' '.join(kids)}]>>".encode()
    rows.append(f"<<{info}>>".encode())
    out, places = bytearray(b"%PDF-1.7\n"), list[int]()
    for number, one in enumerate(rows, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(rows) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R/Info %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(rows) + 1,
        len(rows),
        table,
    )
    return bytes(out)
