"""Merchants: the one operation that shows the caller, with rate limits and open networks."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from contract_tests.apis.reportei.mock.access import Access
from contract_tests.apis.reportei.mock.records import zoneless
from contract_tests.apis.reportei.mock.store import Store
from contract_tests.harness.mocking import json_response


class Merchants:
    """What the vendor serves below /merchants."""

    def __init__(self, store: Store, access: Access) -> None:
        self.store = store
        self.access = access

    async def show_settings(self, request: Request) -> Response:
        """Both limits are texts of digits, the number of customers beside them is a number."""
        merchant = self.access.merchant(request)
        shown = {
            "uuid": merchant.uuid,
            "name": merchant.name,
            "app_url": merchant.app_url,
            "redirect_url": merchant.redirect_url,
            "created_at": zoneless(merchant.created_at),
            "updated_at": zoneless(merchant.updated_at),
            "rate_limit_per_minute": str(merchant.rate_limit.per_minute),
            "rate_limit_per_second": str(merchant.rate_limit.per_second),
            "total_customers": len(self.store.customers_of(merchant)),
            "available_integrations": merchant.networks,
        }
        return json_response({"merchant": shown})
