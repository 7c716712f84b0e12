"""The client: `Comunik8`, and `AsyncComunik8` for asyncio."""

import os
from typing import Any, Self

from ._auth import Credentials, missing
from ._session import AsyncSession, Session
from .resources.leads import AsyncLeadsResource, LeadsResource


class Comunik8:
    """Hand leads to a dialler that calls them, and take them back. Keep one for many
    calls; close it, or use `with`, when done. A call sends its request once and never
    again.

    Args:
        api_key: Key that a partner is given together with the host; as it is part of the
            address, whoever writes addresses down writes the key down.
        host: Host that the partner was given together with the key.
        base_url: What stands in place of the vendor's scheme and host, https://{host}.
        timeout: Seconds to wait for the server, at each step of a call.

    Raises:
        ConfigurationError: If a setting is missing or cannot be sent.
    """

    leads: LeadsResource
    """People whom the dialler is to call."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        host: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
    ) -> None:
        credentials = Credentials(
            api_key=api_key,
        )
        if not base_url and not host:
            raise missing("Comunik8", "host")
        origin = "https://{host}".format(
            host=host,
        )
        self._base_url = (base_url or origin).rstrip("/")
        self._use(Session(credentials, self._base_url, timeout))

    def _use(self, session: Session) -> None:
        self._session = session
        self.leads = LeadsResource(session)

    @classmethod
    def from_env(
        cls,
        *,
        api_key: str | None = None,
        host: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are COMUNIK8_API_KEY, COMUNIK8_HOST, COMUNIK8_BASE_URL.
        """
        env = os.environ.get
        return cls(
            api_key=api_key or env("COMUNIK8_API_KEY"),
            host=host or env("COMUNIK8_HOST"),
            base_url=base_url or (None if host else env("COMUNIK8_BASE_URL")),
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


class AsyncComunik8:
    """Hand leads to a dialler that calls them, and take them back. Keep one for many
    calls; close it, or use `async with`, when done. A call sends its request once and
    never again.

    Args:
        api_key: Key that a partner is given together with the host; as it is part of the
            address, whoever writes addresses down writes the key down.
        host: Host that the partner was given together with the key.
        base_url: What stands in place of the vendor's scheme and host, https://{host}.
        timeout: Seconds to wait for the server, at each step of a call.

    Raises:
        ConfigurationError: If a setting is missing or cannot be sent.
    """

    leads: AsyncLeadsResource
    """People whom the dialler is to call."""

    def __init__(
        self,
        *,
        api_key: str | None = None,
        host: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
    ) -> None:
        credentials = Credentials(
            api_key=api_key,
        )
        if not base_url and not host:
            raise missing("Comunik8", "host")
        origin = "https://{host}".format(
            host=host,
        )
        self._base_url = (base_url or origin).rstrip("/")
        self._use(AsyncSession(credentials, self._base_url, timeout))

    def _use(self, session: AsyncSession) -> None:
        self._session = session
        self.leads = AsyncLeadsResource(session)

    @classmethod
    def from_env(
        cls,
        *,
        api_key: str | None = None,
        host: str | None = None,
        base_url: str | None = None,
        timeout: float = 30.0,
    ) -> Self:
        """A client with the settings from the environment; what is given here wins.

        The variables are COMUNIK8_API_KEY, COMUNIK8_HOST, COMUNIK8_BASE_URL.
        """
        env = os.environ.get
        return cls(
            api_key=api_key or env("COMUNIK8_API_KEY"),
            host=host or env("COMUNIK8_HOST"),
            base_url=base_url or (None if host else env("COMUNIK8_BASE_URL")),
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
