"""Seeded changes of a document for `test_diff_documents`: an edit of the small API, and the rule that has to tell it."""

from typing import Any, NamedTuple

from contract_tests.selftest.diff_shop import (
    CREATE,
    DELETE,
    GET,
    JSON,
    LIST,
    SHOP,
    STATUS,
    Document,
    Edit,
    Shop,
    in_json,
    parameter,
    ref,
    rename,
)

TEXT, BYTES = {"type": "string"}, {"type": "string", "format": "binary"}


class SeededChange(NamedTuple):
    """An edit, or the way back from it, and the rule that tells it."""

    rule: str
    edit: Edit
    is_undone: bool = False

    @property
    def sides(self) -> tuple[Document, Document]:
        """The document before and after."""
        shop = Shop()
        self.edit(shop)
        both = SHOP, shop.document
        return both[::-1] if self.is_undone else both


def _with_a_new_name(shop: Shop) -> None:
    places = (shop.schemes, shop.document["security"][0])
    for place in (*places, shop.op(CREATE)["security"][0]):
        rename(place, "apiKey", "key")


def _with_a_number(shop: Shop) -> None:
    rename(shop.paths, "/orders/{id}", "/orders/{number}")
    shop.paths["/orders/{number}"]["parameters"][0].update(name="number")


def _dry(shop: Shop) -> None:
    shop.op(DELETE)["x-live"] = {"dry-run": {"test": True}}


def _reserved(shop: Shop) -> None:
    shop.parameter("status").update(allowReserved=True)


def _empty(shop: Shop) -> None:
    shop.parameter("status").update(allowEmptyValue=True)


def _unsigned(shop: Shop) -> None:
    shop.hook["parameters"][0].pop("x-signature")


def _doubted(shop: Shop) -> None:
    shop.schemas["Order"]["properties"]["status"]["x-basis"] = "assumed"


def _more_pictures(shop: Shop) -> None:
    shop.form["encoding"]["file"].update(contentType="image/png, image/gif")


def _with_a_map(shop: Shop) -> None:
    shop.form["schema"]["properties"]["map"] = {"type": "object"}
    shop.form["encoding"]["map"] = {"contentType": "text/xml"}


def _short(shop: Shop) -> None:
    """A statement about one keyword is known less well."""
    shop.schemas["Order"]["properties"]["code"]["x-basis-of"] = {"type": "assumed"}


