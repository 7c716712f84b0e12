"""openapi-python-client, called in process; `build` gets the generated package and what the facade must know of it."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import partial
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.client import generator_input
from scripts.client.refused import Problem, Refused
from scripts.spec import pointer

if TYPE_CHECKING:  # imported where it is used: a start-up without generation is quick
    from jinja2 import Template
    from openapi_python_client import Project
    from openapi_python_client.config import Config
    from openapi_python_client.parser.errors import GeneratorError
    from openapi_python_client.parser.openapi import Endpoint as Parsed
    from openapi_python_client.parser.openapi import GeneratorData
    from openapi_python_client.parser.properties import ModelProperty
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

    from scripts.client.properties import Located

NOTHING = "None"


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a generated function, as Python source; `wire` is what the API calls it."""

    wire: str
    name: str
    annotation: str
    default: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What is read from an answer: its type, and the JSON container that it must be ("array", "object" or "").

    `locate` tells what a JSON Pointer into it leads to.
    """

    annotation: str
    container: str
    locate: Callable[[str], Located]


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What was generated for an operation; `module` and `imports` are relative to the package.

    `shapes` are what the body may be, as `body_of` of the client takes them.
    """

    module: tuple[str, ...]
    imports: tuple[str, ...]
    path: tuple[Argument, ...]
    named: tuple[Argument, ...]
    body: Argument | None
    shapes: str
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Payload:
    """How a webhook's body is read: its type and container, the fields that it declares, the body of a function of `data`."""

    annotation: str
    container: str
    fields: tuple[str, ...]
    imports: tuple[str, ...]
    code: str


@dataclass(frozen=True, slots=True)
class Package:
    """A generated package: an endpoint for each operation by its `key`, a payload for each webhook by its path in the view."""

    endpoints: Mapping[tuple[str, str], Endpoint]
    payloads: Mapping[str, Payload]


def key(method: str, path: str) -> tuple[str, str]:
    """What identifies an operation whatever its path parameters are called."""
    return method, re.sub(r"\{[^}]*\}", "{}", path)


def generate(
    document: dict[str, Any], templates: Path, folder: Path, name: str
) -> Package:
    """Write the package `name` into `folder`; `templates` win over those of the same name in openapi-python-client.

    Raises Refused with all that it warns of.
    """
    from openapi_python_client.parser.errors import GeneratorError  # noqa: PLC0415
    from openapi_python_client.parser.openapi import GeneratorData  # noqa: PLC0415
    from openapi_python_client.strings import PythonIdentifier  # noqa: PLC0415

    from scripts.client import properties  # noqa: PLC0415 - half a second

    config = _config(folder, name)
    with redirect_stdout(StringIO()):
        try:
            data = GeneratorData.from_dict(document, config=config)
            if isinstance(data, GeneratorError):
                raise Refused(_problem(data))
            properties.mend(data)
            tag = PythonIdentifier(generator_input.WEBHOOKS, "tag")
            received = data.endpoint_collections_by_tag.pop(tag, None)
            project = _project(data, config, templates)
            warnings = [*project.build(), *(received.parse_errors if received else ())]
        except ValueError as error:  # not all that it finds is a warning
            message = f"openapi-python-client: {error}"
            raise Refused(Problem("", "client-generator", message)) from error
    if warnings:
        raise Refused(*(_problem(each) for each in warnings))
    models = {str(each.class_info.name): each for each in data.models}
    endpoints = {
        key(each.method, each.path.get_untrusted_value()): _endpoint(each, models)
        for collection in data.endpoint_collections_by_tag.values()
        for each in collection.endpoints
    }
    reading = project.env.get_template("payload.py.jinja")
    payloads = {
        each.path.get_untrusted_value(): _payload(each, models, reading)
        for each in (received.endpoints if received else ())
    }
    return Package(endpoints, payloads)


def _project(data: GeneratorData, config: Config, templates: Path) -> Project:
    """The project, in whose templates `original/` leads past our own."""
    from jinja2 import ChoiceLoader, FileSystemLoader, PrefixLoader  # noqa: PLC0415
    from openapi_python_client import Project  # noqa: PLC0415

    project = Project(openapi=data, config=config)
    original = project.env.loader
    assert original is not None
    own = FileSystemLoader(templates)
    behind = PrefixLoader({"original": original})
    project.env.loader = ChoiceLoader([own, behind, original])
    return project


