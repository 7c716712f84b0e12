"""The Rehook mock against the vendor's pages: credentials, errors, and customers in full depth."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from contract_tests.apis.rehook.caller import PROCESSED, Rehook
from contract_tests.harness.mocking import basic_header

CREATED = "Customer Created"
KRISHNA = {
    "metadata": {
        "Name": "krishnananda",
        "Phone": "123456789",
        "location": "Bangalore",
        "Gender": "Male",
    },
    "referral_code": "KMN",
    "source_id": "KMN@2531",
}
EVERY_OPERATION = [
    ("POST", "/customers"),
    ("GET", "/customers/KMN@123"),
    ("GET", "/customers/validate-code/KMN123"),
    ("GET", "/customers/referral/list/KMN@123"),
    ("GET", "/customers/ui/components/x"),
    ("POST", "/events/invoke"),
    ("GET", "/events/segment/check-auth"),
    ("GET", "/wallets/customer/KMN@123"),
    ("GET", "/wallets/customer/KMN@123/transactions/x"),
    ("PUT", "/wallets/customer/KMN@123/transactions/x"),
    ("POST", "/coupons/list/all"),
    ("POST", "/coupons/validate"),
    ("POST", "/coupons/apply"),
    ("GET", "/campaigns/meta-data"),
    ("GET", "/campaigns/leaderboards/x"),
    ("GET", "/campaigns/reward-progress"),
]

# The vendor's samples


def test_the_two_worked_cases(rehook: Rehook) -> None:
    first = rehook.post("/customers", {**KRISHNA, "referral_code": ""})
    assert list(first) == ["message", "requestId"]
    assert first["message"] == CREATED
    assert UUID(first["requestId"])

    properties = {**KRISHNA["metadata"], "Phone": "5389559"}  # type: ignore[dict-item]
    changed = {**KRISHNA, "referral_code": "", "metadata": properties}
    second = rehook.post("/customers", changed)
    assert second["message"] == PROCESSED
    assert second["requestId"] != first["requestId"]
    assert rehook.customer("KMN@2531")["metadata"] == properties


def test_the_sample_of_the_parameters(rehook: Rehook) -> None:
    assert rehook.post("/customers", KRISHNA)["message"] == CREATED
    assert rehook.customer("KMN@2531")["referral_code"] == "KMN"


def test_what_the_third_party_sends(rehook: Rehook) -> None:
    assert rehook.upsert("user1234", metadata={"name": "abc"}) == CREATED


def test_the_older_body_is_no_error_but_has_no_properties(rehook: Rehook) -> None:
    assert rehook.upsert("a", Metadata={"key": "value"}) == CREATED
    assert rehook.customer("a")["metadata"] == {}


def test_the_older_paths_are_gone(rehook: Rehook) -> None:
    answer = rehook.call("POST", "/api/customers", json=KRISHNA)
    assert answer.status_code == 404
    assert "/customers" in answer.headers["X-Mock-Reason"]


# Credentials


@pytest.mark.parametrize(("method", "path"), EVERY_OPERATION)
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Authorization": "Basic x"},
        {"appId": "rehook-mock-api-key", "appSecret": "rehook-mock-secret-key"},
        basic_header("rehook-mock-api-key", "hush"),
        basic_header("rehook-mock-secret-key", "rehook-mock-api-key"),
    ],
    ids=["none", "garbled", "old headers", "wrong secret", "swapped"],
)
def test_without_the_key_pair_all_is_401(
    rehook: Rehook, method: str, path: str, headers: dict[str, str]
) -> None:
    answer = rehook.client.request(method, path, headers=headers, content=b"{")
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"] == "Basic"
    assert answer.json()["code"] == 401
    assert "hush" not in answer.text + answer.headers["X-Mock-Reason"]


def test_a_key_pair_can_be_checked(rehook: Rehook) -> None:
    assert rehook.get("/events/segment/check-auth") == {"status": "ok"}


def test_the_environment_has_the_key_pair(rehook: Rehook) -> None:
    env = rehook.client.get("/_mock").json()["env"]
    assert list(env) == ["REHOOK_API_KEY", "REHOOK_SECRET_KEY"]
    assert basic_header(*env.values()) == rehook.headers


# Errors


@pytest.mark.parametrize(
    ("method", "path"), [one for one in EVERY_OPERATION if one[0] != "GET"]
)
@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"// {}", b'"a"'])
def test_a_body_that_is_no_object_is_400(
    rehook: Rehook, method: str, path: str, body: bytes
) -> None:
    wallet = rehook.seed["wallet_id"]
    path = path.replace("transactions/x", f"transactions/{wallet}")
    error = rehook.refused(method, path, content=body, params={"type": "redeem"})
    assert error["code"] == 400
    assert error["details"]


@pytest.mark.parametrize(("method", "path"), EVERY_OPERATION)
def test_other_failures_have_the_error_object_too(
    rehook: Rehook, method: str, path: str
) -> None:
    assert rehook.refused("DELETE", path)["code"] == 405
    rehook.act("fail_next_request")
    assert rehook.refused(method, path)["code"] == 500


# Create or update


def test_only_the_source_id_is_needed(rehook: Rehook) -> None:
    assert rehook.upsert("a") == CREATED
    assert rehook.upsert("a") == PROCESSED


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("source_id", None),
        ("source_id", ""),
        ("source_id", 1),
        ("source_id", ["a"]),
        ("referral_code", 1),
        ("referral_code", {}),
        ("metadata", None),
        ("metadata", []),
        ("metadata", "a"),
    ],
)
def test_a_wrong_type_is_400_and_named(rehook: Rehook, field: str, value: Any) -> None:
    error = rehook.refused("POST", "/customers", json={"source_id": "a", field: value})
    assert error["code"] == 400
    assert f"$.{field}" in error["details"]
    assert rehook.refused("GET", "/customers/a")["code"] == 404


def test_without_a_source_id_it_is_400(rehook: Rehook) -> None:
    error = rehook.refused("POST", "/customers", json={"metadata": {}})
    assert "source_id" in error["details"]


@pytest.mark.parametrize("none", [{}, {"referral_code": ""}, {"referral_code": None}])
def test_without_a_code_one_is_assigned_and_kept(
    rehook: Rehook, none: dict[str, Any]
) -> None:
    assert rehook.upsert("a", **none) == CREATED
    assert rehook.upsert("b", **none) == CREATED
    code = rehook.customer("a")["referral_code"]
    assert code
    assert code != rehook.customer("b")["referral_code"]
    assert rehook.upsert("a", metadata={"Name": "A"}, **none) == PROCESSED
    assert rehook.customer("a")["referral_code"] == code


def test_an_assigned_code_is_none_that_is_taken(rehook: Rehook) -> None:
    rehook.upsert("a")
    code = rehook.customer("a")["referral_code"]
    number = int(code.removeprefix("FRIEND"))
    rehook.upsert("b", referral_code=f"FRIEND{number + 2}")
    rehook.upsert("c")
    rehook.upsert("d")
    codes = [rehook.customer(one)["referral_code"] for one in "abcd"]
    assert len(set(codes)) == 4


def test_a_new_code_replaces_the_old_one(rehook: Rehook) -> None:
    rehook.upsert("a", referral_code="OLD")
    rehook.upsert("a", referral_code="NEW")
    assert rehook.customer("a")["referral_code"] == "NEW"
    path = "/customers/validate-code/{}"
    assert rehook.get(path, "NEW")["source_id"] == "a"
    assert rehook.refused("GET", path, "OLD")["code"] == 404
    assert rehook.upsert("b", referral_code="OLD") == CREATED


def test_a_code_of_somebody_else_is_refused_and_changes_nothing(
    rehook: Rehook,
) -> None:
    rehook.upsert("a", referral_code="KMN")
    rehook.upsert("b", metadata={"Name": "B"})
    before = rehook.customer("b")
    for source_id in ["b", "c"]:
        body = {"source_id": source_id, "referral_code": "KMN", "metadata": {"N": "C"}}
        error = rehook.refused("POST", "/customers", json=body)
        assert error["message"] == "referral code already exists"
        assert error["code"] == 400
    assert rehook.customer("b") == before
    assert rehook.refused("GET", "/customers/c")["code"] == 404


def test_ones_own_code_may_be_sent_again(rehook: Rehook) -> None:
    rehook.upsert("a", referral_code="KMN")
    assert rehook.upsert("a", referral_code="KMN") == PROCESSED


def test_properties_are_merged(rehook: Rehook) -> None:
    rehook.upsert("a", metadata={"Name": "A", "location": "Bangalore"})
    rehook.upsert("a", metadata={"Name": "B", "age": 7})
    expected = {"Name": "B", "location": "Bangalore", "age": 7}
    assert rehook.customer("a")["metadata"] == expected


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"))
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXTS,
    lambda inner: st.lists(inner) | st.dictionaries(TEXTS, inner),
)
IDS = TEXTS.filter(lambda text: text not in ("", ".", ".."))


@given(source_id=IDS, code=TEXTS, metadata=st.dictionaries(TEXTS, VALUES))
@settings(
    derandomize=True,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_what_is_sent_is_what_is_read(
    rehook: Rehook, source_id: str, code: str, metadata: dict[str, Any]
) -> None:
    rehook.client.post("/_mock/reset")
    rehook.upsert(source_id, referral_code=code, metadata=metadata)
    read = rehook.customer(source_id)
    assert (read["source_id"], read["metadata"]) == (source_id, metadata)
    assert read == rehook.customer(read["id"])
    if code:
        assert read["referral_code"] == code


def test_a_query_is_ignored(rehook: Rehook) -> None:
    assert rehook.post("/customers", KRISHNA, a="b")["message"] == CREATED


# Looking customers up


def test_a_customer_is_found_by_either_id(rehook: Rehook) -> None:
    by_source = rehook.customer(rehook.seed["source_id"])
    assert by_source == rehook.customer(rehook.seed["customer_id"])
    assert by_source["id"] == rehook.seed["customer_id"]
    assert by_source["source_id"] == rehook.seed["source_id"] == "KMN@123"
    assert by_source["referral_count"] == 1


def test_ones_own_id_goes_before_that_of_rehook(rehook: Rehook) -> None:
    theirs = rehook.seed["customer_id"]
    assert rehook.upsert(theirs) == CREATED
    assert rehook.customer(theirs)["source_id"] == theirs


@pytest.mark.parametrize(
    "path",
    ["/customers/{}", "/customers/referral/list/{}", "/wallets/customer/{}"],
)
def test_an_unknown_customer_is_404(rehook: Rehook, path: str) -> None:
    error = rehook.refused("GET", path, "nobody")
    assert error["code"] == 404
    assert "'nobody'" in error["details"]


def test_a_code_names_its_owner(rehook: Rehook) -> None:
    owner = rehook.get("/customers/validate-code/{}", rehook.seed["referral_code"])
    assert owner == rehook.customer(rehook.seed["source_id"])


@pytest.mark.parametrize("code", ["KMN", "kmn123", " KMN123", "a/b", "%00"])
def test_an_unknown_code_is_404(rehook: Rehook, code: str) -> None:
    path = "/customers/validate-code/{}"
    assert rehook.refused("GET", path, code)["code"] == 404


def test_the_component_of_a_customer(rehook: Rehook) -> None:
    path = "/customers/ui/components/{}"
    token, source_id = rehook.seed["ui_component_token"], rehook.seed["source_id"]
    assert rehook.get(path, token, source_id=source_id)["url"].startswith("https://")
    assert rehook.refused("GET", path, token)["code"] == 400
    for token_, id_ in [("x", source_id), (token, "nobody")]:
        query = {"source_id": id_}
        assert rehook.refused("GET", path, token_, params=query)["code"] == 404
