"""Whatever `validate` passes, `generate` and `docs` take; else it tells all that stands in their way at once."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from click.testing import CliRunner, Result

from contract_tests.selftest import toys
from contract_tests.selftest.healthy import HEALTHY
from contract_tests.selftest.toys import TEXT, an_object, ref
from scripts import validate
from scripts.cli.layout import ROOT, SCRIPTS
from scripts.client import write_or_check
from scripts.client.write_or_check import Folders
from scripts.site.pages import render
from scripts.site.site_page import SiteApi
from scripts.spec.document import load

ORDER = "/components/schemas/Order"


@pytest.fixture
def document() -> Any:
    return yaml.safe_load((HEALTHY / "openapi.yaml").read_text())


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Folders:
    """The folders of a project of which the verb knows no other specification."""
    found = Folders(
        tmp_path / "specs", tmp_path / "generated", SCRIPTS, ROOT / "LICENSE"
    )
    monkeypatch.setattr(validate, "SPECS", found.specs)
    monkeypatch.chdir(tmp_path)
    return found


def validated(folders: Folders, document: Any) -> Result:
    folder = folders.specs / "acme"
    folder.mkdir(parents=True)
    (folder / "openapi.yaml").write_text(
        json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8"
    )
    (folder / "README.md").write_text((HEALTHY / "README.md").read_text())
    return CliRunner().invoke(validate.command, ["acme"])


def listed(document: Any) -> Any:
    return document["paths"]["/orders"]["get"]


def created(document: Any) -> Any:
    return document["paths"]["/orders"]["post"]


def test_what_is_valid_and_unusual_is_taken_by_every_verb(
    document: Any, folders: Folders
) -> None:
    media = listed(document)["responses"]["200"]["content"]["application/json"]
    del media["examples"], document["components"]["examples"]
    media["example"] = {"data": [{"id": 1, "state": "open"}], "meta": {"total": 1}}
    del created(document)["callbacks"]["Shipped"]["{$request.body#/note}"]["post"][
        "responses"
    ]
    created(document)["parameters"] = [
        {
            "name": "body",
            "in": "query",
            "required": True,
            "schema": TEXT,
            "example": "b",
        }
    ]
    listed(document)["parameters"].append(
        {"name": "filter", "in": "query",
         "content": {"application/json": {"schema": an_object({"a": TEXT})}}}
    )  # fmt: skip
    parts = document["components"]
    parts["responses"]["Chained"] = {"$ref": "#/components/responses/Refused"}
    listed(document)["responses"]["401"] = {"$ref": "#/components/responses/Chained"}
    parts["schemas"]["Anything"] = True
    parts["schemas"]["Order"]["properties"] |= {
        "reactions": an_object({"+1": {"type": "integer"}, "-1": {"type": "integer"}}),
        "class": TEXT,
        "class_": TEXT,
        "anything": ref("Anything"),
        "never": False,
        "pair": {"type": "array", "prefixItems": [TEXT, TEXT], "items": False},
        "total": {"$ref": "#/components/schemas/OrderPage/properties/meta"},
        "again": ref("Order"),
        "with_options": TEXT,
        "self": TEXT,
        "grö😀ße": TEXT,
    }
    done = validated(folders, document)
    assert done.exit_code == 0, done.output
    outcome = write_or_check.write("acme", folders)
    assert not outcome.findings
    with toys.imported(folders.generated / "acme", "acme_client") as package:
        order = {"id": 1, "reactions": {"+1": 2, "-1": 3}, "class": "a", "class_": "b"}
        assert package.models.Order.from_dict(order).to_dict() == order
    assert list(
        render([SiteApi(load(folders.specs / "acme"), "")], SCRIPTS / "templates/site")
    )


def test_all_that_no_client_can_be_made_of_is_told_at_once(
    document: Any, folders: Folders
) -> None:
    schemas = document["components"]["schemas"]
    schemas["Tree"] = {"type": "array", "items": ref("Tree")}
    schemas["Price"] = {"type": "number", "enum": [1.5, 2.5]}
    schemas["Order"]["properties"] |= {"tree": ref("Tree"), "price": ref("Price")}
    done = validated(folders, document)
    assert done.exit_code == 1
    for name in ("Tree", "Price"):
        (told, *_) = [
            one for one in done.output.splitlines() if f"schemas/{name}" in one
        ]
        assert told.startswith("specs/acme/openapi.yaml:")
        assert "error client-" in told


@pytest.mark.parametrize(
    ("scheme", "told"),
    [({"type": "oauth2", "flows": {}}, "cannot send"), ({"type": "mutualTLS"}, "cannot send")],
)  # fmt: skip
def test_a_credential_that_no_client_sends_is_told(
    scheme: Any, told: str, document: Any, folders: Folders
) -> None:
    document["components"]["securitySchemes"]["other"] = scheme
    listed(document)["security"] = [{"other": []}]
    done = validated(folders, document)
    assert done.exit_code == 1
    assert told in done.output
    assert "client-security" in done.output


def test_a_path_that_is_a_reference_within_the_document_is_taken(
    document: Any, folders: Folders
) -> None:
    document["components"]["pathItems"] = {"Orders": document["paths"]["/orders"]}
    document["paths"]["/orders"] = {"$ref": "#/components/pathItems/Orders"}
    done = validated(folders, document)
    assert done.exit_code == 0, done.output
    assert not write_or_check.write("acme", folders).findings
    with toys.imported(folders.generated / "acme", "acme_client") as package:
        orders = toys.resource(package, "orders").OrdersResource
        assert {"list", "create", "get"} <= set(dir(orders))
