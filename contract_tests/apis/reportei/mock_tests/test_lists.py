"""Lists of the Reportei mock: customers in pages."""

from __future__ import annotations

from contract_tests.apis.reportei.calls import CUSTOMERS, Caller

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


def test_a_page_past_the_last_is_empty(caller: Caller) -> None:
    for page in ["2", "01000", "9" * 18]:
        listed = caller.get(CUSTOMERS, page=page)
        assert listed["data"] == []
        assert (listed["meta"]["from"], listed["meta"]["to"]) == (None, None)


def test_customers_can_be_given(caller: Caller) -> None:
    caller.act("give_customers", count=2)
    names = [row["name"] for row in caller.get(CUSTOMERS)["data"]]
    assert names[2:] == ["Given Customer 1", "Given Customer 2"]
