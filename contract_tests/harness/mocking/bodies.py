"""Reading request bodies so that no garbage can take a mock down; used by every operation with a body."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec
from starlette.requests import ClientDisconnect, Request

from contract_tests.harness.mocking.fitting import (
    in_documented_case,
    unknown_keys,
    without_nulls,
)
from contract_tests.harness.mocking.mock import Refused
from contract_tests.harness.mocking.reading import reading_of

LARGEST_BODY = 1024 * 1024  # far above any documented example, small enough to hold
# Levels; what is read must be writable too, inside of what answers it.
DEEPEST_BODY = 200
T = TypeVar("T")


async def read_json(request: Request) -> Any:
    """The JSON value in the body, whatever content type the request names; Refused as below."""
    return parse_json(await read_body(request))


async def read_as(request: Request, type_: type[T]) -> T:
    """The JSON value in the body as `type_`; Refused as below."""
    return take(request, await read_json(request), type_)


def take(request: Request, value: Any, type_: type[T], status: int = 400) -> T:
    """A value that a request holds, as `type_`; Refused as by `convert`. Keys that the type does not name are told."""
    value = respelt(request, value, type_)
    reading_of(request).unknown_keys = unknown_keys(value, type_)
    return convert(value, type_, status)


def respelt(request: Request, value: Any, type_: type[T]) -> Any:
    """The value with the names of `type_`, where the vendor does not mind in which case a client writes them."""
    ignoring = reading_of(request).letter_case == "ignored"
    return in_documented_case(value, type_) if ignoring else value


async def read_body(request: Request) -> bytes:
    """The whole body; Refused with 413, in HTTP's own meaning, above LARGEST_BODY."""
    reading_of(request).body = True
    body = bytearray()
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > LARGEST_BODY:
                raise Refused(413, f"the body has more than {LARGEST_BODY} bytes")
    except ClientDisconnect:
        reason = "the client went away before the body was complete"
        raise Refused(400, reason) from None
    reading_of(request).sent = bytes(body)
    return reading_of(request).sent


def parse_json(body: bytes) -> Any:
    """The JSON value that `body` is; Refused with 400 when it is none that can be used.

    That is: not UTF-8, malformed, nested too deep, numbers out of range, lone surrogates, or a NUL
    in a string (legal JSON, but no vendor's text holds one, and what they do with it is unknown).
    """
    try:
        value = msgspec.json.decode(body)
    except UnicodeDecodeError:  # msgspec's message would quote the body
        raise Refused(400, "the body is not UTF-8") from None
    except ValueError as error:
        raise Refused(400, f"the body is not usable JSON: {error}") from None
    except RecursionError:
        raise Refused(400, "the body is nested too deep") from None
    if body.count(b"[") + body.count(b"{") > DEEPEST_BODY and _is_too_deep(value):
        raise Refused(400, "the body is nested too deep")
    if b"\\u0000" in body and _has_nul(value):
        raise Refused(400, "a string in the body holds a NUL")
    return value


def convert(value: Any, type_: type[T], status: int = 400) -> T:
    """`value` as `type_`, nulls as `without_nulls` says; Refused with `status` where its shape differs, naming the place."""
    try:
        return msgspec.convert(without_nulls(value, type_), type_)
    except msgspec.ValidationError as error:
        raise Refused(status, str(error)) from None


def sent_fields(body: msgspec.Struct) -> dict[str, Any]:
    """The fields of a body that were sent: all that are not UNSET."""
    fields = msgspec.structs.asdict(body).items()
    return {name: value for name, value in fields if value is not msgspec.UNSET}


def _is_too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(DEEPEST_BODY):
        level = [child for part in level for child in _children(part)]
        if not level:
            return False
    return True


def _has_nul(value: Any) -> bool:
    pending = [value]
    while pending:
        part = pending.pop()
        if isinstance(part, str) and "\0" in part:
            return True
        pending += _children(part)
    return False


def _children(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return [*value.keys(), *value.values()]
    return value if isinstance(value, list) else []
