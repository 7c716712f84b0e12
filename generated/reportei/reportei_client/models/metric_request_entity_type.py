from typing import Literal

MetricRequestEntityType = Literal["ad", "adset", "campaign"]
