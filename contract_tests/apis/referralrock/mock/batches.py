"""Batches: many items in one call, each carried out and answered for itself. Used by members, referrals and rewards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

import msgspec
from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.referralrock.mock.access import read_value
from contract_tests.harness.mocking import Refused, convert, json_response

T = TypeVar("T")
Shown = dict[str, Any]


class ResultInfo(msgspec.Struct, frozen=True):
    """How one item of a batch went. Success is the only value ever seen; Error is ours."""

    Status: str = "Success"
    Message: str | None = None


def failed(reason: str) -> ResultInfo:
    return ResultInfo("Error", reason)


async def read_batch(request: Request, type_: type[T]) -> list[tuple[Any, T]]:
    """The items of a body that is a list, each as it was sent and as `type_`."""
    sent = await read_value(request)
    return list(zip(sent, convert(sent, list[type_]), strict=True))  # type: ignore[valid-type]


def query_of(sent: Shown) -> Shown:
    """Most batches repeat the query of an item, as it was sent."""
    return {"query": sent.get("query", {})}


def results(
    batch: Iterable[tuple[Any, T]],
    act: Callable[[T], Shown],
    repeated: Callable[[Any], Shown] = query_of,
) -> Response:
    """An element for each item, in order: what is repeated of it, and what `act` shows or why it refuses."""
    return json_response(
        [{**repeated(sent), **_result(act, item)} for sent, item in batch]
    )


def _result(act: Callable[[T], Shown], item: T) -> Shown:
    try:
        return {**act(item), "resultInfo": ResultInfo()}
    except Refused as refused:
        return {"resultInfo": failed(refused.reason)}
