"""Reading of answers and webhooks that are not as documented: nothing of them is lost, and what is odd is noted."""

from __future__ import annotations

from typing import Any

from ._drift import Note
from ._kinds import FirstOf, Kind, ListOf, ObjectOf
from ._reading import HIDDEN, Layout, Model, Unfit
from .types import UNSET

Flaw = tuple[tuple[str, ...], Any, str]


def salvaged(kind: Kind, value: Any, note: Note, place: tuple[str, ...] = ()) -> Any:
    """What a value stands for, as far as that can be read: the rest is kept as it came, and noted."""
    try:
        return kind.take(value)
    except (TypeError, ValueError) as error:
        why = error.why if isinstance(error, Unfit) else str(error)
    given: Any = value
    match kind:
        case ObjectOf() if isinstance(value, dict):
            return _model(kind.layout, given, note, place or (kind.name,))
        case ListOf(item) if isinstance(value, list):
            return [salvaged(item, each, note, place) for each in given]
        case FirstOf(alternatives) if isinstance(value, dict | list):
            return _likest(alternatives, given, note, place, why)
        case _:
            pass
    note(place or (str(kind),), HIDDEN if kind.is_secret else value, why.removeprefix(": "))
    return value


def _model(layout: Layout[Model], data: dict[str, Any], note: Note, place: tuple[str, ...]) -> Any:
    values, further = layout.blank.copy(), dict[str, Any]()
    for key, value in data.items():
        if key in layout.kinds:
            values[layout.at[key]] = salvaged(layout.kinds[key], value, note, (*place, key))
        else:
            further[key] = salvaged(layout.further, value, note, (*place, key))
    for key in layout.required:
        if key not in data:
            note((*place, key), UNSET, "it is missing")
    return layout.made(values, further)


def _likest(alternatives: tuple[Kind, ...], value: Any, note: Note, place: tuple[str, ...], why: str) -> Any:
    """The value as the alternative of which it has the fewest flaws."""
    found: Any = value
    fewest: list[Flaw] = [(place, value, why)]
    tried = False
    for each in alternatives:
        if type(value) in each.converted:
            flaws: list[Flaw] = []
            made = salvaged(each, value, _kept_in(flaws), place)
            if not tried or len(flaws) < len(fewest):
                found, fewest, tried = made, flaws, True
    for flaw in fewest:
        note(*flaw)
    return found


def _kept_in(flaws: list[Flaw]) -> Note:
    return lambda place, value, why: flaws.append((place, value, why))
