from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.member_confirmation import MemberConfirmation
from ...models.new_member import NewMember
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: NewMember,
    should_send_email: bool | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    params: dict[str, Any] = {}

    params["shouldSendEmail"] = should_send_email

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/members",
        "params": params,
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | MemberConfirmation | None:
    if response.status_code == 201:
        response_201 = MemberConfirmation.from_dict(response.json())

        return response_201

    if 400 <= response.status_code <= 499:
        response_4xx = cast(Any, None)
        return response_4xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | MemberConfirmation]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewMember,
    should_send_email: bool | Unset = UNSET,
) -> Response[Any | MemberConfirmation]:
    """Create a member

     Adds one member to a program.

    Args:
        should_send_email (bool | Unset):
        body (NewMember): Somebody who is to join a program.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | MemberConfirmation]
    """

    kwargs = _get_kwargs(
        body=body,
        should_send_email=should_send_email,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: NewMember,
    should_send_email: bool | Unset = UNSET,
) -> Any | MemberConfirmation | None:
    """Create a member

     Adds one member to a program.

    Args:
        should_send_email (bool | Unset):
        body (NewMember): Somebody who is to join a program.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | MemberConfirmation
    """

    return sync_detailed(
        client=client,
        body=body,
        should_send_email=should_send_email,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: NewMember,
    should_send_email: bool | Unset = UNSET,
) -> Response[Any | MemberConfirmation]:
    """Create a member

     Adds one member to a program.

    Args:
        should_send_email (bool | Unset):
        body (NewMember): Somebody who is to join a program.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | MemberConfirmation]
    """

    kwargs = _get_kwargs(
        body=body,
        should_send_email=should_send_email,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: NewMember,
    should_send_email: bool | Unset = UNSET,
) -> Any | MemberConfirmation | None:
    """Create a member

     Adds one member to a program.

    Args:
        should_send_email (bool | Unset):
        body (NewMember): Somebody who is to join a program.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | MemberConfirmation
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
            should_send_email=should_send_email,
        )
    ).parsed
