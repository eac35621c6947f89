"""Notes, flags and questions."""
