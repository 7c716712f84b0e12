"""How a call is made and what its answer means, for the facade's methods."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import httpx

from ._auth import Credentials
from ._bodies import Place, decode, encode, reason, to_json
from .client import Client
from .errors import ApiError, ConfigurationError, ConnectionFailed, ResponseError

T = TypeVar("T")

# How the text of a JSON container starts, after blanks and a byte order mark.
_OPENINGS = {"array": b"[", "object": b"{", "": b""}
_BLANK = b"\xef\xbb\xbf \t\r\n"
MOCK_REASON = "X-Mock-Reason"  # why a mock refuses; no vendor sends it
USER_AGENT = "comunik8-client/0.1.0"


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """An operation: the credentials it takes, what each status means, and how an answer is read.

    The texts are where JSON stands inside a string: in the request, and in the answer of each status.
    """

    id: str
    security: tuple[tuple[str, ...], ...]
    statuses: Mapping[str, str]
    container: str
    parse: Callable[..., Any]
    sent_texts: tuple[Place, ...] = ()
    given_texts: Mapping[str, tuple[Place, ...]] = field(default_factory=dict)

    def documented(self, status: int) -> str:
        """Under which key a status is documented; "" when it is not."""
        keys = (str(status), f"{status // 100}XX", "default")
        return next((key for key in keys if key in self.statuses), "")


class _Decoded:
    """An answer with plain data where it has JSON inside a string: generated code asks for no more than this."""

    def __init__(self, response: httpx.Response, places: tuple[Place, ...]) -> None:
        self.status_code = response.status_code
        self._body = decode(response.json(), places)

    def json(self) -> Any:
        return self._body


class _Calls:
    """What sync and async sessions share: everything but the sending."""

    def __init__(self, credentials: Credentials, base_url: str, timeout: float) -> None:
        if not re.match(r"https?://[^/\s]", base_url):
            raise ConfigurationError(
                f"base_url must start with http:// or https:// and a host, not {base_url!r}"
            )
        self._credentials = credentials
        self._client = Client(
            base_url=base_url,
            headers={"User-Agent": USER_AGENT, "Accept": "application/json, */*;q=0.5"},
            timeout=httpx.Timeout(timeout),
            raise_on_unexpected_status=True,
        )

    def _auth(self, operation: Operation[T]) -> httpx.Auth:
        return self._credentials.auth(operation.id, operation.security)

    def _failed(
        self, operation: Operation[T], error: httpx.RequestError
    ) -> ConnectionFailed:
        reason = f"{type(error).__name__}: {error}".removesuffix(": ")
        return ConnectionFailed(
            self._credentials.hide(f"{operation.id} got no answer: {reason}")
        )

    def _encoded(
        self, operation: Operation[T], request: dict[str, Any]
    ) -> dict[str, Any]:
        if "json" not in request:
            return request
        return {
            **request,
            "json": encode(to_json(request["json"]), operation.sent_texts),
        }

    def _read(self, operation: Operation[T], response: httpx.Response) -> T:
        documented = operation.documented(response.status_code)
        if not response.is_success or not documented:
            says = operation.statuses.get(documented, "a status that is not documented")
            raise self._error(ApiError, operation, response, f": {says}")
        try:
            opening = _OPENINGS[operation.container]
            if not response.content.lstrip(_BLANK).startswith(opening):
                raise ValueError(f"not a JSON {operation.container}")
            texts = operation.given_texts.get(documented)
            answer = _Decoded(response, texts) if texts else response
            parsed: T = operation.parse(client=self._client, response=answer)
        except Exception as error:
            # whatever generated code stumbles over, the answer is at fault
            raise self._unlike(operation, response, error) from error
        return parsed

    def _unlike(
        self, operation: Operation[T], response: httpx.Response, error: Exception
    ) -> ApiError:
        says = f", but not as documented: {reason(error)}"
        return self._error(ResponseError, operation, response, says)

    def _error(
        self,
        kind: type[ApiError],
        operation: Operation[T],
        response: httpx.Response,
        says: str,
    ) -> ApiError:
        status, hide = response.status_code, self._credentials.hide
        message = hide(f"{operation.id} was answered {status}{says}")
        for name, text in (
            ("mock", response.headers.get(MOCK_REASON, "")),
            ("body", response.text),
        ):
            shown = " ".join(hide(text).split())[:200]
            message += f" ({name}: {shown})" if shown else ""
        return kind(
            message,
            operation_id=operation.id,
            meaning=operation.statuses.get(operation.documented(status)),
            response=response,
        )


class Session(_Calls):
    """Calls that wait for their answer."""

    def __init__(self, credentials: Credentials, base_url: str, timeout: float) -> None:
        super().__init__(credentials, base_url, timeout)
        self._http = self._client.get_httpx_client()

    def call(self, operation: Operation[T], request: dict[str, Any]) -> T:
        """Make a call, once, and give what the answer holds. Raises the errors of `errors`."""
        return self._read(operation, self._send(operation, request))

    def _send(self, operation: Operation[T], request: dict[str, Any]) -> httpx.Response:
        auth = self._auth(operation)
        encoded = self._encoded(operation, request)
        try:
            return self._http.request(**encoded, auth=auth)
        except httpx.RequestError as error:
            raise self._failed(operation, error) from error

    def close(self) -> None:
        """Close the connections."""
        self._http.close()


class AsyncSession(_Calls):
    """Calls that are awaited."""

    def __init__(self, credentials: Credentials, base_url: str, timeout: float) -> None:
        super().__init__(credentials, base_url, timeout)
        self._http = self._client.get_async_httpx_client()

    async def call(self, operation: Operation[T], request: dict[str, Any]) -> T:
        """Make a call, once, and give what the answer holds. Raises the errors of `errors`."""
        return self._read(operation, await self._send(operation, request))

    async def _send(
        self, operation: Operation[T], request: dict[str, Any]
    ) -> httpx.Response:
        auth = self._auth(operation)
        encoded = self._encoded(operation, request)
        try:
            return await self._http.request(**encoded, auth=auth)
        except httpx.RequestError as error:
            raise self._failed(operation, error) from error

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()
