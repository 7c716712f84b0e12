"""Rule tests of one API; `make contract` runs them."""
