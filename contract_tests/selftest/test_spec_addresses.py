"""An address that a browser would run is a finding wherever it stands, and never a link of the site."""

import shutil
from pathlib import Path

import pytest

from contract_tests.selftest.healthy import HEALTHY
from scripts.cli.layout import TEMPLATES
from scripts.lint.check import check_api
from scripts.site.pages import render
from scripts.site.site_page import SiteApi
from scripts.spec.addresses import linkable, plain_address, runs
from scripts.spec.document import load

RUN = ["javascript:alert(1)", "JavaScript:a", "vbscript:a", "data:text/html,a"]
RUN += ["java\tscript:a", " \x01javascript:a", "javascript://a.test/%0aalert(1)"]
PLACES = {
    "x-sources": ("title: The guide, url: https://acme.test/guide", "title: The guide, url: '{}'"),
    "external docs": ("summary: Create an order\n", "summary: Create an order\n      externalDocs: {{url: '{}'}}\n"),
    "server": ("- url: https://{region}.acme.test/v1", "- url: '{}'"),
    "licence": ("  version: 0.1.0", "  version: 0.1.0\n  license: {{name: No, url: '{}'}}"),
    "terms": ("  version: 0.1.0", "  version: 0.1.0\n  termsOfService: '{}'"),
    "description": ("Creates one order.", "\"Creates [one]({}) order.\""),
}  # fmt: skip


@pytest.mark.parametrize("address", RUN)
def test_what_a_browser_runs_is_no_link(address: str) -> None:
    assert runs(address)
    assert not linkable(address)


@pytest.mark.parametrize(
    "address", ["https://a.test", "/a", "b.html#c", "mailto:a@b.test"]
)
def test_pages_and_mailboxes_are_linked_to(address: str) -> None:
    assert linkable(address) == address
    assert not runs(address)


@pytest.mark.parametrize(
    ("address", "plain"),
    [
        ("HTTPS://A.test:443?q=Y", "https://a.test?q=Y"),
        ("https://Ada:Pw@A.test:443/X", "https://Ada:Pw@a.test/X"),
        ("https://{Host}/X", "https://{Host}/X"),
        ("/X", "/X"),
    ],
)
def test_capitals_count_where_an_address_leads_elsewhere_by_them(
    address: str, plain: str
) -> None:
    assert plain_address(address) == plain


@pytest.mark.parametrize("place", PLACES)
def test_an_address_that_is_run_is_found_and_no_link(
    place: str, tmp_path: Path
) -> None:
    old, new = PLACES[place]
    api = tmp_path / "specs" / "acme"
    shutil.copytree(HEALTHY, api)
    file = api / "openapi.yaml"
    text = file.read_text("utf-8").replace(
        "      externalDocs: {url: https://acme.test/guide}\n      x-unique",
        "      x-unique",
    )
    assert old in text
    file.write_text(text.replace(old, new.format("javascript:alert(1)")), "utf-8")
    found = [
        one for one in check_api(api).findings if one.rule == "address-leads-to-page"
    ]
    assert found
    spec = load(api)
    notes = "# Notes\n\n[run](javascript://a.test/%0aalert(1))\n"
    pages = render([SiteApi(spec, notes, ())], TEMPLATES / "site")
    for page in pages:
        assert 'href="javascript' not in page.text
        assert "](javascript" not in page.text
