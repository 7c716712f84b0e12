"""openapi-python-client's parser, called in process: what it makes of the view of a specification; `assembly` asks.

Importing it imports that package, which takes half a second.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from unittest.mock import patch

from openapi_python_client import schema as oai
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import (
    GeneratorError,
    ParseError,
    PropertyError,
)
from openapi_python_client.parser.openapi import Endpoint, EndpointCollection
from openapi_python_client.parser.properties import (
    LiteralEnumProperty,
    ModelProperty,
    Parameters,
    Property,
    Schemas,
    build_parameters,
    build_schemas,
    model_property,
)
from openapi_python_client.parser.properties.schemas import ReferencePath
from openapi_python_client.schema.openapi_schema_pydantic import Components
from openapi_python_client.schema.untrusted_string import UntrustedString
from openapi_python_client.strings import PythonIdentifier

from scripts.client import own_properties
from scripts.client.generator_input import WEBHOOKS, View
from scripts.spec.document import Spec
from scripts.spec.finding import Unsupported

NOT_FOUND = "Could not find reference"


@dataclass(frozen=True, slots=True)
class Parsed:
    """The models and enums of a specification, its operations, and the operations that stand for its webhooks."""

    models: Mapping[str, ModelProperty]
    enums: tuple[LiteralEnumProperty, ...]
    endpoints: tuple[Endpoint, ...]
    received: tuple[Endpoint, ...]


@contextmanager
def _names_told_apart() -> Iterator[None]:
    """Fields whose names in Python would be one are numbered: `+1` and `-1` would have their model refused."""
    resolve, numbers = model_property._resolve_naming_conflict, count(2)

    def numbered(new: Property, old: Property, config: Config) -> PropertyError | None:
        if resolve(new, old, config) is not None:
            name = f"{new.python_name.removesuffix('_')}_{next(numbers)}"
            new.set_python_name(UntrustedString(name), config, skip_snake_case=True)
        return None

    with patch.object(model_property, resolve.__name__, numbered):
        yield


def parse(view: View) -> Parsed:
    """Raises Unsupported, in a group with all else that the parser warns of."""
    try:
        with _names_told_apart():
            parsed, warnings = _parse(view)
    except ValueError as error:  # not all that it finds is a warning
        message = f"openapi-python-client: {error}"
        raise Unsupported("", "client-generator", message) from error
    if warnings:
        every = [_told(view.spec, each) for each in warnings]
        raise ExceptionGroup("not all can be parsed", every)
    return parsed


def _parse(view: View) -> tuple[Parsed, list[ParseError]]:
    """As `GeneratorData.from_dict` does, but that our own schemas are known before it begins."""
    parsed, config = oai.OpenAPI.model_validate(view.copy), _config()
    components = parsed.components or Components()
    schemas = build_schemas(
        components=components.schemas or {}, schemas=_own(view), config=config
    )
    parameters = build_parameters(
        components=components.parameters or {}, parameters=Parameters(), config=config
    )
    collections, schemas, parameters = EndpointCollection.from_data(
        data=parsed.paths,
        schemas=schemas,
        parameters=parameters,
        request_bodies=components.requestBodies or {},
        responses=components.responses or {},
        config=config,
    )
    warnings = [*schemas.errors, *parameters.errors]
    # Where a schema is refused, so is whatever needs it.
    warnings += [
        each
        for one in collections.values()
        for each in one.parse_errors
        if not schemas.errors or NOT_FOUND not in str(each.detail)
    ]
    classes = schemas.classes_by_name.values()
    models = [each for each in classes if isinstance(each, ModelProperty)]
    tag = PythonIdentifier(WEBHOOKS, "tag")
    received = collections.pop(tag, EndpointCollection(tag=tag))
    found = Parsed(
        {str(each.class_info.name): each for each in models},
        tuple(each for each in classes if isinstance(each, LiteralEnumProperty)),
        tuple(each for one in collections.values() for each in one.endpoints),
        tuple(received.endpoints),
    )
    return found, warnings


def _own(view: View) -> Schemas:
    """The schemas of our own, by the references that lead to them."""
    return Schemas(
        classes_by_reference={
            ReferencePath(UntrustedString(where)): own_properties.made_of(schema)
            for where, schema in view.own.items()
        }
    )


def _config() -> Config:
    settings = ConfigFile(
        content_type_overrides={"text/json": "application/json"},
        literal_enums=True,  # plain values are good wherever an enum is wanted
    )
    return Config.from_sources(settings, MetaType.NONE, "", "utf-8", False, None)


def _told(spec: Spec, error: GeneratorError) -> Unsupported:
    """A warning on one line, at the schema or operation that it speaks of."""
    said = " ".join(f"{error.header} {error.detail or ''}".split())
    said = re.sub(r" <openapi_python_client\S+ object at \w+>", "", said)
    where = ""
    if schema := re.search(r"/components/schemas/[\w.-]+", said):
        where = schema[0]
    elif named := re.search(r"parsing ([A-Z]+) (/\S*) within", said):
        place = named[1].lower(), named[2]
        like = [e for e in spec.operations if (e.method, e.path) == place]
        where = like[0].pointer if like else ""
    data = getattr(error, "data", None)
    if data is not None:
        written = data.model_dump(mode="json", exclude_defaults=True, by_alias=True)
        said += f" {json.dumps(written)[:300]}"
    return Unsupported(where, "client-generator", f"openapi-python-client: {said}")
