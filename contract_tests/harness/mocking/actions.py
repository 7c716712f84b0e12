"""Actions: what happens outside the vendor's API but shows in it, called through `POST /_mock/actions/<name>`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any, get_type_hints

import msgspec

from contract_tests.harness.mocking.bodies import convert
from contract_tests.harness.mocking.mock import Refused
from contract_tests.harness.mocking.near import did_you_mean


@dataclass(frozen=True, slots=True)
class Action:
    """A function that can be called with a JSON object of its parameters."""

    name: str
    sentence: str
    function: Callable[..., Any]
    parameters: type[msgspec.Struct]

    def run(self, arguments: Any) -> Any:
        """Call the function; Refused with 400 when `arguments` are not its parameters."""
        known = self.parameters.__struct_fields__
        for given in arguments if isinstance(arguments, dict) else ():
            if given not in known:
                takes = ", ".join(known) or "nothing"
                hint = did_you_mean(given, known)
                raise Refused(
                    400, f"{self.name} does not take {given!r}{hint}; it takes {takes}"
                )
        values = convert(arguments, self.parameters)
        return self.function(**msgspec.structs.asdict(values))


def public_methods(steering: object) -> list[Callable[..., Any]]:
    """The actions of an object: its public methods, in the order they are written."""
    names = [name for name in vars(type(steering)) if not name.startswith("_")]
    return [method for name in names if callable(method := getattr(steering, name))]


def action_of(function: Callable[..., Any]) -> Action:
    """The action a function stands for: its name, docstring and annotated parameters."""
    sentence, parameters = _described(getattr(function, "__func__", function))
    return Action(function.__name__, sentence, function, parameters)


@cache
def _described(function: Callable[..., Any]) -> tuple[str, type[msgspec.Struct]]:
    """The sentence and the parameters of a function, or of a method without its object: once for all mocks of an API."""
    hints = get_type_hints(function)
    fields = [
        (parameter.name, hints[parameter.name])
        if parameter.default is inspect.Parameter.empty
        else (parameter.name, hints[parameter.name], parameter.default)
        for parameter in inspect.signature(function).parameters.values()
        if parameter.name != "self"
    ]
    sentence = " ".join((function.__doc__ or "").split())
    return sentence, msgspec.defstruct(function.__name__, fields)
