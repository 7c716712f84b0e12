"""The client: `Rehook`, and `AsyncRehook` for asyncio."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from ._auth import Credentials
from ._drift import Drift, OnDrift
from ._session import AsyncSession, Session

if TYPE_CHECKING:  # a resource is imported when it is first used
    from .resources.campaigns import AsyncCampaignsResource, CampaignsResource
    from .resources.coupons import AsyncCouponsResource, CouponsResource
    from .resources.credentials import AsyncCredentialsResource, CredentialsResource
    from .resources.customers import AsyncCustomersResource, CustomersResource
    from .resources.events import AsyncEventsResource, EventsResource
    from .resources.referral_codes import (
        AsyncReferralCodesResource,
        ReferralCodesResource,
    )
    from .resources.referrals import AsyncReferralsResource, ReferralsResource
    from .resources.ui_components import AsyncUiComponentsResource, UiComponentsResource
    from .resources.wallets import AsyncWalletsResource, WalletsResource


class Rehook:
    """Run referral programs, rewards, wallets and coupons for an application's customers.
    Keep one for many calls; close it, or use `with`, when done. A call sends its
    request once and never again.

    Args:
        api_key: HTTP Basic with the application's API key as user and its secret key as
            password, both shown in the settings of the dashboard.
        secret_key: HTTP Basic with the application's API key as user and its secret key as
            password, both shown in the settings of the dashboard.
        base_url: What stands in place of the vendor's scheme and host, https://api.rehook.ai.
        timeout: Seconds to wait for the server, at each step of a call.
        on_drift: What becomes of an answer that is not as documented: "collect" reads it as far as that can be done
            and notes the rest in `drift`, "ignore" does so without a note, "raise" has it a ResponseError.

    Raises:
        ConfigurationError: If a setting is missing or cannot be sent.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        on_drift: OnDrift = "collect",
    ) -> None:
        credentials = Credentials(api_key=api_key, secret_key=secret_key)
        origin = "https://api.rehook.ai"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url
        self._session = Session(credentials, url, timeout, on_drift)

    @cached_property
    def customers(self) -> CustomersResource:
        """People who use the caller's application."""
        from .resources.customers import CustomersResource

        return CustomersResource(self._session)

    @cached_property
    def referral_codes(self) -> ReferralCodesResource:
        """Codes by which customers recommend the application."""
        from .resources.referral_codes import ReferralCodesResource

        return ReferralCodesResource(self._session)

    @cached_property
    def referrals(self) -> ReferralsResource:
        """Friends whom a customer has brought."""
        from .resources.referrals import ReferralsResource

        return ReferralsResource(self._session)

    @cached_property
    def ui_components(self) -> UiComponentsResource:
        """Parts of a page that Rehook renders for a customer."""
        from .resources.ui_components import UiComponentsResource

        return UiComponentsResource(self._session)

    @cached_property
    def events(self) -> EventsResource:
        """What customers do, told to Rehook so that its rules can reward them."""
        from .resources.events import EventsResource

        return EventsResource(self._session)

    @cached_property
    def credentials(self) -> CredentialsResource:
        """The pair of keys that a caller uses."""
        from .resources.credentials import CredentialsResource

        return CredentialsResource(self._session)

    @cached_property
    def wallets(self) -> WalletsResource:
        """Points that customers hold."""
        from .resources.wallets import WalletsResource

        return WalletsResource(self._session)

    @cached_property
    def coupons(self) -> CouponsResource:
        """Coupons that customers redeem."""
        from .resources.coupons import CouponsResource

        return CouponsResource(self._session)

    @cached_property
    def campaigns(self) -> CampaignsResource:
        """Programs that an application runs, with their leaderboards and rewards."""
        from .resources.campaigns import CampaignsResource

        return CampaignsResource(self._session)

    @classmethod
    def from_env(
        cls,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        on_drift: OnDrift = "collect",
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REHOOK_API_KEY, REHOOK_SECRET_KEY, REHOOK_BASE_URL.
        """
        env = os.environ.get
        return cls(
            api_key=api_key or env("REHOOK_API_KEY"),
            secret_key=secret_key or env("REHOOK_SECRET_KEY"),
            base_url=base_url or env("REHOOK_BASE_URL"),
            timeout=timeout,
            on_drift=on_drift,
        )

    @property
    def drift(self) -> list[Drift]:
        """What was not as documented in the answers so far: of each place the first."""
        return self._session.drifts.found

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    def close(self) -> None:
        """Close the connections."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: Any) -> None:
        self.close()


class AsyncRehook:
    """Run referral programs, rewards, wallets and coupons for an application's customers.
    Keep one for many calls; close it, or use `async with`, when done. A call sends its
    request once and never again.

    Args:
        api_key: HTTP Basic with the application's API key as user and its secret key as
            password, both shown in the settings of the dashboard.
        secret_key: HTTP Basic with the application's API key as user and its secret key as
            password, both shown in the settings of the dashboard.
        base_url: What stands in place of the vendor's scheme and host, https://api.rehook.ai.
        timeout: Seconds to wait for the server, at each step of a call.
        on_drift: What becomes of an answer that is not as documented: "collect" reads it as far as that can be done
            and notes the rest in `drift`, "ignore" does so without a note, "raise" has it a ResponseError.

    Raises:
        ConfigurationError: If a setting is missing or cannot be sent.
    """

    def __init__(
        self,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        on_drift: OnDrift = "collect",
    ) -> None:
        credentials = Credentials(api_key=api_key, secret_key=secret_key)
        origin = "https://api.rehook.ai"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url
        self._session = AsyncSession(credentials, url, timeout, on_drift)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """People who use the caller's application."""
        from .resources.customers import AsyncCustomersResource

        return AsyncCustomersResource(self._session)

    @cached_property
    def referral_codes(self) -> AsyncReferralCodesResource:
        """Codes by which customers recommend the application."""
        from .resources.referral_codes import AsyncReferralCodesResource

        return AsyncReferralCodesResource(self._session)

    @cached_property
    def referrals(self) -> AsyncReferralsResource:
        """Friends whom a customer has brought."""
        from .resources.referrals import AsyncReferralsResource

        return AsyncReferralsResource(self._session)

    @cached_property
    def ui_components(self) -> AsyncUiComponentsResource:
        """Parts of a page that Rehook renders for a customer."""
        from .resources.ui_components import AsyncUiComponentsResource

        return AsyncUiComponentsResource(self._session)

    @cached_property
    def events(self) -> AsyncEventsResource:
        """What customers do, told to Rehook so that its rules can reward them."""
        from .resources.events import AsyncEventsResource

        return AsyncEventsResource(self._session)

    @cached_property
    def credentials(self) -> AsyncCredentialsResource:
        """The pair of keys that a caller uses."""
        from .resources.credentials import AsyncCredentialsResource

        return AsyncCredentialsResource(self._session)

    @cached_property
    def wallets(self) -> AsyncWalletsResource:
        """Points that customers hold."""
        from .resources.wallets import AsyncWalletsResource

        return AsyncWalletsResource(self._session)

    @cached_property
    def coupons(self) -> AsyncCouponsResource:
        """Coupons that customers redeem."""
        from .resources.coupons import AsyncCouponsResource

        return AsyncCouponsResource(self._session)

    @cached_property
    def campaigns(self) -> AsyncCampaignsResource:
        """Programs that an application runs, with their leaderboards and rewards."""
        from .resources.campaigns import AsyncCampaignsResource

        return AsyncCampaignsResource(self._session)

    @classmethod
    def from_env(
        cls,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        on_drift: OnDrift = "collect",
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REHOOK_API_KEY, REHOOK_SECRET_KEY, REHOOK_BASE_URL.
        """
        env = os.environ.get
        return cls(
            api_key=api_key or env("REHOOK_API_KEY"),
            secret_key=secret_key or env("REHOOK_SECRET_KEY"),
            base_url=base_url or env("REHOOK_BASE_URL"),
            timeout=timeout,
            on_drift=on_drift,
        )

    @property
    def drift(self) -> list[Drift]:
        """What was not as documented in the answers so far: of each place the first."""
        return self._session.drifts.found

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    async def close(self) -> None:
        """Close the connections."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: Any) -> None:
        await self.close()
