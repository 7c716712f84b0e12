from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.payout_pending_set import PayoutPendingSet
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    member_id: str | Unset = UNSET,
    recipient_id: str | Unset = UNSET,
    include_ineligible: bool | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["memberId"] = member_id

    params["recipientId"] = recipient_id

    params["includeIneligible"] = include_ineligible

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/payouts/pending",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | PayoutPendingSet | None:
    if response.status_code == 200:
        response_200 = PayoutPendingSet.from_dict(response.json())

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
) -> Response[Any | PayoutPendingSet]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    member_id: str | Unset = UNSET,
    recipient_id: str | Unset = UNSET,
    include_ineligible: bool | Unset = UNSET,
) -> Response[Any | PayoutPendingSet]:
    """List pending payouts

     Lists what is still owed, added up for each recipient and payout.

    Args:
        member_id (str | Unset):
        recipient_id (str | Unset):
        include_ineligible (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PayoutPendingSet]
    """

    kwargs = _get_kwargs(
        member_id=member_id,
        recipient_id=recipient_id,
        include_ineligible=include_ineligible,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    member_id: str | Unset = UNSET,
    recipient_id: str | Unset = UNSET,
    include_ineligible: bool | Unset = UNSET,
) -> Any | PayoutPendingSet | None:
    """List pending payouts

     Lists what is still owed, added up for each recipient and payout.

    Args:
        member_id (str | Unset):
        recipient_id (str | Unset):
        include_ineligible (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PayoutPendingSet
    """

    return sync_detailed(
        client=client,
        member_id=member_id,
        recipient_id=recipient_id,
        include_ineligible=include_ineligible,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    member_id: str | Unset = UNSET,
    recipient_id: str | Unset = UNSET,
    include_ineligible: bool | Unset = UNSET,
) -> Response[Any | PayoutPendingSet]:
    """List pending payouts

     Lists what is still owed, added up for each recipient and payout.

    Args:
        member_id (str | Unset):
        recipient_id (str | Unset):
        include_ineligible (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | PayoutPendingSet]
    """

    kwargs = _get_kwargs(
        member_id=member_id,
        recipient_id=recipient_id,
        include_ineligible=include_ineligible,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    member_id: str | Unset = UNSET,
    recipient_id: str | Unset = UNSET,
    include_ineligible: bool | Unset = UNSET,
) -> Any | PayoutPendingSet | None:
    """List pending payouts

     Lists what is still owed, added up for each recipient and payout.

    Args:
        member_id (str | Unset):
        recipient_id (str | Unset):
        include_ineligible (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | PayoutPendingSet
    """

    return (
        await asyncio_detailed(
            client=client,
            member_id=member_id,
            recipient_id=recipient_id,
            include_ineligible=include_ineligible,
        )
    ).parsed
