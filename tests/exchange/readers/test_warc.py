"""Web archives: the pages come in, whatever else was crawled does not."""

from __future__ import annotations

import gzip
import io
import tracemalloc
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import pytest
from damage import damaged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copydesk.exchange.importing import read_files
from copydesk.exchange.incoming import CannotRead, Incoming, Problem, Read
from copydesk.exchange.readers import warc

PAGE = """<html><head><title>{title}</title></head><body><article><h1>{title}</h1>
<p>US Defence Secretary Lloyd Austin said ties with Seoul are “ironclad,” as some raise doubts.</p></article></body>
</html>"""


def page(title: str = "Ties") -> bytes:
    return PAGE.replace("{title}", title).encode()


def answer(body: bytes, status: str = "200 OK", **headers: str) -> bytes:
    headers = {"Content_Type": "text/html; charset=utf-8", **headers}
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def record(content: bytes, address: str = "https://example.org/a", kind: str = "response", **more: str) -> bytes:
    headers: Mapping[str, str] = {
        "WARC-Type": kind,
        "WARC-Target-URI": address,
        "Content-Length": str(len(content)),
        **more,
    }
    head = "\r\n".join(["WARC/1.0", *(f"{name}: {value}" for name, value in headers.items())])
    return head.encode() + b"\r\n\r\n" + content + b"\r\n\r\n"


def read(tmp_path: Path, *records: bytes, name: str = "a.warc") -> list[Read]:
    (tmp_path / name).write_bytes(b"".join(records))
    return list(read_files([tmp_path / name]))


INFO = record(b"software: x\r\n", "", "warcinfo")


def test_pages_come_in_with_their_address_and_the_rest_is_passed_over(tmp_path: Path) -> None:
    reads = read(
        tmp_path,
        INFO,
        record(b"GET /", kind="request"),
        record(answer(page("One")), "<https://example.org/1>"),
        record(answer(b"GIF8", Content_Type="image/gif")),
        record(answer(page(), "404 Not Found")),
        record(answer(page(), "301")),
        record(answer(page()), "dns:example.org"),
        record(b""),
        record(answer(page("Two")), "http://example.org/2?q=x"),
    )
    assert [read.source.removeprefix(str(tmp_path)) for read in reads] == [
        "/a.warc/https://example.org/1",
        "/a.warc/http://example.org/2?q=x",
    ]
    first, second = reads
    assert isinstance(first, Incoming)
    assert isinstance(second, Incoming)
    assert (first.article.title, first.article.meta["url"]) == ("One", "https://example.org/1")
    assert "“ironclad,” as some" in first.article.text
    assert first.original == page("One")
    assert first.article.id.startswith("one-")
    assert second.line is None


@pytest.mark.parametrize("together", [True, False])
def test_a_compressed_archive_is_read_however_it_was_packed(tmp_path: Path, together: bool) -> None:
    records = [INFO, record(answer(page("One"))), record(answer(page("Two")))]
    packed = [gzip.compress(b"".join(records))] if together else [gzip.compress(one) for one in records]
    assert [type(one) for one in read(tmp_path, *packed, name="a.WARC.gz")] == [Incoming, Incoming]


CHUNKED = b"5\r\n<html\r\n" + b"%X;x=1\r\n" % (len(page()) - 5) + page()[5:] + b"\r\n0\r\n\r\n"


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (CHUNKED, {"Transfer_Encoding": "chunked"}),
        (CHUNKED[:-7], {"Transfer_Encoding": "chunked"}),
        (page(), {"Transfer_Encoding": "chunked"}),
        (page().replace(b"\n", b"\r\n"), {"Transfer_Encoding": "chunked"}),
        (gzip.compress(page()), {"Content_Encoding": "gzip"}),
        (zlib.compress(page()), {"Content_Encoding": "deflate"}),
        (zlib.compress(page())[2:-4], {"Content_Encoding": "deflate"}),
        (page(), {"Content_Encoding": "gzip"}),
        (page(), {"Content_Encoding": "identity", "Content_Type": "application/xhtml+xml"}),
        (page().decode().encode("cp1252"), {"Content_Type": "text/html; charset=windows-1252"}),
    ],
)
def test_however_a_page_was_sent_it_is_read(tmp_path: Path, body: bytes, headers: dict[str, str]) -> None:
    (found,) = read(tmp_path, record(answer(body, **headers)))
    assert isinstance(found, Incoming), found
    assert "“ironclad,” as some" in found.article.text


