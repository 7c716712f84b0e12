"""The pages of an API: operations, schemas, badges, sources, rules, callbacks and webhooks."""

from __future__ import annotations

import re

import pytest

from contract_tests.selftest.site_toy import README, api, real_apis
from scripts.cli.layout import TEMPLATES
from scripts.site.curl import curl
from scripts.site.note_backlinks import concerned
from scripts.site.notes_page import notes_page
from scripts.site.page_map import page_map
from scripts.site.pages import SiteApi, render
from scripts.site.readme_table import with_table
from scripts.spec.notes import note_ids

SITE = TEMPLATES / "site"


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> SiteApi:
    return api(tmp_path_factory.mktemp("toy"))


@pytest.fixture(scope="module")
def pages(toy: SiteApi) -> dict[str, str]:
    return {page.path: page.text for page in render([toy], SITE)}


def section(page: str, anchor: str) -> str:
    """A page from one heading to the next of the same level."""
    start = re.search(rf"^(#+) .*{{ #{re.escape(anchor)} .*}}$", page, re.MULTILINE)
    assert start, anchor
    rest = page[start.end() :]
    end = re.search(rf"^#{{1,{len(start[1])}}} ", rest, re.MULTILINE)
    return rest[: end.start()] if end else rest


def row(page: str, name: str) -> str:
    """The row of a field or parameter."""
    rows = re.findall(r"<tr>.*?</tr>", page, re.DOTALL)
    found = [each for each in rows if re.search(rf">{re.escape(name)}</code>", each)]
    assert len(found) == 1, name
    return str(found[0])


def fact(page: str, name: str) -> str:
    """What is said of an operation under a name such as `Order`."""
    found = re.search(rf"<dt>{name}</dt><dd>(.*?)</dd>", page)
    assert found, name
    return found[1]


def badges(html: str) -> list[str]:
    return re.findall(r'class="rc-basis rc-(\w+)"', html)


def test_there_is_a_page_for_each_resource_and_for_what_they_share(
    pages: dict[str, str],
) -> None:
    assert list(pages) == [
        "index.md",
        "acme/index.md",
        "acme/gift-cards.md",
        "acme/hooks.md",
        "acme/schemas.md",
        "acme/webhooks.md",
        "acme/rules.md",
        "acme/notes.md",
        "reading.md",
    ]


def test_a_schema_stands_once_with_its_only_user_or_among_the_shared(
    toy: SiteApi, pages: dict[str, str]
) -> None:
    homes = {each.name: page for each, page in page_map(toy.spec).homes.items()}
    assert homes == {"GiftCard": "gift-cards", "Problem": "schemas", "News": "webhooks"}
    for name, home in homes.items():
        heading = f"{{ #schema-{name} }}"
        found = [path for path, text in pages.items() if heading in text]
        assert found == [f"acme/{home}.md"]


def test_what_is_not_documented_has_a_badge(pages: dict[str, str]) -> None:
    cards = pages["acme/gift-cards.md"]
    listed = section(cards, "listGiftCards")
    assert badges(row(listed, "page")) == []
    assert badges(row(listed, "state")) == ["integration"]
    assert badges(row(listed, "X-Total")) == ["example"]
    assert badges(section(cards, "createGiftCards"))[:1] == ["assumed"]
    schema = section(cards, "schema-GiftCard")
    assert badges(row(schema, "code")) == ["example"]
    assert badges(row(schema, "amount")) == ["assumed"]
    assert "at least 2 keys <" in schema
    assert badges(section(pages["acme/schemas.md"], "schema-Problem"))[0] == "example"
    assert "example" in badges(section(pages["acme/webhooks.md"], "card.used"))


def test_a_keyword_of_its_own_basis_has_a_badge_where_its_words_are(
    pages: dict[str, str],
) -> None:
    cards = pages["acme/gift-cards.md"]
    listed = section(cards, "listGiftCards")
    found, order = (fact(listed, name) for name in ("Pages", "Order"))
    assert (badges(found), badges(order)) == (["assumed"], ["example"])
    assert 'href="notes.html#acme-01"' in found.partition("/meta/total")[2]
    endpoint = section(cards, "getGiftCard").partition("rc-path")[0]
    assert badges(endpoint) == ["integration"]
    assert 'href="https://code.test/acme"' in endpoint
    schema = section(cards, "schema-GiftCard")
    assert badges(row(schema, "code").partition("required</span>")[2]) == ["example"]
    assert badges(schema.partition("at least 2 keys")[2])[0] == "assumed"


