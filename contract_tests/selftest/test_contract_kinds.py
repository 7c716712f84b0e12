"""How much a finding counts: a violation of what the vendor says, a difference from our readings, a note."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from contract_tests.harness.checks.rules import Planted, planted
from contract_tests.harness.mocking.broken import broken, served
from contract_tests.harness.report.statement import of_rule
from contract_tests.harness.report.violation import Violation, smallest
from contract_tests.selftest.smallest import API, SPEC
from contract_tests.selftest.warm import Contract
from scripts.target.settings import Settings


def of_basis(basis: str) -> Planted:
    """A defect that breaks a rule known so."""
    rules = {rule.id for rule in SPEC.rules if rule.basis == basis}
    return next(one for one in planted(API) if one.rule in rules)


@pytest.mark.parametrize(
    ("basis", "options", "kind"),
    [
        ("documented", (), "violation"),
        ("assumed", (), "difference"),
        ("assumed", ("--strict",), "difference"),
    ],
)
def test_only_what_the_vendor_says_fails_a_run_that_is_not_strict(
    basis: str, options: tuple[str, ...], kind: str, contract: Contract, tmp_path: Path
) -> None:
    one = of_basis(basis)
    with served(broken(API, one.defect)) as base_url:
        run = contract(API, f"--select={one.rule}", *options, at=base_url)
    fails = bool(options) or kind == "violation"
    assert run.returncode == fails, run.stdout + run.stderr
    assert re.search(rf"[1-9] {kind}s? \(profile", run.stdout)
    number = "" if kind == "violation" else "difference "
    assert re.search(rf"^{API} {number}1\. ", run.stdout, re.MULTILINE)
    assert f"({basis}" in run.stdout
    suite = ElementTree.parse(tmp_path / "junit.xml")
    assert bool(list(suite.iter("failure"))) == fails
    told = {each.attrib["name"] for each in suite.iter("property")}
    assert told == (set() if fails else {kind})
    page = (tmp_path / "contract.html").read_text(encoding="utf-8")
    assert f'<article class="{kind}">' in page


def test_our_own_mocks_are_held_to_everything() -> None:
    mocks, server = Settings((API,)), Settings((API,), "http://127.0.0.1:1")
    assert mocks.counted == ("violation", "difference", "note")
    assert server.counted == ("violation",)


def test_one_statement_is_told_once_with_the_smallest_request() -> None:
    statement = of_rule(SPEC, SPEC.rules[0])
    long, short, third = (
        Violation(API, "it", "", sent, "", statement, seen_in=(phase,))
        for sent, phase in (("curl long", "R01"), ("curl", "links"), ("curl x", "R01"))
    )
    (found,) = smallest([long, short, third])
    assert (found.sent, found.seen) == ("curl", "3 times, in R01, links")
