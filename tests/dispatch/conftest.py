"""A project with a gold article, one that was begun, and one that waits."""

from __future__ import annotations

from pathlib import Path

import pytest
from exchange.gone_out import GOLD

from copydesk.bundled import news_scheme
from copydesk.core.article import Article
from copydesk.core.corrections import AddRemark, Rules, SignOffArticle, plan
from copydesk.core.remarks import RemarkKind
from copydesk.store.project import JournalEntry, Project

AT = "2026-11-23T12:00:00+00:00"


def correct(project: Project, article_id: str, correction: SignOffArticle | AddRemark) -> None:
    """As an editor named Ada would."""
    stored = project.load(article_id)
    change = plan(stored.annotations, correction, Rules(stored.article.text, project.scheme.label_names, "Ada"))
    entry = JournalEntry(stored.last_seq + 1, "do", stored.last_seq + 1, change, "Ada", AT)
    project.append(article_id, entry, stored.annotations.apply(change))


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """The project's path; nobody has it open."""
    path = tmp_path / "news.copydesk"
    with Project.create(path, "News", news_scheme()) as project:
        project.add(GOLD.article, "austin.txt")
        project.receive("austin", "en_news 1.0", GOLD.annotations)
        correct(project, "austin", SignOffArticle(AT))
        project.add(Article("b", "Harbour", "The harbour of Poole.", {"tags": ["harbour"]}), "b.txt")
        correct(project, "b", AddRemark(RemarkKind.FLAG, text="Look."))
        project.add(Article("c", "Budget", "Money was short."), "c.txt")
    return path
