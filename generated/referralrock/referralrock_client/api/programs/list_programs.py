from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.program_set import ProgramSet
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    program_id: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["programId"] = program_id

    params["offset"] = offset

    params["count"] = count

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/programs",
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | ProgramSet | None:
    if response.status_code == 200:
        response_200 = ProgramSet.from_dict(response.json())

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
) -> Response[Any | ProgramSet]:
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
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[Any | ProgramSet]:
    """List programs

     Lists the referral programs of the account.

    Args:
        program_id (str | Unset):
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProgramSet]
    """

    kwargs = _get_kwargs(
        program_id=program_id,
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
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Any | ProgramSet | None:
    """List programs

     Lists the referral programs of the account.

    Args:
        program_id (str | Unset):
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProgramSet
    """

    return sync_detailed(
        client=client,
        program_id=program_id,
        offset=offset,
        count=count,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    program_id: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Response[Any | ProgramSet]:
    """List programs

     Lists the referral programs of the account.

    Args:
        program_id (str | Unset):
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | ProgramSet]
    """

    kwargs = _get_kwargs(
        program_id=program_id,
        offset=offset,
        count=count,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    program_id: str | Unset = UNSET,
    offset: int | Unset = UNSET,
    count: int | Unset = UNSET,
) -> Any | ProgramSet | None:
    """List programs

     Lists the referral programs of the account.

    Args:
        program_id (str | Unset):
        offset (int | Unset):
        count (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | ProgramSet
    """

    return (
        await asyncio_detailed(
            client=client,
            program_id=program_id,
            offset=offset,
            count=count,
        )
    ).parsed
