"""Plants one error at a time into articles that are right, to see whether the linter finds it and can put it right.

Each planter yields slips that an editor or a machine makes, of the kind that one rule is for. None of them asks the
linter where to plant: they read the text and the annotations with patterns of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

import planters_of_content as of_content
import planters_of_names as of_names
from planting import Clean, Plant

PLANTERS: dict[str, Callable[[Clean], Iterator[Plant]]] = {
    planter.__name__: planter
    for planter in (
        of_content.unmatched_mark,
        of_content.marks_left_out,
        of_content.half_marked,
        of_content.marks_taken_in,
        of_content.stop_taken_in,
        of_content.stop_left_out,
        of_content.that_left_out,
        of_content.that_taken_in,
        of_content.to_left_out,
        of_content.to_taken_in,
        of_content.continuation_left_out,
        of_content.content_without_words,
        of_content.part_in_content,
        of_content.quote_in_quote,
        of_content.scare_quotes,
        of_content.speech_without_marks,
        of_content.words_without_marks,
        of_names.auxiliary_left_out,
        of_names.auxiliary_taken_in,
        of_names.cue_missing,
        of_names.part_far_off,
        of_names.part_untidy,
        of_names.part_edge_in_word,
        of_names.speaker_missing,
        of_names.pronoun_unresolved,
        of_names.speaker_is_pronoun,
        of_names.edge_untidy,
        of_names.possessive,
        of_names.edge_in_word,
        of_names.overlap_of_one_kind,
        of_names.overlap_forbidden,
        of_names.two_labels,
    )
}


def plants(clean: Clean, rng: Random, of_each: int) -> Iterator[tuple[str, Plant]]:
    """Errors of every kind that the article has room for, at most so many of each, with the planter's name.

    Nothing is planted in an annotation that the linter has something to say of already.
    """
    spoken_of = {each.about for each in clean.linted.findings}
    for name, planter in PLANTERS.items():
        room = [plant for plant in planter(clean) if plant.about is None or plant.about not in spoken_of]
        for plant in rng.sample(room, min(of_each, len(room))):
            yield name, plant
