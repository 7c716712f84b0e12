"""Keeps account of a request, so that a mock can tell which parameters, which keys of the body, or that all of the body had no use.

Mocks read the query with `read_query`, and the body with `bodies`; `application` tells in `X-Mock-Ignored` what is left.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import quote

from starlette.requests import Request

from contract_tests.harness.mocking.fitting import spelt

LetterCase = Literal["counts", "ignored"]
MOST_NAMED, LONGEST_NAME = 12, 60
# What names may be written with, beside letters, digits and -._
PLAIN = "/?~!$&'()*:;=@[]"


@dataclass(slots=True)
class Reading:
    """One request: what was read of it so far, and whether its operation has come to its end.

    A refusal comes before all is read, so that nothing is known then of parameters that were not.
    """

    letter_case: LetterCase = "counts"
    parameters: set[str] = field(default_factory=set)
    body: bool = False
    sent: bytes = b""  # the body, once it is read
    unknown_keys: list[str] = field(default_factory=list)
    finished: bool = False


def reading_of(request: Request) -> Reading:
    """The account of a request, the same for all who ask."""
    reading: Reading | None = request.scope.get("mock.reading")
    if reading is None:
        reading = request.scope["mock.reading"] = Reading()
    return reading


def read_query(
    request: Request, name: str, choices: Collection[str] = ()
) -> str | None:
    """A parameter of the query, the last of several; None when it is not sent.

    Where letter case is ignored, one of the `choices` is read as it is written there.
    """
    reading = reading_of(request)
    any_case = reading.letter_case == "ignored"
    found = None
    for sent, text in request.query_params.multi_items():
        if sent == name or (any_case and sent.lower() == name.lower()):
            reading.parameters.add(sent)
            found = spelt(text, choices) if any_case else text
    return found


def ignored(request: Request) -> list[str]:
    """The parts of a request that had no use for its answer: `?name` of the query, `/pointer` to a key of the body, or `body`."""
    reading = reading_of(request)
    if not reading.finished:
        return reading.unknown_keys
    parameters = dict.fromkeys(request.query_params.keys())
    unread = [f"?{name}" for name in parameters if name not in reading.parameters]
    has_body = request.headers.get("Content-Length", "0") != "0"
    whole = ["body"] if has_body and not reading.body else []
    return [*unread, *reading.unknown_keys, *whole]


def shown(names: Sequence[str]) -> list[str]:
    """Names as a header can hold them: a few, none too long, in ASCII and without commas."""
    few = [quote(name, PLAIN)[:LONGEST_NAME] for name in names[:MOST_NAMED]]
    more = len(names) - len(few)
    return [*few, f"and {more} more"] if more else few
