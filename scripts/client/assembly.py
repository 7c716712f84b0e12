"""From what the parser found to the plain values of `package`, which calls it.

Importing it imports openapi-python-client, which takes half a second.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from openapi_python_client.parser.openapi import Endpoint as ParsedEndpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.responses import Response
from openapi_python_client.strings import ClassName

from scripts.client import naming, parser, properties
from scripts.client.generator_input import View
from scripts.client.package import (
    NOTHING,
    Answer,
    Argument,
    Endpoint,
    EnumAlias,
    Further,
    ModelClass,
    ModelField,
    Package,
    Payload,
    Success,
    key,
)
from scripts.client.properties import Models
from scripts.spec.schema import Schema

Schemas = Mapping[str, Schema]  # by the classes that are made of them


def assemble(view: View) -> Package:
    """Raises Unsupported."""
    parsed = parser.parse(view)
    models = parsed.models
    enums = (
        EnumAlias(str(each.class_info.name), str(each.class_info.module_name), values)
        for each in parsed.enums
        for values in [tuple(sorted(each.values, key=str))]
    )
    endpoints = {
        key(each.method, each.path.get_untrusted_value()): _endpoint(each, models)
        for each in parsed.endpoints
    }
    told = {each.path.get_untrusted_value(): each.bodies[0] for each in parsed.received}
    payloads = {path: _payload(each.prop, models) for path, each in told.items()}
    named = view.spec.schemas.items()
    schemas = {str(ClassName(name, "field_")): schema for name, schema in named}
    bodies = [body.prop for each in parsed.endpoints for body in each.bodies]
    sent = properties.reached(bodies, models)
    answered = [answer.prop for each in parsed.endpoints for answer in each.responses]
    received = [each.prop for each in told.values()]
    read = properties.reached([*answered, *received], models)
    every = models.values()
    described = tuple(_model(each, models, schemas, sent, read) for each in every)
    return Package(described, tuple(enums), endpoints, payloads)


def _model(
    model: ModelProperty,
    models: Models,
    schemas: Schemas,
    sent: set[str],
    read: set[str],
) -> ModelClass:
    declared, rest = properties.fields(model), model.additional_properties
    inside = {name for each in declared for name in properties.classes(each)}
    inside |= properties.classes(rest) if rest else set()
    name = str(model.class_info.name)
    further = Further(properties.ANY, "")
    if rest and not properties.is_passed_on(rest):
        further = Further(properties.annotation(rest), properties.kind(rest, models))
    known = schemas[name].properties if name in schemas else {}
    of_fields = ((e, known.get(e.name.get_untrusted_value())) for e in declared)
    return ModelClass(
        name,
        str(model.class_info.module_name),
        _said(model),
        tuple(_field(*each, models, is_read=name in read) for each in of_fields),
        further,
        tuple(sorted(inside - {name})),
        _outcome(model, schemas),
        name in sent,
    )


def _field(
    prop: PropertyProtocol, schema: Schema | None, models: Models, *, is_read: bool
) -> ModelField:
    return ModelField(
        str(prop.python_name),
        prop.name.get_untrusted_value(),
        properties.opened(prop) if is_read else properties.annotation(prop),
        "" if properties.is_passed_on(prop) else properties.kind(prop, models),
        "" if prop.required else "UNSET",
        not prop.required and (schema is None or schema.takes_documented_null()),
        properties.accepted(prop),
        _said(prop),
    )


def _outcome(model: ModelProperty, schemas: Schemas) -> Success | None:
    """The field that tells whether something worked: its own, or that of the one part of it that tells."""
    declared = properties.fields(model)
    names = {each.name.get_untrusted_value(): each.python_name for each in declared}
    schema = schemas.get(str(model.class_info.name))
    if "ok" in names.values():
        return None
    if schema and schema.outcome:
        field = names[schema.outcome.field.removeprefix("/")]
        return Success(str(field), schema.outcome.begins)
    parts = {str(each.python_name): properties.model_of(each) for each in declared}
    known = {name: schemas[part] for name, part in parts.items() if part in schemas}
    telling = [name for name, part in known.items() if part.outcome]
    return Success(telling[0]) if len(telling) == 1 else None


def _said(prop: PropertyProtocol) -> str:
    return prop.description.get_untrusted_value() if prop.description else ""


def _endpoint(parsed: ParsedEndpoint, models: Models) -> Endpoint:
    named = (
        *(_argument(each, "query", models) for each in parsed.query_parameters),
        *(_argument(each, "headers", models) for each in parsed.header_parameters),
        *(_argument(each, "cookies", models) for each in parsed.cookie_parameters),
    )
    sent = next(iter(parsed.bodies), None)
    return Endpoint(
        path=tuple(_argument(each, "path", models) for each in parsed.path_parameters),
        named=named,
        body=_body(sent.prop, models) if sent else None,
        media_type=sent.content_type.get_untrusted_value() if sent else "",
        answers=dict(_answers(parsed.responses, models)),
    )


def _body(prop: PropertyProtocol, models: Models) -> Argument:
    """A body as the facade takes it."""
    argument = _argument(prop, "body", models)
    kind = properties.accepted(prop)
    kind = kind if prop.required else f"{kind} | Unset"
    named = argument.classes & models.keys()
    classes = argument.classes | {f"{name}Dict" for name in named}
    return replace(argument, name="body", annotation=kind, classes=classes)


def _argument(prop: PropertyProtocol, place: str, models: Models) -> Argument:
    name = str(prop.python_name)
    return Argument(
        prop.name.get_untrusted_value(),
        f"{name}_" if name in naming.OPTIONS else name,
        properties.annotation(prop),
        None if prop.required else "UNSET",
        place,
        properties.kind(prop, models),
        properties.classes(prop),
    )


def _answers(
    responses: Iterable[Response], models: Models
) -> Iterator[tuple[str, Answer]]:
    for response in responses:
        status, prop = response.status_code.pattern, response.prop
        source = response.source["return_type"]
        locate = partial(properties.locate, None if source == NOTHING else prop, models)
        if source == "Any":
            read = _payload(prop, models)
            yield status, Answer(read.annotation, read.kind, read.classes, locate)
        else:
            kind = {NOTHING: "", "str": "WHOLE_TEXT", "bytes": "WHOLE_BYTES"}[source]
            yield status, Answer(source, kind, frozenset(), locate)


def _payload(prop: PropertyProtocol, models: Models) -> Payload:
    kind, inside = properties.kind(prop, models), properties.classes(prop)
    return Payload(properties.annotation(prop), kind, inside)
