"""The tests that prove an operation and the route that plays it are found in the tests and the mock of every API, though no verb may import them."""

import pytest

from contract_tests.harness.checks.rules import rule_tests as run_by_harness
from scripts.cli.layout import API_TESTS, SPECS
from scripts.review.operation_reviews import OperationReviewer
from scripts.review.proofs import rule_tests
from scripts.spec.document import api_names, load


@pytest.mark.parametrize("api", api_names(SPECS))
def test_every_operation_has_its_route_and_looks_as_it_is(api: str) -> None:
    spec = load(SPECS / api)
    reviewer = OperationReviewer(spec, spec, API_TESTS / api)
    every = list(reviewer.reviews(each.id for each in spec.operations))
    assert [each.operation.id for each in every if each.lacks_route] == []
    assert [each.operation.id for each in every if each.is_changed] == []
    lines = [each.route.origin for each in every if each.route]
    for origin in lines:
        line = origin.file.read_text(encoding="utf-8").splitlines()[origin.line - 1]
        assert " def " in line or "PathItem" in line, origin


@pytest.mark.parametrize("api", api_names(SPECS))
def test_the_tests_of_rules_are_those_that_a_contract_run_makes(api: str) -> None:
    read = {each.rule for each in rule_tests(API_TESTS / api)}
    assert read == run_by_harness(api).keys()
