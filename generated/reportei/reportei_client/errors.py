"""Everything that a call can raise.

ReporteiError
+-- ConfigurationError   a credential or setting is missing or cannot be sent
+-- ConnectionFailed     no answer came
|   +-- NotSent          no server was reached: nothing was carried out
|   +-- TimedOut         the server took too long; whether it was carried out is not known
+-- ApiError             the answer is no success, or reports an error
    +-- BadRequest         400
    +-- Unauthorized       401
    +-- Forbidden          403
    +-- NotFound           404
    +-- Invalid            422
    +-- RateLimited        429
    +-- ServerFailed       500
    +-- ResponseError      the answer is a success, but not of the documented form
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx


class ReporteiError(Exception):
    """The base of all errors of this client."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.args, vars(self))


def _restored(kind: type[ReporteiError], args: tuple[Any, ...], state: dict[str, Any]) -> ReporteiError:
    """An error from another process, whatever its `__init__` takes."""
    error = kind.__new__(kind, *args)
    vars(error).update(state)
    return error


class ConfigurationError(ReporteiError):
    """A credential or setting is missing or cannot be sent; the message says how to give it."""


class ConnectionFailed(ReporteiError):
    """No answer came. Whether the request was carried out is not known.

    Attributes:
        operation_id: The operation, as named in the specification.
        request: The method and address of what was sent, without credentials.
    """

    def __init__(self, message: str, *, operation_id: str, request: str) -> None:
        super().__init__(message)
        self.operation_id = operation_id
        self.request = request


class NotSent(ConnectionFailed):
    """No server was reached: the host is unknown, refuses or cannot be asked so. Nothing was carried out."""


class TimedOut(ConnectionFailed):
    """The server took too long. Whether the request was carried out is not known."""


class ApiError(ReporteiError):
    """The answer is no success, or one that is not documented, or it reports an error under a status of success.

    Attributes:
        operation_id: The operation, as named in the specification.
        request: The method and address of what was sent, without credentials.
        status_code: The status of the answer.
        meaning: What the status is documented to mean; None for an undocumented one.
        body: The body of the answer: read as documented, or else as JSON, or else its text.
        content: The body of the answer, as it came.
        headers: The headers of the answer.
        retry_after: After how many seconds the server wants to be asked again; None where it does not say.
    """

    def __init__(
        self,
        message: str,
        *,
        operation_id: str,
        request: str,
        meaning: str | None,
        body: Any,
        retry_after: float | None,
        response: httpx.Response,
    ) -> None:
        super().__init__(message)
        self.operation_id = operation_id
        self.request = request
        self.status_code = response.status_code
        self.meaning = meaning
        self.body = body
        self.content = response.content
        self.headers = response.headers
        self.retry_after = retry_after


class BadRequest(ApiError):
    """The answer has status 400."""


class Unauthorized(ApiError):
    """The answer has status 401."""


class Forbidden(ApiError):
    """The answer has status 403."""


class NotFound(ApiError):
    """The answer has status 404."""


class Invalid(ApiError):
    """The answer has status 422."""


class RateLimited(ApiError):
    """The answer has status 429."""


class ServerFailed(ApiError):
    """The answer has status 500."""


class ResponseError(ApiError):
    """The status is a documented success, but the body is not what is documented: the message says where."""


BY_STATUS: Mapping[int, type[ApiError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    422: Invalid,
    429: RateLimited,
    500: ServerFailed,
}
