"""One rich record under another quote convention: what each point asks for is done by rule, and each change is told.

A convention that wants less than the record holds is served in full: indirect speech goes, a mixed quote is cut to
its marked words. One that wants more is served as far as the words themselves tell: “that” and auxiliaries stand right
there, but which clause describes a source only a reader knows.
"""

from copydesk.core.projecting.projecting import Altered, Projected, project

__all__ = ["Altered", "Projected", "project"]
