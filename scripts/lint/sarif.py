"""Findings as SARIF 2.1.0, the form in which code-scanning services take them; `lint --format sarif` prints it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote

from scripts.lint.merging import Fault
from scripts.spec.finding import Origin

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def sarif(faults: Iterable[Fault], sentences: Mapping[str, str]) -> str:
    """The text of a log with one run; `sentences` are those of our own rules."""
    faults = list(faults)
    names = list(dict.fromkeys(rule for fault in faults for rule in fault.rules))
    driver = {
        "name": "lint",
        "fullName": "Referral Contracts: own rules, Redocly CLI and Spectral",
        "rules": [_rule(name, sentences) for name in names],
    }
    results = [_result(fault, names) for fault in faults]
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": results,
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False)


def _rule(name: str, sentences: Mapping[str, str]) -> dict[str, Any]:
    sentence = sentences.get(name)
    return {"id": name} | ({"shortDescription": {"text": sentence}} if sentence else {})


def _result(fault: Fault, names: list[str]) -> dict[str, Any]:
    finding = fault.finding
    return {
        "ruleId": fault.rules[0],
        "ruleIndex": names.index(fault.rules[0]),
        "level": finding.severity,
        "message": {"text": finding.message},
        "locations": [{"physicalLocation": _location(finding.origin)}],
        "properties": {"rules": list(fault.rules)},
    }


def _location(origin: Origin) -> dict[str, Any]:
    """A file below the working folder is named relative to it, as services want it, any other whole."""
    file = origin.relative
    uri = file.as_uri() if file.is_absolute() else quote(file.as_posix())
    return {"artifactLocation": {"uri": uri}, "region": {"startLine": origin.line}}
