"""How gold leaves the window: what, in which format, where; what that loses; and what came of it."""
