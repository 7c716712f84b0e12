"""How JSON becomes models and models become JSON: each field knows its name in JSON and its kind.

Reading is strict here, and fast; `_drift` reads what does not fit.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Generic, Literal, Self, TypeVar, dataclass_transform

import attrs

from .types import UNSET

if TYPE_CHECKING:
    from ._kinds import Kind

T = TypeVar("T")
M = TypeVar("M", bound="Model")
FURTHER = "additional_properties"
HIDDEN = "'***'"
QUICK = frozenset({str, int, bool})  # what is sent as it is
_no_fields: Callable[[], dict[str, Any]] = dict


class Unfit(ValueError):
    """A value that is not as documented. The text names its place, such as `Order.customer.name`."""

    def __init__(self, model: str, place: tuple[str, ...], why: str) -> None:
        super().__init__(model, place, why)
        self.model, self.place, self.why = model, place, why

    def __str__(self) -> str:
        return ".".join((self.model, *self.place)) + self.why


def json_field(name: str = "", kind: Kind | None = None, *, null: bool = False, default: Any = attrs.NOTHING) -> Any:
    """A field with its name in JSON, if it is another; without a kind, that is its type. `null` has None sent as null."""
    secret = kind is not None and kind.is_secret
    return attrs.field(
        default=default, metadata={"json": name, "kind": kind, "null": null}, repr=_hidden if secret else True
    )


def _hidden(value: Any) -> str:
    return HIDDEN if value else repr(value)


def further_json(kind: Kind | None = None, *, init: Literal[False] = False) -> Any:
    """The fields of a JSON object that its model does not declare."""
    return attrs.field(init=init, factory=_no_fields, metadata={"kind": kind})


@dataclass_transform(field_specifiers=(json_field, further_json))
def define(model: type[T]) -> type[T]:
    """Make a model of a class. A field without `json_field` has the same name in JSON, and its type says its kind."""
    return attrs.define(model)


class Model:
    """A JSON object with known fields. What was left out is UNSET; further fields are its items."""

    __slots__ = ()
    additional_properties: dict[str, Any]

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """The model of a JSON object. Raises ValueError with the field that does not fit."""
        return layout(cls).read(src_dict)

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, under the names that the API knows."""
        return layout(type(self)).write(self)

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
    """What is known of the fields of a model, by their names in JSON.

    `names` are those in Python, `slots` has the place, the plain types and the reader of each, `quick` the types that are sent as they are, `at` is where a value stands among the arguments of the model; None is not sent
    for `left_out`.
    """

    def __init__(self, model: type[M]) -> None:
        from ._kinds import ANY, told_by

        fields = {each.name: each for each in attrs.fields(model)}  # type: ignore[arg-type]
        self.further: Kind = fields.pop(FURTHER).metadata["kind"] or ANY
        self.model = model
        self.names: dict[str, str] = {}
        self.kinds: dict[str, Kind] = {}
        self.required: list[str] = []
        self.left_out: set[str] = set()
        for name, field in fields.items():
            key = field.metadata.get("json") or name
            self.names[key] = name
            self.kinds[key] = field.metadata.get("kind") or told_by(str(field.type))
            if field.default is attrs.NOTHING:
                self.required.append(key)
            elif not field.metadata.get("null"):
                self.left_out.add(key)
        self.at = {key: at for at, key in enumerate(self.names)}
        self.blank: list[Any] = [UNSET] * len(self.names)
        self.quick = {key: kind.direct & QUICK for key, kind in self.kinds.items()}
        # Named twice: of a single name the getter would give no tuple.
        self._held = attrgetter(*self.names.values(), FURTHER, FURTHER)
        self.slots = {key: (self.at[key], kind.direct, kind.reader) for key, kind in self.kinds.items()}

    def read(self, data: Any) -> M:
        """The model of a JSON object. Raises Unfit."""
        given: Mapping[str, Any] = data
        if type(data) is not dict and not isinstance(data, Mapping):
            raise Unfit(self.model.__name__, (), ": it is no object")
        slots, values, key = self.slots, self.blank.copy(), ""
        further: dict[str, Any] = {}
        try:
            for key, value in given.items():
                try:
                    at, direct, reader = slots[key]
                except KeyError:
                    further[key] = self.further.take(value)
                    continue
                values[at] = value if type(value) in direct else reader(value)
        except (TypeError, ValueError) as error:
            raise self._unfit(key, error) from error
        for key in self.required:
            if values[self.at[key]] is UNSET:
                raise Unfit(self.model.__name__, (key,), " is missing")
        return self.made(values, further) if further else self.model(*values)

    def made(self, values: list[Any], further: dict[str, Any]) -> M:
        """The model with these values, in the order of its arguments."""
        found = self.model(*values)
        found.additional_properties = further
        return found

    def _unfit(self, key: str, error: Exception) -> Unfit:
        """The error for a value that cannot be read, with its place seen from here."""
        if isinstance(error, Unfit):
            return Unfit(self.model.__name__, (key, *error.place), error.why)
        return Unfit(self.model.__name__, (key,), f": {error}")

    def values(self, model: Model) -> dict[str, Any]:
        """What a model holds, by names in JSON, as it stands there."""
        *held, further, _ = self._held(model)
        given = {key: each for key, each in zip(self.names, held, strict=True) if each is not UNSET}
        return {**further, **given} if further else given

    def is_plain(self, data: Mapping[str, Any]) -> bool:
        """Whether an object is JSON as it stands, with nothing in it to leave out."""
        quick = self.quick
        for key, value in data.items():
            if type(value) not in quick.get(key, ()):
                return False
        return True

    def write(self, model: Model) -> dict[str, Any]:
        """The JSON object of a model."""
        return {key: self.kinds.get(key, self.further).write(value) for key, value in self.values(model).items()}


_LAYOUTS: dict[type[Model], Layout[Any]] = {}


def layout(model: type[M]) -> Layout[M]:
    """The layout of a model, which is worked out when it is first needed."""
    if model not in _LAYOUTS:
        _LAYOUTS[model] = Layout(model)
    return _LAYOUTS[model]


def plain(value: Any) -> Any:
    """Plain data in which there are neither models nor mappings other than dict."""
    given: Any = value.to_dict() if isinstance(value, Model) else value
    if isinstance(value, list | tuple):
        return [plain(item) for item in given]
    if isinstance(value, Mapping | Model):
        return {key: plain(item) for key, item in given.items()}
    return value
