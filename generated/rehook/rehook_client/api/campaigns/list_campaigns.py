from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.campaign import Campaign
from ...models.error import Error
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    source_id: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    campaign_type: str | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["source_id"] = source_id

    params["campaign_id"] = campaign_id

    params["campaign_type"] = campaign_type

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/campaigns/meta-data",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Error | list[Campaign] | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = []
        if not isinstance(_response_200, list):
            raise TypeError("it is no list")
        for response_200_item_data in _response_200:
            response_200_item = Campaign.from_dict(response_200_item_data)

            response_200.append(response_200_item)

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
) -> Response[Any | Error | list[Campaign]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    source_id: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    campaign_type: str | Unset = UNSET,
) -> Response[Any | Error | list[Campaign]]:
    """List campaigns with their metadata

     Lists the application's campaigns, each with its kind, its state and the metadata that was given to
    it.

    Args:
        source_id (str | Unset):
        campaign_id (str | Unset):
        campaign_type (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Error | list[Campaign]]
    """

    kwargs = _get_kwargs(
        source_id=source_id,
        campaign_id=campaign_id,
        campaign_type=campaign_type,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    source_id: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    campaign_type: str | Unset = UNSET,
) -> Any | Error | list[Campaign] | None:
    """List campaigns with their metadata

     Lists the application's campaigns, each with its kind, its state and the metadata that was given to
    it.

    Args:
        source_id (str | Unset):
        campaign_id (str | Unset):
        campaign_type (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Error | list[Campaign]
    """

    return sync_detailed(
        client=client,
        source_id=source_id,
        campaign_id=campaign_id,
        campaign_type=campaign_type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    source_id: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    campaign_type: str | Unset = UNSET,
) -> Response[Any | Error | list[Campaign]]:
    """List campaigns with their metadata

     Lists the application's campaigns, each with its kind, its state and the metadata that was given to
    it.

    Args:
        source_id (str | Unset):
        campaign_id (str | Unset):
        campaign_type (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Error | list[Campaign]]
    """

    kwargs = _get_kwargs(
        source_id=source_id,
        campaign_id=campaign_id,
        campaign_type=campaign_type,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    source_id: str | Unset = UNSET,
    campaign_id: str | Unset = UNSET,
    campaign_type: str | Unset = UNSET,
) -> Any | Error | list[Campaign] | None:
    """List campaigns with their metadata

     Lists the application's campaigns, each with its kind, its state and the metadata that was given to
    it.

    Args:
        source_id (str | Unset):
        campaign_id (str | Unset):
        campaign_type (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Error | list[Campaign]
    """

    return (
        await asyncio_detailed(
            client=client,
            source_id=source_id,
            campaign_id=campaign_id,
            campaign_type=campaign_type,
        )
    ).parsed
