"""What workers are told, there and back."""

from __future__ import annotations

import argparse
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.prefill.labels import BadLabelMap
from copydesk.prefill.options import Options, add_options, command, options_of
from copydesk.prefill.scope import Scope

ANY = st.builds(Options, st.text(), st.sampled_from(Scope), st.text())


def read(words: list[str]) -> Options:
    parser = argparse.ArgumentParser()
    add_options(parser)
    return options_of(parser.parse_args(words))


@given(ANY)
def test_a_worker_reads_what_it_was_told(options: Options) -> None:
    assert read(options.arguments()) == options


def test_nobody_who_chooses_nothing_says_anything() -> None:
    assert Options().arguments() == []
    assert read([]) == Options("", Scope.SPEECH, "")


def test_the_words_are_those_of_the_command_line() -> None:
    options = Options("/my models/news", Scope.ALL, "GPE=LOC, TIME=")
    assert options.arguments() == ["--pipeline=/my models/news", "--scope=all", "--label-map=GPE=LOC, TIME="]
    assert read(["--pipeline", "p", "--scope", "all", "--label-map", "GPE=LOC"]) == Options("p", Scope.ALL, "GPE=LOC")


def test_the_label_map_is_read_when_it_is_asked_for() -> None:
    assert Options(label_map="GPE=LOC").labels() == {"GPE": "LOC"}
    with pytest.raises(BadLabelMap):
        Options(label_map="GPE").labels()


def test_the_worker_is_our_own_interpreter_and_reads_no_module_of_the_folder_it_is_in() -> None:
    assert command(Options()) == [sys.executable, "-P", "-m", "copydesk.prefill.worker"]
    assert command(Options("my model"))[-1] == "--pipeline=my model"


def test_a_frozen_app_is_its_own_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(Options("p")) == [sys.executable, "--prefill-worker", "--pipeline=p"]
