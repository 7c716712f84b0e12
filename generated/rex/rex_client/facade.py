"""The client: `Rex`, and `AsyncRex` for asyncio."""

from __future__ import annotations

import os
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

from ._auth import Credentials
from ._drift import Drift, OnDrift
from ._session import AsyncSession, Session

if TYPE_CHECKING:  # a resource is imported when it is first used
    from .resources.referrals import AsyncReferralsResource, ReferralsResource
    from .resources.review_requests import (
        AsyncReviewRequestsResource,
        ReviewRequestsResource,
    )


class Rex:
    """Ask customers for reviews and list the referrals received. Keep one for many calls;
    close it, or use `with`, when done. A call sends its request once and never again.

    Args:
        api_key: Key that a user makes at https://meetrex.com/Manage/ApiKeys and sends with
            every request.
        base_url: What stands in place of the vendor's scheme and host, https://meetrex.com.
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
        base_url: str | None = None,
        timeout: float = 30.0,
        on_drift: OnDrift = "collect",
    ) -> None:
        credentials = Credentials(api_key=api_key)
        origin = "https://meetrex.com"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url
        self._session = Session(credentials, url, timeout, on_drift)

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
    def from_env(
        cls,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        on_drift: OnDrift = "collect",
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REX_API_KEY, REX_BASE_URL.
        """
        env = os.environ.get
        return cls(
            api_key=api_key or env("REX_API_KEY"),
            base_url=base_url or env("REX_BASE_URL"),
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


class AsyncRex:
    """Ask customers for reviews and list the referrals received. Keep one for many calls;
    close it, or use `async with`, when done. A call sends its request once and never
    again.

    Args:
        api_key: Key that a user makes at https://meetrex.com/Manage/ApiKeys and sends with
            every request.
        base_url: What stands in place of the vendor's scheme and host, https://meetrex.com.
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
        base_url: str | None = None,
        timeout: float = 30.0,
        on_drift: OnDrift = "collect",
    ) -> None:
        credentials = Credentials(api_key=api_key)
        origin = "https://meetrex.com"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url
        self._session = AsyncSession(credentials, url, timeout, on_drift)

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
        cls,
        *,
        api_key: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
        on_drift: OnDrift = "collect",
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REX_API_KEY, REX_BASE_URL.
        """
        env = os.environ.get
        return cls(
            api_key=api_key or env("REX_API_KEY"),
            base_url=base_url or env("REX_BASE_URL"),
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
