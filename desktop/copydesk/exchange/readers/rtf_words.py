"""The vocabulary of RTF, as far as an article needs it."""

from __future__ import annotations

PARAGRAPH_ENDS = frozenset(("par", "sect", "page", "cell", "nestcell", "row", "nestrow"))

CHARACTERS = {
    "line": "\n",
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
}

SYMBOLS = {"~": "\u00a0", "_": "\u2011", "-": "\u00ad", "{": "{", "}": "}", "\\": "\\"}
"""What stands for one character after a backslash; a line end there ends the paragraph."""

UNREAD = frozenset(
    "colortbl stylesheet pict objdata header headerl headerr headerf footer footerl footerr footerf ftnsep "
    "ftnsepc ftncn aftnsep aftnsepc aftncn fldinst listtext pntext pntxta pntxtb annotation atnid atnauthor "
    "atntime atndate atnref atrfstart atrfend bkmkstart bkmkend xe tc tcn rxe txe shprslt sp nonesttables "
    "nesttableprops private nextfile template filetbl listtable listoverridetable revtbl rsidtbl generator "
    "datafield formfield background do".split()
)
"""Destinations whose words are no words of the article: bullets are made by the list, commands by the field."""

STARRED_BUT_READ = frozenset(("shpinst", "footnote", "fonttbl"))
"""What may be marked as not to be understood by old programs, and is understood here."""

INFO = {"title": "title", "author": "author"}

ENCODINGS = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}

CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    254: "cp437",
    255: "cp850",
}
"""A font's number for its script, and the encoding of that. 0 and 1 mean the document's own."""
