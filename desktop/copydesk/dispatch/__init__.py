"""How gold goes out: what of a project is exported, and the commands that export, convert and verify."""
