"""The secrets that authenticate a run, taken from the environment, and keeping them out of everything printed."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from scripts.spec.document import Spec
from scripts.spec.security import Scheme, required
from scripts.target.spellings import Spelled, first_codes, starts

Part = tuple[str, str]  # of a text, and the variable whose value it is, or ""
# A secret of fewer characters also stands in words that have nothing to do with it: it is kept out only
# where it is all of a line, of the value of a header, or of that of a parameter.
TELLING = 4
BEFORE = re.compile(r"(?m:^)|(?<=: )|(?<==)|(?<=Bearer )")
AFTER = re.compile(r"(?m:(?=&|\r?$))")
LONGEST_SPELLING = 24  # characters for one, as `&amp;amp;#x0000002f;`


@dataclass(frozen=True, slots=True)
class Secrets:
    """Values by environment variable. Its text form shows none of them."""

    values: Mapping[str, str]

    def __repr__(self) -> str:
        return f"Secrets({', '.join(self.values)})"

    def of(self, scheme: Scheme) -> list[str]:
        """The values that the scheme sends: one secret, or a user name and a password."""
        return [self.values[name] for name in scheme.variables]

    def mask(self, text: str) -> str:
        """`text` with the name of the variable in place of each secret, however it is encoded."""
        return masked(self.split(text))

    def split(self, text: str, longest: int | None = None) -> list[Part]:
        """The parts of `text`, or of so many of its first characters, each with the variable that holds it, or with "" where it is no secret."""
        forms = _forms(tuple(self.values.items()))
        if longest is not None:  # no secret is cut
            text = text[: longest + LONGEST_SPELLING * forms.longest]
        searched, parts, done = Spelled(text), list[Part](), 0
        limit = len(text) if longest is None else longest
        for place in forms.begins.finditer(text):
            start = place.start()
            if start >= limit:
                break
            name, end = forms.at(searched, start)
            if end > done > start:  # what stands before a secret can end as it begins
                parts[-1] = parts[-1][0] + text[done:end], parts[-1][1]
            elif end > done:
                parts += [(text[done:start], ""), (text[start:end], name)]
            done = max(done, end)
        parts.append((text[done : max(limit, done)], ""))
        return [part for part in parts if part[0]]


def masked(parts: Iterable[Part]) -> str:
    """Parts of a text, with the names of variables in place of their values."""
    return "".join(f"${name}" if name else part for part, name in parts)


@dataclass(frozen=True, slots=True)
class _Forms:
    """Secrets as such and in base64, with their variables, and where to look for them."""

    values: tuple[tuple[str, str], ...]
    names: Mapping[str, str]
    by_first: Mapping[int, tuple[str, ...]]
    begins: re.Pattern[str]

    @property
    def longest(self) -> int:
        return max(map(len, self.names), default=0)

    def at(self, text: Spelled, start: int) -> tuple[str, int]:
        """The variable of the secret, or of what a cut has left of it, that starts here, and its end; else 0."""
        firsts = text.firsts(start)
        forms = {form for code in firsts for form in self.by_first.get(code, ())}
        for form in sorted(forms, key=len, reverse=True):
            end = text.end(form, start, TELLING)
            if end and (len(form) >= TELLING or _alone(text.text, start, end)):
                return self.names[form], end
        for name, value in self.values if start in text.cuts else ():
            for rest in (value[i:] for i in range(1, len(value) - TELLING + 1)):
                whole = first_codes(rest) & firsts and text.end(rest, start, len(rest))
                if whole:
                    return name, whole
        return "", 0


def _alone(text: str, start: int, end: int) -> bool:
    return bool(BEFORE.match(text, start) and AFTER.match(text, end))


@lru_cache(maxsize=16)
def _forms(values: tuple[tuple[str, str], ...]) -> _Forms:
    names = {
        basic(user, password): f"{{{first}_AND_{second}}}"
        for (first, user), (second, password) in product(values, repeat=2)
    }
    for name, value in values:
        names[value] = name
        if len(value) >= TELLING:
            raw = value.encode()
            for shift in range(3):
                names |= dict.fromkeys(_in_base64(raw, shift), name)
            names[raw.hex()] = name
    by_first: dict[int, tuple[str, ...]] = {}
    for form in names:
        for code in first_codes(form):
            by_first[code] = (*by_first.get(code, ()), form)
    return _Forms(values, names, by_first, starts(names))


def _in_base64(value: bytes, shift: int) -> tuple[str, str]:
    """The middle of any base64 that holds a value after so many bytes; the ends depend on what is around it."""
    whole = b64encode(bytes(shift) + value)
    core = whole[shift and shift + 1 : (shift + len(value)) * 8 // 6].decode()
    return core, core.replace("+", "-").replace("/", "_")


def basic(user: str, password: str) -> str:
    """The credentials of HTTP Basic as they stand in the header."""
    return b64encode(f"{user}:{password}".encode()).decode()


class NoCredentials(Exception):
    """Credentials of the test account are missing or cannot be sent; the message names the variables."""


def select(spec: Spec, environ: Mapping[str, str]) -> tuple[Secrets, tuple[str, ...]]:
    """The secrets that the operations of a specification need, and the variables that are not set.

    Raises NoCredentials for one that cannot be sent: who reports that later shows its value.
    """
    needed = {
        name: scheme.kind
        for operation in spec.operations
        for scheme in required(spec, operation)
        for name in scheme.variables
    }
    values = {name: environ[name] for name in needed if environ.get(name)}
    unfit = [name for name in values if not _can_be_sent(values[name], needed[name])]
    if unfit:
        raise NoCredentials(
            f"{', '.join(unfit)}: blanks at an end, line breaks and other control characters cannot be sent, "
            "nor letters beyond ASCII in a header; the value is not shown here"
        )
    return Secrets(values), tuple(name for name in needed if name not in values)


def _can_be_sent(value: str, kind: str) -> bool:
    is_encoded = kind in ("basic", "query")
    is_plain = value.isprintable() and value == value.strip()
    return is_plain and (is_encoded or value.isascii())
