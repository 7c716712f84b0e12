"""Has the search of the site find exact names first, and parts of names too; `mkdocs_build` calls it for the index that mkdocs wrote.

The theme splits what is typed as it split the texts (`separator` in mkdocs.yml), so that a name is one word to it. What it
would be to find by its parts is therefore written into fields of its own; the theme searches every field that the index names.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

_NAME = re.compile(r"\w*[a-z0-9][A-Z]\w*")
_PART = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_TAG = re.compile(r"<[^>]*>")
# What people ask for in other words than the heading has, by its section.
_ASKED = {"authentication": "authentication authorization credentials login api key"}
# How much a word in a field counts; one in the title counts 1000, one in the text 1.
_FIELDS = {"title_parts": 20, "text_parts": 1, "asked": 1000}


def rank(search: Path) -> None:
    """Rewrite the index in the folder `search`, for pages from a server and for those from a folder."""
    file = search / "search_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    fields = {name: {"boost": float(boost)} for name, boost in _FIELDS.items()}
    index["config"]["fields"] |= fields
    names = {name for each in index["docs"] for name in _names(each["title"])}
    index["docs"] = [_ranked(each, names) for each in index["docs"]]
    text = json.dumps(index, ensure_ascii=False)
    file.write_text(text, encoding="utf-8")
    script = f"var __index = {text}"  # as a page that is opened from a folder reads it
    file.with_suffix(".js").write_text(script, encoding="utf-8")


def _ranked(entry: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """The entry with its parts of names; a section counts more than its page, and a name more than those that go on from it."""
    own = _names(entry["title"])
    longer = [
        each for each in names if any(each != x and each.startswith(x) for x in own)
    ]
    section = entry["location"].partition("#")[2]
    boost = entry.get("boost", 1) * (2 if section else 1) * (2 if longer else 1)
    found = {
        "title_parts": _parts(own),
        "text_parts": _parts(_names(entry["text"])),
        "asked": _ASKED.get(section, ""),
    }
    return entry | {"boost": boost} | {k: text for k, text in found.items() if text}


def _names(html: str) -> list[str]:
    """The names of several words, such as `listMembers`, each once."""
    return list(dict.fromkeys(_NAME.findall(_TAG.sub(" ", html))))


def _parts(names: Iterable[str]) -> str:
    """The ends of names from each later word on, as the theme finds whatever begins with the words that are typed."""
    rest = (name[found.start() :] for name in names for found in _PART.finditer(name))
    return " ".join(dict.fromkeys(rest))
