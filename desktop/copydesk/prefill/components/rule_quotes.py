"""The spaCy component that finds quotes by rules: ``nlp.add_pipe("copydesk_rule_quotes")``.

It needs entities and sentences, nothing that was trained on quotes. What it sets is what "copydesk_quotes" sets.
"""

from __future__ import annotations

from copydesk.prefill.quotes import make_quotes as make_rule_quotes

NAME = "copydesk_rule_quotes"

__all__ = ["NAME", "make_rule_quotes"]
