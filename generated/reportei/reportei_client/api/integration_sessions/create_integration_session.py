from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.error import Error
from ...models.integration_session_answer import IntegrationSessionAnswer
from ...models.integration_session_options import IntegrationSessionOptions
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: IntegrationSessionOptions | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/customer-integrations/session",
    }

    if not isinstance(body, Unset):
        _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | IntegrationSessionAnswer | None:
    if response.status_code == 400:
        response_400 = Error.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = Error.from_dict(response.json())

        return response_401

    if response.status_code == 403:
        response_403 = Error.from_dict(response.json())

        return response_403

    if response.status_code == 422:
        response_422 = Error.from_dict(response.json())

        return response_422

    if response.status_code == 429:
        response_429 = Error.from_dict(response.json())

        return response_429

    if response.status_code == 500:
        response_500 = Error.from_dict(response.json())

        return response_500

    if 200 <= response.status_code <= 299:
        response_2xx = IntegrationSessionAnswer.from_dict(response.json())

        return response_2xx

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | IntegrationSessionAnswer]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: IntegrationSessionOptions | Unset = UNSET,
) -> Response[Error | IntegrationSessionAnswer]:
    """Open a session for connecting networks

     Opens a session of five minutes and returns the link to a page of the vendor's, on which the
    customer connects networks or renews connections; deleting an integration takes a session too.

    Args:
        body (IntegrationSessionOptions | Unset): What a session is to be like.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | IntegrationSessionAnswer]
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
    body: IntegrationSessionOptions | Unset = UNSET,
) -> Error | IntegrationSessionAnswer | None:
    """Open a session for connecting networks

     Opens a session of five minutes and returns the link to a page of the vendor's, on which the
    customer connects networks or renews connections; deleting an integration takes a session too.

    Args:
        body (IntegrationSessionOptions | Unset): What a session is to be like.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | IntegrationSessionAnswer
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: IntegrationSessionOptions | Unset = UNSET,
) -> Response[Error | IntegrationSessionAnswer]:
    """Open a session for connecting networks

     Opens a session of five minutes and returns the link to a page of the vendor's, on which the
    customer connects networks or renews connections; deleting an integration takes a session too.

    Args:
        body (IntegrationSessionOptions | Unset): What a session is to be like.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | IntegrationSessionAnswer]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: IntegrationSessionOptions | Unset = UNSET,
) -> Error | IntegrationSessionAnswer | None:
    """Open a session for connecting networks

     Opens a session of five minutes and returns the link to a page of the vendor's, on which the
    customer connects networks or renews connections; deleting an integration takes a session too.

    Args:
        body (IntegrationSessionOptions | Unset): What a session is to be like.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | IntegrationSessionAnswer
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
