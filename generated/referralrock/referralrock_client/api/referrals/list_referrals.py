from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.referral_set import ReferralSet
from ...models.referral_sort import ReferralSort
from ...models.referral_state import ReferralState
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    member_id: str | Unset = UNSET,
    sort: ReferralSort | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    status: ReferralState | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["programId"] = program_id

    params["query"] = query

    params["memberId"] = member_id

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["dateFrom"] = date_from

    params["dateTo"] = date_to

    json_status: str | Unset = UNSET
    if not isinstance(status, Unset):
        json_status = status

    params["status"] = json_status

    params["offset"] = offset

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/referrals",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ReferralSet | None:
    if response.status_code == 200:
        response_200 = ReferralSet.from_dict(response.json())

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
) -> Response[Any | ReferralSet]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    member_id: str | Unset = UNSET,
    sort: ReferralSort | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    status: ReferralState | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[Any | ReferralSet]:
    """List referrals

     Lists referrals of one program or of all, ordered by when they were created unless they are sorted
    otherwise.

    Args:
        program_id (str | Unset):
        query (str | Unset):
        member_id (str | Unset):
        sort (ReferralSort | Unset): Column and direction of a list of referrals.
        date_from (str | Unset):
        date_to (str | Unset):
        status (ReferralState | Unset): State of a referral, in small letters.
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ReferralSet]
    """

    kwargs = _get_kwargs(
        program_id=program_id,
        query=query,
        member_id=member_id,
        sort=sort,
        date_from=date_from,
        date_to=date_to,
        status=status,
        offset=offset,
        count=count,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    member_id: str | Unset = UNSET,
    sort: ReferralSort | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    status: ReferralState | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Any | ReferralSet | None:
    """List referrals

     Lists referrals of one program or of all, ordered by when they were created unless they are sorted
    otherwise.

    Args:
        program_id (str | Unset):
        query (str | Unset):
        member_id (str | Unset):
        sort (ReferralSort | Unset): Column and direction of a list of referrals.
        date_from (str | Unset):
        date_to (str | Unset):
        status (ReferralState | Unset): State of a referral, in small letters.
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ReferralSet
    """

    return sync_detailed(
        client=client,
        program_id=program_id,
        query=query,
        member_id=member_id,
        sort=sort,
        date_from=date_from,
        date_to=date_to,
        status=status,
        offset=offset,
        count=count,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    member_id: str | Unset = UNSET,
    sort: ReferralSort | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    status: ReferralState | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[Any | ReferralSet]:
    """List referrals

     Lists referrals of one program or of all, ordered by when they were created unless they are sorted
    otherwise.

    Args:
        program_id (str | Unset):
        query (str | Unset):
        member_id (str | Unset):
        sort (ReferralSort | Unset): Column and direction of a list of referrals.
        date_from (str | Unset):
        date_to (str | Unset):
        status (ReferralState | Unset): State of a referral, in small letters.
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ReferralSet]
    """

    kwargs = _get_kwargs(
        program_id=program_id,
        query=query,
        member_id=member_id,
        sort=sort,
        date_from=date_from,
        date_to=date_to,
        status=status,
        offset=offset,
        count=count,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    member_id: str | Unset = UNSET,
    sort: ReferralSort | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    status: ReferralState | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Any | ReferralSet | None:
    """List referrals

     Lists referrals of one program or of all, ordered by when they were created unless they are sorted
    otherwise.

    Args:
        program_id (str | Unset):
        query (str | Unset):
        member_id (str | Unset):
        sort (ReferralSort | Unset): Column and direction of a list of referrals.
        date_from (str | Unset):
        date_to (str | Unset):
        status (ReferralState | Unset): State of a referral, in small letters.
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ReferralSet
    """

    return (
        await asyncio_detailed(
            client=client,
            program_id=program_id,
            query=query,
            member_id=member_id,
            sort=sort,
            date_from=date_from,
            date_to=date_to,
            status=status,
            offset=offset,
            count=count,
        )
    ).parsed
