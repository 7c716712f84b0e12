from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .._kinds import NULL, TEXT, FirstOf, ListOf, ObjectOf
from .._reading import Model, define, further_json, json_field
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .program import Program


@define
class ProgramSet(Model):
    """Programs, and where they stand in the list.

    Attributes:
        programs (list[Program]): The programs of this page.
        offset (int): Where the answer starts in the list, counted from zero.
        total (int): How many elements are in the set.
        message (None | str | Unset): More about the result, and the place to look for an error even when the status
            is 200.
    """

    programs: list[Program] = json_field("programs", ListOf(ObjectOf("Program")))
    offset: int
    total: int
    message: None | str | Unset = json_field("message", FirstOf(TEXT, NULL), default=UNSET)
    additional_properties: dict[str, Any] = further_json()