BREAKING = [
    SeededChange("operation-removed", lambda s: s.paths["/orders/{id}"].pop("delete")),
    SeededChange("path-removed", lambda s: s.paths.pop("/status")),
    SeededChange("method-changed", lambda s: rename(s.paths["/status"], "get", "post")),
    SeededChange("path-changed", lambda s: rename(s.paths, "/status", "/health")),
    SeededChange("method-changed", lambda s: rename(s.document["webhooks"]["lost"], "post", "put")),
    SeededChange("operation-id-changed", lambda s: s.op(GET).update(operationId="fetchOrder")),
    SeededChange("operation-id-removed", lambda s: s.op(GET).pop("operationId")),
    SeededChange("tag-changed", lambda s: s.op(GET).update(tags=["purchases"])),
    SeededChange("parameter-added-required", lambda s: s.add(parameter("shop", required=True))),
    SeededChange("parameter-removed", lambda s: s.without("status")),
    SeededChange("parameter-made-required", lambda s: s.parameter("page").update(required=True)),
    SeededChange("parameter-moved", lambda s: s.parameter("page").update({"in": "header"})),
    SeededChange("parameter-renamed", lambda s: s.parameter("status").update(name="Status")),
    SeededChange("parameter-renamed", lambda s: s.parameter("ids").update(name="numbers")),
    SeededChange("parameter-style-changed", lambda s: s.parameter("ids").update(explode=False)),
    SeededChange("parameter-made-single", lambda s: s.parameter("ids").update(schema=TEXT)),
    SeededChange("type-narrowed", lambda s: s.parameter("status").update(schema={"type": "integer"})),
    SeededChange("type-changed", lambda s: s.parameter("page").update(schema=TEXT | {"maxLength": 2})),
    SeededChange("parameter-style-changed", lambda s: s.parameter("ids").update(style="pipeDelimited")),
    SeededChange("parameter-media-type-changed", lambda s: rename(s.parameter("where")["content"], JSON, "application/xml")),
    SeededChange("type-changed", lambda s: s.parameter("where")["content"][JSON].update(schema={"type": "string"})),
    SeededChange("max-length-tightened", lambda s: s.parameter("X-Trace").update(schema={"type": "string", "maxLength": 9})),
    SeededChange("body-added-required", lambda s: s.op(DELETE).update(requestBody={"required": True, **in_json({"type": "object"})})),
    SeededChange("body-removed", lambda s: s.op(CREATE).pop("requestBody")),
    SeededChange("media-type-removed", lambda s: s.op(CREATE)["requestBody"]["content"].pop("application/xml")),
    SeededChange("media-type-narrowed", lambda s: rename(s.op(CREATE)["requestBody"]["content"], "application/xml", "application/*"), is_undone=True),
    SeededChange("media-type-removed", lambda s: rename(s.answer(GET, "200")["content"], JSON, "text/csv")),
    SeededChange("encoding-narrowed", _more_pictures, is_undone=True),
    SeededChange("encoding-changed", lambda s: s.form["encoding"]["file"].update(headers={"X-Page": {"schema": True}})),
    SeededChange("encoding-changed", lambda s: s.form["encoding"]["file"].update(contentType="image/gif")),
    SeededChange("success-status-removed", lambda s: rename(s.op(CREATE)["responses"], "201", "202")),
    SeededChange("header-media-type-changed", lambda s: s.answer(LIST, "200")["headers"].update({"X-Left": in_json({"type": "integer"})})),
    SeededChange("header-style-changed", lambda s: s.answer(LIST, "200")["headers"]["X-Map"].update(explode=True)),
    SeededChange("header-removed", lambda s: s.answer(LIST, "200")["headers"].pop("X-Total")),
    SeededChange("header-made-optional", lambda s: s.answer(LIST, "200")["headers"]["X-Total"].pop("required")),
    SeededChange("type-changed", lambda s: s.answer(LIST, "200")["headers"]["X-Left"].update(schema={"type": "boolean"})),
    SeededChange("type-widened", lambda s: s.answer(LIST, "200")["headers"]["X-Left"].update(schema=TEXT)),
    SeededChange("security-alternative-added", lambda s: s.hook["security"].append({"apiKey": []})),
    SeededChange("security-loosened", lambda s: s.hook["security"][0].update(login=[])),
    SeededChange("security-removed", lambda s: s.hook.pop("security")),
    SeededChange("security-added", lambda s: s.op(STATUS).pop("security")),
    SeededChange("security-alternative-removed", lambda s: s.op(CREATE)["security"].pop()),
    SeededChange("security-scheme-needed", lambda s: s.document["security"][0].update(login=[])),
    SeededChange("security-scope-added", lambda s: s.op(CREATE)["security"][1]["login"].append("read")),
    SeededChange("security-scheme-changed", lambda s: s.schemes["apiKey"].update(name="X-Key")),
    SeededChange("security-scheme-changed", lambda s: s.schemes["apiKey"].update({"in": "query"})),
    SeededChange("security-scheme-renamed", _with_a_new_name),
    SeededChange("oauth-flow-removed", lambda s: s.schemes["login"]["flows"].pop("password")),
    SeededChange("oauth-address-changed", lambda s: s.schemes["login"]["flows"]["password"].update(tokenUrl="https://shop.test/other")),
    SeededChange("oauth-scope-removed", lambda s: s.schemes["login"]["flows"]["clientCredentials"]["scopes"].pop("read")),
    SeededChange("server-value-removed", lambda s: s.server.update(url="https://shop.test/v1")),
    SeededChange("server-removed", lambda s: s.document["servers"].pop()),
    SeededChange("server-url-changed", lambda s: s.server.update(url="https://{host}/v2")),
    SeededChange("first-server-changed", lambda s: s.document["servers"].reverse()),
    SeededChange("server-default-changed", lambda s: s.server["variables"]["host"].update(default="eu.test")),
    SeededChange("server-value-removed", lambda s: s.server["variables"]["host"]["enum"].pop()),
    SeededChange("server-url-changed", lambda s: s.op(STATUS).update(servers=[{"url": "https://status.test"}, {"url": "https://backup.test/v1"}])),
    SeededChange("webhook-removed", lambda s: s.document["webhooks"].pop("lost")),
    SeededChange("parameter-removed", lambda s: s.hook.pop("parameters")),
    SeededChange("parameter-made-optional", lambda s: s.hook["parameters"][0].pop("required")),
    SeededChange("signature-changed", lambda s: s.hook["parameters"][0]["x-signature"].update(hash="sha512")),
    SeededChange("signature-removed", _unsigned),
    SeededChange("parameter-reserved-refused", _reserved, is_undone=True),
    SeededChange("parameter-empty-refused", _empty, is_undone=True),
    SeededChange("body-made-optional", lambda s: s.hook["requestBody"].pop("required")),
    SeededChange("property-became-optional", lambda s: s.schemas["Event"].pop("required")),
    SeededChange("status-narrowed", lambda s: rename(s.hook["responses"], "200", "2XX"), is_undone=True),
    SeededChange("error-status-removed", lambda s: s.hook["responses"].update({"410": {"description": "Never again."}}), is_undone=True),
    SeededChange("body-made-required", lambda s: s.op(CREATE)["requestBody"].pop("required"), is_undone=True),
    SeededChange("callback-removed", lambda s: s.op(CREATE).pop("callbacks")),
    SeededChange("callback-address-changed", lambda s: rename(s.callback, "{$request.body#/url}", "{$request.body#/address}")),
    SeededChange("pagination-removed", lambda s: s.op(LIST).pop("x-pagination")),
    SeededChange("pagination-changed", lambda s: s.op(LIST)["x-pagination"].update(first=0)),
    SeededChange("filter-removed", lambda s: s.parameter("status").pop("x-filters")),
    SeededChange("filter-changed", lambda s: s.parameter("status").update({"x-filters": "/code"})),
    SeededChange("order-removed", lambda s: s.op(LIST).pop("x-order")),
    SeededChange("order-changed", lambda s: s.op(LIST)["x-order"].update(direction="asc")),
    SeededChange("unique-added", lambda s: s.op(DELETE).update({"x-unique": {"fields": ["/code"], "status": "409"}})),
    SeededChange("unique-changed", lambda s: s.op(CREATE)["x-unique"]["fields"].append("/shop")),
    SeededChange("outcome-removed", lambda s: s.schemas["Order"].pop("x-outcome")),
    SeededChange("outcome-changed", lambda s: s.schemas["Order"]["x-outcome"].update(begins="done")),
]  # fmt: skip


