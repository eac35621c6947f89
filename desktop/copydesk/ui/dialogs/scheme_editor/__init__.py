"""The editor of a project's label scheme and quote convention."""

from copydesk.ui.dialogs.scheme_editor.dialog import SchemeEditor

__all__ = ["SchemeEditor"]
