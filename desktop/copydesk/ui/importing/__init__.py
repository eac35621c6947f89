"""Files on their way in: read, looked at together with the editor, and brought in."""
