"""The client: `Rehook`, and `AsyncRehook` for asyncio."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, Any, ParamSpec, Self, TypeVar, Unpack

from ._auth import Credentials, without_password
from ._drift import Drift
from ._options import AsyncOptions, Options, RawResponse, SharedOptions, noted, raw

if TYPE_CHECKING:  # a resource is imported when it is first used, all that sends and reads with the first client
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

P = ParamSpec("P")
T = TypeVar("T")
RESOURCES = [
    "customers",
    "referral_codes",
    "referrals",
    "ui_components",
    "events",
    "credentials",
    "wallets",
    "coupons",
    "campaigns",
]


class Rehook:
    """Run referral programs, rewards, wallets and coupons for an application's customers. Keep one for many calls; close
    it, or use `with`, when done.

    Args:
        api_key: HTTP Basic with the application's API key as user and its secret key as password, both shown in the settings
            of the dashboard.
        secret_key: HTTP Basic with the application's API key as user and its secret key as password, both shown in the settings
            of the dashboard.
        base_url: What stands in place of the vendor's scheme and host, https://api.rehook.ai.
        timeout: Seconds to wait for the server at each step of a call, 30 unless given.
        max_retries: How often a call that only reads is repeated after a failed connection or status 429, 502, 503 or 504,
            twice unless given. No other call is ever repeated.
        headers: Headers to send with every call.
        http_client: The httpx client to send with, which stays open; or `transport`, `proxy` and `verify` as httpx takes them.
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
        **options: Unpack[Options],
    ) -> None:
        credentials = Credentials(api_key=api_key, secret_key=secret_key)
        origin = "https://api.rehook.ai"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url
        from ._session import Session

        self._session = Session(credentials, url, options)

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
        """The pair of keys that a caller uses; applications for the sandbox and for production have their own."""
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
        **options: Unpack[Options],
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REHOOK_API_KEY, REHOOK_SECRET_KEY, REHOOK_BASE_URL.
        """
        env = os.environ.get
        return cls(
            api_key=api_key or env("REHOOK_API_KEY"),
            secret_key=secret_key or env("REHOOK_SECRET_KEY"),
            base_url=base_url or env("REHOOK_BASE_URL"),
            **options,
        )

    def with_options(self, **options: Unpack[SharedOptions]) -> Self:
        """The same client with other options, on the same connections, which closing it leaves open."""
        return self._with(self._session.with_options(options))

    def _with(self, session: Session) -> Self:
        other = copy(self)
        for name in RESOURCES:
            vars(other).pop(name, None)
        other._session = session
        return other

    def with_raw_response(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> RawResponse[T]:
        """Make a call of this client, and give its answer with the status and the headers."""
        with noted() as answers:
            parsed = call(*args, **kwargs)
        return raw(answers, parsed)

    @property
    def drift(self) -> list[Drift]:
        """What was not as documented in the answers so far: of each place the first."""
        return self._session.drifts.found

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={without_password(self._base_url)!r})"

    def close(self) -> None:
        """Close the connections, if this client opened them."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: Any) -> None:
        self.close()


class AsyncRehook:
    """Run referral programs, rewards, wallets and coupons for an application's customers. Keep one for many calls; close
    it, or use `async with`, when done.

    Args:
        api_key: HTTP Basic with the application's API key as user and its secret key as password, both shown in the settings
            of the dashboard.
        secret_key: HTTP Basic with the application's API key as user and its secret key as password, both shown in the settings
            of the dashboard.
        base_url: What stands in place of the vendor's scheme and host, https://api.rehook.ai.
        timeout: Seconds to wait for the server at each step of a call, 30 unless given.
        max_retries: How often a call that only reads is repeated after a failed connection or status 429, 502, 503 or 504,
            twice unless given. No other call is ever repeated.
        headers: Headers to send with every call.
        http_client: The httpx client to send with, which stays open; or `transport`, `proxy` and `verify` as httpx takes them.
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
        **options: Unpack[AsyncOptions],
    ) -> None:
        credentials = Credentials(api_key=api_key, secret_key=secret_key)
        origin = "https://api.rehook.ai"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url
        from ._session import AsyncSession

        self._session = AsyncSession(credentials, url, options)

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
        """The pair of keys that a caller uses; applications for the sandbox and for production have their own."""
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
        **options: Unpack[AsyncOptions],
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REHOOK_API_KEY, REHOOK_SECRET_KEY, REHOOK_BASE_URL.
        """
        env = os.environ.get
        return cls(
            api_key=api_key or env("REHOOK_API_KEY"),
            secret_key=secret_key or env("REHOOK_SECRET_KEY"),
            base_url=base_url or env("REHOOK_BASE_URL"),
            **options,
        )

    def with_options(self, **options: Unpack[SharedOptions]) -> Self:
        """The same client with other options, on the same connections, which closing it leaves open."""
        return self._with(self._session.with_options(options))

    def _with(self, session: AsyncSession) -> Self:
        other = copy(self)
        for name in RESOURCES:
            vars(other).pop(name, None)
        other._session = session
        return other

    async def with_raw_response(
        self, call: Callable[P, Awaitable[T]], *args: P.args, **kwargs: P.kwargs
    ) -> RawResponse[T]:
        """Make a call of this client, and give its answer with the status and the headers."""
        with noted() as answers:
            parsed = await call(*args, **kwargs)
        return raw(answers, parsed)

    @property
    def drift(self) -> list[Drift]:
        """What was not as documented in the answers so far: of each place the first."""
        return self._session.drifts.found

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={without_password(self._base_url)!r})"

    async def close(self) -> None:
        """Close the connections, if this client opened them."""
        await self._session.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exc: Any) -> None:
        await self.close()
