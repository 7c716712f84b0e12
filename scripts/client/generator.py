"""openapi-python-client, called in process; `build` gets the generated package and what the facade must know of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.client.refused import Problem, Refused
from scripts.spec import pointer

if TYPE_CHECKING:  # imported where it is used: a start-up without generation is quick
    from openapi_python_client.config import Config
    from openapi_python_client.parser.errors import GeneratorError
    from openapi_python_client.parser.openapi import Endpoint as Parsed
    from openapi_python_client.parser.properties.protocol import PropertyProtocol

NOTHING = "None"


@dataclass(frozen=True, slots=True)
class Argument:
    """A parameter of a generated function, as Python source."""

    name: str
    annotation: str
    default: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What is read from an answer: its type, and the JSON container that it must be ("array", "object" or "")."""

    annotation: str
    container: str


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What was generated for an operation; `module` and `imports` are relative to the package."""

    module: tuple[str, ...]
    imports: tuple[str, ...]
    path: tuple[Argument, ...]
    named: tuple[Argument, ...]
    body: Argument | None
    body_is_model: bool
    answers: Mapping[str, Answer]


def key(method: str, path: str) -> tuple[str, str]:
    """What identifies an operation whatever its path parameters are called."""
    return method, re.sub(r"\{[^}]*\}", "{}", path)


def generate(
    document: dict[str, Any], folder: Path, name: str
) -> dict[tuple[str, str], Endpoint]:
    """Write the package `name` into `folder`. Raises Refused with all that openapi-python-client warns of."""
    from openapi_python_client import Project  # noqa: PLC0415 - half a second
    from openapi_python_client.parser.errors import GeneratorError  # noqa: PLC0415
    from openapi_python_client.parser.openapi import GeneratorData  # noqa: PLC0415

    config = _config(folder, name)
    with redirect_stdout(StringIO()):
        try:
            data = GeneratorData.from_dict(document, config=config)
            if isinstance(data, GeneratorError):
                raise Refused(_problem(data))
            warnings = Project(openapi=data, config=config).build()
        except ValueError as error:  # not all that it finds is a warning
            message = f"openapi-python-client: {error}"
            raise Refused(Problem("", "client-generator", message)) from error
    if warnings:
        raise Refused(*(_problem(each) for each in warnings))
    return {
        key(each.method, each.path.get_untrusted_value()): _endpoint(each)
        for collection in data.endpoint_collections_by_tag.values()
        for each in collection.endpoints
    }


def _config(folder: Path, name: str) -> Config:
    from openapi_python_client.config import (  # noqa: PLC0415
        Config,
        ConfigFile,
        MetaType,
    )

    settings = ConfigFile(
        package_name_override=name,
        content_type_overrides={"text/json": "application/json"},
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


def _endpoint(parsed: Parsed) -> Endpoint:
    named = (
        *parsed.query_parameters,
        *parsed.header_parameters,
        *parsed.cookie_parameters,
    )
    imports = {line.replace("from ...", "from ..") for line in parsed.relative_imports}
    properties = [body.prop for body in parsed.bodies]
    return Endpoint(
        module=("api", str(parsed.tags[0]), str(parsed.name)),
        imports=tuple(sorted(imports)),
        path=tuple(map(_argument, parsed.path_parameters)),
        named=tuple(map(_argument, named)),
        body=_body(properties),
        body_is_model=any(map(_has_model, properties)),
        answers=dict(_answers(parsed)),
    )


def _argument(prop: PropertyProtocol) -> Argument:
    default = prop.default.python_code.as_unembedded_code() if prop.default else None
    if default is None and not prop.required:
        default = "UNSET"
    kind = prop.get_type_string().as_unembedded_code()
    return Argument(str(prop.python_name), kind, default)


def _answers(parsed: Parsed) -> Iterator[tuple[str, Answer]]:
    for response in parsed.responses:
        kind = response.prop.get_type_string().as_unembedded_code()
        if response.source["return_type"] == NOTHING:
            yield response.status_code.pattern, Answer(NOTHING, "")
        else:
            yield response.status_code.pattern, Answer(kind, _container(response.prop))


def _container(prop: PropertyProtocol) -> str:
    accepted = _accepted(prop)
    if accepted.startswith("Sequence["):
        return "array"
    return "object" if re.fullmatch(r"\w+ \| Mapping\[str, Any\]", accepted) else ""


def _body(properties: Sequence[PropertyProtocol]) -> Argument | None:
    """The body as the facade takes it: plain data is welcome where a model is."""
    if not properties:
        return None
    accepted = list(dict.fromkeys(map(_accepted, properties)))
    if all(prop.required for prop in properties):
        return Argument("body", " | ".join(accepted), None)
    return Argument("body", " | ".join([*accepted, "Unset"]), "UNSET")


def _accepted(prop: PropertyProtocol) -> str:
    from openapi_python_client.parser.properties import ModelProperty  # noqa: PLC0415
    from openapi_python_client.parser.properties.list_property import (  # noqa: PLC0415
        ListProperty,
    )
    from openapi_python_client.parser.properties.union import (  # noqa: PLC0415
        UnionProperty,
    )

    if isinstance(prop, ModelProperty):
        return f"{prop.class_info.name} | Mapping[str, Any]"
    if isinstance(prop, ListProperty):
        return f"Sequence[{_accepted(prop.inner_property)}]"
    if isinstance(prop, UnionProperty):
        kinds = (kind for each in prop.inner_properties for kind in [_accepted(each)])
        return " | ".join(dict.fromkeys(kinds))
    return prop.get_type_string(no_optional=True).as_unembedded_code()


def _has_model(prop: PropertyProtocol) -> bool:
    return "Mapping[str, Any]" in _accepted(prop)
