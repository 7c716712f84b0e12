"""Contains all the data models used in inputs/outputs"""

from .lead import Lead
from .lead_accepted import LeadAccepted
from .lead_cancellation import LeadCancellation
from .lead_cancelled import LeadCancelled
from .lead_not_cancelled import LeadNotCancelled
from .lead_not_processed import LeadNotProcessed
from .lead_tested import LeadTested
from .validation_errors import ValidationErrors
from .validation_errors_additional_property import ValidationErrorsAdditionalProperty

__all__ = (
    "Lead",
    "LeadAccepted",
    "LeadCancellation",
    "LeadCancelled",
    "LeadNotCancelled",
    "LeadNotProcessed",
    "LeadTested",
    "ValidationErrors",
    "ValidationErrorsAdditionalProperty",
)
