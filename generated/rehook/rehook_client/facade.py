"""The client: `Rehook`, and `AsyncRehook` for asyncio."""

import os
from typing import Any, Self

from ._auth import Credentials
from ._session import AsyncSession, Session
from .resources.campaigns import AsyncCampaignsResource, CampaignsResource
from .resources.coupons import AsyncCouponsResource, CouponsResource
from .resources.credentials import AsyncCredentialsResource, CredentialsResource
from .resources.customers import AsyncCustomersResource, CustomersResource
from .resources.events import AsyncEventsResource, EventsResource
from .resources.referral_codes import AsyncReferralCodesResource, ReferralCodesResource
from .resources.referrals import AsyncReferralsResource, ReferralsResource
from .resources.ui_components import AsyncUiComponentsResource, UiComponentsResource
from .resources.wallets import AsyncWalletsResource, WalletsResource


class Rehook:
    """Run referral programmes, rewards, wallets and coupons for an application's
    customers. Keep one for many calls; close it, or use `with`, when done. A call sends
    its request once and never again.

    Args:
        api_key: HTTP Basic with the application's API key as user and its secret key as
            password, both shown in the settings of the dashboard.
        secret_key: HTTP Basic with the application's API key as user and its secret key as
            password, both shown in the settings of the dashboard.
        base_url: What stands in place of the vendor's scheme and host, https://api.rehook.ai.
        timeout: Seconds to wait for the server, at each step of a call.

    Raises:
        ConfigurationError: If a setting is missing or cannot be sent.
    """

    customers: CustomersResource
    """People who use the caller's application."""
    referral_codes: ReferralCodesResource
    """Codes by which customers recommend the application."""
    referrals: ReferralsResource
    """Friends whom a customer has brought."""
    ui_components: UiComponentsResource
    """Parts of a page that Rehook renders for a customer."""
    events: EventsResource
    """What customers do, told to Rehook so that its rules can reward them."""
    credentials: CredentialsResource
    """The pair of keys that a caller uses."""
    wallets: WalletsResource
    """Points that customers hold."""
    coupons: CouponsResource
    """Coupons that customers redeem."""
    campaigns: CampaignsResource
    """Programmes that an application runs, with their leaderboards and rewards."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
    ) -> None:
        credentials = Credentials(
            api_key=api_key,
            secret_key=secret_key,
        )
        origin = "https://api.rehook.ai"
        self._base_url = (base_url or origin).rstrip("/")
        self._use(Session(credentials, self._base_url, timeout))

    def _use(self, session: Session) -> None:
        self._session = session
        self.customers = CustomersResource(session)
        self.referral_codes = ReferralCodesResource(session)
        self.referrals = ReferralsResource(session)
        self.ui_components = UiComponentsResource(session)
        self.events = EventsResource(session)
        self.credentials = CredentialsResource(session)
        self.wallets = WalletsResource(session)
        self.coupons = CouponsResource(session)
        self.campaigns = CampaignsResource(session)

    @classmethod
    def from_env(
        cls,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
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
        )

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
    """Run referral programmes, rewards, wallets and coupons for an application's
    customers. Keep one for many calls; close it, or use `async with`, when done. A call
    sends its request once and never again.

    Args:
        api_key: HTTP Basic with the application's API key as user and its secret key as
            password, both shown in the settings of the dashboard.
        secret_key: HTTP Basic with the application's API key as user and its secret key as
            password, both shown in the settings of the dashboard.
        base_url: What stands in place of the vendor's scheme and host, https://api.rehook.ai.
        timeout: Seconds to wait for the server, at each step of a call.

    Raises:
        ConfigurationError: If a setting is missing or cannot be sent.
    """

    customers: AsyncCustomersResource
    """People who use the caller's application."""
    referral_codes: AsyncReferralCodesResource
    """Codes by which customers recommend the application."""
    referrals: AsyncReferralsResource
    """Friends whom a customer has brought."""
    ui_components: AsyncUiComponentsResource
    """Parts of a page that Rehook renders for a customer."""
    events: AsyncEventsResource
    """What customers do, told to Rehook so that its rules can reward them."""
    credentials: AsyncCredentialsResource
    """The pair of keys that a caller uses."""
    wallets: AsyncWalletsResource
    """Points that customers hold."""
    coupons: AsyncCouponsResource
    """Coupons that customers redeem."""
    campaigns: AsyncCampaignsResource
    """Programmes that an application runs, with their leaderboards and rewards."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
    ) -> None:
        credentials = Credentials(
            api_key=api_key,
            secret_key=secret_key,
        )
        origin = "https://api.rehook.ai"
        self._base_url = (base_url or origin).rstrip("/")
        self._use(AsyncSession(credentials, self._base_url, timeout))

    def _use(self, session: AsyncSession) -> None:
        self._session = session
        self.customers = AsyncCustomersResource(session)
        self.referral_codes = AsyncReferralCodesResource(session)
        self.referrals = AsyncReferralsResource(session)
        self.ui_components = AsyncUiComponentsResource(session)
        self.events = AsyncEventsResource(session)
        self.credentials = AsyncCredentialsResource(session)
        self.wallets = AsyncWalletsResource(session)
        self.coupons = AsyncCouponsResource(session)
        self.campaigns = AsyncCampaignsResource(session)

    @classmethod
    def from_env(
        cls,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
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
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._base_url!r})"

    async def close(self) -> None:
        """Close the connections."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: Any) -> None:
        await self.close()
