"""Paged, filtered and ordered lists that break their promise are found, shown on the library."""

import copy
import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any
from urllib.parse import urlencode

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.harness.checks.order import comparable
from contract_tests.harness.checks.undeclared import check_undeclared
from contract_tests.harness.http.client import Client
from contract_tests.harness.mocking.asked import Asked, Reply
from contract_tests.harness.mocking.changes import changed
from contract_tests.harness.mocking.defects import (
    HEALTHY,
    Defect,
    Serve,
    Spoil,
    answers,
    assumes,
    ignores,
    shows,
    turns,
)
from contract_tests.harness.report.violation import text
from contract_tests.selftest.gates import gate_to_library, gate_to_mock
from contract_tests.selftest.library import NOTES_ON_A_PAGE, SPEC, create
from contract_tests.selftest.library.checks import found_by
from scripts.spec.document import Spec
from scripts.spec.links import Link, links

Items = list[Any]
Slicing = Callable[[Items, int, int], Items]


async def all_of(asked: Asked, serve: Serve, **query: str) -> Any:
    """The healthy library's answer to another query."""
    other = asked.to("GET", asked.path, urlencode(query))
    return (await serve(other)).json


def of_list(name: str, told: Callable[[Asked, Serve], Awaitable[Any]]) -> Spoil:
    """Answers a list in another way."""

    async def spoil(asked: Asked, serve: Serve) -> Reply:
        if asked.method != "GET" or not asked.path.endswith(f"/{name}"):
            return await serve(asked)
        found = await told(asked, serve)
        return found if isinstance(found, Reply) else Reply(200).with_json(found)

    return spoil


def number(asked: Asked, name: str, default: int) -> int:
    return int(asked.query.get(name, default))


def books(slicing: Slicing) -> Spoil:
    """Cuts pages of books in another way; it is given all of them, the page and its size."""

    async def told(asked: Asked, serve: Serve) -> Any:
        shelf = asked.query.get("shelf")
        filtered = {"shelf": shelf} if shelf else {}
        answer = await all_of(asked, serve, per_page="20", **filtered)
        page, size = number(asked, "page", 1), number(asked, "per_page", 4)
        return {**answer, "data": slicing(answer["data"], page, size)}

    return of_list("books", told)


def loans(slicing: Slicing) -> Spoil:
    async def told(asked: Asked, serve: Serve) -> Any:
        answer = await all_of(asked, serve)
        offset, count = number(asked, "offset", 0), number(asked, "count", 999)
        return {**answer, "loans": slicing(answer["loans"], offset, count)}

    return of_list("loans", told)


def notes(slicing: Slicing) -> Spoil:
    async def told(asked: Asked, serve: Serve) -> Any:
        every: Items = []
        for page in range(20):
            every += await all_of(asked, serve, page=str(page))
        return slicing(every, number(asked, "page", 0), NOTES_ON_A_PAGE)

    return of_list("notes", told)


def counts_only_the_page(answer: Any) -> Any:
    return {**answer, "meta": {**answer["meta"], "total": len(answer["data"])}}


