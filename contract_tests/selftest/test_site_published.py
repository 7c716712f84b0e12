"""A site that is published below some address: search engines, chats and people who take a wrong turn find their way."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from contract_tests.selftest.browsing import browsing
from contract_tests.selftest.site_browsing import Quiet, serving, watch
from contract_tests.selftest.site_toy import api
from scripts.cli.layout import TEMPLATES
from scripts.site.mkdocs_build import SiteBroken, build
from scripts.site.pages import render
from scripts.site.published import Published
from scripts.site.site_page import SitePage

SITE = TEMPLATES / "site"
ADDRESS = "https://docs.example.com/contracts"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the toy in the folder `contracts`, as it is below its host."""
    folder = tmp_path_factory.mktemp("host")
    where = Published(ADDRESS, "https://github.com/acme/contracts.git")
    pages = render([api(tmp_path_factory.mktemp("toy"))], SITE)
    build(pages, SITE, folder / "contracts", published=where)
    return folder / "contracts"


def pages(site: Path) -> dict[str, str]:
    """The pages by their paths, without the one for what is not found."""
    found = {
        page.relative_to(site).as_posix(): page.read_text("utf-8")
        for page in sorted(site.rglob("*.html"))
    }
    return {path: text for path, text in found.items() if path != "404.html"}


def told(text: str, pattern: str) -> list[str]:
    return re.findall(pattern, text)


def test_each_page_says_at_which_address_it_is(published: Path) -> None:
    every = pages(published)
    addresses = [f"{ADDRESS}/{path}" for path in every]
    for kind in (r'rel="canonical" href="(.*?)"', r'property="og:url" content="(.*?)"'):
        assert [found for x in every.values() for found in told(x, kind)] == addresses
    mapped = told((published / "sitemap.xml").read_text("utf-8"), "<loc>(.*?)</loc>")
    assert sorted(mapped) == addresses


def test_a_link_to_a_page_has_a_picture_that_is_there(published: Path) -> None:
    for text in pages(published).values():
        (picture,) = told(text, r'property="og:image" content="(.*?)"')
        file = published / picture.removeprefix(f"{ADDRESS}/")
        assert file.read_bytes().startswith(b"\x89PNG")


def test_a_site_that_does_not_know_its_address_tells_none(site: Path) -> None:
    assert not list(site.glob("sitemap.xml*"))
    for path, text in pages(site).items():
        assert not told(text, r'rel="canonical"|"og:url"|"og:image|class="md-source'), (
            path
        )


def test_each_page_has_a_title_and_a_description_of_its_own(site: Path) -> None:
    every = pages(site)
    for kind in ("<title>(.*?)</title>", '<meta name="description" content="(.*?)"'):
        found = Counter(each for text in every.values() for each in told(text, kind))
        assert found.total() == len(every)
        assert [each for each, count in found.items() if count > 1] == []


class _Host(Quiet):
    """Answers what is not there as a host of sites does."""

    def send_error(self, code: int, *args: Any, **kwargs: Any) -> None:
        text = (Path(self.directory) / "contracts" / "404.html").read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(text)


@pytest.fixture
def host(published: Path) -> Iterator[str]:
    with serving(published.parent, _Host) as address:
        yield address


def test_who_takes_a_wrong_turn_finds_the_first_page_and_the_search(host: str) -> None:
    with browsing() as browser:
        watched = watch(browser, host)
        page = watched.open("contracts/acme/no/such/page.html")
        expect(page.locator("article h1")).to_have_text("Page not found")
        page.get_by_role("textbox", name="Search").press_sequentially("setHook")
        expect(page.locator(".md-search-result__link:visible").first).to_be_visible()
        page.keyboard.press("Escape")
        page.get_by_role("link", name="the first page").click()
        page.wait_for_url("**/contracts/index.html")
        expect(page.get_by_title("Repository").first).to_be_visible()
        assert [each for each in watched.problems if "404" not in each] == []


def test_a_page_for_what_is_not_found_that_links_from_its_own_place_is_refused(
    tmp_path: Path,
) -> None:
    home = [SitePage("index.md", "Home", "# A\n")]
    template = (
        "{% extends 'main.html' %}{% block content %}<a href='x'></a>{% endblock %}"
    )
    templates = _with(tmp_path, "404.html", template)
    with pytest.raises(SiteBroken, match=r"404\.html: x leads nowhere"):
        build(home, templates, tmp_path / "site", published=Published(ADDRESS))


def _with(folder: Path, name: str, text: str) -> Path:
    """The templates, one of the theme's in place of ours."""
    templates = folder / "templates"
    templates.mkdir()
    for part in ("assets", "mkdocs.yml"):
        (templates / part).symlink_to(SITE / part)
    (templates / "theme").mkdir()
    for each in (SITE / "theme").iterdir():
        if each.name != name:
            (templates / "theme" / each.name).symlink_to(each)
    (templates / "theme" / name).write_text(text, "utf-8")
    return templates


def test_where_a_site_is_published_is_an_address() -> None:
    assert urlsplit(ADDRESS).path + "/" == Published(ADDRESS).root
    assert Published().root == Published("https://docs.example.com").root == "/"
