"""Tests of the mock of one API."""
