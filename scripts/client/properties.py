"""What openapi-python-client's properties are in Python source; `generator` asks once the document is parsed.

It imports that package when it is imported itself, so import it inside of functions: half a second.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from attrs import define
from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import AnyProperty, ModelProperty, Property
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.responses import JSON_SOURCE

from scripts.client.generator_input import OPEN_OBJECT, ZONELESS
from scripts.spec import pointer

ANY = "Any"
DICT = "dict[str, Any]"
_MAPPING = "Mapping[str, Any]"


@define
class _OpenObject(AnyProperty):
    """An object of which no field is known."""

    _type_string: ClassVar[str] = DICT
    _json_type_string: ClassVar[str] = DICT


@define
class _AnyAnswer(AnyProperty):
    """An answer that is any JSON, under a type that is not that of an answer without a body."""

    _type_string: ClassVar[str] = "Any | None"


@define
class _Zoneless(DateTimeProperty):
    """A moment without a zone; `separator` stands between date and time."""

    separator: ClassVar[str] = " "
    template: ClassVar[str] = "zoneless_property.py.jinja"


@define
class _ZonelessWithT(_Zoneless):
    separator: ClassVar[str] = "T"


_BY_MARK: dict[object, type[Any]] = {
    OPEN_OBJECT: _OpenObject,
    ZONELESS[" "]: _Zoneless,
    ZONELESS["T"]: _ZonelessWithT,
}


@dataclass(frozen=True, slots=True)
class Located:
    """A place of an answer: the way there in Python, the type of the items if it is a list, what that needs imported."""

    steps: tuple[str, ...]
    item: str
    imports: frozenset[str]


def mend(data: GeneratorData) -> None:
    """Give what the view has marked its type, and keep answers of any JSON from being thrown away."""
    for prop in _everything(data):
        kind = _BY_MARK.get(prop.example)
        if kind and isinstance(prop, AnyProperty | DateTimeProperty):
            # The property stands in many lists, so it is changed and not replaced.
            prop.example = None
            prop.__class__ = kind
    for endpoint in _endpoints(data):
        for response in endpoint.responses:
            if type(response.prop) is AnyProperty and response.source == JSON_SOURCE:
                response.prop.__class__ = _AnyAnswer


def annotation(prop: PropertyProtocol) -> str:
    """The type of what is read from an answer."""
    if isinstance(prop, _AnyAnswer):
        return ANY
    return prop.get_type_string().as_unembedded_code()


def accepted(*properties: PropertyProtocol) -> str:
    """The type of any of them as the facade takes it: plain data is welcome where a model is."""
    kinds = (kind for prop in properties for kind in _accepted(prop))
    return " | ".join(dict.fromkeys(kinds))


def _accepted(prop: PropertyProtocol) -> list[str]:
    match prop:
        case ModelProperty():
            return [prop.class_info.name, _MAPPING]
        case ListProperty():
            return [f"Sequence[{accepted(prop.inner_property)}]"]
        case UnionProperty():
            return [kind for each in prop.inner_properties for kind in _accepted(each)]
        case _OpenObject():
            return [_MAPPING]
    return [prop.get_type_string(no_optional=True).as_unembedded_code()]


def shapes(*bodies: PropertyProtocol) -> str:
    """What a body may be, as the arguments of the client's `body_of`."""
    kinds = dict.fromkeys(kind for body in bodies for kind in _shapes(body))
    optional = [] if all(body.required for body in bodies) else ["Unset"]
    return ", ".join([*kinds, *optional])


def _shapes(prop: PropertyProtocol) -> list[str]:
    match prop:
        case ModelProperty() | _OpenObject():
            return ["dict"]
        case ListProperty():
            return [f"[{', '.join(dict.fromkeys(_shapes(prop.inner_property)))}]"]
        case UnionProperty():
            return [kind for each in prop.inner_properties for kind in _shapes(each)]
        case StringProperty():
            return ["str"]
        case NoneProperty():
            return ["type(None)"]
    return ["object"]


def container(prop: PropertyProtocol) -> str:
    """The JSON container that it must be: "array", "object" or ""."""
    if isinstance(prop, UnionProperty):
        kinds = set(map(container, prop.inner_properties))
        return kinds.pop() if len(kinds) == 1 else ""
    if isinstance(prop, ListProperty):
        return "array"
    return "object" if isinstance(prop, ModelProperty | _OpenObject) else ""


def fields(prop: PropertyProtocol, models: Mapping[str, ModelProperty]) -> set[str]:
    """The fields that a model, or a model of a union, declares, as they are on the wire."""
    return {
        each.name.get_untrusted_value()
        for model in _alternatives(prop)
        if isinstance(model, ModelProperty)
        for each in _fields(models[model.class_info.name])
    }


def locate(
    prop: PropertyProtocol | None, models: Mapping[str, ModelProperty], where: str
) -> Located:
    """What a JSON Pointer into an answer leads to, as far as it is known; `models` are all, by name."""
    steps: list[str] = []
    found = prop
    for token in pointer.split(where):
        found = _field(found, token, models)
        steps.append(str(found.python_name) if found else token)
    for each in _inside(found) if found else ():
        if isinstance(each, ListProperty):
            inner = each.inner_property
            kind = inner.get_type_string(no_optional=True).as_unembedded_code()
            imports = inner.get_imports(prefix="..")
            imports |= inner.get_lazy_imports(prefix="..")
            return Located(tuple(steps), kind, frozenset(imports))
    return Located(tuple(steps), ANY, frozenset())


def _field(
    prop: PropertyProtocol | None, name: str, models: Mapping[str, ModelProperty]
) -> PropertyProtocol | None:
    """A field of a model, or of the only model of a union."""
    inside = [each for each in _alternatives(prop) if isinstance(each, ModelProperty)]
    if len(inside) != 1:
        return None
    # What refers to a model may have a copy of it from before its fields were read.
    known = _fields(models[inside[0].class_info.name])
    return next((each for each in known if each.name == name), None)


def _fields(model: ModelProperty) -> list[Property]:
    return [*(model.required_properties or ()), *(model.optional_properties or ())]


def _alternatives(prop: PropertyProtocol | None) -> list[PropertyProtocol]:
    """What a property may be: itself, or the members of a union."""
    if prop is None:
        return []
    return prop.inner_properties if isinstance(prop, UnionProperty) else [prop]


def _inside(prop: PropertyProtocol) -> Iterator[PropertyProtocol]:
    """A property with those of the unions and lists that it consists of."""
    yield prop
    match prop:
        case ListProperty():
            yield from _inside(prop.inner_property)
        case UnionProperty():
            for each in prop.inner_properties:
                yield from _inside(each)


def _everything(data: GeneratorData) -> Iterator[PropertyProtocol]:
    """Each property of each model and endpoint."""
    for model in data.models:
        yield from _all_inside(model.required_properties)
        yield from _all_inside(model.optional_properties)
        yield from _all_inside([model.additional_properties])
    for endpoint in _endpoints(data):
        yield from _all_inside(endpoint.list_all_parameters())
        yield from _all_inside(each.prop for each in endpoint.responses)


def _endpoints(data: GeneratorData) -> Iterator[Endpoint]:
    for collection in data.endpoint_collections_by_tag.values():
        yield from collection.endpoints


def _all_inside(
    properties: Iterable[PropertyProtocol | None] | None,
) -> Iterator[PropertyProtocol]:
    for each in properties or ():
        if each is not None:
            yield from _inside(each)
