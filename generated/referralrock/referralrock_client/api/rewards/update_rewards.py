from http import HTTPStatus
from typing import Any, cast

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.reward_confirmation import RewardConfirmation
from ...models.update_reward import UpdateReward
from ...models.update_reward_result import UpdateRewardResult
from ...types import Response


def _get_kwargs(
    *,
    body: list[UpdateReward],
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/rewards/update",
    }

    _kwargs["json"] = []
    for componentsschemas_reward_updates_item_data in body:
        componentsschemas_reward_updates_item = (
            componentsschemas_reward_updates_item_data.to_dict()
        )
        _kwargs["json"].append(componentsschemas_reward_updates_item)

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Any | list[UpdateRewardResult] | RewardConfirmation | None:
    if response.status_code == 200:

        def _parse_response_200(
            data: object,
        ) -> list[UpdateRewardResult] | RewardConfirmation:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                componentsschemas_reward_update_answer_type_0 = (
                    RewardConfirmation.from_dict(data)
                )

                return componentsschemas_reward_update_answer_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, list):
                    raise TypeError()
                _componentsschemas_reward_update_answer_type_1 = data
                componentsschemas_reward_update_answer_type_1 = []
                if not isinstance(_componentsschemas_reward_update_answer_type_1, list):
                    raise TypeError("it is no list")
                for (
                    componentsschemas_reward_update_answer_type_1_item_data
                ) in _componentsschemas_reward_update_answer_type_1:
                    componentsschemas_reward_update_answer_type_1_item = (
                        UpdateRewardResult.from_dict(
                            componentsschemas_reward_update_answer_type_1_item_data
                        )
                    )

                    componentsschemas_reward_update_answer_type_1.append(
                        componentsschemas_reward_update_answer_type_1_item
                    )

                return componentsschemas_reward_update_answer_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            raise ValueError(
                "it is none of RewardConfirmation, list[UpdateRewardResult]"
            )

        response_200 = _parse_response_200(response.json())

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
) -> Response[Any | list[UpdateRewardResult] | RewardConfirmation]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[UpdateReward],
) -> Response[Any | list[UpdateRewardResult] | RewardConfirmation]:
    """Update rewards

     Changes rewards, and answers with one of them, as the vendor has it, or with what became of each, as
    a connector saw it.

    Args:
        body (list[UpdateReward]): Rewards, with what is to change about each.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[UpdateRewardResult] | RewardConfirmation]
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
    body: list[UpdateReward],
) -> Any | list[UpdateRewardResult] | RewardConfirmation | None:
    """Update rewards

     Changes rewards, and answers with one of them, as the vendor has it, or with what became of each, as
    a connector saw it.

    Args:
        body (list[UpdateReward]): Rewards, with what is to change about each.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[UpdateRewardResult] | RewardConfirmation
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: list[UpdateReward],
) -> Response[Any | list[UpdateRewardResult] | RewardConfirmation]:
    """Update rewards

     Changes rewards, and answers with one of them, as the vendor has it, or with what became of each, as
    a connector saw it.

    Args:
        body (list[UpdateReward]): Rewards, with what is to change about each.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | list[UpdateRewardResult] | RewardConfirmation]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: list[UpdateReward],
) -> Any | list[UpdateRewardResult] | RewardConfirmation | None:
    """Update rewards

     Changes rewards, and answers with one of them, as the vendor has it, or with what became of each, as
    a connector saw it.

    Args:
        body (list[UpdateReward]): Rewards, with what is to change about each.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | list[UpdateRewardResult] | RewardConfirmation
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
