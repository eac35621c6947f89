"""Dates and sums of money that can be told from the letters alone.

Only calendar dates are dates here ("27 January", "Monday", "2021"), never "last week" or "two decades".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\b\.?|Feb\b\.?|Mar\b\.?|Apr\b\.?|Jun\b\.?|Jul\b\.?|Aug\b\.?|Sept?\b\.?|Oct\b\.?|Nov\b\.?|Dec\b\.?)"
)
_DAY = r"(?:[0-3]?\d(?:st|nd|rd|th)?)"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_TAIL = rf"(?:,?\s(?:of\s)?{_YEAR}(?![\d,]\d))?"
# Tells a date even outside what the pipeline took for one.
_SURE = re.compile(
    rf"(?<![\w-])(?:{_WEEKDAY}(?:,?\s(?:{_DAY}\s(?:of\s)?{_MONTH}|{_MONTH}\s{_DAY}\b){_TAIL})?"
    rf"|{_DAY}\s(?:of\s)?{_MONTH}{_TAIL}"
    rf"|{_MONTH}\s{_DAY}(?:[-–]{_DAY})?(?![\d:%]){_TAIL}"
    rf"|{_MONTH},?\s{_YEAR}"
    rf"|{_YEAR}-(?:0\d|1[0-2])-[0-3]\d|[0-3]?\d[/.](?:0?\d|1[0-2])[/.]{_YEAR}"
    rf"|January|February|April|June|July|September|October|November|December"
    rf")(?!\w|-\d)"
)
# Tells a date only inside what the pipeline took for one, or after a word of time: "in 2021", "last May".
_LIKELY = re.compile(
    rf"(?<![\w$€£#.,-]){_MONTH}(?!\w)|(?<![\d$€£#.,-]){_YEAR}(?:/\d\d(?!\d))?(?![\d%]|[,.-]\d|\s?[€£$%])"
)
_TIME_WORD = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Oo]f|[Bb]y|[Uu]ntil|[Ff]rom|[Ll]ast|[Nn]ext|[Ee]arly|[Ll]ate|[Mm]id|[Tt]his|[Bb]etween|and|to|year)"
    r"[\s-](?:the\s)?\Z"
)
_CURRENCY_WORD = (
    r"(?:dollars?|euros?|pounds?|yuan|yen|won|rupees?|rupiah|ringgit|baht|pesos?|reais|rand|naira|shillings?|cedis?|dinars?"
    r"|dirhams?|riyals?|lira|francs?|rubles?|roubles?|crowns?|kronor|kroner|cents|taka|renminbi|bolivars?|soles|pula|kwacha)"
)
_CODE = (
    r"(?:USD|EUR|GBP|AUD|CAD|CNY|RMB|JPY|INR|HKD|NGN|KES|KSh|Ksh|Sh|UGX|GHS|ZAR"
    r"|MYR|IDR|THB|BDT|Tk|Rs|RM|Rp|Dh|SAR|AED|CFA|BRL)"
)
_SIGN = r"(?:(?:US|A|AU|C|CA|HK|NZ|S|NT|R|Mex)?\$|[€£¥₹₦₩₱₽₵]|" + _CODE + r"\.?\s?)"
_NUMBER = r"\d[\d,]*(?:\.\d+)?"
_SCALE = r"(?:[\s-]?(?:hundred|thousand|million|billion|trillion|lakh|crore|mln|bln|mn|bn|tn|m|k|b)\b)"
_MONEY = re.compile(
    rf"(?<![\w.]){_SIGN}{_NUMBER}{_SCALE}?(?:[-–]{_SIGN}?{_NUMBER}{_SCALE}?)?"
    rf"|(?<![\w.$€£-]){_NUMBER}(?:[-–]{_NUMBER})?{_SCALE}?{_SCALE}?\s(?:(?:US|U\.S\.|Australian|Canadian|Hong\sKong)\s)?{_CURRENCY_WORD}\b"
    rf"|(?<![\w.$€£-]){_NUMBER}{_SCALE}?\s?(?:{_CODE}\b|[€£](?!\d))"
)


def dates(text: str, likely: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Calendar dates, in reading order. ``likely`` are the stretches that a pipeline took for dates, in order too."""
    sure = [match.span() for match in _SURE.finditer(text)]
    taken = iter([*sure, (len(text) + 1, len(text) + 1)])
    start, end = next(taken)
    spans = iter([*likely, (len(text) + 1, len(text) + 1)])
    likely_start, likely_end = next(spans)
    found: list[tuple[int, int]] = []
    for match in _LIKELY.finditer(text):
        while end <= match.start():
            start, end = next(taken)
        if start < match.end():
            continue
        while likely_end <= match.start():
            likely_start, likely_end = next(spans)
        inside = likely_start <= match.start() and match.end() <= likely_end + 1
        if inside or (
            _TIME_WORD.search(text, max(0, match.start() - 16), match.start()) and text[match.start()].isdigit()
        ):
            found.append((match.start(), match.end()))
    yield from sorted(sure + [(at, to - (text[to - 1] == ".")) for at, to in found])


def money(text: str) -> Iterator[tuple[int, int]]:
    """Amounts with their currency, without "about" or "more than"."""
    for match in _MONEY.finditer(text):
        yield match.span()
