"""What Label Studio calls things, and what our labelling config calls its parts."""

from __future__ import annotations

from copydesk.core.annotations import State

NAME = "label-studio"
"""The format's name, and where its own keys are kept in an article's meta."""

LABEL = "label"  # the control with all labels
TEXT = "text"  # the text that is labelled, and its column in a task
KIND = "kind"
SPEAKER = "speaker"
OURS = "copydesk"  # the column of a task with what Label Studio has no place for

# Where a region came from. Label Studio itself sets the second to the third when somebody alters a region.
ORIGINS = {
    State.SUGGESTED: "prediction",
    State.KEPT: "prediction",
    State.CORRECTED: "prediction-changed",
    State.ADDED: "manual",
}
