from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.member_set import MemberSet
from ...models.member_sort import MemberSort
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    show_disabled: bool | Unset = UNSET,
    sort: MemberSort | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["programId"] = program_id

    params["query"] = query

    params["showDisabled"] = show_disabled

    json_sort: str | Unset = UNSET
    if not isinstance(sort, Unset):
        json_sort = sort

    params["sort"] = json_sort

    params["dateFrom"] = date_from

    params["dateTo"] = date_to

    params["offset"] = offset

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/members",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | MemberSet | None:
    if response.status_code == 200:
        response_200 = MemberSet.from_dict(response.json())

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
) -> Response[Any | MemberSet]:
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
    show_disabled: bool | Unset = UNSET,
    sort: MemberSort | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[Any | MemberSet]:
    """List members

     Lists members, newest first unless sorted otherwise, of all programs or of one.

    Args:
        program_id (str | Unset):
        query (str | Unset):
        show_disabled (bool | Unset):
        sort (MemberSort | Unset): Column and direction of a list of members.
        date_from (str | Unset):
        date_to (str | Unset):
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | MemberSet]
    """

    kwargs = _get_kwargs(
        program_id=program_id,
        query=query,
        show_disabled=show_disabled,
        sort=sort,
        date_from=date_from,
        date_to=date_to,
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
    show_disabled: bool | Unset = UNSET,
    sort: MemberSort | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Any | MemberSet | None:
    """List members

     Lists members, newest first unless sorted otherwise, of all programs or of one.

    Args:
        program_id (str | Unset):
        query (str | Unset):
        show_disabled (bool | Unset):
        sort (MemberSort | Unset): Column and direction of a list of members.
        date_from (str | Unset):
        date_to (str | Unset):
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | MemberSet
    """

    return sync_detailed(
        client=client,
        program_id=program_id,
        query=query,
        show_disabled=show_disabled,
        sort=sort,
        date_from=date_from,
        date_to=date_to,
        offset=offset,
        count=count,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    program_id: str | Unset = UNSET,
    query: str | Unset = UNSET,
    show_disabled: bool | Unset = UNSET,
    sort: MemberSort | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[Any | MemberSet]:
    """List members

     Lists members, newest first unless sorted otherwise, of all programs or of one.

    Args:
        program_id (str | Unset):
        query (str | Unset):
        show_disabled (bool | Unset):
        sort (MemberSort | Unset): Column and direction of a list of members.
        date_from (str | Unset):
        date_to (str | Unset):
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | MemberSet]
    """

    kwargs = _get_kwargs(
        program_id=program_id,
        query=query,
        show_disabled=show_disabled,
        sort=sort,
        date_from=date_from,
        date_to=date_to,
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
    show_disabled: bool | Unset = UNSET,
    sort: MemberSort | Unset = UNSET,
    date_from: str | Unset = UNSET,
    date_to: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Any | MemberSet | None:
    """List members

     Lists members, newest first unless sorted otherwise, of all programs or of one.

    Args:
        program_id (str | Unset):
        query (str | Unset):
        show_disabled (bool | Unset):
        sort (MemberSort | Unset): Column and direction of a list of members.
        date_from (str | Unset):
        date_to (str | Unset):
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | MemberSet
    """

    return (
        await asyncio_detailed(
            client=client,
            program_id=program_id,
            query=query,
            show_disabled=show_disabled,
            sort=sort,
            date_from=date_from,
            date_to=date_to,
            offset=offset,
            count=count,
        )
    ).parsed
