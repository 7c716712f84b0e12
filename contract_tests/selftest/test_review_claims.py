"""Changed statements are told in a plain sentence each, and what is called documented without a page is seen, and nothing else."""

from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest.reviewed import API
from contract_tests.selftest.yaml_data import yaml_data
from scripts.cli.layout import TEMPLATES
from scripts.new import write
from scripts.review.claims import false_claims
from scripts.review.sentences import sentence, subject
from scripts.spec.document import Spec, load
from scripts.spec.statement_changes import statement_changes

CASES = yaml_data("cases/review_claims.yaml")


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    root = tmp_path_factory.mktemp("before")
    for folder in ("specs", "contract_tests/apis"):
        (root / folder).mkdir(parents=True)
    write(API, "Acme Leads API", TEMPLATES / "new", root)
    return load(root / "specs" / API)


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: "; ".join(case["told"]) or "none"
)
def test_each_changed_statement_is_told_and_each_claim_without_a_page(
    before: Spec, tmp_path: Path, case: dict[str, Any]
) -> None:
    old, new = case["was"], case["is"]
    text = before.info.origin.file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    folder = tmp_path / API
    folder.mkdir()
    (folder / "openapi.yaml").write_text(text.replace(old, new), encoding="utf-8")
    after = load(folder)
    found = statement_changes(before, after)
    assert [sentence(before, after, each) for each in found] == case["told"]
    stated = [claim.stated for each in found for claim in false_claims(each)]
    named = [
        each.word if each.word.startswith("rule ") else subject(after, each.pointer)
        for each in stated
    ]
    assert named == case.get("claims", [])