def _config(folder: Path, name: str) -> Config:
    from openapi_python_client.config import (  # noqa: PLC0415
        Config,
        ConfigFile,
        MetaType,
    )

    settings = ConfigFile(
        package_name_override=name,
        content_type_overrides={"text/json": "application/json"},
        literal_enums=True,  # plain values are good wherever an enum is wanted
        post_hooks=[],  # all is formatted together, with the ruff of this environment
    )
    return Config.from_sources(
        settings, MetaType.NONE, "", "utf-8", False, folder / name
    )


def _problem(error: GeneratorError) -> Problem:
    """A warning on one line, at the schema or operation that it speaks of."""
    said = " ".join(f"{error.header} {error.detail or ''}".split())
    said = re.sub(r" <openapi_python_client\S+ object at \w+>", "", said)
    where = ""
    if schema := re.search(r"/components/schemas/[\w.-]+", said):
        where = schema[0]
    elif operation := re.search(r"parsing ([A-Z]+) (/\S*) within", said):
        where = pointer.join("/paths", operation[2], operation[1].lower())
    data = getattr(error, "data", None)
    if data is not None:
        written = data.model_dump(mode="json", exclude_defaults=True, by_alias=True)
        said += f" {json.dumps(written)[:300]}"
    return Problem(where, "client-generator", f"openapi-python-client: {said}")


def _endpoint(parsed: Parsed, models: Mapping[str, ModelProperty]) -> Endpoint:
    from scripts.client import properties  # noqa: PLC0415 - half a second

    named = (
        *parsed.query_parameters,
        *parsed.header_parameters,
        *parsed.cookie_parameters,
    )
    imports = {line.replace("from ...", "from ..") for line in parsed.relative_imports}
    bodies = [body.prop for body in parsed.bodies]
    return Endpoint(
        module=("api", str(parsed.tags[0]), str(parsed.name)),
        imports=tuple(sorted(imports)),
        path=tuple(map(_argument, parsed.path_parameters)),
        named=tuple(map(_argument, named)),
        body=_body(bodies),
        shapes=properties.shapes(*bodies),
        answers=dict(_answers(parsed, models)),
    )


def _payload(
    parsed: Parsed, models: Mapping[str, ModelProperty], reading: Template
) -> Payload:
    from scripts.client import properties  # noqa: PLC0415 - half a second

    prop = parsed.bodies[0].prop
    imports = {line.replace("from ...", "from .") for line in parsed.relative_imports}
    return Payload(
        properties.annotation(prop),
        properties.container(prop),
        tuple(sorted(properties.fields(prop, models))),
        tuple(sorted(imports)),
        reading.render(prop=prop).strip(),
    )


def _argument(prop: PropertyProtocol) -> Argument:
    default = prop.default.python_code.as_unembedded_code() if prop.default else None
    if default is None and not prop.required:
        default = "UNSET"
    kind = prop.get_type_string().as_unembedded_code()
    wire = prop.name.get_untrusted_value()
    return Argument(wire, str(prop.python_name), kind, default)


def _answers(
    parsed: Parsed, models: Mapping[str, ModelProperty]
) -> Iterator[tuple[str, Answer]]:
    from scripts.client import properties  # noqa: PLC0415 - half a second

    for response in parsed.responses:
        status, prop = response.status_code.pattern, response.prop
        if response.source["return_type"] == NOTHING:
            yield status, Answer(NOTHING, "", partial(properties.locate, None, models))
        else:
            kind, container = properties.annotation(prop), properties.container(prop)
            locate = partial(properties.locate, prop, models)
            yield status, Answer(kind, container, locate)


def _body(bodies: Sequence[PropertyProtocol]) -> Argument | None:
    """The body as the facade takes it."""
    from scripts.client import properties  # noqa: PLC0415 - half a second

    if not bodies:
        return None
    kind = properties.accepted(*bodies)
    if all(prop.required for prop in bodies):
        return Argument("body", "body", kind, None)
    return Argument("body", "body", f"{kind} | Unset", "UNSET")
