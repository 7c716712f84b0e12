"""Guides become pages whose programs, outputs and tables come from the running mock."""

import json
import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest.healthy import HEALTHY
from contract_tests.selftest.site_toy import api
from contract_tests.selftest.warm import Python
from scripts.cli.layout import ROOT, SCRIPTS, TEMPLATES
from scripts.site.answer_table import AnswerTable, parse, shown
from scripts.site.downloads import downloads
from scripts.site.guides import Guide, read
from scripts.site.mkdocs_build import SiteBroken, build
from scripts.site.pages import render
from scripts.site.site_page import SiteApi
from scripts.spec.document import api_names, load
from scripts.spec.finding import Unreadable
from scripts.spec.workflows import workflows

SITE = TEMPLATES / "site"
TABLE: dict[str, Any] = {"title": "Sold <by> day", "operation": "listGiftCards"}
TABLE |= {"body": {}, "labels": "/days"}
TABLE |= {"series": {"sold": "/sold", "given": "/given"}}
DAYS = ["Monday", "the day after Monday"]
ANSWER = {"days": DAYS, "sold": [3, -1.5], "given": [0, 2]}
GUIDE = """\
# Sell & give

See createGiftCards, R01 and acme-02 (assumed, acme-01), `listGiftCards`, (example)
and [the other](other.md#more), [the notes](../README.md).

```python
print("listGiftCards")
```

```text
listGiftCards
```
"""


def guide_of(folder: Path, text: str, *names: str) -> SiteApi:
    """The toy with a guide, and others of these names."""
    toy = api(folder)
    guides = folder / "acme" / "guides"
    guides.mkdir()
    (guides / "sell.md").write_text(text, "utf-8")
    for name in names:
        (guides / f"{name}.md").write_text(f"# {name}\n\n## more\n", "utf-8")
    return SiteApi(toy.spec, toy.readme, read(toy.spec, folder / "acme", folder))


def block(**changes: Any) -> str:
    return f"```table\n{json.dumps({**TABLE, **changes}, indent=2)}\n```\n"


def table(**changes: Any) -> AnswerTable:
    return parse(json.dumps({**TABLE, **changes}))


def test_guides_are_pages_after_the_overview_which_lists_them(tmp_path: Path) -> None:
    pages = list(render([guide_of(tmp_path, GUIDE, "other")], SITE))
    overview, _, sell = pages[1:4]
    names = ["index", "guide-other", "guide-sell"]
    assert [page.path for page in pages[1:4]] == [f"acme/{name}.md" for name in names]
    assert sell.title == "Sell &#38; give"
    assert '<a href="guide-sell.html">Sell &#38; give</a>' in overview.text


def test_what_a_guide_names_becomes_links_and_labels(tmp_path: Path) -> None:
    pages = list(render([guide_of(tmp_path, GUIDE, "other")], SITE))
    text = pages[3].text
    assert "[createGiftCards](createGiftCards.html)" in text
    assert "[R01](rules.html#R01) and [acme-02](notes.html#acme-02)" in text
    assert 'class="rc-basis rc-assumed" href="notes.html#acme-01"' in text
    assert '<a href="notes.html#acme-01">acme-01</a>' in text
    assert 'class="rc-basis rc-example" href="../reading.html#example"' in text
    assert "[the other](guide-other.html#more), [the notes](notes.html)" in text
    assert "`listGiftCards`" in text
    assert 'print("listGiftCards")' in text


def test_a_link_of_a_guide_that_leads_nowhere_breaks_the_site(tmp_path: Path) -> None:
    pages = list(render([guide_of(tmp_path, GUIDE)], SITE))
    with pytest.raises(SiteBroken, match=r"other\.md"):
        build(pages, SITE, tmp_path / "site")


