"""The models. Each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .campaign import Campaign
    from .coupon_query import CouponQuery, CouponQueryDict
    from .coupon_reference import CouponReference, CouponReferenceDict
    from .coupon_use import CouponUse, CouponUseDict
    from .credentials_check import CredentialsCheck
    from .customer import Customer
    from .customer_upsert import CustomerUpsert, CustomerUpsertDict
    from .customer_upsert_result import CustomerUpsertResult
    from .error import Error
    from .event import Event, EventDict
    from .event_metadata import EventMetadata, EventMetadataDict
    from .order import Order, OrderDict
    from .order_item import OrderItem, OrderItemDict
    from .order_status import OrderStatus
    from .redeem_or_revert_coupons_type import RedeemOrRevertCouponsType
    from .wallet import Wallet
    from .wallet_change import WalletChange, WalletChangeDict
    from .wallet_change_type import WalletChangeType
    from .wallet_transaction import WalletTransaction

__all__ = (
    "Campaign",
    "CouponQuery",
    "CouponQueryDict",
    "CouponReference",
    "CouponReferenceDict",
    "CouponUse",
    "CouponUseDict",
    "CredentialsCheck",
    "Customer",
    "CustomerUpsert",
    "CustomerUpsertDict",
    "CustomerUpsertResult",
    "Error",
    "Event",
    "EventDict",
    "EventMetadata",
    "EventMetadataDict",
    "Order",
    "OrderDict",
    "OrderItem",
    "OrderItemDict",
    "OrderStatus",
    "RedeemOrRevertCouponsType",
    "Wallet",
    "WalletChange",
    "WalletChangeDict",
    "WalletChangeType",
    "WalletTransaction",
)

if not TYPE_CHECKING:  # a type checker would take any name for one of a model
    _MODULES = {
        "Campaign": ".campaign",
        "CouponQuery": ".coupon_query",
        "CouponQueryDict": ".coupon_query",
        "CouponReference": ".coupon_reference",
        "CouponReferenceDict": ".coupon_reference",
        "CouponUse": ".coupon_use",
        "CouponUseDict": ".coupon_use",
        "CredentialsCheck": ".credentials_check",
        "Customer": ".customer",
        "CustomerUpsert": ".customer_upsert",
        "CustomerUpsertDict": ".customer_upsert",
        "CustomerUpsertResult": ".customer_upsert_result",
        "Error": ".error",
        "Event": ".event",
        "EventDict": ".event",
        "EventMetadata": ".event_metadata",
        "EventMetadataDict": ".event_metadata",
        "Order": ".order",
        "OrderDict": ".order",
        "OrderItem": ".order_item",
        "OrderItemDict": ".order_item",
        "OrderStatus": ".order_status",
        "RedeemOrRevertCouponsType": ".redeem_or_revert_coupons_type",
        "Wallet": ".wallet",
        "WalletChange": ".wallet_change",
        "WalletChangeDict": ".wallet_change",
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
