"""Options of a client and of a single call, and the answer as it came."""

from __future__ import annotations

import ssl
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, Generic, TypedDict, TypeVar

import httpx

from ._drift import OnDrift

T = TypeVar("T")


class CallOptions(TypedDict, total=False):
    """For one call: seconds to wait, and headers and query parameters beside those that the operation has."""

    timeout: float
    extra_headers: Mapping[str, str]
    extra_query: Mapping[str, Any]


class SharedOptions(TypedDict, total=False):
    """For all calls: seconds to wait, how often a reading call is repeated, what becomes of drift, headers."""

    timeout: float
    max_retries: int
    on_drift: OnDrift
    headers: Mapping[str, str]


class Options(SharedOptions, total=False):
    """How requests are sent: by a client of one's own, or with a transport, proxy or certificates of one's own."""

    http_client: httpx.Client
    transport: httpx.BaseTransport
    proxy: str
    verify: bool | ssl.SSLContext


class AsyncOptions(SharedOptions, total=False):
    """How requests are sent: by a client of one's own, or with a transport, proxy or certificates of one's own."""

    http_client: httpx.AsyncClient
    transport: httpx.AsyncBaseTransport
    proxy: str
    verify: bool | ssl.SSLContext


@dataclass(frozen=True, slots=True)
class RawResponse(Generic[T]):
    """An answer with its status and headers; `parsed` is what the call gives otherwise."""

    status_code: int
    headers: httpx.Headers
    parsed: T


_answers: ContextVar[list[httpx.Response] | None] = ContextVar("answers", default=None)


def note(response: httpx.Response) -> None:
    """Tell of an answer whoever asked for it as it came."""
    if (wanted := _answers.get()) is not None:
        wanted.append(response)


@contextmanager
def noted() -> Generator[list[httpx.Response], None, None]:
    """The answers of the calls inside."""
    found: list[httpx.Response] = []
    token = _answers.set(found)
    try:
        yield found
    finally:
        _answers.reset(token)


def raw(responses: list[httpx.Response], parsed: T) -> RawResponse[T]:
    """The last answer. Raises TypeError where a call gave none by itself, as an iteration over pages."""
    if not responses:
        raise TypeError("the call sends nothing by itself; of a list, take the method that gives one page")
    return RawResponse(responses[-1].status_code, responses[-1].headers, parsed)
