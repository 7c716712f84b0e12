from __future__ import annotations

import json
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest.site_toy import api
from scripts.cli.layout import ROOT, SCRIPTS, TEMPLATES
from scripts.site.build import SiteBroken, build
from scripts.site.charts import Chart, figure, parse
from scripts.site.guides import Guide, read
from scripts.site.mocked import NoMock
from scripts.site.pages import Api, render
from scripts.spec.document import api_names, load
from scripts.spec.finding import Unreadable

SITE = TEMPLATES / "site"
CHART: dict[str, Any] = {
    "title": "Sold <by> day",
    "kind": "bars",
    "operation": "listGiftCards",
    "body": {},
    "labels": "/days",
    "series": {"sold": "/sold", "given": "/given"},
}
ANSWER = {
    "days": ["Monday", "the day after Monday"],
    "sold": [3, -1.5],
    "given": [0, 2],
}
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


def guide_of(folder: Path, text: str, *names: str) -> Api:
    """The toy with a guide, and others of these names."""
    toy = api(folder)
    guides = folder / "acme" / "guides"
    guides.mkdir()
    (guides / "sell.md").write_text(text, "utf-8")
    for name in names:
        (guides / f"{name}.md").write_text(f"# {name}\n\n## more\n", "utf-8")
    return Api(toy.spec, toy.readme, read(toy.spec, folder / "acme", folder))


def block(**changes: Any) -> str:
    return f"```chart\n{json.dumps({**CHART, **changes}, indent=2)}\n```\n"


def chart(**changes: Any) -> Chart:
    return parse(json.dumps({**CHART, **changes}))


def test_guides_are_pages_after_the_overview_which_lists_them(tmp_path: Path) -> None:
    pages = {
        page.path: page for page in render([guide_of(tmp_path, GUIDE, "other")], SITE)
    }
    assert list(pages)[1:4] == [
        "acme/index.md",
        "acme/guide-other.md",
        "acme/guide-sell.md",
    ]
    assert pages["acme/guide-sell.md"].title == "Sell &#38; give"
    assert (
        '<a href="guide-sell.html">Sell &#38; give</a>' in pages["acme/index.md"].text
    )


def test_what_a_guide_names_becomes_links_and_labels(tmp_path: Path) -> None:
    pages = {
        page.path: page.text
        for page in render([guide_of(tmp_path, GUIDE, "other")], SITE)
    }
    text = pages["acme/guide-sell.md"]
    assert "[createGiftCards](gift-cards.html#createGiftCards)" in text
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
        ("# A\n```chart\n{\n```\n", r"sell\.md:2: error guide-chart: "),
        ("# A\n```chart\n[]\n```\n", "a chart is a JSON object"),
        ("# A\n" + block(more=1), "has the members body, kind, labels"),
        ("# A\n" + block(body=[]), "'body' is no dict"),
        ("# A\n" + block(kind="pie"), "'pie' is none of bars, line"),
        ("# A\n" + block(series={}), "'series' has 1 to 3"),
        ("# A\n" + block(operation="listCards"), "no operation 'listCards'"),
    ],
)
def test_a_guide_that_cannot_be_shown_is_refused_with_its_line(
    tmp_path: Path, text: str, reason: str
) -> None:
    with pytest.raises(Unreadable, match=reason):
        guide_of(tmp_path, text)


def test_a_mock_that_does_not_start_says_why(tmp_path: Path) -> None:
    with pytest.raises(NoMock, match="contract_tests"):
        guide_of(tmp_path, "# A\n" + block())


def test_docs_says_that_a_picture_needs_the_mock(tmp_path: Path) -> None:
    import shutil  # noqa: PLC0415

    shutil.copytree(SCRIPTS, tmp_path / "scripts")
    (tmp_path / "specs").mkdir()
    api(tmp_path / "specs")
    (tmp_path / "specs/acme/guides").mkdir()
    (tmp_path / "specs/acme/guides/a.md").write_text("# A\n" + block(), "utf-8")
    command = [sys.executable, "-m", "scripts", "docs"]
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert (
        "acme: a guide shows an answer of the mock, which did not start" in done.stderr
    )
    assert not (tmp_path / "generated").exists()


