from typing import Literal

CountLimitName = Literal["integration_count", "same_integration_across_customers", "same_type_integration"]
