from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lead_cancellation import LeadCancellation
from ...models.lead_cancelled import LeadCancelled
from ...models.lead_not_cancelled import LeadNotCancelled
from ...models.validation_errors import ValidationErrors
from ...types import Response


def _get_kwargs(
    *,
    body: LeadCancellation,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lead/cancel",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | LeadCancelled | LeadNotCancelled | ValidationErrors | None:
    if response.status_code == 200:

        def _parse_response_200(data: object) -> LeadCancelled | LeadNotCancelled:
            found: list[LeadCancelled | LeadNotCancelled] = []
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_0 = LeadCancelled.from_dict(data)

                found.append(response_200_type_0)
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                response_200_type_1 = LeadNotCancelled.from_dict(data)

                found.append(response_200_type_1)
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            if len(found) > 1:
                raise ValueError(
                    "it is more than one of LeadCancelled, LeadNotCancelled"
                )
            if found:
                return found[0]
            raise ValueError("it is none of LeadCancelled, LeadNotCancelled")

        response_200 = _parse_response_200(response.json())

        return response_200

    if response.status_code == 400:
        response_400 = ValidationErrors.from_dict(response.json())

        return response_400

    if response.status_code == 401:
        response_401 = cast(Any, None)
        return response_401

    if response.status_code == 500:
        response_500 = cast(Any, None)
        return response_500

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Any | LeadCancelled | LeadNotCancelled | ValidationErrors]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LeadCancellation,
) -> Response[Any | LeadCancelled | LeadNotCancelled | ValidationErrors]:
    """Cancel a lead

     Takes a lead out of the dialler before it is called; whether that succeeded is told by the body and
    not by the status.

    Args:
        body (LeadCancellation): What names the lead to take out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LeadCancelled | LeadNotCancelled | ValidationErrors]
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
    body: LeadCancellation,
) -> Any | LeadCancelled | LeadNotCancelled | ValidationErrors | None:
    """Cancel a lead

     Takes a lead out of the dialler before it is called; whether that succeeded is told by the body and
    not by the status.

    Args:
        body (LeadCancellation): What names the lead to take out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LeadCancelled | LeadNotCancelled | ValidationErrors
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LeadCancellation,
) -> Response[Any | LeadCancelled | LeadNotCancelled | ValidationErrors]:
    """Cancel a lead

     Takes a lead out of the dialler before it is called; whether that succeeded is told by the body and
    not by the status.

    Args:
        body (LeadCancellation): What names the lead to take out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | LeadCancelled | LeadNotCancelled | ValidationErrors]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LeadCancellation,
) -> Any | LeadCancelled | LeadNotCancelled | ValidationErrors | None:
    """Cancel a lead

     Takes a lead out of the dialler before it is called; whether that succeeded is told by the body and
    not by the status.

    Args:
        body (LeadCancellation): What names the lead to take out.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | LeadCancelled | LeadNotCancelled | ValidationErrors
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
