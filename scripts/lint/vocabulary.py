"""The words of JSON Schema 2020-12 and of OpenAPI's schemas; `schema_rules` checks spelling and sense by them."""

from __future__ import annotations

# The types that the keywords after the colon say something about.
_BY_TYPE = """\
integer number: multipleOf minimum maximum exclusiveMinimum exclusiveMaximum
string: minLength maxLength pattern contentEncoding contentMediaType contentSchema
array: items prefixItems contains minItems maxItems uniqueItems minContains maxContains
array: unevaluatedItems
object: properties patternProperties additionalProperties propertyNames required
object: minProperties maxProperties dependentRequired dependentSchemas
object: unevaluatedProperties discriminator
"""
OF_TYPE = {
    key: tuple(types.split())
    for types, keys in (line.split(": ") for line in _BY_TYPE.splitlines())
    for key in keys.split()
}

KEYWORDS = frozenset(OF_TYPE) | {
    *("$id", "$schema", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor"),
    *("$vocabulary", "$comment", "$defs"),
    *("allOf", "anyOf", "oneOf", "not", "if", "then", "else"),
    *("type", "enum", "const", "format"),
    *("title", "description", "default", "examples", "deprecated"),
    *("readOnly", "writeOnly"),
    *("xml", "externalDocs", "example"),  # OpenAPI's own
}

# Keywords of older dialects, with what 2020-12 says instead.
RENAMED = {
    "nullable": "`type: [<type>, 'null']`",
    "definitions": "`$defs`",
    "dependencies": "`dependentRequired` or `dependentSchemas`",
    "additionalItems": "`items` beside `prefixItems`",
    "id": "`$id`",
}

# JSON Schema's formats and those of the OpenAPI format registry.
FORMATS = frozenset(
    (
        *("date-time", "date", "time", "duration", "email", "idn-email"),
        *("hostname", "idn-hostname", "ipv4", "ipv6", "uuid", "regex"),
        *("uri", "uri-reference", "uri-template", "iri", "iri-reference"),
        *("json-pointer", "relative-json-pointer"),
        *("int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"),
        *("float", "double", "decimal", "decimal128", "double-int", "sf-boolean"),
        *("password", "byte", "binary", "base64url", "char", "html", "commonmark"),
        *("http-date", "media-range", "unixtime", "date-time-local", "time-local"),
        *("sf-binary", "sf-decimal", "sf-integer", "sf-string", "sf-token"),
    )
)
