"""How JSON becomes models and models become JSON: each field knows its name in JSON and its kind.

A value that does not fit is handled in one place, `Layout.unfit`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import (
    TYPE_CHECKING,
    Any,
    Generic,
    Literal,
    Self,
    TypeVar,
    dataclass_transform,
)

import attrs

from .types import UNSET

if TYPE_CHECKING:
    from ._kinds import Kind

T = TypeVar("T")
M = TypeVar("M", bound="Model")
FURTHER = "additional_properties"


class Unfit(ValueError):
    """A value that is not as documented. The text names its place, such as `Order.customer.name`."""

    def __init__(self, model: str, place: tuple[str, ...], why: str) -> None:
        super().__init__(model, place, why)
        self.model, self.place, self.why = model, place, why

    def __str__(self) -> str:
        return ".".join((self.model, *self.place)) + self.why


def json_field(
    name: str, kind: Kind | None = None, *, default: Any = attrs.NOTHING
) -> Any:
    """A field with its name in JSON; without a kind its value is passed on as it came."""
    return attrs.field(default=default, metadata={"json": name, "kind": kind})


def further_json(kind: Kind | None = None, *, init: Literal[False] = False) -> Any:
    """The fields of a JSON object that its model does not declare."""
    return attrs.field(init=init, factory=dict, metadata={"kind": kind})


@dataclass_transform(field_specifiers=(json_field, further_json))
def define(model: type[T]) -> type[T]:
    """Make a model of a class. A field without `json_field` has the same name in JSON and is passed on as it came."""
    return attrs.define(model)


class Model:
    """A JSON object with known fields. What was left out is UNSET."""

    __slots__ = ()

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object. Raises ValueError with the field that does not fit."""
        return layout(cls).read(src_dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, under the names that the API knows."""
        return layout(type(self)).write(self)


class OpenModel(Model):
    """A model that keeps the fields that it does not declare; they are its items."""

    __slots__ = ()
    additional_properties: dict[str, Any]

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties)

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties


class Layout(Generic[M]):
    """What is known of the fields of a model, by their names in JSON."""

    def __init__(self, model: type[M]) -> None:
        fields = {each.name: each for each in attrs.fields(model)}  # type: ignore[arg-type]
        rest = fields.pop(FURTHER, None)
        self.model = model
        self.names: dict[str, str] = {}
        self.kinds: dict[str, Kind] = {}
        self.required: list[str] = []
        for name, field in fields.items():
            key = field.metadata.get("json", name)
            self.names[key] = name
            if kind := field.metadata.get("kind"):
                self.kinds[key] = kind
            if field.default is attrs.NOTHING:
                self.required.append(key)
        self.is_open = rest is not None
        self.further: Kind | None = rest.metadata["kind"] if rest is not None else None
        # Where a value stands among the arguments of the model, and what reads it.
        self._slots = {
            key: (at, self._reader(key)) for at, key in enumerate(self.names)
        }
        self._blank = [UNSET] * len(self.names)
        self._nullable = {key for key, kind in self.kinds.items() if kind.takes_null()}

    def _reader(self, key: str) -> Callable[[Any], Any] | None:
        return self.kinds[key].reader if key in self.kinds else None

    def read(self, data: Any) -> M:
        """The model of a JSON object. Raises Unfit."""
        if type(data) is not dict and not isinstance(data, Mapping):
            raise Unfit(self.model.__name__, (), ": it is no object")
        for key in self.required:
            if key not in data:
                raise Unfit(self.model.__name__, (key,), " is missing")
        slots, nullable = self._slots, self._nullable
        values: list[Any] = self._blank.copy()
        further: dict[str, Any] = {}
        for key, value in data.items():
            try:
                at, reader = slots[key]
            except KeyError:
                further[key] = value
                continue
            if reader is not None and (value is not None or key not in nullable):
                try:
                    value = reader(value)
                except (TypeError, ValueError) as error:
                    value = self.unfit(key, error)
            values[at] = value
        found = self.model(*values)
        if further and self.is_open:
            setattr(found, FURTHER, self._read_further(further))
        return found

    def _read_further(self, further: dict[str, Any]) -> dict[str, Any]:
        if self.further is not None:
            for key, value in further.items():
                try:
                    further[key] = self.further.read(value)
                except (TypeError, ValueError) as error:
                    further[key] = self.unfit(key, error)
        return further

    def unfit(self, key: str, error: Exception) -> Any:
        """What stands in place of a value that cannot be read: nothing may. Raises Unfit, with the place seen from here."""
        if isinstance(error, Unfit):
            raise Unfit(self.model.__name__, (key, *error.place), error.why) from error
        raise Unfit(self.model.__name__, (key,), f": {error}") from error

    def write(self, model: Model) -> dict[str, Any]:
        """The JSON object of a model."""
        found = self._written(getattr(model, FURTHER, {}))
        for key, name in self.names.items():
            value = getattr(model, name)
            if value is not UNSET:
                kind = self.kinds.get(key)
                found[key] = value if kind is None else kind.write(value)
        return found

    def write_plain(self, data: Mapping[str, Any]) -> dict[str, Any]:
        """The JSON object for plain data that stands for a model."""
        return {
            key: value if (kind := self._kind(key)) is None else kind.write(value)
            for key, value in data.items()
        }

    def _kind(self, key: str) -> Kind | None:
        return self.kinds.get(key) if key in self.names else self.further

    def _written(self, further: Mapping[str, Any]) -> dict[str, Any]:
        if self.further is None:
            return dict(further)
        return {key: self.further.write(value) for key, value in further.items()}


_LAYOUTS: dict[type[Model], Layout[Any]] = {}


def layout(model: type[M]) -> Layout[M]:
    """The layout of a model, which is worked out when it is first needed."""
    if model not in _LAYOUTS:
        _LAYOUTS[model] = Layout(model)
    return _LAYOUTS[model]


def plain(value: Any) -> Any:
    """Plain data in which there are neither models nor mappings other than dict."""
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, Model):
        value = value.to_dict()
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items()}
    return value
