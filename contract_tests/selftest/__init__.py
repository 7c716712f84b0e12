"""Tests of our own tools; `make test` runs them."""