def test_a_badge_leads_to_the_note_or_else_to_what_it_means(
    pages: dict[str, str],
) -> None:
    cards = pages["acme/gift-cards.md"]
    amount = row(section(cards, "schema-GiftCard"), "amount")
    assert 'class="rc-basis rc-assumed" href="notes.html#acme-02"' in amount
    state = row(section(cards, "listGiftCards"), "state")
    assert 'href="../reading.html#integration"' in state
    assert 'id="integration"' in pages["reading.md"]


def test_a_source_is_shown_at_the_operation_and_where_another_one_is_cited(
    pages: dict[str, str],
) -> None:
    listed = section(pages["acme/gift-cards.md"], "listGiftCards")
    assert 'href="https://acme.test/help#list">Help &#38; advice § list</a>' in listed
    assert 'href="https://code.test/acme"' in row(listed, "state")
    assert "rc-source" not in row(listed, "X-Total")


def test_an_operation_says_what_its_extension_keys_say(pages: dict[str, str]) -> None:
    cards = pages["acme/gift-cards.md"]
    listed = section(cards, "listGiftCards")
    assert "by <code>page</code> and <code>per&#95;page</code>" in listed
    assert "their number at <code>/meta/total</code>" in listed
    assert "by <code>/created</code>, descending" in listed
    assert "Every item returned fits it at <code>/state</code>" in listed
    created = section(cards, "createGiftCards")
    assert "only with <code>test</code> = <code>true</code>" in created
    assert "a repeated <code>/code</code> is answered 409" in created
    assert ">deprecated<" in created


def test_all_ways_in_are_told(pages: dict[str, str]) -> None:
    created = section(pages["acme/gift-cards.md"], "createGiftCards")
    told = re.sub("<[^>]*>", "", created)
    assert "userNameAndPassword, or token and apiKey" in told
    overview = re.sub("<[^>]*>", " ", pages["acme/index.md"])
    for variable in ("ACME_API_KEY", "ACME_TOKEN", "ACME_PASSWORD", "ACME_HOST"):
        assert variable in overview.replace("&#95;", "_")


def test_fields_of_nested_objects_are_rows_below_their_own(
    pages: dict[str, str],
) -> None:
    listed = section(pages["acme/gift-cards.md"], "listGiftCards")
    names = re.findall(r'<th scope="row"><code>(.*?)</code>', listed)
    told = [re.sub("<[^>]*>", "", name) for name in names]
    assert told[3:8] == [
        "data",
        "meta",
        "meta.total",
        "meta.pages",
        "meta.pages&#91;&#93;.number",
    ]
    assert ">required<" in row(listed, "data")


def test_conditions_between_fields_are_sentences(pages: dict[str, str]) -> None:
    schema = section(pages["acme/gift-cards.md"], "schema-GiftCard")
    told = re.sub("<[^>]*>", " ", schema)
    assert "Exactly one of these holds:" in told
    assert re.search(r"note +is given and +note *: at least 1 character", told)
    assert re.search(r"With +note +also +amount +is given", told)


def test_media_types_that_say_the_same_are_told_once(pages: dict[str, str]) -> None:
    created = section(pages["acme/gift-cards.md"], "createGiftCards")
    assert "<code>text/json</code>, <code>application/json</code>" in created
    assert created.count("??? quote") == 1


def test_links_lead_to_the_operation_and_say_what_they_pass_on(
    pages: dict[str, str],
) -> None:
    created = section(pages["acme/gift-cards.md"], "createGiftCards")
    link = created[created.index('<a href="gift-cards.html#getGiftCard">') :]
    told = re.sub("<[^>]*>", "", link[: link.index("</li>")])
    assert told == (
        "getGiftCard: code from &#36;response.body&#35;/code, full = true. The card can be read. "
    )


def test_callbacks_and_webhooks_say_what_comes_and_what_to_answer(
    pages: dict[str, str],
) -> None:
    created = section(pages["acme/gift-cards.md"], "createGiftCards")
    assert "Callback sold" in created
    assert "schemas.html#schema-Problem" in section(created, "cardSold")
    assert "You heard it." in section(created, "cardSold")
    sent = section(pages["acme/webhooks.md"], "card.used")
    assert "webhooks.html#schema-News" in sent
    assert "What you answer" in sent
    assert "curl" not in sent


