"""Files as broken disks, full disks and people with intent leave them."""

from __future__ import annotations

from hypothesis import strategies as st


@st.composite
def damaged(draw: st.DrawFn, data: bytes) -> bytes:
    """The data with a few bytes changed, taken out, put in or doubled, or cut off."""
    found = bytearray(data)
    for _ in range(draw(st.integers(1, 4))):
        start = draw(st.integers(0, max(0, len(found) - 1)))
        end = min(len(found), start + draw(st.integers(1, 40)))
        match draw(st.sampled_from(("change", "remove", "insert", "double", "cut"))):
            case "change":
                found[start : start + 1] = bytes([draw(st.integers(0, 255))])
            case "remove":
                del found[start:end]
            case "insert":
                found[start:start] = draw(st.binary(min_size=1, max_size=8))
            case "double":
                found[end:end] = found[start:end]
            case _:
                del found[max(1, start) :]
    return bytes(found)
