"""Generated clients are complete, or the specification is refused with the name of the missing part."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest import healthy
from contract_tests.selftest.healthy import TOLD
from contract_tests.selftest.toys import (
    TEXT,
    an_object,
    body,
    client_of,
    document,
    folders,
    listed,
    ok,
    operation,
    parameter,
    recording,
    ref,
)
from scripts.cli.layout import ROOT, SCRIPTS
from scripts.client import (
    assembly,
    completeness,
    facade,
    generator_input,
    write_or_check,
)
from scripts.client.write_or_check import Folders, Outcome
from scripts.spec.document import load

THING = ref("Thing")


def generate(root: Path, old: str, new: str) -> Outcome:
    """Write the client of the healthy API with `old` replaced by `new`."""
    healthy.acme(root, old, new)
    where = Folders(root / "specs", root / "generated", SCRIPTS, ROOT / "LICENSE")
    return write_or_check.write("acme", where)


def with_thing(thing: dict[str, Any]) -> dict[str, Any]:
    """A specification with an operation that answers with the schema Thing."""
    listing = operation("getOrder", responses=ok(THING))
    return document({"/orders": {"get": listing}}, {"Thing": thing})


@pytest.mark.parametrize(("old", "new", "rule", "named"), TOLD["clients"])
def test_what_cannot_be_in_a_client_is_refused_by_name(
    tmp_path: Path, old: str, new: str, rule: str, named: str
) -> None:
    outcome = generate(tmp_path, old, new)
    assert outcome.state == "not written"
    found = "\n".join(map(str, outcome.findings))
    assert rule in found
    assert named in found
    assert "openapi.yaml:" in found
    assert not (tmp_path / "generated" / "acme").exists()
    assert not list((tmp_path / "generated").iterdir())


@pytest.mark.parametrize(("old", "new"), TOLD["no_openapi"])
def test_what_is_no_openapi_is_sent_to_validate(
    tmp_path: Path, old: str, new: str
) -> None:
    outcome = generate(tmp_path, old, new)
    assert outcome.findings
    assert all("openapi.yaml:" in str(each) for each in outcome.findings)


EITHER = {
    "type": "object",
    "properties": {"phone": TEXT, "email": TEXT},
    "anyOf": [
        {"required": ["phone"], "properties": {"phone": {"minLength": 1}}},
        {"required": ["email"], "x-reading": "acme-01"},
    ],
}
NULLABLE_ENUM = an_object(
    {"state": {"type": ["string", "null"], "enum": ["on", "off", None]}}, "state"
)


def test_a_union_of_checks_leaves_the_model_whole(tmp_path: Path) -> None:
    with client_of(tmp_path, with_thing(EITHER)) as acme:
        assert acme.models.__all__ == ("Thing",)
        assert acme.models.Thing(phone="1").to_dict() == {"phone": "1"}


def test_a_nullable_enum_is_one_class(tmp_path: Path) -> None:
    with client_of(tmp_path, with_thing(NULLABLE_ENUM)) as acme:
        models = acme.models
        assert len(models.__all__) == 2
        assert models.Thing.from_dict({"state": None}).state is None
        assert models.Thing.from_dict({"state": "on"}).state == "on"


@pytest.mark.parametrize(
    ("media", "sent"),
    [
        (["text/json"], "text/json"),
        (["application/xml", "text/json", "application/json"], "application/json"),
        (["application/vnd.acme+json", "text/xml"], "application/vnd.acme+json"),
    ],
)
def test_json_stands_for_its_like(tmp_path: Path, media: list[str], sent: str) -> None:
    making = operation("createOrder", requestBody=body(THING, *media))
    spec = document({"/orders": {"post": making}}, {"Thing": an_object({"a": TEXT})})
    with client_of(tmp_path, spec) as acme, recording() as server:
        with acme.Acme(base_url=server.base_url) as client:
            client.orders.create({"a": "b"})
        assert server.last.headers["content-type"] == sent
        assert server.last.raw == b'{"a":"b"}'


def test_root_security_counts_as_every_operations_own(tmp_path: Path) -> None:
    listing = {"get": operation("listOrders")}
    spec = document({"/orders": listing}, security=[{"apiKey": []}])
    scheme = {"type": "apiKey", "in": "header", "name": "api-key"}
    spec["components"]["securitySchemes"] = {"apiKey": scheme}
    with client_of(tmp_path, spec) as acme, recording() as server:
        with pytest.raises(acme.ConfigurationError, match=r"api_key.*ACME_API_KEY"):
            acme.Acme(base_url=server.base_url)
        with acme.Acme(api_key="k3y", base_url=server.base_url) as client:
            client.orders.list()
        assert server.last.headers["api-key"] == "k3y"


@pytest.mark.parametrize("step", generator_input.STEPS)
def test_each_step_of_the_view_says_what_goes_wrong_without_it(
    step: Callable[[generator_input.View], None],
) -> None:
    assert step.__doc__
    assert step.__doc__.endswith(".")


def test_the_view_leaves_the_specification_alone(tmp_path: Path) -> None:
    folders(tmp_path, with_thing(EITHER))
    spec = load(tmp_path / "specs" / "acme")
    before = spec.bundle.to_json()
    assert "anyOf" not in str(generator_input.derive(spec).copy)
    assert spec.bundle.to_json() == before


LISTING = operation(
    "listOrders",
    parameters=[parameter("page", schema={"type": "integer"})],
    responses=ok(listed(THING)),
    **{"x-pagination": {"style": "page", "page": "page", "items": ""}},
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Any, Path]]:
    """A complete client: its specification, its facade, its package."""
    root = tmp_path_factory.mktemp("gate")
    thing = an_object({"state": {"type": "string", "enum": ["on", "off"]}})
    spec_with_pages = with_thing(thing)
    spec_with_pages["paths"]["/pages"] = {"get": LISTING}
    told = {"requestBody": {"content": {"application/json": {"schema": THING}}}}
    spec_with_pages["webhooks"] = {"told": {"post": operation("told", **told)}}
    where = folders(root, spec_with_pages)
    spec = load(where.specs / "acme")
    parsed = assembly.assemble(generator_input.derive(spec))
    assert not write_or_check.write("acme", where).findings
    yield spec, facade.describe(spec, parsed), root / "generated/acme/acme_client"


def _renamed(statement: str) -> str:
    """The statement with another name or value."""
    if '"' in statement:
        first, _, rest = statement.rpartition('"')
        return f'{first}!"{rest}'
    name, colon, rest = statement.partition(":")
    return f"{name}Other{colon}{rest}"


@pytest.mark.parametrize(
    ("file", "old", "named"),
    [
        ("resources/orders.py", 'id="getOrder"', "getOrder"),
        ("resources/orders.py", 'path="/pages"', "listOrders"),
        ("resources/orders.py", "async def get", "getOrder"),
        ("resources/orders.py", "async def list_page", "listOrders"),
        ("webhooks.py", "def parse_webhook", "parse_webhook does not know told"),
        ("models/thing.py", "class Thing", "schema Thing"),
        ("models/thing.py", 'json_field("state"', "Thing has no field 'state'"),
        ("models/thing_state.py", '["off", "on"]', "'on', 'off'"),
    ],
)
def test_the_gate_names_what_is_not_on_disk(
    whole: tuple[Any, Any, Path], tmp_path: Path, file: str, old: str, named: str
) -> None:
    spec, described, package = whole
    assert not completeness.missing(spec, described, package)
    damaged = shutil.copytree(package, tmp_path / "acme_client")
    text = (damaged / file).read_text()
    assert old in text
    (damaged / file).write_text(text.replace(old, _renamed(old)))
    (finding,) = completeness.missing(spec, described, damaged)
    assert named in finding.message
    (damaged / file).unlink()
    assert completeness.missing(spec, described, damaged)
