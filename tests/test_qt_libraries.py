"""A bare machine is told what Qt misses, in one command."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from copydesk import qt_libraries


@pytest.fixture
def bare_debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A PATH on which apt-get is a script that notes how it was called."""
    tool = tmp_path / "apt-get"
    tool.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/calls\n', encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    return tmp_path


@pytest.mark.skipif(sys.platform != "linux", reason="wheels bring everything elsewhere")
def test_here_nothing_is_missing_or_the_other_tests_could_not_run() -> None:
    assert qt_libraries.missing(windows=False) == []


def test_the_command_names_each_package_once(bare_debian: Path) -> None:
    words = qt_libraries.command(["libxcb-xkb.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0"], fonts=True)
    assert words == [
        "apt-get",
        "install",
        "-y",
        "--no-install-recommends",
        "fonts-dejavu-core",
        "libglib2.0-0",
        "libxcb-xkb1",
    ]


def test_nothing_missing_needs_no_command(bare_debian: Path) -> None:
    assert qt_libraries.command([], fonts=False) == []


def test_root_on_debian_gets_them_installed(bare_debian: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 0)
    assert qt_libraries.install(["apt-get", "install", "-y", "libegl1"])
    assert (bare_debian / "calls").read_text(encoding="utf-8") == "update -q\ninstall -y libegl1\n"


def test_anybody_else_is_only_told(bare_debian: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    assert not qt_libraries.install(["apt-get", "install", "-y", "libegl1"])
    assert not (bare_debian / "calls").exists()


@pytest.mark.skipif(sys.platform != "linux", reason="ldd is Linux's")
def test_a_missing_library_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ldd = tmp_path / "ldd"
    ldd.write_text('#!/bin/sh\necho "  libEGL.so.1 => not found"\necho "  libc.so.6 => /lib/libc.so.6"\n', "utf-8")
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert qt_libraries.missing() == ["libEGL.so.1"]


@pytest.mark.skipif(sys.platform != "linux", reason="ldd is Linux's")
def test_what_only_windows_need_is_not_asked_for_without_a_display(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ldd = tmp_path / "ldd"
    ldd.write_text('#!/bin/sh\ncase "$1" in *qxcb*) echo "  libxcb-cursor.so.0 => not found";; esac\n', "utf-8")
    ldd.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert qt_libraries.missing(windows=False) == []
    assert qt_libraries.missing(windows=True) == ["libxcb-cursor.so.0"]
