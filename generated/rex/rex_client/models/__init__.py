"""Contains all the data models used in inputs/outputs"""

from .referral import Referral
from .review_request import ReviewRequest

__all__ = (
    "Referral",
    "ReviewRequest",
)
