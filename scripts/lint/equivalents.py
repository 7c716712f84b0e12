"""Rules of ours and of the linters from npm that find the same kinds of faults; `merging` makes one finding of theirs."""

from __future__ import annotations

from collections import defaultdict

# A line for each kind, r/ for Redocly's rules and s/ for Spectral's. A rule that finds several kinds stands in several lines.
KINDS = """
openapi-standard schema-well-formed schema-keyword r/struct r/nullable-type-sibling s/oas3-schema
openapi-standard server-url r/no-empty-servers s/oas3-api-servers
operation-has-id r/operation-operationId s/operation-operationId
operation-has-summary r/operation-summary
operation-has-tag r/operation-tag-defined s/operation-tags
operation-has-4xx r/operation-4xx-response
operation-has-security r/security-defined
operation-id-unique r/operation-operationId-unique s/operation-operationId-unique
operation-id-style r/operation-operationId-url-safe s/operation-operationId-valid-in-url
r/operation-description s/operation-description
r/operation-2xx-response s/operation-success-response
r/operation-singular-tag s/operation-singular-tag
r/parameter-description s/oas3-parameter-description
tag-declared r/operation-tag-defined s/operation-tag-defined s/openapi-tags
tag-unique r/no-duplicated-tag-names s/openapi-tags-uniqueness
r/tag-description s/tag-description
path-parameter-declared r/path-parameters-defined r/path-declaration-must-exist s/path-params s/path-declarations-must-exist
parameter-unique r/operation-parameters-unique s/operation-parameters
path-unique r/no-identical-paths r/no-ambiguous-paths s/path-params
path-without-query r/path-not-include-query s/path-not-include-query
r/no-path-trailing-slash s/path-keys-no-trailing-slash
server-url r/no-server-trailing-slash s/oas3-server-trailing-slash
r/no-server-example.com s/oas3-server-not-example.com
server-variable-defined r/no-undefined-server-variable r/no-server-variables-empty-enum s/oas3-server-variables
reference-unresolved reference-outside reference-kind r/no-unresolved-refs s/invalid-ref
reference-kind reference-place openapi-standard r/spec-strict-refs r/struct s/oas3-schema
nullable-has-type-in-3-0 r/nullable-type-sibling
reference-alone-in-3-0 r/spec-ref-siblings s/no-$ref-siblings
component-name r/spec-components-invalid-map-name s/oas3-schema
component-used r/no-unused-components s/oas3-unused-component
security-scheme-exists r/security-defined s/oas3-operation-security-defined
security-scheme-exists r/security-scopes-defined s/oas3-operation-security-defined
example-fits-schema default-fits-schema default-has-type-in-3-0 r/no-invalid-media-type-examples r/no-invalid-parameter-examples r/no-invalid-schema-examples s/oas3-valid-media-example s/oas3-valid-schema-example
example-unambiguous openapi-standard r/no-example-value-and-externalValue r/spec-example-values r/struct s/oas3-examples-value-or-externalValue s/oas3-schema
array-has-items-in-3-0 s/array-items
enum-fits-type r/no-enum-type-mismatch s/typed-enum
enum-unique r/no-duplicated-enum-values s/duplicated-entry-in-enum
required-is-described r/no-required-schema-properties-undefined
keyword-fits-type r/no-schema-type-mismatch r/no-mixed-number-range-constraints
schema-pattern r/struct s/oas3-schema
r/no-unsafe-markdown s/no-eval-in-markdown s/no-script-tags-in-markdown
"""


def _kinds() -> dict[str, frozenset[int]]:
    """The kinds, by number, that each rule finds."""
    found: dict[str, set[int]] = defaultdict(set)
    for number, line in enumerate(KINDS.strip().splitlines()):
        for rule in line.split():
            tool = {"r/": "redocly/", "s/": "spectral/"}.get(rule[:2], "")
            found[tool + rule.removeprefix(rule[:2] if tool else "")].add(number)
    return {rule: frozenset(numbers) for rule, numbers in found.items()}


KINDS_OF = _kinds()


def is_same_kind(rule: str, other: str) -> bool:
    """Whether two rules find faults of one kind."""
    nothing: frozenset[int] = frozenset()
    shared = KINDS_OF.get(rule, nothing) & KINDS_OF.get(other, nothing)
    return rule == other or bool(shared)