def _renewed(shop: Shop) -> None:
    password = shop.schemes["login"]["flows"]["password"]
    password["refreshUrl"] = "https://shop.test/again"


def _with_another_variable(shop: Shop) -> None:
    shop.server.update(url="https://{place}/v1")
    rename(shop.server["variables"], "host", "place")


RISKY = [
    SeededChange("webhook-renamed", lambda s: rename(s.document["webhooks"], "shipped", "sent")),
    SeededChange("callback-renamed", lambda s: rename(s.op(CREATE)["callbacks"], "paid", "settled")),
    SeededChange("operation-id-added", lambda s: s.document["webhooks"]["lost"]["post"].update(operationId="onLost")),
    SeededChange("sunset-earlier", lambda s: s.op(STATUS).update({"x-sunset": "2026-12-01"})),
    SeededChange("sunset-removed", lambda s: s.op(STATUS).pop("x-sunset")),
    SeededChange("link-removed", lambda s: s.answer(CREATE, "201").pop("links")),
    SeededChange("link-changed", lambda s: s.answer(CREATE, "201")["links"]["Order"].update(operationId="deleteOrder")),
    SeededChange("media-type-added", lambda s: s.answer(GET, "200")["content"].update({"text/csv": {}})),
    SeededChange("success-status-added", lambda s: s.op(GET)["responses"].update({"206": {"description": "Part of it."}})),
    SeededChange("error-status-removed", lambda s: s.op(GET)["responses"].pop("404")),
    SeededChange("security-scheme-removed", lambda s: s.schemes.pop("login")),
    SeededChange("oauth-address-removed", _renewed, is_undone=True),
    SeededChange("media-type-parameters-changed", lambda s: rename(s.answer(GET, "200")["content"], JSON, f"{JSON}; version=2")),
    SeededChange("sunset-changed", lambda s: s.op(STATUS).update({"x-sunset": "one day"})),
    SeededChange("rule-added", lambda s: s.op(GET).update({"x-rules": [{"id": "S02", "text": "An order is there at once."}]})),
    SeededChange("rule-removed", lambda s: s.op(LIST).pop("x-rules")),
    SeededChange("rule-changed", lambda s: s.op(LIST)["x-rules"][0].update(text="An order that is new comes last.")),
    SeededChange("pagination-added", lambda s: s.op(GET).update({"x-pagination": {"style": "offset", "offset": "from", "limit": "size", "items": ""}})),
    SeededChange("unique-status-changed", lambda s: s.op(CREATE)["x-unique"].update(status="413")),
    SeededChange("live-loosened", _dry),
    SeededChange("basis-weaker", _doubted),
    SeededChange("basis-weaker", _short),
    SeededChange("basis-weaker", lambda s: s.answer(GET, "200")["content"][JSON].update({"x-basis": "assumed"})),
    SeededChange("basis-weaker", lambda s: s.server.update({"x-basis": "assumed"})),
]  # fmt: skip

