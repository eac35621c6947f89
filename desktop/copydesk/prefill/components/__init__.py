"""Our components for spaCy pipelines. Importing this room registers them; installed, entry points do."""

from copydesk.prefill.components import encoder, entities, quotes, rule_quotes, sentences, speakers, tidying

__all__ = ["encoder", "entities", "quotes", "rule_quotes", "sentences", "speakers", "tidying"]
