"""Writing the Python client of an API: `generate` calls `update`, the docs ask `naming` and `samples`."""