def test_a_page_that_gives_no_article_is_named_and_the_rest_comes_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(warc, "MOST_BYTES", 1000)
    empty, brotli, long, bomb, last = read(
        tmp_path,
        record(answer(b"<html></html>"), "https://example.org/empty"),
        record(answer(page(), Content_Encoding="br")),
        record(answer(b"x" * 100_000)),
        record(answer(gzip.compress(b"x" * 100_000), Content_Encoding="gzip")),
        record(answer(page())),
    )
    assert isinstance(empty, Problem)
    assert empty.source.endswith("a.warc/https://example.org/empty")
    assert empty.reason.startswith("No article was found in this page")
    for problem, complaint in ((brotli, "packed as br"), (long, "larger than 0 MB"), (bomb, "larger than 0 MB")):
        assert isinstance(problem, Problem)
        assert complaint in problem.reason
    assert isinstance(last, Incoming)


@pytest.mark.parametrize(
    ("rest", "complaint"),
    [
        (b"nonsense\r\n", "not a web archive from here on"),
        (record(b"", **{"Content-Length": "minus"}), "not a web archive from here on"),
        (record(b"", **{"Content-Length": "9" * 20}), "not a web archive from here on"),
        (b"WARC/1.0\r\n" + b"X: y\r\n" * 100_000, "not a web archive from here on"),
        (record(b"", **{"Content-Length": "10"}, kind="request"), "damaged from here on"),
    ],
)
def test_where_an_archive_is_none_any_more_what_came_before_is_kept(
    tmp_path: Path, rest: bytes, complaint: str
) -> None:
    first, problem = read(tmp_path, record(answer(page())), rest)
    assert isinstance(first, Incoming)
    assert isinstance(problem, Problem)
    assert complaint in problem.reason


def test_an_archive_that_was_cut_off_says_so(tmp_path: Path) -> None:
    packed = gzip.compress(record(answer(page())) + record(answer(page("Two"))))
    (problem,) = read(tmp_path, packed[:60], name="a.warc.gz")
    assert isinstance(problem, Problem)
    assert "damaged from here on" in problem.reason
    (problem,) = read(tmp_path, gzip.compress(record(answer(page())))[:-8] + b"\0" * 8, name="a.warc.gz")[-1:]
    assert isinstance(problem, Problem)


def test_an_archive_without_pages_is_refused(tmp_path: Path) -> None:
    for records in ((), (INFO,)):
        (problem,) = read(tmp_path, *records)
        assert isinstance(problem, Problem)
        assert problem.reason == "There is no web page in this archive."


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50)
@given(st.data(), st.booleans())
def test_a_damaged_archive_is_read_or_refused_but_never_raises(
    tmp_path: Path, data: st.DataObject, packed: bool
) -> None:
    archive = INFO + record(answer(CHUNKED, Transfer_Encoding="chunked")) + record(answer(page()))
    (tmp_path / "b.warc").write_bytes(data.draw(damaged(gzip.compress(archive) if packed else archive)))
    with suppress(CannotRead):
        list(warc.read(tmp_path / "b.warc"))


def test_memory_stays_flat_however_long_the_archive(tmp_path: Path) -> None:
    def peak(count: int) -> int:
        file = tmp_path / f"{count}.warc.gz"
        out = io.BytesIO()
        for number in range(count):
            film = record(answer(bytes(3_000_000), Content_Type="video/mp4"))
            out.write(gzip.compress(film + record(answer(page(f"Page {number}"))), 1))
        file.write_bytes(out.getvalue())
        tracemalloc.start()
        assert sum(1 for _ in warc.read(file)) == count
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return most

    peak(1)  # what is imported at first stays
    assert peak(20) < 1.3 * peak(2)
