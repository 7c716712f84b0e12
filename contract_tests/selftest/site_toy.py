"""A specification with all that a page may have to show, and the APIs of the repository; tests of the site build from them."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import dedent

import pytest

from contract_tests.selftest.shared import shared
from scripts.cli.layout import GENERATED, ROOT, SPECS, TEMPLATES
from scripts.site.downloads import downloads, with_files
from scripts.site.guides import read
from scripts.site.mkdocs_build import build
from scripts.site.pages import render
from scripts.site.site_page import SiteApi
from scripts.spec.document import api_names, load

README = dedent(
    """
    # Acme: reading notes

    - [What is open](#acme-01-status-of-success)

    ## acme-01: Status of success

    - Says: nothing about `createGiftCards`, see listGiftCards and R01.
    - Reading: 201, as in [the sources](openapi.yaml) and acme-02.
      - and so on

    ```
    acme-01 is not a link here
    ```

    ## acme-02: Token or key

    Both.
    """
).lstrip()

SPEC = dedent(
    """
    openapi: 3.1.0
    info: {title: Acme, summary: Sells gift cards., description: Two & <three>., version: 1.0.0}
    x-sources:
      - {id: help, title: Help & advice, url: https://acme.test/help, read: '2026-01-02', copy: stored}
      - {id: code, title: Somebody's code, url: https://code.test/acme, read: '2026-01-03', commit: 5e1f5e1f5e1f5e1f5e1f5e1f5e1f5e1f5e1f5e1f}
    x-source: help
    servers:
      - url: https://{host}/v1
        description: Everyone has an own host.
        variables: {host: {default: example.com, description: Host of your own.}}
    tags:
      - {name: gift-cards, description: Cards that somebody gives.}
      - {name: hooks, description: Where news go.}
    paths:
      /cards:
        get:
          operationId: listGiftCards
          summary: List gift cards
          tags: [gift-cards]
          description: Lists what was sold.
          externalDocs: {url: https://acme.test/help/list}
          x-source: help#list
          security: [{apiKey: []}]
          x-basis-of: {security: integration, x-order: example, x-pagination/total: {basis: assumed, reading: acme-01}}
          x-pagination: {style: page, page: page, size: per_page, items: /data, total: /meta/total}
          x-order: {field: /created, direction: desc}
          parameters:
            - {$ref: '#/components/parameters/Page'}
            - {name: sold, in: query, description: Whether it is sold., schema: {type: boolean, examples: [true]}}
            - name: state
              in: query
              description: Only cards in this state.
              x-filters: /state
              x-basis: integration
              x-source: code
              schema: {type: string, enum: [new, used], default: new}
          responses:
            '200':
              description: The cards.
              headers:
                X-Total: {description: How many there are., x-basis: example, schema: {type: integer}}
              content:
                application/json:
                  schema:
                    type: object
                    required: [data]
                    properties:
                      data: {type: array, items: {$ref: '#/components/schemas/GiftCard'}}
                      meta:
                        type: object
                        description: Where we are.
                        properties:
                          total: {type: integer, minimum: 0}
                          pages:
                            type: array
                            items: {type: object, properties: {number: {type: integer}}}
                  examples:
                    None: {summary: Nothing sold, value: {data: []}}
            default:
              description: Any failure.
              content:
                application/json: {schema: {$ref: '#/components/schemas/Problem'}}
          x-rules:
            - {id: R01, text: A list is a list., basis: documented}
            - {id: A01, text: An empty list is one too., basis: assumed, reading: acme-01, source: code, untestable: Nobody can see it.}
        post:
          operationId: createGiftCards
          summary: Sell gift cards
          tags: [gift-cards]
          deprecated: true
          description: Sells `one` or more.
          x-live: {dry-run: {test: true}}
          x-unique: {fields: [/code], status: '409'}
          security: [{userNameAndPassword: []}, {token: [], apiKey: []}]
          requestBody:
            x-basis-of: {required: {basis: integration, reading: acme-01}}
            required: true
            description: What to sell.
            content:
              text/json:
                schema: {$ref: '#/components/schemas/GiftCard'}
                examples: {Card: {$ref: '#/components/examples/Card'}}
              application/json:
                schema: {$ref: '#/components/schemas/GiftCard'}
                examples: {Card: {$ref: '#/components/examples/Card'}}
          responses:
            '201':
              description: Sold.
              x-basis: assumed
              x-reading: acme-01
              links:
                Card:
                  operationId: getGiftCard
                  description: The card can be read.
                  parameters: {code: $response.body#/code, full: true}
          callbacks:
            sold:
              '{$request.body#/url}':
                post:
                  operationId: cardSold
                  summary: A card was sold
                  description: Tells you so.
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/Problem'}}
                  responses: {'200': {description: You heard it.}}
      /cards/{code}:
        parameters:
          - {name: code, in: path, required: true, description: Code of the card., schema: {type: string}, example: a/b c}
        get:
          operationId: getGiftCard
          summary: Get a gift card
          tags: [gift-cards]
          description: Gives one back.
          x-basis-of: {method: {basis: integration, source: code, reading: acme-02}}
          security: [{token: []}]
          responses: {'200': {description: The card.}}
      /hooks:
        put:
          operationId: setHook
          summary: Set the hook
          tags: [hooks]
          description: Says where news go.
          security: [{secret: []}]
          parameters:
            - {name: X-Trace, in: header, required: true, schema: {type: string}, example: a1}
          requestBody:
            content:
              application/xml:
                schema: {type: object}
                examples: {Hook: {value: <hook/>}, Idle: {summary: A hook that is off, value: <off/>}}
          responses:
            '200':
              description: Set.
              content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}
    webhooks:
      card.used:
        post:
          summary: A card was used
          description: Sent once.
          x-basis: example
          requestBody:
            content:
              application/json: {schema: {$ref: '#/components/schemas/News'}}
          responses: {'200': {description: Any 200 will do.}}
          x-rules: [{id: R02, text: Anything but 200 fails the test.}]
    components:
      parameters:
        Page: {name: page, in: query, description: Number of the page., schema: {type: integer, minimum: 1, default: 1}}
      schemas:
        GiftCard:
          description: Money with a | in it.
          x-basis-of:
            minProperties: {basis: assumed, reading: acme-02}
            required/code: example
          type: object
          minProperties: 2
          required: [code]
          properties:
            code: {type: string, pattern: '^[a-z|]+$', maxLength: 8, description: Its <b>code</b>.}
            amount:
              description: How much.
              anyOf:
                - type: number
                - {type: 'null', x-basis: assumed, x-reading: acme-02}
            note: {type: [string, 'null'], deprecated: true}
            parts: {type: array, minItems: 1, maxItems: 3, items: {$ref: '#/components/schemas/GiftCard'}}
            more: {type: object, additionalProperties: {type: string}}
          oneOf:
            - required: [amount]
            - required: [note]
              properties: {note: {minLength: 1, x-basis: integration}}
          dependentRequired: {note: [amount]}
        Problem:
          description: What went wrong.
          type: object
          x-basis: example
          properties: {message: {type: string}, kind: {const: problem}}
        News: {description: What happened., type: object, properties: {code: {type: string}}}
      examples:
        Card:
          summary: It's a "card"
          value: {code: it's, amount: 5, note: 'a $5 `card` for {{name}}'}
      securitySchemes:
        apiKey: {type: apiKey, in: query, name: key, description: Key in the address.}
        token: {type: http, scheme: bearer, description: Token of the day., x-reading: acme-02}
        secret: {type: apiKey, in: header, name: X-Secret, description: Secret of the house.}
        userNameAndPassword: {type: http, scheme: basic, description: Name and password.}
    """
)


def api(folder: Path) -> SiteApi:
    """The toy, written into `folder` and read from there."""
    home = folder / "acme"
    home.mkdir(exist_ok=True)
    (home / "openapi.yaml").write_text(SPEC, encoding="utf-8")
    (home / "README.md").write_text(README, encoding="utf-8")
    return SiteApi(load(home), README)


@cache
def toy() -> SiteApi:
    """The toy, for those who do not care where it is written."""
    with TemporaryDirectory() as folder:
        return api(Path(folder))


@cache
def real_apis() -> list[SiteApi]:
    """The APIs of the repository, as `docs` reads them."""
    return [
        SiteApi(
            spec := load(SPECS / name),
            (SPECS / name / "README.md").read_text("utf-8"),
            read(spec, SPECS / name, ROOT),
            (GENERATED / name / "README.md").read_text("utf-8"),
        )
        for name in api_names(SPECS)
    ]


def built_site(factory: pytest.TempPathFactory) -> Path:
    """The site of all APIs and the toy, built once for all workers of a test run."""
    with shared(factory, "sites") as folder:
        if not (folder / "built").exists():
            apis = [*real_apis(), api(folder)]
            files = downloads([each.spec for each in apis], ROOT, "")
            changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
            told = [with_files(each, files) for each in apis]
            pages = render(told, TEMPLATES / "site", changelog)
            build(pages, TEMPLATES / "site", folder / "built", files)
    return folder / "built"