PAGED: list[tuple[str, Defect | Spoil, str]] = [
    ("listBooks", books(lambda every, page, size: every[(page - 1) * size :][: size + 1]), "were asked for"),
    ("listBooks", books(lambda every, page, size: every[page * size :][:size]), "is what was made"),
    ("listBooks", books(lambda every, page, size: every[max((page - 1) * size - 1, 0) :][:size]), "items .* where"),
    ("listBooks", books(lambda every, page, size: every[(page - 1) * (size + 1) :][:size]), "come"),
    ("listBooks", books(lambda every, page, size: every[(page - 1) * 3 :][:3]), "were asked for"),
    ("listBooks", books(lambda every, page, size: every[:size]), "after the last of|items .* where"),
    ("listBooks", books(lambda every, page, size: every[(page - 1) * size :][:size] or every[-size:]), "after the last of"),
    ("listBooks", books(lambda every, page, size: every[(page - 1) * size :][:size][::-1]), "by the order"),
    ("listBooks", shows("GET */books", counts_only_the_page), "the total is 4, and the list holds|the total is [0-9]+"),
    ("listBooks", turns('"data":[]', into=400, to="GET */books"), "answered 400 instead of a list"),
    ("listLoans", loans(lambda every, offset, count: every[offset + 1 :][:count]), "the total is"),
    ("listLoans", loans(lambda every, offset, count: every[max(offset - 1, 0) :][:count]), "items .* where|after the last"),
    ("listLoans", loans(lambda every, offset, count: every[offset:][: count + 1]), "were asked for"),
    ("listLoans", loans(lambda every, offset, count: every[offset:]), "were asked for"),
    ("listLoans", loans(lambda every, offset, count: every[:count]), "items .* where|after the last"),
    ("listLoans", shows("GET */loans", changed(total=lambda total: total + 1)), "the total is"),
    ("listNotes", notes(lambda every, page, size: every[max(page * size - 1, 0) :][:size]), "1 item of an earlier page"),
    ("listNotes", notes(lambda every, page, size: every[page * (size + 1) :][:size]), "is what was made"),
    ("listNotes", notes(lambda every, page, size: every[: size * (page + 1)][-size:]), "of an earlier page"),
    ("listNotes", notes(lambda every, page, size: every[1 + (page - 1) * size :][:size] if page else every[:1]), "pages of 1, 5"),
    ("listNotes", notes(lambda every, page, size: every[page * size :][:size] or every[-1:]), "1 item of an earlier page"),
    ("listNotes", answers(200, {}, to="GET */notes"), "without a list"),
]  # fmt: skip


@pytest.mark.parametrize(("operation", "spoil", "what"), PAGED)
def test_wrong_pages_are_found(
    operation: str, spoil: Defect | Spoil, what: str
) -> None:
    listing = SPEC.operation(operation)
    with gate_to_library(spoil) as gate:
        found = found_by(gate, "x-pagination", listing)
    pages = str(SPEC.origin(f"{listing.pointer}/x-pagination"))
    links = [str(SPEC.origin(link.pointer)) for link in links_to(operation)]
    assert {one.statement.place for one in found} <= {pages, *links}
    told = "\n".join(map(text, found))
    assert re.search(what, told), told
    assert all(one.sent.splitlines()[-1].startswith("curl ") for one in found)


def links_to(operation: str) -> list[Link]:
    return [link for link in links(SPEC) if link.target.id == operation]


def shelved(choose: Callable[[Items, str], Items]) -> Spoil:
    """Filters in another way; it is given all books and the shelf."""

    async def told(asked: Asked, serve: Serve) -> Any:
        shelf = asked.query.get("shelf")
        if shelf is None:
            return await serve(asked)
        answer = await all_of(asked, serve, per_page="20")
        chosen = choose(answer["data"], shelf)
        is_first = asked.query.get("page", "1") == "1"
        return {"data": chosen if is_first else [], "meta": {"total": len(chosen)}}

    return of_list("books", told)


def on(every: Items, shelf: str) -> Items:
    return [one for one in every if one["shelf"] == shelf]


FILTERED: list[tuple[Defect | Spoil, str]] = [
    (ignores("GET */books", "shelf"), "with another /shelf than"),
    (shelved(lambda every, shelf: on(every, shelf)[1:]), "and the whole list has|nothing with /shelf"),
    (shelved(lambda every, shelf: []), "nothing with /shelf"),
    (shelved(lambda every, shelf: on(every, shelf) or every), "which no item of the list has"),
    (shelved(lambda every, shelf: [*on(every, shelf), *every[-1:]]), "with another /shelf|and the whole list has"),
]  # fmt: skip


@pytest.mark.parametrize(("spoil", "what"), FILTERED)
def test_a_wrong_filter_is_found(spoil: Defect | Spoil, what: str) -> None:
    with gate_to_library(spoil) as gate:
        found = found_by(gate, "x-filters", SPEC.operation("listBooks"))
    parameter = "/paths/~1books/get/parameters/2/x-filters"
    told = "\n".join(map(text, found))
    assert {one.statement.place for one in found} == {str(SPEC.origin(parameter))}
    assert re.search(what, told), told
    assert "shelf=" in told


