"""Merchants: the one operation that shows the caller, with rate limits and open networks."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from contract_tests.apis.reportei.mock.access import Access
from contract_tests.apis.reportei.mock.records import zoneless
from contract_tests.apis.reportei.mock.store import Store
from contract_tests.harness.mocking import PathItem, Shown


@dataclass(frozen=True, slots=True)
class Merchants:
    store: Store
    access: Access

    def path_items(self) -> list[PathItem]:
        return [PathItem("/api/merchants/settings", {"GET": self.get_settings})]

    async def get_settings(self, request: Request) -> Shown:
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
            "total_customers": len(
                self.store.customers.where("merchant", merchant.uuid)
            ),
            "available_integrations": merchant.networks,
        }
        return {"merchant": shown}