def test_a_body_that_nobody_describes_is_not_invented(pages: dict[str, str]) -> None:
    card = section(pages["acme/gift-cards.md"], "getGiftCard")
    assert "No body is described." in card


@pytest.mark.parametrize(
    ("operation_id", "expected"),
    [
        ("listGiftCards", '"https://$ACME_HOST/v1/cards?sold=true&key=$ACME_API_KEY"'),
        ("createGiftCards", '--user "$ACME_USER_NAME:$ACME_PASSWORD"'),
        ("createGiftCards", """"code": "it'\\''s","""),
        ("createGiftCards", '"note": "a $5 `card` for {{name}}"'),
        ("getGiftCard", '"https://$ACME_HOST/v1/cards/a%2Fb%20c"'),
        ("getGiftCard", '--header "Authorization: Bearer $ACME_TOKEN"'),
        ("setHook", '--header "X-Secret: $ACME_SECRET"'),
        ("setHook", "--header 'X-Trace: a1'"),
        ("setHook", "--data '<hook/>'"),
    ],
)
def test_curl_sends_each_kind_of_credential_and_value(
    toy: SiteApi, operation_id: str, expected: str
) -> None:
    assert expected in curl(toy.spec, toy.spec.operation(operation_id))


def test_rules_are_listed_with_what_cannot_be_tested(pages: dict[str, str]) -> None:
    rules = pages["acme/rules.md"]
    assert '<tr id="R01">' in rules
    untestable = rules[rules.index('<tr id="A01">') : rules.index('<tr id="R02">')]
    assert badges(untestable) == ["assumed"]
    assert "No test: Nobody can see it." in untestable
    assert "https://code.test/acme" in untestable
    assert '<a href="webhooks.html#card.used">' in rules
    assert '<tr id="R02">' in rules


def test_notes_link_to_what_they_name_and_to_what_rests_on_them(
    pages: dict[str, str],
) -> None:
    notes = pages["acme/notes.md"]
    assert "## acme-01: Status of success {#acme-01}" in notes
    assert "[What is open](#acme-01)" in notes
    assert (
        "`createGiftCards`, see [listGiftCards](gift-cards.html#listGiftCards)" in notes
    )
    assert "[R01](rules.html#R01)" in notes
    assert "as in the sources and [acme-02](#acme-02)" in notes
    assert "\nacme-01 is not a link here\n" in notes
    assert "    - and so on" in notes
    first = notes[notes.index("{#acme-01}") : notes.index("{#acme-02}")]
    assert 'href="gift-cards.html#createGiftCards"><code>createGiftCards 201<' in first
    assert 'href="rules.html#A01"><code>A01<' in first
    assert "<code>GiftCard.amount</code>" in notes[notes.index("{#acme-02}") :]


def test_note_ids_are_those_of_headings_only() -> None:
    assert note_ids(README) == ["acme-01", "acme-02"]
    assert notes_page("# None\n", {}, {}) == "# None\n"


def test_the_table_of_the_readme_is_made_between_its_markers(toy: SiteApi) -> None:
    readme = "# A\n\n<!-- apis -->\nold\n<!-- /apis -->\n\nmore | text\n"
    made = with_table(readme, [toy.spec])
    assert made.startswith("# A\n\n<!-- apis -->\n| API |")
    assert made.endswith("|\n<!-- /apis -->\n\nmore | text\n")
    assert (
        "| **Acme** | Sells gift cards | 4 | 70 % | 2 of 3 "
        "| [openapi.yaml](specs/acme/openapi.yaml) | [acme](generated/acme/) |"
    ) in made
    assert with_table(made, [toy.spec]) == made
    assert with_table("# No table\n", [toy.spec]) == "# No table\n"


def test_the_same_specifications_give_the_same_pages() -> None:
    assert list(render(real_apis(), SITE)) == list(render(real_apis(), SITE))


def test_every_note_of_an_api_says_what_rests_on_it() -> None:
    for each in real_apis():
        where = page_map(each.spec)
        addresses = where.operation_addresses(), where.schema_addresses()
        assert set(concerned(each.spec, *addresses)) == set(note_ids(each.readme))
