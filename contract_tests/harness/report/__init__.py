"""Statements, violations, coverage, and the reports that show them. Imports no other part of the harness."""