HARMLESS = [
    SeededChange("encoding-widened", _more_pictures),
    SeededChange("status-narrowed", lambda s: rename(s.answers(LIST), "4XX", "404")),
    SeededChange("parameter-made-list", lambda s: s.parameter("status").update(schema={"type": "array", "items": TEXT})),
    SeededChange("type-widened", lambda s: s.parameter("page").update(schema=TEXT)),
    SeededChange("media-type-narrowed", lambda s: rename(s.answer(GET, "200")["content"], JSON, "*/*"), is_undone=True),
    SeededChange("type-narrowed", lambda s: s.answer(LIST, "200")["headers"]["X-Left"].update(schema=TEXT), is_undone=True),
    SeededChange("oauth-address-added", _renewed),
    SeededChange("server-variable-renamed", _with_another_variable),
    SeededChange("optional-property-added", _with_a_map),
    SeededChange("type-widened", lambda s: s.parameter("page").update(schema={})),
    SeededChange("operation-added", lambda s: s.paths["/status"].update(head={"responses": {"200": {"description": "Up."}}})),
    SeededChange("path-parameter-renamed", _with_a_number),
    SeededChange("further-tags-changed", lambda s: s.op(LIST)["tags"].pop()),
    SeededChange("wording-changed", lambda s: s.op(LIST).update(summary="All orders")),
    SeededChange("deprecated", lambda s: s.parameter("page").update(deprecated=True)),
    SeededChange("no-longer-deprecated", lambda s: s.op(STATUS).pop("deprecated")),
    SeededChange("sunset-later", lambda s: s.op(STATUS).update({"x-sunset": "2028-01-01"})),
    SeededChange("sunset-set", lambda s: s.op(GET).update({"x-sunset": "2028-01-01"})),
    SeededChange("parameter-added-optional", lambda s: s.add(parameter("currency"))),
    SeededChange("parameter-made-optional", lambda s: s.parameter("reason", DELETE).pop("required")),
    SeededChange("parameter-reserved-allowed", _reserved),
    SeededChange("parameter-empty-allowed", _empty),
    SeededChange("body-added-optional", lambda s: s.op(DELETE).update(requestBody=in_json({"type": "object"}))),
    SeededChange("body-made-optional", lambda s: s.op(CREATE)["requestBody"].pop("required")),
    SeededChange("media-type-added", lambda s: s.op(CREATE)["requestBody"]["content"].update({"application/yaml": {}})),
    SeededChange("error-status-added", lambda s: s.op(GET)["responses"].update({"503": {"description": "Down."}})),
    SeededChange("header-added-optional", lambda s: s.answer(GET, "200").update(headers={"X-Age": {"schema": {"type": "integer"}}})),
    SeededChange("header-added-required", lambda s: s.answer(GET, "200").update(headers={"X-Age": {"required": True, "schema": {"type": "integer"}}})),
    SeededChange("header-made-required", lambda s: s.answer(LIST, "200")["headers"]["X-Left"].update(required=True)),
    SeededChange("link-added", lambda s: s.answer(GET, "200").update(links={"Gone": {"operationId": "deleteOrder"}})),
    SeededChange("security-alternative-added", lambda s: s.op(GET).update(security=[{"apiKey": []}, {"login": []}])),
    SeededChange("security-alternative-added", lambda s: s.document["security"].append({"login": []})),
    SeededChange("security-removed", lambda s: s.document["security"].append({})),
    SeededChange("security-scheme-needed", lambda s: s.hook["security"][0].update(apiKey=[])),
    SeededChange("security-loosened", lambda s: s.op(CREATE)["security"][1].update(login=[])),
    SeededChange("security-removed", lambda s: s.op(GET).update(security=[])),
    SeededChange("security-scheme-added", lambda s: s.schemes.update(token={"type": "http", "scheme": "bearer"})),
    SeededChange("oauth-flow-added", lambda s: s.schemes["login"]["flows"].update(implicit={"authorizationUrl": "https://shop.test/in", "scopes": {}})),
    SeededChange("oauth-scope-added", lambda s: s.schemes["login"]["flows"]["password"]["scopes"].update(read="Read.")),
    SeededChange("server-added", lambda s: s.document["servers"].append({"url": "https://third.test/v1"})),
    SeededChange("server-value-added", lambda s: s.server["variables"]["host"]["enum"].append("us.test")),
    SeededChange("webhook-added", lambda s: s.document["webhooks"].update(found={"post": {"responses": {"200": {"description": "Taken."}}}})),
    SeededChange("parameter-added-required", lambda s: s.hook["parameters"].append(parameter("X-Event", "header", required=True))),
    SeededChange("callback-added", lambda s: s.op(CREATE)["callbacks"].update(late={"{$request.body#/url}": {"post": {"responses": {"200": {"description": "Taken."}}}}})),
    SeededChange("filter-added", lambda s: s.parameter("ids").update({"x-filters": "/id"})),
    SeededChange("order-added", lambda s: s.op(GET).update({"x-order": {"field": "/at", "direction": "asc"}})),
    SeededChange("unique-removed", lambda s: s.op(CREATE).pop("x-unique")),
    SeededChange("live-tightened", _dry, is_undone=True),
    SeededChange("live-tightened", lambda s: s.op(LIST).update({"x-live": "never"})),
    SeededChange("outcome-added", lambda s: s.schemas["Page"].update({"x-outcome": {"field": "/data"}})),
    SeededChange("signature-added", _unsigned, is_undone=True),
    SeededChange("basis-stronger", _doubted, is_undone=True),
    SeededChange("basis-stronger", _short, is_undone=True),
]  # fmt: skip


