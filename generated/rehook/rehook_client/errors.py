"""Everything that a call can raise.

    RehookError
    +-- ConfigurationError   a credential or setting is missing or cannot be sent
    +-- ConnectionFailed     no answer came
    +-- ApiError             the answer is no success
        +-- ResponseError    the answer is a success, but not of the documented form

and what `parse_webhook` raises, RehookError too: WebhookError.
"""

from collections.abc import Mapping
from typing import Any

import httpx


class RehookError(Exception):
    """The base of all errors of this client."""


class ConfigurationError(RehookError):
    """A credential or setting is missing or cannot be sent; the message says how to give it."""


class ConnectionFailed(RehookError):
    """No answer came: refused, broken off or timed out. Whether the request was carried out is not known."""


class ApiError(RehookError):
    """The answer is no success, or one that is not documented.

    Attributes:
        operation_id: The operation, as named in the specification.
        status_code: The status of the answer.
        meaning: What the status is documented to mean; None for an undocumented one.
        content: The body of the answer.
        headers: The headers of the answer.
    """

    def __init__(
        self,
        message: str,
        *,
        operation_id: str,
        meaning: str | None,
        response: httpx.Response,
    ) -> None:
        super().__init__(message)
        self.operation_id = operation_id
        self.status_code = response.status_code
        self.meaning = meaning
        self.content = response.content
        self.headers = response.headers


class ResponseError(ApiError):
    """The status is a documented success, but the body is not what is documented: the message says where."""


class WebhookError(RehookError):
    """What came in is not what is documented of a webhook: the message says where, or that the event must be given.

    Attributes:
        event: The event that was given.
        body: The body as it was given.
    """

    def __init__(
        self, message: str, event: str | None, body: bytes | str | Mapping[str, Any]
    ) -> None:
        super().__init__(message)
        self.event = event
        self.body = body
