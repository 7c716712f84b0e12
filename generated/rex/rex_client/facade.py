"""The client: `Rex`, and `AsyncRex` for asyncio."""

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
    from .resources.referrals import AsyncReferralsResource, ReferralsResource
    from .resources.review_requests import AsyncReviewRequestsResource, ReviewRequestsResource

P = ParamSpec("P")
T = TypeVar("T")
RESOURCES = ["review_requests", "referrals"]


class Rex:
    """Ask customers for reviews and list the referrals received. Keep one for many calls; close it, or use `with`, when
    done.

    Args:
        api_key: Key that a user makes at https://meetrex.com/Manage/ApiKeys and sends with every request.
        base_url: What stands in place of the vendor's scheme and host, https://meetrex.com.
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

    def __init__(self, *, api_key: str | None = None, base_url: str | None = None, **options: Unpack[Options]) -> None:
        credentials = Credentials(api_key=api_key)
        origin = "https://meetrex.com"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url
        from ._session import Session

        self._session = Session(credentials, url, options)

    @cached_property
    def review_requests(self) -> ReviewRequestsResource:
        """Messages that ask a customer for a review."""
        from .resources.review_requests import ReviewRequestsResource

        return ReviewRequestsResource(self._session)

    @cached_property
    def referrals(self) -> ReferralsResource:
        """People who were recommended."""
        from .resources.referrals import ReferralsResource

        return ReferralsResource(self._session)

    @classmethod
    def from_env(cls, *, api_key: str | None = None, base_url: str | None = None, **options: Unpack[Options]) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REX_API_KEY, REX_BASE_URL.
        """
        env = os.environ.get
        return cls(api_key=api_key or env("REX_API_KEY"), base_url=base_url or env("REX_BASE_URL"), **options)

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


class AsyncRex:
    """Ask customers for reviews and list the referrals received. Keep one for many calls; close it, or use `async with`,
    when done.

    Args:
        api_key: Key that a user makes at https://meetrex.com/Manage/ApiKeys and sends with every request.
        base_url: What stands in place of the vendor's scheme and host, https://meetrex.com.
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
        self, *, api_key: str | None = None, base_url: str | None = None, **options: Unpack[AsyncOptions]
    ) -> None:
        credentials = Credentials(api_key=api_key)
        origin = "https://meetrex.com"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url
        from ._session import AsyncSession

        self._session = AsyncSession(credentials, url, options)

    @cached_property
    def review_requests(self) -> AsyncReviewRequestsResource:
        """Messages that ask a customer for a review."""
        from .resources.review_requests import AsyncReviewRequestsResource

        return AsyncReviewRequestsResource(self._session)

    @cached_property
    def referrals(self) -> AsyncReferralsResource:
        """People who were recommended."""
        from .resources.referrals import AsyncReferralsResource

        return AsyncReferralsResource(self._session)

    @classmethod
    def from_env(
        cls, *, api_key: str | None = None, base_url: str | None = None, **options: Unpack[AsyncOptions]
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REX_API_KEY, REX_BASE_URL.
        """
        env = os.environ.get
        return cls(api_key=api_key or env("REX_API_KEY"), base_url=base_url or env("REX_BASE_URL"), **options)

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
