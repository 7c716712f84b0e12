from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...types import UNSET, Response, Unset


def _get_kwargs(
    campaign_id: str,
    *,
    source_id: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["source_id"] = source_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/campaigns/leaderboards/{campaign_id}".format(
            campaign_id=quote(str(campaign_id), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Any | None | Error | None:
    if response.status_code == 200:
        response_200 = cast(Any | None, response.json())
        return response_200

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if 400 <= response.status_code <= 499:
        response_4xx = Error.from_dict(response.json())

        return response_4xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | Any | None | Error]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    campaign_id: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: str | Unset = UNSET,
) -> Response[Any | Any | None | Error]:
    """Get a leaderboard

     Returns the ranking of a campaign and, where a customer is named, the rank of that customer; past
    leaderboards and the state of rewards are asked for by parameters that could not be read.

    Args:
        campaign_id (str):
        source_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Any | None | Error]
    """

    kwargs = _get_kwargs(
        campaign_id=campaign_id,
        source_id=source_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    campaign_id: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: str | Unset = UNSET,
) -> Any | Any | None | Error | None:
    """Get a leaderboard

     Returns the ranking of a campaign and, where a customer is named, the rank of that customer; past
    leaderboards and the state of rewards are asked for by parameters that could not be read.

    Args:
        campaign_id (str):
        source_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Any | None | Error
    """

    return sync_detailed(
        campaign_id=campaign_id,
        client=client,
        source_id=source_id,
    ).parsed


async def asyncio_detailed(
    campaign_id: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: str | Unset = UNSET,
) -> Response[Any | Any | None | Error]:
    """Get a leaderboard

     Returns the ranking of a campaign and, where a customer is named, the rank of that customer; past
    leaderboards and the state of rewards are asked for by parameters that could not be read.

    Args:
        campaign_id (str):
        source_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Any | None | Error]
    """

    kwargs = _get_kwargs(
        campaign_id=campaign_id,
        source_id=source_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    campaign_id: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: str | Unset = UNSET,
) -> Any | Any | None | Error | None:
    """Get a leaderboard

     Returns the ranking of a campaign and, where a customer is named, the rank of that customer; past
    leaderboards and the state of rewards are asked for by parameters that could not be read.

    Args:
        campaign_id (str):
        source_id (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Any | None | Error
    """

    return (
        await asyncio_detailed(
            campaign_id=campaign_id,
            client=client,
            source_id=source_id,
        )
    ).parsed
