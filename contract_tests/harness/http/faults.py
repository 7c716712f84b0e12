"""Violations for servers that do something else than answer: hang, close the connection, speak no HTTP, redirect. The gate raises them."""

from __future__ import annotations

from dataclasses import replace
from http.client import BadStatusLine, IncompleteRead, RemoteDisconnected
from urllib.parse import urlsplit

from requests import Response
from requests.exceptions import (
    ChunkedEncodingError,
    ConnectionError,
    ContentDecodingError,
    Timeout,
)
from urllib3.exceptions import ReadTimeoutError, SSLError

from contract_tests.harness.http.exchange import Exchange
from contract_tests.harness.http.target import Target
from contract_tests.harness.report.statement import of_node
from contract_tests.harness.report.violation import Violated
from scripts.spec.operation import Operation

ERRORS = (ConnectionError, Timeout, ChunkedEncodingError, ContentDecodingError)
REDIRECTS = (301, 302, 303, 307, 308)
BY_HTTP = {
    "basis": "documented",
    "source": "HTTP Semantics (RFC 9110), section 3.4",
    "link": "https://www.rfc-editor.org/rfc/rfc9110#section-3.4",
    "readings": "",
}

CLOSED = RemoteDisconnected, ConnectionResetError, BrokenPipeError
SLOW = Timeout, TimeoutError, ReadTimeoutError
# What a server did, by the first of these that is among an error and its causes.
DID: tuple[tuple[tuple[type, ...], str], ...] = (
    ((SSLError,), "failed at TLS: {last}"),
    (SLOW, "gave no answer within {timeout:g} seconds"),
    ((ConnectionRefusedError,), "refused the connection"),
    ((IncompleteRead, ChunkedEncodingError), "cut its answer short"),
    ((ContentDecodingError,), "sent a body that is not encoded as it says"),
    (CLOSED, "closed the connection without an answer"),
    ((BadStatusLine,), "answered what is no HTTP: {last}"),
    ((Exception,), "gave no answer: {last}"),
)


class Unanswered(Violated):
    """Raised for a request to an API that the API did not answer."""


def unanswered(
    target: Target, operation: Operation | None, what: str, sent: Exchange
) -> Unanswered:
    """The error for such a request; `what` says what the server did instead."""
    words = "A request to the server is answered, as HTTP says."
    broken = replace(of_node(target.spec, "/servers", words), **BY_HTTP)
    found = target.violation(operation, f"the server {what}", broken, sent)
    return Unanswered([found])


def redirect(answer: Response) -> str:
    """Where an answer redirects to, without path and query; nothing where it does not."""
    location = answer.headers.get("Location", "")
    if answer.status_code not in REDIRECTS or not location:
        return ""
    parts = urlsplit(location)
    return f"{parts.scheme}://{parts.netloc}" if parts.netloc else "another path"


def told(error: Exception, timeout: float) -> str:
    """The deed of a server in words, by the error that `requests` made of it."""
    causes = _causes(error)
    did = next(words for kinds, words in DID if _is_one_of(causes, kinds))
    return did.format(timeout=timeout, last=str(causes[-1]).strip())


def is_closed(error: Exception) -> bool:
    """Whether the connection was closed before any answer, which may come of its age."""
    return _is_one_of(_causes(error), CLOSED)


def is_slow(error: Exception) -> bool:
    """Whether the answer was waited for in vain."""
    return _is_one_of(_causes(error), SLOW)


def _is_one_of(errors: list[BaseException], kinds: tuple[type, ...]) -> bool:
    return any(isinstance(one, kinds) for one in errors)


def _causes(error: BaseException) -> list[BaseException]:
    """An error and what is wrapped in it, outermost first."""
    for one in (getattr(error, "reason", None), *error.args, error.__cause__):
        if isinstance(one, BaseException):
            return [error, *_causes(one)]
    return [error]
