from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.member_stats import MemberStats
from ...models.time_period import TimePeriod
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    query: str,
    time_period: TimePeriod | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["query"] = query

    json_time_period: str | Unset = UNSET
    if not isinstance(time_period, Unset):
        json_time_period = time_period

    params["timePeriod"] = json_time_period

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/memberstats/getsingle",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | MemberStats | None:
    if response.status_code == 200:
        response_200 = MemberStats.from_dict(response.json())

        return response_200

    if 400 <= response.status_code <= 499:
        response_4xx = cast(Any, None)
        return response_4xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | MemberStats]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    query: str,
    time_period: TimePeriod | Unset = UNSET,
) -> Response[Any | MemberStats]:
    """Get a member's figures

     Returns how often one member shared, how many referrals came of it and what the member earned.

    Args:
        query (str):
        time_period (TimePeriod | Unset): Period of which a member's figures are asked for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | MemberStats]
    """

    kwargs = _get_kwargs(
        query=query,
        time_period=time_period,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    query: str,
    time_period: TimePeriod | Unset = UNSET,
) -> Any | MemberStats | None:
    """Get a member's figures

     Returns how often one member shared, how many referrals came of it and what the member earned.

    Args:
        query (str):
        time_period (TimePeriod | Unset): Period of which a member's figures are asked for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | MemberStats
    """

    return sync_detailed(
        client=client,
        query=query,
        time_period=time_period,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    query: str,
    time_period: TimePeriod | Unset = UNSET,
) -> Response[Any | MemberStats]:
    """Get a member's figures

     Returns how often one member shared, how many referrals came of it and what the member earned.

    Args:
        query (str):
        time_period (TimePeriod | Unset): Period of which a member's figures are asked for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | MemberStats]
    """

    kwargs = _get_kwargs(
        query=query,
        time_period=time_period,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    query: str,
    time_period: TimePeriod | Unset = UNSET,
) -> Any | MemberStats | None:
    """Get a member's figures

     Returns how often one member shared, how many referrals came of it and what the member earned.

    Args:
        query (str):
        time_period (TimePeriod | Unset): Period of which a member's figures are asked for.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | MemberStats
    """

    return (
        await asyncio_detailed(
            client=client,
            query=query,
            time_period=time_period,
        )
    ).parsed
