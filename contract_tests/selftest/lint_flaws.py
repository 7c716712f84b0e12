"""Flaws of a specification and all rules, of whatever linter, that find each: the catalogue of `test_lint`.

Those that one of our rules finds are flaws of `test_validate_rules`, named by that rule.
"""

from __future__ import annotations

# Our rule -> the rules of the linters that find its flaw too.
ALSO_FOUND = {
    "openapi-standard": "redocly/struct spectral/oas3-schema",
    "operation-has-id": "redocly/operation-operationId spectral/operation-operationId",
    "operation-has-summary": "redocly/operation-summary",
    "operation-has-tag": "redocly/operation-tag-defined spectral/operation-tags",
    "operation-has-4xx": "redocly/operation-4xx-response",
    "operation-id-unique": "redocly/operation-operationId-unique",
    "tag-declared": "redocly/operation-tag-defined spectral/operation-tag-defined",
    "tag-unique": "redocly/no-duplicated-tag-names spectral/openapi-tags-uniqueness",
    "path-parameter-declared": "redocly/path-parameters-defined spectral/path-params",
    "path-unique": "redocly/no-identical-paths redocly/no-ambiguous-paths spectral/path-params",
    "path-without-query": "redocly/path-not-include-query spectral/path-not-include-query",
    "server-url": "redocly/no-server-trailing-slash spectral/oas3-server-trailing-slash",
    "server-variable-defined": "redocly/no-undefined-server-variable spectral/oas3-server-variables",
    "reference-cycle": "",
    "reference-kind": "",
    "reference-unresolved": "redocly/no-unresolved-refs spectral/invalid-ref",
    "reference-outside": "redocly/no-unresolved-refs spectral/invalid-ref",
    "component-used": "redocly/no-unused-components spectral/oas3-unused-component",
    "security-scheme-exists": "redocly/security-defined spectral/oas3-operation-security-defined",
    "link-operation-exists": "",
    "link-parameter-exists": "",
    "link-value-resolves": "",
    "example-fits-schema": "redocly/no-invalid-media-type-examples spectral/oas3-valid-media-example",
    "example-unambiguous": "",
    "media-type-style": "",
    "schema-keyword": "redocly/struct",
    "schema-well-formed": "redocly/struct spectral/oas3-schema",
    "schema-bounds": "",
    "schema-pattern": "spectral/oas3-schema",
    "keyword-fits-type": "",
    "enum-fits-type": "redocly/no-enum-type-mismatch spectral/typed-enum",
    "enum-unique": "redocly/no-duplicated-enum-values spectral/duplicated-entry-in-enum",
    "format-known": "",
    "required-is-described": "redocly/no-required-schema-properties-undefined",
    "address-leads-to-page": "",
    "yaml-duplicate-key": "",
    "yaml-1-1-scalar": "",
}
# The rules that find a flaw, mostly one that is none to ours -> what to replace in the healthy specification, and by what.
FOUND_BY = {
    "parameter-unique redocly/operation-parameters-unique spectral/operation-parameters": [
        ("        - name: page", "        - {name: page, in: query, description: Again., schema: {type: integer}}\n        - name: page")],
    "redocly/operation-description spectral/operation-description": [
        ("      description: Creates one order.\n", "")],
    "redocly/operation-singular-tag spectral/operation-singular-tag": [
        ("tags:\n  - name: orders", "tags:\n  - {name: goods, description: Things.}\n  - name: orders"),
        ("List orders\n      tags: [orders]", "List orders\n      tags: [orders, goods]")],
    "redocly/operation-2xx-response": [
        ("'200':\n          description: A page", "'302':\n          description: A page")],
    "redocly/tag-description spectral/tag-description": [
        ("tags:\n  - name: orders", "tags:\n  - name: goods\n  - name: orders")],
    "redocly/parameter-description spectral/oas3-parameter-description": [
        ("        - name: page", "        - {name: size, in: query, schema: {type: integer}}\n        - name: page")],
    "redocly/no-path-trailing-slash spectral/path-keys-no-trailing-slash": [
        ("  /orders/{id}/{part}:", "  /goods/: {}\n  /orders/{id}/{part}:")],
    "redocly/no-server-example.com spectral/oas3-server-not-example.com": [
        ("https://{region}.acme.test/v1\n    variables:\n      region: {default: eu, enum: [eu, us]}", "https://example.com/v1")],
    "redocly/no-unsafe-markdown spectral/no-script-tags-in-markdown": [
        ("Creates one order.", "Creates one order. <script src=a.js></script> .")],
    "spectral/no-eval-in-markdown": [
        ("Creates one order.", "Creates one order, never eval(it).")],
    "redocly/no-illogical-composition-keywords": [
        ("        - required: [note]", "        - required: [state]")],
    "redocly/no-mixed-number-range-constraints": [
        ("minimum: 1, default: 1", "minimum: 1, exclusiveMinimum: 0, default: 1")],
    "redocly/array-parameter-serialization": [
        ("schema: {type: integer, minimum: 1, default: 1}", "schema: {type: array, items: {type: integer}}")],
    "keyword-fits-type redocly/no-schema-type-mismatch": [
        ("test: {type: boolean}", "test: {type: boolean, properties: {a: {type: string}}}")],
    "redocly/security-scopes-defined spectral/oas3-operation-security-defined": [
        ("security: [{apiKey: []}]", "security: [{web: [read]}]"),
        ("    apiKey: {type: apiKey", "    web: {type: oauth2, flows: {implicit: {authorizationUrl: 'https://acme.test/in', scopes: {write: All.}}}}\n    apiKey: {type: apiKey")],
    "redocly/no-empty-servers spectral/oas3-api-servers": [
        ("servers:\n  - url: https://{region}.acme.test/v1\n    variables:\n      region: {default: eu, enum: [eu, us]}\n", "")],
    "spectral/contact-properties": [
        ("  version: 0.1.0", "  version: 0.1.0\n  contact: {name: Acme}")],
    "redocly/path-declaration-must-exist spectral/path-declarations-must-exist": [
        ("  /orders/{id}/{part}:", "  /goods/{}: {}\n  /orders/{id}/{part}:")],
    "example-fits-schema redocly/no-invalid-parameter-examples spectral/oas3-valid-media-example": [
        ("          example: open", "          examples: {Odd: {value: ajar}}")],
    "spectral/oas3-callbacks-in-callbacks": [
        ("              summary: Tell of a shipment", "              callbacks: {Again: {}}\n              summary: Tell of a shipment")],
}  # fmt: skip
