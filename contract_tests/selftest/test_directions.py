"""Read-only fields are asked of no request, write-only ones of no answer: by `validate` and by clients."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from contract_tests.selftest import toys
from contract_tests.selftest.toys import TEXT, an_object, body, listed, ok, ref
from scripts import validate

ID = {"type": "integer", "readOnly": True}
SECRET = {**TEXT, "writeOnly": True}
PROPERTIES = {"id": ID, "secret": SECRET, "name": TEXT}
# Three ways to say the same.
PLAIN = {"Order": an_object(PROPERTIES, "id", "secret", "name")}
BY_REFERENCE = {
    "Order": an_object(
        {"id": ref("Id"), "secret": ref("Secret"), "name": TEXT}, *PROPERTIES
    ),
    "Id": ID,
    "Secret": SECRET,
}
IN_PARTS = {
    "Order": {"allOf": [ref("Named"), {"required": ["id", "secret"]}]},
    "Named": an_object(PROPERTIES, "name"),
}
SHAPES = {"plain": PLAIN, "by reference": BY_REFERENCE, "in parts": IN_PARTS}
SENT = {"secret": "s", "name": "n"}
READ = {"id": 1, "name": "n"}


def spec(
    schemas: dict[str, Any], sent: Any, read: Any, version: str = "3.1.0"
) -> dict[str, Any]:
    """An operation that takes and gives an order, with an example of each."""
    request, answer = body(ref("Order")), ok(ref("Order"))
    request["content"]["application/json"]["example"] = sent
    answer["200"]["content"]["application/json"]["example"] = read
    answer |= {"404": {"description": "Nothing."}}
    post = toys.operation("createOrder", requestBody=request, responses=answer)
    tags = [{"name": "orders"}]
    return toys.document(
        {"/orders": {"post": post}}, schemas, openapi=version, tags=tags
    )


def checked(folder: Path, document: dict[str, Any]) -> Result:
    file = folder / "it.json"
    file.write_text(json.dumps(document, indent=1))
    return CliRunner().invoke(validate.command, [str(file)])


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize("shape", SHAPES)
def test_an_example_may_lack_what_does_not_go_its_way(
    shape: str, version: str, tmp_path: Path
) -> None:
    done = checked(tmp_path, spec(SHAPES[shape], SENT, READ, version))
    assert done.exit_code == 0, done.output
    assert "example-fits-schema" not in done.output


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(
    ("sent", "read", "lacking"),
    [({"secret": "s"}, READ, "name"), ({"name": "n"}, READ, "secret"),
     (SENT, {"name": "n"}, "id"), (SENT, {"id": 1}, "name")],
)  # fmt: skip
def test_what_goes_its_way_is_asked_of_an_example(
    shape: str, sent: Any, read: Any, lacking: str, tmp_path: Path
) -> None:
    done = checked(tmp_path, spec(SHAPES[shape], sent, read))
    (told,) = [one for one in done.output.splitlines() if "example-fits" in one]
    assert lacking in told
    assert done.exit_code == 1


@pytest.mark.parametrize("shape", SHAPES)
def test_a_client_asks_for_no_field_that_goes_the_other_way(
    shape: str, tmp_path: Path
) -> None:
    with toys.client_of(tmp_path, spec(SHAPES[shape], SENT, READ)) as package:
        order = package.models.Order
        assert order(**SENT).to_dict() == SENT
        assert order.from_dict(READ).to_dict() == READ
        with pytest.raises(ValueError, match="name"):
            order.from_dict({"id": 1})


def test_what_only_answers_hold_is_promised_there(tmp_path: Path) -> None:
    document = spec(PLAIN, SENT, READ)
    document["paths"]["/orders"]["get"] = toys.operation(
        "listOrders", responses=ok(listed(ref("Listed")))
    )
    document["components"]["schemas"]["Listed"] = an_object({"id": ID}, "id")
    with (
        toys.client_of(tmp_path, document) as package,
        pytest.raises(ValueError, match="id"),
    ):
        package.models.Listed.from_dict({})
