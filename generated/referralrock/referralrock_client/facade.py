"""The client: `ReferralRock`, and `AsyncReferralRock` for asyncio."""

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
    from .resources.emails import AsyncEmailsResource, EmailsResource
    from .resources.hooks import AsyncHooksResource, HooksResource
    from .resources.invite_feeds import AsyncInviteFeedsResource, InviteFeedsResource
    from .resources.member_access_urls import AsyncMemberAccessUrlsResource, MemberAccessUrlsResource
    from .resources.members import AsyncMembersResource, MembersResource
    from .resources.payouts import AsyncPayoutsResource, PayoutsResource
    from .resources.programs import AsyncProgramsResource, ProgramsResource
    from .resources.referrals import AsyncReferralsResource, ReferralsResource
    from .resources.rewards import AsyncRewardsResource, RewardsResource

P = ParamSpec("P")
T = TypeVar("T")
RESOURCES = [
    "programs",
    "members",
    "referrals",
    "rewards",
    "payouts",
    "hooks",
    "emails",
    "invite_feeds",
    "member_access_urls",
]


class ReferralRock:
    """Run referral programs with their members, referrals, rewards and payouts. Keep one for many calls; close it, or use
    `with`, when done.

    Args:
        public_key: HTTP Basic with the account's public key as user and its private key as password.
        private_key: HTTP Basic with the account's public key as user and its private key as password.
        base_url: What stands in place of the vendor's scheme and host, https://api.referralrock.com.
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
        public_key: str | None = None,
        private_key: str | None = None,
        base_url: str | None = None,
        **options: Unpack[Options],
    ) -> None:
        credentials = Credentials(public_key=public_key, private_key=private_key)
        origin = "https://api.referralrock.com"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url
        from ._session import Session

        self._session = Session(credentials, url, options)

    @cached_property
    def programs(self) -> ProgramsResource:
        """Referral programs of the account."""
        from .resources.programs import ProgramsResource

        return ProgramsResource(self._session)

    @cached_property
    def members(self) -> MembersResource:
        """People who take part in a program and refer others."""
        from .resources.members import MembersResource

        return MembersResource(self._session)

    @cached_property
    def referrals(self) -> ReferralsResource:
        """People whom members have referred, and what they did."""
        from .resources.referrals import ReferralsResource

        return ReferralsResource(self._session)

    @cached_property
    def rewards(self) -> RewardsResource:
        """What members and referrals have earned, and the rules by which they earn it."""
        from .resources.rewards import RewardsResource

        return RewardsResource(self._session)

    @cached_property
    def payouts(self) -> PayoutsResource:
        """Ways in which rewards are paid, what is still owed and what was paid."""
        from .resources.payouts import PayoutsResource

        return PayoutsResource(self._session)

    @cached_property
    def hooks(self) -> HooksResource:
        """Subscriptions to events."""
        from .resources.hooks import HooksResource

        return HooksResource(self._session)

    @cached_property
    def emails(self) -> EmailsResource:
        """Addresses that want no mail."""
        from .resources.emails import EmailsResource

        return EmailsResource(self._session)

    @cached_property
    def invite_feeds(self) -> InviteFeedsResource:
        """Contacts handed over to be invited automatically."""
        from .resources.invite_feeds import InviteFeedsResource

        return InviteFeedsResource(self._session)

    @cached_property
    def member_access_urls(self) -> MemberAccessUrlsResource:
        """Links by which a member shares, and reaches the portal without logging in."""
        from .resources.member_access_urls import MemberAccessUrlsResource

        return MemberAccessUrlsResource(self._session)

    @classmethod
    def from_env(
        cls,
        *,
        public_key: str | None = None,
        private_key: str | None = None,
        base_url: str | None = None,
        **options: Unpack[Options],
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REFERRALROCK_PUBLIC_KEY, REFERRALROCK_PRIVATE_KEY, REFERRALROCK_BASE_URL.
        """
        env = os.environ.get
        return cls(
            public_key=public_key or env("REFERRALROCK_PUBLIC_KEY"),
            private_key=private_key or env("REFERRALROCK_PRIVATE_KEY"),
            base_url=base_url or env("REFERRALROCK_BASE_URL"),
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


class AsyncReferralRock:
    """Run referral programs with their members, referrals, rewards and payouts. Keep one for many calls; close it, or use
    `async with`, when done.

    Args:
        public_key: HTTP Basic with the account's public key as user and its private key as password.
        private_key: HTTP Basic with the account's public key as user and its private key as password.
        base_url: What stands in place of the vendor's scheme and host, https://api.referralrock.com.
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
        public_key: str | None = None,
        private_key: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        credentials = Credentials(public_key=public_key, private_key=private_key)
        origin = "https://api.referralrock.com"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url
        from ._session import AsyncSession

        self._session = AsyncSession(credentials, url, options)

    @cached_property
    def programs(self) -> AsyncProgramsResource:
        """Referral programs of the account."""
        from .resources.programs import AsyncProgramsResource

        return AsyncProgramsResource(self._session)

    @cached_property
    def members(self) -> AsyncMembersResource:
        """People who take part in a program and refer others."""
        from .resources.members import AsyncMembersResource

        return AsyncMembersResource(self._session)

    @cached_property
    def referrals(self) -> AsyncReferralsResource:
        """People whom members have referred, and what they did."""
        from .resources.referrals import AsyncReferralsResource

        return AsyncReferralsResource(self._session)

    @cached_property
    def rewards(self) -> AsyncRewardsResource:
        """What members and referrals have earned, and the rules by which they earn it."""
        from .resources.rewards import AsyncRewardsResource

        return AsyncRewardsResource(self._session)

    @cached_property
    def payouts(self) -> AsyncPayoutsResource:
        """Ways in which rewards are paid, what is still owed and what was paid."""
        from .resources.payouts import AsyncPayoutsResource

        return AsyncPayoutsResource(self._session)

    @cached_property
    def hooks(self) -> AsyncHooksResource:
        """Subscriptions to events."""
        from .resources.hooks import AsyncHooksResource

        return AsyncHooksResource(self._session)

    @cached_property
    def emails(self) -> AsyncEmailsResource:
        """Addresses that want no mail."""
        from .resources.emails import AsyncEmailsResource

        return AsyncEmailsResource(self._session)

    @cached_property
    def invite_feeds(self) -> AsyncInviteFeedsResource:
        """Contacts handed over to be invited automatically."""
        from .resources.invite_feeds import AsyncInviteFeedsResource

        return AsyncInviteFeedsResource(self._session)

    @cached_property
    def member_access_urls(self) -> AsyncMemberAccessUrlsResource:
        """Links by which a member shares, and reaches the portal without logging in."""
        from .resources.member_access_urls import AsyncMemberAccessUrlsResource

        return AsyncMemberAccessUrlsResource(self._session)

    @classmethod
    def from_env(
        cls,
        *,
        public_key: str | None = None,
        private_key: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncOptions],
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REFERRALROCK_PUBLIC_KEY, REFERRALROCK_PRIVATE_KEY, REFERRALROCK_BASE_URL.
        """
        env = os.environ.get
        return cls(
            public_key=public_key or env("REFERRALROCK_PUBLIC_KEY"),
            private_key=private_key or env("REFERRALROCK_PRIVATE_KEY"),
            base_url=base_url or env("REFERRALROCK_BASE_URL"),
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
