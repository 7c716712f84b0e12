"""Lists of the Reportei mock: customers and integrations in pages."""

from __future__ import annotations

from math import ceil

from hypothesis import given
from hypothesis import strategies as st

from contract_tests.apis.reportei.calls import CUSTOMERS, INTEGRATIONS, Caller
from contract_tests.harness.mocking.drawing import drawn

FIRST = ["uuid", "name", "created_at", "updated_at"]


def test_the_first_page_has_fifteen(caller: Caller) -> None:
    for number in range(16):
        caller.create(f"Customer {number}")
    listed = caller.get(CUSTOMERS)
    assert list(listed) == ["data", "meta"]
    assert len(listed["data"]) == 15
    assert list(listed["data"][0])[:4] == FIRST
    assert listed["meta"] == {
        "current_page": 1,
        "from": 1,
        "last_page": 2,
        "path": f"{caller.base_url}/api{CUSTOMERS}",
        "per_page": 15,
        "to": 15,
        "total": 18,
        "total_pages": 2,
        "sortBy": None,
        "descending": False,
    }
    assert caller.get(CUSTOMERS, page=2)["meta"]["from"] == 16


@given(others=st.integers(0, 30), per_page=st.integers(1, 100))
@drawn(50)
def test_pages_partition_the_customers(
    caller: Caller, others: int, per_page: int
) -> None:
    caller.reset()
    made = [caller.create(str(number))[0]["uuid"] for number in range(others)]
    first = [caller.seed[f"{one}customer_uuid"] for one in ("", "second_")]
    pages = ceil((others + 2) / per_page)
    seen = []
    for page in range(1, pages + 1):
        listed = caller.get(CUSTOMERS, page=page, per_page=per_page)
        meta, rows = listed["meta"], [row["uuid"] for row in listed["data"]]
        assert (meta["current_page"], meta["per_page"]) == (page, per_page)
        assert meta["last_page"] == meta["total_pages"] == pages
        assert meta["total"] == others + 2
        assert meta["to"] - meta["from"] + 1 == len(rows)
        seen += rows
    assert seen == [*first, *made]


def test_pages_partition_the_integrations(caller: Caller) -> None:
    _, own = caller.create()
    body = {"enable_multi_account_selection": True}
    session = own.session(body)["session_uuid"]
    names = [f"account {number}" for number in range(31)]
    own.act("connect_accounts", session_uuid=session, source_names=names)
    for asked, per_page in (({}, 15), ({"per_page": 7}, 7), ({"per_page": 100}, 100)):
        first = own.get(INTEGRATIONS, **asked)
        assert first["meta"]["per_page"] == per_page
        assert first["meta"]["total"] == 31
        pages = range(1, first["meta"]["last_page"] + 1)
        listed = [own.get(INTEGRATIONS, page=page, **asked) for page in pages]
        rows = [row for one in listed for row in one["data"]]
        assert [row["source_name"] for row in rows] == names
        assert max(len(one["data"]) for one in listed) <= per_page


def test_a_page_past_the_last_is_empty(caller: Caller) -> None:
    for page in ["2", "01000", "9" * 18]:
        listed = caller.get(CUSTOMERS, page=page)
        assert listed["data"] == []
        assert (listed["meta"]["from"], listed["meta"]["to"]) == (None, None)


def test_a_page_has_a_hundred_at_most(caller: Caller) -> None:
    assert caller.get(CUSTOMERS, per_page=100)["meta"]["per_page"] == 100
    caller.refused(422, "GET", CUSTOMERS, params={"per_page": 101})


def test_customers_can_be_given(caller: Caller) -> None:
    caller.act("give_customers", count=2)
    names = [row["name"] for row in caller.get(CUSTOMERS)["data"]]
    assert names[2:] == ["Given Customer 1", "Given Customer 2"]
    for count in (0, -1, 1001):
        assert "1000" in caller.cannot_act("give_customers", count=count)
