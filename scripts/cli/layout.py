"""The folders of the repository; verbs look them up here and pass them on."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPTS = ROOT / "scripts"
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated"
SITE = GENERATED / "site"
TEMPLATES = SCRIPTS / "templates"
REPORTS = ROOT / "reports"
API_TESTS = ROOT / "contract_tests" / "apis"
