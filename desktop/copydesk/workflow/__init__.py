"""The use cases in an editor's words: open a project, correct an article, undo, sign off, bring in, hand out.

No Qt here, and no SQL. The window, the command line and the tests all go through this door: the window knows the use
cases, not the store.
"""

from copydesk.everywhere import ArticleHits, Everywhere, Hit, Search, Sweep
from copydesk.intake.values import ImportReport
from copydesk.store.project import Original, ProjectInUse, ProjectUnavailable, QueueRow, Status
from copydesk.store.schemes import SchemeKept
from copydesk.store.selection import BadSelection, Day, Selected, Selection
from copydesk.store.values import GoldUse, LabelUse, PastScheme, SchemeOutcome
from copydesk.workflow.desk import Desk
from copydesk.workflow.exporting import Asked, Foreseen
from copydesk.workflow.values import OpenArticle, Saving, SchemeReport

__all__ = [
    "ArticleHits",
    "Asked",
    "BadSelection",
    "Day",
    "Desk",
    "Everywhere",
    "Foreseen",
    "GoldUse",
    "Hit",
    "ImportReport",
    "LabelUse",
    "OpenArticle",
    "Original",
    "PastScheme",
    "ProjectInUse",
    "ProjectUnavailable",
    "QueueRow",
    "Saving",
    "SchemeKept",
    "SchemeOutcome",
    "SchemeReport",
    "Search",
    "Selected",
    "Selection",
    "Status",
    "Sweep",
]
