"""The models. Each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .campaign import Campaign
    from .coupon_query import CouponQuery
    from .coupon_reference import CouponReference
    from .coupon_use import CouponUse
    from .credentials_check import CredentialsCheck
    from .customer import Customer
    from .customer_upsert import CustomerUpsert
    from .customer_upsert_result import CustomerUpsertResult
    from .error import Error
    from .event import Event
    from .event_metadata import EventMetadata
    from .order import Order
    from .order_item import OrderItem
    from .order_status import OrderStatus
    from .redeem_or_revert_coupons_type import RedeemOrRevertCouponsType
    from .wallet import Wallet
    from .wallet_change import WalletChange
    from .wallet_change_type import WalletChangeType
    from .wallet_transaction import WalletTransaction

__all__ = (
    "Campaign",
    "CouponQuery",
    "CouponReference",
    "CouponUse",
    "CredentialsCheck",
    "Customer",
    "CustomerUpsert",
    "CustomerUpsertResult",
    "Error",
    "Event",
    "EventMetadata",
    "Order",
    "OrderItem",
    "OrderStatus",
    "RedeemOrRevertCouponsType",
    "Wallet",
    "WalletChange",
    "WalletChangeType",
    "WalletTransaction",
)

if not TYPE_CHECKING:  # a type checker would take any name for one of a model
    _MODULES = {
        "Campaign": ".campaign",
        "CouponQuery": ".coupon_query",
        "CouponReference": ".coupon_reference",
        "CouponUse": ".coupon_use",
        "CredentialsCheck": ".credentials_check",
        "Customer": ".customer",
        "CustomerUpsert": ".customer_upsert",
        "CustomerUpsertResult": ".customer_upsert_result",
        "Error": ".error",
        "Event": ".event",
        "EventMetadata": ".event_metadata",
        "Order": ".order",
        "OrderItem": ".order_item",
        "OrderStatus": ".order_status",
        "RedeemOrRevertCouponsType": ".redeem_or_revert_coupons_type",
        "Wallet": ".wallet",
        "WalletChange": ".wallet_change",
        "WalletChangeType": ".wallet_change_type",
        "WalletTransaction": ".wallet_transaction",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
