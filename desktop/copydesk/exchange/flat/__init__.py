"""What most tools have: spans with one label, links between two of them; and the way from our annotations and back."""

from copydesk.exchange.flat.flattening import flatten, role_names
from copydesk.exchange.flat.gathering import Gathered, gather
from copydesk.exchange.flat.values import FRAGMENT, Flat, FlatSpan, Link

__all__ = ["FRAGMENT", "Flat", "FlatSpan", "Gathered", "Link", "flatten", "gather", "role_names"]
