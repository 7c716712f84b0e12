from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypedDict

from .._kinds import EnumOf
from .._reading import Model, define, further_json, json_field

if TYPE_CHECKING:
    from .count_limit_name import CountLimitName


@define
class CountLimit(Model):
    """A number that is not to be exceeded.

    Attributes:
        name (CountLimitName): What is counted: the integrations of the session, those of one network, or the
            customers who do not pay and have connected the same account.
        value (int): The highest number that is allowed.
    """

    name: CountLimitName = json_field("name", EnumOf("CountLimitName"))
    value: int
    additional_properties: dict[str, Any] = further_json()


class CountLimitDict(TypedDict, total=False):
    """Plain data for CountLimit."""

    name: Required[CountLimitName]
    value: Required[int]
