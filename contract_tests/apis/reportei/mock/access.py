"""Who may call the Reportei mock, how often, and in which shape it refuses."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request

from contract_tests.apis.reportei.mock.errors import error_message, error_object
from contract_tests.apis.reportei.mock.records import SAMPLE_LIMITS, Customer, Merchant
from contract_tests.apis.reportei.mock.store import Store
from contract_tests.harness.mocking import RateLimit, Refused, Shown

CUSTOMER_HEADER = "x-customer-token"
NOBODYS = RateLimit(*SAMPLE_LIMITS)  # what is shown to a caller who is no merchant


@dataclass(frozen=True, slots=True)
class Access:
    """The three gates, each with all that the one before it asks, and the lookups behind them."""

    store: Store

    def merchants(self, request: Request) -> None:
        """The gate of what is a merchant's: the bearer token alone, as in all samples of these paths."""
        self._count(self.merchant(request))
        if self.store.forbidding:
            self.store.forbidding = False
            raise Refused(403, "Asked for by the action forbid_next_request")

    def customers(self, request: Request) -> None:
        """The gate of what is a customer's, open also when the trial is over: only that of
        integrations and metrics is documented to close then."""
        self.customer(request)
        self.merchants(request)

    def trials(self, request: Request) -> None:
        """The gate of a customer's integrations and metrics."""
        self.active_customer(request)
        self.merchants(request)

    def merchant(self, request: Request) -> Merchant:
        """Whose bearer token it is; Refused with 401."""
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        merchant = self.store.merchants.first("token", token.strip())
        if scheme.lower() != "bearer" or merchant is None:
            headers = {"WWW-Authenticate": "Bearer"}
            raise Refused(401, "Invalid Access Token", headers=headers)
        return merchant

    def customer(self, request: Request) -> Customer:
        """Whose customer token it is; Refused with 401. Another merchant's customer has none here."""
        merchant = self.merchant(request)
        token = request.headers.get(CUSTOMER_HEADER, "")
        customer = self.store.customers.first("token", token)
        if customer is None or customer.merchant is not merchant:
            raise Refused(401, "Invalid Customer Token")
        return customer

    def active_customer(self, request: Request) -> Customer:
        """The same, Refused with 401 also when the customer may not use integrations and metrics."""
        customer = self.customer(request)
        self.refuse_ended_trial(customer)
        return customer

    def refuse_ended_trial(self, customer: Customer) -> None:
        if not customer.is_paying and customer.trial_ends_at <= self.store.clock.now():
            raise Refused(401, "The trial is over and the customer is not paying")

    def error_body(self, refused: Refused) -> Shown:
        """In the README's shape unless the other one is asked for: no page has one for an operation."""
        printed = error_object if self.store.error_objects else error_message
        return printed(refused)

    def answer_headers(self, request: Request) -> dict[str, str]:
        """Every answer shows the limits, in headers that nobody names: these names are the usual ones."""
        try:
            limit = self.merchant(request).rate_limit
        except Refused:
            limit = NOBODYS
        return {
            "X-RateLimit-Limit": str(limit.per_minute),
            "X-RateLimit-Remaining": str(limit.remaining(self.store.clock.now())),
        }

    def _count(self, merchant: Merchant) -> None:
        """Refused with 429 above the limit; a refused request does not count. Retry-After is a guess."""
        wait = merchant.rate_limit.take(self.store.clock.now())
        if wait:
            headers = {"Retry-After": str(wait)}
            raise Refused(429, "Too many requests", headers=headers)
