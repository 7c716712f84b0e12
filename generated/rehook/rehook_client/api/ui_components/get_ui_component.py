from http import HTTPStatus
from typing import Any, cast
from urllib.parse import quote

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...types import UNSET, Response


def _get_kwargs(
    token: str,
    *,
    source_id: str,
) -> dict[str, Any]:

    params: dict[str, Any] = {}

    params["source_id"] = source_id

    params = {k: v for k, v in params.items() if v is not UNSET and v is not None}

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/customers/ui/components/{token}".format(
            token=quote(str(token), safe=""),
        ),
        "params": params,
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | Error | dict[str, Any] | None:
    if response.status_code == 200:
        response_200 = cast(dict[str, Any], response.json())
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
) -> Response[Any | Error | dict[str, Any]]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    token: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: str,
) -> Response[Any | Error | dict[str, Any]]:
    """Get a UI component

     Returns the address of a page that shows one customer a component, such as a wheel to spin.

    Args:
        token (str):
        source_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Error | dict[str, Any]]
    """

    kwargs = _get_kwargs(
        token=token,
        source_id=source_id,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    token: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: str,
) -> Any | Error | dict[str, Any] | None:
    """Get a UI component

     Returns the address of a page that shows one customer a component, such as a wheel to spin.

    Args:
        token (str):
        source_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Error | dict[str, Any]
    """

    return sync_detailed(
        token=token,
        client=client,
        source_id=source_id,
    ).parsed


async def asyncio_detailed(
    token: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: str,
) -> Response[Any | Error | dict[str, Any]]:
    """Get a UI component

     Returns the address of a page that shows one customer a component, such as a wheel to spin.

    Args:
        token (str):
        source_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | Error | dict[str, Any]]
    """

    kwargs = _get_kwargs(
        token=token,
        source_id=source_id,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    token: str,
    *,
    client: AuthenticatedClient | Client,
    source_id: str,
) -> Any | Error | dict[str, Any] | None:
    """Get a UI component

     Returns the address of a page that shows one customer a component, such as a wheel to spin.

    Args:
        token (str):
        source_id (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | Error | dict[str, Any]
    """

    return (
        await asyncio_detailed(
            token=token,
            client=client,
            source_id=source_id,
        )
    ).parsed
