"""Parts of a page that Rehook renders for a customer."""

from __future__ import annotations

from typing import Any

from .._session import AsyncSession, Operation, Session
from ..api.ui_components import get_ui_component

GET_UI_COMPONENT: Operation[dict[str, Any]] = Operation(
    id="getUiComponent",
    security=(("apiKeyAndSecretKey",),),
    statuses={
        "200": "Where the component is.",
        "401": "The keys are missing or wrong.",
        "4XX": "The call is refused, with a standard status that the vendor's page doesn't name.",
    },
    container="object",
    parse=get_ui_component._parse_response,
)


class UiComponentsResource:
    """Parts of a page that Rehook renders for a customer."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(
        self,
        token: str,
        *,
        source_id: str,
    ) -> dict[str, Any]:
        """Get a UI component.

        Returns the address of a page that shows one customer a component, such as a
        wheel to spin.

        See https://rehook.readme.io/reference/get_customers-ui-components-token

        Args:
            token: Token of the component.
            source_id: Customer whom the component is for.

        Raises:
            ApiError: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the
                vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = get_ui_component._get_kwargs(
            token=token,
            source_id=source_id,
        )
        return self._session.call(GET_UI_COMPONENT, request)


class AsyncUiComponentsResource:
    """Parts of a page that Rehook renders for a customer."""

    def __init__(self, session: AsyncSession) -> None:
        self._session = session

    async def get(
        self,
        token: str,
        *,
        source_id: str,
    ) -> dict[str, Any]:
        """Get a UI component.

        Returns the address of a page that shows one customer a component, such as a
        wheel to spin.

        See https://rehook.readme.io/reference/get_customers-ui-components-token

        Args:
            token: Token of the component.
            source_id: Customer whom the component is for.

        Raises:
            ApiError: 401: The keys are missing or wrong.
            ApiError: 4XX: The call is refused, with a standard status that the
                vendor's page doesn't name.
            ApiError: For any other answer that is not documented.
            ConnectionFailed: If no answer comes.
        """
        request = get_ui_component._get_kwargs(
            token=token,
            source_id=source_id,
        )
        return await self._session.call(GET_UI_COMPONENT, request)