def _with_parts(file: Any) -> Document:
    return {"type": "object", "properties": {"file": file, "note": TEXT}}


# Two schemas of a body in a media type that say the same: what the media type says already.
SAME_BODIES: list[tuple[str, Any, Any]] = [
    ("text/plain", TEXT, None),
    ("text/csv; charset=utf-8", {"type": ["string", "null"]}, {}),
    ("text/html", {"allOf": [TEXT]}, True),
    ("application/xml", TEXT, None),
    ("application/octet-stream", BYTES, None),
    ("application/pdf", BYTES, TEXT),
    ("image/png", TEXT | {"contentMediaType": "image/png"}, {}),
    ("application/x-www-form-urlencoded", {"type": "object"}, None),
    ("multipart/form-data", _with_parts(BYTES), _with_parts({})),
    (
        "multipart/form-data",
        _with_parts({"type": "array", "items": BYTES}),
        _with_parts({"type": "array", "items": {}}),
    ),
]
# Two schemas of a body of which the second says less, and the rule that tells so of answers.
LESS_SAID: list[tuple[str, Any, Any, str]] = [
    ("application/json", TEXT, None, "type-widened"),
    ("*/*", TEXT, None, "type-widened"),
    ("text/plain", TEXT | {"maxLength": 5}, None, "max-length-loosened"),
    ("text/plain", TEXT | {"format": "date"}, TEXT, "format-removed"),
    ("image/png", TEXT | {"contentEncoding": "base64"}, None, "content-changed"),
    ("application/pdf", BYTES | {"maxLength": 5}, BYTES, "max-length-loosened"),
    ("multipart/form-data", _with_parts(BYTES), _with_parts(TEXT), "format-removed"),
]

