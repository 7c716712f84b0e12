"""How a call is made and what its answer means, for the facade's methods."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import copy
from http.cookiejar import DefaultCookiePolicy
from typing import Any, Self, TypeVar, Unpack, cast

import httpx

from ._auth import Credentials, without_password
from ._drift import Drifts, Note
from ._kinds import Kind
from ._operation import Given, Operation, request
from ._options import AsyncOptions, CallOptions, Options, SharedOptions, note
from ._paging import AsyncPages, Item, Page, Pages, Paging, Walk
from ._retries import Tries, retry_after, wait, wait_async
from ._salvage import salvaged
from .errors import BY_STATUS, ApiError, ConfigurationError, ConnectionFailed, NotSent, ResponseError, TimedOut

T = TypeVar("T")

# How the text of a JSON container starts, after blanks and a byte order mark.
_OPENINGS = {"array": b"[", "object": b"{", "": b""}
_BLANK = b"\xef\xbb\xbf \t\r\n"
# Connections are shared: what a server tells one caller must not come back with another's calls.
NO_COOKIES = DefaultCookiePolicy(allowed_domains=[])
# What a mock says of a call, and no vendor: why it refuses, and which parts it had no use for.
MOCK_REASON, MOCK_IGNORED = "X-Mock-Reason", "X-Mock-Ignored"
HEADERS = {"User-Agent": "referralrock-client/0.1.0", "Accept": "application/json, */*;q=0.5"}
SHARED, SENDING = ("timeout", "max_retries", "on_drift", "headers"), ("transport", "proxy", "verify")
UNREACHED = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
    httpx.LocalProtocolError,
    httpx.InvalidURL,
    UnicodeError,
)


def _body(kind: Kind | None, response: httpx.Response, note: Note | None) -> Any:
    """What an answer holds. Raises whatever the reading stumbles over, unless that is to be noted."""
    if kind is None:
        if response.content and response.headers.get("Content-Type", "").startswith("text/html"):
            raise ValueError("it is HTML, a page for people")
        return None
    container = kind.container()
    if not response.content.lstrip(_BLANK).startswith(_OPENINGS[container]):
        raise ValueError(f"not a JSON {container}")
    data = response.json()
    return kind.take(data) if note is None else salvaged(kind, data, note)


def _ignored(*_: object) -> None:
    """Nobody wants to know."""


class _Calls:
    """What sync and async sessions share: everything but the sending."""

    def __init__(self, credentials: Credentials, base_url: str, options: SharedOptions) -> None:
        _must_be_url(base_url)
        self.drifts = Drifts()
        self._credentials = credentials
        self._base_url = self._root = base_url  # the root is what stands before a path, for httpx
        self._opener = True
        shared = {name: each for name, each in options.items() if name in SHARED}
        self._options = cast(SharedOptions, shared)

    def switched(self, **values: str) -> Self:
        """The same connections with other credentials; they stay open when this session is closed."""
        other = self.with_options({})
        other._credentials = self._credentials.switched(**values)
        return other

    def with_options(self, options: SharedOptions) -> Self:
        """The same connections with other options; they stay open when this session is closed."""
        other = copy(self)
        other._options = {**self._options, **options}
        other._opener = False
        return other

    def _prepared(self, operation: Operation[Any], given: Given, options: CallOptions) -> dict[str, Any]:
        """The arguments with which httpx makes the call."""
        sent = request(operation, given)
        sent["url"] = self._root + sent["url"]
        sent["auth"] = self._credentials.auth(operation.id, operation.security)
        own, extra = self._options.get("headers", {}), options.get("extra_headers", {})
        if headers := {**own, **sent.get("headers", {}), **extra}:
            sent["headers"] = headers
        if "extra_query" in options:
            sent["params"] = {**sent.get("params", {}), **options["extra_query"]}
        timed: Mapping[str, Any] = options if "timeout" in options else self._options
        if "timeout" in timed:
            sent["timeout"] = timed["timeout"]
        return sent

    def _tries(self, operation: Operation[Any]) -> Tries:
        return Tries(self._options.get("max_retries", 2) if operation.reads else 0)

    def _failed(self, operation: Operation[Any], sent: Mapping[str, Any], error: Exception) -> ConnectionFailed:
        kind = ConnectionFailed
        if isinstance(error, UNREACHED):
            kind = NotSent
        elif isinstance(error, httpx.TimeoutException):
            kind = TimedOut
        reason = self._credentials.hide(f"{type(error).__name__}: {error}".removesuffix(": "))
        url = without_password(self._base_url.removesuffix(self._root) + sent["url"])
        shown = self._credentials.hide(f"{sent['method']} {url}")
        message = f"{operation.id} got no answer: {reason}"
        return kind(message, operation_id=operation.id, request=shown)

    def _read(self, operation: Operation[T], response: httpx.Response) -> T:
        note(response)
        status = response.status_code
        documented = operation.documented(status)
        if not response.is_success or not documented:
            says = operation.statuses.get(documented, "a status that is not documented")
            raise self._error(BY_STATUS.get(status, ApiError), operation, response, f": {says}")
        try:
            parsed: T = _body(operation.answers.get(documented), response, self._note(operation))
        except Exception as error:
            # whatever the reading stumbles over, the answer is at fault
            raise self._unlike(operation, response, error) from error
        return parsed

    def _page(self, walk: Walk[Item], operation: Operation[Any], response: httpx.Response) -> Page[Item]:
        raw = self._read(operation, response)
        try:
            page = walk.take(raw)
        except ValueError as error:
            raise self._unlike(operation, response, error) from error
        if page.error and not page.items:
            raise self._error(ApiError, operation, response, f": {page.error}")
        return page

    def _note(self, operation: Operation[T]) -> Note | None:
        """Who is told of what is not as documented, None for nobody, who has it raised."""
        match self._options.get("on_drift", "collect"):
            case "raise":
                return None
            case "ignore":
                return _ignored
            case _:
                pass
        return self.drifts.of(operation.id)

    def _unlike(self, operation: Operation[T], response: httpx.Response, error: Exception) -> ApiError:
        says = f", but not as documented: {error}"
        return self._error(ResponseError, operation, response, says)

    def _error(self, kind: type[ApiError], operation: Operation[T], response: httpx.Response, says: str) -> ApiError:
        hide, documented = self._credentials.hide, operation.documented(response.status_code)
        message = hide(f"{operation.id} was answered {response.status_code}{says}")
        for name, text in (
            ("mock", response.headers.get(MOCK_REASON, "")),
            ("mock ignored", response.headers.get(MOCK_IGNORED, "")),
            ("body", response.text),
        ):
            shown = " ".join(hide(text).split())[:200]
            message += f" ({name}: {shown})" if shown else ""
        return kind(
            message,
            operation_id=operation.id,
            request=hide(f"{response.request.method} {without_password(str(response.url))}"),
            meaning=operation.statuses.get(documented),
            body=_told(operation.answers.get(documented), response),
            retry_after=retry_after(response.headers),
            response=response,
        )


def _told(kind: Kind | None, response: httpx.Response) -> Any:
    """The body of an answer that is an error, as far as it can be read; None where there is none."""
    if not response.content:
        return None
    try:
        return response.json() if kind is None else _body(kind, response, _ignored)
    except ValueError:
        return response.text


def _must_be_url(base_url: str) -> None:
    wrong = "must start with http:// or https:// and a host"
    try:
        httpx.URL(base_url)
        if re.match(r"https?://[^/\s]", base_url):
            return
    except httpx.InvalidURL as error:
        wrong = f"is no address ({error})"
    raise ConfigurationError(f"base_url {wrong}: {without_password(base_url)!r}")


class Session(_Calls):
    """Calls that wait for their answer."""

    def __init__(self, credentials: Credentials, base_url: str, options: Options) -> None:
        given = options.get("http_client")
        how: dict[str, Any] = {name: each for name, each in options.items() if name in SENDING}
        super().__init__(credentials, base_url, options)
        headers = {**HEADERS, **self._options.pop("headers", {})}
        if given is None:
            how |= {"headers": headers, "timeout": self._options.pop("timeout", 30.0)}
            self._http, self._root = httpx.Client(base_url=base_url, **how), ""
            self._http.cookies.jar.set_policy(NO_COOKIES)
        elif how:
            raise ConfigurationError(f"http_client has its own {' and '.join(how)}")
        else:
            self._http, self._opener = given, False
            self._options["headers"] = headers

    def call(self, operation: Operation[T], options: CallOptions, **given: Unpack[Given]) -> T:
        """Make a call and give what the answer holds. Raises the errors of `errors`."""
        sent = self._prepared(operation, given, options)
        return self._read(operation, self._send(operation, sent))

    def pages(
        self, operation: Operation[Any], paging: Paging[Item], options: CallOptions, **given: Unpack[Given]
    ) -> Pages[Item]:
        """All pages; each is asked for when it is wanted."""
        sent = self._prepared(operation, given, options)
        walk = Walk(paging, sent.get("params", {}))

        def fetch() -> Page[Item]:
            wanted = {**sent, "params": walk.query}
            return self._page(walk, operation, self._send(operation, wanted))

        return Pages(walk, fetch)

    def _send(self, operation: Operation[Any], sent: dict[str, Any]) -> httpx.Response:
        tries = self._tries(operation)
        while True:
            if self._http.is_closed:
                raise self._failed(operation, sent, httpx.UnsupportedProtocol("the client is closed"))
            try:
                response = self._http.request(**sent)
            except (httpx.RequestError, httpx.InvalidURL, UnicodeError) as error:
                pause = tries.after(error)
                if pause is None:
                    raise self._failed(operation, sent, error) from error
            else:
                pause = tries.after(response)
                if pause is None:
                    return response
            wait(pause)

    def close(self) -> None:
        """Close the connections, if this session opened them."""
        if self._opener:
            self._http.close()


class AsyncSession(_Calls):
    """Calls that are awaited."""

    def __init__(self, credentials: Credentials, base_url: str, options: AsyncOptions) -> None:
        given = options.get("http_client")
        how: dict[str, Any] = {name: each for name, each in options.items() if name in SENDING}
        super().__init__(credentials, base_url, options)
        headers = {**HEADERS, **self._options.pop("headers", {})}
        if given is None:
            how |= {"headers": headers, "timeout": self._options.pop("timeout", 30.0)}
            self._http, self._root = httpx.AsyncClient(base_url=base_url, **how), ""
            self._http.cookies.jar.set_policy(NO_COOKIES)
        elif how:
            raise ConfigurationError(f"http_client has its own {' and '.join(how)}")
        else:
            self._http, self._opener = given, False
            self._options["headers"] = headers

    async def call(self, operation: Operation[T], options: CallOptions, **given: Unpack[Given]) -> T:
        """Make a call and give what the answer holds. Raises the errors of `errors`."""
        sent = self._prepared(operation, given, options)
        return self._read(operation, await self._send(operation, sent))

    def pages(
        self, operation: Operation[Any], paging: Paging[Item], options: CallOptions, **given: Unpack[Given]
    ) -> AsyncPages[Item]:
        """All pages; each is asked for when it is wanted."""
        sent = self._prepared(operation, given, options)
        walk = Walk(paging, sent.get("params", {}))

        async def fetch() -> Page[Item]:
            wanted = {**sent, "params": walk.query}
            return self._page(walk, operation, await self._send(operation, wanted))

        return AsyncPages(walk, fetch)

    async def _send(self, operation: Operation[Any], sent: dict[str, Any]) -> httpx.Response:
        tries = self._tries(operation)
        while True:
            if self._http.is_closed:
                raise self._failed(operation, sent, httpx.UnsupportedProtocol("the client is closed"))
            try:
                response = await self._http.request(**sent)
            except (httpx.RequestError, httpx.InvalidURL, UnicodeError) as error:
                pause = tries.after(error)
                if pause is None:
                    raise self._failed(operation, sent, error) from error
            else:
                pause = tries.after(response)
                if pause is None:
                    return response
            await wait_async(pause)

    async def close(self) -> None:
        """Close the connections, if this session opened them."""
        if self._opener:
            await self._http.aclose()
