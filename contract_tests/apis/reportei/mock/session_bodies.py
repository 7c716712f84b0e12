"""The body that opens a session, and the limits in it."""

from __future__ import annotations

from typing import Annotated, TypeVar

import msgspec

DEFAULT_MINUTES = (
    5  # of a request that names none: a box on the same page still says five
)
T = TypeVar("T")


class CountLimit(msgspec.Struct, frozen=True, tag_field="name"):
    """One that blocks. No least value is documented: below 1 nothing can be connected."""

    value: int

    @property
    def name(self) -> str:
        return str(self.__struct_config__.tag)


class IntegrationCount(CountLimit, frozen=True, tag="integration_count"):
    """How many accounts the customer can connect in the session."""


class SameType(CountLimit, frozen=True, tag="same_type_integration"):
    """How many accounts at one network the customer can have."""


class SameAccount(CountLimit, frozen=True, tag="same_integration_across_customers"):
    """How many of the merchant's customers that do not pay can have the same account."""


class AvailableIntegrations(
    msgspec.Struct, frozen=True, tag_field="name", tag="available_integrations"
):
    """One that blocks nothing: the slugs of the networks that the session's page shows."""

    value: list[str]


class NoLimits(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The empty object that the sample has where the text asks for an array."""


Limit = IntegrationCount | SameType | SameAccount | AvailableIntegrations


class SessionWrite(msgspec.Struct, frozen=True, kw_only=True):
    """All can be left out. Four locales are named, for example only, so any text is one."""

    redirect_url: str | msgspec.UnsetType = msgspec.UNSET
    locale: str = ""
    limits: list[Limit] | NoLimits = NoLimits()
    limit_reached_url: str | msgspec.UnsetType = msgspec.UNSET
    expires_in_minutes: Annotated[int, msgspec.Meta(ge=1)] = DEFAULT_MINUTES
    close_on_finish: bool = False
    enable_multi_account_selection: bool = False

    def limits_of(self, kind: type[T]) -> list[T]:
        limits = [] if isinstance(self.limits, NoLimits) else self.limits
        return [limit for limit in limits if isinstance(limit, kind)]
