"""What the actions do to the open article: each makes a correction of what is current or selected and hands it over.

To add one: write a carrier with its ``table`` in a file of its own and join it in `commands`.
"""

from copydesk.ui.commands.commands import Commands
from copydesk.ui.commands.text_view import TextView

__all__ = ["Commands", "TextView"]
