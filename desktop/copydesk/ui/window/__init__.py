"""The main window: its docks, bars and menus, and what the pointer means in it."""
