from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.remove_member_info import RemoveMemberInfo
from ...models.remove_member_result import RemoveMemberResult
from ...types import Response


def _get_kwargs(
    *,
    body: list[RemoveMemberInfo],
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/members/remove",
    }

    _kwargs["json"] = []
    for componentsschemas_member_removals_item_data in body:
        componentsschemas_member_removals_item = (
            componentsschemas_member_removals_item_data.to_dict()
        )
        _kwargs["json"].append(componentsschemas_member_removals_item)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[RemoveMemberResult] | None:
    if response.status_code == 200:
        _response_200 = response.json()
        response_200 = []
        if not isinstance(_response_200, list):
            raise TypeError("it is no list")
        for componentsschemas_member_removal_results_item_data in _response_200:
            componentsschemas_member_removal_results_item = (
                RemoveMemberResult.from_dict(
                    componentsschemas_member_removal_results_item_data
                )
            )

            response_200.append(componentsschemas_member_removal_results_item)

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
) -> Response[Any | list[RemoveMemberResult]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[RemoveMemberInfo],
) -> Response[Any | list[RemoveMemberResult]]:
    """Remove members

     Deletes, by POST, each member that an item names beyond doubt, and is to be preferred to its twin
    `deleteMembers`, as the body of a DELETE may get lost in proxies.

    Args:
        body (list[RemoveMemberInfo]): Members that are to be deleted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[RemoveMemberResult]]
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
    body: list[RemoveMemberInfo],
) -> Any | list[RemoveMemberResult] | None:
    """Remove members

     Deletes, by POST, each member that an item names beyond doubt, and is to be preferred to its twin
    `deleteMembers`, as the body of a DELETE may get lost in proxies.

    Args:
        body (list[RemoveMemberInfo]): Members that are to be deleted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[RemoveMemberResult]
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[RemoveMemberInfo],
) -> Response[Any | list[RemoveMemberResult]]:
    """Remove members

     Deletes, by POST, each member that an item names beyond doubt, and is to be preferred to its twin
    `deleteMembers`, as the body of a DELETE may get lost in proxies.

    Args:
        body (list[RemoveMemberInfo]): Members that are to be deleted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[RemoveMemberResult]]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: list[RemoveMemberInfo],
) -> Any | list[RemoveMemberResult] | None:
    """Remove members

     Deletes, by POST, each member that an item names beyond doubt, and is to be preferred to its twin
    `deleteMembers`, as the body of a DELETE may get lost in proxies.

    Args:
        body (list[RemoveMemberInfo]): Members that are to be deleted.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[RemoveMemberResult]
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
