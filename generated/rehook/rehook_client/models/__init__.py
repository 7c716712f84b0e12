"""Contains all the data models used in inputs/outputs"""

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
from .wallet_transaction_type import WalletTransactionType

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
    "WalletTransactionType",
)
