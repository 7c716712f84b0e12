"""`diff OLD NEW`: what changes in a document is told by its rule, in its class, and what is only said in other words is not told."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from contract_tests.selftest.diff_cases import BREAKING as BREAKING_SCHEMAS
from contract_tests.selftest.diff_cases import TEXT, WHOLE
from contract_tests.selftest.diff_documents import (
    BREAKING,
    HARMLESS,
    LESS_SAID,
    RISKY,
    SAME,
    SAME_BODIES,
    SeededChange,
)
from contract_tests.selftest.diff_shop import (
    CREATE,
    GET,
    JSON,
    SHOP,
    Document,
    Edit,
    Shop,
    rename,
)
from contract_tests.selftest.yaml_data import yaml_data
from scripts.cli.layout import GENERATED, SPECS
from scripts.diff.client_rules import CLIENT_RULES
from scripts.diff.document import changes
from scripts.diff.document_rules import EVERY_RULE, GROUPS, OURS
from scripts.diff.verb import command
from scripts.spec.bundle import build_api
from scripts.spec.document import Spec, api_names


def run(*arguments: str) -> Result:
    return CliRunner().invoke(command, arguments)


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def compared(before: Any, after: Any, *options: str) -> Result:
    """The command on two documents, written to files."""
    Path("old.json").write_text(json.dumps(before))
    Path("new.yaml").write_text(yaml.safe_dump(after, sort_keys=False))
    return run("old.json", "new.yaml", *options)


def classes(before: Any, after: Any) -> dict[str, str]:
    """The rules that tell the changes, each with its class; exit codes fit them."""
    done = compared(before, after, "--format", "json")
    (told,) = json.loads(done.stdout)
    found = {one["rule"]: one["class"] for one in told["changes"]}
    assert done.exit_code == ("breaking" in found.values()), done.stdout
    return found


def named(seeded: SeededChange) -> str:
    return seeded.rule


@pytest.mark.parametrize("seeded", BREAKING, ids=named)
def test_what_breaks_callers_is_told_as_that(seeded: SeededChange) -> None:
    assert classes(*seeded.sides).get(seeded.rule) == "breaking"


@pytest.mark.parametrize("seeded", RISKY, ids=named)
def test_what_may_break_callers_is_told_as_that(seeded: SeededChange) -> None:
    found = classes(*seeded.sides)
    assert found.get(seeded.rule) == "risky"
    assert "breaking" not in found.values()


@pytest.mark.parametrize("seeded", HARMLESS, ids=named)
def test_what_breaks_nobody_is_told_as_that(seeded: SeededChange) -> None:
    found = classes(*seeded.sides)
    assert found.get(seeded.rule) == "harmless"
    assert set(found.values()) == {"harmless"}, found


@pytest.mark.parametrize("edit", SAME.values(), ids=SAME)
def test_the_same_in_other_words_is_no_change(edit: Edit) -> None:
    shop = Shop()
    edit(shop)
    assert classes(SHOP, shop.document) == {}
    assert classes(shop.document, SHOP) == {}


def with_body(media_type: str, schema: Any) -> Document:
    """A document with one operation that takes and answers a body."""
    said = {} if schema is None else {"schema": schema}
    body = {"content": {media_type: said}}
    answers = {"200": {"description": "It.", **body}}
    post = {"operationId": "a", "requestBody": body, "responses": answers}
    return {"openapi": "3.1.0", "paths": {"/a": {"post": post}}}


@pytest.mark.parametrize(("media_type", "one", "other"), SAME_BODIES)
def test_a_schema_that_repeats_its_media_type_says_nothing(
    media_type: str, one: Any, other: Any
) -> None:
    sides = with_body(media_type, one), with_body(media_type, other)
    assert classes(*sides) == classes(*sides[::-1]) == {}


@pytest.mark.parametrize(("media_type", "one", "other", "rule"), LESS_SAID)
def test_a_schema_that_says_more_than_its_media_type_is_compared(
    media_type: str, one: Any, other: Any, rule: str
) -> None:
    sides = with_body(media_type, one), with_body(media_type, other)
    for each in sides:
        del each["paths"]["/a"]["post"]["requestBody"]
    assert classes(*sides) == {rule: "breaking"}


@pytest.mark.parametrize("api", api_names(SPECS))
def test_an_api_that_stays_as_it_is_has_no_change(api: str) -> None:
    one, other = (Spec(api, build_api(SPECS / api)) for _ in range(2))
    assert changes(one, other) == []


@pytest.mark.parametrize("api", api_names(SPECS))
def test_a_bundle_in_openapi_3_0_takes_all_requests_that_it_takes(api: str) -> None:
    both = (GENERATED / api / f"openapi{view}.json" for view in ("", "-3.0"))
    (told,) = json.loads(run(*map(str, both), "--format", "json").stdout)
    breaking = [one for one in told["changes"] if one["class"] == "breaking"]
    found = {one["rule"] for one in breaking if one["direction"] != "response"}
    ours = {rule.name for rule in OURS}
    assert found <= {*ours, "content-changed"}  # 3.0 has neither keys of ours nor that


def test_every_rule_of_documents_has_its_case() -> None:
    seen = {one.rule for one in (*BREAKING, *RISKY, *HARMLESS)}
    ours = {rule.name for group in GROUPS for rule in group}
    assert ours - seen == {"api-added", "api-removed"}  # only APIs of a repository are


def test_every_rule_is_listed_with_its_class() -> None:
    listed = run("--rules").stdout.splitlines()
    named = [line.partition(":")[0] for line in listed]
    assert named == [*EVERY_RULE, *CLIENT_RULES]
    assert "breaking in requests, harmless in responses" in "".join(listed)


def test_a_document_of_openapi_3_0_is_read_as_3_1() -> None:
    old, new = Shop().document, Shop().document
    old["openapi"] = "3.0.3"
    field = {"type": "number", "minimum": 0, "exclusiveMinimum": True}
    old["components"]["schemas"]["Event"]["properties"]["order"] = field | {
        "nullable": True
    }
    new["components"]["schemas"]["Event"]["properties"]["order"] = {
        "type": ["number", "null"],
        "exclusiveMinimum": 0,
    }
    assert classes(old, new) == {}


def test_parameters_of_a_path_are_the_same_by_their_order() -> None:
    def at(*names: str) -> dict[str, Any]:
        types = ({"type": one} for one in ("string", "integer"))
        every = [
            {"name": one, "in": "path", "required": True, "schema": type_}
            for one, type_ in zip(names, types, strict=True)
        ]
        path = "/orders/{{{}}}/lines/{{{}}}".format(*names)
        get = {"parameters": every[::-1], "responses": {}}
        return {"openapi": "3.1.0", "paths": {path: {"get": get}}}

    for other in (("order", "number"), ("line", "id")):
        found = classes(at("id", "line"), at(*other))
        assert found == {"path-parameter-renamed": "harmless"}


def test_forms_of_one_media_type_are_told_apart_by_its_parameters() -> None:
    both = {f"{JSON};v=1": {"schema": TEXT}, f"{JSON}; v=2": {"schema": WHOLE}}
    old, new = Shop(), Shop()
    old.answer(GET, "200")["content"] = both
    new.answer(GET, "200")["content"] = {
        f"{JSON};V=2": {"schema": WHOLE},
        f"{JSON}; v=1; charset=utf-8": {"schema": TEXT},
    }
    assert classes(old.document, new.document) == {}


def test_the_media_type_of_a_header_may_be_written_in_other_letters() -> None:
    old, new = Shop(), Shop()
    for shop, name in ((old, f"{JSON}; charset=utf-8"), (new, "Application/JSON")):
        header = {"content": {name: {"schema": TEXT}}}
        shop.answer(GET, "200")["headers"] = {"X-Note": header}
    assert classes(old.document, new.document) == {}


def test_a_flag_that_became_a_text_is_told_with_what_else_changed() -> None:
    old, new = Shop(), Shop()
    flag = {"type": "boolean", "default": True, "description": "Old."}
    old.parameter("page").update(schema=flag)
    new.parameter("page").update(schema={**TEXT, "default": "true", "description": ""})
    told = {"type-widened": "harmless", "wording-changed": "harmless"}
    assert classes(old.document, new.document) == told


def test_no_server_is_the_address_of_the_document() -> None:
    old, new = Shop(), Shop()
    del old.document["servers"]
    new.document["servers"] = [{"url": "/"}]
    assert classes(old.document, new.document) == {}


def test_what_was_a_variable_may_be_nothing_else() -> None:
    shop = Shop()
    shop.server.update(url="https://shop.test/v1")
    line = compared(SHOP, shop.document).stdout.splitlines()[0]
    told = 'What was the variable `host` of the server `https://{host}/v1` may no longer be `["eu.test"]`.'
    assert line.endswith(f"breaking server-value-removed: {told}")
    old = Shop()
    old.server.update(
        url="https://{host}/v1", variables={"host": {"default": "1", "enum": [1]}}
    )
    shop.server.update(url="https://1/v1")
    shop.server.pop("variables", None)
    assert classes(old.document, shop.document) == {}


def test_a_webhook_without_an_id_is_known_by_what_it_sends() -> None:
    old, new = Shop(), Shop()
    for shop in (old, new):
        shop.hook.pop("operationId")
    rename(new.document["webhooks"], "shipped", "sent")
    assert classes(old.document, new.document) == {"webhook-renamed": "risky"}
    del new.document["webhooks"]["sent"]["post"]["requestBody"]
    assert classes(old.document, new.document) == {
        "webhook-removed": "breaking",
        "webhook-added": "harmless",
    }


def test_callbacks_of_other_names_are_known_by_their_address_or_what_they_send() -> (
    None
):
    old, new = Shop(), Shop()
    rename(new.op(CREATE)["callbacks"], "paid", "settled")
    rename(new.op(CREATE)["callbacks"]["settled"], "{$request.body#/url}", "{$url}")
    assert classes(old.document, new.document) == {
        "callback-renamed": "risky",
        "callback-address-changed": "breaking",
    }


def test_a_line_has_file_class_rule_operation_and_sentence() -> None:
    shop = Shop()
    shop.without("status")
    shop.op(("/orders", "get"))["operationId"] = "readOrders"
    done = compared(SHOP, shop.document)
    lines = done.stdout.splitlines()
    number = 1 + Path("new.yaml").read_text().splitlines().index(
        "      operationId: readOrders"
    )
    assert lines[0] == (
        f"new.yaml:{number}: breaking operation-id-changed: readOrders: The operationId was `listOrders` and is"
        " `readOrders`; it names the method of clients."
    )
    assert lines[1].startswith("old.json:1: breaking parameter-removed: readOrders (request): Query parameter `status` is gone.")  # fmt: skip
    assert lines[1].endswith(" The line is that of old.json.")
    assert lines[2] == "new.yaml: 2 breaking against old.json; asks for a major version (2.0.0), and it has 1.2.3"  # fmt: skip


def test_a_schema_that_several_operations_use_is_told_once_for_all() -> None:
    shop = Shop()
    shop.schemas["Order"]["properties"]["status"]["type"] = "integer"
    lines = compared(SHOP, shop.document).stdout.splitlines()
    assert [line.partition(" breaking ")[2] for line in lines[:2]] == [
        "type-changed: listOrders (response): `data[].status` of the answer 200: the type was string and is integer. The same for createOrder, getOrder.",
        "type-changed: createOrder (request): `status` of the body as application/json: the type was string and is integer.",
    ]


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("old.json", "missing.yaml", "missing.yaml:1: error file-unreadable"),
        ("old.json", "swagger.json", "Swagger 2.0; convert it first"),
        ("old.json", "newer.json", "and this is one of version 4.0.0"),
        ("old.json", "broken.yaml", "error yaml-syntax"),
        ("old.json", "list.yaml", "the file holds no mapping"),
        ("torn.yaml", "old.json", "reference-unresolved"),
    ],
)
def test_a_file_that_cannot_be_read_is_told_with_its_name(
    old: str, new: str, message: str
) -> None:
    Path("old.json").write_text(json.dumps(SHOP))
    Path("swagger.json").write_text('{"swagger": "2.0"}')
    Path("newer.json").write_text('{"openapi": "4.0.0"}')
    Path("broken.yaml").write_text("{")
    Path("list.yaml").write_text("[]")
    Path("torn.yaml").write_text(
        "openapi: 3.1.0\npaths: {/a: {$ref: 'gone.yaml#/paths/~1a'}}\n"
    )
    done = run(old, new)
    assert done.exit_code == 2
    assert message in done.stderr


def test_a_part_at_another_address_is_said_not_to_be_compared() -> None:
    shop = Shop()
    schema = {"$ref": "https://shop.test/schemas.yaml#/Order"}
    shop.answer(GET, "200")["content"]["application/json"]["schema"] = schema
    done = compared(shop.document, shop.document)
    assert done.exit_code == 0
    assert "warning not-looked-at: not compared: 'https://shop.test" in done.stdout


def test_parts_of_a_newer_openapi_are_said_not_to_be_compared() -> None:
    old, new = Shop().document, Shop().document
    get = {"responses": {"200": {"description": "It."}}}
    new["paths"]["/orders"] |= {"query": get, "additionalOperations": {"COPY": get}}
    shown = compared(old, new).stdout
    for key in ("query", "additionalOperations"):
        assert f"warning not-looked-at: not compared: `{key}` of OpenAPI 3.2" in shown


def test_a_document_that_breaks_the_standard_is_not_compared() -> None:
    shop = Shop()
    shop.op(GET)["security"] = [{"apiKey": 5}]
    done = compared(SHOP, shop.document)
    assert done.exit_code == 2
    assert "error openapi-standard: " in done.stderr
    assert "new.yaml:" in done.stderr
    assert "mend it first" in done.stderr


def test_one_file_or_three_are_refused() -> None:
    Path("old.json").write_text(json.dumps(SHOP))
    for names in (["old.json"], ["old.json"] * 3):
        done = run(*names)
        assert done.exit_code == 2
        assert "OLD and NEW" in done.stderr


HOSTILE = "x\n::error::made up\x1b[31m | <b>@someone</b> [a](b)"


@pytest.mark.parametrize("style", ["text", "github", "json", "markdown"])
def test_text_from_a_file_steers_neither_terminals_nor_runners(style: str) -> None:
    shop = Shop()
    shop.add({"name": HOSTILE, "in": "query", "required": True, "schema": True})
    done = compared(SHOP, shop.document, "--format", style)
    assert done.exit_code == 1
    shown = done.stdout
    assert "\x1b" not in shown
    assert "\n::error::made up" not in shown
    if style == "markdown":
        assert "<b>" not in shown
        assert "@someone" not in shown
        assert "](" not in shown


def test_annotations_of_what_is_gone_stand_at_what_is_left_around_it() -> None:
    shop = Shop()
    del shop.paths["/orders/{id}"]["delete"]
    done = compared(SHOP, shop.document, "--format", "github")
    lines = Path("new.yaml").read_text().splitlines()
    number = 1 + lines.index("  /orders/{id}:")
    assert done.stdout.startswith(
        f"::error file=new.yaml,line={number},title=breaking operation-removed::"
    )


def test_each_check_of_oasdiff_has_a_rule_of_ours_or_the_reason_why_not() -> None:
    told: dict[str, dict[str, list[str]]] = yaml_data("cases/oasdiff_checks.yaml")
    theirs = [each for group in told.values() for ids in group.values() for each in ids]
    assert len(theirs) == len(set(theirs)) == 755
    assert all(len(why) > 20 for why in told["none"])
    rules = {rule for named in told["rules"] for rule in named.split(" or ")}
    assert rules <= EVERY_RULE.keys()
    seeded = {one.rule for one in (*BREAKING, *RISKY, *HARMLESS)}
    seeded |= {one.rule for one in BREAKING_SCHEMAS}
    kinds = (EVERY_RULE[name] for name in rules - seeded)
    assert not [one.name for one in kinds if "breaking" in (one.request, one.response)]
