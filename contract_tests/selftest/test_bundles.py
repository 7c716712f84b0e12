"""The bundles for other people's tools: nothing that only ours understand, how sure each statement is, samples of each call."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from contract_tests.selftest.toys import described, document
from contract_tests.selftest.warm import Python
from scripts.bundles.files import NAMES, OLDER, PLAIN, WHOLE, texts
from scripts.bundles.honesty import WORDS
from scripts.cli.layout import GENERATED, SPECS
from scripts.spec.document import api_names, bundled, load, of_data
from scripts.spec.share import STATEMENTS

APIS = api_names(SPECS)
# Whole specifications of the self-tests.
TOYS = [Path(__file__).parent / name for name in ("club", "library", "healthy/acme")]
SITE = "https://acme.test/acme/notes.html"
TOY = described("bundles")


def written(notes: str = "") -> dict[str, Any]:
    """The bundles of the toy by the names of their files."""
    spec = of_data("acme", json.loads(json.dumps(TOY)))
    found = texts(spec, lambda _: [{"lang": "Shell", "source": "curl"}], notes)
    return {name: json.loads(text) for name, text in found.items()}


def test_a_description_says_how_sure_it_is() -> None:
    for name, bundle in written().items():
        post = bundle["paths"]["/orders"]["post"]
        assert post["description"] == (
            "Makes orders. (Assumed: method; see specs/acme/README.md#acme-03.)"
        )
        told = post["responses"]["409"]
        assert told["description"] == (
            "It is there. (Assumed: see specs/acme/README.md#acme-01, #acme-02.)"
        )
        # said of what it stands in
        assert "description" not in told["content"]["application/json"]["schema"]
        order = bundle["components"]["schemas"]["Order"]["properties"]
        assert order["id"]["description"] == "(Assumed: null.)"
        assert order["x-colour"]["description"] == (
            "Colour. (Seen only in an example: see [guide § colours](https://acme.test/guide#colours).)"
            " (Documented: type; see [guide § colours](https://acme.test/guide#colours).)"
        )
        assert order["size"]["description"] == (
            "How large. (Seen only in third-party code: see theirs.)"
        ), name


def test_notes_that_are_published_are_linked() -> None:
    for bundle in written(SITE).values():
        told = bundle["paths"]["/orders"]["post"]["responses"]["409"]["description"]
        assert told == (
            f"It is there. (Assumed: see [acme-01]({SITE}#acme-01), [acme-02]({SITE}#acme-02).)"
        )


def test_a_plain_bundle_has_no_keys_of_ours_and_all_names_of_the_vendor() -> None:
    bundles = written()
    for name in (PLAIN, OLDER):
        assert own_keys(bundles[name]) == ["x-colour"], name
    assert bundles[PLAIN]["openapi"] == "3.1.0"
    assert bundles[OLDER]["openapi"] == "3.0.3"


def own_keys(value: Any) -> list[str]:
    """The keys of plain data that begin as those of extensions."""
    if isinstance(value, list):
        return [key for each in value for key in own_keys(each)]
    if not isinstance(value, dict):
        return []
    own = [key for key in value if key.startswith("x-")]
    return own + [key for each in value.values() for key in own_keys(each)]


def test_the_whole_bundle_has_samples_of_each_call() -> None:
    bundles = written()
    post = bundles[WHOLE]["paths"]["/orders"]["post"]
    assert post["x-codeSamples"] == [{"lang": "Shell", "source": "curl"}]
    assert bundles[WHOLE]["x-digest"] == TOY["x-digest"]


def test_a_bundle_says_who_wrote_it_and_which_pages_were_read() -> None:
    for bundle in written().values():
        assert "no part" in bundle["info"]["contact"]["name"]
        assert bundle["info"]["description"].endswith(
            "- [Guide](https://acme.test/guide), read 2026-11-22\n- Code of a partner"
        )
        assert bundle["externalDocs"]["url"] == "https://acme.test/guide"


def test_what_a_specification_says_itself_stays() -> None:
    contact, docs = {"name": "Somebody"}, {"url": "https://acme.test/docs"}
    info = {"title": "Acme", "version": "1", "contact": contact}
    spec = of_data("acme", document({}, info=info, externalDocs=docs))
    for text in texts(spec, lambda _: []).values():
        bundle = json.loads(text)
        assert bundle["info"] == info
        assert bundle["externalDocs"] == docs


@pytest.mark.parametrize("api", APIS)
@pytest.mark.parametrize("name", [WHOLE, PLAIN])
def test_each_statement_of_its_own_basis_says_so_in_words(api: str, name: str) -> None:
    told = bundled(GENERATED / api / name)
    silent = [
        node.pointer
        for node in load(SPECS / api).nodes(*STATEMENTS)
        if node.own_basis not in ("", "documented")
        and WORDS[node.own_basis] not in "".join(around(told.document, node.pointer))
    ]
    assert not silent


def around(document: Any, where: str) -> Iterator[str]:
    """The descriptions of what stands at a place and around it."""
    for token in where.split("/")[1:]:
        name = token.replace("~1", "/").replace("~0", "~")
        document = document[int(name) if isinstance(document, list) else name]
        if isinstance(document, dict):
            yield str(document.get("description", ""))


@pytest.mark.parametrize("api", APIS)
def test_each_operation_has_a_sample_in_curl_and_two_in_python(api: str) -> None:
    for each in bundled(GENERATED / api / WHOLE).operations:
        samples = each.extensions["x-codeSamples"]
        assert [one["label"] for one in samples] == ["curl", "Python", "Python, asyncio"]  # fmt: skip
        assert all(one["source"].strip() for one in samples)


def test_the_bundles_for_other_tools_are_valid_and_their_examples_fit(
    python: Python, tmp_path: Path
) -> None:
    files = [str(GENERATED / api / name) for api in APIS for name in NAMES[1:]]
    for toy in TOYS:
        for name, text in list(texts(load(toy), lambda _: []).items())[1:]:
            file = tmp_path / f"{toy.name}-{name}"
            file.write_text(text, encoding="utf-8")
            files.append(str(file))
    done = python("-m", "scripts", "validate", *files)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count(": OK (") == len(files)