def test_the_blocks_of_a_guide_are_one_program_and_its_output() -> None:
    guide = Guide("two", GUIDE + GUIDE.replace("listGiftCards", "R01"))
    assert guide.program == 'print("listGiftCards")\n\nprint("R01")\n'
    assert guide.output == ["listGiftCards\n", "R01\n"]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("# A\n\nacme-77\n", r"sell\.md:3: error guide-note: there is no acme-77"),
        ("# A\n```table\n{\n```\n", r"sell\.md:2: error guide-table: "),
        ("# A\n```table\n[]\n```\n", "a table is a JSON object"),
        ("# A\n" + block(more=1), "has the members body, labels, operation"),
        ("# A\n" + block(body=[]), "'body' is no dict"),
        ("# A\n" + block(series={}), "'series' has no JSON Pointer"),
        ("# A\n" + block(operation="listCards"), "no operation 'listCards'"),
    ],
)
def test_a_guide_that_cannot_be_shown_is_refused_with_its_line(
    tmp_path: Path, text: str, reason: str
) -> None:
    with pytest.raises(Unreadable, match=reason):
        guide_of(tmp_path, text)


def test_docs_says_that_a_table_needs_the_mock_and_why_that_did_not_start(
    tmp_path: Path, python: Python
) -> None:
    shutil.copytree(SCRIPTS, tmp_path / "scripts")
    (tmp_path / "specs").mkdir()
    guide_of(tmp_path / "specs", "# A\n")
    (tmp_path / "specs/acme/guides/sell.md").write_text("# A\n" + block(), "utf-8")
    done = python("-m", "scripts", "docs", cwd=tmp_path)
    told = "acme: a guide shows an answer of the mock, which did not start: .*"
    assert re.search(f"{told}contract_tests", done.stderr)
    assert done.returncode == 2
    assert not (tmp_path / "generated").exists()


def test_a_table_has_its_title_every_label_and_every_number() -> None:
    written = str(shown(table(), ANSWER))
    assert "<caption>Sold &#60;by&#62; day</caption>" in written
    rows = ET.fromstring(written[written.index("<table") : written.index("</div>")])
    assert [[cell.text for cell in row] for row in rows.iterfind(".//tr")] == [
        ["label", "sold", "given"],
        ["Monday", "3", "0"],
        ["the day after Monday", "-1.5", "2"],
    ]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"labels": "/weeks"}, "nothing at '/weeks'"),
        ({"labels": ""}, "no list at ''"),
        ({"series": {"sold": "/days"}}, "'/days' there is not a number for each label"),
        ({"series": {"sold": "/sold/0"}}, "no list at '/sold/0'"),
    ],
)
def test_an_answer_without_the_numbers_is_refused(
    changes: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        shown(table(**changes), ANSWER)


@pytest.mark.parametrize("name", api_names(ROOT / "specs"))
def test_what_a_guide_shows_is_what_its_program_asks_for(name: str) -> None:
    spec = load(ROOT / "specs" / name)
    for guide in read(spec, ROOT / "specs" / name, ROOT):
        assert len(guide.tables) == len(guide.answers) == guide.text.count("```table\n")
        for asked, answer in zip(guide.tables, guide.answers, strict=True):
            assert "<table" in shown(asked, answer)


def test_a_guide_shows_the_steps_of_the_workflow_of_its_name(tmp_path: Path) -> None:
    shutil.copytree(HEALTHY, tmp_path / "acme")
    spec = load(tmp_path / "acme")
    guide = Guide("orders", "# Orders\n\nA story.\n\n## One\n\nText.\n")
    both = (guide, Guide("other", "# Other\n"))
    told = SiteApi(spec, "", both, workflows=workflows(spec))
    pages = {page.path: page.text for page in render([told], SITE)}
    shown, other = pages["acme/guide-orders.md"], pages["acme/guide-other.md"]
    assert "rc-story" not in other
    figure = shown[shown.index("<figure") : shown.index("</figure>") + 9]
    items = ["".join(item.itertext()) for item in ET.fromstring(figure).iter("li")]
    assert items == [
        "POST createOrderIt is made.",
        "Meanwhile: A day passes.",
        "GET getOrderA day later it is read.",
    ]
    assert shown.index("A story.") < shown.index(figure) < shown.index("## One")
    files = downloads([spec], tmp_path, "")
    file = files["acme/workflows/orders.arazzo.yaml"]
    assert 'href="workflows/orders.arazzo.yaml"' in figure
    assert "url: ../openapi.json" in file
    assert "acme/openapi.json" in files
