"""Each rule fires, alone, on a copy of the healthy specification with one thing broken, and on nothing healthy."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from scripts.lint.check import catalogue, check_api, check_file

HEALTHY = Path(__file__).parent / "healthy" / "acme"

TWICE = "\n".join(
    f"    S{i}: {{allOf: [{{$ref: '#/components/schemas/S{i + 1}'}}, {{$ref: '#/components/schemas/S{i + 1}'}}]}}"
    for i in range(17)
)
TWICE += "\n    S17: {type: string}\n    State: {$ref: '#/components/schemas/S0'}"
# Rule -> what to replace in the healthy specification, and by what.
BROKEN = {
    "openapi-standard": ("  version: 0.1.0", "  verson: 0.1.0"),
    "openapi-version": ("openapi: 3.1.0", "openapi: 3.2.0"),
    "not-openapi": ("openapi: 3.1.0", "swagger: '2.0'"),
    "title-spells-folder": ("title: Acme Orders", "title: Orders of Acme"),
    "operation-has-id": ("      operationId: listOrders\n", ""),
    "operation-has-summary": ("      summary: List orders\n", ""),
    "operation-has-docs": (
        "tags: [orders]\n      externalDocs: {url: https://acme.test/guide}\n      x-pag",
        "tags: [orders]\n      x-pag",
    ),
    "operation-has-tag": (
        "      tags: [orders]\n      externalDocs: {url: https://acme.test/guide}\n      security: [",
        "      externalDocs: {url: https://acme.test/guide}\n      security: [",
    ),
    "operation-has-source": ("x-source: guide\n\nservers:\n  - url", "servers:\n  - x-source: guide\n    url"),
    "operation-has-4xx": ("'404': {desc", "'500': {desc"),
    "operation-has-security": ("      security: []\n", ""),
    "operation-id-unique": ("operationId: receiveShipment", "operationId: listOrders"),
    "operation-id-style": ("operationId: listOrders", "operationId: list_orders"),
    "tag-declared": ("summary: List orders\n      tags: [orders]", "summary: List orders\n      tags: [ordres]"),
    "tag-unique": ("  - name: orders", "  - name: orders\n  - name: orders\n    description: Again."),
    "tag-style": ("name: orders", "name: orders\n  - name: Order"),
    "path-parameter-declared": ("/orders/{id}/{part}:", "/orders/{id}/part:"),
    "parameter-unique": (
        "      parameters:\n        - name: page",
        "      parameters:\n        - {name: page, in: query, schema: {type: integer}}\n        - name: page",
    ),
    "path-unique": (
        "  /orders/{id}/{part}:",
        "  /orders/{key}/{line}:\n    summary: Nothing is here\n  /orders/{id}/{part}:",
    ),
    "path-without-query": ("  /orders:", "  /orders?sort=id:"),
    "server-url": ("acme.test/v1\n", "acme.test/v1/\n"),
    "server-variable-defined": ("https://{region}", "https://{regoin}"),
    "reference-cycle": (
        "    State: {type: string, enum: [open, closed], default: open}",
        "    State: {anyOf: [{$ref: '#/components/schemas/State'}, {type: string}]}",
    ),
    "schema-unfolds": ("    State: {type: string, enum: [open, closed], default: open}", TWICE),
    "not-looked-at": (
        "    State: {type: string,",
        "    State: {$defs: {a: {$dynamicAnchor: it}, b: {$dynamicAnchor: it}}, not: {$dynamicRef: '#it'}, type: string,",
    ),
    "discriminator-resolves": (
        "      required: [id]",
        "      required: [id]\n      discriminator: {propertyName: state, mapping: {open: Ordr, closed: '#/components/schemas/OrderPage'}}",
    ),
    "example-is-shown": ("value: {note: Hello}", "value: {$ref: note.json}"),
    "reference-kind": ("'401': {$ref: '#/components/responses/Refused'}", "'401': {$ref: '#/components/schemas/State'}\n        '402': {$ref: '#/components/responses/Refused'}"),
    "reference-unresolved": ("{$ref: '#/components/responses/Refused'}", "{$ref: '#/components/responses/Refusd'}\n        '402': {$ref: '#/components/responses/Refused'}"),
    "reference-outside": ("'401': {$ref: '#/comp", "'402': {$ref: 'https://acme.test/refused.yaml'}\n        '401': {$ref: '#/comp"),
    "component-used": ("  responses:\n    Refused", "  responses:\n    Unused: {description: Nobody needs it.}\n    Refused"),
    "security-scheme-exists": ("security: [{apiKey: []}]", "security: [{apiKee: []}]"),
    "link-operation-exists": ("operationId: getOrder\n              param", "operationId: getOrders\n              param"),
    "link-parameter-exists": ("path.part: all", "path.parts: all"),
    "link-value-resolves": ("$response.body#/id", "$response.body#/Id"),
    "link-body": ("path.part: all}", "path.part: all}\n              requestBody: [$response.body#/id]"),
    "example-fits-schema": ("value: {note: Hello}", "value: {note: hello}"),
    "example-unambiguous": ("example: open", "example: open\n          examples: {Closed: {value: closed}}"),
    "media-type-style": ("application/json:\n              schema: {$ref: '#/components/schemas/OrderPage'}", "json:\n              schema: {$ref: '#/components/schemas/OrderPage'}"),
    "schema-keyword": ("maxLength: 40", "maxLenght: 40"),
    "schema-well-formed": ("maxLength: 40", "maxLength: forty"),
    "schema-bounds": ("minItems: 0", "minItems: 10"),
    "schema-pattern": ("'^[A-Z]'", "'^[A-Z'"),
    "pattern-in-unicode": ("'^[A-Z]'", "'^[A-Z]{1-9}'"),
    "array-has-items": ("type: array, items: {type: string}, ", "type: array, "),
    "keyword-fits-type": ("test: {type: boolean}", "test: {type: boolean, maxLength: 3}"),
    "enum-fits-type": ("enum: [open, closed]", "enum: [open, closed, 3]"),
    "enum-unique": ("enum: [all, lines]", "enum: [all, lines, all]"),
    "format-known": ("format: uri-reference", "format: uri-referense"),
    "required-is-described": ("- required: [note]", "- required: [notes]"),
    "extension-known": ("x-reading: acme-01\n  /orders/{", "x-readings: acme-01\n      x-reading: acme-01\n  /orders/{"),
    "extension-place": ("    Refused: {", "    Refused: {x-live: never, "),
    "extension-shape": ("x-live: {dry-run: {test: true}}", "x-live: dry-run"),
    "pagination-resolves": ("page: page, items", "page: pages, items"),
    "filter-resolves": ("x-filters: /state", "x-filters: /status"),
    "order-resolves": ("x-order: {field: /id", "x-order: {field: /Id"),
    "unique-resolves": ("x-unique: {fields: [/note]", "x-unique: {fields: [/notes]"),
    "outcome-resolves": ("x-outcome: {field: /note}", "x-outcome: {field: /notes}"),
    "live-resolves": ("x-live: {dry-run: {test:", "x-live: {dry-run: {tset:"),
    "source-exists": ("source: forum}", "source: forum}\n        - {id: R03, text: It is so., source: fourm}"),
    "source-used": (", basis: integration, source: forum}", "}"),
    "address-leads-to-page": ("externalDocs: {url: https://acme.test/guide}\n      x-pag", "externalDocs: {url: 'javascript:alert(1)'}\n      x-pag"),
    "source-unique": ("  - {id: forum,", "  - {id: guide, title: Again, url: https://acme.test, read: '2026-11-22'}\n  - {id: forum,"),
    "reading-exists": ("reading: acme-02}", "reading: [acme-02, acme-20]}"),
    "reading-used": ("reading: acme-02}", "reading: acme-01}"),
    "basis-has-reading": ("State: {type", "State: {x-basis: integration, x-source: forum, type"),
    "source-of-one-party": ("The note was used before.}", "The note was used before., x-basis: integration}"),
    "basis-of-what-is-there": ("x-basis-of: {pattern:", "x-basis-of: {patern:"),
    "basis-beside": ("lines: {type: array, items: {type: string}, minItems: 0,", "lines: {type: array, items: {type: string}, allOf: [{minItems: 0, x-basis: assumed, x-reading: acme-01}],"),
    "value-has-type": ("{type: string, enum: [all, lines]}", "{enum: [all, lines]}"),
    "rule-id-unique": ("{id: R02", "{id: R01"),
    "schema-name-style": ("OrderPage", "order_page"),
    "example-name-style": ("            Short: {sum", "            short: {sum"),
    "security-scheme-name-style": ("userAndPassword", "credentials"),
    "description-full-stop": ("Creates one order.", "Creates one order"),
    "summary-no-full-stop": ("summary: List orders", "summary: List orders."),
    "yaml-syntax": ("tags:\n  - name: orders", "tags:\n  - name: [orders"),
    "yaml-cycle": ("tags:\n  - name: orders", "tags: &tags\n  - name: *tags"),
    "yaml-duplicate-key": ("  version: 0.1.0", "  version: 0.1.0\n  version: 0.1.0"),
    "yaml-key": ("'404': {desc", "404: {desc"),
    "yaml-1-1-scalar": ("summary: Read an order", "summary: Yes"),
    "yaml-not-json": ("value: {note: Hello}", "value: {note: Hello, more: .nan}"),
    "yaml-merge-key": ("value: {note: Hello}", "value: {note: Hello, <<: 1}"),
    "yaml-tag": ("version: 0.1.0", "version: !!str 0.1.0"),
    "yaml-anchor": ("version: 0.1.0", "version: &version 0.1.0"),
}  # fmt: skip


# Rules that bind OpenAPI 3.0 alone, in which ours are not written; what breaks them is in test_validate_elsewhere.py.
OF_3_0 = {"array-has-items-in-3-0"}
ELSEWHERE = b"""\
      responses:
        '402': {$ref: 'more.yaml#/components/responses/Refused'}
