"""The client: `Reportei`, and `AsyncReportei` for asyncio."""

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
    from .resources.customers import AsyncCustomersResource, CustomersResource
    from .resources.integration_sessions import AsyncIntegrationSessionsResource, IntegrationSessionsResource
    from .resources.integrations import AsyncIntegrationsResource, IntegrationsResource
    from .resources.merchants import AsyncMerchantsResource, MerchantsResource
    from .resources.metrics import AsyncMetricsResource, MetricsResource

P = ParamSpec("P")
T = TypeVar("T")
RESOURCES = ["merchants", "customers", "integration_sessions", "integrations", "metrics"]


class Reportei:
    """Read marketing figures of a merchant's customers from the networks that they connect. Keep one for many calls; close
    it, or use `with`, when done.

    Args:
        token: Merchant's access token, sent as a bearer token with every request.
        customer_token: Customer's `api_token`, which only the answer to creating the customer shows, sent beside the merchant's
            token where the data of one customer is concerned.
        base_url: What stands in place of the vendor's scheme and host, https://connect.reportei.com.
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
        token: str | None = None,
        customer_token: str | None = None,
        base_url: str | None = None,
        **options: Unpack[Options],
    ) -> None:
        credentials = Credentials(token=token, customer_token=customer_token)
        origin = "https://connect.reportei.com"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url + "/api"
        from ._session import Session

        self._session = Session(credentials, url, options)

    @cached_property
    def merchants(self) -> MerchantsResource:
        """Companies that call the API, each on behalf of its customers."""
        from .resources.merchants import MerchantsResource

        return MerchantsResource(self._session)

    @cached_property
    def customers(self) -> CustomersResource:
        """A merchant's customers, who try Reportei Connect for seven days and pay after that."""
        from .resources.customers import CustomersResource

        return CustomersResource(self._session)

    @cached_property
    def integration_sessions(self) -> IntegrationSessionsResource:
        """Short sessions in which a customer connects networks on a page of the vendor's."""
        from .resources.integration_sessions import IntegrationSessionsResource

        return IntegrationSessionsResource(self._session)

    @cached_property
    def integrations(self) -> IntegrationsResource:
        """Networks that a customer has connected."""
        from .resources.integrations import IntegrationsResource

        return IntegrationsResource(self._session)

    @cached_property
    def metrics(self) -> MetricsResource:
        """Figures that a connected network holds."""
        from .resources.metrics import MetricsResource

        return MetricsResource(self._session)

    @classmethod
    def from_env(
        cls,
        *,
        token: str | None = None,
        customer_token: str | None = None,
        base_url: str | None = None,
        **options: Unpack[Options],
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REPORTEI_TOKEN, REPORTEI_CUSTOMER_TOKEN, REPORTEI_BASE_URL.
        """
        env = os.environ.get
        return cls(
            token=token or env("REPORTEI_TOKEN"),
            customer_token=customer_token or env("REPORTEI_CUSTOMER_TOKEN"),
            base_url=base_url or env("REPORTEI_BASE_URL"),
            **options,
        )

    def for_customer(self, customer_token: str) -> Self:
        """The same client with another customer_token, on the same connections.

        They are closed with the client that opened them: what this gives needs no
        closing, and closing it does nothing.

        Args:
            customer_token: Customer's `api_token`, which only the answer to creating the customer shows, sent
                beside the merchant's token where the data of one customer is concerned.

        Raises:
            ConfigurationError: If it is empty or cannot be sent.
        """
        return self._with(self._session.switched(customer_token=customer_token))

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


class AsyncReportei:
    """Read marketing figures of a merchant's customers from the networks that they connect. Keep one for many calls; close
    it, or use `async with`, when done.

    Args:
        token: Merchant's access token, sent as a bearer token with every request.
        customer_token: Customer's `api_token`, which only the answer to creating the customer shows, sent beside the merchant's
            token where the data of one customer is concerned.
        base_url: What stands in place of the vendor's scheme and host, https://connect.reportei.com.
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
        token: str | None = None,
        customer_token: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncOptions],
    ) -> None:
        credentials = Credentials(token=token, customer_token=customer_token)
        origin = "https://connect.reportei.com"
        self._base_url = (base_url or origin).rstrip("/")
        url = self._base_url + "/api"
        from ._session import AsyncSession

        self._session = AsyncSession(credentials, url, options)

    @cached_property
    def merchants(self) -> AsyncMerchantsResource:
        """Companies that call the API, each on behalf of its customers."""
        from .resources.merchants import AsyncMerchantsResource

        return AsyncMerchantsResource(self._session)

    @cached_property
    def customers(self) -> AsyncCustomersResource:
        """A merchant's customers, who try Reportei Connect for seven days and pay after that."""
        from .resources.customers import AsyncCustomersResource

        return AsyncCustomersResource(self._session)

    @cached_property
    def integration_sessions(self) -> AsyncIntegrationSessionsResource:
        """Short sessions in which a customer connects networks on a page of the vendor's."""
        from .resources.integration_sessions import AsyncIntegrationSessionsResource

        return AsyncIntegrationSessionsResource(self._session)

    @cached_property
    def integrations(self) -> AsyncIntegrationsResource:
        """Networks that a customer has connected."""
        from .resources.integrations import AsyncIntegrationsResource

        return AsyncIntegrationsResource(self._session)

    @cached_property
    def metrics(self) -> AsyncMetricsResource:
        """Figures that a connected network holds."""
        from .resources.metrics import AsyncMetricsResource

        return AsyncMetricsResource(self._session)

    @classmethod
    def from_env(
        cls,
        *,
        token: str | None = None,
        customer_token: str | None = None,
        base_url: str | None = None,
        **options: Unpack[AsyncOptions],
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are REPORTEI_TOKEN, REPORTEI_CUSTOMER_TOKEN, REPORTEI_BASE_URL.
        """
        env = os.environ.get
        return cls(
            token=token or env("REPORTEI_TOKEN"),
            customer_token=customer_token or env("REPORTEI_CUSTOMER_TOKEN"),
            base_url=base_url or env("REPORTEI_BASE_URL"),
            **options,
        )

    def for_customer(self, customer_token: str) -> Self:
        """The same client with another customer_token, on the same connections.

        They are closed with the client that opened them: what this gives needs no
        closing, and closing it does nothing.

        Args:
            customer_token: Customer's `api_token`, which only the answer to creating the customer shows, sent
                beside the merchant's token where the data of one customer is concerned.

        Raises:
            ConfigurationError: If it is empty or cannot be sent.
        """
        return self._with(self._session.switched(customer_token=customer_token))

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
