"""Metric results of the lenient Reportei; server.py uses them."""

from __future__ import annotations

from typing import Any


def result(metric: dict[str, Any], *, compared: bool) -> dict[str, object]:
    """One metric in the shape of its component; the same question has the same answer."""
    names = metric.get("metrics")
    columns = len(names) if isinstance(names, list) else 1
    value = sum(map(ord, str(metric.get("id")))) + 1
    if metric.get("entity_id") is not None:  # r64
        value = value // 2
    match metric.get("component", "number_v1"):
        case "number_v1":  # r58
            return {
                "values": value + 0.5,
                "comparison": comparison(value, compared=compared),
            }
        case (
            "chart_v1"
        ):  # r60; one object however many metrics, and no comparison: both unknown
            return {
                "labels": ["Ünknown", "", "<b>"],
                "values": [{"data": [value, 0, -1.5]}],
            }
        case "datatable_v1":  # r61, r62
            rows = [["E-mail", *[value] * columns], ["", *[2] * columns]]
            total = ["Total", *[value + 2] * columns]
            return {"values": [*rows, total], "hint": None}
    return {"values": None}  # rpt-21: what other components give is unknown


def comparison(value: int, *, compared: bool) -> dict[str, object]:
    """r59; of numbers where a period is compared nothing is said, so one stays null."""
    now = value if compared else None
    return {"values": now, "difference": None, "absoluteDifference": now, "unit": None}
