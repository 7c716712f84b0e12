r"""Finds a text inside another however it is spelled there: `/` is also `%2f`, `\/`, `\u002F`, `&sol;` or `=2F`, or several of these in one another.

`secrets` asks it. What stands at a place is read, one character after the other, so that no spelling of a whole has to be thought of.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import cache
from html.entities import html5

# Skipped between two characters: backslashes in any encoding, line breaks of folded lines, and NUL, which is half of UTF-16.
_BACKSLASH = r"(?:\\|%(?:25){0,9}5c)"
_SKIPPED = [
    re.compile(_BACKSLASH + "{1,40}", re.I),
    re.compile(r"=?(?:\\+r)?\\+n|=?\r?\n|(?<=\n)[ \t]"),
]
_HEX = re.compile("[0-9a-f]{2}", re.I)
_CODE = re.compile(
    rf"(?i:{_BACKSLASH}"
    r"{0,40}(?:x(HH)|(?-i:u)(HHHH)|(?-i:U)(HHHHHHHH)|u\{(H{1,8})\}))".replace(
        "H", "[0-9a-f]"
    )
)
_ENTITY = re.compile(r"#0*(\d{1,7});?|#[xX]0*([\da-fA-F]{1,6});?|(\w{2,31};)")
_CUT = re.compile(r" ?(?:…|\.\.\.) ?")  # stands for what somebody has left out
_LOWER = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)}
_LAST_ASCII = 127
_DEEPEST = 20  # escapes in one another
# What stands for itself alone wherever it stands, and is not skipped: most of any text.
_PLAIN = {
    chr(code): _LOWER.get(code, code)
    for code in range(_LAST_ASCII + 1)
    if chr(code) not in "\\%&=+\r\n \t\0"
}


def starts(wanted: Collection[str]) -> re.Pattern[str]:
    """Matches the place before anything that may begin one of these, and after a cut."""
    wide = {one[0] for one in wanted if not one[:2].isascii()}  # in UTF-8 or as one
    wide |= {chr(char.encode()[0]) for char in wide}
    seconds: dict[str, str] = {char: "" for char in wide}
    for one in wanted:
        if one[0] not in wide:
            seconds[one[0].lower()] = seconds.get(one[0].lower(), "") + one[1:2]
    literal = [_before(first, nexts) for first, nexts in sorted(seconds.items())]
    places = "|".join([r"[%\\&=]", *literal])
    return re.compile(
        rf"(?=(?:{places}))|(?<=…)|(?<=… )|(?<=\.\.\.)|(?<=\.\.\. )", re.I
    )


def _before(first: str, nexts: str) -> str:
    one_of = "".join(map(re.escape, nexts))
    return re.escape(first) + (rf"[{one_of}%+\\&=\r\n\0]" if nexts else "")


def first_codes(wanted: str) -> set[int]:
    """The first of this in what `Spelled.firsts` gives."""
    return {codes[0] for codes in _coded(wanted[0])}


@cache
def _coded(char: str) -> tuple[tuple[int, ...], ...]:
    """A character as itself, in UTF-8 and in UTF-16."""
    if char.isascii():
        return ((ord(char.lower()),),)
    wide = char.encode("utf-16-be")
    units = tuple(int.from_bytes(wide[i : i + 2]) for i in range(0, len(wide), 2))
    return (ord(char),), tuple(char.encode()), units


class Spelled:
    """A text that is searched; upper and lower case are the same to it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.cuts = {found.end() for found in _CUT.finditer(text)}
        self._read: dict[int, list[tuple[int, int]]] = {}

    def end(self, wanted: str, start: int, telling: int) -> int:
        """Where this ends if it stands at `start`, whole or its first characters, `telling` at least, before a cut; else 0."""
        plain = self._alike(wanted, start)
        ends = {start + plain}
        for number, char in enumerate(wanted[plain:], plain):
            ends = self._skipped(ends) if number else ends
            after = {end for at in ends for end in self._after(at, char)}
            if not after:
                cut = number >= telling and any(_CUT.match(self.text, e) for e in ends)
                return max(ends) if cut else 0
            ends = after
        return max(ends)

    def firsts(self, start: int) -> set[int]:
        """The codes of what can be read at a place."""
        return {code for code, _ in self._codes(start)}

    def _alike(self, wanted: str, start: int) -> int:
        """How many characters of this stand at `start` as they are."""
        here = self.text[start : start + len(wanted)]
        for number, (char, there) in enumerate(zip(wanted, here, strict=False)):
            if _PLAIN.get(char) is None or _PLAIN[char] != _PLAIN.get(there):
                return number
        return len(here)

    def _after(self, at: int, char: str) -> set[int]:
        return {end for codes in _coded(char) for end in self._chain(at, codes)}

    def _chain(self, at: int, codes: Collection[int]) -> set[int]:
        ends = {at}
        for number, code in enumerate(codes):
            ends = self._skipped(ends) if number else ends
            ends = {end for e in ends for got, end in self._codes(e) if got == code}
        return ends

    def _skipped(self, ends: set[int]) -> set[int]:
        """These places and those behind what is skipped there, which may be two things."""
        if all(self.text[at : at + 1] in _PLAIN for at in ends):
            return ends
        for _ in range(2):
            found = (each.match(self.text, at) for at in ends for each in _SKIPPED)
            nulls = {end for at in ends for code, end in self._codes(at) if not code}
            ends = ends | nulls | {each.end() for each in found if each}
        return ends

    def _codes(self, at: int) -> list[tuple[int, int]]:
        """All that can be read here, each with its end: what an escape stands for may begin another."""
        if at not in self._read:
            found = [(ord(char), at + 1) for char in self.text[at : at + 1]]
            for code, end in found:  # it grows meanwhile
                if code <= _LAST_ASCII and len(found) < _DEEPEST:
                    found += self._escaped(chr(code), end)
            self._read[at] = [(_LOWER.get(code, code), end) for code, end in found]
        return self._read[at]

    def _escaped(self, char: str, end: int) -> Iterator[tuple[int, int]]:
        if char == "+":
            yield ord(" "), end
        elif char in "%=" and (found := _HEX.match(self.text, end)):
            yield int(found[0], 16), found.end()
        elif char == "\\" and (found := _CODE.match(self.text, end)):
            yield int(found[found.lastindex or 0], 16), found.end()
        elif char == "&" and (found := _ENTITY.match(self.text, end)):
            decimal, in_hex, name = found.groups()
            named = html5.get(name, "") if name else ""
            if not name or len(named) == 1:
                code = int(decimal) if decimal else int(in_hex, 16) if in_hex else 0
                yield ord(named) if named else code, found.end()
