"""Which of the system libraries that Qt needs are missing, and the one command that brings them.

Qt's own libraries come with PySide6; these are the ones that a bare Linux lacks. Nothing of Qt is imported here.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

# soname -> package, for Debian and its descendants and for Fedora. Taken from what libqxcb.so of PySide6 6.11 links to.
PACKAGES: dict[str, tuple[str, str]] = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libgssapi_krb5.so.2": ("libgssapi-krb5-2", "krb5-libs"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl"),
    "libz.so.1": ("zlib1g", "zlib"),
    "libzstd.so.1": ("libzstd1", "libzstd"),
}

# Without a font of its own a bare machine shows boxes; asked for only where no font at all is found.
_FONTS = ("fonts-dejavu-core", "dejavu-sans-fonts")
_DRAWING = ("QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "Qt/plugins/platforms/libqoffscreen.so")
_WINDOWS = ("Qt/plugins/platforms/libqxcb.so",)


def missing(*, windows: bool = True) -> list[str]:
    """The sonames that Qt needs and this machine does not have; empty off Linux, where wheels bring all.

    Without ``windows``, those that drawing offscreen needs.
    """
    found = importlib.util.find_spec("PySide6")
    if sys.platform != "linux" or found is None or found.origin is None or shutil.which("ldd") is None:
        return []
    root = Path(found.origin).parent
    lacking: set[str] = set()
    for part in (*_DRAWING, *(_WINDOWS if windows else ())):
        if (root / part).exists():
            lacking |= _not_found(root / part)
    return sorted(lacking)


def lacks_fonts() -> bool:
    """True on a Linux where no TrueType or OpenType font lies in the usual folders."""
    if sys.platform != "linux":
        return False
    folders = [Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts"]
    folders.append(Path.home() / ".local/share/fonts")
    return not any(path.suffix in (".ttf", ".otf", ".ttc") for folder in folders for path in folder.rglob("*.?t?"))


def command(sonames: list[str], *, fonts: bool) -> list[str]:
    """The command that installs them, as a list of words; empty when this system's package names are not known."""
    column = 0 if shutil.which("apt-get") else 1 if shutil.which("dnf") else None
    if column is None:
        return []
    packages = {PACKAGES[soname][column] for soname in sonames if soname in PACKAGES}
    if fonts:
        packages.add(_FONTS[column])
    tool = ["apt-get", "install", "-y", "--no-install-recommends"] if column == 0 else ["dnf", "install", "-y"]
    return [*tool, *sorted(packages)] if packages else []


def install(words: list[str]) -> bool:
    """Run the command where that is possible without asking: as root on Debian. True when it was run and succeeded."""
    if not words or words[0] != "apt-get" or os.geteuid() != 0:
        return False
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    for step in (["apt-get", "update", "-q"], words):
        done = subprocess.run(step, env=environment, stdout=subprocess.DEVNULL, check=False)
        if done.returncode != 0:
            return False
    return True


def _not_found(library: Path) -> set[str]:
    output = subprocess.run(["ldd", str(library)], capture_output=True, text=True, check=False).stdout  # noqa: S607
    return set(re.findall(r"^\s*(\S+) => not found", output, flags=re.MULTILINE))
