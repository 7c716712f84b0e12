"""How a call is made and what its answer means, for the facade's methods."""

import linecache
import re
import traceback
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import CodeType
from typing import Any, Generic, TypeVar

import httpx

from ._auth import Credentials
from .client import Client
from .errors import ApiError, ConfigurationError, ConnectionFailed, ResponseError

T = TypeVar("T")

# How the text of a JSON container starts, after blanks and a byte order mark.
_OPENINGS = {"array": b"[", "object": b"{", "": b""}
_BLANK = b"\xef\xbb\xbf \t\r\n"
USER_AGENT = "rex-client/0.1.0"


@dataclass(frozen=True, slots=True)
class Operation(Generic[T]):
    """An operation: the credentials it takes, what each status means, and how an answer is read."""

    id: str
    security: tuple[tuple[str, ...], ...]
    statuses: Mapping[str, str]
    container: str
    parse: Callable[..., Any]

    def meaning(self, status: int) -> str | None:
        """What a status is documented to mean; None when it is not documented."""
        for documented in (str(status), f"{status // 100}XX", "default"):
            if documented in self.statuses:
                return self.statuses[documented]
        return None


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

    def _read(self, operation: Operation[T], response: httpx.Response) -> T:
        meaning = operation.meaning(response.status_code)
        if not response.is_success or meaning is None:
            says = meaning or "a status that is not documented"
            message = f"{operation.id} was answered {response.status_code}: {says}"
            raise self._error(ApiError, operation, response, message)
        try:
            opening = _OPENINGS[operation.container]
            if not response.content.lstrip(_BLANK).startswith(opening):
                raise ValueError(f"not a JSON {operation.container}")
            parsed: T = operation.parse(client=self._client, response=response)
        except (
            Exception
        ) as error:  # whatever generated code stumbles over, the answer is at fault
            message = (
                f"{operation.id} was answered {response.status_code}, "
                f"but not as documented: {_reason(error)}"
            )
            raise self._error(ResponseError, operation, response, message) from error
        return parsed

    def _error(
        self,
        kind: type[ApiError],
        operation: Operation[T],
        response: httpx.Response,
        message: str,
    ) -> ApiError:
        hide = self._credentials.hide
        body = " ".join(hide(response.text).split())[:200]
        return kind(
            hide(message) + (f" (body: {body})" if body else ""),
            operation_id=operation.id,
            meaning=operation.meaning(response.status_code),
            response=response,
        )


class Session(_Calls):
    """Calls that wait for their answer."""

    def __init__(self, credentials: Credentials, base_url: str, timeout: float) -> None:
        super().__init__(credentials, base_url, timeout)
        self._http = self._client.get_httpx_client()

    def call(self, operation: Operation[T], request: dict[str, Any]) -> T:
        """Make a call and give what the answer holds. Raises the errors of `errors`."""
        auth = self._auth(operation)
        try:
            response = self._http.request(**request, auth=auth)
        except httpx.RequestError as error:
            raise self._failed(operation, error) from error
        return self._read(operation, response)

    def close(self) -> None:
        """Close the connections."""
        self._http.close()


class AsyncSession(_Calls):
    """Calls that are awaited."""

    def __init__(self, credentials: Credentials, base_url: str, timeout: float) -> None:
        super().__init__(credentials, base_url, timeout)
        self._http = self._client.get_async_httpx_client()

    async def call(self, operation: Operation[T], request: dict[str, Any]) -> T:
        """Make a call and give what the answer holds. Raises the errors of `errors`."""
        auth = self._auth(operation)
        try:
            response = await self._http.request(**request, auth=auth)
        except httpx.RequestError as error:
            raise self._failed(operation, error) from error
        return self._read(operation, response)

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()


class _Plain:
    """Plain data where generated code expects a model: it asks for `to_dict` only."""

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = data

    def to_dict(self) -> dict[str, Any]:
        return {key: _json(value) for key, value in self._data.items()}


def body_of(body: Any) -> Any:
    """A body of models, plain mappings, or both."""
    if isinstance(body, Mapping):
        return _Plain(body)
    if isinstance(body, Sequence) and not isinstance(body, str | bytes):
        return [body_of(item) for item in body]
    return body


def _json(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return [_json(item) for item in value]
    if isinstance(value, Mapping):
        return {key: _json(item) for key, item in value.items()}
    return value.to_dict() if hasattr(value, "to_dict") else value


def _reason(error: Exception) -> str:
    """What was wrong, and in which field of which model the reading stopped, as far as the traceback tells."""
    place: list[str] = []
    for frame, line in traceback.walk_tb(error.__traceback__):
        if frame.f_code.co_name == "from_dict":
            place = place or [frame.f_locals["cls"].__name__]
            place += _field(frame.f_code, line)
    where = ".".join(place)
    if isinstance(error, KeyError):
        return f"{where} is missing"
    return f"{where}: {error}" if where else str(error)


def _field(code: CodeType, line: int) -> list[str]:
    """The field that a model was reading at this line: each is taken out of `d` before it is looked at."""
    for before in range(line, code.co_firstlineno, -1):
        source = linecache.getline(code.co_filename, before)
        if found := re.search(r'\bd\.pop\("([^"]+)"|= cls\(', source):
            return [found[1]] if found[1] else []
    return []
