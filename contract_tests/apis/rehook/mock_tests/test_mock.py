"""The Rehook mock against the vendor's pages: credentials, errors, and customers in full depth."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contract_tests.apis.rehook.calls import CODE, CREATED, CUSTOMERS, PROCESSED, Caller
from contract_tests.harness.mocking.drawing import TEXTS, drawn

# The vendor's samples


def test_the_older_body_is_no_error_but_has_no_properties(caller: Caller) -> None:
    assert caller.upsert("a", Metadata={"key": "value"}) == CREATED
    assert caller.customer("a")["metadata"] == {}


def test_the_older_paths_are_gone(caller: Caller) -> None:
    answer = caller.call("POST", "/api/customers", json={})
    assert answer.status_code == 404
    assert "/customers" in answer.headers["X-Mock-Reason"]


def test_the_older_headers_are_no_credentials(caller: Caller) -> None:
    key, secret = caller.env.values()
    caller.headers = {"appId": key, "appSecret": secret}
    caller.refused(401, "GET", "/events/segment/check-auth")


# Create or update


def test_an_assigned_code_is_not_one_that_is_taken(caller: Caller) -> None:
    caller.upsert("a")
    code = caller.customer("a")["referral_code"]
    number = int(code.removeprefix("FRIEND"))
    caller.upsert("b", referral_code=f"FRIEND{number + 2}")
    caller.upsert("c")
    caller.upsert("d")
    codes = [caller.customer(one)["referral_code"] for one in "abcd"]
    assert len(set(codes)) == 4


def test_a_code_of_somebody_else_is_refused_and_changes_nothing(caller: Caller) -> None:
    caller.upsert("a", referral_code="KMN")
    caller.upsert("b", metadata={"Name": "B"})
    before = caller.customer("b")
    for source_id in ["b", "c"]:
        body = {"source_id": source_id, "referral_code": "KMN", "metadata": {"N": "C"}}
        error = caller.refused(400, "POST", CUSTOMERS, json=body)
        assert error["message"] == "referral code already exists"
    assert caller.customer("b") == before
    caller.refused(404, "GET", "/customers/c")


def test_ones_own_code_may_be_sent_again(caller: Caller) -> None:
    caller.upsert("a", referral_code="KMN")
    assert caller.upsert("a", referral_code="KMN") == PROCESSED


VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
    max_leaves=10,
)
IDS = TEXTS.filter(lambda text: text not in ("", ".", ".."))


@given(source_id=IDS, code=TEXTS, metadata=st.dictionaries(TEXTS, VALUES))
@drawn()
def test_what_is_sent_is_what_is_read(
    caller: Caller, source_id: str, code: str, metadata: dict[str, Any]
) -> None:
    caller.reset()
    caller.upsert(source_id, referral_code=code, metadata=metadata)
    read = caller.customer(source_id)
    assert (read["source_id"], read["metadata"]) == (source_id, metadata)
    assert read == caller.customer(read["id"])
    if code:
        assert read["referral_code"] == code


# Looking customers up


def test_ones_own_id_goes_before_that_of_rehook(caller: Caller) -> None:
    theirs = caller.seed["customer_id"]
    assert caller.upsert(theirs) == CREATED
    assert caller.customer(theirs)["source_id"] == theirs


@pytest.mark.parametrize("code", ["KMN", "kmn123", " KMN123", "a/b", "%00"])
def test_an_unknown_code_is_404(caller: Caller, code: str) -> None:
    caller.refused(404, "GET", CODE, code)


def test_the_component_of_a_customer(caller: Caller) -> None:
    path = "/customers/ui/components/{}"
    token, source_id = caller.seed["ui_component_token"], caller.seed["source_id"]
    assert caller.get(path, token, source_id=source_id)["url"].startswith("https://")
    caller.refused(400, "GET", path, token)
    for token_, id_ in [("x", source_id), (token, "nobody")]:
        query = {"source_id": id_}
        caller.refused(404, "GET", path, token_, params=query)
