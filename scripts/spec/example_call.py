"""The one sample call of an operation: the client's samples, curl lines and contract runs all send these values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scripts.spec.example_value import example_value, has_example
from scripts.spec.message import MediaType, Parameter
from scripts.spec.operation import Operation
from scripts.spec.serialisation import pairs


@dataclass(frozen=True, slots=True)
class ExampleCall:
    """The values of the call; without a body, `media` is None. Parameters in the path come in its order."""

    operation: Operation
    arguments: tuple[tuple[Parameter, Any], ...]
    media: MediaType | None
    body: Any

    @property
    def json(self) -> Any:
        """The body where it is JSON, else None."""
        return self.body if self.media and self.media.is_json else None

    def given(self, location: str) -> dict[str, Any]:
        """The values of the parameters at a location, by name."""
        return {one.name: value for one, value in self._at(location)}

    def texts(self, location: str) -> dict[str, str]:
        """The same as they are sent; of several under one name, the last."""
        return dict(self.pairs(location))

    def pairs(self, location: str) -> list[tuple[str, str]]:
        """The same as they are sent, in their order."""
        every = (pairs(one, value) for one, value in self._at(location))
        return [pair for several in every for pair in several]

    def path(self) -> list[str]:
        """The value for each `{name}` of the operation's path, in its order and not yet encoded."""
        texts = self.texts("path")
        return [texts.get(name, name) for name in self.operation.placeholders]

    def _at(self, location: str) -> list[tuple[Parameter, Any]]:
        return [pair for pair in self.arguments if pair[0].location == location]


def example_call(operation: Operation, *, optional: bool = True) -> ExampleCall:
    """The sample call: what it needs and, if `optional`, whatever else has an example."""
    places = {name: i for i, name in enumerate(operation.placeholders)}  # of the path
    shown = [
        each
        for each in operation.parameters
        if each.required or each.location == "path" or (optional and has_example(each))
    ]
    shown.sort(key=lambda each: places.get(each.name, len(places)))
    arguments = tuple((each, example_value(each)) for each in shown)
    media = _media(operation)
    body = example_value(media) if media else None
    return ExampleCall(operation, arguments, media, body)


def _media(operation: Operation) -> MediaType | None:
    """The form in which the body is sent, None where there is none to send."""
    media = operation.body.used if operation.body else None
    if media is None or operation.body is None:
        return None
    return media if operation.body.required or has_example(media) else None
