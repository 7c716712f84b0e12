"""One change between two specifications, as a value: made by the modules of this folder, told by the verbs `diff` and `review`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

# Breaking: a caller that keeps to the old one fails with the new. Risky: it may, and nobody can tell. Harmless: it does not.
Weight = Literal["breaking", "risky", "harmless"]
# Where the values travel: what is narrower breaks requests, what is wider breaks those who read responses.
Direction = Literal["request", "response"]


@dataclass(frozen=True, slots=True)
class Place:
    """A JSON Pointer into one of the two bundles: the old one where what is told is gone, else the new one."""

    side: Literal["old", "new"]
    pointer: str


@dataclass(frozen=True, slots=True)
class Instance:
    """A value that one side accepts and the other refuses: the proof of a change that no rule decides."""

    value: object
    accepted_by: Literal["old", "new"]


@dataclass(frozen=True, slots=True)
class Change:
    """A change under the name of the rule that found it; `before` and `after` are JSON values, None where there is none.

    `direction` is None where neither a request nor a response carries what changed (`operationId`, links), `operation` is
    an operationId, or `webhook NAME`, and empty for what belongs to no operation.
    """

    rule: str
    weight: Weight
    sentence: str
    place: Place
    operation: str = ""
    direction: Direction | None = None
    before: object = None
    after: object = None
    instance: Instance | None = None


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """A kind of change: whom it breaks in which direction, and the sentence that tells it.

    In the sentence stand `{what}` for what changed, `{before}` and `{after}` for the two values. `about` says what it judges:
    the values that are allowed, which a comparison of the whole schemas may overrule, or what is meant by them, which it may not.
    `why` is the reason for its weight where that is no matter of course.
    """

    name: str
    request: Weight
    response: Weight
    sentence: str
    about: Literal["values", "meaning"] = "values"
    why: str = ""

    def weight(self, direction: Direction | None) -> Weight:
        """Whom it breaks where the values travel in that direction; the request's weight where they do not travel."""
        return self.response if direction == "response" else self.request
