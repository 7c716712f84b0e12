"""The models. Each is imported when it is first asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action_result import ActionResult
    from .chart_result import ChartResult
    from .chart_series import ChartSeries
    from .count_limit import CountLimit, CountLimitDict
    from .count_limit_name import CountLimitName
    from .created_customer import CreatedCustomer
    from .created_customer_answer import CreatedCustomerAnswer
    from .customer import Customer
    from .customer_answer import CustomerAnswer
    from .customer_details import CustomerDetails, CustomerDetailsDict
    from .customer_integration import CustomerIntegration
    from .customer_integration_answer import CustomerIntegrationAnswer
    from .customer_page import CustomerPage
    from .customer_settings import CustomerSettings
    from .customer_settings_answer import CustomerSettingsAnswer
    from .customer_settings_integration import CustomerSettingsIntegration
    from .datatable_result import DatatableResult
    from .dimension_filter import DimensionFilter, DimensionFilterDict
    from .error_details import ErrorDetails
    from .error_message import ErrorMessage
    from .error_report import ErrorReport
    from .integration_page import IntegrationPage
    from .integration_session import IntegrationSession
    from .integration_session_answer import IntegrationSessionAnswer
    from .integration_session_options import IntegrationSessionOptions, IntegrationSessionOptionsDict
    from .integration_status import IntegrationStatus
    from .integration_type import IntegrationType
    from .listed_integration import ListedIntegration
    from .merchant import Merchant
    from .merchant_answer import MerchantAnswer
    from .metric_comparison import MetricComparison
    from .metric_failure import MetricFailure
    from .metric_request import MetricRequest, MetricRequestDict
    from .metric_request_entity_type import MetricRequestEntityType
    from .metrics_async_query import MetricsAsyncQuery, MetricsAsyncQueryDict
    from .metrics_query import MetricsQuery, MetricsQueryDict
    from .metrics_result import MetricsResult
    from .metrics_result_data import MetricsResultData
    from .network import Network
    from .network_filter import NetworkFilter, NetworkFilterDict
    from .number_result import NumberResult
    from .page_meta import PageMeta
    from .payment_status import PaymentStatus, PaymentStatusDict

__all__ = (
    "ActionResult",
    "ChartResult",
    "ChartSeries",
    "CountLimit",
    "CountLimitDict",
    "CountLimitName",
    "CreatedCustomer",
    "CreatedCustomerAnswer",
    "Customer",
    "CustomerAnswer",
    "CustomerDetails",
    "CustomerDetailsDict",
    "CustomerIntegration",
    "CustomerIntegrationAnswer",
    "CustomerPage",
    "CustomerSettings",
    "CustomerSettingsAnswer",
    "CustomerSettingsIntegration",
    "DatatableResult",
    "DimensionFilter",
    "DimensionFilterDict",
    "ErrorDetails",
    "ErrorMessage",
    "ErrorReport",
    "IntegrationPage",
    "IntegrationSession",
    "IntegrationSessionAnswer",
    "IntegrationSessionOptions",
    "IntegrationSessionOptionsDict",
    "IntegrationStatus",
    "IntegrationType",
    "ListedIntegration",
    "Merchant",
    "MerchantAnswer",
    "MetricComparison",
    "MetricFailure",
    "MetricRequest",
    "MetricRequestDict",
    "MetricRequestEntityType",
    "MetricsAsyncQuery",
    "MetricsAsyncQueryDict",
    "MetricsQuery",
    "MetricsQueryDict",
    "MetricsResult",
    "MetricsResultData",
    "Network",
    "NetworkFilter",
    "NetworkFilterDict",
    "NumberResult",
    "PageMeta",
    "PaymentStatus",
    "PaymentStatusDict",
)

if not TYPE_CHECKING:  # a type checker would take any name for one of a model
    _MODULES = {
        "ActionResult": ".action_result",
        "ChartResult": ".chart_result",
        "ChartSeries": ".chart_series",
        "CountLimit": ".count_limit",
        "CountLimitDict": ".count_limit",
        "CountLimitName": ".count_limit_name",
        "CreatedCustomer": ".created_customer",
        "CreatedCustomerAnswer": ".created_customer_answer",
        "Customer": ".customer",
        "CustomerAnswer": ".customer_answer",
        "CustomerDetails": ".customer_details",
        "CustomerDetailsDict": ".customer_details",
        "CustomerIntegration": ".customer_integration",
        "CustomerIntegrationAnswer": ".customer_integration_answer",
        "CustomerPage": ".customer_page",
        "CustomerSettings": ".customer_settings",
        "CustomerSettingsAnswer": ".customer_settings_answer",
        "CustomerSettingsIntegration": ".customer_settings_integration",
        "DatatableResult": ".datatable_result",
        "DimensionFilter": ".dimension_filter",
        "DimensionFilterDict": ".dimension_filter",
        "ErrorDetails": ".error_details",
        "ErrorMessage": ".error_message",
        "ErrorReport": ".error_report",
        "IntegrationPage": ".integration_page",
        "IntegrationSession": ".integration_session",
        "IntegrationSessionAnswer": ".integration_session_answer",
        "IntegrationSessionOptions": ".integration_session_options",
        "IntegrationSessionOptionsDict": ".integration_session_options",
        "IntegrationStatus": ".integration_status",
        "IntegrationType": ".integration_type",
        "ListedIntegration": ".listed_integration",
        "Merchant": ".merchant",
        "MerchantAnswer": ".merchant_answer",
        "MetricComparison": ".metric_comparison",
        "MetricFailure": ".metric_failure",
        "MetricRequest": ".metric_request",
        "MetricRequestDict": ".metric_request",
        "MetricRequestEntityType": ".metric_request_entity_type",
        "MetricsAsyncQuery": ".metrics_async_query",
        "MetricsAsyncQueryDict": ".metrics_async_query",
        "MetricsQuery": ".metrics_query",
        "MetricsQueryDict": ".metrics_query",
        "MetricsResult": ".metrics_result",
        "MetricsResultData": ".metrics_result_data",
        "Network": ".network",
        "NetworkFilter": ".network_filter",
        "NetworkFilterDict": ".network_filter",
        "NumberResult": ".number_result",
        "PageMeta": ".page_meta",
        "PaymentStatus": ".payment_status",
        "PaymentStatusDict": ".payment_status",
    }

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = found
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *__all__})
