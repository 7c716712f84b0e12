from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.remove_reward_result import RemoveRewardResult
from ...models.remove_rewards import RemoveRewards
from ...types import Response


def _get_kwargs(
    *,
    body: list[str] | RemoveRewards,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/rewards/remove",
    }

    if isinstance(body, RemoveRewards):
        _kwargs["json"] = body.to_dict()
    else:
        _kwargs["json"] = body

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[RemoveRewardResult] | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = []
        if not isinstance(_response_200, list):
            raise TypeError("it is no list")
        for componentsschemas_reward_removal_results_item_data in _response_200:
            componentsschemas_reward_removal_results_item = (
                RemoveRewardResult.from_dict(
                    componentsschemas_reward_removal_results_item_data
                )
            )

            response_200.append(componentsschemas_reward_removal_results_item)

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
) -> Response[Any | list[RemoveRewardResult]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[str] | RemoveRewards,
) -> Response[Any | list[RemoveRewardResult]]:
    """Remove rewards

     Deletes rewards by POST, and is to be preferred to `deleteRewards`, as the body of a DELETE may get
    lost in proxies.

    Args:
        body (list[str] | RemoveRewards): Rewards to remove.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[RemoveRewardResult]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: list[str] | RemoveRewards,
) -> Any | list[RemoveRewardResult] | None:
    """Remove rewards

     Deletes rewards by POST, and is to be preferred to `deleteRewards`, as the body of a DELETE may get
    lost in proxies.

    Args:
        body (list[str] | RemoveRewards): Rewards to remove.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[RemoveRewardResult]
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[str] | RemoveRewards,
) -> Response[Any | list[RemoveRewardResult]]:
    """Remove rewards

     Deletes rewards by POST, and is to be preferred to `deleteRewards`, as the body of a DELETE may get
    lost in proxies.

    Args:
        body (list[str] | RemoveRewards): Rewards to remove.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[RemoveRewardResult]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: list[str] | RemoveRewards,
) -> Any | list[RemoveRewardResult] | None:
    """Remove rewards

     Deletes rewards by POST, and is to be preferred to `deleteRewards`, as the body of a DELETE may get
    lost in proxies.

    Args:
        body (list[str] | RemoveRewards): Rewards to remove.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[RemoveRewardResult]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
