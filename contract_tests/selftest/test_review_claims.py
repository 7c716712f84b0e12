"""Changed statements are told in a plain sentence each, and what is called documented without a page is seen, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from contract_tests.selftest.reviewed import API, FIELD
from scripts.cli.layout import TEMPLATES
from scripts.new import write
from scripts.review.claims import false_claims
from scripts.review.sentences import sentence, subject
from scripts.spec.document import Spec, load
from scripts.spec.statement_changes import statement_changes

KNOWN = "      x-basis: assumed\n      x-reading: acme-01\n"
PATH = "  /things:\n"
NEW_OPERATION = (
    "  /shelves:\n    get:\n      operationId: listShelves\n      summary: List\n      tags: [things]\n      description: Lists.\n"
    "{source}      security: []\n      parameters: [{{name: page, in: query, schema: {{type: integer}}}}]\n"
    "      responses: {{'200': {{description: Shelves.}}}}\n  /things:\n"
)

# What is written instead of what; the sentences; the names of what claims too much.
CASES = [
    (FIELD, f"        size: {{type: integer, x-basis: documented}}\n{FIELD}",
     ["`Thing.size` is new."], ["`Thing.size`"]),
    (FIELD, f"        size: {{type: integer, x-basis: documented, x-source: guide#sizes}}\n{FIELD}",
     ["`Thing.size` is new."], []),
    (FIELD, f"        size: {{type: integer}}\n{FIELD}", ["`Thing.size` is new."], []),
    (FIELD, f"        box: {{type: object, x-basis: documented, properties: {{wide: {{type: integer}}}}}}\n{FIELD}",
     ["`Thing.box` is new, with 1 statement in it."], ["`Thing.box`"]),
    (PATH, NEW_OPERATION.format(source=""),
     ["`/shelves` is new, with 4 statements in it."], ["`listShelves`"]),
    (PATH, NEW_OPERATION.format(source="      x-source: guide#shelves\n"),
     ["`/shelves` is new, with 4 statements in it."], []),
    (f"      x-source: guide#create-a-thing\n{KNOWN}      type: object", "      x-source: guide#create-a-thing\n      type: object",
     ["`NewThing` is known otherwise: `documented`, no longer `assumed`."], []),
    (f"      x-source: guide#authentication\n{KNOWN}", f"      x-source: guide#keys\n{KNOWN}",
     ["Security scheme `apiKey` is known otherwise: it cites another place."], []),
    ("that the vendor names.\n    x-basis: assumed\n    x-reading: acme-01\n", "that the vendor names.\n",
     ["Server `https://api.example.org` is known otherwise: `documented`, no longer `assumed`."], []),
    ("            application/json:\n              schema:\n                description: The things", "            application/json:\n              x-basis: documented\n              schema:\n                description: The things",
     ["`listThings`, answer `200`, media type `application/json` is known otherwise: `documented`, no longer `assumed`."],
     ["`listThings`, answer `200`, media type `application/json`"]),
    ("minLength: 1", "minLength: 1\n          anyOf: [{pattern: a}, {pattern: b}]",
     ["`NewThing.name`, branch 1 of `anyOf` is new.", "`NewThing.name`, branch 2 of `anyOf` is new."], []),
    ("minLength: 1", "minLength: 2\n          maxLength: 9",
     ["`NewThing.name`: `minLength` is `2`, and was `1`; `maxLength` is `9`, and was not said."], []),
    ("minLength: 1", "minLength: 1\n          x-basis-of: {minLength: documented}",
     ["`NewThing.name`: `minLength` is `documented`, no longer `assumed`."], ["`NewThing.name`, `minLength`"]),
    ("minLength: 1", "minLength: 1\n          x-basis-of: {minLength: {basis: documented, source: guide#names}}",
     ["`NewThing.name`: `minLength` is `documented`, no longer `assumed`."], []),
    ("minLength: 1", "minLength: 1\n          x-basis-of: {minLength: {basis: assumed, source: guide#names}}",
     ["`NewThing.name`: `minLength` is known otherwise: it cites another place."], []),
    ("          minLength: 1\n", "", ["`NewThing.name`: `minLength` is no longer said, and was `1`."], []),
    ("        '400':\n          description: The body is no thing that can be created.\n", "",
     ["`createThing`, answer `400` is gone."], []),
    ("          text: A body without a name is answered 400 and creates nothing.\n          basis: assumed\n          reading: acme-01\n",
     "          text: A body without a name is answered 400 and creates nothing.\n",
     ["Rule A02 of `createThing` is known otherwise: `documented`, no longer `assumed`."], ["rule A02"]),
    ("and creates nothing.", "and is kept.", ["Rule A02 of `createThing`: `text` has another text."], []),
    ("      summary: List things\n      tags: [things]\n", "      tags: [things]\n      summary: List things\n", [], []),
    ("  version: 0.1.0", "  version: 0.2.0", ["`info`: `version` is `0.2.0`, and was `0.1.0`."], []),
]  # fmt: skip


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> Spec:
    root = tmp_path_factory.mktemp("before")
    for folder in ("specs", "contract_tests/apis"):
        (root / folder).mkdir(parents=True)
    write(API, "Acme Leads API", TEMPLATES / "new", root)
    return load(root / "specs" / API)


@pytest.mark.parametrize("case", CASES, ids=lambda case: "; ".join(case[2]) or "none")
def test_each_changed_statement_is_told_and_each_claim_without_a_page(
    before: Spec, tmp_path: Path, case: tuple[str, str, list[str], list[str]]
) -> None:
    old, new, sentences, claims = case
    text = before.info.origin.file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    folder = tmp_path / API
    folder.mkdir()
    (folder / "openapi.yaml").write_text(text.replace(old, new), encoding="utf-8")
    after = load(folder)
    found = statement_changes(before, after)
    assert [sentence(before, after, each) for each in found] == sentences
    stated = [claim.stated for each in found for claim in false_claims(each)]
    named = [
        each.word if each.word.startswith("rule ") else subject(after, each.pointer)
        for each in stated
    ]
    assert named == claims
