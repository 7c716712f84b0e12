"""Bodies, pages and results that several operations of the Reportei mock read and answer alike."""

from __future__ import annotations

import re
from typing import Any, TypeVar

from starlette.requests import Request

from contract_tests.harness.mocking import (
    Refused,
    Shown,
    base_url,
    is_guid,
    parse_json,
    read_body,
    read_query,
    take,
)

PAGE_SIZE, LARGEST_PAGE = 15, 100
URI = re.compile(  # a scheme, and then the characters that a URI has
    r"[a-z][a-z0-9+.-]*:([!#$&-;=?-Z\[\]_a-z~]|%[0-9a-f]{2})*", re.ASCII | re.IGNORECASE
)
T = TypeVar("T")


async def read_fields(request: Request, type_: type[T], *, optional: bool = False) -> T:
    """The body as `type_`: Refused with 400 when it is no JSON, with 422 when it is not what is asked for.

    Where the vendor draws that line is not said. Members that nobody describes are ignored.
    """
    body = await read_body(request)
    value = {} if optional and not body else parse_json(body)
    return take(request, value, type_, 422)


def refuse_no_uri(field: str, text: str) -> None:
    """Refused with 422 for what is no address in full; where it leads is not looked at."""
    if not URI.fullmatch(text):
        raise Refused(422, f"{field} is a URI with its scheme, as https://example.com/")


def read_uuid(text: str) -> str:
    """A uuid of a path or query as uuids are kept; Refused with 400 for other text, which is taken for malformed.

    The vendor could as well answer 404: nobody says.
    """
    if not is_guid(text):
        raise Refused(400, f"{text!r} is no uuid")
    return text.lower()


def done(message: str) -> Shown:
    """The answer of what shows nothing."""
    return {"success": True, "message": message}


def page_response(request: Request, path: str, rows: list[Any]) -> Shown:
    """A page of `rows`, the list at `path`, as the query asks; Refused with 400 for what is no
    number, with 422 for one that is out of bounds.

    The members of `meta` are those of the customers' page, the fullest, and total_pages, which
    stands for last_page in the vendor's other page. What sortBy and descending echo is not
    described, so they are what the sample shows. Not documented either: that a page past the last
    is empty, that an empty one has null in from and to, and what is refused.
    """
    page = _number(request, "page", 1)
    per_page = _number(request, "per_page", PAGE_SIZE)
    if per_page > LARGEST_PAGE:
        raise Refused(422, f"per_page is at most {LARGEST_PAGE}")
    start = (page - 1) * per_page
    chosen = rows[start : start + per_page]
    pages = -(-len(rows) // per_page)
    meta = {
        "current_page": page,
        "from": start + 1 if chosen else None,
        "last_page": pages,
        "path": base_url(request) + path,
        "per_page": per_page,
        "to": start + len(chosen) if chosen else None,
        "total": len(rows),
        "total_pages": pages,
        "sortBy": None,
        "descending": False,
    }
    return {"data": chosen, "meta": meta}


def _number(request: Request, name: str, default: int) -> int:
    text = read_query(request, name)
    if text is None:
        return default
    if not re.fullmatch("-?[0-9]+", text):
        raise Refused(400, f"{name} is no whole number")
    if not re.fullmatch("0*[1-9][0-9]{0,17}", text):
        raise Refused(422, f"{name} is a whole number from 1")
    return int(text)
