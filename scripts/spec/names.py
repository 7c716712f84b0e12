"""How names are taken apart and put together: words, Python identifiers, environment variables."""

from __future__ import annotations

import re
from keyword import iskeyword

_WORD = re.compile(r"[A-Z]+(?![a-z])\d*|[A-Z]?[a-z\d]+")


def words(name: str) -> list[str]:
    """The lower-case words of a camelCase, kebab-case or snake_case name."""
    return [word.lower() for word in _WORD.findall(name)]


def snake(name: str) -> str:
    """A name as a Python identifier."""
    joined = "_".join(words(name))
    return f"{joined}_" if iskeyword(joined) else joined


def pascal(name: str) -> str:
    """A name as the first part of a Python class name."""
    return "".join(word.capitalize() for word in words(name))


def variable(api: str, argument: str) -> str:
    """The environment variable that holds a credential or setting of an API."""
    return f"{snake(api)}_{argument}".upper()
