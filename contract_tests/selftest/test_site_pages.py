"""The pages of an API: operations, schemas, badges, sources, rules, callbacks and webhooks."""

import re
from dataclasses import replace

import pytest

from contract_tests.selftest.site_toy import README, real_apis, toy
from scripts.cli.layout import TEMPLATES
from scripts.client.curl import curl
from scripts.site.note_backlinks import concerned
from scripts.site.notes_page import notes_page
from scripts.site.page_map import page_map
from scripts.site.pages import render
from scripts.site.provenance_badges import citation, origin
from scripts.site.readme_table import with_table
from scripts.spec.notes import note_ids

SITE = TEMPLATES / "site"


PAGES = {page.path: page.text for page in render([toy()], SITE)}
CARDS, SENT = PAGES["acme/gift-cards.md"], PAGES["acme/card.used.md"]


def section(page: str, anchor: str) -> str:
    """A page from one heading to the next of the same level."""
    start = re.search(rf"^(#+) .*{{ #{re.escape(anchor)} .*}}$", page, re.MULTILINE)
    assert start, anchor
    rest = page[start.end() :]
    end = re.search(rf"^#{{1,{len(start[1])}}} ", rest, re.MULTILINE)
    return rest[: end.start()] if end else rest


def row(page: str, name: str) -> str:
    """The row of a field or parameter, up to the next one."""
    rows = re.split("</?tr>", page)[1:]
    head = rf'^<th scope="row"><code>(<span[^>]*>[^<]*</span>)?{re.escape(name)}</code>'
    (found,) = (each for each in rows if re.search(head, each))
    return found


def fact(page: str, name: str) -> str:
    """The text about an operation under a name such as `Order`."""
    found = re.search(rf"<dt>{name}</dt><dd>(.*?)</dd>", page)
    assert found, name
    return found[1]


def badges(html: str) -> list[str]:
    return re.findall(r'class="rc-basis rc-(\w+)"', html)


def without_tags(html: str, between: str = "") -> str:
    return re.sub("<[^>]*>", between, html)


LISTED, CREATED = (PAGES[f"acme/{x}GiftCards.md"] for x in ("list", "create"))
GIFT_CARD = section(CARDS, "schema-GiftCard")


def test_each_resource_operation_and_webhook_has_a_page_and_what_they_share() -> None:
    cards = ["gift-cards", "listGiftCards", "createGiftCards", "getGiftCard"]
    hooks = ["hooks", "setHook", "schemas", "webhooks", "card.used"]
    own = ["index", *cards, *hooks, "rules", "notes"]
    assert list(PAGES) == ["index.md", *(f"acme/{x}.md" for x in own), "reading.md"]


def test_a_schema_stands_once_with_its_only_user_or_among_the_shared() -> None:
    homes = {each.name: page for each, page in page_map(toy().spec).homes.items()}
    assert homes == {"GiftCard": "gift-cards", "Problem": "schemas", "News": "webhooks"}
    for name, home in homes.items():
        heading = f"{{ #schema-{name} }}"
        found = [path for path, text in PAGES.items() if heading in text]
        assert found == [f"acme/{home}.md"]


def test_what_is_not_documented_has_a_badge() -> None:
    assert badges(row(LISTED, "page")) == []
    assert badges(row(LISTED, "state")) == ["integration"]
    assert badges(row(LISTED, "X-Total")) == ["example"]
    assert badges(CREATED.partition("201")[2])[0] == "assumed"
    assert badges(row(GIFT_CARD, "code")) == ["example"]
    assert badges(row(GIFT_CARD, "amount")) == ["assumed"]
    assert "at least 2 keys <" in GIFT_CARD
    assert badges(section(PAGES["acme/schemas.md"], "schema-Problem"))[0] == "example"
    assert "example" in badges(SENT.partition("Request body")[0])


def test_a_keyword_of_its_own_basis_has_a_badge_where_its_words_are() -> None:
    found, order = (fact(LISTED, name) for name in ("Pages", "Order"))
    assert (badges(found), badges(order)) == (["assumed"], ["example"])
    assert 'href="notes.html#acme-01"' in found.partition("/meta/total")[2]
    endpoint = PAGES["acme/getGiftCard.md"].partition("rc-path")[0]
    assert badges(endpoint) == ["integration"]
    assert 'href="https://code.test/acme"' in endpoint
    code = row(GIFT_CARD, "code").partition("required</span>")[2]
    assert badges(code) == ["example"]
    assert badges(GIFT_CARD.partition("at least 2 keys")[2])[0] == "assumed"
    assert badges(fact(LISTED, "Credentials")) == ["integration"]
    assert badges(CREATED.partition("Request body")[2])[0] == "integration"


def test_a_badge_leads_to_the_note_or_else_to_what_it_means() -> None:
    note = 'class="rc-basis rc-assumed" href="notes.html#acme-02"'
    assert note in row(GIFT_CARD, "amount")
    assert 'href="../reading.html#integration"' in row(LISTED, "state")
    assert 'id="integration"' in PAGES["reading.md"]


def test_a_source_is_shown_at_the_operation_and_where_another_one_is_cited() -> None:
    assert 'href="https://acme.test/help#list">Help &#38; advice § list</a>' in LISTED
    assert 'href="https://code.test/acme" title="Somebody' in row(LISTED, "state")
    assert '<tr id="source-code">' in PAGES["acme/index.md"]
    assert "rc-source" not in row(LISTED, "X-Total")
    assert "as of commit <code>5e1f5e1f</code>" in PAGES["acme/index.md"]


def test_a_source_without_an_address_is_named_without_a_link() -> None:
    clients = replace(toy().spec.sources[0], title="Some & others", url="")
    named = '<span class="rc-source">Some &#38; others</span>'
    assert citation(clients) == named
    short = '<span class="rc-source" title="Some &#38; others">help</span>'
    assert origin(clients) == short


