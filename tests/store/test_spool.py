"""What an import has read lies on the disk, in its order, and is gone afterwards, also after a crash."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import tracemalloc
from pathlib import Path

import pytest

from copydesk.store.project import ProjectUnavailable
from copydesk.store.spool import Spool, remove_left_spools


@pytest.fixture(autouse=True)
def _own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def _age(folder: Path) -> None:
    os.utime(folder, (0, 0))


def test_articles_come_back_in_their_order_with_what_stood_before() -> None:
    with Spool() as spool:
        for article_id, sha256 in (("a", "1"), ("b", "2"), ("c", "1"), ("b", "3")):
            spool.add(article_id, sha256, f"payload of {article_id}")
        assert len(spool) == 4
        found = [(row.number, row.payload[-1], row.first_with_text, row.first_with_id) for row in spool]
        assert found == [(1, "a", 1, 1), (2, "b", 2, 2), (3, "c", 1, 3), (4, "b", 4, 2)]
        assert len(list(spool)) == 4


def test_a_file_with_many_articles_lies_there_once() -> None:
    archive = b"x" * 1000
    with Spool() as spool:
        for number, original in enumerate((None, archive, archive, b"y", None, archive)):
            spool.add(str(number), str(number), "", original)
        assert [row.original for row in spool] == [None, archive, archive, b"y", None, archive]
        kept = spool._db.execute("SELECT count(original) FROM article").fetchone()[0]
        assert kept == 3


def test_it_is_gone_when_it_is_closed() -> None:
    spool = Spool()
    assert (spool.folder / "spool").is_file()
    spool.close()
    spool.close()
    assert not spool.folder.exists()


def test_what_a_crash_left_behind_is_removed_when_the_next_is_made(tmp_path: Path) -> None:
    code = (
        "import os; from copydesk.store.spool import Spool; s = Spool(); s.add('a', '1', 'x'); os.kill(os.getpid(), 9)"
    )
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    assert subprocess.run([sys.executable, "-c", code], env=environment, timeout=60, check=False).returncode == -9
    (left,) = tmp_path.glob("copydesk-import-*")
    assert (left / "spool").is_file()
    assert remove_left_spools() == 0  # it may be somebody's who is just beginning
    _age(left)
    with Spool():
        assert not left.exists()


def test_one_that_is_in_use_stays() -> None:
    with Spool() as spool:
        _age(spool.folder)
        assert remove_left_spools() == 0
        spool.add("a", "1", "x")
        assert [row.payload for row in spool] == ["x"]


def test_a_temporary_folder_that_is_full_or_gone_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with Spool() as spool:
        spool._db.execute(f"PRAGMA max_page_count = {spool._db.execute('PRAGMA page_count').fetchone()[0]}")
        with pytest.raises(ProjectUnavailable, match="free some space"):
            spool.add("a", "1", "x" * 100_000)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(ProjectUnavailable, match="gone"):
        Spool()


def test_memory_stays_flat() -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        with Spool() as spool:
            for number in range(count):
                spool.add(str(number), str(number), "words " * 500)
            assert sum(1 for _ in spool) == count
        _, highest = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return highest

    assert peak(5000) < 2 * peak(200) + 100_000
