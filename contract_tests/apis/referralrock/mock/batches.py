"""Batches: many items in one call, each carried out and answered for itself. Used by members, referrals and rewards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import GenericAlias
from typing import Any, TypeVar

import msgspec
from starlette.requests import Request

from contract_tests.apis.referralrock.mock.access import read_value
from contract_tests.harness.mocking import Refused, Shown, respelt, take

T = TypeVar("T")


class ResultInfo(msgspec.Struct, frozen=True):
    """How one item of a batch went. Clients wait for Success, and for Succeeded where referrals are changed; Error is ours."""

    Status: str = "Success"
    Message: str | None = None


DONE = ResultInfo()


def failed(reason: str) -> ResultInfo:
    return ResultInfo("Error", reason)


async def read_batch(request: Request, type_: type[T]) -> list[tuple[Any, T]]:
    """The items of a body that is a list, each as it was sent, in the vendor's letter case, and as `type_`."""
    types: Any = GenericAlias(list, (type_,))
    sent = respelt(request, await read_value(request), types)
    return list(zip(sent, take(request, sent, types), strict=True))


def query_of(sent: Shown) -> Shown:
    """Most batches repeat the query of an item, as it was sent."""
    return {"query": sent.get("query") or {}}


def results(
    batch: Iterable[tuple[Any, T]],
    act: Callable[[T], Shown],
    repeated: Callable[[Any], Shown] = query_of,
    done: ResultInfo = DONE,
) -> list[Shown]:
    """An element for each item, in order: what is repeated of it, and what `act` shows or why it refuses."""
    return [{**repeated(sent), **_result(act, item, done)} for sent, item in batch]


def _result(act: Callable[[T], Shown], item: T, done: ResultInfo) -> Shown:
    try:
        return {**act(item), "resultInfo": done}
    except Refused as refused:
        return {"resultInfo": failed(refused.reason)}