# The same in other words: no change at all.
SAME: dict[str, Edit] = {
    "operations in another order": lambda s: s.document.update(paths=dict(reversed(s.paths.items()))),
    "parameters in another order": lambda s: s.op(LIST)["parameters"].reverse(),
    "a parameter in components": lambda s: (s.document["components"].update(parameters={"Page": s.parameter("page")}), s.op(LIST)["parameters"].__setitem__(0, ref("Page", "parameters"))),
    "parameters at the path": lambda s: s.op(GET).update(parameters=s.paths["/orders/{id}"]["parameters"]),
    "a style that is the usual one": lambda s: s.parameter("ids").update(style="form", explode=True),
    "a style of what is never a list": lambda s: s.parameter("status").update(style="pipeDelimited", explode=False),
    "a header in capitals": lambda s: s.parameter("X-Trace").update(name="X-TRACE"),
    "a header of answers in capitals": lambda s: rename(s.answer(LIST, "200")["headers"], "X-Total", "X-TOTAL"),
    "a header that OpenAPI says elsewhere": lambda s: s.add(parameter("Accept", "header", required=True)),
    "a media type with a charset": lambda s: rename(s.answer(GET, "200")["content"], JSON, f"{JSON}; charset=utf-8"),
    "a range in small letters": lambda s: rename(s.answers(LIST), "4XX", "4xx"),
    "a status that its range has": lambda s: s.answers(LIST).update({"404": {"description": "Refused."}}),
    "a body in components": lambda s: (s.document["components"].update(requestBodies={"Order": s.op(CREATE)["requestBody"]}), s.op(CREATE).update(requestBody=ref("Order", "requestBodies"))),
    "bytes without a schema, as 3.1 says it": lambda s: s.answer(GET, "200")["content"]["image/png"].pop("schema"),
    "the media type that a part has in any case": lambda s: s.form["encoding"].update(note={"contentType": "text/plain"}),
    "a schema in its place": lambda s: s.answer(GET, "200")["content"][JSON].update(schema=s.schemas["Order"]),
    "security said at the operation": lambda s: s.op(LIST).update(security=[{"apiKey": []}]),
    "a server with a last slash": lambda s: s.server.update(url="https://{host}/v1/"),
    "a server in capitals": lambda s: s.document["servers"][1].update(url="HTTPS://Backup.test/v1"),
    "servers said at the operation": lambda s: s.op(GET).update(servers=s.document["servers"]),
    "false where nothing is false": lambda s: s.parameter("page").update(required=False, deprecated=False, allowReserved=False),
    "the port that https has in any case": lambda s: (s.schemes["login"]["flows"]["password"].update(tokenUrl="https://SHOP.test:443/token"), s.document["servers"][1].update(url="https://backup.test:443/v1")),
    "a variable of one value": lambda s: s.document["servers"][1].update(url="https://{name}.test/v1", variables={"name": {"default": "backup", "enum": ["backup"]}}),
    "the values of a boolean as texts": lambda s: s.parameter("open").update(schema=TEXT | {"enum": ["false", "true"]}),
    "rules elsewhere": lambda s: s.op(GET).update({"x-rules": s.op(LIST).pop("x-rules")}),
    "the usual policy for live servers": lambda s: s.op(LIST).update({"x-live": "read"}),
    "a basis that is the usual one": lambda s: s.op(LIST).update({"x-basis": "documented"}),
}  # fmt: skip
