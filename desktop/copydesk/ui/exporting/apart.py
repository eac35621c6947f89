"""An export in a process of its own, for formats that need spaCy: it never comes into the window's."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from copydesk.dispatch.words import STOP
from copydesk.exchange.exporting import Exported, Order
from copydesk.exchange.losses import Lost
from copydesk.workflow import Selection

_FAREWELL_MS: Final = 10_000  # to finish the article that it is at, and to clear away what it had begun


def command() -> list[str]:
    """How our own command line is started; a frozen build is its own."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P: a file of that name in the folder that the editor works in must not pass for a module.
    return [sys.executable, "-P", "-m", "copydesk"]


def arguments(project: Path, selection: Selection, order: Order) -> list[str]:
    """The words of `copydesk export` that mean the same."""
    words = ["export", str(project), "-o", str(order.target), "--to", order.kind.name, "--tell-as-json"]
    for status in sorted(selection.statuses) or ["all"]:
        words += ["--status", str(status)]
    many = (
        ("--annotator", selection.signed_off_by),
        ("--decided-by", selection.decided_by),
        ("--label", selection.labels),
        ("--tag", selection.tags),
    )
    for name, values in many:
        for value in sorted(values):
            words.append(f"{name}={value}")
    for name, value in (("--since", selection.since), ("--until", selection.until), ("--query", selection.query)):
        if value:
            words.append(f"{name}={value}")
    words += ["--day", selection.day.value]
    for name, value in sorted(order.choices.items()):
        words.append(f"--set={name}={value}")
    if order.convention is not None:
        words.append(f"--convention={order.convention.name}")
    return [*words, "--strict"] if order.strict else words


class ApartExport(QObject):
    """Runs one export. ``done`` carries the Exported, ``failed`` a sentence; one of them comes, or ``stopped``."""

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, words: list[str], parent: QObject) -> None:
        super().__init__(parent)
        self._buffer = b""
        self._exported: Exported | None = None
        self._is_stopped = False
        program, *first = command()
        self._process = QProcess(self)
        self._process.setProgram(program)
        self._process.setArguments([*first, *words])
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("PYTHONUTF8", "1")
        self._process.setProcessEnvironment(environment)
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.finished.connect(self._finish)
        self._process.errorOccurred.connect(self._could_not_start)

    def start(self) -> None:
        """Begin."""
        self._process.start()

    def stop(self) -> None:
        """Call it off: it clears away what it has begun, and then says so."""
        self._is_stopped = True
        self._process.write(f"{STOP}\n".encode())

    def close(self) -> None:
        """Call it off and wait for that; nothing is said any more."""
        self.blockSignals(True)
        if self._process.state() is not QProcess.ProcessState.NotRunning:
            self.stop()
            if not self._process.waitForFinished(_FAREWELL_MS):
                self._process.kill()
                self._process.waitForFinished(_FAREWELL_MS)

    def _listen(self) -> None:
        self._buffer += self._process.readAllStandardOutput().data()
        *lines, self._buffer = self._buffer.split(b"\n")
        for line in lines:
            record = cast("dict[str, object]", json.loads(line))
            if "manifest" in record:
                self._exported = _exported(record)
            else:
                self.progressed.emit(cast("int", record["done"]), cast("int", record["total"]))

    def _finish(self, code: int, status: QProcess.ExitStatus) -> None:
        self._listen()
        if self._exported is not None and code == 0:
            self.done.emit(self._exported)
        elif self._is_stopped:
            self.stopped.emit()
        else:
            said = self._process.readAllStandardError().data().decode("utf-8", "replace").strip()
            self.failed.emit(said.rsplit("\n", 1)[-1].removeprefix("copydesk: ") or self.tr("The export broke off."))

    def _could_not_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit(self._process.errorString())


def _exported(record: dict[str, object]) -> Exported:
    losses = cast("dict[str, int]", record["losses"])
    path = cast("str | None", record["losses_path"])
    return Exported(
        cast("int", record["articles"]),
        (),
        {Lost(what): count for what, count in losses.items()},
        Path(path) if path else None,
        Path(cast("str", record["manifest"])),
    )