"""
# Rule -> files of the API beside or in place of the healthy ones; None removes one.
BROKEN_FILES: dict[str, dict[str, bytes | None]] = {
    "file-unreadable": {"openapi.yaml": None},
    "file-not-utf-8": {"openapi.yaml": b"openapi: 3.1.0\ninfo: caf\xe9\n"},
    "file-too-deep": {"openapi.yaml": b"[" * 300 + b"]" * 300},
    "file-too-large": {"openapi.yaml": b"x" * 20_000_001},
    "accepted-changes-shape": {
        "accepted-changes.yaml": b"- {rule: body-removed, reson: It has to be.}\n"
    },
    "reading-unique": {
        "README.md": b"## acme-01: One\n\n## acme-02: Two\n\n## acme-01: Three\n"
    },
    "component-name-taken": {
        "openapi.yaml": (HEALTHY / "openapi.yaml")
        .read_bytes()
        .replace(b"      responses:\n", ELSEWHERE, 1),
        "more.yaml": b"components: {responses: {Refused: {description: No.}}}",
    },
}
STORY = "workflows/orders.arazzo.yaml"
BROKEN_STORIES = {
    "workflow-shape": (b"stepId: look", b"stepIdd: look"),
    "workflow-step": (b"operationId: getOrder", b"operationId: getOrders"),
    "workflow-value": (b"{note: $inputs.note}", b"{note: $inputs.nota}"),
    "workflow-status": (b"== 201", b"== 202"),
}
for _rule, _edit in BROKEN_STORIES.items():
    _told = (HEALTHY / STORY).read_bytes()
    BROKEN_FILES[_rule] = {STORY: _told.replace(*_edit)}
SEVERITIES = {name: outside for name, _, outside in catalogue()}


def acme(folder: Path, old: str = "", new: str = "") -> Path:
    """A copy of the healthy API with `old` replaced by `new`."""
    api = folder / "specs" / "acme"
    shutil.copytree(HEALTHY, api)
    edit(api / "openapi.yaml", old, new)
    return api


def edit(file: Path, old: str, new: str) -> None:
    """Replace `old`, which has to be there."""
    text = file.read_text("utf-8")
    assert old in text, f"{file} has changed"
    file.write_text(text.replace(old, new), "utf-8")


def test_the_healthy_specification_breaks_no_rule() -> None:
    report = check_api(HEALTHY)
    assert not report.findings
    assert not report.waiting


@pytest.mark.parametrize("rule", BROKEN)
def test_a_rule_fires_alone(rule: str, tmp_path: Path) -> None:
    report = check_api(acme(tmp_path, *BROKEN[rule]))
    assert {finding.rule for finding in report.findings} == {rule}
    assert {finding.severity for finding in report.findings} == {"error"}


@pytest.mark.parametrize("rule", BROKEN)
def test_outside_a_rule_binds_as_the_catalogue_says(rule: str, tmp_path: Path) -> None:
    report = check_file(acme(tmp_path, *BROKEN[rule]) / "openapi.yaml")
    found = {finding.rule: finding.severity for finding in report.findings}
    assert found == ({} if SEVERITIES[rule] == "off" else {rule: SEVERITIES[rule]})


@pytest.mark.parametrize("rule", BROKEN_FILES)
def test_a_broken_file_is_found_out(rule: str, tmp_path: Path) -> None:
    folder = acme(tmp_path)
    for name, content in BROKEN_FILES[rule].items():
        (folder / name).unlink(missing_ok=True)
        if content is not None:
            (folder / name).write_bytes(content)
    assert {finding.rule for finding in check_api(folder).findings} == {rule}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("operationId: getOrder\n              p", "operationRef: '#/paths/~1orders/put'\n              p", 'no operation "#/paths/~1orders/put"'),
        ("id: '$response.body#/id'", "idd: '$response.body#/id'", 'no parameter "idd"; did you mean'),
        ("$response.body#/id", "$response.body#/state/x/y", None),
        ("$response.body#/id", "$response.body.id", "no runtime expression"),
        ("$response.body#/id", "$response.header.Locaton", "no header \"Locaton\" in the response; did you mean 'Location'?"),
        ("$response.body#/id", "$response.header.location", None),
        ("$response.body#/id", "$request.body#/tests", "there is no field 'tests'; did you mean 'test'?"),
        ("$response.body#/id", "$request.query.page", 'no query "page" in the request'),
        ("$response.body#/id", "$statusCode", None),
        ("            Read:\n", "            Read:\n              x-basis: assumed\n", "the x-reading around it is about the response"),
        ("            Read:\n", "            Read:\n              x-basis: assumed\n              x-reading: acme-01\n", None),
        ("path.part: all", "path.part: line", '"line" is none of ["all", "lines"]'),
        ("path.part: all}", "path.part: all}\n              requestBody: $response.body#/note", None),
        ("path.part: all}", "path.part: all}\n              requestBody: {a: $5}", "expressions inside of a body are no standard; write x-request-body"),
        ("path.part: all}", "path.part: all}\n              x-request-body: {a: [$response.body#/id]}", None),
        ("path.part: all}", "path.part: all}\n              x-request-body: {a: [$response.body#/Id]}", "no field 'Id'; did you mean 'id'?"),
        ("path.part: all}", "path.part: all}\n              x-request-body: {a: 5}", "no expression inside; write requestBody"),
        ("path.part: all}", "path.part: all}\n              x-request-body: $response.body#/id", "extension-shape"),
        ("path.part: all}", "path.part: all}\n              requestBody: 1\n              x-request-body: [$response.body#/id]", "a body stands in requestBody already"),
    ],
)  # fmt: skip
def test_links(tmp_path: Path, old: str, new: str, message: str | None) -> None:
    assert_said(tmp_path, old, new, message)


def assert_said(folder: Path, old: str, new: str, message: str | None) -> None:
    """The healthy API with `old` replaced by `new` is answered with this, or with nothing."""
    found = [str(finding) for finding in check_api(acme(folder, old, new)).findings]
    assert (message in found[0]) if message else not found


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("page: page, items: /data", "page: page, items: /meta", '"/meta" is no list'),
        ("items: /data, total: /meta/total", "items: /data, total: /meta/totl", "did you mean 'total'?"),
        ("style: page, page: page, items: /data", "style: offset, offset: page, limit: limit, items: /data", 'no query parameter "limit"'),
        ("      x-pagination: {style: page, page: page, items: /data, total: /meta/total}\n", "", "answers with no list that is known"),
        ("status: '409'}", "status: '410'}", "no answer \"410\"; did you mean '409'?"),
    ],
)  # fmt: skip
def test_behaviour(tmp_path: Path, old: str, new: str, message: str) -> None:
    assert_said(tmp_path, old, new, message)


def test_every_rule_has_a_specification_that_breaks_it() -> None:
    assert {name for name, _, _ in catalogue()} == {*BROKEN, *BROKEN_FILES, *OF_3_0}


def test_a_rule_has_a_kebab_case_name_and_a_sentence() -> None:
    for name, sentence, _ in catalogue():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", name)
        assert re.fullmatch(r"[A-Z].+\.", sentence), name
