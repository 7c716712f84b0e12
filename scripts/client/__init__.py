"""Writing the Python client of an API: `generate` calls `write_or_check`, the docs ask `naming`, `samples` and `curl`."""
