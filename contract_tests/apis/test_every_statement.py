"""Statements that once claimed more than a page gives stay corrected: `statements.yaml` of an API says how they are known."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.cli.layout import SPECS
from scripts.spec import pointer
from scripts.spec.document import load
from scripts.spec.yamlfile import read

FILES = sorted(Path(__file__).parent.glob("*/statements.yaml"))
CASES = [
    pytest.param(file.parent.name, kind, where, said, id=f"{file.parent.name} {where}")
    for file in FILES
    for kind, statements in read(file).data.items()
    for where, said in statements.items()
]


@pytest.mark.parametrize(("api", "kind", "where", "said"), CASES)
def test_a_statement_is_as_it_was_corrected(
    api: str, kind: str, where: str, said: Any
) -> None:
    spec = load(SPECS / api)
    if not where.startswith("/"):  # the ID of an operation, and one of its keywords
        operation, *keyword = where.split("/")
        where = spec.operation(operation).at(*keyword)
    found = spec.basis(where) if kind == "basis" else pointer.get(spec.document, where)
    assert found == said
