"""How a call is made and what its answer means, for the facade's methods."""

from __future__ import annotations

import re
from typing import Any, TypeVar, Unpack

import httpx

from ._auth import Credentials
from ._drift import Drifts, Note, OnDrift, salvaged
from ._kinds import Kind
from ._operation import Given, Operation, request
from .errors import ApiError, ConfigurationError, ConnectionFailed, ResponseError

T = TypeVar("T")

# How the text of a JSON container starts, after blanks and a byte order mark.
_OPENINGS = {"array": b"[", "object": b"{", "": b""}
_BLANK = b"\xef\xbb\xbf \t\r\n"
# What a mock says of a call, and no vendor: why it refuses, and which parts it had no use for.
MOCK_REASON, MOCK_IGNORED = "X-Mock-Reason", "X-Mock-Ignored"
USER_AGENT = "rex-client/0.1.0"


def _body(kind: Kind | None, response: httpx.Response, note: Note | None) -> Any:
    """What an answer holds. Raises whatever the reading stumbles over, unless that is to be noted."""
    if kind is None:
        return None
    container = kind.container()
    if not response.content.lstrip(_BLANK).startswith(_OPENINGS[container]):
        raise ValueError(f"not a JSON {container}")
    data = response.json()
    return kind.take(data) if note is None else salvaged(kind, data, note)


class _Calls:
    """What sync and async sessions share: everything but the sending."""

    def __init__(
        self, credentials: Credentials, base_url: str, timeout: float, on_drift: OnDrift
    ) -> None:
        if not re.match(r"https?://[^/\s]", base_url):
            raise ConfigurationError(
                f"base_url must start with http:// or https:// and a host, not {base_url!r}"
            )
        self.drifts = Drifts()
        self._credentials = credentials
        self._on_drift = on_drift
        self._settings: dict[str, Any] = {
            "base_url": base_url,
            "headers": {
                "User-Agent": USER_AGENT,
                "Accept": "application/json, */*;q=0.5",
            },
            "timeout": timeout,
        }

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
        documented = operation.documented(response.status_code)
        if not response.is_success or not documented:
            says = operation.statuses.get(documented, "a status that is not documented")
            raise self._error(ApiError, operation, response, f": {says}")
        try:
            parsed: T = _body(
                operation.answers.get(documented), response, self._note(operation)
            )
        except Exception as error:
            # whatever the reading stumbles over, the answer is at fault
            raise self._unlike(operation, response, error) from error
        return parsed

    def _note(self, operation: Operation[T]) -> Note | None:
        """Who is told of what is not as documented, None for nobody, who has it raised."""
        if self._on_drift == "collect":
            return self.drifts.of(operation.id)
        return None if self._on_drift == "raise" else lambda *_: None

    def _unlike(
        self, operation: Operation[T], response: httpx.Response, error: Exception
    ) -> ApiError:
        says = f", but not as documented: {error}"
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
            ("mock ignored", response.headers.get(MOCK_IGNORED, "")),
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

    def __init__(
        self, credentials: Credentials, base_url: str, timeout: float, on_drift: OnDrift
    ) -> None:
        super().__init__(credentials, base_url, timeout, on_drift)
        self._http = httpx.Client(**self._settings)

    def call(self, operation: Operation[T], **given: Unpack[Given]) -> T:
        """Make a call, once, and give what the answer holds. Raises the errors of `errors`."""
        return self._read(operation, self._send(operation, request(operation, given)))

    def _send(self, operation: Operation[T], sent: dict[str, Any]) -> httpx.Response:
        auth = self._auth(operation)
        try:
            return self._http.request(**sent, auth=auth)
        except httpx.RequestError as error:
            raise self._failed(operation, error) from error

    def close(self) -> None:
        """Close the connections."""
        self._http.close()


class AsyncSession(_Calls):
    """Calls that are awaited."""

    def __init__(
        self, credentials: Credentials, base_url: str, timeout: float, on_drift: OnDrift
    ) -> None:
        super().__init__(credentials, base_url, timeout, on_drift)
        self._http = httpx.AsyncClient(**self._settings)

    async def call(self, operation: Operation[T], **given: Unpack[Given]) -> T:
        """Make a call, once, and give what the answer holds. Raises the errors of `errors`."""
        return self._read(
            operation, await self._send(operation, request(operation, given))
        )

    async def _send(
        self, operation: Operation[T], sent: dict[str, Any]
    ) -> httpx.Response:
        auth = self._auth(operation)
        try:
            return await self._http.request(**sent, auth=auth)
        except httpx.RequestError as error:
            raise self._failed(operation, error) from error

    async def close(self) -> None:
        """Close the connections."""
        await self._http.aclose()
