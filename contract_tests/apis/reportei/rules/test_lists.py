"""One test for each rule on the list of customers; `rule` names what it proves, and the defects that it finds."""

from __future__ import annotations

from typing import Any

import pytest

from contract_tests.apis.reportei.calls import CUSTOMERS, UNKNOWN, Calls
from contract_tests.harness.checks.expect import Expected, ExpectedAnswer, expect
from contract_tests.harness.checks.rules import rule
from contract_tests.harness.http.client import MockControl
from contract_tests.harness.mocking.changes import changed, inside, without
from contract_tests.harness.mocking.defects import assumes, shows, turns


def page(api: Calls, **params: int) -> ExpectedAnswer:
    texts = {name: str(value) for name, value in params.items()}
    return expect(api.get(CUSTOMERS, params=texts)).status(200)


def meta(api: Calls, **params: int) -> Expected[dict[str, Any]]:
    told: dict[str, Any] = page(api, **params).at("meta")
    return expect(told, "meta")


def is_listed(api: Calls, uuid: str) -> bool:
    """Whether a customer is on any page of the list."""
    last = -(-meta(api).at("total") // 100)
    pages = (
        page(api, page=n, per_page=100).each("data", "uuid") for n in range(1, last + 1)
    )
    return any(uuid in one for one in pages)


def a_page_too_few(meta: dict[str, Any]) -> dict[str, Any]:
    return {**meta, "last_page": meta["total"] // meta["per_page"]}


def a_page_too_many(meta: dict[str, Any]) -> dict[str, Any]:
    return {**meta, "total_pages": meta["total"] // meta["per_page"] + 1}


@rule("r14").broken_by(
    shows(
        f"*{CUSTOMERS}",
        inside("meta", changed(current_page=0)),
        when=lambda asked: not asked.has("page"),
    ),
    assumes(f"*{CUSTOMERS}", query={"page": "2"}),
)
def test_the_first_page_comes_unasked(api: Calls) -> None:
    meta(api).includes({"current_page": 1})


@rule("r14").broken_by(assumes(f"*{CUSTOMERS}", query={"page": "2"}))
def test_unasked_and_asked_for_it_is_one_page(api: Calls, mock: MockControl) -> None:
    mock.act("give_customers", count=20)
    first = page(api, page=1).at("data")
    expect(page(api).at("data"), "the page that comes unasked").equals(first)


@rule("r15").broken_by(assumes(f"*{CUSTOMERS}", query={"per_page": "20"}))
def test_a_page_has_15_customers_unasked(api: Calls) -> None:
    listed = page(api)
    expect(listed.at("meta", "per_page"), "meta.per_page").equals(15)
    expect(len(listed.at("data")), "the customers").fits("15 at most", lambda n: n < 16)


@rule("r16").broken_by(
    turns(200, into=422, when=lambda asked: asked.query.get("per_page") == "100")
)
def test_a_page_of_100_is_accepted(api: Calls) -> None:
    meta(api, per_page=100).includes({"per_page": 100})


@rule("r16").broken_by(shows(f"*{CUSTOMERS}", changed(data=lambda items: items[:50])))
def test_a_page_has_up_to_100_customers(api: Calls, mock: MockControl) -> None:
    mock.act("give_customers", count=120)
    expect(page(api, per_page=100).at("data"), "the customers of the page").counts(100)


@rule("r17").broken_by(shows(f"*{CUSTOMERS}", without("meta")))
def test_a_list_has_data_and_meta(api: Calls) -> None:
    for name, kind in (("data", list), ("meta", dict)):
        found = expect(page(api).at(name), name)
        found.fits(
            f"a {kind.__name__}", lambda value, kind=kind: isinstance(value, kind)
        )


@rule("r18").broken_by(
    shows(f"*{CUSTOMERS}", inside("meta", changed(current_page=1))),
    shows(f"*{CUSTOMERS}", inside("meta", changed(per_page=15))),
)
@pytest.mark.parametrize(("number", "size"), [(1, 1), (2, 1), (1, 40), (1, 100)])
def test_meta_repeats_page_and_per_page(api: Calls, number: int, size: int) -> None:
    api.create()  # beside the one whose token is sent, so that there are two pages of one
    told = meta(api, page=number, per_page=size)
    told.includes({"current_page": number, "per_page": size})


@rule("r19").broken_by(
    shows(f"*{CUSTOMERS}", inside("meta", a_page_too_few)),
    shows(f"*{CUSTOMERS}", inside("meta", a_page_too_many)),
)
@pytest.mark.parametrize("size", [1, 4, 5, 7, 100])
def test_the_pages_are_as_many_as_it_takes(api: Calls, size: int) -> None:
    told = meta(api, per_page=size)
    pages = -(-told.at("total") // size)
    names = {"last_page", "total_pages"} & told.value.keys()
    told.includes(dict.fromkeys(names, pages))


@rule("r23").broken_by(
    shows(f"GET *{CUSTOMERS}", changed(data=lambda items: items[:1]))
)
def test_a_new_customer_is_listed(api: Calls) -> None:
    uuid = api.created()
    expect(uuid, "a new customer").fits("in the list", lambda one: is_listed(api, one))
    api.delete(uuid)
    expect(is_listed(api, uuid), "that it is listed when deleted").equals(False)


@rule("r23").broken_by(
    shows(f"*{CUSTOMERS}", changed(data=lambda items: [*items, {"uuid": UNKNOWN}]))
)
def test_a_list_has_the_merchants_own_customers(api: Calls, mock: MockControl) -> None:
    own = [mock.seed[f"{one}customer_uuid"] for one in ("", "second_")]
    own.append(api.created())
    listed = page(api, per_page=100).each("data", "uuid")
    expect(sorted(listed), "the customers listed").equals(sorted(own))
