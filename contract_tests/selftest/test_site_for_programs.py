"""Programs get from the site what people read: each page as Markdown, a list of the pages, the documents themselves."""

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from contract_tests.selftest.site_toy import real_apis
from scripts.bundles.files import NAMES
from scripts.site.as_markdown import as_markdown

LINK = re.compile(r"\]\(([^)\s]+)\)")
HEAD = re.compile(
    r'<link rel=" ?(service-desc|alternate)" type="([^"]+)" href="([^"]+)">'
)


def pages(site: Path) -> list[Path]:
    return [each for each in sorted(site.rglob("*.html")) if each.name != "404.html"]


def leads(file: Path, target: str) -> bool:
    url = urlsplit(target)
    path = file.parent / url.path if url.path else file
    return bool(url.scheme) or path.resolve().is_file()


def test_each_page_has_its_markdown_beside_it_whose_links_lead_on(site: Path) -> None:
    for page in pages(site):
        file = page.with_suffix(".md")
        text = file.read_text("utf-8")
        outside = re.sub(r"(?ms)^```.*?^```$|`[^`\n]*`", "", text)
        assert text.startswith("# "), file
        assert "<div" not in outside and "<a " not in outside, file
        links = LINK.findall(outside)
        assert [each for each in links if not leads(file, each)] == [], file


def test_the_markdown_of_an_operation_has_its_fields_answers_and_code(
    site: Path,
) -> None:
    text = (site / "acme/createGiftCards.md").read_text("utf-8")
    for said in ("# Sell gift cards `createGiftCards`", "POST `/cards`", "**curl**"):
        assert said in text
    assert re.search(r"^- `code` string.*\| Its &lt;b>code", text, re.M), text
    assert "```\ncurl --request POST" in text
    assert "### 201 " in text


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<h2>A<a class='headerlink' href='#a'>¶</a></h2><p>b\n c</p>", "## A\n\nb c"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
        ("<p><a href='b.html#c'><code>d</code></a></p>", "[`d`](b.md#c)"),
        ("<p><a href='https://a.test/b.html'>c</a></p>", "[c](https://a.test/b.html)"),
        ("<pre><code>a &lt;b&gt;\n  c</code></pre>", "```\na <b>\n  c\n```"),
        ("<table><tr><th>a</th><td><p>b</p><p>c</p></td></tr></table>", "- a | b c"),
        ("<dl><dt>a</dt><dd>b</dd></dl><p>c: <code>d</code></p>", "- a: b\n\nc: `d`"),
        ("<p>1 &lt; 2<button>x</button></p>", "1 &lt; 2"),
    ],
)
def test_html_is_written_as_markdown(html: str, markdown: str) -> None:
    assert as_markdown(f"<article>{html}</article>") == f"{markdown}\n"


def test_llms_txt_lists_each_page_and_document(site: Path) -> None:
    text = (site / "llms.txt").read_text("utf-8")
    assert text.startswith("# Referral Contracts\n\n> ")
    every = [page.with_suffix(".md") for page in pages(site)]
    every += [site / each.spec.name / NAMES[0] for each in real_apis()]
    every += [site / "acme" / NAMES[0]]
    listed = [site / target for target in LINK.findall(text)]
    assert sorted(listed) == sorted(every)


def test_each_page_of_an_api_names_its_document_and_its_markdown_in_its_head(
    site: Path,
) -> None:
    for page in pages(site):
        found = {
            rel: (kind, href)
            for rel, kind, href in HEAD.findall(page.read_text("utf-8"))
        }
        assert found["alternate"] == ("text/markdown", page.with_suffix(".md").name)
        is_of_api = page.parent != site
        described = ("application/vnd.oai.openapi+json", "openapi.json")
        assert found.get("service-desc") == (described if is_of_api else None)


def test_the_files_of_an_api_can_be_downloaded_from_its_first_page(site: Path) -> None:
    for each in real_apis():
        text = (site / each.spec.name / "index.html").read_text("utf-8")
        for name in NAMES:
            assert re.search(rf'<a href="{re.escape(name)}" download', text)
            assert "paths" in json.loads(
                (site / each.spec.name / name).read_text("utf-8")
            )


def test_what_changed_for_callers_has_a_page(site: Path) -> None:
    text = (site / "changelog.html").read_text("utf-8")
    assert [
        each.spec.title for each in real_apis() if each.spec.title not in text
    ] == []
