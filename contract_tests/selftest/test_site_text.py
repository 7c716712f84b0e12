"""Any text of a specification is shown on a page as it was written."""

import copy
import importlib
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from contract_tests.selftest.site_toy import toy
from scripts.cli.layout import TEMPLATES
from scripts.site.pages import render
from scripts.site.site_page import SiteApi, SitePage
from scripts.site.text import fence, inline, plain, without_html
from scripts.spec.document import of_data

SITE = TEMPLATES / "site"


class Structure(HTMLParser):
    """The elements of a page and its visible text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.text = ""
        self.is_code = False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # A pair of backticks makes a `code`; a block of code has elements as its text asks for.
        if tag != "code" and not self.is_code:
            self.elements.append(tag)
        self.is_code |= tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        self.is_code &= tag != "pre"

    def handle_data(self, data: str) -> None:
        self.text += data


@cache
def markdown() -> Any:
    """Python-Markdown with the site's own extensions; the module has no stubs."""
    site = yaml.safe_load((SITE / "mkdocs.yml").read_text("utf-8"))
    names: list[str] = []
    configs: dict[str, Any] = {}
    for each in site["markdown_extensions"]:
        named = each if isinstance(each, dict) else {each: {}}
        names += named
        configs |= named
    module = importlib.import_module("markdown")
    return module.Markdown(extensions=names, extension_configs=configs)


def converted(page: str) -> Structure:
    """A page as the site shows it."""
    return Structure(markdown().reset().convert(page))


def with_text(text: str) -> Iterator[SitePage]:
    """The pages of the toy with `text` as its descriptions."""
    document = copy.deepcopy(toy().spec.document)
    listed = document["paths"]["/cards"]["get"]
    listed["summary"] = listed["description"] = text
    listed["x-rules"][0]["text"] = text
    listed["responses"]["200"]["description"] = text
    example = document["components"]["examples"]["Card"]
    example["summary"], example["value"]["note"] = text, text
    card = document["components"]["schemas"]["GiftCard"]
    card["description"] = card["properties"]["code"]["description"] = text
    document["info"]["description"] = document["tags"][0]["description"] = text
    spec = of_data("acme", document)
    shown = ("acme/index.md", "acme/gift-cards.md", "acme/rules.md")
    pages = render([SiteApi(spec, toy().readme)], SITE)
    return (page for page in pages if page.path in shown)


PIECES = r"""
| ` ``` </td> <script> {: [a](b) &lt; ** __ # $x$ \ wzxhzdk:0 === ??? <!-- --> ]]>
{{ {% http://a.test
"""
BLANK = ("\n\n", "    ", "\u2028", "\x02")
AWKWARD = st.lists(
    st.text(max_size=8) | st.sampled_from([*PIECES.split(), *BLANK]),
    min_size=1,
    max_size=6,
).map(lambda pieces: "x" + "".join(pieces))


def bare(text: str) -> str:
    """Without blanks, and without the backticks that a page leaves out where they are in pairs."""
    return "".join(text.replace("`", "").split())


@pytest.fixture(scope="module")
def harmless() -> list[list[str]]:
    """The elements of the pages with a text that is only text."""
    return [converted(page.text).elements for page in with_text("x")]


@given(AWKWARD)
@settings(max_examples=25, deadline=None)
def test_no_text_breaks_a_page(harmless: list[list[str]], text: str) -> None:
    expected = bare(plain(text))
    for page, elements in zip(with_text(text), harmless, strict=True):
        found = converted(page.text)
        assert found.elements == elements, page.path
        assert expected in bare(found.text)


@given(AWKWARD)
def test_text_is_shown_as_it_was_written(text: str) -> None:
    shown = Structure(f"<p>{inline(text)}</p>").text
    assert shown.replace("`", "") == plain(text).replace("`", "")


@given(AWKWARD)
def test_code_is_shown_as_it_was_written(text: str) -> None:
    shown = converted(str(fence(f"a{text}b", "text"))).text
    kept = "\n".join(map(plain, text.split("\n")))
    assert "".join(shown.split()) == "".join(f"a{kept}b".split())


def test_a_tag_in_the_page_of_a_client_is_text() -> None:
    text = "a <script>x</script> 1 < 2\n```python\nlist[<int>]\n```\n<!-- b -->"
    assert without_html(text) == (
        "a &lt;script>x&lt;/script> 1 < 2\n```python\nlist[<int>]\n```\n&lt;!-- b -->"
    )