def test_an_operation_says_what_its_extension_keys_say() -> None:
    assert "by <code>page</code> and <code>per&#95;page</code>" in LISTED
    assert "their number at <code>/meta/total</code>" in LISTED
    assert "by <code>/created</code>, descending" in LISTED
    assert "Every item returned fits it at <code>/state</code>" in LISTED
    assert "only with <code>test</code> = <code>true</code>" in CREATED
    assert "a repeated <code>/code</code> is answered 409" in CREATED
    assert ">deprecated<" in CREATED


def test_all_ways_in_are_told() -> None:
    assert "userNameAndPassword, or token and apiKey" in without_tags(CREATED)
    overview = without_tags(PAGES["acme/index.md"], " ").replace("&#95;", "_")
    for variable in ("ACME_API_KEY", "ACME_TOKEN", "ACME_PASSWORD", "ACME_HOST"):
        assert variable in overview


def test_fields_of_nested_objects_are_rows_below_their_own() -> None:
    answer = LISTED.partition("Answers")[2]
    names = map(without_tags, re.findall(r'<th scope="row"><code>(.*?)</code>', answer))
    inside = ["meta.total", "meta.pages", "meta.pages&#91;&#93;.number"]
    card = ["code", "amount", "note", "parts", "more"]
    assert list(names)[:10] == ["data", *card, "meta", *inside]
    assert ">required<" in row(LISTED, "data")


def test_conditions_between_fields_are_sentences() -> None:
    told = without_tags(GIFT_CARD, " ")
    assert "Exactly one of these holds:" in told
    assert re.search(r"note +is given and +note *: at least 1 character", told)
    assert re.search(r"With +note +also +amount +is given", told)


def test_media_types_that_say_the_same_are_told_once() -> None:
    assert "<code>text/json</code>, <code>application/json</code>" in CREATED
    assert CREATED.count("&#34;It&#39;s") <= 1


def test_links_lead_to_the_operation_and_say_what_they_pass_on() -> None:
    (link,) = re.findall('<a href="getGiftCard.html">.*?(?=</li>)', CREATED)
    given = "code from &#36;response.body&#35;/code, full = true"
    assert without_tags(link) == f"getGiftCard: {given}. The card can be read. "


def test_callbacks_and_webhooks_say_what_comes_and_what_to_answer() -> None:
    sold = CREATED.partition("Callback sold")[2]
    assert "schemas.html#schema-Problem" in sold
    assert "You heard it." in sold
    assert "webhooks.html#schema-News" in SENT
    assert "What you answer" in SENT
    assert "curl" not in SENT
    assert "raises" not in SENT
    assert 'parse_webhook(body, event="card.used")' in without_tags(SENT)
    assert '<a href="card.used.html">A card was used</a>' in PAGES["acme/webhooks.md"]
    assert '<a href="card.used.html">A card was used</a>' in PAGES["acme/index.md"]


def test_a_body_that_nobody_describes_is_not_invented() -> None:
    assert "No body is described." in PAGES["acme/getGiftCard.md"]


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
    operation_id: str, expected: str
) -> None:
    assert expected in curl(toy().spec, toy().spec.operation(operation_id))


def test_rules_are_listed_with_what_cannot_be_tested() -> None:
    rules = PAGES["acme/rules.md"]
    assert '<tr id="R01">' in rules
    untestable = rules[rules.index('<tr id="A01">') : rules.index('<tr id="R02">')]
    assert badges(untestable) == ["assumed"]
    assert "No test: Nobody can see it." in untestable
    assert "https://code.test/acme" in untestable
    assert '<a href="card.used.html">' in rules
    assert '<tr id="R02">' in rules


def test_notes_link_to_what_they_name_and_to_what_rests_on_them() -> None:
    before, first, second = re.split(r"{#acme-0\d}", PAGES["acme/notes.md"])
    assert "[What is open](#acme-01)" in before
    assert before.endswith("## acme-01: Status of success ")
    assert "`createGiftCards`, see [listGiftCards](listGiftCards.html)" in first
    assert "[R01](rules.html#R01)" in first
    assert "as in the sources and [acme-02](#acme-02)" in first
    assert "\nacme-01 is not a link here\n" in first
    assert "    - and so on" in first
    assert 'href="createGiftCards.html"><code>createGiftCards 201<' in first
    assert 'href="rules.html#A01"><code>A01<' in first
    assert "<code>GiftCard.amount</code>" in second


def test_note_ids_are_those_of_headings_only() -> None:
    assert note_ids(README) == ["acme-01", "acme-02"]
    assert notes_page("# None\n", {}, {}) == "# None\n"


def test_the_table_of_the_readme_is_made_between_its_markers() -> None:
    readme = "# A\n\n<!-- apis -->\nold\n<!-- /apis -->\n\nmore | text\n"
    made = with_table(readme, [toy().spec])
    assert made.startswith("# A\n\n<!-- apis -->\n| API |")
    assert made.endswith("|\n<!-- /apis -->\n\nmore | text\n")
    assert (
        "| **Acme** | Sells gift cards | 4 | 68 % | 2 of 3 "
        "| [openapi.yaml](specs/acme/openapi.yaml) | [acme](generated/acme/) |"
    ) in made
    assert with_table(made, [toy().spec]) == made
    assert with_table("# No table\n", [toy().spec]) == "# No table\n"


def test_every_note_of_an_api_says_what_rests_on_it() -> None:
    for each in real_apis():
        where = page_map(each.spec)
        addresses = where.operation_addresses(), where.schema_addresses()
        assert set(concerned(each.spec, *addresses)) == set(note_ids(each.readme))
