"""How a statement is known: what objects say of themselves, and of single keywords in `x-basis-of`."""

from pathlib import Path
from typing import Any

import pytest

from contract_tests.harness.report.statement import of_node
from contract_tests.harness.values.breaks import breaks
from contract_tests.selftest.healthy import TOLD, acme, assert_said
from contract_tests.selftest.test_spec_values import toy
from contract_tests.selftest.toys import operation
from scripts.spec.document import load
from scripts.spec.share import share

ORDER: dict[str, Any] = {
    "x-basis": "example",
    "x-source": "guide",
    "x-reading": "acme-01",
    "x-basis-of": {
        "minProperties": "assumed",
        "required/note": {"basis": "integration", "source": "forum#7"},
        "maxProperties": {"reading": ["acme-02", "acme-03"]},
    },
    "type": "object",
    "minProperties": 1,
    "maxProperties": 9,
    "required": ["id", "note"],
    "properties": {"id": {"type": "string", "x-basis": "documented"}, "note": {}},
}
SOURCES = [
    {"id": each, "title": each, "url": "", "read": ""} for each in ("guide", "forum")
]


@pytest.mark.parametrize(
    ("place", "basis", "source", "readings"),
    [
        ("", "example", "guide", "acme-01"),
        ("/type", "example", "guide", "acme-01"),
        ("/minProperties", "assumed", "guide", "acme-01"),
        ("/maxProperties", "example", "guide", "acme-02 acme-03"),
        ("/required", "example", "guide", "acme-01"),
        ("/required/0", "example", "guide", "acme-01"),
        ("/required/1", "integration", "forum", "acme-01"),
        ("/properties/id/type", "documented", "guide", "acme-01"),
        ("/properties/note", "example", "guide", "acme-01"),
    ],
)
def test_a_keyword_is_known_as_the_map_beside_it_says(
    place: str, basis: str, source: str, readings: str
) -> None:
    spec = toy(operation("getOrder"), {"Order": ORDER})
    spec.document["x-sources"] = SOURCES
    where = spec.schemas["Order"].pointer + place
    cited = spec.source(where)
    assert spec.basis(where) == basis
    assert cited and cited.id == source
    assert " ".join(spec.readings_for(where)) == readings


def test_a_node_answers_for_its_keywords_and_parts_of_them() -> None:
    order = toy(operation("getOrder"), {"Order": ORDER}).schemas["Order"]
    assert order.stated("minProperties").basis == "assumed"
    assert order.stated("required", "note").pointer == order.at("required", 1)
    assert order.stated("maxProperties").readings == ("acme-02", "acme-03")
    assert order.stated("type").readings == ()
    assert [each.about for each in order.keywords][1] == order.at("required", 1)


def test_an_operation_says_how_its_method_and_paging_are_known() -> None:
    paging = {"style": "page", "page": "page", "items": "/data", "total": "/total"}
    known = {"method": "assumed", "x-pagination/total": "example"}
    given = {"x-pagination": paging, "x-basis-of": known}
    (found,) = toy(operation("listOrders", **given)).operations
    assert found.stated("method").basis == "assumed"
    assert found.paging
    assert found.spec.basis(found.paging.at("total")) == "example"
    assert found.spec.basis(found.paging.at("items")) == "documented"


def test_a_keyword_of_its_own_basis_counts_as_a_statement() -> None:
    with_map = toy(operation("getOrder"), {"Order": ORDER})
    without = {key: ORDER[key] for key in ORDER if key != "x-basis-of"}
    before = share(toy(operation("getOrder"), {"Order": without})).counts
    more = {"example": 1, "integration": 1, "assumed": 1}
    expected = {key: before[key] + more.get(key, 0) for key in before}
    assert share(with_map).counts == expected


@pytest.mark.parametrize(("old", "new", "message"), TOLD["basis"])
def test_what_is_wrong_with_a_basis_is_said(
    tmp_path: Path, old: str, new: str, message: str
) -> None:
    assert_said(tmp_path, old, new, message)


KNOWN = "{basis: example, source: forum, reading: acme-02}"


@pytest.mark.parametrize(
    ("value", "basis", "readings", "source"),
    [
        ({"id": 1, "state": "open"}, "example", "acme-02", "The forum"),
        ({"note": "Hello"}, "documented", "", "The guide"),
    ],
)
def test_a_violation_cites_who_says_that_the_missing_field_is_required(
    tmp_path: Path, value: dict[str, Any], basis: str, readings: str, source: str
) -> None:
    more = f"required: [id, note]\n      x-basis-of: {{required/note: {KNOWN}}}"
    spec = load(acme(tmp_path, "required: [id]", more))
    (broken,) = breaks(spec.schemas["Order"], value)
    found = of_node(spec, broken.pointer, part=broken.part)
    assert (found.basis, found.readings) == (basis, readings)
    assert found.source.startswith(source)
    assert found.text == 'required: ["id", "note"] (One order.)'
