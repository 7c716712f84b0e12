"""Generated clients: names of methods, arguments and resources, and what is done where two collide."""

import string
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openapi_python_client.strings import PythonIdentifier

from contract_tests.selftest.toys import document, operation
from scripts.client import naming
from scripts.spec import names
from scripts.spec.document import Spec, of_data
from scripts.spec.finding import Unsupported


def spec(name: str, title: str, *named: tuple[str, str]) -> Spec:
    """A specification with operations of these ids and tags."""
    paths: dict[str, Any] = {
        f"/{i}": {"get": operation(operation_id, tags=[tag])}
        for i, (operation_id, tag) in enumerate(named)
    }
    info = {"title": title, "version": "1"}
    return of_data(name, document(paths, info=info))


@pytest.mark.parametrize(
    ("operation_id", "tag", "resource", "method"),
    [
        ("listOrders", "orders", "orders", "list"),
        ("getOrder", "orders", "orders", "get"),
        ("createGiftCards", "gift-cards", "gift_cards", "create"),
        ("getStatus", "statuses", "statuses", "get"),
        ("getResponse", "responses", "responses", "get"),
        ("listCategories", "categories", "categories", "list"),
        ("getCategory", "categories", "categories", "get"),
        ("updateOrderPaymentStatus", "orders", "orders", "update_payment_status"),
        ("createOrUpdateOrder", "orders", "orders", "create_or_update"),
        ("resetCache", "orders", "orders", "reset_cache"),
        ("importOrders", "orders", "orders", "import_"),
        ("sendOAuth2Token", "orders", "orders", "send_o_auth2_token"),
        ("ping", "orders", "orders", "ping"),
    ],
)
def test_an_operation_is_a_method_of_its_resource(
    operation_id: str, tag: str, resource: str, method: str
) -> None:
    methods = naming.methods(spec("acme", "Acme", (operation_id, tag)))
    assert methods == {operation_id: naming.MethodName(resource, method)}


@pytest.mark.parametrize(
    ("argument", "method"),
    [
        ("customer_token", "for_customer"),
        ("gift_card_token", "for_gift_card"),
        ("token", ""),
        ("customer_key", ""),
        ("token_of_customer", ""),
    ],
)
def test_a_token_of_somebody_can_be_switched(argument: str, method: str) -> None:
    assert naming.switch(argument) == method


def test_methods_that_collide_keep_their_whole_names() -> None:
    named = [("getOrder", "orders"), ("getOrders", "orders"), ("listOrders", "orders")]
    methods = naming.methods(spec("acme", "Acme", *named, ("getUser", "users")))
    assert [each.name for each in methods.values()] == [
        *("get_order", "get_orders", "list", "get")
    ]


def test_two_operations_of_one_name_are_refused() -> None:
    named = [("getOrders", "orders"), ("get-orders", "orders")]
    with pytest.raises(Unsupported, match=r"orders\.get_orders\(\)"):
        naming.methods(spec("acme", "Acme", *named))


def test_a_paged_list_has_a_method_for_one_page() -> None:
    listing = spec("acme", "Acme", ("listOrders", "orders"), ("getOrder", "orders"))
    listing.operations[0].value["x-pagination"] = {"style": "page"}
    methods = naming.methods(listing)
    assert methods["listOrders"] == naming.MethodName("orders", "list", "list_page")
    assert methods["getOrder"] == naming.MethodName("orders", "get")


def test_an_operation_may_not_be_the_page_of_another() -> None:
    named = [("listOrders", "orders"), ("listOrdersPage", "orders")]
    listing = spec("acme", "Acme", *named)
    listing.operations[0].value["x-pagination"] = {"style": "page"}
    with pytest.raises(Unsupported, match=r"orders\.list_page\(\)"):
        naming.methods(listing)


@given(st.text() | st.from_regex(r"[A-Za-z0-9_. -]{1,12}", fullmatch=True))
@example("type")
@example("self")
@example("class")
@example("pageSize")
@example("Address1")
@example("_page")
@example("page[size]")
@example("a\\b")
@example("\u01c5a")
@example("")
def test_an_argument_is_named_as_in_generated_code(name: str) -> None:
    assert naming.argument(name) == PythonIdentifier(name, "field_")


NAMES = st.text(string.ascii_letters + string.digits, min_size=1).filter(
    lambda name: name[0] in string.ascii_lowercase
)


@given(st.lists(NAMES, unique_by=names.snake), st.sampled_from(["orders", "cards"]))
def test_methods_are_distinct_identifiers(ids: list[str], tag: str) -> None:
    methods = naming.methods(spec("acme", "Acme", *((each, tag) for each in ids)))
    names = [each.name for each in methods.values()]
    assert all(name.isidentifier() for name in names)
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    ("name", "title", "facade"),
    [
        ("acme", "Acme", "Acme"),
        ("acme", "Acme API", "Acme"),
        ("bigacme", "Big Acme - Orders", "BigAcme"),
        ("acme8", "ACME8", "ACME8"),
        ("big-acme", "Big-Acme", "BigAcme"),
    ],
)
def test_the_facade_is_named_by_the_title(name: str, title: str, facade: str) -> None:
    assert naming.facade(spec(name, title)) == facade


def test_a_title_that_does_not_spell_the_folder_is_refused() -> None:
    with pytest.raises(Unsupported, match="'The Acme API' does not begin with 'acme'"):
        naming.facade(spec("acme", "The Acme API"))


def test_packages_and_variables_follow_the_folder() -> None:
    assert naming.package("big-acme") == "big_acme_client"
    assert naming.distribution("big-acme") == "big-acme-client"
    assert names.variable("big-acme", "api_key") == "BIG_ACME_API_KEY"
