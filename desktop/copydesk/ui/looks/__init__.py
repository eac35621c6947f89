"""Themes, palettes, faces, and how much moves."""