def svg(drawn: str) -> ET.Element:
    """The picture, which is well-formed XML."""
    found = re.search(r"<svg.*?</svg>", drawn, re.DOTALL)
    assert found
    return ET.fromstring(found[0])


def texts(picture: ET.Element) -> list[str]:
    return [each.text or "" for each in picture.iterfind(".//{*}text")]


@pytest.mark.parametrize("kind", ["bars", "line"])
def test_a_picture_has_a_title_a_description_and_the_colour_of_the_text(
    kind: str,
) -> None:
    drawn = str(figure(chart(kind=kind), ANSWER, 2))
    picture = svg(drawn)
    assert picture.get("role") == "img"
    told = {each.get("id"): each.text for each in picture if each.get("id")}
    assert (picture.get("aria-labelledby") or "").split() == list(told)
    assert told["chart-2-title"] == "Sold <by> day"
    assert "currentColor" in drawn
    assert not re.search(r"#[0-9a-f]{3,6}\b", drawn.partition("</svg>")[0])
    assert texts(picture)[-2:] == ["sold", "given"]


def test_bars_are_as_long_as_their_numbers() -> None:
    bars = list(svg(str(figure(chart(), ANSWER, 1))).iterfind(".//{*}rect"))
    widths = [float(bar.get("width", "")) for bar in bars]
    assert widths[0] == pytest.approx(2 * widths[2], abs=0.1)  # 3 and -1.5
    assert widths[1] == 0
    assert float(bars[2].get("x", "")) < float(bars[0].get("x", ""))


def test_a_line_goes_from_the_lowest_number_to_the_highest() -> None:
    answer = {"days": ["a", "b", "c"], "sold": [0, 5, 10]}
    picture = svg(str(figure(chart(kind="line", series={"sold": "/sold"}), answer, 1)))
    (line,) = picture.iterfind(".//{*}polyline")
    points = [
        tuple(map(float, each.split(","))) for each in line.get("points", "").split()
    ]
    assert points == [(60, 150), (205, 81), (350, 12)]
    assert texts(picture) == ["10", "0", "a", "c"]


def test_the_table_below_has_every_label_in_full_and_every_number() -> None:
    drawn = str(figure(chart(), ANSWER, 1))
    table = drawn[drawn.index("<table") : drawn.index("</table>")]
    cells = [
        re.sub("<[^>]*>", "", cell) for cell in re.findall(r"<t[hd].*?</t[hd]>", table)
    ]
    assert cells == [
        "label",
        "sold",
        "given",
        "Monday",
        "3",
        "0",
        "the day after Monday",
        "-1.5",
        "2",
    ]
    assert "the day after …" in drawn


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"labels": "/weeks"}, "nothing at '/weeks'"),
        ({"labels": ""}, "no labels at ''"),
        (
            {"series": {"sold": "/days"}},
            "at '/days' there is not a number for each label",
        ),
        ({"series": {"sold": "/sold/0"}}, "at '/sold/0' there is not a number"),
    ],
)
def test_an_answer_without_the_numbers_is_refused(
    changes: dict[str, Any], reason: str
) -> None:
    with pytest.raises(ValueError, match=reason):
        figure(chart(**changes), ANSWER, 1)


@pytest.mark.parametrize("name", api_names(ROOT / "specs"))
def test_what_a_guide_draws_is_what_its_program_asks_for(name: str) -> None:
    spec = load(ROOT / "specs" / name)
    for guide in read(spec, ROOT / "specs" / name, ROOT):
        assert len(guide.charts) == len(guide.answers) == guide.text.count("```chart\n")
        for asked, answer in zip(guide.charts, guide.answers, strict=True):
            assert "<svg" in figure(asked, answer, 1)
