"""Contains all the data models used in inputs/outputs"""

from .action_result import ActionResult
from .chart_result import ChartResult
from .chart_series import ChartSeries
from .created_customer import CreatedCustomer
from .created_customer_answer import CreatedCustomerAnswer
from .customer import Customer
from .customer_answer import CustomerAnswer
from .customer_details import CustomerDetails
from .customer_integration import CustomerIntegration
from .customer_integration_answer import CustomerIntegrationAnswer
from .customer_page import CustomerPage
from .customer_settings import CustomerSettings
from .customer_settings_answer import CustomerSettingsAnswer
from .customer_settings_integration import CustomerSettingsIntegration
from .datatable_result import DatatableResult
from .dimension_filter import DimensionFilter
from .error import Error
from .integration_session import IntegrationSession
from .integration_session_answer import IntegrationSessionAnswer
from .integration_session_options import IntegrationSessionOptions
from .integration_status import IntegrationStatus
from .integration_type import IntegrationType
from .merchant import Merchant
from .merchant_answer import MerchantAnswer
from .metric_comparison import MetricComparison
from .metric_request import MetricRequest
from .metric_request_entity_type import MetricRequestEntityType
from .metrics_async_query import MetricsAsyncQuery
from .metrics_query import MetricsQuery
from .metrics_result import MetricsResult
from .number_result import NumberResult
from .page_meta import PageMeta
from .payment_status import PaymentStatus

__all__ = (
    "ActionResult",
    "ChartResult",
    "ChartSeries",
    "CreatedCustomer",
    "CreatedCustomerAnswer",
    "Customer",
    "CustomerAnswer",
    "CustomerDetails",
    "CustomerIntegration",
    "CustomerIntegrationAnswer",
    "CustomerPage",
    "CustomerSettings",
    "CustomerSettingsAnswer",
    "CustomerSettingsIntegration",
    "DatatableResult",
    "DimensionFilter",
    "Error",
    "IntegrationSession",
    "IntegrationSessionAnswer",
    "IntegrationSessionOptions",
    "IntegrationStatus",
    "IntegrationType",
    "Merchant",
    "MerchantAnswer",
    "MetricComparison",
    "MetricRequest",
    "MetricRequestEntityType",
    "MetricsAsyncQuery",
    "MetricsQuery",
    "MetricsResult",
    "NumberResult",
    "PageMeta",
    "PaymentStatus",
)
