"""The last requests to a mock and their answers, noted at next to no cost and made readable when somebody looks."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote_plus

from starlette.requests import Request
from starlette.responses import Response

from contract_tests.harness.mocking.masks import is_secret, masked, masked_text
from contract_tests.harness.mocking.reading import reading_of

MOST_REMEMBERED = 100
LONGEST_BODY = 8192  # bytes of a body that are kept
Pairs = list[tuple[bytes, bytes]]


class Noted(NamedTuple):
    """A request and its answer, whose bodies may be cut."""

    number: int
    at: float
    method: str
    path: str
    query: bytes
    in_path: Mapping[str, str]
    asked: Pairs
    sent: bytes
    status: int
    headers: Pairs
    answer: bytes


@dataclass(slots=True)
class Recorder:
    """Keeps the last hundred; `secrets` are names of headers and parameters that let a caller in."""

    secrets: Collection[str] = ()
    number: int = 0
    noted: deque[tuple[Any, ...]] = field(
        default_factory=lambda: deque(maxlen=MOST_REMEMBERED)
    )

    def note(self, request: Request, response: Response) -> None:
        self.number += 1
        scope = request.scope  # which holds all of the body, so it is not kept
        self.noted.append(
            (  # a plain tuple costs a third of a named one, and few are looked at
                self.number,
                time.time(),
                scope["method"],
                scope["path"],
                scope["query_string"],
                scope.get("path_params", {}),
                scope["headers"],
                reading_of(request).sent[:LONGEST_BODY],
                response.status_code,
                response.raw_headers,
                getattr(response, "body", b"")[:LONGEST_BODY],
            )
        )

    def after(self, number: int) -> list[dict[str, Any]]:
        """Those that came after the one of that number, oldest first, as a page shows them."""
        every = map(Noted._make, self.noted)
        return [self._shown(one) for one in every if one.number > number]

    def _shown(self, one: Noted) -> dict[str, Any]:
        hidden = self._hidden(one)

        def plain(text: str) -> str:
            for secret in hidden:
                text = text.replace(secret, masked(secret))
            return text

        return {
            "number": one.number,
            "at": one.at,
            "method": one.method,
            "path": plain(_address(one)),
            "headers": self._headers(one.asked),
            "body": plain(readable(one.sent)),
            "status": one.status,
            "answer_headers": self._headers(one.headers),
            "answer": plain(readable(bytes(one.answer))),
        }

    def _hidden(self, one: Noted) -> list[str]:
        """The secrets in the path and the query, which an answer may repeat."""
        query = parse_qsl(one.query.decode("latin-1"))
        pairs = (*one.in_path.items(), *query)
        return [text for name, text in pairs if text and self._is_secret(name)]

    def _headers(self, pairs: Pairs) -> list[tuple[str, str]]:
        texts = [(x.decode("latin-1"), text.decode("latin-1")) for x, text in pairs]
        hidden = {name for name, _ in texts if self._is_secret(name)}
        return [(x, masked(text) if x in hidden else text) for x, text in texts]

    def _is_secret(self, name: str) -> bool:
        return is_secret(name) or name.lower() in self.secrets


def _address(one: Noted) -> str:
    """Path and query, as they are read."""
    path = one.path.encode("utf-8", "replace").decode()
    query = masked_text(one.query.decode("latin-1"))
    return f"{path}?{unquote_plus(query)}" if query else path


def readable(body: bytes) -> str:
    """A body as text, its secrets masked, with a sign where it was cut."""
    text = masked_text(body[:LONGEST_BODY].decode("utf-8", "replace"))
    return f"{text} …" if len(body) >= LONGEST_BODY else text