def test_a_filter_with_a_default_is_always_on() -> None:
    """Without the filter the list does not hold everything, so no value is known to match nothing."""
    document = copy.deepcopy(SPEC.document)
    shelf = document["paths"]["/books"]["get"]["parameters"][2]
    shelf["schema"]["default"] = "fiction"
    other = Spec(SPEC.name, replace(SPEC.bundle, document=document))
    fiction = assumes("GET */books", query={"shelf": "fiction"})
    with gate_to_mock(create, other, fiction) as gate:
        assert found_by(gate, "x-filters", other.operation("listBooks")) == []
        assert ("filter", "listBooks shelf") in gate.coverage.held


ORDERED: list[Slicing] = [
    lambda every, page, size: every[::-1][(page - 1) * size :][:size],
    lambda every, page, size: every[1::2] + every[::2] if page == 1 else [],
    lambda every, page, size: every[-1:] + every[:-1] if page == 1 else [],
]


@pytest.mark.parametrize("slicing", ORDERED)
def test_a_wrong_order_is_found(slicing: Slicing) -> None:
    with gate_to_library(books(slicing)) as gate:
        (found,) = found_by(gate, "x-order", SPEC.operation("listBooks"))
    assert found.statement.place == str(SPEC.origin("/paths/~1books/get/x-order"))
    assert found.what.startswith("/added_at is 20")


def test_what_holds_too_little_is_said() -> None:
    """Without what is made for it, one book is all that there is."""
    only_seeded = books(lambda every, page, size: every[-1:] if page == 1 else [])
    with gate_to_library(only_seeded) as gate:
        found_by(gate, "x-pagination", SPEC.operation("listBooks"))
        found_by(gate, "x-order", SPEC.operation("listBooks"))
        assert gate.coverage.held == set()
        assert gate.coverage.thin == {
            ("listBooks", "1 item to page"),
            ("listBooks", "no two values to order by"),
        }


@given(moments=st.lists(st.datetimes(timezones=st.just(UTC)), min_size=2))
def test_dates_are_compared_as_moments(moments: list[datetime]) -> None:
    east = timezone(timedelta(hours=5))
    texts = [
        one.isoformat() if i % 2 else _in(one, east) for i, one in enumerate(moments)
    ]
    assert comparable(texts) == moments


def _in(moment: datetime, zone: timezone) -> str:
    """The same moment written in another zone, but for the last hours that there are."""
    try:
        return moment.astimezone(zone).isoformat()
    except OverflowError:
        return moment.isoformat()


@pytest.mark.parametrize(
    ("lower", "higher"),
    [
        ("9", "10"),
        (9, "10"),
        ("2026-01-09T01:16:59.3936863Z", "2026-01-09T01:16:59.4Z"),
        ("2024-09-24 17:07:34", "2024-09-24 17:07:35"),
        ("2024-09-24", "2024-09-25T00:00:00+00:00"),
        ("2026-01-01T00:00:00+02:00", "2026-01-01T00:00:00Z"),
        ("B", "a"),
        ("9", "A"),
    ],
)
def test_values_are_compared_by_what_they_are(lower: Any, higher: Any) -> None:
    one, other = comparable([lower, higher])
    assert one < other


# Parameters that nobody has declared


async def pages_by_limit(asked: Asked, serve: Serve) -> Reply:
    """Uses a parameter in silence: it no longer names it as ignored."""
    limit = asked.query.get("limit")
    return await serve(asked.with_query({"limit": None, "per_page": limit}))


SORTS = shows(
    "GET /v1/books",
    changed(data=lambda books: [*books, *books]),
    when=lambda asked: asked.has("sort"),
)


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (HEALTHY, []),
        (pages_by_limit, ["has a use for limit"]),
        (SORTS, ["has a use for sort"]),
    ],
    ids=["healthy", "in-silence", "shown"],
)
def test_a_use_for_parameters_that_are_not_declared_is_found(
    spoil: Defect | Spoil, told: list[str]
) -> None:
    with gate_to_library(spoil) as gate:
        found = list(check_undeclared(Client(gate), SPEC.operation("listBooks")))
    assert [one.what for one in found] == told
